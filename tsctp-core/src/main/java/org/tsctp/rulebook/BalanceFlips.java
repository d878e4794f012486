package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.balance.Interval;
import org.tsctp.balance.Scope;
import org.tsctp.balance.ScopeMoney;
import org.tsctp.balance.Sums;
import org.tsctp.basics.Decimals;
import org.tsctp.partnership.Dimension;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/**
 * The money that would bring a share to its band: to move, to add on the other side, to cut.
 *
 * <p>With S the security money, C the civilian, T all of it: to bring the share down to h, move S -
 * hT, or add S/h - T on the civilian side, or cut (S - hT)/(1 - h) of security; up to l the same
 * from the other side. Amounts are rounded up to the next hundredth. Where rates, currencies or
 * sides are missing, the edits start with those.
 */
final class BalanceFlips {

  private final VerdictBuilder answer;
  private final Outcome current;
  private final Scope scope;
  private final Function<Sums, Outcome> judge;
  private final Case facts;
  private final SupposedMoney supposed;
  private final List<Edit> repairs;
  private final Sums sums;

  /**
   * Prepares edits to a finding on the money of one scope.
   *
   * @param judge what the rule says of sums
   */
  BalanceFlips(
      VerdictBuilder answer,
      Outcome current,
      Scope scope,
      ScopeMoney money,
      Function<Sums, Outcome> judge,
      Case facts) {
    this.answer = answer;
    this.current = current;
    this.scope = scope;
    this.judge = judge;
    this.facts = facts;
    this.supposed = SupposedMoney.of(facts, Arrays.asList(money));
    this.sums = supposed.sums(0);
    this.repairs = supposed.repairs();
  }

  /** The rates and sides that would decide it. */
  BalanceFlips addWhatIsMissing() {
    if (!repairs.isEmpty()) {
      offer(judge.apply(sums), repairs);
    }
    if (current == Outcome.INDETERMINATE && judge.apply(sums) == Outcome.INDETERMINATE) {
      for (Dimension side : List.of(Dimension.SECURITY, Dimension.GOVERNANCE)) {
        List<Edit> sides = supposed.sideEdits(side);
        if (!sides.isEmpty()) {
          List<Edit> edits = new ArrayList<>(repairs);
          edits.addAll(sides);
          offer(judge.apply(supposed.sumsIf(0, side)), edits);
        }
      }
    }
    return this;
  }

  private void offer(Outcome outcome, List<Edit> edits) {
    if (outcome != current && outcome != Outcome.INDETERMINATE) {
      answer.flip(outcome, edits.toArray(Edit[]::new));
    }
  }

  /** The money that would bring it into a band of shares. */
  void addMoney(Interval band) {
    if (judge.apply(sums) == Outcome.COMPLIANT) {
      return;
    }
    if (sums.isPositive() && sums.shareRange().isOutside(band)) {
      addWaysBack(band);
    } else {
      BandFit.find(sums, band).ifPresent(fit -> offer(fit.security(), fit.civilian()));
    }
  }

  private void addWaysBack(Interval band) {
    boolean above = Decimals.compare(sums.shareRange().low(), band.high()) > 0;
    BigFraction total = sums.total();
    BigFraction bound = above ? band.high() : band.low();
    // Counted from the side that has too much: its most, and the share it may have.
    BigFraction most = above ? sums.securityRange().high() : sums.civilianRange().high();
    BigFraction limit = above ? bound : BigFraction.ONE.subtract(bound);
    BigFraction excess = most.subtract(limit.multiply(total));
    boolean offered = offer(above, MoneyEdits.up(excess).negate(), MoneyEdits.up(excess));
    if (limit.signum() > 0) {
      BigFraction more = MoneyEdits.up(most.divide(limit).subtract(total));
      offered |= offer(above, BigFraction.ZERO, more);
    }
    if (Decimals.compare(limit, BigFraction.ONE) < 0) {
      BigFraction cut = MoneyEdits.up(excess.divide(BigFraction.ONE.subtract(limit)));
      offered |= offer(above, cut.negate(), BigFraction.ZERO);
    }
    if (!offered) {
      BandFit.find(sums, band).ifPresent(fit -> offer(fit.security(), fit.civilian()));
    }
  }

  private boolean offer(boolean above, BigFraction onHeavySide, BigFraction onLightSide) {
    return above ? offer(onHeavySide, onLightSide) : offer(onLightSide, onHeavySide);
  }

  /** Names an edit if it does what it should. */
  boolean offer(BigFraction security, BigFraction civilian) {
    if (judge.apply(sums.plus(security, civilian)) != Outcome.COMPLIANT) {
      return false;
    }
    answer.flip(
        Outcome.COMPLIANT,
        new MoneyEdits(facts, repairs)
            .add(scope, Dimension.SECURITY, security)
            .add(scope, Dimension.GOVERNANCE, civilian)
            .edits());
    return true;
  }

  /** The sums with what is missing put right. */
  Sums sums() {
    return sums;
  }
}
