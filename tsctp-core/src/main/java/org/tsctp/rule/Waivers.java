package org.tsctp.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tsctp.partnership.Waiver;

/**
 * The waivers of one rule that are written down completely: with reason, basis and an approver who
 * is not the requester.
 *
 * @param complete the waivers, by id
 */
public record Waivers(List<Waiver> complete) {

  /** Copies the list. */
  public Waivers {
    complete = List.copyOf(complete);
  }

  /**
   * The first waiver that covers a subject on a day.
   *
   * @param scope what it must fit
   * @param day the day
   * @param further what the rule's own law asks of a waiver
   * @return the waiver, or empty if none covers it
   */
  public Optional<Waiver> find(WaiverScope scope, LocalDate day, Predicate<Waiver> further) {
    return complete.stream()
        .filter(waiver -> scope.fits(waiver) && waiver.holdsOn(day) && further.test(waiver))
        .findFirst();
  }

  /**
   * Whether a waiver is written down completely.
   *
   * @param waiver the waiver
   * @return true if reason, basis and approver are there and the approver is not the requester; an
   *     empty requester counts
   */
  public static boolean isComplete(Waiver waiver) {
    return waiver.reason() != null
        && waiver.basis() != null
        && waiver.approvedBy() != null
        && !isSelfApproved(waiver);
  }

  /**
   * Whether requester and approver are one.
   *
   * @param waiver the waiver
   * @return true if both are named and equal
   */
  public static boolean isSelfApproved(Waiver waiver) {
    return waiver.approvedBy() != null && waiver.approvedBy().equals(waiver.requestedBy());
  }
}
