package org.tsctp.rulebook;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.Interval;
import org.tsctp.balance.Scope;
import org.tsctp.balance.ScopeMoney;
import org.tsctp.balance.Sums;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Sentence;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/**
 * What would change a finding on the shift of the security share: rates and sides that are missing,
 * money in the year, in the year before or in both, another threshold.
 */
final class ShiftFlips {

  private static final BigFraction HALF = BigFraction.of(1, 2);
  private static final Sentence NO_FIT =
      Sentence.of(
          "DRIFT-3.no-fit",
          "No money that could be added brings all of the open money within {threshold}.");

  private ShiftFlips() {}

  /** Within the threshold, beyond it, or neither wherever the free money of both years lies. */
  static Outcome outcome(Sums before, Sums after, BigFraction threshold) {
    if (!before.isPositive() || !after.isPositive()) {
      return Outcome.INDETERMINATE;
    }
    Interval now = after.shareRange();
    if (Decimals.compare(now.greatestDistance(before.shareRange()), threshold) <= 0) {
      return Outcome.COMPLIANT;
    }
    return Decimals.compare(now.leastDistance(before.shareRange()), threshold) > 0
        ? Outcome.ATTENTION
        : Outcome.INDETERMINATE;
  }

  static VerdictBuilder add(
      VerdictBuilder answer,
      Outcome current,
      Scope scope,
      @Nullable ScopeMoney before,
      ScopeMoney after,
      Case facts) {
    if (current == Outcome.COMPLIANT) {
      return answer;
    }
    BigFraction threshold =
        Decimals.fraction(facts.parameter(DriftRules.SHIFT, scope.year().last()).decimal());
    TwoYears years =
        new TwoYears(
            answer, current, scope, before, after, (b, a) -> outcome(b, a, threshold), facts);
    years.addWhatIsMissing();
    Sums from = years.before();
    Sums to = years.after();
    if (before != null && years.repaired() != Outcome.COMPLIANT) {
      addParameter(years, from, to);
    }
    addMoney(years, from, to, threshold);
    return answer.unchangeable(NO_FIT, "threshold", Decimals.share(threshold));
  }

  private static void addParameter(TwoYears years, Sums from, Sums to) {
    if (from.isPositive() && to.isPositive()) {
      BigFraction greatest = to.shareRange().greatestDistance(from.shareRange());
      if (Decimals.compare(greatest, BigFraction.ONE) <= 0) {
        years.addParameter(DriftRules.SHIFT, Decimals.shareUp(greatest));
      }
    }
  }

  private static void addMoney(TwoYears years, Sums from, Sums to, BigFraction threshold) {
    if (from.isPositive()) {
      BandFit.find(to, around(from.shareRange(), threshold))
          .ifPresent(
              fit ->
                  years.addMoney(
                      BigFraction.ZERO, BigFraction.ZERO, fit.security(), fit.civilian()));
    }
    if (to.isPositive()) {
      BandFit.find(from, around(to.shareRange(), threshold))
          .ifPresent(
              fit ->
                  years.addMoney(
                      fit.security(), fit.civilian(), BigFraction.ZERO, BigFraction.ZERO));
    }
    Interval middle = around(new Interval(HALF, HALF), threshold.multiply(HALF));
    BandFit.find(from, middle)
        .ifPresent(
            b ->
                BandFit.find(to, middle)
                    .ifPresent(
                        a ->
                            years.addMoney(
                                b.security(), b.civilian(), a.security(), a.civilian())));
  }

  /** The shares that are within a distance of every share of a range. */
  private static Interval around(Interval range, BigFraction distance) {
    return new Interval(clip(range.high().subtract(distance)), clip(range.low().add(distance)));
  }

  private static BigFraction clip(BigFraction share) {
    return Decimals.compare(share, BigFraction.ONE) > 0
        ? BigFraction.ONE
        : share.signum() < 0 ? BigFraction.ZERO : share;
  }
}
