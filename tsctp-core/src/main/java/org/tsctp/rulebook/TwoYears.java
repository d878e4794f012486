package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.Scope;
import org.tsctp.balance.ScopeMoney;
import org.tsctp.balance.Sums;
import org.tsctp.basics.Decimals;
import org.tsctp.partnership.Dimension;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/** Edits to a finding that compares the money of a year with that of the year before. */
final class TwoYears {

  private final VerdictBuilder answer;
  private final Outcome current;
  private final Scope scope;
  private final BiFunction<Sums, Sums, Outcome> judge;
  private final Case facts;
  private final SupposedMoney supposed;
  private final List<Edit> repairs;
  private final boolean hasYearBefore;
  private boolean offered;

  /**
   * Prepares.
   *
   * @param before the money of the year before; null = there is none
   * @param judge what the rule says of the sums of both years
   */
  TwoYears(
      VerdictBuilder answer,
      Outcome current,
      Scope scope,
      @Nullable ScopeMoney before,
      ScopeMoney after,
      BiFunction<Sums, Sums, Outcome> judge,
      Case facts) {
    this.answer = answer;
    this.current = current;
    this.scope = scope;
    this.judge = judge;
    this.facts = facts;
    this.hasYearBefore = before != null;
    this.supposed = SupposedMoney.of(facts, Arrays.asList(before, after));
    this.repairs = supposed.repairs();
  }

  /** The sums of the year before, with what is missing put right. */
  Sums before() {
    return supposed.sums(0);
  }

  /** The sums of the year, with what is missing put right. */
  Sums after() {
    return supposed.sums(1);
  }

  /** What the rule would say with what is missing put right. */
  Outcome repaired() {
    return hasYearBefore ? judge.apply(before(), after()) : Outcome.INDETERMINATE;
  }

  /** Whether an edit was named. */
  boolean isOffered() {
    return offered;
  }

  /** The rates and sides that would decide it. */
  TwoYears addWhatIsMissing() {
    if (!hasYearBefore) {
      return this;
    }
    if (!repairs.isEmpty()) {
      offer(repaired(), repairs);
    }
    if (current == Outcome.INDETERMINATE && repaired() == Outcome.INDETERMINATE) {
      for (Dimension side : List.of(Dimension.SECURITY, Dimension.GOVERNANCE)) {
        List<Edit> sides = supposed.sideEdits(side);
        if (!sides.isEmpty()) {
          List<Edit> edits = new ArrayList<>(repairs);
          edits.addAll(sides);
          offer(judge.apply(supposed.sumsIf(0, side), supposed.sumsIf(1, side)), edits);
        }
      }
    }
    return this;
  }

  /** Money to add or take in either year, if the rule is then met. */
  TwoYears addMoney(
      BigFraction securityBefore,
      BigFraction civilianBefore,
      BigFraction securityAfter,
      BigFraction civilianAfter) {
    BigFraction s0 = MoneyEdits.up(securityBefore);
    BigFraction c0 = MoneyEdits.up(civilianBefore);
    BigFraction s1 = MoneyEdits.up(securityAfter);
    BigFraction c1 = MoneyEdits.up(civilianAfter);
    boolean makesYearBefore = s0.signum() != 0 || c0.signum() != 0;
    boolean changes = makesYearBefore || s1.signum() != 0 || c1.signum() != 0;
    if (changes
        && (hasYearBefore || makesYearBefore)
        && judge.apply(before().plus(s0, c0), after().plus(s1, c1)) == Outcome.COMPLIANT) {
      offered = true;
      answer.flip(
          Outcome.COMPLIANT,
          new MoneyEdits(facts, repairs)
              .add(scope.previous(), Dimension.SECURITY, s0)
              .add(scope.previous(), Dimension.GOVERNANCE, c0)
              .add(scope, Dimension.SECURITY, s1)
              .add(scope, Dimension.GOVERNANCE, c1)
              .edits());
    }
    return this;
  }

  /** Another value of a parameter, if nothing else is missing. */
  TwoYears addParameter(String id, String value) {
    if (repairs.isEmpty()) {
      offered = true;
      answer.flip(Outcome.COMPLIANT, new Edit.SetParameter(id, value));
    }
    return this;
  }

  private void offer(Outcome outcome, List<Edit> edits) {
    if (outcome != current && outcome != Outcome.INDETERMINATE) {
      offered = true;
      answer.flip(outcome, edits.toArray(Edit[]::new));
    }
  }

  /** The greater of two. */
  static BigFraction max(BigFraction a, BigFraction b) {
    return Decimals.compare(a, b) >= 0 ? a : b;
  }
}
