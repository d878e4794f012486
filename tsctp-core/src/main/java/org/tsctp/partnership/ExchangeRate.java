package org.tsctp.partnership;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The dollar price of one unit of a currency on a day.
 *
 * @param currency ISO 4217 code
 * @param date day
 * @param usd US dollars for one unit, above 0
 * @param provenance who says so and since when it is known
 */
@TableName("exchange_rates")
@Consistent
public record ExchangeRate(
    @NotNull @CurrencyCode String currency,
    @NotNull @OwnDate LocalDate date,
    @NotNull @DecimalMin(value = "0", inclusive = false, message = "must be above {value}")
        BigDecimal usd,
    @NotNull Provenance provenance)
    implements Row {

  /**
   * Starts a row.
   *
   * @return a builder
   */
  public static ExchangeRateBuilder builder() {
    return new ExchangeRateBuilder();
  }

  @Override
  public LocalDate ownDate() {
    return date;
  }
}
