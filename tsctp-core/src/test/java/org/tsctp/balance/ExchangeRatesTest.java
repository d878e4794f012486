package org.tsctp.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.partnership.ExchangeRate;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.PortfolioHeader;
import org.tsctp.partnership.Provenance;

class ExchangeRatesTest {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

  @ParameterizedTest
  @CsvSource({
    "2020-02-29, 0.001, false",
    "2020-03-01, 0.002, true",
    "2020-03-31, 0.002, true",
    "2020-04-01, 0.003, true",
    "2025-01-01, 0.003, true"
  })
  void the_latest_rate_on_or_before_the_day_counts(LocalDate day, BigDecimal usd, boolean known) {
    ExchangeRates rates =
        rates("USD", "XOF 2020-04-01 0.003", "XOF 2020-03-01 0.002", "XOF 2026-01-01 9");

    assertThat(rates.findMissing("XOF", day).isEmpty()).isEqualTo(known);
    if (known) {
      assertThat(rates.convert(new BigDecimal("500"), "XOF", day))
          .isEqualTo(BigFraction.of(500).multiply(org.tsctp.basics.Decimals.fraction(usd)));
    }
  }

  @Test
  void into_another_currency_both_rates_count_exactly() {
    ExchangeRates rates =
        rates("EUR", "XOF 2020-01-01 0.0017", "EUR 2020-02-01 1.1", "EUR 2020-03-02 1.2");

    assertThat(rates.convert(new BigDecimal("1000"), "XOF", DAY))
        .isEqualTo(BigFraction.of(17, 10).divide(BigFraction.of(11, 10)));
    assertThat(rates.convert(new BigDecimal("11"), "USD", DAY)).isEqualTo(BigFraction.of(10));
    assertThat(rates.convert(new BigDecimal("-0.5"), "EUR", DAY)).isEqualTo(BigFraction.of(-1, 2));
  }

  @Test
  void the_dollar_and_the_portfolio_currency_need_no_rate() {
    assertThat(rates("USD").findMissing("USD", DAY)).isEmpty();
    assertThat(rates("XOF").findMissing("XOF", DAY)).isEmpty();
    assertThat(rates("USD").convert(new BigDecimal("12.50"), "USD", DAY))
        .isEqualTo(BigFraction.of(25, 2));
  }

  @Test
  void the_missing_rate_is_named() {
    assertThat(rates("USD").findMissing("XOF", DAY))
        .contains(new ExchangeRates.MissingRate("XOF", DAY));
    assertThat(rates("EUR", "XOF 2020-01-01 0.0017").findMissing("XOF", DAY))
        .contains(new ExchangeRates.MissingRate("EUR", DAY));
    assertThat(rates("EUR").findMissing("USD", DAY))
        .contains(new ExchangeRates.MissingRate("EUR", DAY));
    assertThat(rates("EUR").findMissing("XOF", DAY))
        .contains(new ExchangeRates.MissingRate("XOF", DAY));
    assertThatThrownBy(() -> rates("USD").convert(BigDecimal.ONE, "XOF", DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no rate for XOF on 2020-03-01.");
  }

  @Test
  void a_rate_that_is_not_known_or_not_yet_set_does_not_count() {
    ExchangeRate late =
        ExchangeRate.builder()
            .currency("XOF")
            .date(DAY)
            .usd(BigDecimal.ONE)
            .provenance(Provenance.NONE.withRecorded(DAY.plusYears(1)))
            .build();
    Portfolio portfolio = Portfolio.builder("p").add(late).build();

    assertThat(new ExchangeRates(portfolio.at(DAY, null)).findMissing("XOF", DAY)).isEmpty();
    assertThat(new ExchangeRates(portfolio.at(DAY, DAY)).findMissing("XOF", DAY)).isPresent();
    assertThat(new ExchangeRates(portfolio.at(DAY.minusDays(1), null)).findMissing("XOF", DAY))
        .isPresent();
  }

  private static ExchangeRates rates(String target, String... rates) {
    PortfolioBuilder builder = Portfolio.builder(PortfolioHeader.of("p").withCurrency(target));
    for (String rate : rates) {
      String[] parts = rate.split(" ");
      builder.add(
          ExchangeRate.builder()
              .currency(parts[0])
              .date(LocalDate.parse(parts[1]))
              .usd(new BigDecimal(parts[2]))
              .build());
    }
    return new ExchangeRates(builder.build().at(LocalDate.of(2030, 1, 1), null));
  }
}
