package org.tsctp.rule;

/**
 * What an evaluation is made of, and so what can make two evaluations differ: the order of the
 * constants is the order in which causes are told.
 */
public enum Cause {
  /** The facts, but for the waivers. */
  DATA("data"),
  /** The rules that were judged. */
  RULE("rule"),
  /** The policy. */
  PARAMETER("parameter"),
  /** The waivers. */
  WAIVER("waiver"),
  /** The day of judgement or of knowledge. */
  DATE("date");

  private final String label;

  Cause(String label) {
    this.label = label;
  }

  /**
   * The word for people.
   *
   * @return such as {@code data}
   */
  public String label() {
    return label;
  }
}
