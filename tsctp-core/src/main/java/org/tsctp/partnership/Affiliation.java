package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tie of a unit or partner to an armed group.
 *
 * @param id identifier, unique in its table
 * @param unit the unit
 * @param partner the partner
 * @param group the group, as the listings name it
 * @param certainty whether it is confirmed; empty = not known
 * @param from first day; empty = since always
 * @param to first day on which it no longer holds (half-open); empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("affiliations")
@Consistent
public record Affiliation(
    @NotBlank String id,
    @RefersTo(Unit.class) @Nullable String unit,
    @RefersTo(Partner.class) @Nullable String partner,
    @NotBlank String group,
    @Nullable Certainty certainty,
    @OwnDate @Nullable LocalDate from,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Lasting {

  /** Whether it is confirmed. */
  public enum Certainty {
    /** Confirmed. */
    CONFIRMED,
    /** Alleged only. */
    ALLEGED
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static AffiliationBuilder builder(String id) {
    return new AffiliationBuilder(id);
  }

  @Override
  public @Nullable LocalDate ownDate() {
    return from;
  }
}
