package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/**
 * An auditor's recommendation and what became of it.
 *
 * @param id identifier, unique in its table
 * @param report the audit report
 * @param issued day it was issued
 * @param due day it is due
 * @param status status
 * @param closed day it was closed
 * @param evidence evidence of closure
 * @param provenance who says so and since when it is known
 */
@TableName("recommendations")
@Consistent
public record Recommendation(
    @NotBlank String id,
    @NotBlank String report,
    @NotNull @OwnDate LocalDate issued,
    EventDate due,
    @NotNull Status status,
    EventDate closed,
    @Nullable String evidence,
    @NotNull Provenance provenance)
    implements Row {

  /** Status. */
  public enum Status {
    /** Open. */
    OPEN,
    /** Resolved. */
    RESOLVED,
    /** Closed. */
    CLOSED
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static RecommendationBuilder builder(String id) {
    return new RecommendationBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return issued;
  }
}
