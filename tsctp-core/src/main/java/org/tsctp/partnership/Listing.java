package org.tsctp.partnership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A country's or group's place on an official list in a year.
 *
 * @param id identifier, unique in its table
 * @param list which list
 * @param country the country listed, alpha-3
 * @param group the group listed
 * @param year year of the list, four digits
 * @param listed whether it was on the list
 * @param from first day; empty = 1 July of the year
 * @param to first day on which it no longer holds (half-open); empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("listings")
@Consistent
public record Listing(
    @NotBlank String id,
    @NotNull ListName list,
    @Country @Nullable String country,
    @Nullable String group,
    @Min(0) @Max(9999) @Nullable Integer year,
    boolean listed,
    @OwnDate @Nullable LocalDate from,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Lasting {

  /** Which list. */
  public enum ListName {
    /** Child Soldiers Prevention Act list. */
    CSPA,
    /** Foreign Terrorist Organization. */
    FTO,
    /** Specially Designated Global Terrorist. */
    SDGT,
    /** Finding of a consistent pattern of gross violations, 22 U.S.C. 2304(a)(2). */
    HR502B
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ListingBuilder builder(String id) {
    return new ListingBuilder(id);
  }

  @Override
  public @Nullable LocalDate ownDate() {
    if (from != null || year == null) {
      return from;
    }
    return LocalDate.of(year, Month.JULY, 1);
  }
}
