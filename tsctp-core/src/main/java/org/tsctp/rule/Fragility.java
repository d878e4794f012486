package org.tsctp.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsctp.policy.ParameterMove;

/**
 * Which findings hang on the exact value of a parameter: each number that decided anything is moved
 * a little down and up, and everything that read it is judged again.
 *
 * <pre>{@code
 * for (Fragility.Shift shift : Fragility.of(evaluation).shifts()) {
 *   System.out.println(shift.move().parameter().id() + " turns " + shift.turns().size());
 * }
 * }</pre>
 *
 * @param evaluation the evaluation with the parameters as they are
 * @param percent by how many hundredths numbers were moved
 * @param days by how many days numbers of days were moved
 * @param judged how many subjects were judged, each by each rule
 * @param shifts the moves with what they turn, by parameter
 * @param notMoved parameters that were read and are no numbers, by id
 */
public record Fragility(
    Evaluation evaluation,
    int percent,
    int days,
    int judged,
    List<Shift> shifts,
    List<String> notMoved) {

  /** By how many hundredths numbers move unless another share is asked for. */
  public static final int PERCENT = 10;

  /** By how many days a number of days moves unless another number is asked for. */
  public static final int DAYS = 30;

  /**
   * One move and what it turns.
   *
   * @param move the parameter and how it was moved
   * @param turns the findings that get another outcome, rules in their order, subjects by code
   *     point; COMPLIANT and NOT_APPLICABLE count as outcomes too
   */
  public record Shift(ParameterMove move, List<Turn> turns) {
    /** Copies the list. */
    public Shift {
      turns = List.copyOf(turns);
    }
  }

  /**
   * One finding that gets another outcome.
   *
   * @param rule the rule
   * @param subject the subject
   * @param from its outcome with the parameter as it is; null if it is no subject
   * @param to its outcome with the parameter moved; null if it is no subject any more, or the rule
   *     failed
   */
  public record Turn(Rule<?> rule, Subject subject, @Nullable Outcome from, @Nullable Outcome to) {
    /**
     * The id of the finding.
     *
     * @return such as {@code LEAHY-4:DLV-0417}
     */
    public String id() {
      return rule.id() + ":" + subject.id();
    }
  }

  /** Copies the lists. */
  public Fragility {
    shifts = List.copyOf(shifts);
    notMoved = List.copyOf(notMoved);
  }

  /**
   * Moves each number by 10 % and each number of days by 30 days.
   *
   * @param evaluation the evaluation
   * @return what hangs on what
   */
  public static Fragility of(Evaluation evaluation) {
    return of(evaluation, PERCENT, DAYS);
  }

  /**
   * Moves each number.
   *
   * @param evaluation the evaluation
   * @param percent by how many hundredths, 1 to 99
   * @param days by how many days a number of days, 1 or more
   * @return what hangs on what
   */
  public static Fragility of(Evaluation evaluation, int percent, int days) {
    if (percent < 1 || percent > 99 || days < 1) {
      throw new IllegalArgumentException(
          "percent is " + percent + " and days is " + days + ".\nGive 1 to 99, and 1 or more.");
    }
    return new Shaker(evaluation, percent, days).shake();
  }

  /**
   * How many findings some move turns.
   *
   * @return each finding counted once
   */
  public int turned() {
    Set<String> ids = new HashSet<>();
    shifts.forEach(shift -> shift.turns().forEach(turn -> ids.add(turn.id())));
    return ids.size();
  }

  /**
   * The findings of the evaluation that no move turns.
   *
   * @return those listed, without COMPLIANT and NOT_APPLICABLE ones
   */
  public List<Finding> steady() {
    Set<String> ids = new HashSet<>();
    shifts.forEach(shift -> shift.turns().forEach(turn -> ids.add(turn.id())));
    return evaluation.findings().stream()
        .filter(finding -> finding.outcome().isReported() && !ids.contains(finding.id()))
        .toList();
  }
}
