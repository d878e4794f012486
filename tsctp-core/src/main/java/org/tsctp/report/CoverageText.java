package org.tsctp.report;

import java.util.List;
import java.util.Map;
import org.tsctp.rule.Coverage;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;

/** What each rule examined, as a table by chapter. */
final class CoverageText {

  private static final List<Outcome> COUNTED =
      List.of(Outcome.VIOLATION, Outcome.INDETERMINATE, Outcome.WAIVED, Outcome.ATTENTION);
  private static final int LEAST_COUNT = 5;
  private static final int NOTE = 6;

  private final Evaluation evaluation;
  private final TextPage page;
  private final int count;
  private final int total;
  private final int name;

  CoverageText(Evaluation evaluation, TextPage page) {
    this.evaluation = evaluation;
    this.page = page;
    int most = evaluation.coverage().stream().mapToInt(Coverage::eligible).max().orElse(0);
    this.count = Math.max(LEAST_COUNT, String.valueOf(most).length() + 1);
    this.total = Math.max("examined".length() + 1, count);
    this.name = Math.max(12, page.style().width() - 2 * total - COUNTED.size() * count);
  }

  void write() {
    page.gap();
    StringBuilder head = new StringBuilder(Plain.left("WHAT WAS EXAMINED", name));
    head.append(Plain.right("eligible", total)).append(Plain.right("examined", total));
    COUNTED.forEach(outcome -> head.append(Plain.right(outcome.letter(), count)));
    page.heading(head.toString());
    String chapter = "";
    for (Coverage coverage : evaluation.coverage()) {
      String own = evaluation.book().chapter(coverage.rule());
      if (!own.equals(chapter)) {
        page.line(own);
        chapter = own;
      }
      write(coverage);
    }
  }

  private void write(Coverage coverage) {
    String title = evaluation.book().find(coverage.rule()).map(Rule::title).orElse("");
    StringBuilder row = new StringBuilder(Plain.left("  " + coverage.rule() + "  " + title, name));
    row.append(Plain.right(coverage.eligible(), total))
        .append(Plain.right(coverage.examined(), total));
    for (Outcome outcome : COUNTED) {
      row.append(Plain.right(coverage.outcomes().getOrDefault(outcome, 0), count));
    }
    page.line(row.toString());
    coverage.reason().ifPresent(reason -> page.paragraph(NOTE, reason));
    if (!coverage.valueNotAssessed().isEmpty()) {
      Map<String, java.math.BigDecimal> value = coverage.valueNotAssessed();
      page.paragraph(NOTE, "Could not be assessed: " + Plain.money(value) + " at stake.");
    }
    if (coverage.malfunctions() > 0) {
      page.paragraph(
          NOTE,
          "The rule failed on "
              + Plain.count(coverage.malfunctions(), "subject", "subjects")
              + " and says nothing of them.");
    }
  }
}
