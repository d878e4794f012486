package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.VIOLATION;
import static org.tsctp.rulebook.DefenseLeahy.WAIVER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** LEAHY-11: a waiver of the Defense bar is reported to Congress. */
class LeahyWaiverReportTest {

  private Finding report(Facts facts, String asOf) {
    return Judged.finding("LEAHY-11:W1", facts, asOf);
  }

  private Facts waiver() {
    return Facts.of().row("waivers", WAIVER);
  }

  private static String report(String id, String sent) {
    return "id=" + id + " kind=LEAHY_REPORT reference=W1 sent=" + sent;
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-16, COMPLIANT, ",
    "2021-01-17, VIOLATION, 1",
    "2021-01-21, VIOLATION, 5",
    "2020-12-31, COMPLIANT, "
  })
  void report_is_in_time_until_the_fifteenth_day_after(String sent, Outcome expected, String late) {
    Finding finding = report(waiver().row("notices", report("N1", sent)), "2022-09-30");
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(late);
  }

  @Test
  void first_of_several_late_reports_is_measured_and_an_early_one_saves_it() {
    Facts facts = waiver().row("notices", report("N1", "2021-03-01"));
    facts.row("notices", report("N2", "2021-02-01"));
    assertThat(report(facts, "2022-09-30").verdict().measured()).isEqualTo("16");
    facts.row("notices", report("N3", "2021-01-02"));
    assertThat(report(facts, "2022-09-30").outcome()).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-16, notices, ATTENTION",
    "2021-01-17, notices, VIOLATION",
    "2021-01-17, waivers, INDETERMINATE"
  })
  void no_report_is_for_attention_until_it_is_due(String asOf, String complete, Outcome expected) {
    assertThat(report(waiver().complete(complete), asOf).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=CONGRESSIONAL", "reference=W2", "reference="})
  void only_a_leahy_report_on_this_waiver_counts(String change) {
    Facts facts = waiver().row("notices", report("N1", "2021-01-10") + " " + change);
    assertThat(report(facts, "2022-09-30").outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void waiver_that_does_not_count_is_to_be_reported_as_well_and_that_of_another_rule_is_not() {
    Facts facts =
        waiver()
            .row("waivers", "id=W1 reason=")
            .row("waivers", "id=W2 rule=COUP-1" + " from=2021-01-01 to=2022-01-01");
    Evaluation evaluation = OneRule.by("LEAHY-11", "2022-09-30").evaluate(facts);
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("LEAHY-11:W1");
  }

  @Test
  void report_recorded_later_was_not_known() {
    Facts facts = waiver().complete("notices");
    facts.row("notices", report("N1", "2021-01-10") + " recorded=2021-06-01");
    assertThat(Judged.outcome("LEAHY-11:W1", facts, "2022-09-30", "2021-05-31"))
        .isEqualTo(VIOLATION);
    assertThat(report(facts, "2022-09-30").outcome()).isEqualTo(COMPLIANT);
  }
}
