package org.tsctp.examples.audit;

import java.util.List;
import org.tsctp.basics.NearestName;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.RuleBook;

/** Finds a finding by its id. */
final class FindingChoice {

  private FindingChoice() {}

  /** The rule that a finding's id begins with, alone. */
  static RuleBook ruleOf(RuleBook book, String id) {
    int colon = id.indexOf(':');
    String rule = colon < 0 ? id : id.substring(0, colon);
    if (book.find(rule).isEmpty()) {
      throw RuleChoice.unknown(book, rule);
    }
    return book.select(List.of(rule));
  }

  /**
   * The finding.
   *
   * @param evaluation the evaluation, which keeps every finding
   * @throws UsageException if there is none with this id; it names the nearest
   */
  static Finding find(Evaluation evaluation, String id) {
    return evaluation.find(id).orElseThrow(() -> unknown(evaluation, id));
  }

  private static UsageException unknown(Evaluation evaluation, String id) {
    List<String> ids = evaluation.findings().stream().map(Finding::id).toList();
    String rule = evaluation.book().rules().get(0).id();
    return new UsageException(
        "There is no finding \""
            + id
            + "\".\n"
            + NearestName.of(id, ids)
                .map(nearest -> "Maybe " + nearest + " is meant.")
                .orElse(
                    ids.isEmpty()
                        ? "Rule " + rule + " has no subject in this portfolio on that day."
                        : "A finding is named RULE:SUBJECT, such as " + ids.get(0) + "."));
  }
}
