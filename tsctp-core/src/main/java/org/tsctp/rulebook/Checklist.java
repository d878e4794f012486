package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Missing;
import org.tsctp.explain.Search;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.StrategyElement.Presence;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rulebook.Point.Seen;

/**
 * What is on record of the elements that a framework asks of one activity, notice, program or unit.
 *
 * <p>An element is there if it is marked Y; N or PARTIAL outweighs a Y of the same element, and one
 * whose day lies ahead is not there yet. An element that is not listed is not there if the table is
 * complete, else not known.
 */
final class Checklist {

  private static final Sentence LISTED =
      Sentence.of("checklist.element", "element {element} of {owner}");

  private final Element.Framework framework;
  private final String column;
  private final String owner;
  private final NewIds ids;
  private final Case facts;
  private final List<Element> rows = new ArrayList<>();

  /**
   * Reads the elements of an owner.
   *
   * @param framework who asks for them
   * @param column the column that names the owner, such as {@code activity}
   * @param owner its id
   * @param ids ids for rows that might be added
   * @param facts the facts
   */
  Checklist(Element.Framework framework, String column, String owner, NewIds ids, Case facts) {
    this.framework = framework;
    this.column = column;
    this.owner = owner;
    this.ids = ids;
    this.facts = facts;
    for (Element row : facts.view().list(Element.class, column, owner)) {
      if (row.framework() == framework) {
        rows.add(row);
      }
    }
  }

  /** The latest day that has come and is known. */
  static LocalDate latestDay(Case facts) {
    LocalDate day = facts.asOf();
    return facts.view().knownOn().filter(known -> known.isBefore(day)).orElse(day);
  }

  /** All elements of the framework that are listed. */
  List<Element> rows() {
    return rows;
  }

  /** The rows of one element. */
  List<Element> rows(String element) {
    return rows.stream().filter(row -> row.element().equals(element)).toList();
  }

  /** The element must be there. */
  Point there(String element) {
    return point(element, rows(element), date -> Truth.of(!date.isNone()), null);
  }

  /** The element must be there, and not only since after a day. */
  Point thereBy(String element, LocalDate day) {
    return point(
        element,
        rows(element),
        date -> date.isUnknown() ? Truth.TRUE : date.by(day),
        earlier(day, facts));
  }

  /** The element must have been done by a day. */
  Point doneBy(String element, LocalDate day) {
    return doneBy(element, rows(element), day);
  }

  /** What certain rows name must have been done by a day. */
  Point doneBy(String name, List<Element> own, LocalDate day) {
    return point(name, own, date -> date.by(day), earlier(day, facts));
  }

  private static LocalDate earlier(LocalDate day, Case facts) {
    LocalDate latest = latestDay(facts);
    return latest.isBefore(day) ? latest : day;
  }

  private Point point(
      String name,
      List<Element> own,
      Function<EventDate, Truth> isDone,
      @Nullable LocalDate remedyDay) {
    if (own.isEmpty()) {
      return unlisted(name, remedyDay);
    }
    List<Seen> seen = own.stream().map(row -> Seen.of(row, "element", "present", "date")).toList();
    List<Element> refused = own.stream().filter(row -> row.present() != Presence.Y).toList();
    Truth done = own.stream().map(row -> isDone.apply(row.date())).reduce(Truth.FALSE, Truth::or);
    if (refused.isEmpty() && done.isTrue()) {
      return Point.holds(name, seen);
    }
    List<Edit> remedy = new ArrayList<>();
    refused.forEach(row -> remedy.add(cell(row, "present", "Y")));
    if (!done.isTrue()) {
      LocalDate day = remedyDay == null ? latestDay(facts) : remedyDay;
      remedy.add(cell(own.get(0), "date", day.toString()));
    }
    if (!refused.isEmpty() || done.isFalse()) {
      return Point.fails(name, seen, remedy);
    }
    List<Missing> missing =
        own.stream()
            .filter(row -> row.date().isUnknown())
            .map(row -> new Missing("elements", "date", row.id()))
            .toList();
    return Point.isOpen(name, seen, missing, remedy, List.of(cell(own.get(0), "present", "N")));
  }

  private Point unlisted(String name, @Nullable LocalDate day) {
    List<Edit> remedy = List.of(added(name, Presence.Y, day));
    Point point =
        facts.view().isComplete(Element.class)
            ? Point.fails(name, List.of(), remedy)
            : Point.isOpen(
                name,
                List.of(),
                List.of(new Missing("elements", "complete", "")),
                remedy,
                List.of(new Edit.DeclareComplete("elements")));
    return point.afterSearch(
        new Search("elements", LISTED.with("element", name, "owner", owner), rows.size()));
  }

  /** A row for an element that is not listed. */
  Edit added(String element, Presence present, @Nullable LocalDate day) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", ids.next(Element.class));
    cells.put("framework", framework.name());
    cells.put("element", element);
    cells.put("present", present.name());
    cells.put(column, owner);
    if (day != null) {
      cells.put("date", day.toString());
    }
    return new Edit.AddRow("elements", cells);
  }

  private static Edit cell(Element row, String column, String value) {
    return new Edit.SetCell("elements", row.id(), column, value);
  }
}
