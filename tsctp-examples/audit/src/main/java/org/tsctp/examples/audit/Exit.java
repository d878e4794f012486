package org.tsctp.examples.audit;

/** Exit statuses. */
final class Exit {

  /** Nothing at or above {@code --fail-on}. */
  static final int OK = 0;

  /** Findings at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Input could not be read. */
  static final int UNREADABLE = 3;

  /** Internal error. */
  static final int INTERNAL = 70;

  /** Interrupted. */
  static final int INTERRUPTED = 130;

  private Exit() {}
}
