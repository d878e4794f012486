package org.tsctp.rulebook;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
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

/** BAL-1: the share of security inside the policy band. */
final class SecurityShare {

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
  private static final Sentence ABOVE =
      Sentence.of(
          "BAL-1.above",
          "{share} of {total} {currency} in {scope} was security money, above the band {band}.");
  private static final Sentence BELOW =
      Sentence.of(
          "BAL-1.below",
          "{share} of {total} {currency} in {scope} was security money, below the band {band}.");
  private static final Sentence UNDECIDED =
      Sentence.of(
          "BAL-1.undecided",
          "Between {low} and {high} of {total} {currency} in {scope} was security money, depending"
              + " on {free} {currency} whose side is open; the band is {band}.");
  private static final Sentence NO_FIT =
      Sentence.of(
          "BAL-1.no-fit",
          "No money that could be added brings all of the open money into the band {band}.");

  private SecurityShare() {}

  static Rule<Scope> rule() {
    return Rule.of("BAL-1", Kinds.SCOPES)
        .title("Security / governance share")
        .requires(
            "The share of security in the money of a country and fiscal year lies inside the policy"
                + " band, wherever money that serves both sides is counted.")
        .because("Security without governance does not last, and governance needs security.")
        .weighs(Severity.INFO, Force.ANALYTIC)
        .verified("PARTLY VERIFIED: it was seen that no number is set; the band is ours")
        .cites(ACT_AIM)
        .needs(BalanceFacts.columns())
        .examples(BalanceExamples.securityShare())
        .judge(SecurityShare::judge);
  }

  private static Verdict judge(Scope scope, Case facts) {
    ScopeMoney money = BalanceFacts.sheet(facts).get(scope);
    ParameterValue band = band(scope, facts);
    Interval allowed =
        new Interval(Decimals.fraction(band.lower()), Decimals.fraction(band.upper()));
    if (!money.isKnown()) {
      return withEdits(
          BalanceFacts.notConverted(scope, money, facts), scope, money, allowed, facts);
    }
    if (!money.sums().isPositive()) {
      VerdictBuilder answer =
          facts
              .indeterminate(
                  NO_MONEY, "scope", scope.id(), "total", Decimals.money(money.sums().total()))
              .missing("transactions", "amount", "");
      return withEdits(BalanceFacts.about(answer, money, facts), scope, money, allowed, facts);
    }
    return answer(scope, money, allowed, facts);
  }

  private static ParameterValue band(Scope scope, Case facts) {
    Optional<ParameterValue> own =
        facts.findParameter(BAND + "." + scope.country(), scope.year().last());
    return own.orElseGet(() -> facts.parameter(BAND, scope.year().last()));
  }

  private static Verdict withEdits(
      VerdictBuilder answer, Scope scope, ScopeMoney money, Interval allowed, Case facts) {
    addEdits(answer, Outcome.INDETERMINATE, scope, money, allowed, facts);
    return answer.verdict();
  }

  private static void addEdits(
      VerdictBuilder answer,
      Outcome current,
      Scope scope,
      ScopeMoney money,
      Interval allowed,
      Case facts) {
    if (current != Outcome.COMPLIANT) {
      new BalanceFlips(answer, current, scope, money, sums -> outcome(sums, allowed), facts)
          .addWhatIsMissing()
          .addMoney(allowed);
      answer.unchangeable(NO_FIT, "band", text(allowed));
    }
  }

  private static Verdict answer(Scope scope, ScopeMoney money, Interval allowed, Case facts) {
    Sums sums = money.sums();
    Outcome outcome = outcome(sums, allowed);
    BigFraction share = sums.statedShare();
    Interval range = sums.shareRange();
    Sentence sentence =
        switch (outcome) {
          case COMPLIANT -> INSIDE;
          case ATTENTION -> Decimals.compare(range.low(), allowed.high()) > 0 ? ABOVE : BELOW;
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
                    "currency", facts.view().portfolio().header().currency(),
                    "band", band))
            .measured(Decimals.share(share), band, "share");
    BalanceFacts.about(answer, money, facts);
    if (outcome == Outcome.INDETERMINATE) {
      BalanceFacts.missingSides(answer, money);
    }
    addEdits(answer, outcome, scope, money, allowed, facts);
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
