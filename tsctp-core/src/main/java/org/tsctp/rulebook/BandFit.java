package org.tsctp.rulebook;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.balance.Interval;
import org.tsctp.balance.Sums;
import org.tsctp.basics.Decimals;

/** Money to add that brings a whole interval of shares into a band. */
record BandFit(BigFraction security, BigFraction civilian) {

  /**
   * The least money found.
   *
   * <p>With T' the new total, the security money must reach from lo T' to hi T' with all the free
   * money inside; so T' grows until it fits.
   */
  static Optional<BandFit> find(Sums sums, Interval band) {
    Interval security = sums.securityRange();
    BigFraction total = sums.total();
    BigFraction width = band.high().subtract(band.low());
    BigFraction target = max(total, BigFraction.of(1, 100));
    if (width.signum() > 0) {
      target = max(target, security.high().subtract(security.low()).divide(width));
    }
    if (band.high().signum() > 0) {
      target = max(target, security.high().divide(band.high()));
    }
    if (Decimals.compare(band.low(), BigFraction.ONE) < 0) {
      target =
          max(target, total.subtract(security.low()).divide(BigFraction.ONE.subtract(band.low())));
    }
    for (int factor = 1; factor <= 4; factor++) {
      BigFraction larger = target.multiply(factor);
      BigFraction moreSecurity =
          MoneyEdits.up(
              max(BigFraction.ZERO, band.low().multiply(larger).subtract(security.low())));
      BigFraction moreCivilian =
          MoneyEdits.up(max(BigFraction.ZERO, larger.subtract(total).subtract(moreSecurity)));
      Sums fitted = sums.plus(moreSecurity, moreCivilian);
      if (fitted.isPositive() && fitted.shareRange().isInside(band)) {
        return Optional.of(new BandFit(moreSecurity, moreCivilian));
      }
    }
    return Optional.empty();
  }

  private static BigFraction max(BigFraction a, BigFraction b) {
    return Decimals.compare(a, b) >= 0 ? a : b;
  }
}
