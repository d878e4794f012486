package org.tsctp.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Coverage;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;

/** The findings by rule, and within a rule by outcome, the worst first. */
final class FindingList {

  private static final int GROUP = 2;
  private static final int ENTRY = 4;
  private static final int MESSAGE = 8;

  private final Baselined baselined;
  private final Evaluation evaluation;
  private final TextPage page;

  FindingList(Baselined baselined, TextPage page) {
    this.baselined = baselined;
    this.evaluation = baselined.evaluation();
    this.page = page;
  }

  void write() {
    page.gap();
    page.heading("FINDINGS");
    if (evaluation.findings().isEmpty()) {
      page.paragraph(GROUP, "None. That is no clearance: see above what was examined.");
      return;
    }
    List<Finding> findings = evaluation.findings();
    int from = 0;
    while (from < findings.size()) {
      Rule<?> rule = findings.get(from).rule();
      int to = from;
      while (to < findings.size() && findings.get(to).rule().id().equals(rule.id())) {
        to++;
      }
      write(rule, findings.subList(from, to));
      from = to;
    }
  }

  private void write(Rule<?> rule, List<Finding> findings) {
    page.hanging(rule.id() + "  ", rule.id().length() + 2, title(rule));
    Map<Outcome, List<Finding>> groups = new EnumMap<>(Outcome.class);
    findings.forEach(f -> groups.computeIfAbsent(f.outcome(), o -> new ArrayList<>()).add(f));
    Coverage coverage = coverage(rule.id());
    groups.forEach((outcome, group) -> write(rule, outcome, group, coverage));
  }

  private static String title(Rule<?> rule) {
    return rule.title() + " (" + rule.severity() + ", " + rule.force().label() + ")";
  }

  private Coverage coverage(String rule) {
    return evaluation.coverage().stream()
        .filter(coverage -> coverage.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private void write(Rule<?> rule, Outcome outcome, List<Finding> group, Coverage coverage) {
    page.lettered(
        outcome, GROUP, " " + outcome.label() + ": " + group.size() + of(outcome, coverage));
    int listed = page.style().listed(group.size());
    for (Finding finding : group.subList(0, listed)) {
      page.paragraph(ENTRY, FindingText.place(finding));
      page.paragraph(MESSAGE, finding.message() + wanted(finding));
      write("Waiver ", ReviewText.waiver(evaluation, finding), ".");
      write("", ReviewText.mark(baselined, finding), "");
    }
    HumanReport.writeRest(
        page,
        group.size() - listed,
        "tsctp rows " + rule.id() + " PORTFOLIO --as-of " + evaluation.asOf() + ", or --max 0");
  }

  private void write(String before, String text, String after) {
    if (!text.isEmpty()) {
      page.paragraph(MESSAGE, before + text + after);
    }
  }

  /** No number without its denominator. */
  private static String of(Outcome outcome, Coverage coverage) {
    return switch (outcome) {
      case NOT_APPLICABLE -> "";
      case INDETERMINATE -> " of " + coverage.eligible() + " eligible";
      default -> " of " + coverage.examined() + " examined";
    };
  }

  private static String wanted(Finding finding) {
    return finding.outcome() != Outcome.INDETERMINATE || finding.verdict().missing().isEmpty()
        ? ""
        : " Would decide it: " + FindingText.wanted(finding.verdict().missing()) + ".";
  }
}
