package org.tsctp.basics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * The period that a measured value speaks of: a year, quarter, month or day.
 *
 * <p>Written {@code 2019}, {@code 2019-Q3}, {@code 2019-07} or {@code 2019-07-14}. Calendar years
 * and quarters are meant, not fiscal ones.
 *
 * @param text the way it is written
 * @param first first day
 * @param last last day
 */
public record ReportingPeriod(String text, LocalDate first, LocalDate last) {

  private static final int MONTHS_IN_QUARTER = 3;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text the text
   * @return the period
   * @throws DateTimeParseException if it has none of the four forms
   */
  public static ReportingPeriod parse(String text) {
    try {
      if (text.matches("\\d{4}")) {
        int year = Integer.parseInt(text);
        return new ReportingPeriod(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      if (text.matches("\\d{4}-Q[1-4]")) {
        int lastMonth = (text.charAt(6) - '0') * MONTHS_IN_QUARTER;
        YearMonth end = YearMonth.of(Integer.parseInt(text.substring(0, 4)), lastMonth);
        return new ReportingPeriod(
            text, end.minusMonths(MONTHS_IN_QUARTER - 1L).atDay(1), end.atEndOfMonth());
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        YearMonth month =
            YearMonth.of(
                Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
        return new ReportingPeriod(text, month.atDay(1), month.atEndOfMonth());
      }
    } catch (DateTimeException e) {
      throw new DateTimeParseException("\"" + text + "\" is not a period.", text, 0, e);
    }
    LocalDate day = Dates.parse(text);
    return new ReportingPeriod(text, day, day);
  }

  @Override
  public String toString() {
    return text;
  }
}
