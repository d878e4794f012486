package org.tsctp.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, counts and costs as the report writes them. */
final class FmtrptValues {

  private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern COUNT = Pattern.compile("\\d{1,18}");
  private static final Pattern MONEY = Pattern.compile("-?\\d{1,15}(\\.\\d{1,20})?");
  private static final int FIRST_YEAR_OF_1900S = 50;

  private FmtrptValues() {}

  /** A real day, written {@code 5/27/2011}, {@code 5/27/11} or {@code 2011-05-27}. */
  static Optional<LocalDate> date(String text) {
    Matcher us = US_DATE.matcher(text);
    if (us.matches()) {
      return day(year(us.group(3)), number(us.group(1)), number(us.group(2)));
    }
    Matcher iso = ISO_DATE.matcher(text);
    return iso.matches()
        ? day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)))
        : Optional.empty();
  }

  /** A year of four digits, or of two: below 50 it is of this century. */
  static int year(String digits) {
    int year = number(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year + (year < FIRST_YEAR_OF_1900S ? 2000 : 1900);
  }

  /** A whole number. */
  static Optional<Long> count(String text) {
    return COUNT.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /** A decimal, less {@code $}, commas and spaces. */
  static Optional<BigDecimal> money(String text) {
    String bare = bare(text);
    return MONEY.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
  }

  /** Whether no cost is stated: an empty cell or a bare {@code $}. */
  static boolean isUnstated(String cost) {
    return bare(cost).isEmpty();
  }

  private static String bare(String text) {
    return text.replace("$", "").replace(",", "").replace(" ", "");
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
