package org.tsctp.rest.problem;

/** What a problem may say besides type, title, status, detail, instance and requestId. */
public enum Member {
  /** Name of the query parameter or header that it is about. */
  PARAMETER("parameter"),
  /** Line of the body, from 1. */
  LINE("line"),
  /** Character of that line, from 1. */
  COLUMN("column"),
  /** What was received. */
  RECEIVED("received"),
  /** What was expected. */
  EXPECTED("expected"),
  /** How to mend it. */
  FIX("fix"),
  /** The known name that was most likely meant. */
  DID_YOU_MEAN("didYouMean");

  private final String key;

  Member(String key) {
    this.key = key;
  }

  /**
   * Its name in JSON.
   *
   * @return such as {@code didYouMean}
   */
  public String key() {
    return key;
  }
}
