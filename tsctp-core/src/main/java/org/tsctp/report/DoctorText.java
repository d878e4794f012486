package org.tsctp.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tsctp.rule.Coverage;

/** What a doctor found, for people. */
final class DoctorText {

  private static final String COMPLETE = ".complete";
  private static final int NAME = 22;
  private static final int NUMBER = 10;
  private static final int NOTE = 6;

  private final DoctorReport report;
  private final TextPage page;

  DoctorText(DoctorReport report, TextPage page) {
    this.report = report;
    this.page = page;
  }

  void write() {
    HumanReport.writeName(report.header(), page, Words.of(org.tsctp.explain.Language.ENGLISH));
    page.paragraph(
        0,
        report
            .asOf()
            .map(day -> "Looked at as of its last event, " + day + ".")
            .orElse("No row has a date, so nothing could be judged."));
    writeTables();
    writeIssues();
    writeRules();
    writeUnlocks();
  }

  private void writeTables() {
    page.gap();
    page.heading(
        Plain.left("WHAT WAS READ", NAME)
            + Plain.right("rows", NUMBER)
            + Plain.right("left out", NUMBER)
            + "  latest date");
    for (DoctorReport.TableState table : report.tables()) {
      String counts =
          Plain.left("  " + table.table(), NAME)
              + Plain.right(table.rows(), NUMBER)
              + Plain.right(table.leftOut(), NUMBER)
              + "  ";
      page.hanging(
          counts,
          counts.length(),
          table.latest().map(this::latest).orElse("none") + (table.complete() ? ", complete" : ""));
    }
    if (report.tables().isEmpty()) {
      page.line("  No rows.");
    }
    page.paragraph(
        2, HumanReport.leftOut(report.leftOut(), Words.of(org.tsctp.explain.Language.ENGLISH)));
  }

  /** A date, and how far it lies behind the last event. */
  private String latest(LocalDate day) {
    long behind = report.asOf().map(last -> ChronoUnit.DAYS.between(day, last)).orElse(0L);
    return behind <= 0 ? day.toString() : day + ", " + behind + " days behind";
  }

  private void writeIssues() {
    page.gap();
    page.heading("PROBLEMS IN THE DATA: " + report.issues().size());
    IssueReport.write(report.issues(), page, "--max 0");
  }

  private void writeRules() {
    page.gap();
    long whole =
        report.rules().stream()
            .filter(r -> r.withoutRows().isEmpty() && r.empty().isEmpty())
            .count();
    page.heading("WHICH RULES CAN BE JUDGED");
    page.paragraph(
        2,
        "For "
            + whole
            + " of "
            + Plain.count(report.rules().size(), "rule", "rules")
            + " every column they need holds something.");
    report.rules().forEach(this::write);
  }

  private void write(DoctorReport.RuleState rule) {
    page.hanging("  " + rule.rule() + "  ", NOTE, rule.title());
    page.paragraph(NOTE, rule.coverage().map(DoctorText::assessed).orElse("Not judged."));
    note("No rows: ", rule.withoutRows());
    note("Empty: ", rule.empty());
    note("Partly empty: ", rule.partly());
  }

  private static String assessed(Coverage coverage) {
    return coverage
        .reason()
        .orElse(
            coverage.examined() + " of " + coverage.eligible() + " eligible subjects assessed.");
  }

  private void note(String label, List<String> parts) {
    if (!parts.isEmpty()) {
      page.paragraph(NOTE, label + String.join(", ", parts) + ".");
    }
  }

  private void writeUnlocks() {
    page.gap();
    page.heading("WHAT WOULD DECIDE MOST");
    if (report.unlocks().isEmpty()) {
      page.paragraph(2, "Nothing is named as missing.");
      return;
    }
    int listed = page.style().listed(report.unlocks().size());
    for (DoctorReport.Unlock unlock : report.unlocks().subList(0, listed)) {
      page.hanging("  " + what(unlock) + ": ", NOTE, decides(unlock));
    }
    HumanReport.writeRest(page, report.unlocks().size() - listed, "--max 0");
    page.gap();
    page.paragraph(0, "Most valuable next: " + what(report.unlocks().get(0)) + ".");
  }

  private static String what(DoctorReport.Unlock unlock) {
    return unlock.what().endsWith(COMPLETE)
        ? "whether "
            + unlock.what().substring(0, unlock.what().length() - COMPLETE.length())
            + " is complete"
        : unlock.what();
  }

  private static String decides(DoctorReport.Unlock unlock) {
    return Plain.count(unlock.findings(), "finding", "findings")
        + " of "
        + String.join(", ", unlock.rules())
        + ", "
        + unlock.alone()
        + " by itself"
        + (unlock.value().isEmpty() ? "" : "; " + Plain.money(unlock.value()) + " at stake");
  }
}
