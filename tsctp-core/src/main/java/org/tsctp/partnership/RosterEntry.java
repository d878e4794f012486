package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the roster of units that receive assistance, as it stood on a day.
 *
 * @param id identifier, unique in its table
 * @param unit the unit listed
 * @param date day the roster speaks of
 * @param reference name of the roster
 * @param provenance who says so and since when it is known
 */
@TableName("rosters")
@Consistent
public record RosterEntry(
    @NotBlank String id,
    @NotBlank @RefersTo(Unit.class) String unit,
    @NotNull @OwnDate LocalDate date,
    @Nullable String reference,
    @NotNull Provenance provenance)
    implements Row {

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static RosterEntryBuilder builder(String id) {
    return new RosterEntryBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
