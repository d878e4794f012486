package org.tsctp.partnership;

/** The side of the balance that money lies on. */
public enum Dimension {
  /** Security. */
  SECURITY,
  /** Governance. */
  GOVERNANCE,
  /** Development. */
  DEVELOPMENT,
  /** Shared. */
  SHARED,
  /** Excluded. */
  EXCLUDED
}
