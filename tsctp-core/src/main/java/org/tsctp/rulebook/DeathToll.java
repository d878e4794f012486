package org.tsctp.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.ConflictEvent;

/**
 * Between which numbers the deaths of events lie.
 *
 * @param low the least
 * @param high the greatest; null = nobody says
 */
record DeathToll(long low, @Nullable Long high) {

  /** Of one event: its range, else its one number. */
  static DeathToll of(ConflictEvent event) {
    Long low = event.deathsLow() != null ? event.deathsLow() : event.deaths();
    Long high = event.deathsHigh() != null ? event.deathsHigh() : event.deaths();
    if (low != null && high != null) {
      return new DeathToll(Math.min(low, high), Math.max(low, high));
    }
    return new DeathToll(low == null ? 0 : low, high);
  }

  /** Of several events together. */
  static DeathToll of(List<ConflictEvent> events) {
    long low = 0;
    Long high = 0L;
    for (ConflictEvent event : events) {
      DeathToll one = of(event);
      low += one.low();
      high = high == null || one.high() == null ? null : Long.valueOf(high + one.high());
    }
    return new DeathToll(low, high);
  }

  /** Whether it is one number. */
  boolean isExact() {
    return high != null && high == low;
  }
}
