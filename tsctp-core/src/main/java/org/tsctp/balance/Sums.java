package org.tsctp.balance;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The money of one scope by side, in the portfolio's currency.
 *
 * @param security money for security
 * @param civilian money for governance and development
 * @param free money that serves both sides or whose side cannot be derived; it may lie on either
 */
public record Sums(BigFraction security, BigFraction civilian, BigFraction free) {

  private static final BigFraction HALF = BigFraction.of(1, 2);

  /**
   * All money.
   *
   * @return the sum of the three
   */
  public BigFraction total() {
    return security.add(civilian).add(free);
  }

  /**
   * Whether shares can be given.
   *
   * @return true if the total is above 0
   */
  public boolean isPositive() {
    return total().signum() > 0;
  }

  /**
   * Security money, wherever the free money lies.
   *
   * @return the interval
   */
  public Interval securityRange() {
    return new Interval(security, security.add(free));
  }

  /**
   * Civilian money, wherever the free money lies.
   *
   * @return the interval
   */
  public Interval civilianRange() {
    return new Interval(civilian, civilian.add(free));
  }

  /**
   * The security share with the free money split in halves: the figure that is stated.
   *
   * @return the share
   * @throws ArithmeticException if the total is 0
   */
  public BigFraction statedShare() {
    return security.add(free.multiply(HALF)).divide(total());
  }

  /**
   * The security share, wherever the free money lies.
   *
   * @return the interval
   * @throws ArithmeticException if the total is 0
   */
  public Interval shareRange() {
    Interval range = securityRange();
    return new Interval(range.low().divide(total()), range.high().divide(total()));
  }

  /**
   * The same with money added.
   *
   * @param moreSecurity added to security, may be negative
   * @param moreCivilian added to the civilian side, may be negative
   * @return the sums
   */
  public Sums plus(BigFraction moreSecurity, BigFraction moreCivilian) {
    return new Sums(security.add(moreSecurity), civilian.add(moreCivilian), free);
  }
}
