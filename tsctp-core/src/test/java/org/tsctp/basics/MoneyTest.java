package org.tsctp.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void an_amount_is_printed_with_two_decimals_and_its_currency() {
    assertThat(new Money(new BigDecimal("612000"), "USD")).hasToString("612000.00 USD");
    assertThat(new Money(new BigDecimal("-0.125"), "XOF")).hasToString("-0.12 XOF");
  }

  @Test
  void amounts_of_different_currencies_differ() {
    assertThat(new Money(BigDecimal.ONE, "USD")).isNotEqualTo(new Money(BigDecimal.ONE, "EUR"));
  }
}
