package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A partner's seat in a body, such as a state's in a regional force.
 *
 * @param partner the member
 * @param body the body it belongs to
 * @param role its role there, free text
 * @param from first day on which it holds; empty = since always
 * @param to first day on which it no longer holds (half-open); empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("memberships")
@Consistent
public record Membership(
    @NotBlank @RefersTo(Partner.class) String partner,
    @NotBlank @RefersTo(Partner.class) String body,
    @Nullable String role,
    @OwnDate @Nullable LocalDate from,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Lasting {

  /**
   * Starts a row.
   *
   * @return a builder
   */
  public static MembershipBuilder builder() {
    return new MembershipBuilder();
  }

  @Override
  public @Nullable LocalDate ownDate() {
    return from;
  }
}
