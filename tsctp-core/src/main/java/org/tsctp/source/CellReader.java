package org.tsctp.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Countries;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Lookalikes;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.CellProblem;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.LeftOut;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Row;

/** Turns the texts of one row into values, and says of each bad cell what is wrong with it. */
final class CellReader {

  private static final int FIRST_USUAL_YEAR = 1900;
  private static final int LAST_USUAL_YEAR = 2100;

  private final PortfolioBuilder builder;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Object> dates = new HashMap<>();
  private final Map<String, Object> eventDates = new HashMap<>();
  private final Map<String, Warned> warnings = new LinkedHashMap<>();

  CellReader(PortfolioBuilder builder) {
    this.builder = builder;
  }

  /** Adds one row; each bad cell becomes an issue. */
  <R extends Row> void add(RawRow<R> raw) {
    add(raw, false);
  }

  /**
   * Adds one row.
   *
   * @param lacksColumn whether a required column is missing in the whole file, which is said once
   *     for the file: empty required cells are then no issue of their own
   */
  <R extends Row> void add(RawRow<R> raw, boolean lacksColumn) {
    List<Column> columns = raw.table().columns();
    @Nullable Object[] values = new Object[columns.size()];
    boolean leftOut = lacksColumn;
    for (int i = 0; i < values.length; i++) {
      Column column = columns.get(i);
      String text = raw.text(i);
      boolean empty = text == null || text.isBlank();
      Object value =
          empty || raw.isWrongKind(i) ? null : parse(column, Objects.requireNonNull(text));
      values[i] = value == null ? column.empty() : value;
      if (value != null) {
        warn(column, Objects.requireNonNull(text), value, raw.place(i));
      } else if (!empty) {
        leftOut |= column.leavesRowOut();
        bad(column, column.refuse(Objects.requireNonNull(text)), raw.place(i));
        if (column.family().equals("CURRENCY") && !column.isRequired()) {
          values[i] = LeftOut.UNKNOWN_CURRENCY; // an unreadable currency is not the activity's
        }
      } else if (column.isRequired()) {
        leftOut = true;
        if (!lacksColumn) {
          bad(column, missing(column), raw.place(i));
        }
      }
    }
    builder.add(raw.table(), values, raw.origin(), leftOut);
  }

  private static CellProblem missing(Column column) {
    return new CellProblem(column.name(), "", column.expected(), "Fill the cell.");
  }

  /** Hands over the warnings that were gathered by value. */
  void finish() {
    warnings.values().forEach(w -> builder.issue(w.issue().withAlsoAt(w.places())));
    warnings.clear();
  }

  /** Parses with one value per distinct text, since ids, codes and dates repeat. */
  private @Nullable Object parse(Column column, String text) {
    switch (column.family()) {
      case "DATE", "EVENT_DATE" -> {
        Map<String, Object> read = column.family().equals("DATE") ? dates : eventDates;
        Object known = read.get(text);
        if (known == null) {
          known = column.parse(text);
          if (known != null) {
            read.put(text, known);
          }
        }
        return known;
      }
      case "TEXT", "COUNTRY", "CURRENCY" -> {
        String known = texts.get(text);
        Object value = column.parse(known == null ? text : known);
        if (known == null && value != null) {
          texts.put(text, text);
        }
        return value;
      }
      default -> {
        return column.parse(text);
      }
    }
  }

  private void bad(Column column, CellProblem problem, Origin place) {
    builder.issue(
        Issue.error(
            place,
            problem.column(),
            problem.value(),
            problem.expected(),
            problem.fix()
                + (column.leavesRowOut()
                    ? " The row is left out."
                    : " The cell counts as empty.")));
  }

  private void warn(Column column, String text, Object value, Origin place) {
    switch (column.family()) {
      case "COUNTRY" -> warnOfCountry(column, text, place);
      case "COUNTRIES" ->
          ((List<?>) value).forEach(code -> warnOfCountry(column, (String) code, place));
      case "DATE", "EVENT_DATE" -> {
        LocalDate date =
            value instanceof EventDate event ? event.findDate().orElse(null) : (LocalDate) value;
        if (date != null
            && (date.getYear() < FIRST_USUAL_YEAR || date.getYear() > LAST_USUAL_YEAR)) {
          builder.issue(
              Issue.warning(
                  place,
                  column.name(),
                  text,
                  "a year from " + FIRST_USUAL_YEAR + " to " + LAST_USUAL_YEAR,
                  "Check the year. The date counts as it stands."));
        }
      }
      case "TEXT" -> {
        if (!isAscii(text) && Lookalikes.isSuspect(text)) {
          builder.issue(
              Issue.warning(
                  place,
                  column.name(),
                  text,
                  "visible letters of one script in a word",
                  "Type the text anew. It counts as it stands, and is not equal to one that looks"
                      + " like it."));
        }
      }
      default -> {}
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private void warnOfCountry(Column column, String code, Origin place) {
    if (Countries.isOfficial(code) || Countries.isUserAssigned(code)) {
      return;
    }
    Warned warned =
        warnings.computeIfAbsent(
            place.file() + '\n' + column.name() + '\n' + code,
            key ->
                new Warned(
                    Issue.warning(
                        place,
                        column.name(),
                        code,
                        "a code of ISO 3166-1 alpha-3, or one left to its users, such as XAA",
                        "Check the code. It counts as it stands."),
                    new ArrayList<>()));
    if (warned.issue().line() != place.line()) {
      warned.places().add(place);
    }
  }

  /** The first place of a warning, and the others. */
  private record Warned(Issue issue, List<Origin> places) {}
}
