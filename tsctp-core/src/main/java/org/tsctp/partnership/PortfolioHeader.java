package org.tsctp.partnership;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.DateRange;
import org.tsctp.basics.FiscalYear;

/**
 * What is said of a portfolio as a whole: the file {@code portfolio.yaml}.
 *
 * @param id identifier of the portfolio
 * @param title title for people
 * @param currency currency of its sums, ISO 4217
 * @param fiscalYearStart month in which its fiscal years start, 1 to 12
 * @param period the days it covers, or null if that is not stated
 * @param complete names of the tables that the owner declares complete: there, a missing row means
 *     that there was none
 * @param attribution licence and source of the data
 */
public record PortfolioHeader(
    String id,
    String title,
    String currency,
    int fiscalYearStart,
    @Nullable DateRange period,
    Set<String> complete,
    String attribution) {

  /** Currency of a portfolio that names none. */
  public static final String DEFAULT_CURRENCY = "USD";

  /** Copies and sorts the names of the tables. */
  public PortfolioHeader {
    complete = Collections.unmodifiableSet(new TreeSet<>(complete));
  }

  /**
   * A header with the defaults: US dollars, years from 1 October, nothing complete.
   *
   * @param id identifier of the portfolio
   * @return the header
   */
  public static PortfolioHeader of(String id) {
    return new PortfolioHeader(
        id, "", DEFAULT_CURRENCY, FiscalYear.UNITED_STATES, null, Set.of(), "");
  }

  /**
   * The same with another title.
   *
   * @param newTitle the title
   * @return the header
   */
  public PortfolioHeader withTitle(String newTitle) {
    return new PortfolioHeader(
        id, newTitle, currency, fiscalYearStart, period, complete, attribution);
  }

  /**
   * The same with another currency.
   *
   * @param newCurrency the currency, ISO 4217
   * @return the header
   */
  public PortfolioHeader withCurrency(String newCurrency) {
    return new PortfolioHeader(
        id, title, newCurrency, fiscalYearStart, period, complete, attribution);
  }

  /**
   * The same with another first month.
   *
   * @param month month in which fiscal years start, 1 to 12
   * @return the header
   */
  public PortfolioHeader withFiscalYearStart(int month) {
    return new PortfolioHeader(id, title, currency, month, period, complete, attribution);
  }

  /**
   * The same with another period.
   *
   * @param days the days it covers
   * @return the header
   */
  public PortfolioHeader withPeriod(@Nullable DateRange days) {
    return new PortfolioHeader(id, title, currency, fiscalYearStart, days, complete, attribution);
  }

  /**
   * The same with other complete tables.
   *
   * @param tables names of the tables declared complete
   * @return the header
   */
  public PortfolioHeader withComplete(Set<String> tables) {
    return new PortfolioHeader(id, title, currency, fiscalYearStart, period, tables, attribution);
  }

  /**
   * The same with another attribution.
   *
   * @param text licence and source of the data
   * @return the header
   */
  public PortfolioHeader withAttribution(String text) {
    return new PortfolioHeader(id, title, currency, fiscalYearStart, period, complete, text);
  }
}
