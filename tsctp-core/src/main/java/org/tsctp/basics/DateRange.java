package org.tsctp.basics;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A half-open range of days, [from, to). Either end may be open.
 *
 * <p>{@code [2020-10-01, 2021-10-01)} contains 30 September 2021 and not 1 October.
 */
public final class DateRange {

  private final @Nullable LocalDate from;
  private final @Nullable LocalDate to;

  private DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException(
          "The range [" + from + ", " + to + ") is empty.\nMaybe the two days are swapped.");
    }
    this.from = from;
    this.to = to;
  }

  /**
   * The days from the first up to, not including, the second.
   *
   * @param from first day, null = since always
   * @param to first day after, null = open
   * @return the range
   * @throws IllegalArgumentException if {@code to} is not after {@code from}
   */
  public static DateRange of(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new DateRange(from, to);
  }

  /**
   * The days from the first to the last, both included.
   *
   * @param first first day
   * @param last last day
   * @return the range
   * @throws IllegalArgumentException if the last is before the first
   */
  public static DateRange ofClosed(LocalDate first, LocalDate last) {
    return new DateRange(first, last.plusDays(1));
  }

  /**
   * First day.
   *
   * @return the first day, or empty if it holds since always
   */
  public Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /**
   * First day after.
   *
   * @return the first day that no longer belongs to it, or empty if it is open
   */
  public Optional<LocalDate> to() {
    return Optional.ofNullable(to);
  }

  /**
   * Whether a day belongs to it.
   *
   * @param day the day
   * @return true if from &lt;= day &lt; to
   */
  public boolean contains(LocalDate day) {
    return contains(from, to, day);
  }

  /**
   * Whether a day lies in [from, to), without making a range.
   *
   * @param from first day, null = since always
   * @param to first day after, null = open
   * @param day the day
   * @return true if from &lt;= day &lt; to
   */
  public static boolean contains(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }

  /**
   * Whether every day of another range belongs to this one.
   *
   * @param other the other range
   * @return true if this range encloses it
   */
  public boolean encloses(DateRange other) {
    boolean starts = from == null || (other.from != null && !other.from.isBefore(from));
    boolean ends = to == null || (other.to != null && !other.to.isAfter(to));
    return starts && ends;
  }

  /**
   * Whether some day belongs to both.
   *
   * @param other the other range
   * @return true if they share a day
   */
  public boolean overlaps(DateRange other) {
    boolean startsBeforeOtherEnds = from == null || other.to == null || from.isBefore(other.to);
    boolean otherStartsBeforeEnd = other.from == null || to == null || other.from.isBefore(to);
    return startsBeforeOtherEnds && otherStartsBeforeEnd;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateRange that
        && java.util.Objects.equals(from, that.from)
        && java.util.Objects.equals(to, that.to);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(from, to);
  }

  @Override
  public String toString() {
    return "[" + (from == null ? "" : from) + ", " + (to == null ? "" : to) + ")";
  }
}
