package org.tsctp.basics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Strict ISO dates and instants, read without a formatter, a locale or a time zone. */
public final class Dates {

  private static final int DATE_LENGTH = 10;

  private Dates() {}

  /**
   * Reads {@code YYYY-MM-DD} and nothing else.
   *
   * @param text the text
   * @return the day
   * @throws DateTimeParseException if it has another form or no such day exists
   */
  public static LocalDate parse(CharSequence text) {
    if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw notADate(text);
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException e) {
      throw new DateTimeParseException(notADate(text).getMessage(), text, 0, e);
    }
  }

  /**
   * Reads {@code YYYY-MM-DDThh:mm}, with optional seconds and an optional {@code Z} or offset such
   * as {@code +01:00}. Without one the time is UTC.
   *
   * @param text the text
   * @return the instant
   * @throws DateTimeParseException if it has another form or no such instant exists
   */
  public static Instant parseInstant(String text) {
    if (text.length() < DATE_LENGTH + 6 || text.charAt(DATE_LENGTH) != 'T') {
      throw notADate(text);
    }
    LocalDate day = parse(text.subSequence(0, DATE_LENGTH));
    int end = zoneStart(text);
    String time = text.substring(DATE_LENGTH + 1, end);
    if (!time.matches("\\d{2}:\\d{2}(:\\d{2})?")) {
      throw notADate(text);
    }
    try {
      String zone = text.substring(end);
      if (!zone.isEmpty() && !zone.equals("Z") && !zone.matches("[+-]\\d{2}:\\d{2}")) {
        throw notADate(text);
      }
      ZoneOffset offset = zone.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(zone);
      return LocalDateTime.of(day, LocalTime.parse(time)).toInstant(offset);
    } catch (DateTimeException e) {
      throw new DateTimeParseException(notADate(text).getMessage(), text, 0, e);
    }
  }

  /**
   * The UTC day of an instant.
   *
   * @param instant the instant
   * @return its day in UTC
   */
  public static LocalDate utcDay(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static int zoneStart(String text) {
    for (int i = DATE_LENGTH + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'Z' || c == '+' || c == '-') {
        return i;
      }
    }
    return text.length();
  }

  private static int number(CharSequence text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw notADate(text);
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private static DateTimeParseException notADate(CharSequence text) {
    return new DateTimeParseException(
        "\"" + text + "\" is not a date of the form YYYY-MM-DD.", text, 0);
  }
}
