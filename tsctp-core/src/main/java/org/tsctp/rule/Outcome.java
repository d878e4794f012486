package org.tsctp.rule;

/**
 * What a rule says of a subject, the worst first.
 *
 * <p>{@code INDETERMINATE} reads "could not be assessed" to people and is never a pass. {@code
 * ATTENTION} is "met, or not a breach, but look". The order of the constants is the order in which
 * the worst of several judgements wins.
 */
public enum Outcome {
  /** The prohibition holds and no exception does (EARL failed, SARIF fail). */
  VIOLATION("violation", "V"),
  /** A deciding fact is not known (EARL cantTell, SARIF open). */
  INDETERMINATE("could not be assessed", "?"),
  /** The prohibition holds and a valid waiver covers it (SARIF fail with accepted suppression). */
  WAIVED("waived", "W"),
  /** Met, or not a breach, but look (EARL passed, SARIF review). */
  ATTENTION("attention", "A"),
  /** Met (EARL passed, SARIF pass). */
  COMPLIANT("compliant", "."),
  /** The rule does not speak of this subject (EARL inapplicable, SARIF notApplicable). */
  NOT_APPLICABLE("not applicable", "-");

  private final String label;
  private final String letter;

  Outcome(String label, String letter) {
    this.label = label;
    this.letter = letter;
  }

  /**
   * The words for people.
   *
   * @return such as {@code could not be assessed}
   */
  public String label() {
    return label;
  }

  /**
   * One letter or sign that needs neither colour nor Unicode.
   *
   * @return such as {@code V}
   */
  public String letter() {
    return letter;
  }

  /**
   * The worse of two.
   *
   * @param other the other outcome
   * @return the one that wins where several things are judged in one finding
   */
  public Outcome worse(Outcome other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Whether this is worth listing without being asked.
   *
   * @return false for {@link #COMPLIANT} and {@link #NOT_APPLICABLE}
   */
  public boolean isReported() {
    return this != COMPLIANT && this != NOT_APPLICABLE;
  }
}
