package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Missing;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.StrategyElement.Presence;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;

/**
 * What a framework asks of an activity or a unit, as the checklist records it. The nearest level
 * that names an element speaks for it: the activity before its program, the unit before those above
 * it.
 *
 * <p>Of several rows at one level, one that says "not there" or "in part" outweighs the others. No
 * row means "not there" only if the table is complete.
 */
final class Safeguards {

  private final Case facts;
  private final String column;
  private final String owner;
  private final Element.Framework framework;
  private final List<List<Element>> levels;

  private Safeguards(
      Case facts,
      String column,
      String owner,
      Element.Framework framework,
      List<List<Element>> levels) {
    this.facts = facts;
    this.column = column;
    this.owner = owner;
    this.framework = framework;
    this.levels = levels;
  }

  /** What a framework asks of an activity; its program may answer for it. */
  static Safeguards of(Activity activity, Element.Framework framework, Case facts) {
    PortfolioView view = facts.view();
    List<Element> own = of(framework, view.list(Element.class, "activity", activity.id()));
    String program = activity.program();
    List<Element> shared =
        program == null
            ? List.of()
            : of(framework, view.list(Element.class, "program", program)).stream()
                .filter(row -> row.activity() == null)
                .toList();
    return new Safeguards(facts, "activity", activity.id(), framework, List.of(own, shared));
  }

  /** What a framework asks of a unit; those above it may answer for it. */
  static Safeguards of(
      String unit, Collection<String> above, Element.Framework framework, Case facts) {
    PortfolioView view = facts.view();
    List<Element> own = of(framework, view.list(Element.class, "unit", unit));
    List<Element> shared = new ArrayList<>();
    for (String superior : above) {
      shared.addAll(of(framework, view.list(Element.class, "unit", superior)));
    }
    String named = own.isEmpty() && !shared.isEmpty() ? "" + shared.get(0).unit() : unit;
    return new Safeguards(facts, "unit", named, framework, List.of(own, shared));
  }

  private static List<Element> of(Element.Framework framework, List<Element> rows) {
    return rows.stream().filter(row -> row.framework() == framework).toList();
  }

  /** Whether any row of the framework stands at any level. */
  boolean areNamed() {
    return levels.stream().anyMatch(level -> !level.isEmpty());
  }

  /** How many rows of the framework there are. */
  int searched() {
    return levels.stream().mapToInt(List::size).sum();
  }

  /** The rows that speak for an element. */
  List<Element> rows(String element) {
    for (List<Element> level : levels) {
      List<Element> named = level.stream().filter(r -> r.element().equals(element)).toList();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  /** Whether an element was there on a day; a row without a date says that it always was. */
  SafeguardCheck there(String element, LocalDate day) {
    return check(element, day, Truth.TRUE);
  }

  /**
   * Whether an element was done by a day.
   *
   * @param day the day, null if it is not known
   */
  SafeguardCheck doneBy(String element, @Nullable LocalDate day) {
    return check(element, day, Truth.UNKNOWN);
  }

  /** Like {@link #there}, where a plan is as good as the thing itself. */
  SafeguardCheck thereOrPlanned(String element, LocalDate day) {
    SafeguardCheck there = there(element, day);
    return isPlanned(element)
        ? new SafeguardCheck(element, Truth.TRUE, there.rows(), List.of(), List.of(), true, false)
        : there;
  }

  /** Whether what speaks for an element is a plan: in part there, and nothing says "not there". */
  boolean isPlanned(String element) {
    List<Element> rows = rows(element);
    return rows.stream().noneMatch(row -> row.present() == Presence.N)
        && rows.stream().anyMatch(row -> row.present() == Presence.PARTIAL);
  }

  /**
   * Whether a danger was found. A finding dated later has not been made; without a row, or with one
   * that says "in part", it is not known.
   */
  SafeguardCheck danger(String element) {
    List<Element> rows = rows(element);
    Truth found = rows.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    List<Missing> missing = new ArrayList<>();
    List<Edit> denial = new ArrayList<>();
    for (Element row : rows) {
      Truth says = row.date().isNone() ? Truth.UNKNOWN : says(row.present());
      found = found.or(says);
      if (says.isUnknown()) {
        missing.add(new Missing("elements", row.date().isNone() ? "date" : "present", row.id()));
      }
      denial.addAll(set(row, Presence.N, row.date().isNone() ? "" : null));
    }
    if (rows.isEmpty()) {
      missing.add(new Missing("elements", "present", ""));
      denial.add(row(element, Presence.N, null));
    }
    return new SafeguardCheck(
        element, found, rows, found.isUnknown() ? missing : List.of(), denial, true, false);
  }

  private static Truth says(Presence presence) {
    return switch (presence) {
      case Y -> Truth.TRUE;
      case N -> Truth.FALSE;
      case PARTIAL -> Truth.UNKNOWN;
    };
  }

  private SafeguardCheck check(String element, @Nullable LocalDate day, Truth undated) {
    List<Element> rows = rows(element);
    boolean canBeCured = day != null;
    if (rows.isEmpty()) {
      boolean complete = facts.view().isComplete(Element.class);
      return new SafeguardCheck(
          element,
          complete ? Truth.FALSE : Truth.UNKNOWN,
          rows,
          complete ? List.of() : List.of(new Missing("elements", "present", "")),
          canBeCured ? List.of(row(element, Presence.Y, undated.isTrue() ? null : day)) : List.of(),
          canBeCured,
          !complete);
    }
    Truth inTime = Truth.FALSE;
    for (Element row : rows) {
      inTime = inTime.or(by(row.date(), day, undated));
    }
    boolean denied = rows.stream().anyMatch(row -> row.present() != Presence.Y);
    Truth holds = denied ? Truth.FALSE : inTime;
    return new SafeguardCheck(
        element,
        holds,
        rows,
        holds.isUnknown() ? missingDates(rows, day) : List.of(),
        holds.isTrue() || day == null ? List.of() : cure(rows, day, inTime.isTrue()),
        canBeCured,
        false);
  }

  private static Truth by(EventDate date, @Nullable LocalDate day, Truth undated) {
    if (date.isUnknown()) {
      return undated;
    }
    if (date.isNone()) {
      return Truth.FALSE;
    }
    return day == null ? Truth.UNKNOWN : Truth.of(date.isBy(day));
  }

  private List<Missing> missingDates(List<Element> rows, @Nullable LocalDate day) {
    List<Missing> missing = new ArrayList<>();
    for (Element row : rows) {
      if (row.date().isUnknown()) {
        missing.add(new Missing("elements", "date", row.id()));
      }
    }
    if (day == null) {
      missing.add(new Missing("activities", "from", owner));
    }
    return missing;
  }

  /** Says "there" in every row, and gives the first one the day if none is in time. */
  private List<Edit> cure(List<Element> rows, LocalDate day, boolean inTime) {
    List<Edit> edits = new ArrayList<>();
    for (Element row : rows) {
      boolean needsDay = !inTime && row.equals(rows.get(0));
      edits.addAll(set(row, Presence.Y, needsDay ? known(day).toString() : null));
    }
    return edits;
  }

  private static List<Edit> set(Element row, Presence presence, @Nullable String date) {
    List<Edit> edits = new ArrayList<>(2);
    if (row.present() != presence) {
      edits.add(new Edit.SetCell("elements", row.id(), "present", presence.name()));
    }
    if (date != null) {
      edits.add(new Edit.SetCell("elements", row.id(), "date", date));
    }
    return edits;
  }

  /** A row that says of an element whether it is there. */
  private Edit row(String element, Presence presence, @Nullable LocalDate date) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", facts.newId(Element.class) + "-" + element);
    cells.put("framework", framework.name());
    cells.put("element", element);
    cells.put("present", presence.name());
    cells.put(column, owner);
    if (date != null) {
      cells.put("date", date.toString());
    }
    return new Edit.AddRow("elements", cells);
  }

  /** A day that is known, as a date in a row that says nothing of when it was recorded must be. */
  private LocalDate known(LocalDate day) {
    return facts.view().knownOn().filter(day::isAfter).orElse(day);
  }
}
