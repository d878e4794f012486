package org.tsctp.source;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/**
 * An event of the Cline Center's list as it stands there.
 *
 * @param id such as {@code 43203222012}
 * @param country alpha-3
 * @param name country as written
 * @param date day of the event
 * @param type coup, attempted or conspiracy
 * @param realized whether power changed hands
 * @param origin its line
 */
record CoupEvent(
    String id,
    String country,
    String name,
    LocalDate date,
    String type,
    boolean realized,
    Origin origin) {

  /** Reads a row; a bad one is an issue. */
  static Optional<CoupEvent> parse(SourceRow row, Consumer<Issue> issues) {
    SourceCells cells = new SourceCells(row, "The event is left out.", issues);
    String id = cells.required("coup_id");
    String name = cells.text("country");
    @Nullable String country =
        cells.found(CountryNames.find(name), "country", "a country of Africa or the Near East");
    @Nullable LocalDate date =
        cells.found(
            FmtrptValues.date(row.text("month") + "/" + row.text("day") + "/" + row.text("year")),
            "day",
            "a day that exists in its month and year");
    String realized = row.text("realized");
    if (!realized.equals("0") && !realized.equals("1")) {
      cells.bad("realized", "0 or 1");
    }
    return cells.make(
        () ->
            new CoupEvent(
                id,
                Objects.requireNonNull(country),
                name,
                Objects.requireNonNull(date),
                cells.text("event_type"),
                realized.equals("1"),
                row.origin()));
  }
}
