package org.tsctp.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "0.005,  0.00",
    "0.015,  0.02",
    "0.025,  0.02",
    "0.0251, 0.03",
    "-0.005, 0.00",
    "-0.015, -0.02",
    "1E+3,   1000.00",
    "612000, 612000.00",
    "999999999999999.995, 1000000000000000.00",
    "999999999999999.985, 999999999999999.98"
  })
  void money_is_printed_with_two_decimals_half_to_the_even_digit(BigDecimal amount, String text) {
    assertThat(Decimals.money(amount)).isEqualTo(text);
    assertThat(Decimals.money(Decimals.fraction(amount))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 0.333333",
    "2, 3, 0.666667",
    "13, 16, 0.812500",
    "1, 2000000, 0.000000",
    "3, 2000000, 0.000002"
  })
  void shares_are_printed_with_six_decimals_half_to_the_even_digit(
      int over, int under, String text) {
    assertThat(Decimals.share(BigFraction.of(over, under))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 0.34, 0.333334",
    "-1, 3, -0.33, -0.333333",
    "1, 4, 0.25, 0.250000",
    "0, 1, 0.00, 0.000000"
  })
  void rounding_up_never_falls_below(int over, int under, String money, String share) {
    assertThat(Decimals.moneyUp(BigFraction.of(over, under))).isEqualTo(money);
    assertThat(Decimals.shareUp(BigFraction.of(over, under))).isEqualTo(share);
  }

  @Test
  void a_fraction_is_exactly_the_decimal() {
    assertThat(Decimals.fraction(new BigDecimal("0.1"))).isEqualTo(BigFraction.of(1, 10));
    assertThat(Decimals.fraction(new BigDecimal("-1.250"))).isEqualTo(BigFraction.of(-5, 4));
    assertThat(Decimals.fraction(new BigDecimal("1E+2"))).isEqualTo(BigFraction.of(100));
    assertThat(Decimals.fraction(new BigDecimal("0.00"))).isEqualTo(BigFraction.ZERO);
  }

  @Test
  void sums_of_fractions_are_sums_of_decimals() {
    Random random = new Random(7);
    BigDecimal decimals = BigDecimal.ZERO;
    BigFraction fractions = BigFraction.ZERO;
    for (int i = 0; i < 500; i++) {
      BigDecimal amount = BigDecimal.valueOf(random.nextLong(1L << 50), random.nextInt(9));
      decimals = decimals.add(amount);
      fractions = fractions.add(Decimals.fraction(amount));
    }
    assertThat(fractions).isEqualTo(Decimals.fraction(decimals));
    assertThat(Decimals.money(fractions)).isEqualTo(Decimals.money(decimals));
  }

  @ParameterizedTest
  @CsvSource({
    "-2, -3, 1",
    "-3, -2, -1",
    "2, 3, -1",
    "3, 2, 1",
    "-2, 3, -1",
    "2, -3, 1",
    "-2, -2, 0",
    "0, -1, 1",
    "0, 1, -1"
  })
  void fractions_are_ordered_also_below_0(int a, int b, int order) {
    assertThat(Decimals.compare(BigFraction.of(a), BigFraction.of(b))).isEqualTo(order);
    assertThat(Decimals.compare(BigFraction.of(a, 7), BigFraction.of(b, 7))).isEqualTo(order);
    assertThat(Decimals.compare(BigFraction.of(a, -7), BigFraction.of(b, -7))).isEqualTo(-order);
  }
}
