package org.tsctp.report;

import java.util.List;
import java.util.Map;
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

  private static final int LABEL = 22;
  private static final int COUNT = 8;

  private final Baselined baselined;
  private final Evaluation evaluation;
  private final TextPage page;

  private HumanReport(Baselined baselined, TextPage page) {
    this.baselined = baselined;
    this.evaluation = baselined.evaluation();
    this.page = page;
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
    writeMalfunctions(page, evaluation.malfunctions());
    writeEnd();
  }

  private void writeIdentity() {
    Portfolio portfolio = evaluation.portfolio();
    PortfolioHeader header = portfolio.header();
    writeName(header, page);
    long tables =
        Tables.all().stream().filter(table -> !portfolio.list(table.type()).isEmpty()).count();
    page.paragraph(
        0,
        Plain.count(portfolio.size(), "row", "rows")
            + " in "
            + Plain.count((int) tables, "table", "tables")
            + ", "
            + Plain.count(evaluation.issues().size(), "problem", "problems")
            + " in the data. "
            + leftOut(portfolio.leftOut()));
    page.paragraph(
        0,
        "Judged as of "
            + evaluation.asOf()
            + evaluation
                .knownOn()
                .map(day -> ", by what was known on " + day + ".")
                .orElse(", all facts known."));
    page.paragraph(
        0,
        "Policy "
            + evaluation.policy().id()
            + " "
            + evaluation.policy().version()
            + ", "
            + Plain.count(evaluation.book().rules().size(), "rule", "rules")
            + " of version "
            + evaluation.book().version()
            + ", "
            + Engine.NAME
            + " "
            + Engine.VERSION
            + ".");
  }

  /** Id and title of a portfolio. */
  static void writeName(PortfolioHeader header, TextPage page) {
    page.heading("Portfolio " + (header.id().isEmpty() ? "(no id)" : header.id()));
    if (!header.title().isEmpty()) {
      page.paragraph(0, header.title());
    }
  }

  /** Rows that do not count, with their money. */
  static String leftOut(List<LeftOut> leftOut) {
    if (leftOut.isEmpty()) {
      return "No row was left out.";
    }
    int rows = leftOut.stream().mapToInt(LeftOut::rows).sum();
    StringBuilder text = new StringBuilder("Left out: ").append(Plain.count(rows, "row", "rows"));
    for (LeftOut some : leftOut) {
      if (some.amount().signum() != 0) {
        text.append(", ")
            .append(Plain.money(new org.tsctp.basics.Money(some.amount(), some.currency())))
            .append(" in ")
            .append(some.table());
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
              + Plain.left(outcome.label(), LABEL)
              + Plain.right(outcomes.getOrDefault(outcome, 0), COUNT));
    }
    if (!evaluation.valueNotAssessed().isEmpty()) {
      page.paragraph(
          0,
          "At stake in what could not be assessed: "
              + Plain.money(evaluation.valueNotAssessed())
              + ".");
    }
  }

  private void writeWaivers() {
    List<WaiverReview> waivers = evaluation.waivers();
    if (waivers.isEmpty()) {
      return;
    }
    page.gap();
    page.heading("WAIVERS");
    int listed = page.style().listed(waivers.size());
    for (WaiverReview waiver : waivers.subList(0, listed)) {
      page.hanging(
          "  " + waiver.id() + " of " + waiver.rule() + ": ", 6, ReviewText.remarks(waiver));
    }
    writeRest(page, waivers.size() - listed, "--max 0");
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
  static void writeMalfunctions(TextPage page, List<Malfunction> malfunctions) {
    if (malfunctions.isEmpty()) {
      return;
    }
    page.gap();
    page.heading("RULES THAT FAILED (a fault of tsctp, not of the data)");
    int listed = page.style().listed(malfunctions.size());
    for (Malfunction malfunction : malfunctions.subList(0, listed)) {
      String subject = malfunction.subject().isEmpty() ? "" : " on " + malfunction.subject();
      page.hanging("  " + malfunction.rule() + subject + ": ", 6, malfunction.problem());
    }
    writeRest(page, malfunctions.size() - listed, "--max 0");
  }

  /** Says how many entries are not listed, and how to get them. */
  static void writeRest(TextPage page, int more, String how) {
    if (more > 0) {
      page.paragraph(4, "... and " + Plain.count(more, "more", "more") + ": " + how);
    }
  }

  private void writeEnd() {
    page.gap();
    List<Finding> findings = evaluation.findings();
    if (!findings.isEmpty()) {
      page.paragraph(
          0,
          "Next: tsctp explain "
              + findings.get(0).id()
              + " PORTFOLIO --as-of "
              + evaluation.asOf());
    }
    page.paragraph(0, Engine.CAVEAT);
  }
}
