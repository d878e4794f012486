package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** Chapter "Ownership", clause by clause. */
class OwnershipRulesTest {

  // OWN-1

  @ParameterizedTest
  @CsvSource({
    "2022-05-31, COMPLIANT",
    "2022-06-01, COMPLIANT", // the first day itself
    "2022-06-02, VIOLATION",
    "NONE, VIOLATION",
    "'', INDETERMINATE"
  })
  void commitment_is_in_time_until_the_first_day(String day, Outcome expected) {
    assertThat(own1(day, "2022-06-01").outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-14, NONE, NOT_APPLICABLE",
    "2022-03-14, '', NOT_APPLICABLE",
    "2022-03-15, NONE, VIOLATION",
    "2022-03-15, '', INDETERMINATE"
  })
  void commitment_is_asked_of_activities_from_the_day_of_the_act_on(
      String from, String day, Outcome expected) {
    assertThat(own1(day, from).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"NONE", "''", "2022-06-01", "2020-01-01"})
  void without_a_first_day_nothing_is_known_whatever_the_commitment(String day) {
    Finding finding = own1(day, "");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "from", "A1"));
  }

  @Test
  void commitment_after_the_day_of_judgement_has_not_happened() {
    Facts facts = activity("from=2022-06-01 partner_commitment=2022-06-03");
    assertThat(Judged.finding("OWN-1:A1", facts, "2022-06-02").message())
        .isEqualTo("There is no commitment of the partner to A1.");
    assertThat(Judged.finding("OWN-1:A1", facts, "2022-06-03").message())
        .isEqualTo(
            "The partner committed itself to A1 on 2022-06-03, after its first day, 2022-06-01.");
  }

  @Test
  void commitment_after_the_day_of_knowledge_is_unknown_unless_recorded_before() {
    Facts facts = activity("from=2022-06-01 partner_commitment=2022-06-03");
    assertThat(Judged.finding("OWN-1:A1", facts, "2023-01-01", "2022-06-02").outcome())
        .isEqualTo(INDETERMINATE);
    facts.row("activities", "id=A1 recorded=2022-06-02");
    assertThat(Judged.finding("OWN-1:A1", facts, "2023-01-01", "2022-06-02").outcome())
        .isEqualTo(VIOLATION);
  }

  @Test
  void commitment_says_what_would_change_it() {
    assertThat(Judged.edits(own1("2022-06-02", "2022-06-01")))
        .containsExactly("activities.partner_commitment of A1 = 2022-06-01 -> COMPLIANT");
    assertThat(Judged.edits(own1("2022-06-02", "")))
        .containsExactly("activities.from of A1 = 2022-06-02 -> COMPLIANT");
    assertThat(Judged.edits(own1("2020-06-02", "")))
        .containsExactly("activities.from of A1 = 2020-06-02 -> NOT_APPLICABLE");
    assertThat(Judged.edits(own1("NONE", "")))
        .containsExactly(
            "activities.from of A1 = 2022-09-30, and activities.partner_commitment of A1 ="
                + " 2022-09-30 -> COMPLIANT");
  }

  // OWN-4

  @ParameterizedTest
  @CsvSource({
    "2019-12-19, NONE, NOT_APPLICABLE",
    "2019-12-20, NONE, VIOLATION",
    "2019-12-20, 2019-12-20, COMPLIANT",
    "2019-12-20, 2019-12-21, VIOLATION",
    "2019-12-20, '', INDETERMINATE",
    "'', 2019-12-20, INDETERMINATE",
    "'', NONE, INDETERMINATE"
  })
  void consultation_is_held_by_the_first_day(String from, String day, Outcome expected) {
    Facts facts = activity(cell("from", from) + cell("consultation", day));
    assertThat(Judged.finding("OWN-4:A1", facts, "2022-09-30").outcome()).isEqualTo(expected);
  }

  // OWN-2

  @ParameterizedTest
  @CsvSource({
    "2022-01-01, 2022-01-01, COMPLIANT",
    "2022-01-01, NONE, VIOLATION",
    "NONE, 2022-01-01, VIOLATION",
    "NONE, NONE, VIOLATION",
    "NONE, '', VIOLATION",
    "'', NONE, VIOLATION",
    "2022-01-01, '', INDETERMINATE",
    "'', 2022-01-01, INDETERMINATE",
    "'', '', INDETERMINATE"
  })
  void capacity_and_sustainment_are_both_needed(
      String capacity, String sustainment, Outcome expected) {
    Facts facts =
        activity(cell("capacity_assessment", capacity) + cell("sustainment_plan", sustainment));
    assertThat(Judged.finding("OWN-2:A1", facts, "2022-09-30").outcome()).isEqualTo(expected);
  }

  @Test
  void lack_of_capacity_and_of_sustainment_are_told_apart() {
    assertThat(own2("capacity_assessment=NONE sustainment_plan=2022-01-01").message())
        .isEqualTo("There is no assessment of the capacity to absorb A1.");
    assertThat(own2("capacity_assessment=2022-01-01 sustainment_plan=NONE").message())
        .isEqualTo("There is no sustainment plan of A1.");
    Finding neither = own2("capacity_assessment=NONE sustainment_plan=NONE");
    assertThat(neither.message())
        .isEqualTo(
            "There is neither an assessment of the capacity to absorb A1 nor a sustainment plan.");
    assertThat(neither.verdict().notFound()).hasSize(2);
  }

  @Test
  void only_what_is_not_known_is_named_as_missing() {
    assertThat(own2("capacity_assessment=2022-01-01").verdict().missing())
        .containsExactly(new Missing("activities", "sustainment_plan", "A1"));
    assertThat(own2("sustainment_plan=2022-01-01").verdict().missing())
        .containsExactly(new Missing("activities", "capacity_assessment", "A1"));
  }

  @Test
  void plan_after_the_day_of_judgement_is_none_and_after_that_of_knowledge_unknown() {
    Facts facts = activity("capacity_assessment=2022-01-01 sustainment_plan=2022-08-01");
    assertThat(Judged.finding("OWN-2:A1", facts, "2022-07-31").outcome()).isEqualTo(VIOLATION);
    assertThat(Judged.finding("OWN-2:A1", facts, "2022-08-01").outcome()).isEqualTo(COMPLIANT);
    assertThat(Judged.finding("OWN-2:A1", facts, "2022-08-01", "2022-07-31").outcome())
        .isEqualTo(INDETERMINATE);
  }

  // OWN-3

  @ParameterizedTest
  @CsvSource({
    "present=Y reference=Plan, COMPLIANT",
    "present=Y, INDETERMINATE",
    "present=PARTIAL reference=Plan, ATTENTION",
    "present=PARTIAL, ATTENTION",
    "present=N reference=Plan, VIOLATION",
    "present=N, VIOLATION"
  })
  void partner_strategy_is_followed_and_named(String cells, Outcome expected) {
    assertThat(own3(aligned("2022-06-01", cells)).outcome()).isEqualTo(expected);
  }

  @Test
  void without_a_row_only_a_complete_table_decides() {
    Facts facts = activity("from=2022-06-01");
    Finding finding = own3(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("elements", "complete", ""));
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.outcome())
        .containsExactlyInAnyOrder(COMPLIANT, VIOLATION);
    assertThat(own3(facts.complete("elements")).outcome()).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({"2022-03-14, NOT_APPLICABLE", "2022-03-15, VIOLATION", "'', INDETERMINATE"})
  void alignment_is_asked_of_activities_from_the_day_of_the_act_on(String from, Outcome expected) {
    assertThat(own3(aligned(from, "present=N")).outcome()).isEqualTo(expected);
  }

  @Test
  void element_of_another_framework_activity_or_name_is_not_asked() {
    Facts facts = activity("from=2022-06-01").complete("elements").row("activities", "id=A2");
    facts.row(
        "elements", "id=E1 framework=PLANNING element=partner_strategy present=Y activity=A1");
    facts.row("elements", "id=E2 framework=OWNERSHIP element=needs present=Y activity=A1");
    facts.row(
        "elements", "id=E3 framework=OWNERSHIP element=partner_strategy present=Y activity=A2");
    assertThat(own3(facts).message())
        .isEqualTo("There is no record of a strategy of the partner that A1 follows.");
  }

  @Test
  void of_several_rows_the_worst_decides() {
    Facts facts = aligned("2022-06-01", "present=Y reference=Plan");
    assertThat(own3(more(facts, "E2", "present=Y reference=Roads")).outcome()).isEqualTo(COMPLIANT);
    assertThat(own3(more(facts, "E3", "present=PARTIAL")).outcome()).isEqualTo(ATTENTION);
    assertThat(own3(more(facts, "E4", "present=Y")).outcome()).isEqualTo(INDETERMINATE);
    assertThat(own3(more(facts, "E5", "present=N")).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void alignment_dated_after_the_day_of_judgement_is_not_there_yet() {
    Facts facts = aligned("2022-06-01", "present=Y reference=Plan date=2022-08-01");
    assertThat(Judged.finding("OWN-3:A1", facts, "2022-07-31").outcome()).isEqualTo(VIOLATION);
    assertThat(Judged.finding("OWN-3:A1", facts, "2022-08-01").outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void row_that_was_not_known_yet_or_left_out_decides_nothing() {
    Facts facts = aligned("2022-06-01", "present=N recorded=2022-08-01");
    assertThat(Judged.finding("OWN-3:A1", facts, "2022-09-30", "2022-07-31").outcome())
        .isEqualTo(INDETERMINATE);
    assertThat(Judged.finding("OWN-3:A1", facts, "2022-09-30", "2022-08-01").outcome())
        .isEqualTo(VIOLATION);
    facts.complete("elements").leaveOut("elements", "E1");
    assertThat(own3(facts).outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void activity_after_the_day_of_judgement_is_no_subject() {
    Facts facts = activity("from=2022-06-01");
    for (String rule : new String[] {"OWN-1:A1", "OWN-2:A1", "OWN-3:A1", "OWN-4:A1"}) {
      assertThat(Judged.find(rule, facts, "2022-05-31", null, org.tsctp.policy.Policies.standard()))
          .isEmpty();
    }
    assertThat(own1("NONE", "2022-03-14").outcome()).isEqualTo(NOT_APPLICABLE);
  }

  private static Finding own1(String day, String from) {
    return Judged.finding(
        "OWN-1:A1", activity(cell("from", from) + cell("partner_commitment", day)), "2022-09-30");
  }

  private static Finding own2(String cells) {
    return Judged.finding("OWN-2:A1", activity(cells), "2022-09-30");
  }

  private static Finding own3(Facts facts) {
    return Judged.finding("OWN-3:A1", facts, "2022-09-30");
  }

  private static Facts aligned(String from, String cells) {
    return more(activity(cell("from", from)), "E1", cells);
  }

  private static Facts more(Facts facts, String id, String cells) {
    return facts.row(
        "elements",
        "id=" + id + " framework=OWNERSHIP element=partner_strategy activity=A1 " + cells);
  }

  private static Facts activity(String cells) {
    return Facts.of().row("activities", ("id=A1 " + cells.strip()).strip());
  }

  private static String cell(String column, String value) {
    return value.isEmpty() ? "" : column + "=" + value + " ";
  }
}
