package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a partner said of a finding.
 *
 * @param finding id of the finding
 * @param partner who answers
 * @param date day
 * @param position position taken
 * @param text the answer
 * @param evidence evidence given
 * @param provenance who says so and since when it is known
 */
@TableName("responses")
@Consistent
public record Response(
    @NotBlank String finding,
    @NotBlank @RefersTo(Partner.class) String partner,
    @NotNull @OwnDate LocalDate date,
    @NotNull Position position,
    @Nullable String text,
    @Nullable String evidence,
    @NotNull Provenance provenance)
    implements Row {

  /** Position taken. */
  public enum Position {
    /** Accepted. */
    ACCEPTED,
    /** Contested. */
    CONTESTED,
    /** Planned. */
    PLANNED
  }

  /**
   * Starts a row.
   *
   * @return a builder
   */
  public static ResponseBuilder builder() {
    return new ResponseBuilder();
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
