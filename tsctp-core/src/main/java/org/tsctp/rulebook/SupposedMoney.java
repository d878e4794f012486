package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.BalanceSheet;
import org.tsctp.balance.Dimensions;
import org.tsctp.balance.ExchangeRates;
import org.tsctp.balance.ScopeMoney;
import org.tsctp.balance.Sums;
import org.tsctp.basics.Decimals;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.ExchangeRate;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;

/**
 * The money of scopes as it would be if every rate and currency were known, with the edits that
 * make it so. What a rule would then say is computed, not guessed.
 *
 * <p>A missing rate is supposed to be the earliest one that is known of its currency, else 1; a
 * missing currency to be the portfolio's.
 */
final class SupposedMoney {

  /** One row in the portfolio's currency. */
  private record Part(
      String activity, @Nullable Activity row, @Nullable Dimension side, BigFraction amount) {

    boolean isFree() {
      return side == null || side == Dimension.SHARED;
    }

    Dimension sideIf(@Nullable Dimension free) {
      Dimension own = side == null ? Dimension.SHARED : side;
      return free == null || !isFree() || row == null ? own : free;
    }
  }

  private final PortfolioView view;
  private final ExchangeRates rates;
  private final SortedMap<String, LocalDate> ratesNeeded = new TreeMap<>();
  private final TreeSet<String> currenciesNeeded = new TreeSet<>();
  private final List<List<Part>> parts = new ArrayList<>();

  private SupposedMoney(Case facts) {
    view = facts.view();
    rates = BalanceFacts.sheet(facts).rates();
  }

  /**
   * The money of some scopes.
   *
   * @param facts the case
   * @param scopes the money of each; null = there is none
   */
  static SupposedMoney of(Case facts, List<@Nullable ScopeMoney> scopes) {
    SupposedMoney supposed = new SupposedMoney(facts);
    for (ScopeMoney money : scopes) {
      List<Part> ofScope = new ArrayList<>();
      for (Transaction row : money == null ? List.<Transaction>of() : money.rows()) {
        ofScope.add(supposed.part(row));
      }
      supposed.parts.add(ofScope);
    }
    return supposed;
  }

  private Part part(Transaction row) {
    Activity activity = view.find(Activity.class, row.activity()).orElse(null);
    Dimension side = activity == null ? null : Dimensions.of(activity).orElse(null);
    return new Part(row.activity(), activity, side, worth(row, activity));
  }

  /** What a row is worth in the portfolio's currency. */
  BigFraction worth(Transaction row, @Nullable Activity activity) {
    BigFraction amount = Decimals.fraction(row.amount());
    String currency = BalanceSheet.currency(row, activity, rates.target());
    if (currency == null) {
      currenciesNeeded.add(row.id());
      return amount;
    }
    return currency.equals(rates.target())
        ? amount
        : amount.multiply(rate(currency, row.date())).divide(rate(rates.target(), row.date()));
  }

  private BigFraction rate(String currency, LocalDate date) {
    Optional<BigDecimal> known = rates.find(currency, date);
    if (known.isEmpty()) {
      ratesNeeded.merge(currency, date, (a, b) -> a.isBefore(b) ? a : b);
    }
    return Decimals.fraction(known.orElseGet(() -> guess(currency)));
  }

  private BigDecimal guess(String currency) {
    return rates.earliest(currency).orElse(BigDecimal.ONE);
  }

  /** The edits after which every amount can be converted; empty if it can be as it is. */
  List<Edit> repairs() {
    List<Edit> edits = new ArrayList<>();
    ratesNeeded.forEach(
        (currency, date) ->
            edits.add(
                new Edit.AddRow(
                    "exchange_rates",
                    Map.of(
                        "currency", currency,
                        "date", freeDay(currency, date).toString(),
                        "usd", guess(currency).toPlainString()))));
    currenciesNeeded.forEach(
        row -> edits.add(new Edit.SetCell("transactions", row, "currency", rates.target())));
    return edits;
  }

  /** A day that has no rate yet, not even one that is not visible. */
  private LocalDate freeDay(String currency, LocalDate latest) {
    LocalDate day = latest;
    while (hasRate(currency, day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  private boolean hasRate(String currency, LocalDate day) {
    return view.portfolio().list(ExchangeRate.class).stream()
        .anyMatch(rate -> rate.currency().equals(currency) && rate.date().equals(day));
  }

  /** The sums of a scope. */
  Sums sums(int scope) {
    return sumsIf(scope, null);
  }

  /** The sums of a scope if all free money of known activities lay on one side. */
  Sums sumsIf(int scope, @Nullable Dimension free) {
    BigFraction security = BigFraction.ZERO;
    BigFraction civilian = BigFraction.ZERO;
    BigFraction open = BigFraction.ZERO;
    for (Part part : parts.get(scope)) {
      switch (part.sideIf(free)) {
        case SECURITY -> security = security.add(part.amount());
        case GOVERNANCE, DEVELOPMENT -> civilian = civilian.add(part.amount());
        default -> open = open.add(part.amount());
      }
    }
    return new Sums(security, civilian, open);
  }

  /** The edits that put all free money of known activities on one side; empty if there is none. */
  List<Edit> sideEdits(Dimension side) {
    TreeSet<String> free = new TreeSet<>();
    parts.forEach(
        scope ->
            scope.stream()
                .filter(part -> part.isFree() && part.row() != null)
                .forEach(part -> free.add(part.activity())));
    return free.stream()
        .<Edit>map(id -> new Edit.SetCell("activities", id, "dimension", side.name()))
        .toList();
  }
}
