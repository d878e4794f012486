package org.tsctp.source;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/**
 * A dated decision about one event, with its reason and source.
 *
 * @param id coup_id of the Cline Center, or case_id of a bundled case
 * @param action what is decided
 * @param event the right day, null = as it stands
 * @param headElected whether the head of government was duly elected, empty = as it stands
 * @param determined day of the formal determination, empty = as it stands
 * @param lifted day the restriction was lifted, empty = as it stands
 * @param decided day of the decision; later ones are laid over earlier ones
 * @param reason why
 * @param source who says so
 * @param origin its line
 */
record CoupOverride(
    String id,
    Action action,
    @Nullable LocalDate event,
    Truth headElected,
    EventDate determined,
    EventDate lifted,
    LocalDate decided,
    String reason,
    String source,
    Origin origin) {

  /** What is decided. */
  enum Action {
    /** The event is a restriction. */
    JUDGE,
    /** The event stands with other values. */
    CORRECT,
    /** The event is none. */
    DROP
  }

  /** Reads a row; a bad one is an issue. */
  static Optional<CoupOverride> parse(SourceRow row, Consumer<Issue> issues) {
    SourceCells cells = new SourceCells(row, "The override does not count.", issues);
    String id = cells.required("coup_id");
    @Nullable Action action = cells.requiredCode(Action.class, "action");
    @Nullable LocalDate event = cells.date("event");
    Truth headElected = cells.yesNo("head_elected");
    EventDate determined = cells.eventDate("determined");
    EventDate lifted = cells.eventDate("lifted");
    @Nullable LocalDate decided = cells.requiredDate("decided");
    String reason = cells.required("reason");
    String source = cells.required("source");
    if (action == Action.JUDGE && row.text("head_elected").isEmpty()) {
      cells.bad("head_elected", "Y or N where an event is judged");
    }
    return cells.make(
        () ->
            new CoupOverride(
                id,
                Objects.requireNonNull(action),
                event,
                headElected,
                determined,
                lifted,
                Objects.requireNonNull(decided),
                reason,
                source,
                row.origin()));
  }
}
