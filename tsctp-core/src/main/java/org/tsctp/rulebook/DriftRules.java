package org.tsctp.rulebook;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.balance.BalanceSheet;
import org.tsctp.balance.Interval;
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
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Chapter "Drift": whether the partnership turns into something else without anybody deciding so.
 *
 * <p>DRIFT-1 link to an objective, DRIFT-2 use outside counterterrorism, DRIFT-3 change of the
 * security share from year to year, DRIFT-4 deliveries outside the partnership.
 */
final class DriftRules implements RuleChapter {

  static final String SHIFT = "drift.share_shift";
  private static final Citation GAO_2008 =
      new Citation("GAO-08-860", "shares by year; the threshold is ours");

  private static final Sentence FIRST_YEAR =
      Sentence.of("DRIFT-3.first", "{scope} is the first year on record of {country}.");
  private static final Sentence NO_YEAR_BEFORE =
      Sentence.of("DRIFT-3.gap", "No money of {previous} is on record to compare {scope} with.");
  private static final Sentence NO_SHARE =
      Sentence.of(
          "DRIFT-3.no-share", "The money of {scope} adds up to {total}: there is no share.");
  private static final Sentence STEADY =
      Sentence.of(
          "DRIFT-3.steady",
          "The security share of {country} went from {before} to {after} in {year}, by at most"
              + " {threshold}.");
  private static final Sentence SHIFTED =
      Sentence.of(
          "DRIFT-3.shifted",
          "The security share of {country} went from {before} to {after} in {year}, by more than"
              + " {threshold}.");
  private static final Sentence UNDECIDED =
      Sentence.of(
          "DRIFT-3.undecided",
          "The security share of {country} changed in {year} by between {least} and {greatest},"
              + " depending on money whose side is open; the threshold is {threshold}.");

  @Override
  public String name() {
    return "Drift";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(ObjectiveLink.rule(), UseOutside.rule(), shareShift(), PartnerOnDay.rule());
  }

  private Rule<Scope> shareShift() {
    return Rule.of("DRIFT-3", Kinds.SCOPES)
        .title("Share shift")
        .requires(
            "The security share of a country changes from one fiscal year to the next by no more"
                + " than the threshold, wherever money that serves both sides is counted.")
        .because("A mission drifts one year at a time.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("UNVERIFIED: the basis was seen, the threshold is ours")
        .cites(GAO_2008)
        .needs(
            "transactions.type",
            "transactions.amount",
            "transactions.currency",
            "activities.country",
            "activities.dimension",
            "activities.sector",
            "activities.account",
            "activities.effort",
            "exchange_rates.usd")
        .examples(BalanceExamples.shareShift())
        .judge(this::judgeShift);
  }

  private Verdict judgeShift(Scope scope, Case facts) {
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
      return ShiftFlips.add(answer, Outcome.INDETERMINATE, scope, null, after, facts).verdict();
    }
    if (!before.isKnown() || !after.isKnown()) {
      VerdictBuilder answer =
          BalanceFacts.notConverted(
              before.isKnown() ? scope : previous, before.isKnown() ? after : before, facts);
      return ShiftFlips.add(answer, Outcome.INDETERMINATE, scope, before, after, facts).verdict();
    }
    for (ScopeMoney money : List.of(before, after)) {
      if (!money.sums().isPositive()) {
        Scope which = money.equals(before) ? previous : scope;
        VerdictBuilder answer =
            BalanceFacts.about(
                    facts.indeterminate(
                        NO_SHARE,
                        "scope",
                        which.id(),
                        "total",
                        Decimals.money(money.sums().total())),
                    money,
                    facts)
                .missing("transactions", "amount", "");
        return ShiftFlips.add(answer, Outcome.INDETERMINATE, scope, before, after, facts).verdict();
      }
    }
    return compare(scope, before, after, facts);
  }

  private static Verdict compare(Scope scope, ScopeMoney before, ScopeMoney after, Case facts) {
    Sums from = before.sums();
    Sums to = after.sums();
    Interval now = to.shareRange();
    BigFraction greatest = now.greatestDistance(from.shareRange());
    BigFraction least = now.leastDistance(from.shareRange());
    BigFraction threshold =
        Decimals.fraction(facts.parameter(SHIFT, scope.year().last()).decimal());
    Outcome outcome = ShiftFlips.outcome(from, to, threshold);
    Sentence sentence =
        switch (outcome) {
          case COMPLIANT -> STEADY;
          case ATTENTION -> SHIFTED;
          default -> UNDECIDED;
        };
    BigFraction shift = to.statedShare().subtract(from.statedShare());
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence.with(
                    "country", scope.country(),
                    "year", scope.year(),
                    "before", Decimals.share(from.statedShare()),
                    "after", Decimals.share(to.statedShare()),
                    "least", Decimals.share(least),
                    "greatest", Decimals.share(greatest),
                    "threshold", Decimals.share(threshold)))
            .measured(Decimals.share(shift), Decimals.share(threshold), "share");
    BalanceFacts.about(answer, before, facts);
    BalanceFacts.about(answer, after, facts);
    if (outcome == Outcome.INDETERMINATE) {
      BalanceFacts.missingSides(answer, before);
      BalanceFacts.missingSides(answer, after);
    }
    return ShiftFlips.add(answer, outcome, scope, before, after, facts).verdict();
  }
}
