package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;

/** Rules G5CF-1, HRDDP-1, OSJA-1 and EPF-1. */
class SafeguardRulesTest {

  private static final String AS_OF = "2024-06-30";
  private static final List<String> PILLARS =
      List.of(
          "selection_screening",
          "training",
          "rules",
          "planning_and_conduct",
          "after_action",
          "internal_monitoring",
          "accountability");

  // G5CF-1

  @Test
  void unit_for_which_all_seven_pillars_stand_is_compliant() {
    assertThat(judge("G5CF-1:U1", force("U1")).outcome()).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N", "PARTIAL"})
  void pillar_that_is_not_there_or_in_part_is_a_violation(String present) {
    Facts facts = force("U1").row("elements", pillar("U1", "accountability", present));
    Finding finding = judge("G5CF-1:U1", facts);
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message())
        .isEqualTo("For U1, these pillars are not shown for 2020-03-01: accountability.");
  }

  @Test
  void pillar_without_a_report_is_not_known_unless_the_table_is_complete() {
    Facts facts = force("U1").leaveOut("elements", "U1-rules");
    Finding finding = judge("G5CF-1:U1", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing()).containsExactly(new Missing("elements", "present", ""));
    facts = force("U1").row("elements", "id=U1-rules element=other").complete("elements");
    assertThat(judge("G5CF-1:U1", facts).outcome()).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-12-07, NOT_APPLICABLE",
    "2017-12-08, COMPLIANT",
    "2023-12-05, COMPLIANT",
    "2023-12-06, NOT_APPLICABLE"
  })
  void framework_is_in_force_from_2017_to_2023(String date, Outcome expected) {
    Facts facts = force("U1").row("deliveries", "id=D1 date=" + date);
    assertThat(judge("G5CF-1:U1", facts).outcome()).isEqualTo(expected);
  }

  @Test
  void pillar_stands_from_its_date_on_and_the_first_delivery_decides() {
    Facts facts = force("U1").row("elements", "id=U1-rules date=2020-03-01");
    assertThat(judge("G5CF-1:U1", facts).outcome()).isEqualTo(COMPLIANT);
    facts.row("elements", "id=U1-rules date=2020-03-02");
    assertThat(judge("G5CF-1:U1", facts).outcome()).isEqualTo(VIOLATION);
    facts.row("deliveries", "id=D2 activity=A1 unit=U1 kind=TRAINING date=2021-01-01");
    assertThat(judge("G5CF-1:U1", facts).message()).contains("2020-03-01");
  }

  @Test
  void unit_that_nothing_ties_to_the_force_is_not_judged() {
    assertThat(judge("G5CF-1:U2", force("U1").row("units", "id=U2")).outcome())
        .isEqualTo(NOT_APPLICABLE);
    Facts facts = force("U1").row("units", "id=U2").row("deliveries", "id=D1 unit=U2");
    Finding finding = judge("G5CF-1:U2", facts);
    assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(finding.message())
        .isEqualTo("Nothing on record says that U2 took part in the Joint Force.");
  }

  @ParameterizedTest
  @CsvSource({
    "CONFIRMED, , , COMPLIANT",
    ", , , COMPLIANT",
    "SIGHTING, , , INDETERMINATE",
    "CONFIRMED, 2020-03-01, , COMPLIANT",
    "CONFIRMED, 2020-03-02, , NOT_APPLICABLE",
    "CONFIRMED, 2019-01-01, 2020-03-01, NOT_APPLICABLE"
  })
  void unit_under_the_force_on_the_day_takes_part_in_it(
      @Nullable String certainty, @Nullable String from, @Nullable String to, Outcome expected) {
    Facts facts =
        force("F")
            .row("units", "id=B")
            .row("units", "id=U1")
            .row("deliveries", "id=D1 unit=U1")
            .row("commands", "unit=B parent=F")
            .row(
                "commands",
                "unit=U1 parent=B certainty=%s from=%s to=%s"
                    .formatted(text(certainty), text(from), text(to)));
    assertThat(judge("G5CF-1:U1", facts).outcome()).isEqualTo(expected);
  }

  @Test
  void what_a_unit_says_itself_comes_before_what_the_force_says() {
    Facts facts =
        force("F")
            .row("units", "id=U1")
            .row("deliveries", "id=D1 unit=U1")
            .row("commands", "unit=U1 parent=F")
            .row("elements", pillar("F", "rules", "N"));
    assertThat(judge("G5CF-1:U1", facts).outcome()).isEqualTo(VIOLATION);
    facts.row("elements", pillar("U1", "rules", "Y"));
    assertThat(judge("G5CF-1:U1", facts).outcome()).isEqualTo(COMPLIANT);
  }

  /**
   * The battalion of the Joint Force at Boulikessi, 2018-05-19: the accountability pillar is open.
   */
  @Test
  void boulikessi_leaves_the_accountability_pillar_open() {
    Facts facts = force("U1").row("deliveries", "id=D1 date=2018-06-27");
    facts.row("units", "id=U1 country=MLI").leaveOut("elements", "U1-accountability");
    Finding finding = judge("G5CF-1:U1", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.message()).endsWith("accountability.");
  }

  /** The Chadian battalion at Tera, 2021-04-04: suspects were withdrawn and arrested promptly. */
  @Test
  void tera_meets_accountability_promptly() {
    Facts facts =
        force("U1")
            .row("units", "id=U1 country=TCD")
            .row("elements", "id=U1-accountability date=2021-04-04")
            .row("deliveries", "id=D1 date=2021-04-04");
    assertThat(judge("G5CF-1:U1", facts).outcome()).isEqualTo(COMPLIANT);
    facts.row("deliveries", "id=D1 date=2021-04-03");
    assertThat(judge("G5CF-1:U1", facts).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void lack_that_became_known_later_is_hindsight() {
    Facts facts =
        force("U1")
            .row("elements", pillar("U1", "rules", "N") + " recorded=2020-08-05")
            .row("elements", "id=X framework=G5_SAHEL element=rules present=Y unit=U1");
    Finding hindsight = judge("G5CF-1:U1", facts);
    assertThat(hindsight.outcome()).isEqualTo(VIOLATION);
    assertThat(hindsight.verdict().knowable()).isEqualTo(Knowable.IN_HINDSIGHT);
    assertThat(judge("G5CF-1:U1", facts, "2020-08-04").outcome()).isEqualTo(COMPLIANT);
  }

  // HRDDP-1

  @ParameterizedTest
  @CsvSource({
    "N, N, , , COMPLIANT",
    "N, , , , COMPLIANT", // one of the two is enough
    ", N, N, N, COMPLIANT",
    "Y, N, N, N, COMPLIANT",
    "Y, Y, Y, Y, ATTENTION",
    "Y, Y, N, Y, VIOLATION",
    "Y, Y, Y, N, VIOLATION",
    "Y, Y, PARTIAL, Y, VIOLATION",
    "Y, Y, N, , VIOLATION",
    "Y, Y, Y, , INDETERMINATE",
    "Y, Y, , , INDETERMINATE",
    "Y, , N, N, INDETERMINATE",
    "Y, PARTIAL, N, N, INDETERMINATE",
    ", , , , INDETERMINATE",
    ", , N, N, INDETERMINATE",
    ", , Y, Y, ATTENTION" // mitigated and monitored, whatever the risk
  })
  void support_at_risk_needs_mitigation_and_monitoring(
      @Nullable String grounds,
      @Nullable String risk,
      @Nullable String mitigation,
      @Nullable String monitoring,
      Outcome expected) {
    Facts facts = activity("agency=MINUSMA");
    add(facts, "HRDDP", "substantial_grounds", grounds);
    add(facts, "HRDDP", "real_risk", risk);
    add(facts, "HRDDP", "mitigation", mitigation);
    add(facts, "HRDDP", "monitoring", monitoring);
    assertThat(judge("HRDDP-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @Test
  void complete_checklist_without_an_assessment_shows_no_low_risk() {
    Facts facts = activity("agency=UNDP").complete("elements");
    assertThat(judge("HRDDP-1:A1", facts).outcome()).isEqualTo(INDETERMINATE);
    add(facts, "HRDDP", "substantial_grounds", "Y");
    add(facts, "HRDDP", "real_risk", "Y");
    assertThat(judge("HRDDP-1:A1", facts).outcome()).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, VIOLATION", "2024-07-01, INDETERMINATE"})
  void assessment_after_the_day_of_judgement_was_not_made(String date, Outcome expected) {
    Facts facts = activity("agency=UNDP");
    add(facts, "HRDDP", "substantial_grounds", "Y");
    add(facts, "HRDDP", "real_risk", "Y");
    add(facts, "HRDDP", "mitigation", "N");
    facts.row("elements", "id=real_risk date=" + date);
    assertThat(judge("HRDDP-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "MINUSMA, , INDETERMINATE",
    "MINUSMA, FAA, INDETERMINATE",
    "USAID, , NOT_APPLICABLE",
    ", FAA, NOT_APPLICABLE", // the law of another state
    ", OTHER, INDETERMINATE",
    ", , INDETERMINATE"
  })
  void policy_reaches_what_the_united_nations_fund(
      @Nullable String agency, @Nullable String authority, Outcome expected) {
    Facts facts = activity("agency=" + text(agency) + " authority=" + text(authority));
    assertThat(judge("HRDDP-1:A1", facts).outcome()).isEqualTo(expected);
    add(facts, "HRDDP", "real_risk", "N");
    assertThat(judge("HRDDP-1:A1", facts).outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void unknown_agency_is_what_is_missing() {
    assertThat(judge("HRDDP-1:A1", activity("title=Fuel")).verdict().missing())
        .containsExactly(new Missing("activities", "agency", "A1"));
  }

  @ParameterizedTest
  @CsvSource({"2013-02-25, NOT_APPLICABLE", "2013-02-26, INDETERMINATE"})
  void policy_binds_from_2013(String to, Outcome expected) {
    Facts facts = activity("agency=UNDP from=2012-01-01 to=" + to);
    assertThat(judge("HRDDP-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"TRAINING, NOT_APPLICABLE", "EQUIPMENT, VIOLATION", "OTHER, VIOLATION"})
  void training_in_human_rights_is_outside_unless_other_things_are_delivered(
      String kind, Outcome expected) {
    Facts facts = activity("agency=UNODC purpose=HUMAN_RIGHTS_TRAINING");
    add(facts, "HRDDP", "substantial_grounds", "Y");
    add(facts, "HRDDP", "real_risk", "Y");
    add(facts, "HRDDP", "mitigation", "N");
    assertThat(judge("HRDDP-1:A1", facts).outcome()).isEqualTo(NOT_APPLICABLE);
    facts.row("deliveries", "id=D1 activity=A1 kind=" + kind + " date=2021-01-01");
    assertThat(judge("HRDDP-1:A1", facts).outcome()).isEqualTo(expected);
  }

  /** The report on Moura, 2022-03-27, was published on 2023-05-12. */
  @Test
  void moura_makes_support_a_matter_of_hindsight_until_the_report_is_out() {
    Facts facts = activity("agency=MINUSMA country=MLI from=2013-07-01 to=2023-03-01");
    add(facts, "HRDDP", "substantial_grounds", "Y");
    add(facts, "HRDDP", "real_risk", "Y");
    add(facts, "HRDDP", "mitigation", "N");
    facts.row("elements", "id=real_risk recorded=2023-05-12");
    Finding hindsight = judge("HRDDP-1:A1", facts);
    assertThat(hindsight.outcome()).isEqualTo(VIOLATION);
    assertThat(hindsight.verdict().knowable()).isEqualTo(Knowable.IN_HINDSIGHT);
    assertThat(judge("HRDDP-1:A1", facts, "2023-05-11").outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge("HRDDP-1:A1", facts, "2023-05-12").outcome()).isEqualTo(VIOLATION);
  }

  // OSJA-1

  @ParameterizedTest
  @CsvSource({
    "Y, N, , COMPLIANT",
    "Y, Y, Y, ATTENTION",
    "Y, Y, N, VIOLATION",
    "Y, Y, PARTIAL, VIOLATION",
    "Y, Y, , INDETERMINATE",
    "Y, , , INDETERMINATE",
    "Y, , N, INDETERMINATE",
    "Y, , Y, COMPLIANT", // escalated anyway
    "Y, PARTIAL, , INDETERMINATE",
    "N, N, , VIOLATION",
    "PARTIAL, N, , VIOLATION",
    ", N, , INDETERMINATE",
    ", Y, N, VIOLATION"
  })
  void four_stages_are_done_and_a_serious_risk_is_escalated(
      @Nullable String identify,
      @Nullable String serious,
      @Nullable String escalated,
      Outcome expected) {
    Facts facts = activity("agency=FCDO");
    add(facts, "OSJA", "assess", "Y");
    add(facts, "OSJA", "identify", identify);
    add(facts, "OSJA", "mitigate", "Y");
    add(facts, "OSJA", "strengthen", "Y");
    add(facts, "OSJA", "serious_risk", serious);
    add(facts, "OSJA", "escalated", escalated);
    assertThat(judge("OSJA-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"FCDO, INDETERMINATE", "STATE, NOT_APPLICABLE", ", INDETERMINATE"})
  void assessment_is_asked_of_the_united_kingdom(@Nullable String agency, Outcome expected) {
    assertThat(judge("OSJA-1:A1", activity("agency=" + text(agency))).outcome())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2011-01-01, NOT_APPLICABLE", "2011-01-02, INDETERMINATE"})
  void guidance_is_in_force_from_2011(String to, Outcome expected) {
    Facts facts = activity("agency=FCO from=2010-01-01 to=" + to);
    assertThat(judge("OSJA-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @Test
  void declaring_the_checklist_complete_does_not_tell_whether_the_risk_is_serious() {
    Facts facts = activity("agency=FCDO");
    for (String stage : List.of("assess", "identify", "mitigate", "strengthen")) {
      add(facts, "OSJA", stage, "Y");
    }
    assertThat(judge("OSJA-1:A1", facts.complete("elements")).outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge("OSJA-1:A1", facts).verdict().flips())
        .extracting(flip -> flip.outcome())
        .containsExactly(COMPLIANT);
  }

  @Test
  void serious_risk_that_became_known_later_is_hindsight() {
    Facts facts = activity("agency=FCDO from=2021-01-01 to=2022-01-01");
    for (String stage : List.of("assess", "identify", "mitigate", "strengthen")) {
      add(facts, "OSJA", stage, "Y");
    }
    add(facts, "OSJA", "serious_risk", "Y");
    add(facts, "OSJA", "escalated", "N");
    facts.row("elements", "id=escalated recorded=2022-01-01");
    assertThat(judge("OSJA-1:A1", facts).outcome()).isEqualTo(VIOLATION);
    assertThat(judge("OSJA-1:A1", facts).verdict().knowable()).isEqualTo(Knowable.IN_HINDSIGHT);
    assertThat(judge("OSJA-1:A1", facts, "2021-12-31").outcome()).isEqualTo(INDETERMINATE);
  }

  // EPF-1

  @ParameterizedTest
  @CsvSource({
    "Y, Y, Y, COMPLIANT",
    "N, Y, Y, VIOLATION",
    "Y, PARTIAL, Y, VIOLATION",
    "Y, Y, , INDETERMINATE",
    ", N, , VIOLATION",
    ", , , INDETERMINATE"
  })
  void measure_has_arrangement_safeguards_and_review(
      @Nullable String arrangement,
      @Nullable String safeguards,
      @Nullable String review,
      Outcome expected) {
    Facts facts = activity("account=EPF");
    add(facts, "EPF", "arrangement", arrangement);
    add(facts, "EPF", "safeguards", safeguards);
    add(facts, "EPF", "review", review);
    assertThat(judge("EPF-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "EPF, 2021-03-22, NOT_APPLICABLE",
    "EPF, 2021-03-23, INDETERMINATE",
    "FMF, 2021-03-23, NOT_APPLICABLE",
    ", 2021-03-23, INDETERMINATE"
  })
  void facility_is_there_from_march_2021(@Nullable String account, String to, Outcome expected) {
    Facts facts = activity("account=" + text(account) + " from=2020-01-01 to=" + to);
    assertThat(judge("EPF-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @Test
  void review_that_became_known_later_is_hindsight() {
    Facts facts = activity("account=EPF from=2021-04-01 to=2022-01-01");
    add(facts, "EPF", "arrangement", "Y");
    add(facts, "EPF", "safeguards", "Y");
    add(facts, "EPF", "review", "Y");
    facts.row("elements", "id=review recorded=2022-06-01");
    assertThat(judge("EPF-1:A1", facts).outcome()).isEqualTo(COMPLIANT);
    assertThat(judge("EPF-1:A1", facts).verdict().knowable()).isEqualTo(Knowable.IN_HINDSIGHT);
    assertThat(judge("EPF-1:A1", facts, "2022-05-31").outcome()).isEqualTo(INDETERMINATE);
  }

  private static Facts force(String unit) {
    Facts facts =
        Facts.of()
            .row("activities", "id=A1")
            .row("units", "id=" + unit)
            .row("deliveries", "id=D1 activity=A1 unit=" + unit + " kind=TRAINING date=2020-03-01");
    PILLARS.forEach(pillar -> facts.row("elements", pillar(unit, pillar, "Y")));
    return facts;
  }

  private static String pillar(String unit, String name, String present) {
    return "id=%s-%s framework=G5_SAHEL element=%s present=%s unit=%s"
        .formatted(unit, name, name, present, unit);
  }

  private static Facts activity(String cells) {
    return Facts.of().row("activities", "id=A1 " + cells);
  }

  private static void add(Facts facts, String framework, String name, @Nullable String present) {
    if (present != null) {
      facts.row(
          "elements",
          "id=%s framework=%s element=%s present=%s activity=A1"
              .formatted(name, framework, name, present));
    }
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private static Finding judge(String finding, Facts facts) {
    return judge(finding, facts, null);
  }

  private static Finding judge(String finding, Facts facts, @Nullable String knownOn) {
    return Evaluator.of(
            RuleBooks.standard().select(List.of(finding.substring(0, finding.indexOf(':')))))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.parse(AS_OF))
                .withKnownOn(knownOn == null ? null : LocalDate.parse(knownOn))
                .withIncludeAll(true))
        .find(finding)
        .orElseThrow();
  }
}
