package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.balance.BalanceSheet;
import org.tsctp.balance.Scope;
import org.tsctp.balance.ScopeMoney;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Fact;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** BAL-4: the share of the few countries that receive most. */
final class Concentration {

  static final String LIMIT = "balance.concentration";
  static final String WITHOUT = "balance.without_country";
  private static final String COUNTRIES = "balance.countries";
  private static final String LARGEST = "balance.largest";
  private static final Citation GAO_2008 =
      new Citation(
          "GAO-08-860",
          "74 % of FY2005 to FY2007 went to the four original members; the limit is ours");

  private static final Sentence FEW_ROWS =
      Sentence.of(
          "BAL-4.few-rows",
          "Money of {countries} countries is on record in {scope}, fewer than {needed}.");
  private static final Sentence FEW_COUNTRIES =
      Sentence.of(
          "BAL-4.few-countries",
          "{countries} countries received more than 0 in {scope}, fewer than {needed}.");
  private static final Sentence NO_TOTAL =
      Sentence.of(
          "BAL-4.no-total", "The money of {scope} adds up to {total}: there are no shares.");
  private static final Sentence TOO_MUCH_WITHOUT =
      Sentence.of(
          "BAL-4.without-country",
          "{without} of {total} {currency} in {scope} names no country, more than {limit} of it.");
  private static final Sentence SPREAD =
      Sentence.of(
          "BAL-4.spread",
          "The largest {largest} countries received {share} of the money with a country in {scope},"
              + " no more than {limit}; the Herfindahl index is {index}.");
  private static final Sentence CONCENTRATED =
      Sentence.of(
          "BAL-4.concentrated",
          "The largest {largest} countries received {share} of the money with a country in {scope},"
              + " more than {limit}; the Herfindahl index is {index}.");
  private static final Sentence RECEIVED =
      Sentence.of("BAL-4.received", "{country} received {amount} {currency}.");
  private static final Sentence NO_SPREAD =
      Sentence.of("BAL-4.no-fit", "No money that could be added spreads the money within {limit}.");

  private Concentration() {}

  static Rule<Scope> rule() {
    return Rule.of("BAL-4", Kinds.YEARS)
        .title("Concentration")
        .requires(
            "The four countries that receive most of a fiscal year's money with a country receive"
                + " no more than the limit, where six or more receive any.")
        .because("A regional partnership that pays four countries is not regional.")
        .weighs(Severity.INFO, Force.ANALYTIC)
        .verified("PARTLY VERIFIED: the figures were seen; the limit is ours")
        .cites(GAO_2008)
        .needs(BalanceFacts.columns())
        .examples(BalanceExamples.concentration())
        .judge(Concentration::judge);
  }

  /** The money of a year: all of it, and what each country received. */
  record Split(BigFraction total, List<BigFraction> countries) {

    BigFraction withCountry() {
      return countries.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    BigFraction without() {
      return total.subtract(withCountry());
    }

    long receiving() {
      return countries.stream().filter(amount -> amount.signum() > 0).count();
    }

    BigFraction top(int count) {
      Comparator<BigFraction> order = Decimals::compare;
      return countries.stream()
          .sorted(order.reversed())
          .limit(count)
          .reduce(BigFraction.ZERO, BigFraction::add);
    }

    BigFraction index() {
      BigFraction sum = withCountry();
      return countries.stream()
          .map(amount -> amount.divide(sum))
          .map(share -> share.multiply(share))
          .reduce(BigFraction.ZERO, BigFraction::add);
    }
  }

  /** What the policy asks on the last day of a year. */
  record Limits(int countries, int largest, BigFraction without, BigFraction share) {

    static Limits of(Scope scope, Case facts) {
      return new Limits(
          facts.parameter(COUNTRIES, scope.year().last()).whole(),
          facts.parameter(LARGEST, scope.year().last()).whole(),
          Decimals.fraction(facts.parameter(WITHOUT, scope.year().last()).decimal()),
          Decimals.fraction(facts.parameter(LIMIT, scope.year().last()).decimal()));
    }

    Outcome outcome(Split split) {
      if (split.total().signum() <= 0) {
        return Outcome.INDETERMINATE;
      }
      if (split.receiving() < countries) {
        return Outcome.NOT_APPLICABLE;
      }
      BigFraction with = split.withCountry();
      if (Decimals.compare(split.without(), without.multiply(split.total())) > 0
          || with.signum() <= 0) {
        return Outcome.INDETERMINATE;
      }
      return Decimals.compare(split.top(largest), share.multiply(with)) > 0
          ? Outcome.ATTENTION
          : Outcome.COMPLIANT;
    }
  }

  private static Verdict judge(Scope scope, Case facts) {
    BalanceSheet sheet = BalanceFacts.sheet(facts);
    List<Scope> countries = sheet.countries(scope.year());
    Limits limits = Limits.of(scope, facts);
    if (countries.size() < limits.countries()) {
      return facts
          .notApplicable(
              FEW_ROWS,
              "countries",
              countries.size(),
              "scope",
              scope.id(),
              "needed",
              limits.countries())
          .verdict();
    }
    ScopeMoney money = sheet.get(scope);
    if (!money.isKnown()) {
      VerdictBuilder answer = BalanceFacts.notConverted(scope, money, facts);
      return new ConcentrationFlips(answer, Outcome.INDETERMINATE, scope, limits, facts)
          .add()
          .unchangeable(NO_SPREAD, "limit", Decimals.share(limits.share()))
          .verdict();
    }
    List<BigFraction> amounts = new ArrayList<>();
    countries.forEach(country -> amounts.add(sheet.get(country).sums().total()));
    return answer(scope, countries, new Split(money.sums().total(), amounts), limits, facts);
  }

  private static Verdict answer(
      Scope scope, List<Scope> countries, Split split, Limits limits, Case facts) {
    Outcome outcome = limits.outcome(split);
    VerdictBuilder answer = told(outcome, scope, split, limits, facts);
    BalanceSheet sheet = BalanceFacts.sheet(facts);
    String currency = facts.view().portfolio().header().currency();
    for (Scope country : outcome == Outcome.NOT_APPLICABLE ? List.<Scope>of() : countries) {
      ScopeMoney money = sheet.get(country);
      answer.because(
          () ->
              facts.reason(
                  RECEIVED.with(
                      "country", country.country(),
                      "amount", Decimals.money(money.sums().total()),
                      "currency", currency),
                  money.rows().stream()
                      .map(row -> facts.fact(row, "amount"))
                      .toArray(Fact[]::new)));
    }
    if (outcome == Outcome.ATTENTION || outcome == Outcome.INDETERMINATE) {
      new ConcentrationFlips(answer, outcome, scope, limits, facts)
          .add()
          .unchangeable(NO_SPREAD, "limit", Decimals.share(limits.share()));
    }
    return answer.verdict();
  }

  private static VerdictBuilder told(
      Outcome outcome, Scope scope, Split split, Limits limits, Case facts) {
    if (split.total().signum() <= 0) {
      return facts
          .indeterminate(NO_TOTAL, "scope", scope.id(), "total", Decimals.money(split.total()))
          .missing("transactions", "amount", "");
    }
    if (outcome == Outcome.NOT_APPLICABLE) {
      return facts.notApplicable(
          FEW_COUNTRIES,
          "countries",
          split.receiving(),
          "scope",
          scope.id(),
          "needed",
          limits.countries());
    }
    if (outcome == Outcome.INDETERMINATE) {
      VerdictBuilder answer =
          facts.indeterminate(
              TOO_MUCH_WITHOUT,
              "without",
              Decimals.money(split.without()),
              "total",
              Decimals.money(split.total()),
              "currency",
              facts.view().portfolio().header().currency(),
              "scope",
              scope.id(),
              "limit",
              Decimals.share(limits.without()));
      ConcentrationFlips.rowsWithoutCountry(scope, facts)
          .forEach(row -> answer.missing("activities", "country", row.activity()));
      return answer;
    }
    String share = Decimals.share(split.top(limits.largest()).divide(split.withCountry()));
    return facts
        .answer(
            outcome,
            (outcome == Outcome.COMPLIANT ? SPREAD : CONCENTRATED)
                .with(
                    "largest", limits.largest(),
                    "share", share,
                    "scope", scope.id(),
                    "limit", Decimals.share(limits.share()),
                    "index", Decimals.share(split.index())))
        .measured(share, Decimals.share(limits.share()), "share");
  }
}
