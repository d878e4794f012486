package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: an immutable record whose components are the columns.
 *
 * <p>A null component is an empty cell.
 */
@Consistent
public interface Row {

  /**
   * Who says so, and since when it is known.
   *
   * @return the last three columns of the row
   */
  Provenance provenance();

  /**
   * The day the row itself happened. A row is visible on a day of judgement only if its own date is
   * not later.
   *
   * @return the day, or null if the row has none
   */
  default @Nullable LocalDate ownDate() {
    return null;
  }

  /**
   * The day from which the row is known: {@code recorded}, else its own date.
   *
   * @return the day, or null if it is known since always
   */
  default @Nullable LocalDate knownFrom() {
    LocalDate recorded = provenance().recorded();
    return recorded != null ? recorded : ownDate();
  }

  /**
   * What is wrong between the columns of this row, each of which is valid in itself.
   *
   * @return the problem, or empty if they agree
   */
  default Optional<CellProblem> inconsistency() {
    return Optional.empty();
  }
}
