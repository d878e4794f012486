package org.tsctp.partnership;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A violent event at a place and day.
 *
 * @param id identifier, unique in its table
 * @param date day
 * @param country where, alpha-3
 * @param theater where
 * @param kind type of violence
 * @param sideA first side
 * @param sideB second side
 * @param deaths best estimate of deaths
 * @param deathsLow lowest estimate
 * @param deathsHigh highest estimate
 * @param civilianDeaths civilian deaths
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param precision precision of the place, in the source's words
 * @param provenance who says so and since when it is known
 */
@TableName("events")
@Consistent
public record ConflictEvent(
    @NotBlank String id,
    @NotNull @OwnDate LocalDate date,
    @NotNull @Country String country,
    @RefersTo(Theater.class) @Nullable String theater,
    @NotNull Kind kind,
    @Nullable String sideA,
    @Nullable String sideB,
    @PositiveOrZero @Nullable Long deaths,
    @PositiveOrZero @Nullable Long deathsLow,
    @PositiveOrZero @Nullable Long deathsHigh,
    @PositiveOrZero @Nullable Long civilianDeaths,
    @DecimalMin(value = "-90", message = "must be {value} or more")
        @DecimalMax(value = "90", message = "must be {value} or less")
        @Nullable BigDecimal latitude,
    @DecimalMin(value = "-180", message = "must be {value} or more")
        @DecimalMax(value = "180", message = "must be {value} or less")
        @Nullable BigDecimal longitude,
    @Nullable String precision,
    @NotNull Provenance provenance)
    implements Row {

  /** Type of violence. */
  public enum Kind {
    /** State based. */
    STATE_BASED,
    /** Non state. */
    NON_STATE,
    /** One sided. */
    ONE_SIDED
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ConflictEventBuilder builder(String id) {
    return new ConflictEventBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
