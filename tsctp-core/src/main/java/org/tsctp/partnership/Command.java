package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a unit answered to, and when: one edge of the order of battle.
 *
 * @param unit the subordinate
 * @param parent the superior
 * @param from first day on which it holds; empty = since always
 * @param to first day on which it no longer holds (half-open); empty = open
 * @param certainty how well the link is known; empty = CONFIRMED
 * @param provenance who says so and since when it is known
 */
@TableName("commands")
@Consistent
public record Command(
    @NotBlank @RefersTo(Unit.class) String unit,
    @NotBlank @RefersTo(Unit.class) String parent,
    @OwnDate @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Certainty certainty,
    @NotNull Provenance provenance)
    implements Lasting {

  /** How well the link is known. */
  public enum Certainty {
    /** Confirmed. */
    CONFIRMED,
    /** Sighting. */
    SIGHTING
  }

  /**
   * Starts a row.
   *
   * @return a builder
   */
  public static CommandBuilder builder() {
    return new CommandBuilder();
  }

  @Override
  public @Nullable LocalDate ownDate() {
    return from;
  }

  /**
   * Whether the link was only seen, not confirmed.
   *
   * @return true for SIGHTING; an empty certainty is confirmed
   */
  public boolean isSighting() {
    return certainty == Certainty.SIGHTING;
  }
}
