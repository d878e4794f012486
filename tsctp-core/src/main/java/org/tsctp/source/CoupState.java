package org.tsctp.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;

/**
 * What is held about an event after some overrides.
 *
 * @param event its day, null if no full day is known
 * @param headElected whether the head of government was duly elected
 * @param determined day of the formal determination
 * @param lifted day the restriction was lifted
 * @param judged whether it is a restriction
 * @param dropped whether it counts as no event
 * @param applied the overrides
 */
record CoupState(
    @Nullable LocalDate event,
    Truth headElected,
    EventDate determined,
    EventDate lifted,
    boolean judged,
    boolean dropped,
    List<CoupOverride> applied) {

  CoupState {
    applied = List.copyOf(applied);
  }

  /** An event that nobody has judged. */
  static CoupState listed(LocalDate event) {
    return new CoupState(
        event, Truth.UNKNOWN, EventDate.UNKNOWN, EventDate.UNKNOWN, false, false, List.of());
  }

  /** The same with an override laid over it; what that leaves empty stays. */
  CoupState with(CoupOverride override) {
    List<CoupOverride> all = new ArrayList<>(applied);
    all.add(override);
    return new CoupState(
        override.event() == null ? event : override.event(),
        override.headElected() == Truth.UNKNOWN ? headElected : override.headElected(),
        override.determined().isUnknown() ? determined : override.determined(),
        override.lifted().isUnknown() ? lifted : override.lifted(),
        judged || override.action() == CoupOverride.Action.JUDGE,
        switch (override.action()) {
          case DROP -> true;
          case JUDGE -> false;
          case CORRECT -> dropped;
        },
        all);
  }

  /** Whether it was determined or lifted before it happened. */
  boolean isContradictory() {
    return event != null
        && (determined.isBy(event.minusDays(1)) || lifted.isBy(event.minusDays(1)));
  }

  /** Whether two events of one country are one: they lie within three days. */
  boolean isNear(CoupState other) {
    return event != null
        && other.event != null
        && !other.event.isBefore(event.minusDays(CoupPortfolio.DAYS_OF_ONE_EVENT))
        && !other.event.isAfter(event.plusDays(CoupPortfolio.DAYS_OF_ONE_EVENT));
  }

  /** The overrides in words, empty if there are none. */
  String decisions() {
    return applied.stream()
        .map(
            override ->
                override.action()
                    + " of "
                    + override.decided()
                    + ": "
                    + override.reason()
                    + " ("
                    + override.source()
                    + ")")
        .collect(Collectors.joining("; "));
  }
}
