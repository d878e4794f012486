package org.tsctp.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Issue;

/** Reads the cells of one row, makes an issue of each bad one, and knows whether all were good. */
final class SourceCells {

  private final SourceRow row;
  private final String consequence;
  private final Consumer<Issue> issues;
  private boolean good = true;

  /**
   * Starts on a row.
   *
   * @param consequence what a bad cell does, such as {@code The event is left out.}
   */
  SourceCells(SourceRow row, String consequence, Consumer<Issue> issues) {
    this.row = row;
    this.consequence = consequence;
    this.issues = issues;
  }

  /** What is made of the cells, if all that were read are good. */
  <T> Optional<T> make(Supplier<T> value) {
    return good ? Optional.of(value.get()) : Optional.empty();
  }

  /** A text, which may be empty. */
  String text(String column) {
    String text = row.text(column);
    if (!Names.isClean(text)) {
      bad(column, "text in UTF-8 without control or direction-changing characters");
    }
    return text;
  }

  /** A text that must not be empty. */
  String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      bad(column, "a text");
    }
    return text;
  }

  /** A text or null. */
  @Nullable String optional(String column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  /** A code of a list, null for an empty cell. */
  <E extends Enum<E>> @Nullable E code(Class<E> codes, String column) {
    String text = row.text(column);
    for (E code : codes.getEnumConstants()) {
      if (code.name().equals(text)) {
        return code;
      }
    }
    if (!text.isEmpty()) {
      bad(column, "one of " + Arrays.toString(codes.getEnumConstants()));
    }
    return null;
  }

  /** A code of a list; the cell must not be empty. */
  <E extends Enum<E>> @Nullable E requiredCode(Class<E> codes, String column) {
    if (row.text(column).isEmpty()) {
      bad(column, "one of " + Arrays.toString(codes.getEnumConstants()));
    }
    return code(codes, column);
  }

  /** A date; the cell must not be empty. */
  @Nullable LocalDate requiredDate(String column) {
    if (row.text(column).isEmpty()) {
      bad(column, "a date of the form YYYY-MM-DD");
    }
    return date(column);
  }

  /** Y, N or nothing. */
  Truth yesNo(String column) {
    try {
      return Truth.parse(row.text(column));
    } catch (IllegalArgumentException e) {
      bad(column, "Y, N or nothing");
      return Truth.UNKNOWN;
    }
  }

  /** A date, null for an empty cell. */
  @Nullable LocalDate date(String column) {
    EventDate date = eventDate(column);
    if (date.isNone()) {
      bad(column, "a date of the form YYYY-MM-DD");
    }
    return date.findDate().orElse(null);
  }

  /** A date, NONE or nothing. */
  EventDate eventDate(String column) {
    try {
      return EventDate.parse(row.text(column));
    } catch (DateTimeException e) {
      bad(column, "a date of the form YYYY-MM-DD");
      return EventDate.UNKNOWN;
    }
  }

  /** A value that is found in some way. */
  <T> @Nullable T found(Optional<T> value, String column, String expected) {
    if (value.isEmpty()) {
      bad(column, expected);
    }
    return value.orElse(null);
  }

  /** Says that a cell is bad. */
  void bad(String column, String expected) {
    good = false;
    issues.accept(row.error(column, expected, "Correct the cell. " + consequence));
  }
}
