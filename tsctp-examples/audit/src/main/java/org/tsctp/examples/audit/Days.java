package org.tsctp.examples.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Dates;
import org.tsctp.basics.FiscalYear;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Tables;

/** Days that are given on the command line. */
final class Days {

  private static final String LAST_EVENT = "last-event";

  private Days() {}

  /** Reads a date. */
  static LocalDate parse(String option, String text) {
    try {
      return Dates.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          option
              + " \""
              + text
              + "\" is not a date of the form YYYY-MM-DD.\nWrite it such as 2023-09-30"
              + (option.equals("--as-of") ? ", or " + LAST_EVENT + "." : "."),
          e);
    }
  }

  /** Refuses what can be no day of judgement, whatever the portfolio. */
  static void check(@Nullable String text) {
    if (text != null && !text.equals(LAST_EVENT)) {
      parse("--as-of", text);
    }
  }

  /**
   * The day of judgement.
   *
   * @throws UsageException if none was given; it names the days that the data hold
   */
  static LocalDate asOf(@Nullable String text, Portfolio portfolio) {
    if (text != null && !text.equals(LAST_EVENT)) {
      return parse("--as-of", text);
    }
    LocalDate last = portfolio.lastEvent().orElse(null);
    if (last == null) {
      throw new UsageException(
          "Which date should the portfolio be judged on? No row of it has a date.\n"
              + "Add --as-of YYYY-MM-DD.");
    }
    if (text != null) {
      return last;
    }
    throw new UsageException(
        "Which date should the portfolio be judged on? The data run from "
            + first(portfolio)
            + " to "
            + last
            + ".\nAdd --as-of "
            + suggestion(portfolio, last)
            + "or --as-of "
            + LAST_EVENT
            + ".");
  }

  /** The end of the last fiscal year that the data cover, if there is one. */
  private static String suggestion(Portfolio portfolio, LocalDate last) {
    FiscalYear year = FiscalYear.of(last, portfolio.header().fiscalYearStart());
    FiscalYear ended = year.last().equals(last) ? year : year.previous();
    return ended.last().isBefore(first(portfolio))
        ? last + ", "
        : ended.last() + " (end of FY" + ended.year() + "), ";
  }

  private static LocalDate first(Portfolio portfolio) {
    return Tables.all().stream()
        .flatMap(table -> portfolio.list(table.type()).stream())
        .map(Row::ownDate)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .or(portfolio::lastEvent)
        .orElseThrow();
  }
}
