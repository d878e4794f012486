package org.tsctp.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policy;

/**
 * What all rules say of a portfolio on a day of judgement.
 *
 * @param input the portfolio with what was wrong in its source
 * @param policy the policy that was applied
 * @param book the rules that were judged
 * @param asOf day of judgement
 * @param knownOn day of knowledge, empty if there was no limit
 * @param findings the findings, rules in their order, subjects by code point
 * @param coverage what each rule examined, in the order of rules
 * @param valueNotAssessed money of all subjects that some rule could not assess, each counted once,
 *     by currency
 * @param waivers what is to be said of each waiver
 * @param malfunctions rules that failed
 */
public record Evaluation(
    Loaded<Portfolio> input,
    Policy policy,
    RuleBook book,
    LocalDate asOf,
    Optional<LocalDate> knownOn,
    List<Finding> findings,
    List<Coverage> coverage,
    SortedMap<String, BigDecimal> valueNotAssessed,
    List<WaiverReview> waivers,
    List<Malfunction> malfunctions) {

  /** Copies the lists. */
  public Evaluation {
    findings = List.copyOf(findings);
    coverage = List.copyOf(coverage);
    valueNotAssessed = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(valueNotAssessed));
    waivers = List.copyOf(waivers);
    malfunctions = List.copyOf(malfunctions);
  }

  /**
   * The portfolio that was judged.
   *
   * @return the portfolio
   */
  public Portfolio portfolio() {
    return input.value();
  }

  /**
   * What was wrong in its source.
   *
   * @return the issues by place
   */
  public List<Issue> issues() {
    return input.issues();
  }

  /**
   * How many findings have which outcome, over all rules.
   *
   * @return a number for each outcome
   */
  public Map<Outcome, Integer> outcomes() {
    Map<Outcome, Integer> sums = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      sums.put(
          outcome, coverage.stream().mapToInt(c -> c.outcomes().getOrDefault(outcome, 0)).sum());
    }
    return sums;
  }

  /**
   * A finding by id.
   *
   * @param id such as {@code LEAHY-4:DLV-0417}
   * @return the finding, or empty if it is not among the findings kept
   */
  public Optional<Finding> find(String id) {
    return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  /**
   * Asserts, in a test, that there is neither a violation nor anything that could not be assessed.
   *
   * <pre>{@code
   * evaluation.assertNothingAtOrAbove(Severity.HIGH);
   * }</pre>
   *
   * <p>{@link Outcome#VIOLATION} and {@link Outcome#INDETERMINATE} count, since what could not be
   * assessed is no pass; so does a rule that failed. {@link Outcome#ATTENTION}, {@link
   * Outcome#WAIVED}, {@link Outcome#COMPLIANT} and {@link Outcome#NOT_APPLICABLE} do not count. It
   * also fails if no rule of that severity examined anything. Choose the rules that you mean with
   * {@link RuleBook#select}.
   *
   * @param severity the least severity of rules that count
   * @throws AssertionError with all findings that count in words, and the rules that examined
   *     nothing
   */
  public void assertNothingAtOrAbove(Severity severity) {
    assertNothingAtOrAbove(severity, Set.of(Outcome.VIOLATION, Outcome.INDETERMINATE));
  }

  /**
   * Asserts, in a test, that there is no finding of certain outcomes. Like {@link
   * #assertNothingAtOrAbove(Severity)} it also fails if a rule failed, or if no rule of that
   * severity examined anything.
   *
   * @param severity the least severity of rules that count
   * @param counted the outcomes that count
   * @throws AssertionError with all findings that count in words, and the rules that examined
   *     nothing
   */
  public void assertNothingAtOrAbove(Severity severity, Set<Outcome> counted) {
    new NothingAtOrAbove(this, severity, counted).require();
  }
}
