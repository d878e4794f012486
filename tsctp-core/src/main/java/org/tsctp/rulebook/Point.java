package org.tsctp.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Missing;
import org.tsctp.explain.Search;
import org.tsctp.partnership.Row;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;

/**
 * One of several things that must hold: how it stands, what shows it, and what would change it.
 *
 * @param name what it is, as the portfolio calls it
 * @param outcome how it stands
 * @param seen the cells that show it
 * @param missing what would decide it
 * @param remedy edits after which it holds, empty if it does
 * @param denial edits after which a point that is not known does not hold, empty if there are none
 * @param lookedFor what was looked for in vain, null if nothing was
 */
record Point(
    String name,
    Outcome outcome,
    List<Seen> seen,
    List<Missing> missing,
    List<Edit> remedy,
    List<Edit> denial,
    @Nullable Search lookedFor) {

  /** Cells of a row. */
  record Seen(Row row, List<String> columns) {
    static Seen of(Row row, String... columns) {
      return new Seen(row, List.of(columns));
    }
  }

  static Point holds(String name, List<Seen> seen) {
    return new Point(name, Outcome.COMPLIANT, seen, List.of(), List.of(), List.of(), null);
  }

  static Point fails(String name, List<Seen> seen, List<Edit> remedy) {
    return new Point(name, Outcome.VIOLATION, seen, List.of(), remedy, List.of(), null);
  }

  static Point isOpen(
      String name, List<Seen> seen, List<Missing> missing, List<Edit> remedy, List<Edit> denial) {
    return new Point(name, Outcome.INDETERMINATE, seen, missing, remedy, denial, null);
  }

  /** The same, with what was looked for in vain. */
  Point afterSearch(Search search) {
    return new Point(name, outcome, seen, missing, remedy, denial, search);
  }
}
