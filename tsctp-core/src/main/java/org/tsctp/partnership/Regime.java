package org.tsctp.partnership;

/** Which of the two Leahy laws something is done under. */
public enum Regime {
  /** State. */
  STATE,
  /** Department of Defense. */
  DOD
}
