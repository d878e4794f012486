package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.BalanceSheet;
import org.tsctp.balance.Scope;
import org.tsctp.balance.ScopeMoney;
import org.tsctp.basics.Decimals;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;
import org.tsctp.rulebook.Concentration.Limits;
import org.tsctp.rulebook.Concentration.Split;

/**
 * What would change a finding on concentration: missing rates; another limit; money that lifts the
 * countries that receive little to a common level.
 */
final class ConcentrationFlips {

  private static final int STEPS = 8;

  private final VerdictBuilder answer;
  private final Outcome current;
  private final Limits limits;
  private final Case facts;
  private final List<Scope> countries;
  private final List<Edit> repairs;
  private final Split split;

  ConcentrationFlips(
      VerdictBuilder answer, Outcome current, Scope scope, Limits limits, Case facts) {
    this.answer = answer;
    this.current = current;
    this.limits = limits;
    this.facts = facts;
    BalanceSheet sheet = BalanceFacts.sheet(facts);
    this.countries = sheet.countries(scope.year());
    List<@Nullable ScopeMoney> scopes = new ArrayList<>();
    scopes.add(sheet.get(scope));
    countries.forEach(country -> scopes.add(sheet.get(country)));
    SupposedMoney supposed = SupposedMoney.of(facts, scopes);
    List<BigFraction> amounts = new ArrayList<>();
    for (int i = 1; i < scopes.size(); i++) {
      amounts.add(supposed.sums(i).total());
    }
    this.split = new Split(supposed.sums(0).total(), amounts);
    this.repairs = supposed.repairs();
  }

  /** The rows that count in ALL only. */
  static List<Transaction> rowsWithoutCountry(Scope scope, Case facts) {
    return BalanceFacts.sheet(facts).get(scope).rows().stream()
        .filter(
            row ->
                facts.view().find(Activity.class, row.activity()).map(Activity::country).isEmpty())
        .toList();
  }

  VerdictBuilder add() {
    Outcome outcome = limits.outcome(split);
    if (!repairs.isEmpty() && outcome != Outcome.INDETERMINATE) {
      answer.flip(outcome, repairs.toArray(Edit[]::new));
    }
    if (outcome != Outcome.COMPLIANT && outcome != Outcome.NOT_APPLICABLE) {
      addLevel();
      addParameters(outcome);
    }
    return answer;
  }

  private void addParameters(Outcome outcome) {
    if (!repairs.isEmpty() || split.total().signum() <= 0) {
      return;
    }
    BigFraction with = split.withCountry();
    BigFraction share =
        with.signum() <= 0 ? BigFraction.ZERO : split.top(limits.largest()).divide(with);
    if (outcome == Outcome.ATTENTION && isShare(share)) {
      answer.flip(
          Outcome.COMPLIANT, new Edit.SetParameter(Concentration.LIMIT, Decimals.shareUp(share)));
    }
    BigFraction without = split.without().divide(split.total());
    if (outcome == Outcome.INDETERMINATE && isShare(without) && with.signum() > 0) {
      String raised = Decimals.shareUp(without);
      Limits then = new Limits(limits.countries(), limits.largest(), without, limits.share());
      answer.flip(then.outcome(split), new Edit.SetParameter(Concentration.WITHOUT, raised));
    }
  }

  private static boolean isShare(BigFraction value) {
    return value.signum() >= 0 && Decimals.compare(value, BigFraction.ONE) <= 0;
  }

  /** Lifts every country below a level to it, at the lowest of a few levels that is enough. */
  private void addLevel() {
    BigFraction highest = BigFraction.ONE;
    for (BigFraction amount : split.countries()) {
      highest = TwoYears.max(highest, amount);
    }
    int count = split.countries().size();
    BigFraction without = split.without();
    BigFraction needed =
        limits.without().signum() == 0
            ? BigFraction.ZERO
            : without.divide(limits.without()).subtract(without).divide(count);
    highest = TwoYears.max(TwoYears.max(highest, needed), without.negate());
    for (int step = 1; step <= STEPS; step++) {
      BigFraction level = MoneyEdits.up(highest.multiply(BigFraction.of(step, STEPS)));
      if (limits.outcome(raised(level)) == Outcome.COMPLIANT) {
        offer(level);
        return;
      }
    }
  }

  private BigFraction lift(BigFraction amount, BigFraction level) {
    return MoneyEdits.up(TwoYears.max(BigFraction.ZERO, level.subtract(amount)));
  }

  private Split raised(BigFraction level) {
    List<BigFraction> amounts = new ArrayList<>();
    BigFraction total = split.total();
    for (BigFraction amount : split.countries()) {
      BigFraction more = lift(amount, level);
      amounts.add(amount.add(more));
      total = total.add(more);
    }
    return new Split(total, amounts);
  }

  private void offer(BigFraction level) {
    MoneyEdits edits = new MoneyEdits(facts, repairs);
    for (int i = 0; i < countries.size(); i++) {
      edits.add(countries.get(i), Dimension.GOVERNANCE, lift(split.countries().get(i), level));
    }
    if (current != Outcome.COMPLIANT) {
      answer.flip(Outcome.COMPLIANT, edits.edits());
    }
  }
}
