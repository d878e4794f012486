package org.tsctp.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Fact;
import org.tsctp.explain.Missing;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.BaselineReview;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Subject;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.WaiverReview;

/**
 * The findings of an evaluation as CSV, one row each, and after them one row for each waiver, with
 * neither id nor outcome, whose kind is {@code waiver review}.
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
          "evidence",
          "waiver_details");
  private static final List<String> NOTHING = List.of("", "", "", "", "");
  private static final List<String> BASELINE =
      List.of("baseline", "accepted", "accepted_reason", "accepted_by", "accepted_until");
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
    write(Baselined.none(evaluation), out);
  }

  /**
   * Writes the findings that the evaluation kept with a baseline laid over it: five more columns,
   * and a row for each entry of which something is to be said.
   *
   * @param baselined the evaluation and the baseline
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void write(Baselined baselined, Writer out) throws IOException {
    Evaluation evaluation = baselined.evaluation();
    CsvCells csv = new CsvCells(out);
    csv.write(with(baselined, HEADER, BASELINE));
    for (Finding finding : evaluation.findings()) {
      csv.write(with(baselined, cells(evaluation, finding), marks(baselined, finding)));
    }
    for (WaiverReview waiver : evaluation.waivers()) {
      csv.write(
          with(
              baselined,
              review("waiver review", waiver.rule(), waiver.id(), ReviewText.remarks(waiver)),
              NOTHING));
    }
    for (BaselineReview review : ReviewText.worthTelling(baselined)) {
      String fingerprint = review.entry().fingerprint();
      int colon = Math.max(0, fingerprint.indexOf(':'));
      csv.write(
          with(
              baselined,
              review(
                  "baseline review",
                  fingerprint.substring(0, colon),
                  fingerprint.substring(colon + 1),
                  ReviewText.remarks(review)),
              NOTHING));
    }
    csv.end();
  }

  private static List<String> with(Baselined baselined, List<String> cells, List<String> more) {
    if (baselined.baseline().isEmpty()) {
      return cells;
    }
    List<String> all = new ArrayList<>(cells);
    all.addAll(more);
    return all;
  }

  private static List<String> marks(Baselined baselined, Finding finding) {
    Baselined.Mark mark = baselined.mark(finding);
    if (!finding.outcome().isReported() || mark.review() == null) {
      return List.of(finding.outcome().isReported() ? "NEW" : "", "", "", "", "");
    }
    Baseline.Entry entry = mark.review().entry();
    return List.of(
        mark.state().name(),
        mark.isAccepted() ? "Y" : "N",
        text(entry.reason()),
        text(entry.approvedBy()),
        text(entry.expires()));
  }

  /** A row that is no finding: it has neither id nor outcome. */
  private static List<String> review(String kind, String rule, String subject, String remarks) {
    List<String> cells = new ArrayList<>();
    for (String column : HEADER) {
      cells.add(
          switch (column) {
            case "rule" -> rule;
            case "kind" -> kind;
            case "subject" -> subject;
            case "message" -> remarks;
            default -> "";
          });
    }
    return cells;
  }

  private static List<String> cells(Evaluation evaluation, Finding finding) {
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
        joined(verdict.explanation().facts(), Fact::text),
        ReviewText.waiver(evaluation, finding));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static <T> String joined(List<T> parts, Function<T, String> text) {
    return parts.stream().map(text).collect(Collectors.joining(SEPARATOR));
  }
}
