package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tsctp.basics.CodePoints;
import org.tsctp.partnership.Command;
import org.tsctp.partnership.PortfolioView;

/**
 * Who answered to whom on a day.
 *
 * <p>A walk ends where it would come round: a unit is neither its own ancestor nor its own
 * descendant.
 */
record ChainOfCommand(PortfolioView view) {

  /**
   * A superior.
   *
   * @param unit id of the superior
   * @param confirmed false if every row that names it is a sighting
   * @param row the row that names it, a confirmed one if there is one
   */
  record Parent(String unit, boolean confirmed, Command row) {}

  /** The superiors of a unit on a day, by id. */
  List<Parent> parents(String unit, LocalDate day) {
    Map<String, Parent> parents = new LinkedHashMap<>();
    for (Command row : view.list(Command.class, "unit", unit)) {
      if (row.holdsOn(day) && !row.parent().equals(unit)) {
        parents.merge(
            row.parent(),
            new Parent(row.parent(), !row.isSighting(), row),
            (known, next) -> known.confirmed() ? known : next);
      }
    }
    List<Parent> sorted = new ArrayList<>(parents.values());
    sorted.sort((a, b) -> CodePoints.compare(a.unit(), b.unit()));
    return sorted;
  }

  /** All units above a unit on a day. */
  Set<String> lineage(String unit, LocalDate day) {
    return walk(unit, day, "unit");
  }

  /** All units below a unit on a day. */
  Set<String> branch(String unit, LocalDate day) {
    return walk(unit, day, "parent");
  }

  private Set<String> walk(String start, LocalDate day, String from) {
    Set<String> found = new TreeSet<>(CodePoints.ORDER);
    Set<String> seen = new HashSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (Command row : view.list(Command.class, from, open.remove())) {
        String next = from.equals("unit") ? row.parent() : row.unit();
        if (row.holdsOn(day) && seen.add(next)) {
          found.add(next);
          open.add(next);
        }
      }
    }
    return found;
  }
}
