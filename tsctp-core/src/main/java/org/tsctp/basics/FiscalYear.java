package org.tsctp.basics;

import java.time.LocalDate;

/**
 * A fiscal year, named by the calendar year in which it ends.
 *
 * <p>The United States year 2019 runs from 1 October 2018 to 30 September 2019. A year that starts
 * in January is the calendar year.
 *
 * @param year the calendar year in which it ends
 * @param startMonth the month whose first day starts it, 1 to 12
 */
public record FiscalYear(int year, int startMonth) implements Comparable<FiscalYear> {

  /** The month in which the fiscal year of the United States starts. */
  public static final int UNITED_STATES = 10;

  /** Checks the month. */
  public FiscalYear {
    if (startMonth < 1 || startMonth > 12) {
      throw new IllegalArgumentException("startMonth is " + startMonth + ", expected 1 to 12.");
    }
  }

  /**
   * The fiscal year that a day belongs to.
   *
   * @param day the day
   * @param startMonth the month whose first day starts the year
   * @return the year
   */
  public static FiscalYear of(LocalDate day, int startMonth) {
    boolean endsNextYear = startMonth > 1 && day.getMonthValue() >= startMonth;
    return new FiscalYear(day.getYear() + (endsNextYear ? 1 : 0), startMonth);
  }

  /**
   * The United States fiscal year of a day.
   *
   * @param day the day
   * @return the year that runs from 1 October
   */
  public static FiscalYear ofUnitedStates(LocalDate day) {
    return of(day, UNITED_STATES);
  }

  /**
   * First day.
   *
   * @return the first day of the year
   */
  public LocalDate first() {
    return LocalDate.of(startMonth == 1 ? year : year - 1, startMonth, 1);
  }

  /**
   * Last day.
   *
   * @return the last day of the year
   */
  public LocalDate last() {
    return first().plusYears(1).minusDays(1);
  }

  /**
   * The days of the year.
   *
   * @return the range from the first to the last day
   */
  public DateRange days() {
    return DateRange.of(first(), first().plusYears(1));
  }

  /**
   * The year before.
   *
   * @return the previous fiscal year
   */
  public FiscalYear previous() {
    return new FiscalYear(year - 1, startMonth);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return "FY" + year;
  }
}
