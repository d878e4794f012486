package org.tsctp.rule;

/** Whether what a finding rests on could be known when the assistance was given. */
public enum Knowable {
  /** It was known then. */
  AT_THE_TIME,
  /** It became known later. */
  IN_HINDSIGHT
}
