package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;

/**
 * An event that bars assistance to a government, with its determination and its lifting.
 *
 * @param id identifier, unique in its table
 * @param kind kind of restriction
 * @param country the country concerned, alpha-3
 * @param event day of the event
 * @param headElected whether the head of government deposed was duly elected; empty = not known,
 *     counts
 * @param determined day of the formal determination
 * @param lifted day the restriction was lifted
 * @param body the regional body that suspended the country
 * @param provenance who says so and since when it is known
 */
@TableName("restrictions")
@Consistent
public record Restriction(
    @NotBlank String id,
    @NotNull Kind kind,
    @NotNull @Country String country,
    @NotNull @OwnDate LocalDate event,
    Truth headElected,
    EventDate determined,
    EventDate lifted,
    @RefersTo(Partner.class) @Nullable String body,
    @NotNull Provenance provenance)
    implements Row {

  /** Kind of restriction. */
  public enum Kind {
    /** Coup. */
    COUP,
    /** Suspension by a regional body. */
    REGIONAL_SUSPENSION,
    /** Substantial violation of a transfer agreement, 22 U.S.C. 2314(d). */
    SUBSTANTIAL_VIOLATION
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static RestrictionBuilder builder(String id) {
    return new RestrictionBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return event;
  }
}
