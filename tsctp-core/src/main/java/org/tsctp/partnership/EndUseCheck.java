package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One check of where a delivered item is and how it is used.
 *
 * @param id identifier, unique in its table
 * @param delivery the delivery checked
 * @param date day of the check
 * @param result result
 * @param verified what was verified
 * @param evidence reference to the evidence
 * @param provenance who says so and since when it is known
 */
@TableName("end_use_checks")
@Consistent
public record EndUseCheck(
    @NotBlank String id,
    @NotBlank @RefersTo(Delivery.class) String delivery,
    @NotNull @OwnDate LocalDate date,
    @NotNull Result result,
    @Nullable Verified verified,
    @Nullable String evidence,
    @NotNull Provenance provenance)
    implements Row {

  /** Result. */
  public enum Result {
    /** Accounted. */
    ACCOUNTED,
    /** Missing. */
    MISSING,
    /** Access denied. */
    ACCESS_DENIED,
    /** Misused. */
    MISUSED
  }

  /** What was verified. */
  public enum Verified {
    /** Custody. */
    CUSTODY,
    /** Use. */
    USE
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static EndUseCheckBuilder builder(String id) {
    return new EndUseCheckBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
