package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/**
 * A written permission to go on in spite of a prohibition, or an auditor's accepted finding.
 *
 * @param id identifier, unique in its table
 * @param rule id of the rule waived
 * @param country scope: country; empty = any
 * @param unit scope: unit; empty = any
 * @param activity scope: activity; empty = any
 * @param from first day covered
 * @param to first day no longer covered
 * @param reason why
 * @param basis legal basis
 * @param requestedBy who asked
 * @param approvedBy who approved
 * @param certified day of the certification
 * @param consulted day of the consultation
 * @param notified day of the notification
 * @param provenance who says so and since when it is known
 */
@TableName("waivers")
@Consistent
public record Waiver(
    @NotBlank String id,
    @NotBlank String rule,
    @Country @Nullable String country,
    @RefersTo(Unit.class) @Nullable String unit,
    @RefersTo(Activity.class) @Nullable String activity,
    @NotNull @OwnDate LocalDate from,
    @NotNull LocalDate to,
    @Nullable String reason,
    @Nullable String basis,
    @Nullable String requestedBy,
    @Nullable String approvedBy,
    EventDate certified,
    EventDate consulted,
    EventDate notified,
    @NotNull Provenance provenance)
    implements Lasting {

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static WaiverBuilder builder(String id) {
    return new WaiverBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return from;
  }
}
