package org.tsctp.basics;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day something happened, or the knowledge that it never did, or no knowledge at all.
 *
 * <p>A portfolio writes {@code 2021-11-18}, {@code NONE}, or nothing. "The plan was never approved"
 * ({@link #NONE}) and "we do not know when the plan was approved" ({@link #UNKNOWN}) lead to
 * different outcomes, so they are different values.
 */
public final class EventDate {

  /** It is known not to have happened. */
  public static final EventDate NONE = new EventDate(State.NONE, null);

  /** Nothing is known. */
  public static final EventDate UNKNOWN = new EventDate(State.UNKNOWN, null);

  private enum State {
    KNOWN,
    NONE,
    UNKNOWN
  }

  private final State state;
  private final @Nullable LocalDate date;

  private EventDate(State state, @Nullable LocalDate date) {
    this.state = state;
    this.date = date;
  }

  /**
   * It happened on a day.
   *
   * @param date the day
   * @return the value
   */
  public static EventDate of(LocalDate date) {
    return new EventDate(State.KNOWN, date);
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text an ISO date, {@code NONE} or the empty text
   * @return the value
   * @throws java.time.format.DateTimeParseException if the text is none of them
   */
  public static EventDate parse(String text) {
    if (text.isEmpty()) {
      return UNKNOWN;
    }
    return text.equals("NONE") ? NONE : of(Dates.parse(text));
  }

  /**
   * Whether a day is known.
   *
   * @return true if it happened on a known day
   */
  public boolean isKnown() {
    return date != null;
  }

  /**
   * Whether it is known not to have happened.
   *
   * @return true for {@link #NONE}
   */
  public boolean isNone() {
    return state == State.NONE;
  }

  /**
   * Whether nothing is known.
   *
   * @return true for {@link #UNKNOWN}
   */
  public boolean isUnknown() {
    return state == State.UNKNOWN;
  }

  /**
   * The day.
   *
   * @return the day
   * @throws IllegalStateException if no day is known
   */
  public LocalDate date() {
    if (date == null) {
      throw new IllegalStateException(
          "No day is known: the value is " + (isNone() ? "NONE" : "empty") + ".");
    }
    return date;
  }

  /**
   * The day, if one is known.
   *
   * @return the day, or empty for {@link #NONE} and {@link #UNKNOWN}
   */
  public Optional<LocalDate> findDate() {
    return Optional.ofNullable(date);
  }

  /**
   * Whether it had happened by the end of a day.
   *
   * @param day the day
   * @return unknown if nothing is known; false if it never happened or happened later
   */
  public Truth by(LocalDate day) {
    if (date != null) {
      return Truth.of(!date.isAfter(day));
    }
    return isNone() ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * Whether it is known to have happened by the end of a day.
   *
   * @param day the day
   * @return true only if a day is known and not later
   */
  public boolean isBy(LocalDate day) {
    return date != null && !date.isAfter(day);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventDate that
        && state == that.state
        && Objects.equals(date, that.date);
  }

  @Override
  public int hashCode() {
    return Objects.hash(state.name(), date);
  }

  @Override
  public String toString() {
    return date == null ? (isNone() ? "NONE" : "") : date.toString();
  }
}
