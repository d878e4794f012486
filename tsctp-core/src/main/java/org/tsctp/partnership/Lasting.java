package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.DateRange;

/** A row that holds on the days [from, to). */
public interface Lasting extends Row {

  /**
   * First day.
   *
   * @return the first day, or null if it holds since always
   */
  @Nullable LocalDate from();

  /**
   * First day after.
   *
   * @return the first day on which it no longer holds, or null if it is open
   */
  @Nullable LocalDate to();

  /**
   * Whether it holds on a day.
   *
   * @param day the day
   * @return true if from &lt;= day &lt; to
   */
  default boolean holdsOn(LocalDate day) {
    return DateRange.contains(from(), to(), day);
  }

  @Override
  default Optional<CellProblem> inconsistency() {
    LocalDate from = from();
    LocalDate to = to();
    if (from == null || to == null || from.isBefore(to)) {
      return Optional.empty();
    }
    return Optional.of(
        new CellProblem(
            "to",
            to.toString(),
            "a day after from, which is " + from,
            "Write the first day on which it no longer holds, or leave to empty if it is open."));
  }
}
