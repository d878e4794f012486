package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.ExchangeRates;
import org.tsctp.basics.Decimals;
import org.tsctp.basics.FiscalYear;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Missing;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.rule.Context;

/**
 * What was granted to each country in each fiscal year, in dollars, day by day; made once for an
 * evaluation.
 */
final class Grants {

  private record Year(String country, int year) {}

  /**
   * What was granted until a day.
   *
   * @param dollars the sum of all values that are known
   * @param missing the first thing that the sum lacks, null if it is whole
   */
  record Granted(BigFraction dollars, @Nullable Missing missing) {

    static final Granted NOTHING = new Granted(BigFraction.ZERO, null);

    private Granted and(Granted other) {
      return new Granted(dollars.add(other.dollars), missing != null ? missing : other.missing);
    }
  }

  private final PortfolioView view;
  private final ExchangeRates rates;
  private final Map<Year, NavigableMap<LocalDate, Granted>> byYear = new HashMap<>();

  Grants(Context context) {
    this.view = context.view();
    this.rates = context.shared(ExchangeRates.class, c -> new ExchangeRates(c.view()));
    List<Delivery> byDay =
        view.list(Delivery.class).stream().sorted(Comparator.comparing(Delivery::date)).toList();
    for (Delivery delivery : byDay) {
      add(delivery);
    }
  }

  /** What was granted to a country from the first day of the fiscal year until a day. */
  Granted until(LocalDate day, String country) {
    Map.Entry<LocalDate, Granted> entry =
        byYear.getOrDefault(year(country, day), new TreeMap<>()).floorEntry(day);
    return entry == null ? Granted.NOTHING : entry.getValue();
  }

  private Year year(String country, LocalDate day) {
    int start = view.portfolio().header().fiscalYearStart();
    return new Year(country, FiscalYear.of(day, start).year());
  }

  private void add(Delivery delivery) {
    Optional<Activity> activity = Kinds.activity(view, delivery.activity());
    Truth granted = GrantItems.isGranted(activity);
    String country = Kinds.country(delivery, view);
    if (delivery.kind() != Delivery.Kind.EQUIPMENT || granted.isFalse() || country == null) {
      return;
    }
    NavigableMap<LocalDate, Granted> days =
        byYear.computeIfAbsent(year(country, delivery.date()), key -> new TreeMap<>());
    Granted before = days.isEmpty() ? Granted.NOTHING : days.lastEntry().getValue();
    days.put(delivery.date(), before.and(granted(delivery, activity.orElse(null))));
  }

  private Granted granted(Delivery delivery, @Nullable Activity activity) {
    if (activity == null) {
      return new Granted(
          BigFraction.ZERO, new Missing("activities", "channel", delivery.activity()));
    }
    BigDecimal value = delivery.value();
    if (value == null) {
      return new Granted(BigFraction.ZERO, new Missing("deliveries", "value", delivery.id()));
    }
    String currency =
        delivery.currency() != null
            ? delivery.currency()
            : activity.currency() != null
                ? activity.currency()
                : view.portfolio().header().currency();
    return rates
        .find(currency, delivery.date())
        .map(Decimals::fraction)
        .map(rate -> new Granted(rate.multiply(Decimals.fraction(value)), null))
        .orElseGet(
            () ->
                new Granted(
                    BigFraction.ZERO,
                    new Missing("exchange_rates", "usd", currency + ":" + delivery.date())));
  }
}
