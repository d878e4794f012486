package org.tsctp.basics;

/**
 * A truth value that may be unknown, with Kleene's strong three-valued logic.
 *
 * <p>{@code UNKNOWN.and(FALSE)} is {@code FALSE}, because the answer does not depend on what is
 * missing; {@code UNKNOWN.and(TRUE)} stays {@code UNKNOWN}.
 */
public enum Truth {
  /** Known to hold; {@code Y} in a portfolio. */
  TRUE("Y"),
  /** Known not to hold; {@code N} in a portfolio. */
  FALSE("N"),
  /** Not known; an empty cell in a portfolio. */
  UNKNOWN("");

  private final String code;

  Truth(String code) {
    this.code = code;
  }

  /**
   * The truth value of a condition that is known.
   *
   * @param condition the condition
   * @return {@link #TRUE} or {@link #FALSE}
   */
  public static Truth of(boolean condition) {
    return condition ? TRUE : FALSE;
  }

  /**
   * Reads what {@link #code()} writes.
   *
   * @param code {@code Y}, {@code N} or the empty text
   * @return the truth value
   * @throws IllegalArgumentException for any other text
   */
  public static Truth parse(String code) {
    return switch (code) {
      case "Y" -> TRUE;
      case "N" -> FALSE;
      case "" -> UNKNOWN;
      default -> throw new IllegalArgumentException("\"" + code + "\" is not Y, N or empty.");
    };
  }

  /**
   * The way a portfolio writes it.
   *
   * @return {@code Y}, {@code N} or the empty text
   */
  public String code() {
    return code;
  }

  /**
   * Both hold.
   *
   * @param other the other value
   * @return the conjunction
   */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /**
   * At least one holds.
   *
   * @param other the other value
   * @return the disjunction
   */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /**
   * It does not hold.
   *
   * @return the negation; the negation of unknown is unknown
   */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * Whether it is known to hold.
   *
   * @return true for {@link #TRUE} alone
   */
  public boolean isTrue() {
    return this == TRUE;
  }

  /**
   * Whether it is known not to hold.
   *
   * @return true for {@link #FALSE} alone
   */
  public boolean isFalse() {
    return this == FALSE;
  }

  /**
   * Whether nothing is known.
   *
   * @return true for {@link #UNKNOWN} alone
   */
  public boolean isUnknown() {
    return this == UNKNOWN;
  }
}
