package org.tsctp.report;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Missing;
import org.tsctp.explain.Search;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Response;
import org.tsctp.rule.AuthorityComparison;
import org.tsctp.rule.Edit;
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

  private static final Sentence FOUND = Sentence.of("finding.found", "What was found");
  private static final Sentence WAIVER = Sentence.of("finding.waiver", "Waiver");
  private static final Sentence CAUSE = Sentence.of("finding.cause", "Cause");
  private static final Sentence RULE = Sentence.of("finding.rule", "Rule");
  private static final Sentence JUDGED = Sentence.of("finding.judged", "Judged");
  private static final Sentence MEASURED = Sentence.of("finding.measured", "Measured");
  private static final Sentence AT_STAKE = Sentence.of("finding.at-stake", "At stake");
  private static final Sentence NOT_FOUND = Sentence.of("finding.not-found", "Not found");
  private static final Sentence KNOWABLE = Sentence.of("finding.knowable", "Knowable then");
  private static final Sentence WOULD_DECIDE =
      Sentence.of("finding.would-decide", "Would decide it");
  private static final Sentence WOULD_CHANGE =
      Sentence.of("finding.would-change", "Would change it");
  private static final Sentence ANSWERS = Sentence.of("finding.answers", "Answers");
  private static final Sentence RESTS_ON = Sentence.of("finding.rests-on", "What it rests on");
  private static final Sentence NO_CAUSE =
      Sentence.of("finding.no-cause", "Not established by the data.");
  private static final Sentence RULE_VERSION =
      Sentence.of("finding.rule-version", "{rule}, rules {version}; {status}");
  private static final Sentence AS_OF = Sentence.of("finding.as-of", "as of {asOf}, {known}");
  private static final Sentence KNOWN_ON = Sentence.of("finding.known-on", "known on {day}");
  private static final Sentence ALL_KNOWN = Sentence.of("finding.all-known", "all facts known");
  private static final Sentence HELD_AGAINST =
      Sentence.of("finding.held-against", "{measured}, held against {threshold}");
  private static final Sentence WEIGHT =
      Sentence.of("finding.weight", "Force: {force}. Severity: {severity}.");
  private static final Sentence AUTHORITY = Sentence.of("finding.authority", "Authority");
  private static final Sentence BOTH_LAWS =
      Sentence.of(
          "finding.both-laws",
          "On the same facts: State law (22 U.S.C. 2378d) {state}, Defense law (10 U.S.C. 362)"
              + " {defense}.");
  private static final Sentence THEN =
      Sentence.of("finding.then", "Yes, it rests on what was on record at the time.");
  private static final Sentence LATER =
      Sentence.of("finding.later", "No, it rests on what became known later.");
  private static final Sentence NOT_NAMED = Sentence.of("finding.not-named", "Not named.");
  private static final Sentence NO_CHANGE =
      Sentence.of("finding.no-change", "No single change to the data or the policy was found.");
  private static final Sentence NO_ANSWER = Sentence.of("finding.no-answer", "None on record.");
  private static final Sentence ANSWER =
      Sentence.of("finding.answer", "{partner} on {date}: {position}");
  private static final Sentence MORE = Sentence.of("finding.more", "{first} and {more}more");
  private static final Sentence AND = Sentence.of("finding.and", "{first}, and {next}");

  private static final int LABEL = 18;
  private static final int STEP = 2;
  private static final int MOST_NAMED = 3;

  private final Evaluation evaluation;
  private final Finding finding;
  private final Verdict verdict;
  private final TextPage page;
  private final Words words;

  private FindingText(Evaluation evaluation, Finding finding, TextPage page) {
    this.evaluation = evaluation;
    this.finding = finding;
    this.verdict = finding.verdict();
    this.page = page;
    this.words = Words.of(evaluation.book().language());
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
    page.marked(outcome, outcome.letter() + " " + words.outcome(outcome), "  " + finding.id());
    page.paragraph(0, finding.rule().title());
    page.gap();
  }

  private void writeShort() {
    entry(FOUND, finding.message());
    entry(Words.REQUIRED, finding.rule().requirement());
    writeValue();
    writeMissing();
    writeFlips();
  }

  private void writeFull() {
    Rule<?> rule = finding.rule();
    entry(FOUND, finding.message());
    writeMeasure();
    writeValue();
    entry(Words.REQUIRED, rule.requirement());
    writeAuthority(rule);
    writeComparison();
    entry(Words.MATTERS, rule.reason());
    writeTree();
    writeNotFound();
    writeKnowable();
    writeMissing();
    writeFlips();
    if (verdict.waiver() != null) {
      entry(WAIVER, ReviewText.waiver(evaluation, finding) + ".");
    }
    entry(CAUSE, words.say(NO_CAUSE));
    writeResponses();
    entry(
        RULE,
        words.say(
            RULE_VERSION,
            "rule",
            rule.id(),
            "version",
            evaluation.book().version(),
            "status",
            rule.status()));
    entry(JUDGED, words.say(AS_OF, "asOf", evaluation.asOf(), "known", known()));
    page.gap();
    page.line(words.caveat());
  }

  private Statement known() {
    return evaluation.knownOn().map(day -> KNOWN_ON.with("day", day)).orElse(ALL_KNOWN.with());
  }

  private void entry(Sentence label, String text) {
    page.hanging(words.say(label), LABEL, text);
  }

  private void entries(Sentence label, List<String> texts) {
    String next = words.say(label);
    for (String text : texts) {
      page.hanging(next, LABEL, text);
      next = "";
    }
  }

  private void writeMeasure() {
    if (verdict.measured() == null) {
      return;
    }
    String measured =
        verdict.threshold() == null
            ? verdict.measured()
            : words.say(
                HELD_AGAINST, "measured", verdict.measured(), "threshold", verdict.threshold());
    entry(MEASURED, verdict.unit().isEmpty() ? measured : measured + " " + verdict.unit());
  }

  private void writeValue() {
    finding.value().map(Plain::money).ifPresent(value -> entry(AT_STAKE, value));
  }

  private void writeAuthority(Rule<?> rule) {
    entries(Words.WHO, rule.citations().stream().map(Citation::toString).toList());
    page.hanging(
        "",
        LABEL,
        words.say(WEIGHT, "force", words.force(rule.force()), "severity", rule.severity()));
  }

  private void writeComparison() {
    AuthorityComparison laws = verdict.authorityComparison();
    if (laws != null) {
      entry(
          AUTHORITY,
          words.say(
              BOTH_LAWS,
              "state",
              words.outcome(laws.state()),
              "defense",
              words.outcome(laws.defense())));
    }
  }

  private void writeTree() {
    page.line(words.say(RESTS_ON));
    new ExplanationText(page, words).write(verdict.explanation(), STEP);
  }

  private void writeNotFound() {
    entries(NOT_FOUND, verdict.notFound().stream().map(Search::statement).map(words::say).toList());
  }

  private void writeKnowable() {
    Knowable knowable = verdict.knowable();
    if (knowable != null) {
      entry(KNOWABLE, words.say(knowable == Knowable.AT_THE_TIME ? THEN : LATER));
    }
  }

  private void writeMissing() {
    if (finding.outcome() == Outcome.INDETERMINATE || !verdict.missing().isEmpty()) {
      List<String> missing =
          verdict.missing().stream().map(Missing::statement).map(words::say).toList();
      entries(WOULD_DECIDE, missing.isEmpty() ? List.of(words.say(NOT_NAMED)) : missing);
    }
  }

  /** The first few of what is missing, and how many more there are. */
  static String wanted(List<Missing> missing, Words words) {
    int named = Math.min(missing.size(), MOST_NAMED);
    String first =
        missing.subList(0, named).stream()
            .map(Missing::statement)
            .map(words::say)
            .collect(Collectors.joining(", "));
    return missing.size() == named
        ? first
        : words.say(
            MORE, "first", first, "more", Plain.number(missing.size() - named) + Plain.GLUE);
  }

  private void writeFlips() {
    List<String> flips = verdict.flips().stream().map(flip -> change(flip, words)).toList();
    if (!flips.isEmpty()) {
      entries(WOULD_CHANGE, flips);
    } else if (finding.outcome().isReported()) {
      Statement reason = verdict.unchangeable();
      entry(WOULD_CHANGE, words.say(reason == null ? NO_CHANGE.with() : reason));
    }
  }

  /** Edits and the outcome they lead to, in words. */
  static String change(Flip flip, Words words) {
    return edits(flip, words) + " -> " + words.outcome(flip.outcome());
  }

  private static String edits(Flip flip, Words words) {
    String text = "";
    for (Edit edit : flip.edits()) {
      String next = words.say(edit.statement());
      text = text.isEmpty() ? next : words.say(AND, "first", text, "next", next);
    }
    return text;
  }

  private void writeResponses() {
    List<String> answers =
        evaluation
            .portfolio()
            .at(evaluation.asOf(), evaluation.knownOn().orElse(null))
            .list(Response.class)
            .stream()
            .filter(response -> response.finding().equals(finding.id()))
            .map(this::answer)
            .toList();
    entries(ANSWERS, answers.isEmpty() ? List.of(words.say(NO_ANSWER)) : answers);
  }

  private String answer(Response response) {
    String answer =
        words.say(
            ANSWER,
            "partner",
            response.partner(),
            "date",
            response.date(),
            "position",
            response.position());
    return response.text() == null ? answer : answer + ", " + response.text();
  }
}
