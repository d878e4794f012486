package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state, agency, body, donor or implementer that takes part in the partnership.
 *
 * @param id identifier, unique in its table
 * @param name name as its owner writes it
 * @param kind what sort of partner it is
 * @param country its country, ISO 3166-1 alpha-3 or user-assigned; empty = none
 * @param from first day on which it holds; empty = since always
 * @param to first day on which it no longer holds (half-open); empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("partners")
@Consistent
public record Partner(
    @NotBlank String id,
    @NotBlank String name,
    @NotNull Kind kind,
    @Country @Nullable String country,
    @OwnDate @Nullable LocalDate from,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Lasting {

  /** What sort of partner it is. */
  public enum Kind {
    /** State. */
    STATE,
    /** Agency. */
    AGENCY,
    /** Regional body. */
    REGIONAL_BODY,
    /** Multilateral. */
    MULTILATERAL,
    /** Donor. */
    DONOR,
    /** Implementer. */
    IMPLEMENTER
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static PartnerBuilder builder(String id) {
    return new PartnerBuilder(id);
  }

  @Override
  public @Nullable LocalDate ownDate() {
    return from;
  }
}
