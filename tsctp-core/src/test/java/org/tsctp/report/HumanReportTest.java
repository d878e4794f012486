package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;

class HumanReportTest {

  @Test
  void report_tells_coverage_before_findings() {
    Golden.assertSame("human-report.txt", report(ReportSample.evaluation(), TextStyle.PLAIN));
  }

  @Test
  void report_on_an_empty_portfolio_is_no_clearance() {
    Evaluation evaluation =
        Evaluator.of(ReportSample.book())
            .evaluate(
                Portfolio.builder("empty").build(),
                EvaluationOptions.of(Policies.standard(), ReportSample.AS_OF)
                    .withKnownOn(LocalDate.of(2021, 6, 1)));

    Golden.assertSame("human-report-empty.txt", report(evaluation, TextStyle.PLAIN));
  }

  @Test
  void no_line_is_longer_than_the_width() {
    for (int width : new int[] {60, 80, 120}) {
      assertThat(report(ReportSample.evaluation(true), new TextStyle(width, 0, false)).lines())
          .as("width %s", width)
          .allMatch(line -> line.length() <= width);
    }
  }

  @Test
  void groups_are_cut_and_their_exact_size_is_told() {
    String report = report(ReportSample.evaluation(), new TextStyle(80, 2, false));

    assertThat(report)
        .contains("V violation: 13 of 16 examined")
        .contains("... and 11 more: tsctp rows TEST-1 PORTFOLIO --as-of 2021-12-31, or --max 0");
  }

  @Test
  void zero_lists_every_finding() {
    String report = report(ReportSample.evaluation(), new TextStyle(80, 0, false));

    assertThat(report).contains("TEST-1:D19").doesNotContain(" more:");
  }

  @Test
  void colour_only_adds_to_the_letters() {
    String plain = report(ReportSample.evaluation(), TextStyle.PLAIN);
    String colored = report(ReportSample.evaluation(), new TextStyle(80, 10, true));

    assertThat(colored).contains("\u001b[31mV\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
  }

  @Test
  void a_rule_that_failed_is_told_apart_and_never_passes() {
    assertThat(report(ReportSample.evaluation(), TextStyle.PLAIN))
        .contains("RULES THAT FAILED (a fault of tsctp, not of the data)")
        .contains("The rule failed on 18 subjects and says nothing of them.");
  }

  @Test
  void what_a_terminal_would_obey_is_spelled_out() {
    StringBuilder out = new StringBuilder();
    new TextPage(out, TextStyle.PLAIN).paragraph(0, "red\u001b[31m\u202ename\nnext");

    assertThat(out).hasToString("red\\u001b[31m\\u202ename\\u000anext\n");
  }

  @Test
  void every_report_is_ascii() {
    assertThat(report(ReportSample.evaluation(true), TextStyle.PLAIN).chars())
        .allMatch(c -> c < 128);
  }

  @Test
  void money_is_grouped_and_never_added_over_currencies() {
    assertThat(
            Plain.money(
                new java.util.TreeMap<>(
                    java.util.Map.of(
                        "USD", new java.math.BigDecimal("-1234567.5"),
                        "EUR", new java.math.BigDecimal("12")))))
        .isEqualTo(
            "12 EUR, -1 234 567.50 USD".replace(' ', Plain.GLUE).replace("," + Plain.GLUE, ", "));
  }

  private static String report(Evaluation evaluation, TextStyle style) {
    StringBuilder out = new StringBuilder();
    HumanReport.write(evaluation, style, out);
    return out.toString();
  }

  @Test
  void style_refuses_what_no_report_fits() {
    assertThat(List.of(59, 0))
        .allSatisfy(
            width ->
                org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new TextStyle(width, 10, false))
                    .hasMessage("width is " + width + ", expected 60 or more."));
  }
}
