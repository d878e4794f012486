package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Edit;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** Whether those who act know of each other: COH-1, COH-3 and COH-4, judged on 2022-09-30. */
class CoordinationRulesTest {

  // COH-1

  @Test
  void program_with_lead_dated_agreement_and_settled_authority_is_coordinated() {
    assertThat(outcome("COH-1:P1", program())).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "leader=STATE, COMPLIANT",
    "leader=STATE leader_designated=NONE, COMPLIANT",
    "leader=STATE;DOD, VIOLATION",
    "leader=STATE;, COMPLIANT",
    "leader=, INDETERMINATE",
    "leader= leader_designated=NONE, VIOLATION"
  })
  void program_has_one_lead(String cells, Outcome expected) {
    assertThat(outcome("COH-1:P1", program().row("programs", "id=P1 " + cells)))
        .isEqualTo(expected);
  }

  @Test
  void two_leads_are_told_with_what_would_change_it() {
    Finding finding = judge("COH-1:P1", program().row("programs", "id=P1 leader=STATE;DOD"), null);
    assertThat(finding.message()).isEqualTo("The coordination of P1 lacks lead.");
    assertThat(edits(finding)).containsExactly("COMPLIANT: programs.leader of P1 = STATE");
  }

  @ParameterizedTest
  @CsvSource({
    "date=2022-09-30, COMPLIANT",
    "date=2022-10-01, VIOLATION",
    "date=NONE, VIOLATION",
    "date=, INDETERMINATE",
    "present=N, VIOLATION",
    "present=PARTIAL, VIOLATION"
  })
  void agreement_is_there_and_dated(String cells, Outcome expected) {
    assertThat(outcome("COH-1:P1", program().row("elements", "id=L1 " + cells)))
        .isEqualTo(expected);
  }

  @Test
  void authority_over_personnel_needs_no_date_of_its_own() {
    assertThat(outcome("COH-1:P1", program().row("elements", "id=L2 present=N")))
        .isEqualTo(VIOLATION);
    Facts facts = program().row("elements", "id=L2 element=other");
    assertThat(judge("COH-1:P1", facts, null).verdict().missing())
        .containsExactly(new Missing("elements", "complete", ""));
    assertThat(outcome("COH-1:P1", facts.complete("elements"))).isEqualTo(VIOLATION);
  }

  @Test
  void program_of_one_agency_has_nobody_to_agree_with_if_its_activities_are_all_known() {
    Facts facts = program().row("elements", "id=L2 present=N");
    facts.row("activities", "id=A1 program=P1 agency=STATE");
    assertThat(outcome("COH-1:P1", facts)).isEqualTo(VIOLATION);
    assertThat(outcome("COH-1:P1", facts.complete("activities"))).isEqualTo(NOT_APPLICABLE);
    facts.row("activities", "id=A2 program=P1 agency=DOD");
    assertThat(outcome("COH-1:P1", facts)).isEqualTo(VIOLATION);
    assertThat(outcome("COH-1:P1", facts.row("activities", "id=A2 agency="))).isEqualTo(VIOLATION);
  }

  // COH-3

  @ParameterizedTest
  @CsvSource({"Y, COMPLIANT", "N, ATTENTION", "PARTIAL, ATTENTION"})
  void same_item_from_two_programs_at_one_time_is_deconflicted(String present, Outcome expected) {
    Facts facts = twice().row("elements", "id=L1 framework=COORDINATION unit=U1");
    facts.row("elements", "id=L1 element=deconfliction present=" + present);
    assertThat(outcome("COH-3:U1", facts)).isEqualTo(expected);
  }

  @Test
  void deconfliction_that_is_not_listed_is_lacking_only_in_a_complete_table() {
    Finding finding = judge("COH-3:U1", twice(), null);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("elements", "complete", ""));
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.outcome())
        .containsExactly(COMPLIANT, ATTENTION);
    assertThat(outcome("COH-3:U1", twice().complete("elements"))).isEqualTo(ATTENTION);
  }

  @ParameterizedTest
  @CsvSource({
    "unit=U1, COMPLIANT",
    "unit=U2, ATTENTION",
    "program=P1, COMPLIANT",
    "program=P2, COMPLIANT",
    "activity=A2, COMPLIANT"
  })
  void unit_and_either_side_may_be_on_record_as_deconflicted(String owner, Outcome expected) {
    Facts facts = twice().complete("elements").row("units", "id=U2");
    facts.row("elements", "id=L1 framework=COORDINATION element=deconfliction present=Y " + owner);
    assertThat(outcome("COH-3:U1", facts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"radios, ATTENTION", "Radios, ATTENTION", "trucks, COMPLIANT", ", INDETERMINATE"})
  void capability_is_the_item(String item, Outcome expected) {
    Facts facts = twice().complete("elements");
    facts.row("deliveries", "id=D2 item=" + (item == null ? "" : item));
    assertThat(outcome("COH-3:U1", facts)).isEqualTo(expected);
  }

  @Test
  void capability_that_is_not_coded_is_named() {
    Finding finding =
        judge("COH-3:U1", twice().complete("elements").row("deliveries", "id=D2 item="), null);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("deliveries", "item", "D2"));
    Facts course = twice().row("deliveries", "id=D2 kind=TRAINING item=");
    assertThat(outcome("COH-3:U1", course)).as("another kind").isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-30, ATTENTION",
    "2021-07-01, COMPLIANT" // the day on which the first ends
  })
  void periods_are_those_of_the_activities(String from, Outcome expected) {
    Facts facts = twice().complete("elements");
    facts.row("activities", "id=A1 to=2021-07-01").row("activities", "id=A2 from=" + from);
    facts.row("deliveries", "id=D2 date=2021-08-01");
    assertThat(outcome("COH-3:U1", facts)).isEqualTo(expected);
  }

  @Test
  void one_program_does_not_overlap_with_itself() {
    assertThat(outcome("COH-3:U1", twice().row("activities", "id=A2 program=P1")))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(outcome("COH-3:U1", Facts.of().row("units", "id=U1"))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void unknown_program_may_be_another_one() {
    Finding finding =
        judge("COH-3:U1", twice().complete("elements").row("activities", "id=A2 program="), null);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "program", "A2"));
    assertThat(outcome("COH-3:U1", twice().leaveOut("activities", "A2"))).isEqualTo(INDETERMINATE);
  }

  @Test
  void overlap_outweighs_what_is_not_coded() {
    Facts facts = twice().complete("elements");
    facts.row("deliveries", "id=D0 activity=A2 unit=U1 kind=EQUIPMENT date=2021-03-01");
    assertThat(outcome("COH-3:U1", facts)).isEqualTo(ATTENTION);
  }

  // COH-4

  @ParameterizedTest
  @CsvSource({
    "2020-12-31, COMPLIANT",
    "2021-01-01, COMPLIANT",
    "2021-01-02, VIOLATION",
    "NONE, VIOLATION",
    ", INDETERMINATE"
  })
  void works_are_coordinated_by_the_first_day_where_nothing_is_obligated(
      String date, Outcome expected) {
    Facts facts = aircraft().row("elements", "id=L1 date=" + (date == null ? "" : date));
    assertThat(outcome("COH-4:A1", facts)).isEqualTo(expected);
  }

  @Test
  void award_is_the_first_obligation() {
    Facts facts = aircraft().row("elements", "id=L1 date=2021-02-01");
    facts.row("transactions", "id=T1 activity=A1 type=OBLIGATION date=2021-03-01 amount=1");
    assertThat(outcome("COH-4:A1", facts)).isEqualTo(COMPLIANT);
    facts.row("transactions", "id=T2 activity=A1 type=OBLIGATION date=2020-12-01 amount=1");
    assertThat(judge("COH-4:A1", facts, null).message())
        .isEqualTo("By the award on 2020-12-01, A1 was not coordinated with hangar.");
    facts.row("transactions", "id=T2 type=PLANNED");
    assertThat(outcome("COH-4:A1", facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void each_dependency_counts_also_two_of_a_name() {
    Facts facts = aircraft().row("elements", "id=L1 date=2020-12-01");
    facts.row(
        "elements",
        "id=L2 framework=INFRASTRUCTURE element=hangar present=Y activity=A1 date=2021-02-01");
    assertThat(outcome("COH-4:A1", facts)).isEqualTo(VIOLATION);
    facts.row("elements", "id=L2 element=fuel date=2020-12-01 present=N");
    Finding finding = judge("COH-4:A1", facts, null);
    assertThat(finding.message())
        .isEqualTo("By the award on 2021-01-01, A1 was not coordinated with fuel.");
    assertThat(edits(finding)).containsExactly("COMPLIANT: elements.present of L2 = Y");
  }

  @Test
  void without_dependency_on_record_there_is_nothing_to_coordinate() {
    assertThat(outcome("COH-4:A1", Facts.of().row("activities", "id=A1")))
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void unknown_award_decides_only_what_was_never_coordinated() {
    Facts facts = aircraft().row("activities", "id=A1 from=");
    facts.row("elements", "id=L1 date=2020-12-01");
    Finding finding = judge("COH-4:A1", facts, null);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "from", "A1"));
    assertThat(outcome("COH-4:A1", facts.row("elements", "id=L1 date=NONE"))).isEqualTo(VIOLATION);
  }

  @Test
  void date_after_the_day_of_knowledge_is_not_known() {
    Facts facts = aircraft().row("elements", "id=L1 date=2021-01-02");
    assertThat(judge("COH-4:A1", facts, "2021-01-01").outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge("COH-4:A1", facts, "2021-01-02").outcome()).isEqualTo(VIOLATION);
  }

  private static Facts program() {
    return Facts.of()
        .row("programs", "id=P1 leader=STATE")
        .row("elements", "id=L1 framework=COORDINATION element=agreement present=Y program=P1")
        .row("elements", "id=L1 date=2021-01-01")
        .row(
            "elements",
            "id=L2 framework=COORDINATION element=personnel_authority present=Y program=P1");
  }

  private static Facts twice() {
    Facts facts = Facts.of().row("units", "id=U1");
    for (String number : List.of("1", "2")) {
      facts.row("programs", "id=P" + number);
      facts.row(
          "activities", "id=A%s program=P%s country=XAA from=2021-01-01".formatted(number, number));
      facts.row(
          "deliveries",
          "id=D%s activity=A%s unit=U1 kind=EQUIPMENT date=2021-03-01 item=radios"
              .formatted(number, number));
    }
    return facts;
  }

  private static Facts aircraft() {
    return Facts.of()
        .row("activities", "id=A1 country=XAA from=2021-01-01")
        .row("elements", "id=L1 framework=INFRASTRUCTURE element=hangar present=Y activity=A1");
  }

  private static Outcome outcome(String finding, Facts facts) {
    return judge(finding, facts, null).outcome();
  }

  private static Finding judge(String finding, Facts facts, @Nullable String knownOn) {
    return Evaluator.of(
            RuleBooks.standard().select(List.of(finding.substring(0, finding.indexOf(':')))))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.of(2022, 9, 30))
                .withKnownOn(knownOn == null ? null : LocalDate.parse(knownOn))
                .withIncludeAll(true))
        .find(finding)
        .orElseThrow();
  }

  private static List<String> edits(Finding finding) {
    return finding.verdict().flips().stream()
        .map(
            flip ->
                flip.outcome()
                    + ": "
                    + String.join(", ", flip.edits().stream().map(Edit::text).toList()))
        .toList();
  }
}
