package org.tsctp.partnership;

/** How defense articles reach the recipient. */
public enum Channel {
  /** Grant. */
  GRANT,
  /** Foreign military sales. */
  FMS,
  /** Direct commercial sales. */
  DCS
}
