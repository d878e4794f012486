package org.tsctp.report;

import java.io.IOException;
import java.util.List;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Issue;
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

  private final Baselined baselined;
  private final Evaluation evaluation;
  private final Appendable out;

  private MarkdownReport(Baselined baselined, Appendable out) {
    this.baselined = baselined;
    this.evaluation = baselined.evaluation();
    this.out = out;
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
        "Judged as of "
            + evaluation.asOf()
            + evaluation.knownOn().map(day -> ", as known on " + day).orElse(", all facts known")
            + ". Rules "
            + evaluation.book().version()
            + ", policy "
            + escaped(evaluation.policy().id())
            + ". "
            + Engine.CAVEAT);
    line("");
  }

  private String title() {
    String title = evaluation.portfolio().header().title();
    return title.isEmpty() ? "Portfolio " + evaluation.portfolio().header().id() : title;
  }

  private void writeCoverage() throws IOException {
    line("| rule | eligible | examined | violation | waived | attention | could not be assessed |");
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
      line(
          "Not assessed: "
              + Decimals.money(value.getValue())
              + " "
              + escaped(value.getKey())
              + ".");
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
    line(escaped(rule.requirement()) + " (" + rule.severity() + ", " + rule.force().label() + ")");
    line("");
    for (Citation citation : rule.citations()) {
      line("- " + escaped(citation.toString()));
    }
    line("");
    line("| outcome | subject | date | finding |");
    line("| --- | --- | --- | --- |");
    for (Finding finding : findings) {
      line(
          "| "
              + finding.outcome().label()
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
    line("## Issues of the source");
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
