package org.tsctp.explain;

/** Who speaks: law, policy, an auditor, or we ourselves. The four are never mixed. */
public enum Force {
  /** A statute binds. */
  STATUTE("statute"),
  /** A government's policy says so. */
  POLICY("policy"),
  /** An auditor recommended it. */
  AUDIT("audit recommendation"),
  /** Our own analysis; never a violation. */
  ANALYTIC("own analysis");

  private final String label;

  Force(String label) {
    this.label = label;
  }

  /**
   * The words for people.
   *
   * @return such as {@code audit recommendation}
   */
  public String label() {
    return label;
  }
}
