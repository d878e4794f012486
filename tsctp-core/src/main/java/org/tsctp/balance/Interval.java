package org.tsctp.balance;

import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.basics.Decimals;

/**
 * The exact numbers from a lower to an upper bound, both included.
 *
 * @param low lower bound
 * @param high upper bound, not below the lower
 */
public record Interval(BigFraction low, BigFraction high) {

  /** Puts the bounds in order. */
  public Interval {
    if (Decimals.compare(low, high) > 0) {
      BigFraction swap = low;
      low = high;
      high = swap;
    }
  }

  /**
   * Whether every number of this interval lies in another.
   *
   * @param other the other interval
   * @return true if this one lies inside, bounds included
   */
  public boolean isInside(Interval other) {
    return Decimals.compare(low, other.low) >= 0 && Decimals.compare(high, other.high) <= 0;
  }

  /**
   * Whether no number of this interval lies in another.
   *
   * @param other the other interval
   * @return true if this one lies wholly below or wholly above
   */
  public boolean isOutside(Interval other) {
    return Decimals.compare(high, other.low) < 0 || Decimals.compare(low, other.high) > 0;
  }

  /**
   * The greatest distance between a number of this interval and one of another.
   *
   * @param other the other interval
   * @return the distance, 0 or more
   */
  public BigFraction greatestDistance(Interval other) {
    BigFraction up = high.subtract(other.low).abs();
    BigFraction down = low.subtract(other.high).abs();
    return Decimals.compare(up, down) >= 0 ? up : down;
  }

  /**
   * The least distance between a number of this interval and one of another.
   *
   * @param other the other interval
   * @return the distance, 0 if they share a number
   */
  public BigFraction leastDistance(Interval other) {
    if (isOutside(other)) {
      BigFraction gap =
          Decimals.compare(high, other.low) < 0
              ? other.low.subtract(high)
              : low.subtract(other.high);
      return gap;
    }
    return BigFraction.ZERO;
  }
}
