package org.tsctp.report;

import java.io.IOException;
import java.util.List;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Sentence;
import org.tsctp.rule.BaselineReview;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Coverage;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.WaiverReview;

/** An evaluation as Markdown, for a note or a pull request: coverage first, then each rule. */
public final class MarkdownReport {

  private static final Sentence HEAD =
      Sentence.of("markdown.head", "{judged} Rules {rules}, policy {policy}. {caveat}");
  private static final Sentence NOT_ASSESSED =
      Sentence.of("markdown.not-assessed", "Not assessed: {value}.");
  private static final Sentence COLUMNS =
      Sentence.of("markdown.columns", "| rule | eligible | examined |");
  private static final Sentence FINDING_COLUMNS =
      Sentence.of("markdown.finding-columns", "| outcome | subject | date | finding |");
  private static final Sentence ISSUES = Sentence.of("markdown.issues", "## Issues of the source");
  private static final List<Outcome> COUNTED =
      List.of(Outcome.VIOLATION, Outcome.WAIVED, Outcome.ATTENTION, Outcome.INDETERMINATE);

  private final Baselined baselined;
  private final Evaluation evaluation;
  private final Words words;
  private final Appendable out;

  private MarkdownReport(Baselined baselined, Appendable out) {
    this.baselined = baselined;
    this.evaluation = baselined.evaluation();
    this.out = out;
    this.words = Words.of(evaluation.book().language());
  }

  /**
   * Writes an evaluation.
   *
   * @param evaluation the evaluation
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(Evaluation evaluation, Appendable out) throws IOException {
    write(Baselined.none(evaluation), out);
  }

  /**
   * Writes an evaluation with a baseline laid over it.
   *
   * @param baselined the evaluation and the baseline
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(Baselined baselined, Appendable out) throws IOException {
    MarkdownReport report = new MarkdownReport(baselined, out);
    report.writeHead();
    report.writeCoverage();
    for (Rule<?> rule : baselined.evaluation().book().rules()) {
      report.writeRule(rule);
    }
    report.writeWaivers();
    report.writeBaseline();
    report.writeIssues();
  }

  private void writeHead() throws IOException {
    line("# " + escaped(title()));
    line("");
    line(
        words.say(
            HEAD,
            "judged",
            HumanReport.judged(evaluation, words),
            "rules",
            evaluation.book().version(),
            "policy",
            escaped(evaluation.policy().id()),
            "caveat",
            words.caveat()));
    line("");
  }

  private String title() {
    String title = evaluation.portfolio().header().title();
    return title.isEmpty() ? "Portfolio " + evaluation.portfolio().header().id() : title;
  }

  private void writeCoverage() throws IOException {
    StringBuilder columns = new StringBuilder(words.say(COLUMNS));
    COUNTED.forEach(outcome -> columns.append(' ').append(words.outcome(outcome)).append(" |"));
    line(columns.toString());
    line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (Coverage c : evaluation.coverage()) {
      line(
          "| "
              + c.rule()
              + " | "
              + c.eligible()
              + " | "
              + c.examined()
              + " | "
              + c.outcomes().get(Outcome.VIOLATION)
              + " | "
              + c.outcomes().get(Outcome.WAIVED)
              + " | "
              + c.outcomes().get(Outcome.ATTENTION)
              + " | "
              + c.outcomes().get(Outcome.INDETERMINATE)
              + " |");
    }
    for (var value : evaluation.valueNotAssessed().entrySet()) {
      line("");
      String money = Decimals.money(value.getValue()) + " " + escaped(value.getKey());
      line(words.say(NOT_ASSESSED, "value", money));
    }
  }

  private void writeRule(Rule<?> rule) throws IOException {
    List<Finding> findings =
        evaluation.findings().stream().filter(f -> f.rule().id().equals(rule.id())).toList();
    if (findings.isEmpty()) {
      return;
    }
    line("");
    line("## " + rule.id() + " " + escaped(rule.title()));
    line("");
    line(
        escaped(rule.requirement())
            + " ("
            + rule.severity()
            + ", "
            + words.force(rule.force())
            + ")");
    line("");
    for (Citation citation : rule.citations()) {
      line("- " + escaped(citation.toString()));
    }
    line("");
    line(words.say(FINDING_COLUMNS));
    line("| --- | --- | --- | --- |");
    for (Finding finding : findings) {
      line(
          "| "
              + words.outcome(finding.outcome())
              + " | "
              + escaped(finding.subject().id())
              + " | "
              + (finding.subject().date() == null ? "" : finding.subject().date())
              + " | "
              + escaped(finding.message())
              + after("Waiver ", ReviewText.waiver(evaluation, finding))
              + after("", ReviewText.mark(baselined, finding))
              + " |");
    }
  }

  private static String after(String label, String text) {
    return text.isEmpty() ? "" : " " + escaped(label + text);
  }

  private void writeWaivers() throws IOException {
    List<WaiverReview> waivers = evaluation.waivers();
    if (waivers.isEmpty()) {
      return;
    }
    line("");
    line("## Waivers");
    line("");
    line("| waiver | rule | covers | remarks |");
    line("| --- | --- | ---: | --- |");
    for (WaiverReview waiver : waivers) {
      line(
          "| "
              + escaped(waiver.id())
              + " | "
              + escaped(waiver.rule())
              + " | "
              + waiver.usedBy()
              + " | "
              + escaped(ReviewText.remarks(waiver))
              + " |");
    }
  }

  private void writeBaseline() throws IOException {
    if (baselined.baseline().isEmpty()) {
      return;
    }
    line("");
    line("## Baseline");
    line("");
    line(escaped(ReviewText.summary(baselined)));
    line("");
    for (BaselineReview review : ReviewText.worthTelling(baselined)) {
      line("- " + escaped(ReviewText.place(review) + ": " + ReviewText.remarks(review)));
    }
  }

  private void writeIssues() throws IOException {
    if (evaluation.issues().isEmpty()) {
      return;
    }
    line("");
    line(words.say(ISSUES));
    line("");
    for (Issue issue : evaluation.issues().stream().sorted(Issue.BY_PLACE).toList()) {
      line("- " + escaped(issue.text().replace('\n', ' ')));
    }
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }

  /** Takes from a text of the input whatever Markdown or HTML would read as more than text. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '`', '*', '_', '[', ']', '|', '#' -> escaped.append('\\').append(c);
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '\n', '\r' -> escaped.append(' ');
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
