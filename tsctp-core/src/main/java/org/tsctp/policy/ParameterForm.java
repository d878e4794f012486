package org.tsctp.policy;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import org.tsctp.basics.Dates;

/** What the value of a parameter looks like, by its unit. */
final class ParameterForm {

  private ParameterForm() {}

  static boolean fits(String text, Parameter.Unit unit) {
    String[] parts = text.split(",", -1);
    return switch (unit) {
      case DAYS, HOURS, COUNT, YEARS -> text.matches("[0-9]{1,9}");
      case SHARE -> isShare(text);
      case FACTOR, USD -> isFactor(text);
      case SHARE_RANGE ->
          parts.length == 2 && isShare(parts[0]) && isShare(parts[1]) && ordered(parts);
      case FACTOR_RANGE ->
          parts.length == 2 && isFactor(parts[0]) && isFactor(parts[1]) && ordered(parts);
      case WORD -> !text.isBlank() && parts.length == 1;
      case WORDS -> !text.isBlank();
      case DATE -> isDate(text);
      case DATE_RANGE ->
          parts.length == 2
              && (parts[0].isBlank() || isDate(parts[0].strip()))
              && (parts[1].isBlank() || isDate(parts[1].strip()));
    };
  }

  static String expected(Parameter.Unit unit) {
    return switch (unit) {
      case DAYS, HOURS, COUNT, YEARS -> "a whole number of " + unit.label() + ", e.g. 365";
      case SHARE -> "a share from 0 to 1, e.g. 0.20";
      case FACTOR -> "a decimal of 0 or more, e.g. 1.5";
      case USD -> "an amount of money of 0 or more, e.g. 750000";
      case SHARE_RANGE -> "two shares, the lower first, e.g. [0.20, 0.80]";
      case FACTOR_RANGE -> "two decimals, the lower first, e.g. [0.5, 1.5]";
      case WORD -> "one word";
      case WORDS -> "words, e.g. [objectives, milestones]";
      case DATE -> "a date YYYY-MM-DD";
      case DATE_RANGE -> "two dates, e.g. [2014-12-19, 2016-12-23]; null = open";
    };
  }

  private static boolean isFactor(String text) {
    return text.strip().matches("[0-9]{1,9}(\\.[0-9]{1,9})?");
  }

  private static boolean isShare(String text) {
    return isFactor(text) && new BigDecimal(text.strip()).compareTo(BigDecimal.ONE) <= 0;
  }

  private static boolean ordered(String[] parts) {
    return new BigDecimal(parts[0].strip()).compareTo(new BigDecimal(parts[1].strip())) <= 0;
  }

  private static boolean isDate(String text) {
    try {
      Dates.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
