package org.tsctp.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tsctp.explain.Sentence;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Coverage;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;

/** The findings by rule, and within a rule by outcome, the worst first. */
final class FindingList {

  private static final Sentence FINDINGS = Sentence.of("list.findings", "FINDINGS");
  private static final Sentence NONE =
      Sentence.of("list.none", "None. That is no clearance: see above what was examined.");
  private static final Sentence GROUP_HEAD = Sentence.of("list.group", "{outcome}: {number}");
  private static final Sentence OF_ELIGIBLE =
      Sentence.of("list.of-eligible", "{outcome}: {number} of {all} eligible");
  private static final Sentence OF_EXAMINED =
      Sentence.of("list.of-examined", "{outcome}: {number} of {all} examined");
  private static final Sentence WOULD_DECIDE =
      Sentence.of("list.would-decide", "Would decide it: {missing}.");
  private static final Sentence HOW =
      Sentence.of("list.how", "tsctp rows {rule} PORTFOLIO --as-of {asOf}, or --max 0");

  private static final int GROUP = 2;
  private static final int ENTRY = 4;
  private static final int MESSAGE = 8;

  private final Baselined baselined;
  private final Evaluation evaluation;
  private final TextPage page;
  private final Words words;

  FindingList(Baselined baselined, TextPage page) {
    this.baselined = baselined;
    this.evaluation = baselined.evaluation();
    this.page = page;
    this.words = Words.of(evaluation.book().language());
  }

  void write() {
    page.gap();
    page.heading(words.say(FINDINGS));
    if (evaluation.findings().isEmpty()) {
      page.paragraph(GROUP, words.say(NONE));
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

  private String title(Rule<?> rule) {
    return rule.title() + " (" + rule.severity() + ", " + words.force(rule.force()) + ")";
  }

  private Coverage coverage(String rule) {
    return evaluation.coverage().stream()
        .filter(coverage -> coverage.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private void write(Rule<?> rule, Outcome outcome, List<Finding> group, Coverage coverage) {
    page.lettered(outcome, GROUP, " " + head(outcome, group.size(), coverage));
    int listed = page.style().listed(group.size());
    for (Finding finding : group.subList(0, listed)) {
      page.paragraph(ENTRY, FindingText.place(finding));
      page.paragraph(MESSAGE, finding.message() + wanted(finding));
      write("Waiver ", ReviewText.waiver(evaluation, finding), ".");
      write("", ReviewText.mark(baselined, finding), "");
    }
    HumanReport.writeRest(
        page,
        words,
        group.size() - listed,
        words.say(HOW, "rule", rule.id(), "asOf", evaluation.asOf()));
  }

  private void write(String before, String text, String after) {
    if (!text.isEmpty()) {
      page.paragraph(MESSAGE, before + text + after);
    }
  }

  /** No number without its denominator. */
  private String head(Outcome outcome, int number, Coverage coverage) {
    Sentence sentence =
        switch (outcome) {
          case NOT_APPLICABLE -> GROUP_HEAD;
          case INDETERMINATE -> OF_ELIGIBLE;
          default -> OF_EXAMINED;
        };
    return words.say(
        sentence,
        "outcome",
        words.outcome(outcome),
        "number",
        number,
        "all",
        outcome == Outcome.INDETERMINATE ? coverage.eligible() : coverage.examined());
  }

  private String wanted(Finding finding) {
    return finding.outcome() != Outcome.INDETERMINATE || finding.verdict().missing().isEmpty()
        ? ""
        : " "
            + words.say(
                WOULD_DECIDE, "missing", FindingText.wanted(finding.verdict().missing(), words));
  }
}
