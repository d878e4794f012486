package org.tsctp.report;

import java.util.List;
import java.util.Map;
import org.tsctp.explain.Sentence;
import org.tsctp.rule.Coverage;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;

/** What each rule examined, as a table by chapter. */
final class CoverageText {

  private static final Sentence HEAD = Sentence.of("coverage.head", "WHAT WAS EXAMINED");
  private static final Sentence ELIGIBLE = Sentence.of("coverage.eligible", "eligible");
  private static final Sentence EXAMINED = Sentence.of("coverage.examined", "examined");
  private static final Sentence VALUE =
      Sentence.of("coverage.value", "Could not be assessed: {value} at stake.");
  private static final Sentence BROKE_ONE =
      Sentence.of("coverage.broke-one", "The rule failed on 1 subject and says nothing of it.");
  private static final Sentence BROKE =
      Sentence.of(
          "coverage.broke", "The rule failed on {number} subjects and says nothing of them.");

  private static final List<Outcome> COUNTED =
      List.of(Outcome.VIOLATION, Outcome.INDETERMINATE, Outcome.WAIVED, Outcome.ATTENTION);
  private static final int LEAST_COUNT = 5;
  private static final int NOTE = 6;

  private final Evaluation evaluation;
  private final TextPage page;
  private final Words words;
  private final int count;
  private final int total;
  private final int name;

  CoverageText(Evaluation evaluation, TextPage page) {
    this.evaluation = evaluation;
    this.page = page;
    this.words = Words.of(evaluation.book().language());
    int most = evaluation.coverage().stream().mapToInt(Coverage::eligible).max().orElse(0);
    this.count = Math.max(LEAST_COUNT, String.valueOf(most).length() + 1);
    this.total = Math.max(words.say(EXAMINED).length() + 1, count);
    this.name = Math.max(12, page.style().width() - 2 * total - COUNTED.size() * count);
  }

  void write() {
    page.gap();
    StringBuilder head = new StringBuilder(Plain.left(words.say(HEAD), name));
    head.append(Plain.right(words.say(ELIGIBLE), total))
        .append(Plain.right(words.say(EXAMINED), total));
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
    coverage.remark().ifPresent(remark -> page.paragraph(NOTE, words.say(remark)));
    if (!coverage.valueNotAssessed().isEmpty()) {
      Map<String, java.math.BigDecimal> value = coverage.valueNotAssessed();
      page.paragraph(NOTE, words.say(VALUE, "value", Plain.money(value)));
    }
    if (coverage.malfunctions() > 0) {
      page.paragraph(
          NOTE,
          coverage.malfunctions() == 1
              ? words.say(BROKE_ONE)
              : words.say(BROKE, "number", Plain.number(coverage.malfunctions())));
    }
  }
}
