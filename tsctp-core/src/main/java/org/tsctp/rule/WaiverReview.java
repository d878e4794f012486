package org.tsctp.rule;

import java.util.List;

/**
 * What is to be said of one waiver.
 *
 * @param id id of the waiver
 * @param rule the rule it names
 * @param usedBy how many findings it covers
 * @param remarks what is wrong or worth knowing, in a fixed order
 */
public record WaiverReview(String id, String rule, int usedBy, List<Remark> remarks) {

  /** Copies the remarks. */
  public WaiverReview {
    remarks = List.copyOf(remarks);
  }

  /** What can be said of a waiver. */
  public enum Remark {
    /** The rule has no waiver. */
    NOT_ALLOWED("the rule cannot be waived"),
    /** The rule named is not one of this evaluation. */
    RULE_NOT_JUDGED("the rule named was not judged"),
    /** Reason, basis or approver is missing. */
    INCOMPLETE("reason, basis or approver is missing; it does not count"),
    /** Approved by whoever asked for it. */
    SELF_APPROVED("requested and approved by the same; it does not count"),
    /** Nobody is named who asked for it. */
    INDEPENDENCE_NOT_SHOWN("independence not shown: nobody is named who asked for it"),
    /** It starts after the day of judgement. */
    NOT_YET("it has not begun"),
    /** It has ended. */
    EXPIRED("it has ended"),
    /** It ends soon. */
    EXPIRING("it ends soon"),
    /** It names a scope that no subject of the rule can have. */
    BEYOND_SCOPE("its scope is not one that the rule judges"),
    /** Another waiver covers the same scope and days. */
    OVERLAPPING("another waiver covers the same on the same days"),
    /** No finding rests on it. */
    NEVER_USED("no finding rests on it");

    private final String label;

    Remark(String label) {
      this.label = label;
    }

    /**
     * The words for people.
     *
     * @return such as {@code it has ended}
     */
    public String label() {
      return label;
    }
  }
}
