package org.tsctp.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.ReportingPeriod;

/**
 * One measured value of an indicator in a period.
 *
 * @param indicator the indicator
 * @param country where, alpha-3; empty = everywhere
 * @param theater where
 * @param period YYYY, YYYY-Qn, YYYY-MM or a date; its last day is the row's own date
 * @param value value in the indicator's unit
 * @param se standard error, same unit
 * @param lower lower bound
 * @param upper upper bound
 * @param provenance who says so and since when it is known
 */
@TableName("observations")
@Consistent
public record Observation(
    @NotBlank @RefersTo(Indicator.class) String indicator,
    @Country @Nullable String country,
    @RefersTo(Theater.class) @Nullable String theater,
    @NotNull ReportingPeriod period,
    @NotNull BigDecimal value,
    @Nullable BigDecimal se,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @NotNull Provenance provenance)
    implements Row {

  /**
   * Starts a row.
   *
   * @return a builder
   */
  public static ObservationBuilder builder() {
    return new ObservationBuilder();
  }

  @Override
  public LocalDate ownDate() {
    return period.last();
  }
}
