package org.tsctp.examples.audit;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.tsctp.basics.NearestName;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;

/** Finds rules by what was written on the command line. */
final class RuleChoice {

  private RuleChoice() {}

  /**
   * The rules that match some patterns.
   *
   * @param book the rules there are
   * @param globs the patterns; none = all rules
   * @throws UsageException if a pattern matches no rule
   */
  static RuleBook select(RuleBook book, List<String> globs) {
    for (String glob : globs) {
      if (book.select(List.of(glob)).rules().isEmpty()) {
        throw unknown(book, glob);
      }
    }
    return globs.isEmpty() ? book : book.select(globs);
  }

  /** Says that there is no such rule, and names the nearest. */
  static UsageException unknown(RuleBook book, String glob) {
    Collection<String> names = new TreeSet<>();
    for (Rule<?> rule : book.rules()) {
      names.add(rule.id());
      names.add(rule.id().substring(0, rule.id().lastIndexOf('-') + 1) + "*");
    }
    return new UsageException(
        "No rule is named \""
            + glob
            + "\".\n"
            + NearestName.of(glob, names)
                .map(nearest -> "Maybe " + nearest + " is meant.")
                .orElse("See: tsctp rules"));
  }
}
