package org.tsctp.basics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact numbers, and the one place where they are rounded: when they are printed. */
public final class Decimals {

  /** Decimals of a printed amount of money. */
  public static final int MONEY_SCALE = 2;

  /** Decimals of a printed share. */
  public static final int SHARE_SCALE = 6;

  private Decimals() {}

  /**
   * An exact fraction of a decimal.
   *
   * @param value the decimal
   * @return the same number
   */
  public static BigFraction fraction(BigDecimal value) {
    return value.scale() <= 0
        ? BigFraction.of(value.toBigIntegerExact())
        : BigFraction.of(value.unscaledValue(), java.math.BigInteger.TEN.pow(value.scale()));
  }

  /**
   * Orders two fractions. Use it in place of {@code BigFraction.compareTo}, which orders two
   * negative ones the wrong way round (commons-numbers-fraction 1.2).
   *
   * @param a one number
   * @param b the other number
   * @return negative, zero or positive as the first is less than, equal to or greater than the
   *     second
   */
  public static int compare(BigFraction a, BigFraction b) {
    return a.subtract(b).signum();
  }

  /**
   * An amount of money as it is printed: two decimals, half-even.
   *
   * @param amount the exact amount
   * @return such as {@code 612000.00}
   */
  public static String money(BigDecimal amount) {
    return amount.setScale(MONEY_SCALE, RoundingMode.HALF_EVEN).toPlainString();
  }

  /**
   * An amount of money as it is printed: two decimals, half-even.
   *
   * @param amount the exact amount
   * @return such as {@code 612000.00}
   */
  public static String money(BigFraction amount) {
    return round(amount, MONEY_SCALE);
  }

  /**
   * A share as it is printed: six decimals, half-even.
   *
   * @param share the exact share
   * @return such as {@code 0.812500}
   */
  public static String share(BigFraction share) {
    return round(share, SHARE_SCALE);
  }

  /**
   * The least amount of two decimals that is not below an exact one.
   *
   * @param amount the exact amount
   * @return such as {@code 612000.01}
   */
  public static String moneyUp(BigFraction amount) {
    return round(amount, MONEY_SCALE, RoundingMode.CEILING);
  }

  /**
   * The least share of six decimals that is not below an exact one.
   *
   * @param share the exact share
   * @return such as {@code 0.812501}
   */
  public static String shareUp(BigFraction share) {
    return round(share, SHARE_SCALE, RoundingMode.CEILING);
  }

  /**
   * The least whole number that is not below an exact one.
   *
   * @param number the exact number
   * @return such as {@code 73}
   */
  public static String wholeUp(BigFraction number) {
    return round(number, 0, RoundingMode.CEILING);
  }

  private static String round(BigFraction value, int scale) {
    return round(value, scale, RoundingMode.HALF_EVEN);
  }

  private static String round(BigFraction value, int scale, RoundingMode mode) {
    return new BigDecimal(value.getNumerator())
        .divide(new BigDecimal(value.getDenominator()), scale, mode)
        .toPlainString();
  }
}
