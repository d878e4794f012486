package org.tsctp.rule;

import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Waiver;

/**
 * What a waiver must fit to cover a subject.
 *
 * @param country the subject's country; null if it is not known or it has none
 * @param unit the receiving unit; null if the subject is no delivery or the unit is not identified
 * @param activity id of the activity
 */
public record WaiverScope(
    @Nullable String country, @Nullable String unit, @Nullable String activity) {

  /**
   * Whether each of country, unit and activity that the waiver names is the subject's.
   *
   * @param waiver the waiver
   * @return true if it fits
   */
  public boolean fits(Waiver waiver) {
    return fits(waiver.country(), country)
        && fits(waiver.unit(), unit)
        && fits(waiver.activity(), activity);
  }

  private static boolean fits(@Nullable String named, @Nullable String actual) {
    return named == null || named.equals(actual);
  }
}
