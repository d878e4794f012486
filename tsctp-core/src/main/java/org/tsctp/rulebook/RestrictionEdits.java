package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Tables;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;

/** RestrictionEdits that rules on restrictions offer. */
final class RestrictionEdits {

  private RestrictionEdits() {}

  /** Whether a date written into a known row would be read as that date. */
  static boolean isSeen(Row row, LocalDate date, PortfolioView view) {
    boolean known =
        row.provenance().recorded() != null
            || view.knownOn().map(knownOn -> !date.isAfter(knownOn)).orElse(true);
    return known && !date.isAfter(view.asOf());
  }

  /** Another value in a cell of a row. */
  static Edit set(Row row, String column, Object value, Case facts) {
    return new Edit.SetCell(
        Tables.of(row).name(), facts.view().portfolio().id(row), column, value.toString());
  }

  /** The same edit in each of several rows. */
  static <R extends Row> Edit[] each(List<R> rows, Function<R, Edit> edit) {
    return rows.stream().map(edit).toArray(Edit[]::new);
  }

  /** A waiver that lacks nothing, of the days [from, to). */
  static Edit waiver(String rule, String activity, LocalDate from, LocalDate to, Case facts) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", facts.newId(Waiver.class));
    cells.put("rule", rule);
    cells.put("activity", activity);
    for (String step : List.of("from", "certified", "consulted", "notified")) {
      cells.put(step, from.toString());
    }
    cells.put("to", to.toString());
    for (String word : List.of("reason", "basis", "requested_by", "approved_by")) {
      cells.put(word, "(" + word + ")");
    }
    return new Edit.AddRow("waivers", cells);
  }

  /** A notice that a restriction was made known. */
  static Edit notice(String reference, @Nullable String country, LocalDate sent, Case facts) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", facts.newId(Notice.class));
    cells.put("kind", Notice.Kind.RESTRICTION.name());
    cells.put("reference", reference);
    cells.put("sent", sent.toString());
    if (country != null) {
      cells.put("country", country);
    }
    return new Edit.AddRow("notices", cells);
  }
}
