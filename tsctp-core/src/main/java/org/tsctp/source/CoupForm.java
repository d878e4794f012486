package org.tsctp.source;

import java.util.Optional;
import java.util.Set;

/** The forms of files that take part in reading coups. */
enum CoupForm {
  /** Events of the Cline Center. */
  EVENTS,
  /** A user's own decisions about events. */
  OVERRIDES;

  static final String EXPECTED =
      "a coup file of the Cline Center (columns coup_id, country, event_type, realized) or a file of"
          + " overrides (columns coup_id, action, decided)";

  /** The form of a file that starts like this. */
  static Optional<CoupForm> of(String head) {
    if (SourceHeader.has(
        head,
        ',',
        Set.of("coup_id", "country", "year", "month", "day", "event_type", "realized"))) {
      return Optional.of(EVENTS);
    }
    return SourceHeader.has(head, ',', Set.of("coup_id", "action", "decided"))
        ? Optional.of(OVERRIDES)
        : Optional.empty();
  }
}
