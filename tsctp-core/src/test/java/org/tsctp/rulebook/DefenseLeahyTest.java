package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;
import static org.tsctp.rule.Outcome.WAIVED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.fixtures.PortfolioGenerator;
import org.tsctp.fixtures.VettingPortfolios;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.policy.Policies;
import org.tsctp.report.FindingText;
import org.tsctp.report.JsonReport;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.AuthorityComparison;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.WhatIf;

/** The Defense Leahy law, clause by clause, and both laws side by side. D is 2021-03-01. */
class DefenseLeahyTest {

  private static final String APPROVED = "id=V1 unit=U1 outcome=APPROVED decided=2020-10-01";
  private static final String TAINT =
      "id=G1 unit=U1 act=TORTURE credibility=CREDIBLE occurred=2020-06-01 assessed=2020-11-15";
  private static final String CURE =
      "id=R1 allegation=G1 regime=DOD finding=CORRECTIVE_STEPS decided=2021-01-10"
          + " consulted=2021-01-05";
  private static final String WAIVER =
      "id=W1 rule=LEAHY-2 from=2021-01-01 to=2022-01-01 reason=Hostages basis=Act"
          + " requested_by=Command approved_by=Secretary consulted=2020-12-20";

  /** LEAHY-2: the Defense bar. */
  @Nested
  class DefenseBar {

    private Outcome outcome(Facts facts) {
      return judge("LEAHY-2", facts).outcome();
    }

    @ParameterizedTest
    @CsvSource({
      "SECTION_1206, VIOLATION",
      "SECTION_2282, VIOLATION",
      "SECTION_333, VIOLATION",
      "TITLE_10, VIOLATION",
      "FAA, NOT_APPLICABLE",
      "AECA, NOT_APPLICABLE",
      "OTHER, NOT_APPLICABLE",
      ", INDETERMINATE"
    })
    void authority_decides_whether_the_law_speaks(String authority, Outcome expected) {
      Facts facts = delivery().row("allegations", TAINT);
      facts.row("activities", "id=A1 authority=" + text(authority));
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel=DCS", "channel=FMS account=EDA", "channel=FMS"})
    void channel_does_not_matter(String channel) {
      Facts facts = delivery().row("allegations", TAINT).row("activities", "id=A1 " + channel);
      assertThat(outcome(facts)).isEqualTo(VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({
      "TRAINING, 2014-01-16, VIOLATION",
      "EQUIPMENT, 2014-01-16, NOT_APPLICABLE",
      "OTHER, 2014-01-16, NOT_APPLICABLE",
      "EQUIPMENT, 2014-01-17, VIOLATION",
      "OTHER, 2014-01-17, VIOLATION",
      "TRAINING, 1998-10-01, VIOLATION"
    })
    void only_training_is_reached_before_the_law_was_widened(
        String kind, String date, Outcome expected) {
      Facts facts = delivery().row("deliveries", "id=D1 kind=" + kind + " date=" + date);
      facts.row("allegations", TAINT + " occurred=1998-01-01 assessed=1998-02-01");
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void unknown_authority_is_no_matter_where_the_kind_is_out_of_scope() {
      Facts facts = delivery().row("deliveries", "id=D1 date=2013-01-01 unit=");
      facts.row("activities", "id=A1 authority=");
      assertThat(outcome(facts)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void activity_left_out_is_of_unknown_authority() {
      Finding finding = judge("LEAHY-2", delivery().leaveOut("activities", "A1"));
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("activities", "authority", "A1"));
    }

    @Test
    void unit_not_identified_cannot_be_assessed() {
      Finding finding = judge("LEAHY-2", delivery().row("deliveries", "id=D1 unit="));
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("deliveries", "unit", "D1"));
    }

    @Test
    void taint_without_cure_exception_or_waiver_is_a_violation() {
      Finding finding = judge("LEAHY-2", delivery().row("allegations", TAINT));
      assertThat(finding.outcome()).isEqualTo(VIOLATION);
      assertThat(finding.message())
          .isEqualTo(
              "U1 received assistance on 2021-03-01 with credible information of a gross violation"
                  + " on record (G1), no corrective steps found after consultation, no emergency and"
                  + " no waiver.");
      assertThat(finding.verdict().flips())
          .extracting(flip -> flip.outcome().name())
          .containsExactlyInAnyOrder("ATTENTION", "WAIVED");
      assertThat(finding.verdict().knowable()).isEqualTo(Knowable.AT_THE_TIME);
    }

    @ParameterizedTest
    @CsvSource({
      "regime=DOD, ATTENTION",
      "regime=STATE, VIOLATION",
      "finding=EFFECTIVE_STEPS, VIOLATION",
      "finding=TRIAL, VIOLATION",
      "decided=2021-03-01 consulted=2021-03-01, ATTENTION",
      "decided=2021-03-02 consulted=2021-01-05, VIOLATION",
      "consulted=2021-01-10, ATTENTION",
      "consulted=2021-01-11, VIOLATION",
      "consulted=NONE, VIOLATION",
      "consulted=, INDETERMINATE",
      "reported=NONE, ATTENTION"
    })
    void cure_is_corrective_steps_found_after_consultation(String change, Outcome expected) {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE);
      facts.row("remediations", "id=R1 " + change);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void unknown_consultation_is_named() {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE + " consulted=");
      assertThat(judge("LEAHY-2", facts).verdict().missing())
          .containsExactly(new Missing("remediations", "consulted", "R1"));
    }

    @ParameterizedTest
    @CsvSource({"EQUIPMENT, ATTENTION", "OTHER, ATTENTION", "TRAINING, VIOLATION"})
    void emergency_excepts_everything_but_training(String kind, Outcome expected) {
      Facts facts = delivery().row("allegations", TAINT);
      facts.row("deliveries", "id=D1 exception=EMERGENCY kind=" + kind);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void emergency_outweighs_a_waiver_and_an_open_allegation() {
      Facts facts = delivery().row("allegations", TAINT).row("waivers", WAIVER);
      facts.row("deliveries", "id=D1 exception=EMERGENCY");
      facts.row("allegations", TAINT.replace("G1", "G2") + " credibility=UNDER_REVIEW");
      assertThat(outcome(facts)).isEqualTo(ATTENTION);
      assertThat(outcome(facts.row("deliveries", "id=D1 exception="))).isEqualTo(WAIVED);
    }

    @Test
    void emergency_of_a_clean_unit_changes_nothing() {
      Facts facts = delivery().row("deliveries", "id=D1 exception=EMERGENCY");
      assertThat(outcome(facts.row("vettings", APPROVED))).isEqualTo(COMPLIANT);
      facts.row("allegations", TAINT + " credibility=UNDER_REVIEW");
      assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
    }

    @ParameterizedTest
    @CsvSource({
      "country=XAA, WAIVED",
      "country=XAB, VIOLATION",
      "unit=U1, WAIVED",
      "unit=U2, VIOLATION",
      "activity=A1, WAIVED",
      "activity=A2, VIOLATION",
      "rule=LEAHY-1, VIOLATION",
      "from=2021-03-01, WAIVED",
      "from=2021-03-02, VIOLATION",
      "to=2021-03-02, WAIVED",
      "to=2021-03-01, VIOLATION",
      "consulted=2021-03-01, WAIVED",
      "consulted=2021-03-02, VIOLATION",
      "consulted=NONE, VIOLATION",
      "consulted=, VIOLATION",
      "reason=, VIOLATION",
      "basis=, VIOLATION",
      "approved_by=, VIOLATION",
      "requested_by=Secretary, VIOLATION",
      "requested_by=, WAIVED"
    })
    void waiver_counts_by_rule_scope_day_consultation_and_form(String change, Outcome expected) {
      Facts facts = delivery().row("allegations", TAINT).row("waivers", WAIVER);
      facts.row("units", "id=U2").row("activities", "id=A2").row("waivers", "id=W1 " + change);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void country_of_the_waiver_is_that_of_the_unit_and_not_of_the_activity() {
      Facts facts = delivery().row("allegations", TAINT).row("waivers", WAIVER + " country=XAB");
      assertThat(outcome(facts.row("units", "id=U1 country=XAB"))).isEqualTo(WAIVED);
    }

    @Test
    void waiver_is_named_as_the_one_that_covers() {
      Finding finding =
          judge("LEAHY-2", delivery().row("allegations", TAINT).row("waivers", WAIVER));
      assertThat(finding.verdict().waiver()).isEqualTo("W1");
      assertThat(finding.message())
          .isEqualTo(
              "Credible information of a gross violation by U1 (G1) was on record on 2021-03-01;"
                  + " waiver W1 covers the assistance.");
    }

    @Test
    void waiver_covers_a_cure_that_is_only_unknown() {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE + " consulted=");
      assertThat(outcome(facts.row("waivers", WAIVER))).isEqualTo(WAIVED);
    }

    @Test
    void unit_row_unknown_leaves_only_a_violation_decided() {
      Facts facts = delivery().row("allegations", TAINT).leaveOut("units", "U1");
      assertThat(outcome(facts)).isEqualTo(VIOLATION);
      Finding waived = judge("LEAHY-2", facts.row("waivers", WAIVER));
      assertThat(waived.outcome()).isEqualTo(INDETERMINATE);
      assertThat(waived.verdict().missing()).containsExactly(new Missing("units", "kind", "U1"));
      facts.row("deliveries", "id=D1 exception=EMERGENCY");
      assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
    }

    @ParameterizedTest
    @CsvSource({
      "CONFIRMED, , VIOLATION",
      "SIGHTING, , INDETERMINATE",
      "SIGHTING, EMERGENCY, ATTENTION"
    })
    void person_answers_for_a_superior_whose_command_is_confirmed(
        String certainty, String exception, Outcome expected) {
      Facts facts = delivery().row("units", "id=U1 kind=PERSON").row("units", "id=U2");
      facts.row("commands", "unit=U1 parent=U2 certainty=" + certainty);
      facts.row("deliveries", "id=D1 exception=" + text(exception));
      assertThat(outcome(facts.row("allegations", TAINT + " unit=U2"))).isEqualTo(expected);
    }

    @Test
    void waiver_covers_a_superior_that_was_only_seen() {
      Facts facts = delivery().row("units", "id=U1 kind=PERSON").row("units", "id=U2");
      facts.row("commands", "unit=U1 parent=U2 certainty=SIGHTING").row("waivers", WAIVER);
      assertThat(outcome(facts.row("allegations", TAINT + " unit=U2"))).isEqualTo(WAIVED);
    }

    @ParameterizedTest
    @CsvSource({"DOD, , COMPLIANT", "STATE, , INDETERMINATE", "STATE, allegations, COMPLIANT"})
    void clear_record_needs_an_approval_for_the_defense_law_or_to_be_complete(
        String regime, String complete, Outcome expected) {
      Facts facts = delivery().row("vettings", APPROVED + " regime=" + regime);
      if (complete != null) {
        facts.complete(complete);
      }
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void state_cure_of_a_superior_does_not_settle_the_lineage() {
      Facts facts = delivery().row("units", "id=U2").row("commands", "unit=U1 parent=U2");
      facts.row("allegations", TAINT + " unit=U2").row("vettings", APPROVED);
      assertThat(outcome(facts)).isEqualTo(ATTENTION);
      facts.row("remediations", CURE + " regime=STATE finding=EFFECTIVE_STEPS");
      assertThat(outcome(facts)).isEqualTo(ATTENTION);
      facts.row("remediations", CURE);
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    }

    @Test
    void what_became_known_later_is_not_held_against_the_unit_and_is_hindsight() {
      Facts facts = delivery().row("vettings", APPROVED);
      facts.row("allegations", TAINT + " recorded=2021-07-01");
      assertThat(judge("LEAHY-2", facts, "2022-09-30", "2021-06-30").outcome())
          .isEqualTo(COMPLIANT);
      Finding now = judge("LEAHY-2", facts, "2022-09-30", null);
      assertThat(now.outcome()).isEqualTo(VIOLATION);
      assertThat(now.verdict().knowable()).isEqualTo(Knowable.IN_HINDSIGHT);
    }

    @Test
    void waiver_recorded_later_was_not_known() {
      Facts facts = delivery().row("allegations", TAINT).row("waivers", WAIVER);
      facts.row("waivers", "id=W1 recorded=2021-07-01");
      assertThat(judge("LEAHY-2", facts, "2022-09-30", "2021-06-30").outcome())
          .isEqualTo(VIOLATION);
      assertThat(judge("LEAHY-2", facts, "2022-09-30", "2021-07-01").outcome()).isEqualTo(WAIVED);
    }
  }

  /** LEAHY-11: the report of a waiver. Its first day is 2021-01-01. */
  @Nested
  class ReportOfWaiver {

    private Finding report(Facts facts, String asOf) {
      return Evaluator.of(RuleBooks.standard().select(List.of("LEAHY-11")))
          .evaluate(facts.load(), options(asOf, null))
          .find("LEAHY-11:W1")
          .orElseThrow();
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
    void report_is_in_time_until_the_fifteenth_day_after(
        String sent, Outcome expected, String late) {
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
    void no_report_is_for_attention_until_it_is_due(
        String asOf, String complete, Outcome expected) {
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
      Evaluation evaluation =
          Evaluator.of(RuleBooks.standard().select(List.of("LEAHY-11")))
              .evaluate(facts.load(), options("2022-09-30", null));
      assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("LEAHY-11:W1");
    }

    @Test
    void report_recorded_later_was_not_known() {
      Facts facts = waiver().complete("notices");
      facts.row("notices", report("N1", "2021-01-10") + " recorded=2021-06-01");
      Evaluator evaluator = Evaluator.of(RuleBooks.standard().select(List.of("LEAHY-11")));
      assertThat(
              evaluator
                  .evaluate(facts.load(), options("2022-09-30", "2021-05-31"))
                  .find("LEAHY-11:W1")
                  .orElseThrow()
                  .outcome())
          .isEqualTo(VIOLATION);
      assertThat(report(facts, "2022-09-30").outcome()).isEqualTo(COMPLIANT);
    }
  }

  /** LEAHY-12: the right remediation for the right law. */
  @Nested
  class RemediationForLaw {

    private Outcome outcome(Facts facts) {
      return judge("LEAHY-12", facts).outcome();
    }

    @ParameterizedTest
    @CsvSource({
      "SECTION_333, DOD, CORRECTIVE_STEPS, COMPLIANT",
      "SECTION_333, STATE, EFFECTIVE_STEPS, VIOLATION",
      "SECTION_333, DOD, EFFECTIVE_STEPS, VIOLATION",
      "FAA, STATE, EFFECTIVE_STEPS, COMPLIANT",
      "FAA, DOD, CORRECTIVE_STEPS, VIOLATION",
      "FAA, STATE, TRIAL, INDETERMINATE",
      "OTHER, STATE, TRIAL, NOT_APPLICABLE",
      ", STATE, TRIAL, INDETERMINATE"
    })
    void finding_for_one_law_does_not_clear_the_other(
        String authority, String regime, String finding, Outcome expected) {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE);
      facts.row("activities", "id=A1 authority=" + text(authority));
      facts.row("remediations", "id=R1 regime=" + regime + " finding=" + finding);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void both_findings_clear_both_laws() {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE);
      facts.row("remediations", CURE + " id=R2 regime=STATE finding=EFFECTIVE_STEPS");
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
      assertThat(outcome(facts.row("activities", "id=A1 authority=AECA"))).isEqualTo(COMPLIANT);
    }

    @ParameterizedTest
    @CsvSource({
      "consulted=, INDETERMINATE",
      "consulted=NONE, VIOLATION",
      "consulted=2021-01-11, VIOLATION",
      "decided=2021-03-01, COMPLIANT",
      "decided=2021-03-02, NOT_APPLICABLE"
    })
    void consultation_is_part_of_the_defense_standard(String change, Outcome expected) {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE);
      assertThat(outcome(facts.row("remediations", "id=R1 " + change))).isEqualTo(expected);
    }

    @Test
    void trial_whose_outcome_is_not_recorded_is_one_without_in_a_complete_table() {
      Facts facts =
          delivery().row("allegations", TAINT).row("remediations", CURE + " finding=TRIAL");
      assertThat(judge("LEAHY-12", facts).verdict().missing())
          .containsExactly(new Missing("remediations", "complete", ""));
      assertThat(outcome(facts.complete("remediations"))).isEqualTo(VIOLATION);
    }

    @Test
    void violation_that_nothing_answered_is_for_the_bars() {
      assertThat(outcome(delivery().row("allegations", TAINT))).isEqualTo(NOT_APPLICABLE);
      assertThat(outcome(delivery())).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, NOT_APPLICABLE", "2015-01-01, COMPLIANT"})
    void joint_policy_begins_with_2015(String date, Outcome expected) {
      Facts facts = delivery().row("deliveries", "id=D1 date=" + date);
      facts.row("allegations", TAINT + " occurred=2014-01-01 assessed=2014-02-01");
      facts.row("remediations", CURE + " decided=2014-03-01 consulted=2014-02-15");
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void superior_only_seen_cannot_be_held_against_a_person() {
      Facts facts = delivery().row("units", "id=U1 kind=PERSON").row("units", "id=U2");
      facts.row("commands", "unit=U1 parent=U2 certainty=SIGHTING");
      facts.row("allegations", TAINT + " unit=U2").row("remediations", CURE + " regime=STATE");
      Finding finding = judge("LEAHY-12", facts);
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("commands", "certainty", "U1:U2"));
      facts.row("commands", "unit=U1 parent=U2 certainty=CONFIRMED");
      assertThat(outcome(facts)).isEqualTo(VIOLATION);
    }

    @Test
    void unit_row_unknown_leaves_only_a_violation_decided() {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE);
      facts.leaveOut("units", "U1");
      assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
      assertThat(outcome(facts.row("remediations", "id=R1 regime=STATE"))).isEqualTo(VIOLATION);
    }

    @Test
    void finding_recorded_later_was_not_known() {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE);
      facts.row("remediations", "id=R1 regime=STATE recorded=2021-07-01");
      assertThat(judge("LEAHY-12", facts, "2022-09-30", "2021-06-30").outcome())
          .isEqualTo(NOT_APPLICABLE);
      assertThat(judge("LEAHY-12", facts, "2022-09-30", "2021-07-01").outcome())
          .isEqualTo(VIOLATION);
    }
  }

  /** Both laws on the same facts. */
  @Nested
  class SideBySide {

    private AuthorityComparison laws(String rule, Facts facts) {
      return judge(rule, facts).verdict().authorityComparison();
    }

    @Test
    void waiver_counts_for_defense_alone_whatever_authority_pays() {
      Facts facts = delivery().row("allegations", TAINT).row("waivers", WAIVER);
      for (String authority : List.of("FAA", "SECTION_333", "OTHER", "")) {
        facts.row("activities", "id=A1 authority=" + authority);
        for (String rule : List.of("LEAHY-1", "LEAHY-2")) {
          assertThat(laws(rule, facts))
              .as(authority + rule)
              .isEqualTo(new AuthorityComparison(VIOLATION, WAIVED));
        }
      }
    }

    @Test
    void each_law_keeps_its_own_days_kinds_and_cures() {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE);
      assertThat(laws("LEAHY-1", facts)).isEqualTo(new AuthorityComparison(VIOLATION, ATTENTION));
      facts.row("allegations", TAINT + " occurred=2007-01-01 assessed=2007-02-01");
      facts.row("deliveries", "id=D1 date=2013-05-01");
      assertThat(laws("LEAHY-1", facts))
          .isEqualTo(new AuthorityComparison(VIOLATION, NOT_APPLICABLE));
      facts.row("deliveries", "id=D1 kind=TRAINING date=2007-12-25");
      assertThat(laws("LEAHY-1", facts))
          .isEqualTo(new AuthorityComparison(NOT_APPLICABLE, VIOLATION));
      facts.row("deliveries", "id=D1 unit= date=2021-03-01");
      assertThat(laws("LEAHY-2", facts))
          .isEqualTo(new AuthorityComparison(INDETERMINATE, INDETERMINATE));
    }

    @Test
    void other_rules_do_not_compare_and_no_parameter_of_the_other_law_is_shown() {
      Facts facts = delivery().row("activities", "id=A1 authority=FAA").row("allegations", TAINT);
      assertThat(laws("LEAHY-3", facts)).isNull();
      assertThat(judge("LEAHY-1", facts).verdict().parameters())
          .extracting(use -> use.id())
          .containsExactly("leahy.state_bar");
    }

    @Test
    @Tag("many-portfolios")
    void each_law_says_what_its_rule_would_if_its_authority_paid() {
      for (int seed = 1; seed <= 60; seed++) {
        PortfolioGenerator.Drawn drawn = VettingPortfolios.draw(seed);
        for (Finding finding : evaluate(drawn, "LEAHY-1", List.of())) {
          Delivery delivery = drawn.portfolio().get(Delivery.class, finding.subject().id());
          if (drawn
              .portfolio()
              .at(drawn.asOf(), drawn.knownOn())
              .find(Activity.class, delivery.activity())
              .isPresent()) {
            AuthorityComparison laws = finding.verdict().authorityComparison();
            assertThat(under("FAA", "LEAHY-1", delivery, drawn)).isEqualTo(laws.state());
            assertThat(under("TITLE_10", "LEAHY-2", delivery, drawn)).isEqualTo(laws.defense());
          }
        }
      }
    }

    private static Outcome under(
        String authority, String rule, Delivery delivery, PortfolioGenerator.Drawn drawn) {
      List<Edit> edits =
          List.of(
              new Edit.SetCell("activities", delivery.activity(), "authority", authority),
              new Edit.SetCell("activities", delivery.activity(), "channel", "GRANT"));
      return evaluate(drawn, rule, edits).stream()
          .filter(finding -> finding.subject().id().equals(delivery.id()))
          .findFirst()
          .orElseThrow()
          .outcome();
    }

    private static List<Finding> evaluate(
        PortfolioGenerator.Drawn drawn, String rule, List<Edit> edits) {
      return Evaluator.of(RuleBooks.standard().select(List.of(rule)))
          .evaluate(
              new WhatIf(drawn.portfolio(), Policies.standard()).with(edits).portfolio(),
              EvaluationOptions.of(Policies.standard(), drawn.asOf())
                  .withKnownOn(drawn.knownOn())
                  .withIncludeAll(true))
          .findings();
    }

    @Test
    void both_laws_stand_in_the_text_and_in_the_json_of_a_finding() throws IOException {
      Facts facts = delivery().row("allegations", TAINT).row("waivers", WAIVER);
      facts.row("activities", "id=A1 authority=FAA");
      Evaluation evaluation =
          Evaluator.of(RuleBooks.standard().select(List.of("LEAHY-1")))
              .evaluate(facts.load(), options("2022-09-30", null));
      StringBuilder text = new StringBuilder();
      FindingText.write(
          evaluation, evaluation.findings().get(0), FindingText.Depth.FULL, TextStyle.PLAIN, text);
      assertThat(text.toString().replaceAll("\\s+", " "))
          .contains(
              "Authority On the same facts: State law (22 U.S.C. 2378d) violation, Defense law (10"
                  + " U.S.C. 362) waived.");
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      JsonReport.write(evaluation, json);
      assertThat(json.toString(StandardCharsets.UTF_8).replaceAll("\\s+", ""))
          .contains("\"authorityComparison\":{\"STATE\":\"VIOLATION\",\"DEFENSE\":\"WAIVED\"}");
    }
  }

  private static Facts delivery() {
    return Facts.of()
        .row("activities", "id=A1 country=XAA authority=SECTION_333")
        .row("units", "id=U1")
        .row("deliveries", "id=D1 activity=A1 unit=U1 kind=EQUIPMENT date=2021-03-01");
  }

  private static Finding judge(String rule, Facts facts) {
    return judge(rule, facts, "2022-09-30", null);
  }

  private static Finding judge(String rule, Facts facts, String asOf, String knownOn) {
    return Evaluator.of(RuleBooks.standard().select(List.of(rule)))
        .evaluate(facts.load(), options(asOf, knownOn))
        .find(rule + ":D1")
        .orElseThrow();
  }

  private static EvaluationOptions options(String asOf, String knownOn) {
    return EvaluationOptions.of(Policies.standard(), LocalDate.parse(asOf))
        .withKnownOn(knownOn == null ? null : LocalDate.parse(knownOn))
        .withIncludeAll(true);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
