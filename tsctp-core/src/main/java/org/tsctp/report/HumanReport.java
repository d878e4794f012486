package org.tsctp.report;

import java.util.List;
import java.util.Map;
import org.tsctp.explain.Language;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.LeftOut;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioHeader;
import org.tsctp.partnership.Tables;
import org.tsctp.rule.BaselineReview;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Malfunction;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.WaiverReview;

/**
 * An evaluation for people: what was examined first, then what was found.
 *
 * <p>It reads in 80 columns and needs neither colour nor Unicode, since every outcome has a letter.
 * Long groups are cut, and then their exact size is told.
 */
public final class HumanReport {

  private static final Sentence ROW = Sentence.of("word.row", "row");
  private static final Sentence ROWS = Sentence.of("word.rows", "rows");
  private static final Sentence TABLE = Sentence.of("word.table", "table");
  private static final Sentence TABLES = Sentence.of("word.tables", "tables");
  private static final Sentence PROBLEM = Sentence.of("word.problem", "problem");
  private static final Sentence PROBLEMS = Sentence.of("word.problems", "problems");
  private static final Sentence FINDING = Sentence.of("word.finding", "finding");
  private static final Sentence FINDINGS = Sentence.of("word.findings", "findings");
  private static final Sentence MORE = Sentence.of("word.more", "more");

  private static final Sentence NAME = Sentence.of("human.name", "Portfolio {id}");
  private static final Sentence NO_ID = Sentence.of("human.no-id", "(no id)");
  private static final Sentence SIZE =
      Sentence.of("human.size", "{rows} in {tables}, {problems} in the data. {leftOut}");
  private static final Sentence AS_KNOWN =
      Sentence.of("human.as-known", "Judged as of {asOf}, by what was known on {knownOn}.");
  private static final Sentence ALL_KNOWN =
      Sentence.of("human.all-known", "Judged as of {asOf}, all facts known.");
  private static final Sentence POLICY =
      Sentence.of(
          "human.policy",
          "Policy {policy} {version}, {rules} of version {rulesVersion}, {engine}.");
  private static final Sentence NOTHING_LEFT_OUT =
      Sentence.of("human.nothing-left-out", "No row was left out.");
  private static final Sentence LEFT_OUT = Sentence.of("human.left-out", "Left out: {rows}");
  private static final Sentence MONEY_OF = Sentence.of("human.money-of", "{money} in {table}");
  private static final Sentence AT_STAKE =
      Sentence.of("human.at-stake", "At stake in what could not be assessed: {value}.");
  private static final Sentence WAIVERS = Sentence.of("human.waivers", "WAIVERS");
  private static final Sentence WAIVER = Sentence.of("human.waiver", "{waiver} of {rule}");
  private static final Sentence COVERS = Sentence.of("human.covers", "covers {findings}");
  private static final Sentence FAILED =
      Sentence.of("human.failed", "RULES THAT FAILED (a fault of tsctp, not of the data)");
  private static final Sentence ON = Sentence.of("human.on", "{rule} on {subject}");
  private static final Sentence REST = Sentence.of("human.rest", "... and {more}: {how}");
  private static final Sentence NEXT =
      Sentence.of("human.next", "Next: tsctp explain {finding} PORTFOLIO --as-of {asOf}");

  private static final int LABEL = 22;
  private static final int COUNT = 8;

  private final Baselined baselined;
  private final Evaluation evaluation;
  private final TextPage page;
  private final Words words;

  private HumanReport(Baselined baselined, TextPage page) {
    this.baselined = baselined;
    this.evaluation = baselined.evaluation();
    this.page = page;
    this.words = Words.of(evaluation.book().language());
  }

  /**
   * Writes an evaluation.
   *
   * @param evaluation the evaluation
   * @param style the layout
   * @param out where to
   */
  public static void write(Evaluation evaluation, TextStyle style, Appendable out) {
    write(Baselined.none(evaluation), style, out);
  }

  /**
   * Writes an evaluation with a baseline laid over it.
   *
   * @param baselined the evaluation and the baseline
   * @param style the layout
   * @param out where to
   */
  public static void write(Baselined baselined, TextStyle style, Appendable out) {
    new HumanReport(baselined, new TextPage(out, style)).write();
  }

  private void write() {
    writeIdentity();
    writeOutcomes();
    new CoverageText(evaluation, page).write();
    new FindingList(baselined, page).write();
    writeWaivers();
    writeBaseline();
    writeMalfunctions(page, words, evaluation.malfunctions());
    writeEnd();
  }

  private void writeIdentity() {
    Portfolio portfolio = evaluation.portfolio();
    PortfolioHeader header = portfolio.header();
    writeName(header, page, words);
    long tables =
        Tables.all().stream().filter(table -> !portfolio.list(table.type()).isEmpty()).count();
    page.paragraph(
        0,
        words.say(
            SIZE,
            "rows",
            words.count(portfolio.size(), ROW, ROWS),
            "tables",
            words.count((int) tables, TABLE, TABLES),
            "problems",
            words.count(evaluation.issues().size(), PROBLEM, PROBLEMS),
            "leftOut",
            leftOut(portfolio.leftOut(), words)));
    page.paragraph(0, judged(evaluation, words));
    page.paragraph(
        0,
        words.say(
            POLICY,
            "policy",
            evaluation.policy().id(),
            "version",
            evaluation.policy().version(),
            "rules",
            words.count(evaluation.book().rules().size(), Words.RULE, Words.RULES),
            "rulesVersion",
            evaluation.book().version(),
            "engine",
            Engine.NAME + " " + Engine.VERSION));
  }

  /** The two days that an evaluation was made by. */
  static String judged(Evaluation evaluation, Words words) {
    return evaluation
        .knownOn()
        .map(day -> words.say(AS_KNOWN, "asOf", evaluation.asOf(), "knownOn", day))
        .orElseGet(() -> words.say(ALL_KNOWN, "asOf", evaluation.asOf()));
  }

  /** Id and title of a portfolio. */
  static void writeName(PortfolioHeader header, TextPage page, Words words) {
    page.heading(words.say(NAME, "id", header.id().isEmpty() ? words.say(NO_ID) : header.id()));
    if (!header.title().isEmpty()) {
      page.paragraph(0, header.title());
    }
  }

  /** Rows that do not count, with their money. */
  static String leftOut(List<LeftOut> leftOut, Words words) {
    if (leftOut.isEmpty()) {
      return words.say(NOTHING_LEFT_OUT);
    }
    int rows = leftOut.stream().mapToInt(LeftOut::rows).sum();
    StringBuilder text =
        new StringBuilder(words.say(LEFT_OUT, "rows", words.count(rows, ROW, ROWS)));
    for (LeftOut some : leftOut) {
      if (some.amount().signum() != 0) {
        String money = Plain.money(new org.tsctp.basics.Money(some.amount(), some.currency()));
        text.append(", ").append(words.say(MONEY_OF, "money", money, "table", some.table()));
      }
    }
    return text.append('.').toString();
  }

  private void writeOutcomes() {
    page.gap();
    Map<Outcome, Integer> outcomes = evaluation.outcomes();
    for (Outcome outcome : Outcome.values()) {
      page.lettered(
          outcome,
          0,
          " "
              + Plain.left(words.outcome(outcome), LABEL)
              + Plain.right(outcomes.getOrDefault(outcome, 0), COUNT));
    }
    if (!evaluation.valueNotAssessed().isEmpty()) {
      page.paragraph(0, words.say(AT_STAKE, "value", Plain.money(evaluation.valueNotAssessed())));
    }
  }

  private void writeWaivers() {
    List<WaiverReview> waivers = evaluation.waivers();
    if (waivers.isEmpty()) {
      return;
    }
    page.gap();
    page.heading(words.say(WAIVERS));
    int listed = page.style().listed(waivers.size());
    for (WaiverReview waiver : waivers.subList(0, listed)) {
      List<String> remarks = waiver.remarks().stream().map(words::remark).toList();
      page.hanging(
          "  " + words.say(WAIVER, "waiver", waiver.id(), "rule", waiver.rule()) + ": ",
          6,
          waiver.usedBy() == 0
              ? String.join("; ", remarks)
              : words.say(COVERS, "findings", words.count(waiver.usedBy(), FINDING, FINDINGS))
                  + (remarks.isEmpty() ? "" : "; " + String.join("; ", remarks)));
    }
    writeRest(page, words, waivers.size() - listed, "--max 0");
  }

  /** Entries that count and of which there is nothing to say are only counted. */
  private void writeBaseline() {
    if (baselined.baseline().isEmpty()) {
      return;
    }
    page.gap();
    page.heading("BASELINE (accepted findings stay findings)");
    page.paragraph(2, ReviewText.summary(baselined));
    List<BaselineReview> reviews = ReviewText.worthTelling(baselined);
    int listed = page.style().listed(reviews.size());
    for (BaselineReview review : reviews.subList(0, listed)) {
      page.hanging("  " + ReviewText.place(review) + ": ", 6, ReviewText.remarks(review));
    }
    writeRest(page, reviews.size() - listed, "--max 0");
  }

  /** Rules that failed, if any did. */
  static void writeMalfunctions(TextPage page, Words words, List<Malfunction> malfunctions) {
    if (malfunctions.isEmpty()) {
      return;
    }
    page.gap();
    page.heading(words.say(FAILED));
    int listed = page.style().listed(malfunctions.size());
    for (Malfunction malfunction : malfunctions.subList(0, listed)) {
      String what =
          malfunction.subject().isEmpty()
              ? malfunction.rule()
              : words.say(ON, "rule", malfunction.rule(), "subject", malfunction.subject());
      page.hanging("  " + what + ": ", 6, malfunction.problem());
    }
    writeRest(page, words, malfunctions.size() - listed, "--max 0");
  }

  /** Rules that failed, said in English. */
  static void writeMalfunctions(TextPage page, List<Malfunction> malfunctions) {
    writeMalfunctions(page, Words.of(Language.ENGLISH), malfunctions);
  }

  /** Says in English how many entries are not listed, and how to get them. */
  static void writeRest(TextPage page, int more, String how) {
    writeRest(page, Words.of(Language.ENGLISH), more, how);
  }

  /** Says how many entries are not listed, and how to get them. */
  static void writeRest(TextPage page, Words words, int more, String how) {
    if (more > 0) {
      page.paragraph(4, words.say(REST, "more", words.count(more, MORE, MORE), "how", how));
    }
  }

  private void writeEnd() {
    page.gap();
    List<Finding> findings = evaluation.findings();
    if (!findings.isEmpty()) {
      page.paragraph(
          0, words.say(NEXT, "finding", findings.get(0).id(), "asOf", evaluation.asOf()));
    }
    page.paragraph(0, words.caveat());
  }
}
