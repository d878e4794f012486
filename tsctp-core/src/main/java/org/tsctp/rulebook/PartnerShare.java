package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.BalanceSheet;
import org.tsctp.balance.Scope;
import org.tsctp.balance.ScopeMoney;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Context;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** OWN-5: what the partner pays itself, beside what it is given, from year to year. */
final class PartnerShare {

  private static final String FALL = "ownership.fall";
  private static final Citation OURS =
      new Citation("Our own analysis", "local ownership is an aim of the partnership");

  private static final Sentence FIRST_YEAR =
      Sentence.of("OWN-5.first", "{scope} is the first year on record of {country}.");
  private static final Sentence NO_YEAR_BEFORE =
      Sentence.of("OWN-5.gap", "No money of {previous} is on record to compare {scope} with.");
  private static final Sentence NO_SHARE =
      Sentence.of(
          "OWN-5.no-share",
          "What {country} received and paid itself in {year} or the year before adds up to less"
              + " than 0 or to nothing: there is no share.");
  private static final Sentence NOTHING =
      Sentence.of(
          "OWN-5.nothing", "{country} paid nothing of its own in {year} and in the year before.");
  private static final Sentence NOT_ON_RECORD =
      Sentence.of(
          "OWN-5.not-on-record",
          "No payment of {country} of its own in {year} is on record; the record is not declared"
              + " complete.");
  private static final Sentence HELD =
      Sentence.of(
          "OWN-5.held",
          "The share that {country} paid itself went from {before} to {after} in {year}, a fall of no"
              + " more than {fall}.");
  private static final Sentence FELL =
      Sentence.of(
          "OWN-5.fell",
          "The share that {country} paid itself fell from {before} to {after} in {year}, by more than"
              + " {fall}.");

  private PartnerShare() {}

  static Rule<Scope> rule() {
    return Rule.of("OWN-5", Kinds.COUNTRY_YEARS)
        .title("The partner's own share holds")
        .requires(
            "The share that a country pays itself does not fall from one fiscal year to the next by"
                + " more than the limit, and is not nothing in two years. Method: contributions of the"
                + " partner, divided by them and the money of the balance together, each converted"
                + " exactly.")
        .because("What a partner pays for itself, it keeps.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("UNVERIFIED: the test and its limit are ours")
        .cites(OURS)
        .needs(BalanceFacts.columns())
        .examples(ActorExamples.partnerShare())
        .judge(PartnerShare::judge);
  }

  /** Contributions by scope. */
  private record Contributions(BalanceSheet sheet) {
    static Contributions of(Context context) {
      return new Contributions(
          new BalanceSheet(context.view(), Transaction.Type.PARTNER_CONTRIBUTION));
    }
  }

  /** Given and own money of two years. */
  private record Money(
      BigFraction givenBefore,
      BigFraction ownBefore,
      BigFraction given,
      BigFraction own,
      boolean anyBefore,
      boolean any) {

    boolean hasShares() {
      return givenBefore.signum() >= 0
          && ownBefore.signum() >= 0
          && given.signum() >= 0
          && own.signum() >= 0
          && givenBefore.add(ownBefore).signum() > 0
          && given.add(own).signum() > 0;
    }

    BigFraction shareBefore() {
      return ownBefore.divide(ownBefore.add(givenBefore));
    }

    BigFraction share() {
      return own.divide(own.add(given));
    }

    Money plus(BigFraction g0, BigFraction o0, BigFraction g1, BigFraction o1) {
      return new Money(
          givenBefore.add(g0),
          ownBefore.add(o0),
          given.add(g1),
          own.add(o1),
          anyBefore || o0.signum() != 0,
          any || o1.signum() != 0);
    }

    Outcome outcome(BigFraction fall, boolean complete) {
      if (!hasShares()) {
        return Outcome.INDETERMINATE;
      }
      boolean holds = Decimals.compare(shareBefore().subtract(share()), fall) <= 0;
      if (holds && (any || anyBefore)) {
        return Outcome.COMPLIANT;
      }
      return any || complete ? Outcome.ATTENTION : Outcome.INDETERMINATE;
    }
  }

  private static Verdict judge(Scope scope, Case facts) {
    BalanceSheet sheet = BalanceFacts.sheet(facts);
    if (sheet.isFirstYear(scope)) {
      return facts
          .notApplicable(FIRST_YEAR, "scope", scope.id(), "country", scope.country())
          .verdict();
    }
    BalanceSheet own = facts.shared(Contributions.class, Contributions::of).sheet();
    Scope previous = scope.previous();
    List<@Nullable ScopeMoney> all = new ArrayList<>();
    for (Scope year : List.of(previous, scope)) {
      all.add(sheet.find(year).orElse(null));
      all.add(own.find(year).orElse(null));
    }
    BigFraction fall = Decimals.fraction(facts.parameter(FALL, scope.year().last()).decimal());
    boolean complete = facts.view().isComplete(Transaction.class);
    SupposedMoney supposed = SupposedMoney.of(facts, all);
    Money money =
        new Money(
            supposed.sums(0).total(),
            supposed.sums(1).total(),
            supposed.sums(2).total(),
            supposed.sums(3).total(),
            all.get(1) != null,
            all.get(3) != null);
    VerdictBuilder answer = answer(scope, all, money, fall, complete, facts);
    addFlips(answer, scope, supposed, all.get(0) != null, money, fall, complete, facts);
    return answer.verdict();
  }

  private static VerdictBuilder answer(
      Scope scope,
      List<@Nullable ScopeMoney> all,
      Money money,
      BigFraction fall,
      boolean complete,
      Case facts) {
    if (all.get(0) == null) {
      return facts
          .indeterminate(NO_YEAR_BEFORE, "previous", scope.previous().id(), "scope", scope.id())
          .missing("transactions", "amount", "");
    }
    for (int i = 0; i < all.size(); i++) {
      ScopeMoney one = all.get(i);
      if (one != null && !one.isKnown()) {
        return BalanceFacts.notConverted(i < 2 ? scope.previous() : scope, one, facts);
      }
    }
    Outcome outcome = money.outcome(fall, complete);
    VerdictBuilder answer =
        facts.answer(
            outcome,
            sentence(outcome, money)
                .with(
                    "country", scope.country(),
                    "year", scope.year(),
                    "before", money.hasShares() ? Decimals.share(money.shareBefore()) : "",
                    "after", money.hasShares() ? Decimals.share(money.share()) : "",
                    "fall", Decimals.share(fall)));
    if (money.hasShares()) {
      answer.measured(Decimals.share(money.share().subtract(money.shareBefore())), null, "share");
    }
    for (ScopeMoney one : all) {
      if (one != null) {
        one.rows().forEach(row -> answer.on(row, "type", "amount"));
      }
    }
    if (outcome == Outcome.INDETERMINATE) {
      if (money.hasShares()) {
        answer.missing("transactions", "complete", "");
      } else {
        answer.missing("transactions", "amount", "");
      }
    }
    return answer;
  }

  private static Sentence sentence(Outcome outcome, Money money) {
    return switch (outcome) {
      case COMPLIANT -> HELD;
      case ATTENTION -> money.any() || money.anyBefore() ? FELL : NOTHING;
      default -> money.hasShares() ? NOT_ON_RECORD : NO_SHARE;
    };
  }

  private static void addFlips(
      VerdictBuilder answer,
      Scope scope,
      SupposedMoney supposed,
      boolean hasYearBefore,
      Money money,
      BigFraction fall,
      boolean complete,
      Case facts) {
    List<Edit> repairs = supposed.repairs();
    Outcome outcome = hasYearBefore ? money.outcome(fall, complete) : Outcome.INDETERMINATE;
    if (!repairs.isEmpty() && outcome != Outcome.INDETERMINATE) {
      answer.flip(outcome, repairs.toArray(Edit[]::new));
    }
    if (outcome == Outcome.COMPLIANT) {
      return;
    }
    BigFraction zero = BigFraction.ZERO;
    if (hasYearBefore && money.hasShares()) {
      BigFraction asked = TwoYears.max(zero, money.shareBefore().subtract(fall));
      if (Decimals.compare(asked, BigFraction.ONE) < 0) {
        BigFraction needed = asked.multiply(money.given()).divide(BigFraction.ONE.subtract(asked));
        BigFraction cent = BigFraction.of(1, 100);
        offer(
            answer,
            scope,
            repairs,
            money,
            fall,
            new BigFraction[] {zero, zero, zero, TwoYears.max(cent, needed.subtract(money.own()))},
            facts);
      }
      if (outcome == Outcome.INDETERMINATE && repairs.isEmpty()) {
        answer.flip(money.outcome(fall, true), new Edit.DeclareComplete("transactions"));
      }
      if (money.anyBefore() && repairs.isEmpty()) {
        BigFraction fell = money.shareBefore().subtract(money.share());
        answer.flip(Outcome.COMPLIANT, new Edit.SetParameter(FALL, Decimals.shareUp(fell)));
      }
    } else {
      BigFraction most = BigFraction.ONE;
      List<BigFraction> amounts =
          Arrays.asList(money.givenBefore(), money.ownBefore(), money.given(), money.own());
      for (BigFraction amount : amounts) {
        most = TwoYears.max(most, amount);
      }
      BigFraction level = MoneyEdits.up(most);
      offer(
          answer,
          scope,
          repairs,
          money,
          fall,
          amounts.stream().map(level::subtract).toArray(BigFraction[]::new),
          facts);
    }
  }

  /** Money given and own money of both years, if the rule is then met. */
  private static void offer(
      VerdictBuilder answer,
      Scope scope,
      List<Edit> repairs,
      Money money,
      BigFraction fall,
      BigFraction[] more,
      Case facts) {
    BigFraction[] up = Arrays.stream(more).map(MoneyEdits::up).toArray(BigFraction[]::new);
    if (money.plus(up[0], up[1], up[2], up[3]).outcome(fall, false) != Outcome.COMPLIANT) {
      return;
    }
    String own = Transaction.Type.PARTNER_CONTRIBUTION.name();
    answer.flip(
        Outcome.COMPLIANT,
        new MoneyEdits(facts, repairs)
            .add(scope.previous(), Dimension.GOVERNANCE, up[0])
            .add(scope.previous(), Dimension.GOVERNANCE, own, up[1])
            .add(scope, Dimension.GOVERNANCE, up[2])
            .add(scope, Dimension.GOVERNANCE, own, up[3])
            .edits());
  }
}
