package org.tsctp.rulebook;

import org.apache.commons.numbers.fraction.BigFraction;
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

/** COH-2: where there is security money, there is civilian money in the same country and year. */
final class CivilianCounterpart {

  private static final BigFraction CENT = BigFraction.of(1, 100);
  private static final Citation ACTS =
      new Citation(
          "Global Fragility Act (P.L. 116-94, title V); TSCTP purposes",
          "seen as a principle; the test is ours");

  private static final Sentence NO_SECURITY_ROW =
      Sentence.of("COH-2.no-row", "No security money of {scope} is on record.");
  private static final Sentence NO_SECURITY =
      Sentence.of(
          "COH-2.no-security",
          "The security money of {scope} adds up to {most} {currency} at most.");
  private static final Sentence ALONE =
      Sentence.of(
          "COH-2.alone",
          "{scope} has between {least} and {most} {currency} for security and no civilian money.");
  private static final Sentence BOTH =
      Sentence.of(
          "COH-2.both",
          "{scope} has {civilian} {currency} or more of civilian money beside its security money.");
  private static final Sentence OPEN =
      Sentence.of(
          "COH-2.open",
          "{scope} has between {civilian} and {civilianMost} {currency} of civilian money,"
              + " depending on {free} {currency} whose side is open.");

  private CivilianCounterpart() {}

  static Rule<Scope> rule() {
    return Rule.of("COH-2", Kinds.COUNTRY_YEARS)
        .title("Security line has a civilian counterpart")
        .requires(
            "A country that receives security money in a fiscal year receives civilian money in the"
                + " same year.")
        .because("Security that nothing civilian follows leaves the causes where they were.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("PARTLY VERIFIED: seen as a principle; the test is ours")
        .cites(ACTS)
        .needs(BalanceFacts.columns())
        .examples(BalanceExamples.civilianCounterpart())
        .judge(CivilianCounterpart::judge);
  }

  private static Verdict judge(Scope scope, Case facts) {
    ScopeMoney money = BalanceFacts.sheet(facts).get(scope);
    if (!money.mayBeSecurity()) {
      return facts.notApplicable(NO_SECURITY_ROW, "scope", scope.id()).verdict();
    }
    if (!money.isKnown()) {
      return withEdits(
          BalanceFacts.notConverted(scope, money, facts),
          Outcome.INDETERMINATE,
          scope,
          money,
          facts);
    }
    Sums sums = money.sums();
    Outcome outcome = outcome(sums);
    Sentence sentence =
        switch (outcome) {
          case NOT_APPLICABLE -> NO_SECURITY;
          case ATTENTION -> ALONE;
          case COMPLIANT -> BOTH;
          default -> OPEN;
        };
    VerdictBuilder answer =
        facts.answer(
            outcome,
            sentence.with(
                "scope", scope.id(),
                "least", Decimals.money(sums.securityRange().low()),
                "most", Decimals.money(sums.securityRange().high()),
                "civilian", Decimals.money(sums.civilianRange().low()),
                "civilianMost", Decimals.money(sums.civilianRange().high()),
                "free", Decimals.money(sums.free()),
                "currency", facts.view().portfolio().header().currency()));
    BalanceFacts.about(answer, money, facts);
    if (outcome == Outcome.INDETERMINATE) {
      BalanceFacts.missingSides(answer, money);
    }
    return withEdits(answer, outcome, scope, money, facts);
  }

  private static Outcome outcome(Sums sums) {
    if (sums.securityRange().high().signum() <= 0) {
      return Outcome.NOT_APPLICABLE;
    }
    if (sums.civilianRange().high().signum() <= 0) {
      return Outcome.ATTENTION;
    }
    return sums.civilianRange().low().signum() > 0 ? Outcome.COMPLIANT : Outcome.INDETERMINATE;
  }

  private static Verdict withEdits(
      VerdictBuilder answer, Outcome current, Scope scope, ScopeMoney money, Case facts) {
    if (current.isReported()) {
      BalanceFlips flips =
          new BalanceFlips(answer, current, scope, money, CivilianCounterpart::outcome, facts)
              .addWhatIsMissing();
      Outcome repaired = outcome(flips.sums());
      if (repaired == Outcome.ATTENTION || repaired == Outcome.INDETERMINATE) {
        BigFraction least = flips.sums().civilianRange().low();
        flips.offer(BigFraction.ZERO, MoneyEdits.up(CENT.subtract(least)));
      }
    }
    return answer.verdict();
  }
}
