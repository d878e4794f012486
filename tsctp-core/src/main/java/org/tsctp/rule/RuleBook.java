package org.tsctp.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tsctp.basics.CodePoints;
import org.tsctp.partnership.PortfolioDigest;

/**
 * The rules of an evaluation in their fixed order.
 *
 * <p>A foreign rule book is a plain object handed over. Two rules of one id are refused, naming
 * both chapters.
 */
public final class RuleBook {

  private final String version;
  private final List<Rule<?>> rules;
  private final Map<String, String> chapters;

  private RuleBook(String version, List<Rule<?>> rules, Map<String, String> chapters) {
    this.version = version;
    this.rules = List.copyOf(rules);
    this.chapters = Map.copyOf(chapters);
  }

  /**
   * Gathers chapters.
   *
   * @param version version of the rules, such as {@code 2026.1}
   * @param order ids in the order in which rules are judged; rules that it lacks come after, by id
   * @param chapters the chapters
   * @return the book
   * @throws IllegalArgumentException if two rules have one id
   */
  public static RuleBook of(String version, List<String> order, List<RuleChapter> chapters) {
    Map<String, String> chapterOf = new HashMap<>();
    List<Rule<?>> rules = new ArrayList<>();
    for (RuleChapter chapter : chapters) {
      for (Rule<?> rule : chapter.rules()) {
        String other = chapterOf.put(rule.id(), chapter.name());
        if (other != null) {
          throw new IllegalArgumentException(
              "Rule "
                  + rule.id()
                  + " stands in chapter "
                  + other
                  + " and in chapter "
                  + chapter.name()
                  + ".\nGive one of them another id.");
        }
        rules.add(rule);
      }
    }
    rules.sort(
        Comparator.comparingInt((Rule<?> rule) -> place(order, rule.id()))
            .thenComparing(Rule::id, CodePoints.ORDER));
    return new RuleBook(version, rules, chapterOf);
  }

  private static int place(List<String> order, String id) {
    int i = order.indexOf(id);
    return i < 0 ? order.size() : i;
  }

  /**
   * Version of the rules.
   *
   * @return such as {@code 2026.1}
   */
  public String version() {
    return version;
  }

  /**
   * The rules.
   *
   * @return the rules in order
   */
  public List<Rule<?>> rules() {
    return rules;
  }

  /**
   * A rule by id.
   *
   * @param id the id
   * @return the rule, or empty
   */
  public Optional<Rule<?>> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * Name of the chapter of a rule.
   *
   * @param id id of the rule
   * @return the name
   */
  public String chapter(String id) {
    return chapters.getOrDefault(id, "");
  }

  /**
   * The rules whose ids match one of some patterns.
   *
   * @param globs patterns in which {@code *} stands for any characters and {@code ?} for one
   * @return the smaller book
   */
  public RuleBook select(List<String> globs) {
    List<Rule<?>> selected =
        rules.stream()
            .filter(rule -> globs.stream().anyMatch(glob -> new Glob(glob).matches(rule.id())))
            .collect(Collectors.toList());
    return new RuleBook(version, selected, chapters);
  }

  /**
   * The digest of everything that is said of the rules.
   *
   * @return {@code sha256:} and 64 hexadecimal digits
   */
  public String digest() {
    return PortfolioDigest.ofText(
        version + "\n" + rules.stream().map(Rule::content).collect(Collectors.joining("\n")));
  }
}
