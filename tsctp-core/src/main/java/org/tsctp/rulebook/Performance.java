package org.tsctp.rulebook;

import java.time.LocalDate;
import org.tsctp.partnership.Activity;
import org.tsctp.rule.Case;

/** When an activity took place, as seen from the day of judgement. */
final class Performance {

  private Performance() {}

  /** The last day of performance, or the day of judgement if it goes on. */
  static LocalDate lastDay(Activity activity, Case facts) {
    LocalDate to = activity.to();
    LocalDate asOf = facts.asOf();
    return to == null || to.isAfter(asOf) ? asOf : to.minusDays(1);
  }
}
