package org.tsctp.rule;

import java.util.List;

/**
 * What is to be said of one entry of a baseline.
 *
 * @param entry the entry
 * @param matches whether the evaluation lists its finding
 * @param counts whether the finding is accepted by it
 * @param remarks what is wrong or worth knowing, in a fixed order
 */
public record BaselineReview(
    Baseline.Entry entry, boolean matches, boolean counts, List<Remark> remarks) {

  /** Copies the remarks. */
  public BaselineReview {
    remarks = List.copyOf(remarks);
  }

  /** What can be said of an entry. */
  public enum Remark {
    /** The rule named is not one of this evaluation. */
    RULE_NOT_JUDGED("the rule named was not judged"),
    /** The rule failed on the subject, or before it met any. */
    RULE_FAILED("the rule failed and says nothing of it"),
    /** Reason, approver or end is missing. */
    INCOMPLETE("reason, approver or expiry is missing; it does not count"),
    /** Accepted by whoever asked for it. */
    SELF_APPROVED("requested and approved by the same; it does not count"),
    /** Nobody is named who asked for it. */
    INDEPENDENCE_NOT_SHOWN("independence not shown: nobody is named who asked for it"),
    /** It has ended. */
    EXPIRED("it has expired; it does not count"),
    /** It ends soon. */
    EXPIRING("it expires soon"),
    /** The finding has another outcome than the one accepted. */
    OTHER_OUTCOME("the finding has another outcome than the one accepted; it does not count"),
    /** Another entry names the same finding. */
    OVERLAPPING("another entry names the same finding"),
    /** The evaluation lists no such finding. */
    NEVER_MATCHING("no such finding is listed: it is gone, or never was");

    private final String label;

    Remark(String label) {
      this.label = label;
    }

    /**
     * The words for people.
     *
     * @return such as {@code it expires soon}
     */
    public String label() {
      return label;
    }
  }
}
