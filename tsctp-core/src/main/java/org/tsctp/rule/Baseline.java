package org.tsctp.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Origin;

/**
 * Findings that an auditor has looked at and accepted for the time being, each with a reason, an
 * approver and an end.
 *
 * <p>An entry is no waiver: the finding stays what it is and stays in every report. It only stops
 * counting as new.
 *
 * @param name name to call it in reports, such as the name of its file
 * @param entries the entries in their order
 */
public record Baseline(String name, List<Entry> entries) {

  /**
   * One finding accepted.
   *
   * @param fingerprint id of the finding, such as {@code LEAHY-4:DLV-0417}
   * @param outcome the outcome that was accepted; null = whatever it is
   * @param reason why
   * @param requestedBy who asked
   * @param approvedBy who accepted it
   * @param expires first day on which it no longer holds
   * @param origin its place
   */
  public record Entry(
      String fingerprint,
      @Nullable Outcome outcome,
      @Nullable String reason,
      @Nullable String requestedBy,
      @Nullable String approvedBy,
      @Nullable LocalDate expires,
      Origin origin) {

    /**
     * Whether it is written down completely: with reason, approver and end, by another than whoever
     * asked.
     *
     * @return true if it is
     */
    public boolean isComplete() {
      return reason != null && approvedBy != null && expires != null && !isSelfApproved();
    }

    boolean isSelfApproved() {
      return approvedBy != null && approvedBy.equals(requestedBy);
    }
  }

  /** Copies the list. */
  public Baseline {
    entries = List.copyOf(entries);
  }
}
