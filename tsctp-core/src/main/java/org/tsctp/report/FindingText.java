package org.tsctp.report;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Missing;
import org.tsctp.explain.Search;
import org.tsctp.partnership.Response;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Flip;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Subject;
import org.tsctp.rule.Verdict;

/**
 * One finding for people, in three depths: what is, what should be, what shows it, and what would
 * change it.
 *
 * <p>A cause is never invented: the data hold none.
 */
public final class FindingText {

  private static final int LABEL = 18;
  private static final int STEP = 2;
  private static final int MOST_NAMED = 3;

  private final Evaluation evaluation;
  private final Finding finding;
  private final Verdict verdict;
  private final TextPage page;

  private FindingText(Evaluation evaluation, Finding finding, TextPage page) {
    this.evaluation = evaluation;
    this.finding = finding;
    this.verdict = finding.verdict();
    this.page = page;
  }

  /** How much is told. */
  public enum Depth {
    /** One line. */
    LINE,
    /** What was found, what is required and what would decide or change it. */
    SHORT,
    /** Everything, down to each cell and each citation. */
    FULL
  }

  /**
   * A finding in one line.
   *
   * @param finding the finding
   * @return letter, id, day, country, money at stake and message
   */
  public static String line(Finding finding) {
    String text = finding.outcome().letter() + " " + place(finding) + "  " + finding.message();
    return Plain.safe(text).replace(Plain.GLUE, ' ');
  }

  /**
   * Writes a finding.
   *
   * @param evaluation the evaluation it belongs to
   * @param finding the finding
   * @param depth how much is told
   * @param style the layout
   * @param out where to
   */
  public static void write(
      Evaluation evaluation, Finding finding, Depth depth, TextStyle style, Appendable out) {
    TextPage page = new TextPage(out, style);
    if (depth == Depth.LINE) {
      page.line(line(finding));
      return;
    }
    FindingText text = new FindingText(evaluation, finding, page);
    text.writeHead();
    if (depth == Depth.SHORT) {
      text.writeShort();
    } else {
      text.writeFull();
    }
  }

  /** Id, day, country and money at stake, as far as there are any. */
  static String place(Finding finding) {
    Subject subject = finding.subject();
    StringJoiner place = new StringJoiner("  ").add(finding.id());
    if (subject.date() != null) {
      place.add(subject.date().toString());
    }
    if (subject.country() != null) {
      place.add(subject.country());
    }
    finding.value().ifPresent(value -> place.add(Plain.money(value)));
    return place.toString();
  }

  private void writeHead() {
    Outcome outcome = finding.outcome();
    page.marked(outcome, outcome.letter() + " " + outcome.label(), "  " + finding.id());
    page.paragraph(0, finding.rule().title());
    page.gap();
  }

  private void writeShort() {
    entry("What was found", finding.message());
    entry("What is required", finding.rule().requirement());
    writeValue();
    writeMissing();
    writeFlips();
  }

  private void writeFull() {
    Rule<?> rule = finding.rule();
    entry("What was found", finding.message());
    writeMeasure();
    writeValue();
    entry("What is required", rule.requirement());
    writeAuthority(rule);
    entry("Why it matters", rule.reason());
    writeTree();
    writeNotFound();
    writeKnowable();
    writeMissing();
    writeFlips();
    if (verdict.waiver() != null) {
      entry("Waiver", ReviewText.waiver(evaluation, finding) + ".");
    }
    entry("Cause", "Not established by the data.");
    writeResponses();
    entry("Rule", rule.id() + ", rules " + evaluation.book().version() + "; " + rule.status());
    entry("Judged", "as of " + evaluation.asOf() + known());
    page.gap();
    page.line(Engine.CAVEAT);
  }

  private String known() {
    return evaluation.knownOn().map(day -> ", known on " + day).orElse(", all facts known");
  }

  private void entry(String label, String text) {
    page.hanging(label, LABEL, text);
  }

  private void entries(String label, List<String> texts) {
    String next = label;
    for (String text : texts) {
      page.hanging(next, LABEL, text);
      next = "";
    }
  }

  private void writeMeasure() {
    if (verdict.measured() == null) {
      return;
    }
    String limit = verdict.threshold() == null ? "" : ", held against " + verdict.threshold();
    String unit = verdict.unit().isEmpty() ? "" : " " + verdict.unit();
    entry("Measured", verdict.measured() + limit + unit);
  }

  private void writeValue() {
    finding.value().map(Plain::money).ifPresent(value -> entry("At stake", value));
  }

  private void writeAuthority(Rule<?> rule) {
    entries("Who requires it", rule.citations().stream().map(Citation::toString).toList());
    entry("", "Force: " + rule.force().label() + ". Severity: " + rule.severity() + ".");
  }

  private void writeTree() {
    page.line("What it rests on");
    new ExplanationText(page).write(verdict.explanation(), STEP);
  }

  private void writeNotFound() {
    entries("Not found", verdict.notFound().stream().map(Search::text).toList());
  }

  private void writeKnowable() {
    Knowable knowable = verdict.knowable();
    if (knowable != null) {
      entry(
          "Knowable then",
          knowable == Knowable.AT_THE_TIME
              ? "Yes, it rests on what was on record at the time."
              : "No, it rests on what became known later.");
    }
  }

  private void writeMissing() {
    if (finding.outcome() == Outcome.INDETERMINATE || !verdict.missing().isEmpty()) {
      List<String> missing = verdict.missing().stream().map(FindingText::wanted).toList();
      entries("Would decide it", missing.isEmpty() ? List.of("Not named.") : missing);
    }
  }

  /** The first few of what is missing, and how many more there are. */
  static String wanted(List<Missing> missing) {
    int named = Math.min(missing.size(), MOST_NAMED);
    String first =
        missing.subList(0, named).stream()
            .map(FindingText::wanted)
            .collect(Collectors.joining(", "));
    return missing.size() == named
        ? first
        : first + " and " + Plain.count(missing.size() - named, "more", "more");
  }

  /** What is missing, in words. */
  static String wanted(Missing missing) {
    return missing.column().equals("complete")
        ? "whether " + missing.table() + " is complete"
        : missing.text();
  }

  private void writeFlips() {
    List<String> flips = verdict.flips().stream().map(FindingText::change).toList();
    if (!flips.isEmpty()) {
      entries("Would change it", flips);
    } else if (finding.outcome().isReported()) {
      entry("Would change it", "No single change to the data or the policy was found.");
    }
  }

  private static String change(Flip flip) {
    return flip.text() + " -> " + flip.outcome().label();
  }

  private void writeResponses() {
    List<String> answers =
        evaluation
            .portfolio()
            .at(evaluation.asOf(), evaluation.knownOn().orElse(null))
            .list(Response.class)
            .stream()
            .filter(response -> response.finding().equals(finding.id()))
            .map(FindingText::answer)
            .toList();
    entries("Answers", answers.isEmpty() ? List.of("None on record.") : answers);
  }

  private static String answer(Response response) {
    return response.partner()
        + " on "
        + response.date()
        + ": "
        + response.position()
        + (response.text() == null ? "" : ", " + response.text());
  }
}
