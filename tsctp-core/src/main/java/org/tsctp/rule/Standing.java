package org.tsctp.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Fact;
import org.tsctp.explain.ParameterUse;

/**
 * What an evaluation says of one rule and subject: a finding, or why there is none.
 *
 * @param finding the finding, of whatever outcome; null if there is none
 * @param absence why there is none; null if there is one
 */
public record Standing(@Nullable Finding finding, @Nullable Absence absence) {

  /** Why an evaluation has no finding of a rule and subject. */
  public enum Absence {
    /** The rule was not among those judged. */
    RULE_NOT_JUDGED("the rule was not judged"),
    /** The rule met no such subject: no such row, or it had not happened or was not known. */
    NO_SUBJECT("there was no such subject"),
    /** The rule failed on it, or before it met any subject. */
    RULE_FAILED("the rule failed");

    private final String label;

    Absence(String label) {
      this.label = label;
    }

    /**
     * The words for people.
     *
     * @return such as {@code there was no such subject}
     */
    public String label() {
      return label;
    }
  }

  /** A part of a finding that can differ. */
  public enum Aspect {
    /** The outcome. */
    OUTCOME,
    /** The sentence that says what was found. */
    MESSAGE,
    /** What was measured, and what it was held against. */
    MEASURE,
    /** The money at stake. */
    VALUE,
    /** The waiver that covers it. */
    WAIVER,
    /** What would decide it. */
    MISSING,
    /** Whether it could be known at the time. */
    KNOWABLE,
    /** The values of the parameters that were read. */
    PARAMETERS,
    /** The cells that it rests on; their places do not matter. */
    EVIDENCE,
    /** What the rule requires and how much it matters. */
    CRITERIA
  }

  static Standing of(Finding finding) {
    return new Standing(finding, null);
  }

  static Standing none(Absence why) {
    return new Standing(null, why);
  }

  /**
   * The outcome.
   *
   * @return the outcome, or null if there is no finding
   */
  public @Nullable Outcome outcome() {
    return finding == null ? null : finding.outcome();
  }

  /** Whether both have the same outcome, or no finding for the same reason. */
  boolean sameOutcome(Standing other) {
    return outcome() == other.outcome() && absence == other.absence;
  }

  /** Whether nothing differs that a reader is told. */
  boolean sameInAll(Standing other) {
    return sameOutcome(other) && differences(other).isEmpty();
  }

  /**
   * In what two findings differ.
   *
   * @param other the other standing
   * @return the aspects in their order; the outcome alone if one of them is no finding
   */
  public List<Aspect> differences(Standing other) {
    if (finding == null || other.finding == null) {
      return sameOutcome(other) ? List.of() : List.of(Aspect.OUTCOME);
    }
    List<Aspect> differences = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      if (!Objects.equals(part(finding, aspect), part(other.finding, aspect))) {
        differences.add(aspect);
      }
    }
    return differences;
  }

  private static @Nullable Object part(Finding finding, Aspect aspect) {
    Verdict verdict = finding.verdict();
    return switch (aspect) {
      case OUTCOME -> finding.outcome();
      case MESSAGE -> finding.message();
      case MEASURE -> measure(verdict);
      case VALUE -> finding.value();
      case WAIVER -> verdict.waivers();
      case MISSING -> verdict.missing();
      case KNOWABLE -> verdict.knowable();
      case PARAMETERS -> values(verdict.parameters());
      case EVIDENCE -> cells(verdict.explanation().facts());
      case CRITERIA -> criteria(finding.rule());
    };
  }

  private static String measure(Verdict verdict) {
    return verdict.measured() + "\u001f" + verdict.threshold() + "\u001f" + verdict.unit();
  }

  private static Set<String> values(List<ParameterUse> parameters) {
    return parameters.stream().map(use -> use.id() + "=" + use.value()).collect(Collectors.toSet());
  }

  private static Set<List<String>> cells(List<Fact> facts) {
    return facts.stream()
        .map(fact -> List.of(fact.table(), fact.id(), fact.column(), fact.value()))
        .collect(Collectors.toSet());
  }

  private static List<Object> criteria(Rule<?> rule) {
    return List.of(rule.requirement(), rule.severity(), rule.force());
  }
}
