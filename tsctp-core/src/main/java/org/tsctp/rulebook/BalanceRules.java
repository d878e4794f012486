package org.tsctp.rulebook;

import java.util.List;
import java.util.Optional;
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
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Chapter "Balance": security money beside governance and development money.
 *
 * <p>BAL-1 share of security inside the policy band. No authority sets a number; all of it is our
 * own analysis and never a violation.
 */
final class BalanceRules implements RuleChapter {

  private static final String BAND = "balance.band";
  private static final Citation ACT_AIM =
      new Citation(
          "TSCTP Program Act of 2022, aim as paraphrased in AUD-GEER-25-11",
          "no number was seen; the band is ours");

  private static final Sentence NO_MONEY =
      Sentence.of("BAL-1.no-money", "The money of {scope} adds up to {total}: there is no share.");
  private static final Sentence INSIDE =
      Sentence.of(
          "BAL-1.inside",
          "{share} of {total} {currency} in {scope} was security money, inside the band {band}.");
  private static final Sentence OUTSIDE =
      Sentence.of(
          "BAL-1.outside",
          "{share} of {total} {currency} in {scope} was security money, {where} the band {band}.");
  private static final Sentence UNDECIDED =
      Sentence.of(
          "BAL-1.undecided",
          "Between {low} and {high} of {total} {currency} in {scope} was security money, depending"
              + " on {free} {currency} whose side is open; the band is {band}.");

  @Override
  public String name() {
    return "Balance";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(securityShare());
  }

  private Rule<Scope> securityShare() {
    return Rule.of("BAL-1", Kinds.SCOPES)
        .title("Security / governance share")
        .requires(
            "The share of security in the money of a country and fiscal year lies inside the policy"
                + " band, wherever money that serves both sides is counted.")
        .because("Security without governance does not last, and governance needs security.")
        .weighs(Severity.INFO, Force.ANALYTIC)
        .verified("PARTLY VERIFIED: it was seen that no number is set; the band is ours")
        .cites(ACT_AIM)
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
        .examples(BalanceExamples.securityShare())
        .judge(this::judgeShare);
  }

  private Verdict judgeShare(Scope scope, Case facts) {
    BalanceSheet sheet = BalanceFacts.sheet(facts);
    ScopeMoney money = sheet.get(scope);
    if (!money.isKnown()) {
      return BalanceFacts.notConverted(scope, money, facts);
    }
    Sums sums = money.sums();
    if (!sums.isPositive()) {
      return BalanceFacts.about(
              facts.indeterminate(
                  NO_MONEY, "scope", scope.id(), "total", Decimals.money(sums.total())),
              money,
              facts)
          .missing("transactions", "amount", "")
          .verdict();
    }
    ParameterValue band = band(scope, facts);
    Interval allowed =
        new Interval(Decimals.fraction(band.lower()), Decimals.fraction(band.upper()));
    return answer(scope, money, sums, allowed, facts);
  }

  private static ParameterValue band(Scope scope, Case facts) {
    Optional<ParameterValue> own =
        facts.findParameter(BAND + "." + scope.country(), scope.year().last());
    return own.orElseGet(() -> facts.parameter(BAND, scope.year().last()));
  }

  private static Verdict answer(
      Scope scope, ScopeMoney money, Sums sums, Interval allowed, Case facts) {
    Outcome outcome = outcome(sums, allowed);
    BigFraction share = sums.statedShare();
    Interval range = sums.shareRange();
    Sentence sentence =
        switch (outcome) {
          case COMPLIANT -> INSIDE;
          case ATTENTION -> OUTSIDE;
          default -> UNDECIDED;
        };
    String band = text(allowed);
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence.with(
                    "scope", scope.id(),
                    "share", Decimals.share(share),
                    "low", Decimals.share(range.low()),
                    "high", Decimals.share(range.high()),
                    "total", Decimals.money(sums.total()),
                    "free", Decimals.money(sums.free()),
                    "where", Decimals.compare(range.low(), allowed.high()) > 0 ? "above" : "below",
                    "currency", facts.view().portfolio().header().currency(),
                    "band", band))
            .measured(Decimals.share(share), band, "share");
    BalanceFacts.about(answer, money, facts);
    if (outcome == Outcome.INDETERMINATE) {
      BalanceFacts.missingSides(answer, money);
    }
    BalanceFlips.add(answer, scope, sums, allowed, outcome, facts);
    return answer.verdict();
  }

  /** Inside, outside, or neither wherever the free money lies. */
  static Outcome outcome(Sums sums, Interval allowed) {
    if (!sums.isPositive()) {
      return Outcome.INDETERMINATE;
    }
    Interval range = sums.shareRange();
    if (range.isInside(allowed)) {
      return Outcome.COMPLIANT;
    }
    return range.isOutside(allowed) ? Outcome.ATTENTION : Outcome.INDETERMINATE;
  }

  private static String text(Interval band) {
    return Decimals.share(band.low()) + " to " + Decimals.share(band.high());
  }
}
