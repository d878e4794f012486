package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.balance.BalanceSheet;
import org.tsctp.balance.ExchangeRates;
import org.tsctp.basics.Decimals;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ExchangeRate;
import org.tsctp.partnership.Provenance;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;

/**
 * Transactions of one activity, made comparable: in their own currency if they share one, else each
 * converted at its day into the currency of the rates.
 */
final class ActivityMoney {

  private final Activity activity;
  private final List<Transaction> rows;
  private final List<Need> needs;
  private final String home;
  private final ExchangeRates rates;

  /** An amount of a currency and day that is to be compared with others. */
  private record Need(String currency, LocalDate day) {}

  private ActivityMoney(
      Activity activity,
      List<Transaction> rows,
      List<Need> needs,
      String home,
      ExchangeRates rates) {
    this.activity = activity;
    this.rows = rows;
    this.needs = needs;
    this.home = home;
    this.rates = rates;
  }

  static ActivityMoney of(Activity activity, List<Transaction> rows, Case facts) {
    ExchangeRates rates =
        facts.shared(ExchangeRates.class, context -> new ExchangeRates(context.view()));
    return of(activity, rows, rates.target(), rates);
  }

  /** The money in dollars, whatever currency the rows share. */
  static ActivityMoney inDollars(Activity activity, List<Transaction> rows, Case facts) {
    return of(activity, rows, facts.view().portfolio().header().currency(), dollars(facts))
        .with(ExchangeRates.DOLLAR, LocalDate.MAX);
  }

  /** The rates into dollars. */
  static ExchangeRates dollars(Case facts) {
    return facts
        .shared(
            Dollars.class,
            context -> new Dollars(new ExchangeRates(context.view(), ExchangeRates.DOLLAR)))
        .rates();
  }

  /** Names the shared object apart from the rates into the portfolio's currency. */
  private record Dollars(ExchangeRates rates) {}

  private static ActivityMoney of(
      Activity activity, List<Transaction> rows, String home, ExchangeRates rates) {
    List<Need> needs = new ArrayList<>();
    for (Transaction row : rows) {
      needs.add(new Need(currency(row, activity, home), row.date()));
    }
    return new ActivityMoney(activity, rows, needs, home, rates);
  }

  /** The same money beside another amount, of a currency and day. */
  ActivityMoney with(String currency, LocalDate day) {
    List<Need> more = new ArrayList<>(needs);
    more.add(new Need(currency, day));
    return new ActivityMoney(activity, rows, more, home, rates);
  }

  /** The currency of the activity's own figures. */
  static String currency(Activity activity, String home) {
    return activity.currency() != null ? activity.currency() : home;
  }

  private static String currency(Transaction row, Activity activity, String home) {
    return Objects.requireNonNull(BalanceSheet.currency(row, activity, home));
  }

  /** The currency in which the amounts are compared. */
  String currency() {
    Set<String> currencies = currencies();
    return currencies.size() == 1 ? currencies.iterator().next() : rates.target();
  }

  private Set<String> currencies() {
    Set<String> currencies = new LinkedHashSet<>();
    needs.forEach(need -> currencies.add(need.currency()));
    return currencies;
  }

  /** The first rate without which the amounts cannot be compared. */
  Optional<ExchangeRates.MissingRate> findMissing() {
    return findMissing(needs, rates);
  }

  private Optional<ExchangeRates.MissingRate> findMissing(List<Need> all, ExchangeRates known) {
    return currencies().size() <= 1
        ? Optional.empty()
        : all.stream()
            .map(need -> known.findMissing(need.currency(), need.day()))
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** An amount in the currency of comparison. */
  BigFraction amount(BigDecimal amount, String currency, LocalDate day) {
    return currencies().size() <= 1
        ? Decimals.fraction(amount)
        : rates.convert(amount, currency, day);
  }

  /** The sum of each day, with rows of a type added, left out or taken off. */
  NavigableMap<LocalDate, BigFraction> byDay(ToIntFunction<Transaction.Type> sign) {
    NavigableMap<LocalDate, BigFraction> days = new TreeMap<>();
    for (Transaction row : rows) {
      BigFraction amount = amount(row.amount(), currency(row, activity, home), row.date());
      days.merge(row.date(), amount.multiply(sign.applyAsInt(row.type())), BigFraction::add);
    }
    return days;
  }

  /** The sum up to each day. */
  static NavigableMap<LocalDate, BigFraction> cumulated(
      NavigableMap<LocalDate, BigFraction> byDay) {
    NavigableMap<LocalDate, BigFraction> running = new TreeMap<>();
    BigFraction sum = BigFraction.ZERO;
    for (Map.Entry<LocalDate, BigFraction> day : byDay.entrySet()) {
      sum = sum.add(day.getValue());
      running.put(day.getKey(), sum);
    }
    return running;
  }

  /** The greatest of some amounts and nothing. */
  static BigFraction greatest(Iterable<BigFraction> amounts) {
    BigFraction most = BigFraction.ZERO;
    for (BigFraction amount : amounts) {
      most = Decimals.compare(amount, most) > 0 ? amount : most;
    }
    return most;
  }

  /** The same money had the missing rates been known, and the edits that make them known. */
  record Repaired(ActivityMoney money, List<Edit> edits) {}

  Repaired repaired(Case facts) {
    List<Need> earliestFirst = new ArrayList<>(needs);
    earliestFirst.sort(Comparator.comparing(Need::day));
    ExchangeRates known = rates;
    List<Edit> edits = new ArrayList<>();
    Optional<ExchangeRates.MissingRate> missing = findMissing(earliestFirst, known);
    while (missing.isPresent()) {
      ExchangeRate rate = supposed(missing.get(), known, facts);
      known = known.with(rate);
      edits.add(
          new Edit.AddRow(
              "exchange_rates",
              Map.of(
                  "currency", rate.currency(),
                  "date", rate.date().toString(),
                  "usd", rate.usd().toPlainString())));
      missing = findMissing(earliestFirst, known);
    }
    return new Repaired(new ActivityMoney(activity, rows, needs, home, known), edits);
  }

  /** The currency's next rate, had it been known on the day; one dollar if there is none. */
  private static ExchangeRate supposed(
      ExchangeRates.MissingRate missing, ExchangeRates known, Case facts) {
    LocalDate day = missing.date();
    while (isTaken(missing.currency() + ":" + day, facts)) {
      day = day.minusDays(1);
    }
    return new ExchangeRate(
        missing.currency(),
        day,
        known.findFirst(missing.currency()).orElse(BigDecimal.ONE),
        Provenance.NONE);
  }

  private static boolean isTaken(String id, Case facts) {
    return facts.view().portfolio().find(ExchangeRate.class, id).isPresent()
        || facts.view().portfolio().isLeftOut(ExchangeRate.class, id);
  }
}
