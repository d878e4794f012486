package org.tsctp.rule;

/** How much a rule matters, the gravest first. */
public enum Severity {
  /** Assistance may not lawfully go ahead. */
  BLOCKER,
  /** A duty is breached or a safeguard is missing. */
  HIGH,
  /** An audit or policy weakness. */
  MEDIUM,
  /** Timeliness or quality of data. */
  LOW,
  /** An indicator only, which never yields a violation. */
  INFO
}
