package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.VIOLATION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** ME-1, ME-2 and ME-3, clause by clause. */
class MonitoringPlansTest {

  // ME-1

  @ParameterizedTest
  @CsvSource({
    "kind=OUTCOME baseline=0 target=1, COMPLIANT", // a baseline of nought is a baseline
    "kind=OUTCOME baseline=0, VIOLATION",
    "kind=OUTCOME target=1, VIOLATION",
    "kind=OUTPUT baseline=0 target=1, VIOLATION",
    "kind=CONTEXT baseline=0 target=1, VIOLATION",
    "baseline=0 target=1, VIOLATION" // an empty kind is no outcome
  })
  void indicator_is_an_outcome_with_baseline_and_target(String cells, Outcome expected) {
    assertThat(me1(indicator(cells)).outcome()).isEqualTo(expected);
  }

  @Test
  void one_measured_outcome_among_others_is_enough() {
    Facts facts = indicator("kind=OUTPUT baseline=0 target=1");
    facts.row("indicators", "id=I2 activity=A1 kind=OUTCOME baseline=2 target=1");
    assertThat(me1(facts).outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void without_an_indicator_only_a_complete_table_decides() {
    Facts facts = Facts.of().row("activities", "id=A1");
    Finding finding = me1(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("indicators", "complete", ""));
    assertThat(me1(facts.complete("indicators")).outcome()).isEqualTo(VIOLATION);
    facts.row("indicators", "id=I9 activity=A1 kind=OUTPUT").leaveOut("indicators", "I9");
    assertThat(me1(facts).outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void indicator_of_another_activity_or_of_an_objective_is_not_asked() {
    Facts facts = Facts.of().row("activities", "id=A1").row("activities", "id=A2");
    facts.row("strategies", "id=S1 from=2020-01-01").row("objectives", "id=O1 strategy=S1");
    facts.row("indicators", "id=I1 activity=A2 kind=OUTCOME baseline=0 target=1");
    facts.row("indicators", "id=I2 objective=O1 kind=OUTCOME baseline=0 target=1");
    assertThat(me1(facts).outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void indicator_counts_from_the_day_it_was_recorded() {
    Facts facts = indicator("kind=OUTCOME baseline=0 target=1 recorded=2022-08-01");
    assertThat(Judged.finding("ME-1:A1", facts, "2022-09-30", "2022-07-31").outcome())
        .isEqualTo(INDETERMINATE);
    assertThat(Judged.finding("ME-1:A1", facts, "2022-09-30", "2022-08-01").outcome())
        .isEqualTo(COMPLIANT);
    assertThat(Judged.finding("ME-1:A1", facts, "2021-01-01").outcome()).isEqualTo(COMPLIANT);
  }

  // ME-2

  @ParameterizedTest
  @CsvSource({
    "NONE, '', VIOLATION", // no plan is too late for any first day
    "'', '', INDETERMINATE",
    "2021-01-01, '', INDETERMINATE",
    "NONE, 2021-01-01, VIOLATION",
    "'', 2021-01-01, INDETERMINATE"
  })
  void plan_or_first_day_may_be_unknown(String plan, String from, Outcome expected) {
    assertThat(me2(plan, from).outcome()).isEqualTo(expected);
  }

  @Test
  void unknown_first_day_can_be_set_so_that_the_plan_is_in_time() {
    assertThat(Judged.edits(me2("2021-01-01", "")))
        .containsExactly("activities.from of A1 = 2021-01-01 -> COMPLIANT");
    assertThat(Judged.edits(me2("NONE", "")))
        .containsExactly(
            "activities.from of A1 = 2022-09-30, and activities.monitoring_plan of A1 ="
                + " 2022-09-30 -> COMPLIANT");
  }

  @Test
  void activity_that_ended_before_its_plan_would_have_started_before_its_end() {
    Facts facts = Facts.of().row("activities", "id=A1 monitoring_plan=2021-05-01 to=2021-05-01");
    assertThat(Judged.edits(Judged.finding("ME-2:A1", facts, "2022-09-30")))
        .containsExactly(
            "activities.from of A1 = 2021-04-30, and activities.monitoring_plan of A1 ="
                + " 2021-04-30 -> COMPLIANT");
  }

  // ME-3

  @ParameterizedTest
  @CsvSource({
    "CONTRACT, 2021-01-01, COMPLIANT",
    "CONTRACT, NONE, VIOLATION",
    "CONTRACT, '', INDETERMINATE",
    "GRANT, NONE, NOT_APPLICABLE",
    "COOPERATIVE_AGREEMENT, '', NOT_APPLICABLE",
    "DIRECT, NONE, NOT_APPLICABLE",
    "'', 2021-01-01, INDETERMINATE",
    "'', NONE, INDETERMINATE",
    "'', '', INDETERMINATE"
  })
  void contract_has_a_surveillance_plan(String instrument, String plan, Outcome expected) {
    assertThat(me3(instrument, plan).outcome()).isEqualTo(expected);
  }

  @Test
  void unknown_instrument_is_named_and_what_either_answer_would_give() {
    Finding finding = me3("", "NONE");
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "instrument", "A1"));
    assertThat(Judged.edits(finding))
        .containsExactly(
            "activities.instrument of A1 = GRANT -> NOT_APPLICABLE",
            "activities.instrument of A1 = CONTRACT -> VIOLATION");
  }

  @Test
  void surveillance_plan_is_there_from_its_day_on() {
    Facts facts =
        Facts.of().row("activities", "id=A1 instrument=CONTRACT surveillance_plan=2021-02-01");
    assertThat(Judged.finding("ME-3:A1", facts, "2021-01-31").outcome()).isEqualTo(VIOLATION);
    assertThat(Judged.finding("ME-3:A1", facts, "2021-02-01").outcome()).isEqualTo(COMPLIANT);
    assertThat(Judged.finding("ME-3:A1", facts, "2021-02-01", "2021-01-31").outcome())
        .isEqualTo(INDETERMINATE);
  }

  // The audit of September 2020, with invented names

  @Test
  void none_of_six_contracts_and_both_of_two_grants_had_a_monitoring_plan() {
    Facts facts = Facts.of();
    for (int i = 1; i <= 6; i++) {
      facts.row("activities", contract(i, "NONE", i == 1 ? "2018-01-10" : "NONE"));
    }
    for (int i = 1; i <= 2; i++) {
      facts.row(
          "activities",
          "id=GRANT-" + i + " instrument=GRANT from=2018-02-01 monitoring_plan=2018-01-15");
    }
    assertThat(count("ME-2", facts, COMPLIANT)).isEqualTo(2);
    assertThat(count("ME-2", facts, VIOLATION)).isEqualTo(6);
    assertThat(count("ME-3", facts, COMPLIANT)).isEqualTo(1);
    assertThat(count("ME-3", facts, VIOLATION)).isEqualTo(5);
    assertThat(count("ME-3", facts, Outcome.NOT_APPLICABLE)).isEqualTo(2);
  }

  private static String contract(int number, String plan, String surveillance) {
    return "id=CONTRACT-"
        + number
        + " instrument=CONTRACT from=2018-02-01 monitoring_plan="
        + plan
        + " surveillance_plan="
        + surveillance;
  }

  private static long count(String rule, Facts facts, Outcome outcome) {
    return facts.portfolio().list(org.tsctp.partnership.Activity.class).stream()
        .map(activity -> Judged.finding(rule + ":" + activity.id(), facts, "2020-09-30"))
        .filter(finding -> finding.outcome() == outcome)
        .count();
  }

  private static Facts indicator(String cells) {
    return Facts.of()
        .row("activities", "id=A1 from=2021-01-01")
        .row("indicators", "id=I1 activity=A1 " + cells);
  }

  private static Finding me1(Facts facts) {
    return Judged.finding("ME-1:A1", facts, "2022-09-30");
  }

  private static Finding me2(String plan, String from) {
    String cells =
        "id=A1"
            + (plan.isEmpty() ? "" : " monitoring_plan=" + plan)
            + (from.isEmpty() ? "" : " from=" + from);
    return Judged.finding("ME-2:A1", Facts.of().row("activities", cells), "2022-09-30");
  }

  private static Finding me3(String instrument, String plan) {
    String cells =
        "id=A1"
            + (instrument.isEmpty() ? "" : " instrument=" + instrument)
            + (plan.isEmpty() ? "" : " surveillance_plan=" + plan);
    return Judged.finding("ME-3:A1", Facts.of().row("activities", cells), "2022-09-30");
  }
}
