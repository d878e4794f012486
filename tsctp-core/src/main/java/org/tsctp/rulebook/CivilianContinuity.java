package org.tsctp.rulebook;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.BalanceSheet;
import org.tsctp.balance.Interval;
import org.tsctp.balance.Scope;
import org.tsctp.balance.ScopeMoney;
import org.tsctp.balance.Sums;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** BAL-2: the civilian money of a year beside that of the year before. */
final class CivilianContinuity {

  private static final String CONTINUITY = "balance.continuity";
  private static final BigFraction HALF = BigFraction.of(1, 2);
  private static final BigFraction CENT = BigFraction.of(1, 100);
  private static final Citation GAO_2008 =
      new Citation("GAO-08-860", "swings of civilian funding; the band is ours");

  private static final Sentence FIRST_YEAR =
      Sentence.of("BAL-2.first", "{scope} is the first year on record of {country}.");
  private static final Sentence NO_YEAR_BEFORE =
      Sentence.of("BAL-2.gap", "No money of {previous} is on record to compare {scope} with.");
  private static final Sentence BELOW_ZERO =
      Sentence.of(
          "BAL-2.below-zero",
          "The civilian money of {scope} may add up to as little as {least} {currency}: it cannot"
              + " be compared.");
  private static final Sentence STEADY =
      Sentence.of(
          "BAL-2.steady",
          "The civilian money of {country} went from {before} to {after} {currency} in {year}, by a"
              + " factor inside {band}.");
  private static final Sentence SWUNG =
      Sentence.of(
          "BAL-2.swung",
          "The civilian money of {country} went from {before} to {after} {currency} in {year}, by a"
              + " factor outside {band}.");
  private static final Sentence UNDECIDED =
      Sentence.of(
          "BAL-2.undecided",
          "The civilian money of {country} went from between {beforeLow} and {beforeHigh} to"
              + " between {afterLow} and {afterHigh} {currency} in {year}; the factor may lie inside"
              + " or outside {band}.");
  private static final Sentence NO_FIT =
      Sentence.of(
          "BAL-2.no-fit",
          "No money that could be added brings all of the open money inside {band}.");

  private CivilianContinuity() {}

  static Rule<Scope> rule() {
    return Rule.of("BAL-2", Kinds.SCOPES)
        .title("Continuity of the civilian share")
        .requires(
            "The civilian money of a country changes from one fiscal year to the next by a factor"
                + " inside the policy band, wherever money that serves both sides is counted.")
        .because("Schools, courts and wells do not survive a year without money.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("PARTLY VERIFIED: the finding was seen; the band is ours")
        .cites(GAO_2008)
        .needs(BalanceFacts.columns())
        .examples(BalanceExamples.civilianContinuity())
        .judge(CivilianContinuity::judge);
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
    return compare(scope, before, after, facts);
  }

  private static Verdict compare(Scope scope, ScopeMoney before, ScopeMoney after, Case facts) {
    Interval from = before.sums().civilianRange();
    Interval to = after.sums().civilianRange();
    ParameterValue band = facts.parameter(CONTINUITY, scope.year().last());
    Outcome outcome = outcome(from, to, band);
    VerdictBuilder answer;
    if (from.low().signum() < 0 || to.low().signum() < 0) {
      boolean first = from.low().signum() < 0;
      answer =
          facts
              .indeterminate(
                  BELOW_ZERO,
                  "scope",
                  (first ? scope.previous() : scope).id(),
                  "least",
                  Decimals.money((first ? from : to).low()),
                  "currency",
                  facts.view().portfolio().header().currency())
              .missing("transactions", "amount", "");
    } else {
      answer = answer(outcome, scope, before.sums(), after.sums(), band, facts);
    }
    BalanceFacts.about(answer, before, facts);
    BalanceFacts.about(answer, after, facts);
    if (outcome == Outcome.INDETERMINATE) {
      BalanceFacts.missingSides(answer, before);
      BalanceFacts.missingSides(answer, after);
    }
    return withEdits(answer, outcome, scope, before, after, facts);
  }

  private static VerdictBuilder answer(
      Outcome outcome, Scope scope, Sums before, Sums after, ParameterValue band, Case facts) {
    Sentence sentence =
        switch (outcome) {
          case COMPLIANT -> STEADY;
          case ATTENTION -> SWUNG;
          default -> UNDECIDED;
        };
    BigFraction statedBefore = stated(before);
    BigFraction statedAfter = stated(after);
    VerdictBuilder answer =
        facts.answer(
            outcome,
            sentence.with(
                "country", scope.country(),
                "year", scope.year(),
                "before", Decimals.money(statedBefore),
                "after", Decimals.money(statedAfter),
                "beforeLow", Decimals.money(before.civilianRange().low()),
                "beforeHigh", Decimals.money(before.civilianRange().high()),
                "afterLow", Decimals.money(after.civilianRange().low()),
                "afterHigh", Decimals.money(after.civilianRange().high()),
                "currency", facts.view().portfolio().header().currency(),
                "band", text(band)));
    if (statedBefore.signum() != 0) {
      answer.measured(Decimals.share(statedAfter.divide(statedBefore)), text(band), "factor");
    }
    return answer;
  }

  /**
   * Always inside the band, never, or neither. A sum from 0 stays inside only at 0: lo b &lt;= a
   * &lt;= hi b says so too.
   */
  private static Outcome outcome(Interval from, Interval to, ParameterValue band) {
    if (from.low().signum() < 0 || to.low().signum() < 0) {
      return Outcome.INDETERMINATE;
    }
    BigFraction lo = Decimals.fraction(band.lower());
    BigFraction hi = Decimals.fraction(band.upper());
    if (Decimals.compare(to.low(), lo.multiply(from.high())) >= 0
        && Decimals.compare(to.high(), hi.multiply(from.low())) <= 0) {
      return Outcome.COMPLIANT;
    }
    boolean never =
        Decimals.compare(to.high(), lo.multiply(from.low())) < 0
            || Decimals.compare(to.low(), hi.multiply(from.high())) > 0;
    return never ? Outcome.ATTENTION : Outcome.INDETERMINATE;
  }

  private static BigFraction stated(Sums sums) {
    return sums.civilian().add(sums.free().multiply(HALF));
  }

  private static String text(ParameterValue band) {
    return Decimals.share(Decimals.fraction(band.lower()))
        + " to "
        + Decimals.share(Decimals.fraction(band.upper()));
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
    ParameterValue band = facts.parameter(CONTINUITY, scope.year().last());
    TwoYears years =
        new TwoYears(
            answer,
            current,
            scope,
            before,
            after,
            (b, a) -> outcome(b.civilianRange(), a.civilianRange(), band),
            facts);
    years.addWhatIsMissing();
    if (years.repaired() != Outcome.COMPLIANT) {
      addMoney(years, band);
    }
    return answer.unchangeable(NO_FIT, "band", text(band)).verdict();
  }

  /** Money of the year alone, of the year before alone, or of both up to a common middle. */
  private static void addMoney(TwoYears years, ParameterValue band) {
    Interval from = years.before().civilianRange();
    Interval to = years.after().civilianRange();
    BigFraction lo = Decimals.fraction(band.lower());
    BigFraction hi = Decimals.fraction(band.upper());
    BigFraction zero = BigFraction.ZERO;
    years.addMoney(zero, zero, zero, lo.multiply(from.high()).subtract(to.low()));
    years.addMoney(zero, zero, zero, hi.multiply(from.low()).subtract(to.high()).subtract(CENT));
    if (hi.signum() > 0) {
      years.addMoney(zero, to.high().divide(hi).subtract(from.low()), zero, zero);
    }
    if (!years.isOffered()) {
      BigFraction widest =
          TwoYears.max(from.high().subtract(from.low()), to.high().subtract(to.low()));
      BigFraction middle =
          TwoYears.max(TwoYears.max(from.high(), to.high()), BigFraction.ONE)
              .add(widest.multiply(BigFraction.of(10)));
      years.addMoney(zero, middle.subtract(from.low()), zero, middle.subtract(to.low()));
    }
  }
}
