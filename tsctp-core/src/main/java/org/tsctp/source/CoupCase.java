package org.tsctp.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Dates;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Origin;

/**
 * A case of the bundled table {@code coups.csv}: an event with what the United States did.
 *
 * @param id such as {@code MLI-2012}
 * @param country alpha-3
 * @param eventText day of the event as written; some cases have a month only
 * @param state what the table holds
 * @param note what has no column
 * @param source who says so
 * @param origin its line
 */
record CoupCase(
    String id,
    String country,
    String eventText,
    CoupState state,
    String note,
    String source,
    Origin origin) {

  private static final String ELECTED = "elected president";
  private static final List<String> NOTED =
      List.of(
          "what",
          "status",
          "us_interim_measure_date",
          "us_interim_measure",
          "statutory_basis",
          "restriction_end_basis",
          "amount_affected_usd_million",
          "note");

  static List<CoupCase> bundled() {
    List<CoupCase> cases = new ArrayList<>();
    SourceCsv.bundled("coups.csv", row -> cases.add(of(row)));
    return cases;
  }

  private static CoupCase of(SourceRow row) {
    CoupState state =
        new CoupState(
            day(row.text("event_date")),
            row.text("what").contains(ELECTED) ? Truth.TRUE : Truth.UNKNOWN,
            EventDate.parse(row.text("formal_coup_determination_date")),
            EventDate.parse(row.text("restriction_end_date")),
            true,
            false,
            List.of());
    return new CoupCase(
        row.text("case_id"),
        row.text("iso3"),
        row.text("event_date"),
        state,
        note(row),
        row.text("source"),
        row.origin());
  }

  private static String note(SourceRow row) {
    StringJoiner note = new StringJoiner("; ");
    for (String column : NOTED) {
      if (!row.text(column).isEmpty()) {
        note.add(column + ": " + row.text(column));
      }
    }
    return note.toString();
  }

  /** A full day, or null where the source gives a month. */
  private static @Nullable LocalDate day(String text) {
    try {
      return Dates.parse(text);
    } catch (DateTimeException notAFullDay) {
      return null;
    }
  }
}
