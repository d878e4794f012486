package org.tsctp.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Fact;
import org.tsctp.explain.Missing;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Subject;
import org.tsctp.rule.Verdict;

/**
 * The findings of an evaluation as CSV, one row each.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front; plain numbers
 * stay numbers. {@link JsonReport} holds the same without loss.
 */
public final class CsvReport {

  private static final List<String> HEADER =
      List.of(
          "finding",
          "rule",
          "outcome",
          "severity",
          "force",
          "kind",
          "subject",
          "country",
          "date",
          "message",
          "measured",
          "threshold",
          "unit",
          "amount",
          "currency",
          "knowable",
          "missing",
          "would_change",
          "waiver",
          "evidence");
  private static final String SEPARATOR = "; ";

  private CsvReport() {}

  /**
   * Writes the findings that the evaluation kept.
   *
   * @param evaluation the evaluation
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void write(Evaluation evaluation, Writer out) throws IOException {
    CsvCells csv = new CsvCells(out);
    csv.write(HEADER);
    for (Finding finding : evaluation.findings()) {
      csv.write(cells(finding));
    }
    csv.end();
  }

  private static List<String> cells(Finding finding) {
    Subject subject = finding.subject();
    Verdict verdict = finding.verdict();
    return List.of(
        finding.id(),
        finding.rule().id(),
        finding.outcome().name(),
        finding.rule().severity().name(),
        finding.rule().force().name(),
        subject.kind(),
        subject.id(),
        text(subject.country()),
        text(subject.date()),
        finding.message(),
        text(verdict.measured()),
        text(verdict.threshold()),
        verdict.unit(),
        finding.value().map(money -> Decimals.money(money.amount())).orElse(""),
        finding.value().map(money -> money.currency()).orElse(""),
        text(verdict.knowable()),
        joined(verdict.missing(), Missing::text),
        joined(verdict.flips(), flip -> flip.text() + " -> " + flip.outcome()),
        text(verdict.waiver()),
        joined(verdict.explanation().facts(), Fact::text));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static <T> String joined(List<T> parts, Function<T, String> text) {
    return parts.stream().map(text).collect(Collectors.joining(SEPARATOR));
  }
}
