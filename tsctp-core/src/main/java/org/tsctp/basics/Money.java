package org.tsctp.basics;

import java.math.BigDecimal;

/**
 * An amount in a currency.
 *
 * @param amount the exact amount
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

  @Override
  public String toString() {
    return Decimals.money(amount) + " " + currency;
  }
}
