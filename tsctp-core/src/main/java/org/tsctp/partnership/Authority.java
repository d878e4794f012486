package org.tsctp.partnership;

/** The law that money is spent under. */
public enum Authority {
  /** Foreign Assistance Act. */
  FAA,
  /** Arms Export Control Act. */
  AECA,
  /** Section 1206, FY2006 NDAA. */
  SECTION_1206,
  /** 10 U.S.C. 2282. */
  SECTION_2282,
  /** 10 U.S.C. 333. */
  SECTION_333,
  /** Another authority of title 10. */
  TITLE_10,
  /** Other. */
  OTHER
}
