package org.tsctp.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/** What was wrong with the input, by place, each with its remedy. */
public final class IssueReport {

  private static final List<String> HEADER =
      List.of("severity", "file", "line", "column", "value", "expected", "fix", "also_at");

  private static final int MOST_PLACES = 3;

  private IssueReport() {}

  /**
   * Writes issues for people.
   *
   * @param issues the issues
   * @param style the layout
   * @param out where to
   */
  public static void write(List<Issue> issues, TextStyle style, Appendable out) {
    write(issues, new TextPage(out, style), "--max 0");
  }

  /** Writes the first issues, and how to get the rest. */
  static void write(List<Issue> issues, TextPage page, String how) {
    int listed = page.style().listed(issues.size());
    for (Issue issue : byPlace(issues).subList(0, listed)) {
      int places = Math.min(issue.alsoAt().size(), MOST_PLACES);
      int more = issue.alsoAt().size() - places;
      String[] lines = issue.withAlsoAt(issue.alsoAt().subList(0, places)).text().split("\n", 2);
      page.hanging(
          issue.severity() == Issue.Severity.ERROR ? "error" : "warning",
          9,
          lines[0]
              + (more == 0 ? "" : " And at " + Plain.count(more, "more place.", "more places.")));
      if (lines.length > 1) {
        page.paragraph(9, lines[1]);
      }
    }
    HumanReport.writeRest(page, issues.size() - listed, how);
  }

  /**
   * Writes issues as CSV, one row each.
   *
   * @param issues the issues
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeCsv(List<Issue> issues, Writer out) throws IOException {
    CsvCells csv = new CsvCells(out);
    csv.write(HEADER);
    for (Issue issue : byPlace(issues)) {
      csv.write(
          List.of(
              issue.severity().name(),
              issue.file(),
              issue.line() == 0 ? "" : String.valueOf(issue.line()),
              issue.column(),
              issue.value(),
              issue.expected(),
              issue.fix(),
              issue.alsoAt().stream().map(Origin::toString).collect(Collectors.joining("; "))));
    }
    csv.end();
  }

  private static List<Issue> byPlace(List<Issue> issues) {
    return issues.stream().sorted(Issue.BY_PLACE).toList();
  }
}
