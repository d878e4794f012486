package org.tsctp.partnership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Status of the funds of an account on a day, as the agency reports it.
 *
 * @param id identifier, unique in its table
 * @param account budget account, such as PKO or FMF
 * @param country country, alpha-3; empty = not broken down
 * @param fiscalYear fiscal year of the money, four digits
 * @param asOf day the figures speak of
 * @param allocated amount allocated
 * @param obligated amount obligated
 * @param unobligated amount allocated and not obligated
 * @param unliquidated amount obligated and not disbursed
 * @param disbursed amount disbursed
 * @param cancelled amount returned as cancelled
 * @param currency currency of the amounts, ISO 4217; empty = the portfolio's
 * @param provenance who says so and since when it is known
 */
@TableName("funds_status")
@Consistent
public record FundsStatus(
    @NotBlank String id,
    @NotBlank String account,
    @Country @Nullable String country,
    @Min(0) @Max(9999) @Nullable Integer fiscalYear,
    @NotNull @OwnDate LocalDate asOf,
    @Nullable BigDecimal allocated,
    @Nullable BigDecimal obligated,
    @Nullable BigDecimal unobligated,
    @Nullable BigDecimal unliquidated,
    @Nullable BigDecimal disbursed,
    @Nullable BigDecimal cancelled,
    @CurrencyCode @Nullable String currency,
    @NotNull Provenance provenance)
    implements Row {

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static FundsStatusBuilder builder(String id) {
    return new FundsStatusBuilder(id);
  }

  @Override
  public LocalDate ownDate() {
    return asOf;
  }
}
