package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Indicator;
import org.tsctp.partnership.Observation;
import org.tsctp.rule.Outcome;

/**
 * What two values of an indicator say.
 *
 * @param difference the later less the earlier, turned so that more is better
 * @param variance sum of the squared standard errors; null = one of them is not known
 * @param z standard errors of the difference beyond which a change is real
 */
record RealChange(BigDecimal difference, @Nullable BigDecimal variance, BigDecimal z) {

  /** The change from one observation to another. */
  static RealChange of(
      Observation before, Observation after, Indicator.Direction direction, BigDecimal z) {
    BigDecimal rise = after.value().subtract(before.value());
    BigDecimal better = direction == Indicator.Direction.HIGHER_IS_BETTER ? rise : rise.negate();
    BigDecimal se0 = before.se();
    BigDecimal se1 = after.se();
    return new RealChange(
        better, se0 == null || se1 == null ? null : se0.multiply(se0).add(se1.multiply(se1)), z);
  }

  /** Whether it exceeds z standard errors: decided on squares, without a root. */
  boolean isReal(BigDecimal squares) {
    return difference.multiply(difference).compareTo(z.multiply(z).multiply(squares)) > 0;
  }

  /** Worse for sure, not worse, or open. */
  Outcome outcome() {
    if (variance == null) {
      return Outcome.INDETERMINATE;
    }
    return isReal(variance) && difference.signum() < 0 ? Outcome.ATTENTION : Outcome.COMPLIANT;
  }

  /** The same with known squares. */
  RealChange withVariance(BigDecimal squares) {
    return new RealChange(difference, squares, z);
  }

  /** The least whole z at which the change is not real, if there is one. */
  Optional<String> greaterZ() {
    if (variance == null || variance.signum() == 0) {
      return Optional.empty();
    }
    BigInteger squared =
        difference.multiply(difference).divide(variance, 0, RoundingMode.CEILING).toBigInteger();
    return Optional.of(squared.sqrt().add(BigInteger.ONE).toString());
  }
}
