package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.tsctp.balance.BalanceSheet;
import org.tsctp.balance.Scope;
import org.tsctp.balance.ScopeMoney;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.VerdictBuilder;

/** What the rules on balance and drift say alike. */
final class BalanceFacts {

  private static final String BASIS = "balance.basis";
  private static final Sentence NO_RATE =
      Sentence.of(
          "balance.no-rate",
          "The money of {scope} cannot be added up: there is no rate for {currency} on or before"
              + " {date}.");
  private static final Sentence NO_CURRENCY =
      Sentence.of(
          "balance.no-currency",
          "The money of {scope} cannot be added up: the currency of transaction {row} is not"
              + " known.");
  private static final Sentence SIDES =
      Sentence.of(
          "balance.sides",
          "Security {security}, governance {governance}, development {development}, shared"
              + " {shared}, side not derived {unmapped}; basis {basis}.");

  /** The columns that every sum by side rests on. */
  private static final List<String> COLUMNS =
      List.of(
          "transactions.type",
          "transactions.amount",
          "transactions.currency",
          "activities.country",
          "activities.dimension",
          "activities.sector",
          "activities.account",
          "activities.effort",
          "exchange_rates.usd");

  private BalanceFacts() {}

  /** The columns that every sum by side rests on, and others. */
  static String[] columns(String... more) {
    List<String> all = new ArrayList<>(COLUMNS);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  static BalanceSheet sheet(Case facts) {
    facts.parameter(BASIS, facts.asOf());
    return facts.shared(BalanceSheet.class, Kinds::newBalance);
  }

  /** Says which rate or currency is not known. */
  static VerdictBuilder notConverted(Scope scope, ScopeMoney money, Case facts) {
    if (money.missingRates().isEmpty()) {
      String row = money.unknownCurrency().first();
      return facts
          .indeterminate(NO_CURRENCY, "scope", scope.id(), "row", row)
          .on(facts.view().get(Transaction.class, row), "amount", "currency")
          .missing("transactions", "currency", row);
    }
    String currency = money.missingRates().firstKey();
    VerdictBuilder answer =
        facts.indeterminate(
            NO_RATE,
            "scope",
            scope.id(),
            "currency",
            currency,
            "date",
            String.valueOf(money.missingRates().get(currency)));
    money
        .missingRates()
        .forEach((code, date) -> answer.missing("exchange_rates", "usd", code + ":" + date));
    money.unknownCurrency().forEach(row -> answer.missing("transactions", "currency", row));
    return answer;
  }

  /** Adds the sums by side and the rows they are made of. */
  static VerdictBuilder about(VerdictBuilder answer, ScopeMoney money, Case facts) {
    return answer.because(
        () ->
            facts.reason(
                SIDES.with(
                    "security", Decimals.money(money.of(Dimension.SECURITY)),
                    "governance", Decimals.money(money.of(Dimension.GOVERNANCE)),
                    "development", Decimals.money(money.of(Dimension.DEVELOPMENT)),
                    "shared", Decimals.money(money.of(Dimension.SHARED)),
                    "unmapped", Decimals.money(money.unmapped()),
                    "basis", facts.parameter(BASIS, facts.asOf()).text()),
                money.rows().stream()
                    .map(row -> facts.fact(row, "amount"))
                    .toArray(org.tsctp.explain.Fact[]::new)));
  }

  /** Names the activities whose side would decide. */
  static void missingSides(VerdictBuilder answer, ScopeMoney money) {
    money.unmappedActivities().forEach(id -> answer.missing("activities", "dimension", id));
    money.sharedActivities().forEach(id -> answer.missing("activities", "dimension", id));
  }
}
