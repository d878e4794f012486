package org.tsctp.rulebook;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.BalanceSheet;
import org.tsctp.balance.Scope;
import org.tsctp.balance.ScopeMoney;
import org.tsctp.balance.Sums;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * COST-1: security money that grows while civilian money falls.
 *
 * <p>With g the free money that moves to the security side from one year to the next, security
 * grows by dS + g and the civilian side by dC + dF - g. Both are one condition on g, so that it is
 * certain, excluded or open over all that g can be.
 */
final class OpportunityCost {

  private static final String CHANGE = "opportunity.change";
  private static final BigFraction HALF = BigFraction.of(1, 2);
  private static final BigFraction CENT = BigFraction.of(1, 100);
  private static final Citation GAO_2008 =
      new Citation("GAO-08-860", "shares by year; the test is ours");

  private static final Sentence FIRST_YEAR =
      Sentence.of("COST-1.first", "{scope} is the first year on record of {country}.");
  private static final Sentence NO_YEAR_BEFORE =
      Sentence.of("COST-1.gap", "No money of {previous} is on record to compare {scope} with.");
  private static final Sentence NO_TOTAL =
      Sentence.of(
          "COST-1.no-total",
          "The money of {previous} adds up to {total}: changes cannot be held against it.");
  private static final Sentence NO_COST =
      Sentence.of(
          "COST-1.none",
          "In {scope}, security money changed by {security} and civilian money by {civilian}"
              + " {currency}: neither paid for the other beyond {least}.");
  private static final Sentence COST =
      Sentence.of(
          "COST-1.cost",
          "In {scope}, security money grew by {security} and civilian money changed by {civilian}"
              + " {currency}, each by more than {least}.");
  private static final Sentence OPEN =
      Sentence.of(
          "COST-1.open",
          "In {scope}, security money changed by {security} and civilian money by {civilian}"
              + " {currency} if open money is halved; depending on its side, the one may have paid for"
              + " the other.");

  private OpportunityCost() {}

  static Rule<Scope> rule() {
    return Rule.of("COST-1", Kinds.COUNTRY_YEARS)
        .title("Security does not grow at the civilian side's cost")
        .requires(
            "Security money of a country does not grow in a fiscal year in which its civilian money"
                + " falls, each by more than the limit. Method: exact sums of both years; money that"
                + " serves both sides lies where it may, on the same side for both sums.")
        .because("What is spent on guards is not spent on teachers.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("UNVERIFIED: the test and its limit are ours")
        .cites(GAO_2008)
        .needs(BalanceFacts.columns())
        .examples(ActorExamples.opportunityCost())
        .judge(OpportunityCost::judge);
  }

  /** How far the condition is from holding: it holds for every g above the limit. */
  private record Shift(BigFraction limit, BigFraction least, BigFraction most) {

    static Shift of(Sums before, Sums after, BigFraction material) {
      BigFraction security = after.security().subtract(before.security());
      BigFraction civilian =
          after.civilian().add(after.free()).subtract(before.civilian()).subtract(before.free());
      BigFraction limit = TwoYears.max(security.negate(), civilian).add(material);
      return new Shift(
          limit,
          lower(after.free()).subtract(upper(before.free())),
          upper(after.free()).subtract(lower(before.free())));
    }

    private static BigFraction lower(BigFraction free) {
      return free.signum() < 0 ? free : BigFraction.ZERO;
    }

    private static BigFraction upper(BigFraction free) {
      return TwoYears.max(free, BigFraction.ZERO);
    }
  }

  private static Outcome outcome(Sums before, Sums after, BigFraction share) {
    if (!before.isPositive()) {
      return Outcome.INDETERMINATE;
    }
    Shift shift = Shift.of(before, after, share.multiply(before.total()));
    if (Decimals.compare(shift.most(), shift.limit()) <= 0) {
      return Outcome.COMPLIANT;
    }
    return Decimals.compare(shift.least(), shift.limit()) > 0
        ? Outcome.ATTENTION
        : Outcome.INDETERMINATE;
  }

  private static Verdict judge(Scope scope, Case facts) {
    BalanceSheet sheet = BalanceFacts.sheet(facts);
    if (sheet.isFirstYear(scope)) {
      return facts
          .notApplicable(FIRST_YEAR, "scope", scope.id(), "country", scope.country())
          .verdict();
    }
    Scope previous = scope.previous();
    ScopeMoney before = sheet.find(previous).orElse(null);
    ScopeMoney after = sheet.get(scope);
    if (before == null) {
      VerdictBuilder answer =
          facts
              .indeterminate(NO_YEAR_BEFORE, "previous", previous.id(), "scope", scope.id())
              .missing("transactions", "amount", "");
      return withEdits(answer, Outcome.INDETERMINATE, scope, null, after, facts);
    }
    if (!before.isKnown() || !after.isKnown()) {
      VerdictBuilder answer =
          BalanceFacts.notConverted(
              before.isKnown() ? scope : previous, before.isKnown() ? after : before, facts);
      return withEdits(answer, Outcome.INDETERMINATE, scope, before, after, facts);
    }
    Outcome outcome = outcome(before.sums(), after.sums(), share(scope, facts));
    VerdictBuilder answer = answer(outcome, scope, before.sums(), after.sums(), facts);
    BalanceFacts.about(answer, before, facts);
    BalanceFacts.about(answer, after, facts);
    if (outcome == Outcome.INDETERMINATE) {
      BalanceFacts.missingSides(answer, before);
      BalanceFacts.missingSides(answer, after);
    }
    return withEdits(answer, outcome, scope, before, after, facts);
  }

  private static BigFraction share(Scope scope, Case facts) {
    return Decimals.fraction(facts.parameter(CHANGE, scope.year().last()).decimal());
  }

  private static VerdictBuilder answer(
      Outcome outcome, Scope scope, Sums before, Sums after, Case facts) {
    if (!before.isPositive()) {
      return facts
          .indeterminate(
              NO_TOTAL, "previous", scope.previous().id(), "total", Decimals.money(before.total()))
          .missing("transactions", "amount", "");
    }
    BigFraction free = after.free().subtract(before.free()).multiply(HALF);
    BigFraction security = after.security().subtract(before.security()).add(free);
    BigFraction civilian = after.civilian().subtract(before.civilian()).add(free);
    String least = Decimals.money(share(scope, facts).multiply(before.total()));
    Sentence sentence =
        switch (outcome) {
          case COMPLIANT -> NO_COST;
          case ATTENTION -> COST;
          default -> OPEN;
        };
    return facts
        .answer(
            outcome,
            sentence.with(
                "scope", scope.id(),
                "security", Decimals.money(security),
                "civilian", Decimals.money(civilian),
                "currency", facts.view().portfolio().header().currency(),
                "least", least))
        .measured(Decimals.money(civilian), "-" + least, "money");
  }

  private static Verdict withEdits(
      VerdictBuilder answer,
      Outcome current,
      Scope scope,
      @Nullable ScopeMoney before,
      ScopeMoney after,
      Case facts) {
    if (current == Outcome.COMPLIANT) {
      return answer.verdict();
    }
    BigFraction share = share(scope, facts);
    TwoYears years =
        new TwoYears(answer, current, scope, before, after, (b, a) -> outcome(b, a, share), facts);
    years.addWhatIsMissing();
    if (years.repaired() != Outcome.COMPLIANT) {
      addMoney(years, share);
    }
    return answer.verdict();
  }

  /** More civilian money in the year, less security money in it, or more of that before. */
  private static void addMoney(TwoYears years, BigFraction share) {
    BigFraction zero = BigFraction.ZERO;
    Sums before = years.before();
    Shift shift = Shift.of(before, years.after(), share.multiply(before.total()));
    BigFraction security = years.after().security().subtract(before.security());
    if (before.isPositive()) {
      BigFraction civilian =
          years
              .after()
              .civilian()
              .add(years.after().free())
              .subtract(before.civilian())
              .subtract(before.free());
      BigFraction over = shift.most().subtract(share.multiply(before.total()));
      years.addMoney(zero, zero, zero, over.subtract(civilian));
      years.addMoney(zero, zero, over.add(security).add(CENT).negate(), zero);
    }
    if (!years.isOffered()) {
      BigFraction level =
          TwoYears.max(zero, shift.most().add(security))
              .add(TwoYears.max(zero, before.total().negate()))
              .add(BigFraction.ONE);
      years.addMoney(level, zero, zero, zero);
    }
  }
}
