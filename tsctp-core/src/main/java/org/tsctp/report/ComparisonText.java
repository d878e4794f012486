package org.tsctp.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tsctp.partnership.TableDifference;
import org.tsctp.rule.Cause;
import org.tsctp.rule.Change;
import org.tsctp.rule.Comparison;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Malfunction;
import org.tsctp.rule.Standing;

/** A comparison for people: what differs, how many findings changed, and each with its cause. */
public final class ComparisonText {

  private static final int LABEL = 8;
  private static final int COUNT = 8;
  private static final int ENTRY = 2;
  private static final int DETAIL = 6;
  private static final int MOST_PAIRS = 3;

  private final Comparison comparison;
  private final TextPage page;

  private ComparisonText(Comparison comparison, TextPage page) {
    this.comparison = comparison;
    this.page = page;
  }

  /**
   * Writes a comparison.
   *
   * @param comparison the comparison
   * @param style the layout
   * @param out where to
   */
  public static void write(Comparison comparison, TextStyle style, Appendable out) {
    new ComparisonText(comparison, new TextPage(out, style)).write();
  }

  private void write() {
    page.heading(comparison.edits().isEmpty() ? "COMPARISON" : "WHAT IF");
    page.hanging("Before", LABEL, identity(comparison.before()));
    page.hanging("After", LABEL, identity(comparison.after()));
    writeEdits();
    writeDifferences();
    writeCounts();
    writeList(Change.Status.NEW, "NEW");
    writeList(Change.Status.GONE, "GONE");
    writeList(Change.Status.CHANGED, "CHANGED");
    writeMalfunctions();
    page.gap();
    page.paragraph(0, Engine.CAVEAT);
  }

  /** Which portfolio, policy, rules and days an evaluation is of. */
  static String identity(Evaluation evaluation) {
    String id = evaluation.portfolio().header().id();
    return "portfolio "
        + (id.isEmpty() ? "(no id)" : id)
        + ", as of "
        + evaluation.asOf()
        + evaluation.knownOn().map(day -> ", known on " + day).orElse(", all facts known")
        + ", policy "
        + evaluation.policy().id()
        + " "
        + evaluation.policy().version()
        + ", "
        + Plain.count(evaluation.book().rules().size(), "rule", "rules")
        + " of version "
        + evaluation.book().version()
        + ".";
  }

  private void writeEdits() {
    String label = "Edits";
    for (Edit edit : comparison.edits()) {
      page.hanging(label, LABEL, edit.text() + ".");
      label = "";
    }
  }

  private void writeDifferences() {
    page.hanging(
        "Differ",
        LABEL,
        comparison.differs().isEmpty()
            ? "nothing: same data, rules, parameters, waivers and dates."
            : joined(comparison.differs()) + ".");
    for (TableDifference table :
        comparison.before().portfolio().differences(comparison.after().portfolio())) {
      page.hanging("", LABEL, table.table() + ": " + rows(table) + complete(table) + ".");
    }
  }

  private static String rows(TableDifference table) {
    return table.added()
        + " added, "
        + table.removed()
        + " removed, "
        + table.changed()
        + " changed";
  }

  private static String complete(TableDifference table) {
    return table.completeBefore() == table.completeAfter()
        ? ""
        : table.completeAfter() ? ", now complete" : ", no longer complete";
  }

  private void writeCounts() {
    page.gap();
    for (Change.Status status : Change.Status.values()) {
      List<Change> changes = comparison.list(status);
      long ofOutcome = changes.stream().filter(Change::isOfOutcome).count();
      page.line(
          Plain.left(status.label(), LABEL + 2)
              + Plain.right(changes.size(), COUNT)
              + (status == Change.Status.CHANGED && !changes.isEmpty()
                  ? ", " + ofOutcome + " of them in outcome"
                  : ""));
    }
    if (comparison.changes().isEmpty()) {
      page.paragraph(0, "Neither lists a finding. That is no clearance: see tsctp check.");
    }
  }

  /** Of those that changed, the ones with another outcome come first. */
  private void writeList(Change.Status status, String heading) {
    List<Change> changes = new ArrayList<>(comparison.list(status));
    if (changes.isEmpty()) {
      return;
    }
    changes.sort(java.util.Comparator.comparing(change -> !change.isOfOutcome()));
    page.gap();
    page.heading(heading);
    int listed = page.style().listed(changes.size());
    changes.subList(0, listed).forEach(this::writeChange);
    HumanReport.writeRest(page, changes.size() - listed, "--max 0, or --format csv");
  }

  private void writeChange(Change change) {
    page.paragraph(ENTRY, FindingText.place(change.finding()));
    page.paragraph(DETAIL, course(change) + ". " + causes(change));
    page.paragraph(DETAIL, change.finding().message());
    writePairs(change.parameters());
    writePairs(change.cells());
  }

  private static String course(Change change) {
    return change.isOfOutcome()
        ? standing(change.before()) + " -> " + standing(change.after())
        : standing(change.after())
            + " as before; other "
            + change.before().differences(change.after()).stream()
                .map(aspect -> aspect.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
  }

  /** The outcome with its letter, or why there is no finding. */
  static String standing(Standing standing) {
    return standing.outcome() != null
        ? standing.outcome().letter() + Plain.GLUE + standing.outcome().label()
        : standing.absence() != null ? standing.absence().label() : "";
  }

  private void writePairs(List<Change.Pair> pairs) {
    int listed = Math.min(pairs.size(), MOST_PAIRS);
    for (Change.Pair pair : pairs.subList(0, listed)) {
      page.paragraph(
          DETAIL, "  " + pair.name() + ": " + value(pair.before()) + " -> " + value(pair.after()));
    }
    HumanReport.writeRest(page, pairs.size() - listed, "--format json");
  }

  private static String value(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "(not there)" : value.isEmpty() ? "(empty)" : value;
  }

  /** The causes in words, as far as they were established. */
  static String causes(Change change) {
    List<Set<Cause>> sets = change.causes();
    if (sets.isEmpty()) {
      return "Cause: not established.";
    }
    boolean together = sets.get(0).size() > 1;
    if (sets.size() == 1) {
      return (together ? "Causes: " : "Cause: ")
          + joined(sets.get(0))
          + (together ? ", only together." : ".");
    }
    return "Causes: "
        + sets.stream().map(ComparisonText::joined).collect(Collectors.joining("; or "))
        + (together ? ", each only together." : ", each by itself.");
  }

  private static String joined(Set<Cause> causes) {
    return causes.stream().map(Cause::label).collect(Collectors.joining(", "));
  }

  private void writeMalfunctions() {
    List<Malfunction> all = new ArrayList<>(comparison.before().malfunctions());
    comparison.after().malfunctions().stream().filter(m -> !all.contains(m)).forEach(all::add);
    HumanReport.writeMalfunctions(page, all);
  }
}
