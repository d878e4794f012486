package org.tsctp.balance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Decimals;
import org.tsctp.partnership.ExchangeRate;
import org.tsctp.partnership.PortfolioView;

/**
 * Converts amounts into the portfolio's currency: by the latest rate on or before the day, exactly.
 *
 * <p>A rate is the dollars for one unit, so an amount goes into dollars by its own rate and out of
 * dollars by that of the portfolio's currency. The dollar itself needs no rate.
 */
public final class ExchangeRates {

  /** The currency that rates are given in. */
  public static final String DOLLAR = "USD";

  private final String target;
  private final Map<String, List<ExchangeRate>> byCurrency = new HashMap<>();

  /**
   * The rates of a view.
   *
   * @param view the facts as they are to be seen
   */
  public ExchangeRates(PortfolioView view) {
    this(view, view.portfolio().header().currency());
  }

  /**
   * The rates of a view.
   *
   * @param view the facts as they are to be seen
   * @param target the currency into which amounts are converted
   */
  public ExchangeRates(PortfolioView view, String target) {
    this(target, view.list(ExchangeRate.class));
  }

  private ExchangeRates(String target, List<ExchangeRate> rates) {
    this.target = target;
    for (ExchangeRate rate : rates) {
      byCurrency.computeIfAbsent(rate.currency(), c -> new ArrayList<>()).add(rate);
    }
    byCurrency.values().forEach(all -> all.sort(Comparator.comparing(ExchangeRate::date)));
  }

  /**
   * These rates and one more.
   *
   * @param rate the rate, of a currency and day that have none
   * @return both
   */
  public ExchangeRates with(ExchangeRate rate) {
    List<ExchangeRate> rates = new ArrayList<>();
    byCurrency.values().forEach(rates::addAll);
    rates.add(rate);
    return new ExchangeRates(target, rates);
  }

  /**
   * The first rate of a currency, whenever that is.
   *
   * @param currency the currency
   * @return dollars for one unit, or empty if there is no rate at all
   */
  public Optional<BigDecimal> findFirst(String currency) {
    return byCurrency.getOrDefault(currency, List.of()).stream().findFirst().map(ExchangeRate::usd);
  }

  /**
   * A rate that is missing.
   *
   * @param currency the currency without a rate
   * @param date the day on or before which one is needed
   */
  public record MissingRate(String currency, LocalDate date) {}

  /**
   * The currency into which amounts are converted.
   *
   * @return the portfolio's currency
   */
  public String target() {
    return target;
  }

  /**
   * The first rate that a conversion lacks.
   *
   * @param currency currency of the amount
   * @param date day of the amount
   * @return the missing rate, or empty if the amount can be converted
   */
  public Optional<MissingRate> findMissing(String currency, LocalDate date) {
    if (currency.equals(target)) {
      return Optional.empty();
    }
    if (rate(currency, date) == null) {
      return Optional.of(new MissingRate(currency, date));
    }
    return rate(target, date) == null
        ? Optional.of(new MissingRate(target, date))
        : Optional.empty();
  }

  /**
   * Converts an amount.
   *
   * @param amount the amount
   * @param currency its currency
   * @param date its day
   * @return the exact amount in the portfolio's currency
   * @throws IllegalArgumentException if a rate is missing; ask {@link #findMissing} before
   */
  public BigFraction convert(BigDecimal amount, String currency, LocalDate date) {
    BigFraction exact = Decimals.fraction(amount);
    if (currency.equals(target)) {
      return exact;
    }
    BigDecimal in = rate(currency, date);
    BigDecimal out = rate(target, date);
    if (in == null || out == null) {
      throw new IllegalArgumentException("There is no rate for " + currency + " on " + date + ".");
    }
    return exact.multiply(Decimals.fraction(in)).divide(Decimals.fraction(out));
  }

  /**
   * A rate.
   *
   * @param currency the currency
   * @param date the day
   * @return dollars for one unit by the latest rate on or before the day, or empty if there is none
   */
  public Optional<BigDecimal> find(String currency, LocalDate date) {
    return Optional.ofNullable(rate(currency, date));
  }

  /**
   * The earliest rate of a currency, the best guess for days before it.
   *
   * @param currency the currency
   * @return dollars for one unit, or empty if no rate of the currency is known
   */
  public Optional<BigDecimal> earliest(String currency) {
    return Optional.ofNullable(byCurrency.get(currency)).map(rates -> rates.get(0).usd());
  }

  private @Nullable BigDecimal rate(String currency, LocalDate date) {
    if (currency.equals(DOLLAR)) {
      return BigDecimal.ONE;
    }
    List<ExchangeRate> rates = byCurrency.getOrDefault(currency, List.of());
    int low = 0;
    int high = rates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rates.get(middle).date().isAfter(date)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == 0 ? null : rates.get(low - 1).usd();
  }
}
