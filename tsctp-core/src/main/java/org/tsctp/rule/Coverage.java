package org.tsctp.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;

/**
 * What a rule examined: without this a list of findings cannot be read.
 *
 * @param rule id of the rule
 * @param outcomes how many subjects have which outcome
 * @param valueNotAssessed money of the subjects that could not be assessed, by currency
 * @param malfunctions how many subjects could not be judged because the rule itself failed; -1 if
 *     it failed before it met one
 */
public record Coverage(
    String rule,
    Map<Outcome, Integer> outcomes,
    SortedMap<String, BigDecimal> valueNotAssessed,
    int malfunctions) {

  private static final int NO_LIST = -1;

  private static final Sentence FAILED =
      Sentence.of("coverage.failed", "Examined nothing: the rule failed, see malfunctions.");
  private static final Sentence NONE_ASSESSED =
      Sentence.of("coverage.none", "Could not assess any of {eligible} eligible subjects.");
  private static final Sentence NO_SUBJECT =
      Sentence.of(
          "coverage.no-subject", "Examined nothing: the portfolio has no subject of this rule.");
  private static final Sentence NONE_APPLIES =
      Sentence.of(
          "coverage.none-applies",
          "Examined nothing: the rule speaks of none of {others} subjects.");

  /** Fills in the outcomes that did not occur. */
  public Coverage {
    Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      all.put(outcome, outcomes.getOrDefault(outcome, 0));
    }
    outcomes = Collections.unmodifiableMap(all);
    valueNotAssessed = Collections.unmodifiableSortedMap(new TreeMap<>(valueNotAssessed));
  }

  /** What a rule examined that failed before it met a subject. */
  static Coverage ofFailed(String rule) {
    return new Coverage(rule, Map.of(), new TreeMap<>(), NO_LIST);
  }

  /**
   * Subjects that the rule speaks of.
   *
   * @return all but NOT_APPLICABLE
   */
  public int eligible() {
    int sum = Math.max(malfunctions, 0);
    for (Map.Entry<Outcome, Integer> entry : outcomes.entrySet()) {
      sum += entry.getKey() == Outcome.NOT_APPLICABLE ? 0 : entry.getValue();
    }
    return sum;
  }

  /**
   * Subjects that it could assess.
   *
   * @return all eligible ones but INDETERMINATE
   */
  public int examined() {
    return eligible() - outcomes.getOrDefault(Outcome.INDETERMINATE, 0) - Math.max(malfunctions, 0);
  }

  /**
   * Why it examined nothing.
   *
   * @return one sentence, or empty if it examined something
   */
  public Optional<String> reason() {
    return remark().map(Statement::text);
  }

  /**
   * Why nothing was examined.
   *
   * @return the reason, or empty if something was
   */
  public Optional<Statement> remark() {
    if (examined() > 0) {
      return Optional.empty();
    }
    if (malfunctions == NO_LIST) {
      return Optional.of(FAILED.with());
    }
    if (eligible() > 0) {
      return Optional.of(NONE_ASSESSED.with("eligible", eligible()));
    }
    int others = outcomes.getOrDefault(Outcome.NOT_APPLICABLE, 0);
    return Optional.of(others == 0 ? NO_SUBJECT.with() : NONE_APPLIES.with("others", others));
  }
}
