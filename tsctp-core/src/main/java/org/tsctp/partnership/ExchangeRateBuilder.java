package org.tsctp.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ExchangeRate}. Columns that are not set are empty. */
public final class ExchangeRateBuilder {

  private @Nullable String currency;
  private @Nullable LocalDate date;
  private @Nullable BigDecimal usd;
  private Provenance provenance = Provenance.NONE;

  ExchangeRateBuilder() {}

  /**
   * Sets currency.
   *
   * @param currency ISO 4217 code
   * @return this builder
   */
  public ExchangeRateBuilder currency(String currency) {
    this.currency = currency;
    return this;
  }

  /**
   * Sets date.
   *
   * @param date day
   * @return this builder
   */
  public ExchangeRateBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets usd.
   *
   * @param usd US dollars for one unit, above 0
   * @return this builder
   */
  public ExchangeRateBuilder usd(BigDecimal usd) {
    this.usd = usd;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ExchangeRateBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public ExchangeRate build() {
    return new ExchangeRate(
        Objects.requireNonNull(currency, "currency"),
        Objects.requireNonNull(date, "date"),
        Objects.requireNonNull(usd, "usd"),
        provenance);
  }
}
