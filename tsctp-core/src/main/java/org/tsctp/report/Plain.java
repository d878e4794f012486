package org.tsctp.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.tsctp.basics.Decimals;
import org.tsctp.basics.Money;

/** Words and numbers as reports for people print them. */
final class Plain {

  /** Joins what must stay on one line; printed as a blank. */
  static final char GLUE = '\u00a0';

  private static final String BIDIRECTIONAL =
      "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e" + "\u2066\u2067\u2068\u2069";
  private static final String NO_CENTS = ".00";

  private Plain() {}

  /**
   * A text from the data, without what a terminal would obey: control characters and marks that
   * turn the direction of writing are spelled out.
   */
  static String safe(String text) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean obeyed = Character.isISOControl(c) || BIDIRECTIONAL.indexOf(c) >= 0;
      if (obeyed && safe == null) {
        safe = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (safe != null) {
        safe.append(obeyed ? spelled(c) : String.valueOf(c));
      }
    }
    return safe == null ? text : safe.toString();
  }

  private static String spelled(char c) {
    String digits = "000" + Integer.toHexString(c);
    return "\\u" + digits.substring(digits.length() - 4);
  }

  /** Such as {@code 612 000 USD}; cents only where there are some. */
  static String money(Money money) {
    return grouped(Decimals.money(money.amount())) + GLUE + money.currency();
  }

  /** Amounts in several currencies, never added. */
  static String money(Map<String, BigDecimal> sums) {
    return sums.entrySet().stream()
        .map(sum -> money(new Money(sum.getValue(), sum.getKey())))
        .collect(Collectors.joining(", "));
  }

  /** A number with its digits in groups. */
  static String number(int number) {
    return grouped(String.valueOf(number));
  }

  /** A count with its thing, such as {@code 1 row} or {@code 4 312 rows}. */
  static String count(int number, String one, String many) {
    return grouped(String.valueOf(number)) + GLUE + (number == 1 ? one : many);
  }

  /** A text as wide as a column; a longer one is cut, with two dots. */
  static String left(String text, int width) {
    String cut = text.length() < width ? text : text.substring(0, width - 3) + "..";
    return cut + " ".repeat(width - cut.length());
  }

  /** A number at the right of a column, after at least one blank. */
  static String right(Object number, int width) {
    String text = number.toString();
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }

  private static String grouped(String decimal) {
    int point = decimal.indexOf('.');
    int end = point < 0 ? decimal.length() : point;
    int start = decimal.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(decimal.substring(0, start));
    for (int i = start; i < end; i++) {
      if (i > start && (end - i) % 3 == 0) {
        grouped.append(GLUE);
      }
      grouped.append(decimal.charAt(i));
    }
    String rest = decimal.substring(end);
    return grouped.append(rest.equals(NO_CENTS) ? "" : rest).toString();
  }
}
