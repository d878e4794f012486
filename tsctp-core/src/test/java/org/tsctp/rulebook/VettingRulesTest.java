package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
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

/** Chapter "Vetting", clause by clause, on both sides of each boundary. D is 2021-03-01. */
class VettingRulesTest {

  private static final String APPROVED = "id=V1 unit=U1 outcome=APPROVED decided=2020-10-01";
  private static final String TAINT =
      "id=G1 unit=U1 act=TORTURE credibility=CREDIBLE occurred=2020-06-01 assessed=2020-11-15";
  private static final String CURE =
      "id=R1 allegation=G1 regime=STATE finding=EFFECTIVE_STEPS decided=2021-01-10"
          + " reported=2021-01-20";

  /** LEAHY-1: the State bar. */
  @Nested
  class StateBarOnDelivery {

    private Outcome outcome(Facts facts) {
      return judge("LEAHY-1", facts).outcome();
    }

    @ParameterizedTest
    @CsvSource({"2007-12-25, NOT_APPLICABLE", "2007-12-26, VIOLATION"})
    void the_bar_holds_from_the_day_it_became_permanent(String date, Outcome expected) {
      Facts facts = delivery().row("deliveries", "id=D1 date=" + date);
      facts.row("allegations", TAINT + " occurred=2007-01-01 assessed=2007-02-01");
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "FAA, , , VIOLATION",
      "AECA, , , VIOLATION",
      "FAA, GRANT, , VIOLATION",
      "AECA, FMS, FMF, VIOLATION",
      "AECA, FMS, EDA, NOT_APPLICABLE",
      "AECA, FMS, , INDETERMINATE",
      "AECA, DCS, FMF, NOT_APPLICABLE",
      "AECA, GRANT, EDA, VIOLATION",
      "SECTION_1206, , , NOT_APPLICABLE",
      "SECTION_2282, , , NOT_APPLICABLE",
      "SECTION_333, , , NOT_APPLICABLE",
      "TITLE_10, FMS, , NOT_APPLICABLE",
      "OTHER, , , NOT_APPLICABLE",
      ", , , INDETERMINATE",
      ", DCS, , NOT_APPLICABLE",
      ", FMS, EDA, NOT_APPLICABLE",
      ", FMS, , INDETERMINATE"
    })
    void authority_channel_and_account_decide_whether_the_law_speaks(
        String authority, String channel, String account, Outcome expected) {
      Facts facts = delivery().row("allegations", TAINT);
      facts.row("activities", "id=A1 authority=" + text(authority));
      facts.row("activities", "id=A1 channel=" + text(channel) + " account=" + text(account));
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void unknown_scope_names_what_would_decide_it() {
      Facts facts = delivery().row("activities", "id=A1 authority= channel=FMS");
      assertThat(judge("LEAHY-1", facts).verdict().missing())
          .containsExactly(
              new Missing("activities", "authority", "A1"),
              new Missing("activities", "account", "A1"));
    }

    @Test
    void activity_left_out_is_of_unknown_authority() {
      Finding finding = judge("LEAHY-1", delivery().leaveOut("activities", "A1"));
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("activities", "authority", "A1"));
    }

    @Test
    void unit_not_identified_cannot_be_assessed_unless_the_law_does_not_speak() {
      Facts facts = delivery().row("deliveries", "id=D1 unit=");
      Finding finding = judge("LEAHY-1", facts);
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("deliveries", "unit", "D1"));
      assertThat(outcome(facts.row("activities", "id=A1 authority=OTHER")))
          .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void taint_without_cure_is_a_violation() {
      Finding finding = judge("LEAHY-1", delivery().row("allegations", TAINT));
      assertThat(finding.outcome()).isEqualTo(VIOLATION);
      assertThat(finding.message())
          .isEqualTo(
              "U1 received assistance on 2021-03-01 with credible information of a gross violation"
                  + " on record (G1) and no effective steps reported.");
      assertThat(finding.verdict().knowable()).isEqualTo(Knowable.AT_THE_TIME);
      assertThat(evidence(finding))
          .containsExactly(
              "deliveries D1 unit=U1",
              "deliveries D1 date=2021-03-01",
              "allegations G1 act=TORTURE",
              "allegations G1 credibility=CREDIBLE",
              "allegations G1 assessed=2020-11-15");
      assertThat(finding.verdict().notFound().get(0).text())
          .isEqualTo(
              "effective steps on G1 reported by 2021-03-01 (0 rows of remediations searched)");
      assertThat(finding.verdict().flips().get(0).outcome()).isEqualTo(ATTENTION);
    }

    @ParameterizedTest
    @CsvSource({
      "TORTURE, VIOLATION",
      "EXTRAJUDICIAL_KILLING, VIOLATION",
      "ENFORCED_DISAPPEARANCE, VIOLATION",
      "RAPE, VIOLATION",
      "PROLONGED_DETENTION, VIOLATION",
      "OTHER_FLAGRANT, VIOLATION",
      "ACCIDENTAL_HARM, COMPLIANT",
      "OTHER, COMPLIANT"
    })
    void only_gross_violations_taint(String act, Outcome expected) {
      Facts facts = delivery().row("vettings", APPROVED).row("allegations", TAINT + " act=" + act);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01, VIOLATION", "2021-03-02, COMPLIANT"})
    void act_counts_from_the_day_it_occurred(String occurred, Outcome expected) {
      Facts facts = delivery().row("vettings", APPROVED);
      facts.row("allegations", TAINT + " assessed=2021-03-01 occurred=" + occurred);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01, VIOLATION", "2021-03-02, INDETERMINATE"})
    void assessment_counts_from_its_day_and_is_open_before(String assessed, Outcome expected) {
      Facts facts = delivery().row("vettings", APPROVED);
      facts.row("allegations", TAINT + " assessed=" + assessed);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "UNDER_REVIEW, 2020-11-15, INDETERMINATE",
      "UNDER_REVIEW, , INDETERMINATE",
      ", 2020-11-15, INDETERMINATE",
      "CREDIBLE, , INDETERMINATE",
      "CREDIBLE, NONE, INDETERMINATE",
      "NOT_CREDIBLE, 2020-11-15, COMPLIANT",
      "NOT_CREDIBLE, , COMPLIANT",
      "NOT_CREDIBLE, NONE, INDETERMINATE",
      "NOT_CREDIBLE, 2021-03-02, INDETERMINATE"
    })
    void allegation_that_is_not_settled_stands_open(
        String credibility, String assessed, Outcome expected) {
      Facts facts = delivery().row("vettings", APPROVED);
      facts.row("allegations", TAINT + " credibility=" + text(credibility));
      facts.row("allegations", "id=G1 assessed=" + text(assessed));
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void open_allegation_names_the_cell_that_would_decide_it() {
      Facts facts = delivery().row("allegations", TAINT + " credibility= assessed=");
      assertThat(judge("LEAHY-1", facts).verdict().missing())
          .containsExactly(new Missing("allegations", "credibility", "G1"));
      facts.row("allegations", TAINT + " credibility=CREDIBLE assessed=2021-03-02");
      assertThat(judge("LEAHY-1", facts).verdict().missing())
          .containsExactly(new Missing("allegations", "assessed", "G1"));
    }

    @Test
    void allegation_against_nobody_identified_touches_nobody() {
      Facts facts = delivery().row("vettings", APPROVED).row("allegations", TAINT + " unit=");
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    }

    @ParameterizedTest
    @CsvSource({
      "regime=STATE, ATTENTION",
      "regime=DOD, VIOLATION",
      "finding=CORRECTIVE_STEPS, VIOLATION",
      "finding=CONVICTION, VIOLATION",
      "decided=2021-03-01, ATTENTION",
      "decided=2021-03-02, VIOLATION",
      "reported=2021-03-01, ATTENTION",
      "reported=2021-03-02, VIOLATION",
      "reported=NONE, VIOLATION",
      "reported=, INDETERMINATE"
    })
    void cure_is_effective_steps_found_and_reported_by_the_day(String change, Outcome expected) {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE);
      facts.row("remediations", "id=R1 " + change);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void unknown_report_of_a_cure_is_named() {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE + " reported=");
      assertThat(judge("LEAHY-1", facts).verdict().missing())
          .containsExactly(new Missing("remediations", "reported", "R1"));
    }

    @Test
    void second_taint_without_cure_is_still_a_violation() {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE);
      facts.row("allegations", TAINT.replace("G1", "G2"));
      assertThat(outcome(facts)).isEqualTo(VIOLATION);
    }

    @Test
    void certainly_cured_by_one_of_two_remediations_is_cured() {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE + " reported=");
      facts.row("remediations", CURE.replace("R1", "R2"));
      Finding finding = judge("LEAHY-1", facts);
      assertThat(finding.outcome()).isEqualTo(ATTENTION);
      assertThat(evidence(finding)).contains("remediations R2 reported=2021-01-20");
    }

    @Test
    void violation_outweighs_an_open_allegation_and_that_outweighs_a_cure() {
      Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE);
      facts.row("allegations", TAINT.replace("G1", "G2") + " credibility=UNDER_REVIEW");
      assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
      facts.row("allegations", TAINT.replace("G1", "G3"));
      assertThat(outcome(facts)).isEqualTo(VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({
      "UNIT, , ATTENTION",
      "PERSON, , VIOLATION",
      "PERSON, CONFIRMED, VIOLATION",
      "PERSON, SIGHTING, INDETERMINATE"
    })
    void person_answers_for_the_units_above_and_a_unit_does_not(
        String kind, String certainty, Outcome expected) {
      Facts facts = commanded("certainty=" + text(certainty));
      facts.row("units", "id=U1 kind=" + kind);
      facts.row("allegations", TAINT + " unit=U2");
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void sighting_of_the_command_is_named() {
      Facts facts = commanded("certainty=SIGHTING").row("units", "id=U1 kind=PERSON");
      Finding finding = judge("LEAHY-1", facts.row("allegations", TAINT + " unit=U2"));
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("commands", "certainty", "U1:U2"));
      assertThat(evidence(finding)).contains("commands U1:U2 certainty=SIGHTING");
    }

    @Test
    void superior_both_seen_and_confirmed_is_confirmed() {
      Facts facts = commanded("certainty=SIGHTING").row("units", "id=U1 kind=PERSON");
      facts.row("commands", "unit=U1 parent=U2 certainty=CONFIRMED");
      assertThat(outcome(facts.row("allegations", TAINT + " unit=U2"))).isEqualTo(VIOLATION);
    }

    @Test
    void own_taint_outweighs_that_of_a_superior_only_seen() {
      Facts facts = commanded("certainty=SIGHTING").row("units", "id=U1 kind=PERSON");
      facts.row("allegations", TAINT).row("allegations", TAINT.replace("G1", "G2") + " unit=U2");
      assertThat(outcome(facts)).isEqualTo(VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({
      "from=2021-03-01, VIOLATION",
      "from=2021-03-02, COMPLIANT",
      "from=2020-01-01 to=2021-03-02, VIOLATION",
      "from=2020-01-01 to=2021-03-01, COMPLIANT",
      "to=2021-03-02, VIOLATION"
    })
    void command_holds_from_its_first_day_to_the_day_before_its_last(
        String days, Outcome expected) {
      Facts facts = commanded(days).row("units", "id=U1 kind=PERSON").row("vettings", APPROVED);
      assertThat(outcome(facts.row("allegations", TAINT + " unit=U2"))).isEqualTo(expected);
    }

    @Test
    void taint_far_above_or_below_is_for_attention_and_beside_is_not() {
      Facts facts = commanded("certainty=").row("units", "id=U3").row("units", "id=U4");
      facts.row("commands", "unit=U2 parent=U3").row("commands", "unit=U4 parent=U2");
      facts.row("vettings", APPROVED);
      assertThat(outcome(facts.row("allegations", TAINT + " unit=U3"))).isEqualTo(ATTENTION);
      assertThat(outcome(facts.row("allegations", TAINT + " unit=U4"))).isEqualTo(COMPLIANT);
      facts.row("deliveries", "id=D1 unit=U3").row("vettings", APPROVED + " unit=U3");
      assertThat(outcome(facts)).isEqualTo(ATTENTION);
    }

    @Test
    void taint_of_the_lineage_that_is_certainly_cured_is_no_matter() {
      Facts facts = commanded("certainty=").row("vettings", APPROVED).row("remediations", CURE);
      facts.row("allegations", TAINT + " unit=U2");
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
      facts.row("remediations", "id=R1 reported=");
      assertThat(outcome(facts)).isEqualTo(ATTENTION);
    }

    @Test
    void open_allegation_of_the_lineage_is_no_matter() {
      Facts facts = commanded("certainty=").row("vettings", APPROVED);
      facts.row("allegations", TAINT + " unit=U2 credibility=UNDER_REVIEW");
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    }

    @Test
    void chain_of_command_in_a_loop_comes_to_an_end() {
      Facts facts = commanded("certainty=").row("commands", "unit=U2 parent=U1");
      facts.row("commands", "unit=U1 parent=U1");
      facts.row("allegations", TAINT + " unit=U2").row("vettings", APPROVED);
      assertThat(outcome(facts)).isEqualTo(ATTENTION);
      assertThat(facts.load().issues()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "decided=2021-03-01, , COMPLIANT",
      "decided=2021-03-02, , INDETERMINATE",
      "outcome=REJECTED, , INDETERMINATE",
      "regime=DOD, , INDETERMINATE",
      "outcome=REJECTED, allegations, COMPLIANT",
      "outcome=REJECTED, vettings, INDETERMINATE"
    })
    void clear_record_needs_an_approval_or_to_be_complete(
        String change, String complete, Outcome expected) {
      Facts facts = delivery().row("vettings", APPROVED).row("vettings", "id=V1 " + change);
      if (complete != null) {
        facts.complete(complete);
      }
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void clear_record_not_shown_says_what_would_show_it() {
      Finding finding = judge("LEAHY-1", delivery());
      assertThat(finding.verdict().missing())
          .containsExactly(
              new Missing("allegations", "complete", ""), new Missing("vettings", "outcome", ""));
      assertThat(finding.verdict().flips()).hasSize(2);
    }

    @Test
    void table_with_an_allegation_left_out_is_not_complete() {
      Facts facts = delivery().complete("allegations").row("units", "id=U9");
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
      facts.row("allegations", TAINT + " unit=U9").leaveOut("allegations", "G1");
      assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
      assertThat(judge("LEAHY-1", facts).verdict().flips()).hasSize(1);
    }

    @Test
    void unknown_unit_row_leaves_only_a_violation_of_its_own_decided() {
      Facts facts = delivery().row("vettings", APPROVED).leaveOut("units", "U1");
      Finding finding = judge("LEAHY-1", facts);
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing()).containsExactly(new Missing("units", "kind", "U1"));
      assertThat(outcome(facts.row("allegations", TAINT))).isEqualTo(VIOLATION);
      assertThat(outcome(facts.row("remediations", CURE))).isEqualTo(INDETERMINATE);
    }

    @Test
    void unit_row_not_known_on_the_day_of_knowledge_is_unknown() {
      Facts facts = delivery().row("vettings", APPROVED);
      facts.row("units", "id=U1 recorded=2021-06-02");
      assertThat(judge("LEAHY-1", facts, "2022-09-30", "2021-06-01").outcome())
          .isEqualTo(INDETERMINATE);
      assertThat(judge("LEAHY-1", facts, "2022-09-30", "2021-06-02").outcome())
          .isEqualTo(COMPLIANT);
    }

    @Test
    void what_became_known_later_is_not_held_against_the_unit() {
      Facts facts = delivery().row("vettings", APPROVED);
      facts.row("allegations", TAINT + " recorded=2021-07-01");
      assertThat(judge("LEAHY-1", facts, "2022-09-30", "2021-06-30").outcome())
          .isEqualTo(COMPLIANT);
      assertThat(judge("LEAHY-1", facts, "2022-09-30", "2021-07-01").outcome())
          .isEqualTo(VIOLATION);
    }
  }

  /** LEAHY-3: cleared before assistance. */
  @Nested
  class ClearedBeforeAssistance {

    private Outcome outcome(Facts facts) {
      return judge("LEAHY-3", facts).outcome();
    }

    @ParameterizedTest
    @CsvSource({
      "FAA, STATE, COMPLIANT",
      "AECA, STATE, COMPLIANT",
      "FAA, DOD, VIOLATION",
      "SECTION_1206, DOD, COMPLIANT",
      "SECTION_2282, DOD, COMPLIANT",
      "SECTION_333, DOD, COMPLIANT",
      "TITLE_10, DOD, COMPLIANT",
      "TITLE_10, STATE, VIOLATION",
      "FAA, , COMPLIANT",
      "TITLE_10, , COMPLIANT",
      "OTHER, , NOT_APPLICABLE",
      ", STATE, INDETERMINATE"
    })
    void vetting_fits_the_authority(String authority, String regime, Outcome expected) {
      Facts facts = delivery().complete("vettings");
      facts.row("activities", "id=A1 authority=" + text(authority));
      facts.row("vettings", APPROVED + " regime=" + text(regime));
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void unit_not_identified_cannot_be_assessed_unless_no_vetting_law_applies() {
      Facts facts = delivery().row("deliveries", "id=D1 unit=");
      assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
      assertThat(outcome(facts.row("activities", "id=A1 authority=OTHER")))
          .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void activity_left_out_is_of_unknown_authority() {
      Facts facts = delivery().row("vettings", APPROVED).leaveOut("activities", "A1");
      Finding finding = judge("LEAHY-3", facts);
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("activities", "authority", "A1"));
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01, COMPLIANT", "2021-03-02, VIOLATION"})
    void decision_on_the_day_of_delivery_counts(String decided, Outcome expected) {
      Facts facts = delivery().complete("vettings");
      facts.row("vettings", APPROVED + " requested=2021-01-01 decided=" + decided);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "APPROVED, REJECTED, VIOLATION",
      "APPROVED, SUSPENDED, VIOLATION",
      "REJECTED, APPROVED, COMPLIANT",
      "APPROVED, CANCELED, COMPLIANT",
      "REJECTED, CANCELED, VIOLATION"
    })
    void latest_decision_counts_but_for_canceled_ones(String v1, String v2, Outcome expected) {
      Facts facts = delivery().row("vettings", APPROVED + " outcome=" + v1);
      facts.row("vettings", "id=V2 unit=U1 decided=2020-12-01 outcome=" + v2);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"V2, VIOLATION", "V10, COMPLIANT", "v, VIOLATION", "0, COMPLIANT"})
    void of_two_decisions_of_a_day_the_highest_id_counts(String id, Outcome expected) {
      Facts facts = delivery().row("vettings", APPROVED.replace("V1", "V1x"));
      facts.row("vettings", "id=" + id + " unit=U1 decided=2020-10-01 outcome=REJECTED");
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void edit_offered_comes_after_every_id_of_the_day() {
      Facts facts = delivery();
      facts.row("vettings", "id=\u00C41 unit=U1 decided=2021-03-01 outcome=REJECTED");
      assertThat(judge("LEAHY-3", facts).verdict().flips().get(0).text())
          .contains("id = \u00C41~what-if");
    }

    @ParameterizedTest
    @CsvSource({
      "2021-03-01, VIOLATION",
      "2021-03-02, INDETERMINATE",
      ", VIOLATION",
      "NONE, INDETERMINATE"
    })
    void pending_is_what_was_requested_by_the_day_and_not_decided(
        String requested, Outcome expected) {
      Facts facts = delivery();
      facts.row("vettings", "id=V1 unit=U1 outcome=PENDING requested=" + text(requested));
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void decided_after_the_delivery_was_pending_if_the_request_is_not_dated() {
      Facts facts = delivery().row("vettings", APPROVED + " decided=2021-03-02");
      assertThat(outcome(facts)).isEqualTo(VIOLATION);
      assertThat(outcome(facts.row("vettings", "id=V1 requested=NONE"))).isEqualTo(INDETERMINATE);
    }

    @Test
    void canceled_request_is_not_pending_but_one_canceled_later_was() {
      Facts facts = delivery();
      facts.row(
          "vettings", "id=V1 unit=U1 requested=2021-01-01 decided=2021-04-01 outcome=CANCELED");
      assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
      assertThat(judge("LEAHY-3", facts, "2021-03-31", null).outcome()).isEqualTo(VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({"vettings, VIOLATION", "units, INDETERMINATE"})
    void no_vetting_decides_only_in_a_complete_table(String complete, Outcome expected) {
      assertThat(outcome(delivery().complete(complete))).isEqualTo(expected);
    }

    @Test
    void no_vetting_names_the_table() {
      Finding finding = judge("LEAHY-3", delivery());
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("vettings", "complete", ""));
      assertThat(finding.message())
          .isEqualTo("It is not known whether U1 was cleared before the assistance of 2021-03-01.");
    }

    @Test
    void commander_of_a_unit_is_vetted_as_well() {
      Facts facts = delivery().row("vettings", APPROVED).row("units", "id=U2 kind=PERSON");
      facts.row("units", "id=U1 commander=U2");
      assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
      assertThat(outcome(facts.complete("vettings"))).isEqualTo(VIOLATION);
      facts.row("vettings", "id=V2 unit=U2 decided=2021-03-01 outcome=APPROVED");
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    }

    @Test
    void commander_whose_row_was_left_out_is_still_vetted_by_id() {
      Facts facts = delivery().row("vettings", APPROVED).row("units", "id=U2 kind=PERSON");
      facts.row("units", "id=U1 commander=U2").leaveOut("units", "U2");
      facts.row("vettings", "id=V2 unit=U2 decided=2021-03-01 outcome=APPROVED");
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    }

    @Test
    void person_needs_the_clearance_of_each_unit_above() {
      Facts facts = commanded("certainty=").row("units", "id=U1 kind=PERSON").row("units", "id=U3");
      facts.row("commands", "unit=U1 parent=U3").row("vettings", APPROVED).complete("vettings");
      facts.row("vettings", "id=V2 unit=U2 decided=2021-03-01 outcome=APPROVED");
      Finding finding = judge("LEAHY-3", facts);
      assertThat(finding.outcome()).isEqualTo(VIOLATION);
      assertThat(finding.message())
          .isEqualTo("U1 received assistance on 2021-03-01 without the clearance of U3.");
      facts.row("vettings", "id=V3 unit=U3 decided=2021-03-01 outcome=APPROVED");
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    }

    @Test
    void person_of_no_known_unit_cannot_be_assessed() {
      Facts facts = delivery().row("units", "id=U1 kind=PERSON").row("vettings", APPROVED);
      Finding finding = judge("LEAHY-3", facts.complete("vettings"));
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("commands", "parent", ""));
      assertThat(finding.verdict().flips().get(0).text())
          .startsWith("a row of units with")
          .contains("a row of commands with");
      facts.row("commands", "unit=U1 parent=U1");
      assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
    }

    @Test
    void commander_of_a_person_is_not_asked() {
      Facts facts = commanded("certainty=").row("units", "id=U1 kind=PERSON commander=U1");
      facts.row("vettings", APPROVED).complete("vettings");
      facts.row("vettings", "id=V2 unit=U2 decided=2021-03-01 outcome=APPROVED");
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    }

    @Test
    void violation_only_of_a_unit_that_was_seen_cannot_be_assessed() {
      Facts facts = commanded("certainty=SIGHTING").row("units", "id=U1 kind=PERSON");
      facts.row("vettings", APPROVED).complete("vettings");
      Finding finding = judge("LEAHY-3", facts);
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("commands", "certainty", "U1:U2"));
      facts.row("vettings", APPROVED + " outcome=REJECTED");
      assertThat(outcome(facts)).isEqualTo(VIOLATION);
    }

    @Test
    void unknown_unit_row_leaves_only_a_violation_of_its_own_decided() {
      Facts facts = delivery().row("vettings", APPROVED).leaveOut("units", "U1");
      Finding finding = judge("LEAHY-3", facts);
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing()).containsExactly(new Missing("units", "kind", "U1"));
      assertThat(outcome(facts.row("vettings", "id=V1 outcome=SUSPENDED"))).isEqualTo(VIOLATION);
    }

    @Test
    void delivery_before_any_bar_is_judged_as_well() {
      Facts facts = delivery().row("deliveries", "id=D1 date=1999-01-01").complete("vettings");
      assertThat(outcome(facts)).isEqualTo(VIOLATION);
    }
  }

  /** LEAHY-4: the clearance still current. */
  @Nested
  class ClearanceCurrent {

    @ParameterizedTest
    @CsvSource({
      "2021-09-30, COMPLIANT, 364",
      "2021-10-01, ATTENTION, 365",
      "2021-10-02, ATTENTION, 366"
    })
    void approval_covers_less_than_a_year(String date, Outcome expected, String days) {
      Facts facts = delivery().row("vettings", APPROVED);
      Finding finding = judge("LEAHY-4", facts.row("deliveries", "id=D1 date=" + date));
      assertThat(finding.outcome()).isEqualTo(expected);
      assertThat(finding.verdict().measured()).isEqualTo(days);
      assertThat(finding.verdict().threshold()).isEqualTo("365");
      assertThat(finding.verdict().parameters().get(0).text())
          .startsWith(
              "vetting.validity = 365 days since 1900-01-01, policy: State vetting practice");
    }

    @ParameterizedTest
    @CsvSource({
      "2021-03-02, COMPLIANT",
      "2021-03-01, ATTENTION",
      "2021-02-01, ATTENTION",
      "2030-01-01, COMPLIANT"
    })
    void stated_end_outweighs_the_period(String to, Outcome expected) {
      Finding finding = judge("LEAHY-4", delivery().row("vettings", APPROVED + " to=" + to));
      assertThat(finding.outcome()).isEqualTo(expected);
      assertThat(finding.verdict().measured()).isEqualTo("151");
      assertThat(finding.verdict().parameters()).isEmpty();
    }

    @Test
    void lapse_is_told_whole() {
      Finding finding = judge("LEAHY-4", delivery().row("vettings", APPROVED + " to=2021-02-01"));
      assertThat(finding.message())
          .isEqualTo(
              "The approval of U1 of 2020-10-01 no longer covered the assistance of 2021-03-01: 28"
                  + " days after the first uncovered day, 2021-02-01.");
      assertThat(evidence(finding))
          .containsExactly(
              "deliveries D1 unit=U1",
              "deliveries D1 date=2021-03-01",
              "vettings V1 decided=2020-10-01",
              "vettings V1 to=2021-02-01");
      assertThat(finding.verdict().flips().get(1).text())
          .isEqualTo("vettings.to of V1 = 2021-03-02");
    }

    @Test
    void order_of_decision_is_unit_then_authority_then_approval() {
      Facts facts = delivery();
      assertThat(judge("LEAHY-4", facts).outcome()).isEqualTo(NOT_APPLICABLE);
      facts.row("activities", "id=A1 authority=");
      assertThat(judge("LEAHY-4", facts).outcome()).isEqualTo(INDETERMINATE);
      facts.row("deliveries", "id=D1 unit=");
      assertThat(judge("LEAHY-4", facts).outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void approval_under_any_regime_counts_for_authority_other() {
      Facts facts = delivery().row("activities", "id=A1 authority=OTHER");
      assertThat(judge("LEAHY-4", facts.row("vettings", APPROVED + " regime=DOD")).outcome())
          .isEqualTo(COMPLIANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome=REJECTED", "decided=2021-03-02", "regime=DOD"})
    void without_a_fitting_approval_it_says_nothing(String change) {
      Facts facts = delivery().row("vettings", APPROVED).row("vettings", "id=V1 " + change);
      assertThat(judge("LEAHY-4", facts).outcome()).isEqualTo(NOT_APPLICABLE);
    }
  }

  private static Facts delivery() {
    return Facts.of()
        .row("activities", "id=A1 country=XAA authority=FAA")
        .row("units", "id=U1")
        .row("deliveries", "id=D1 activity=A1 unit=U1 kind=EQUIPMENT date=2021-03-01");
  }

  /** U1 answers to U2. */
  private static Facts commanded(String cells) {
    return delivery().row("units", "id=U2").row("commands", "unit=U1 parent=U2 " + cells);
  }

  private static Finding judge(String rule, Facts facts) {
    return judge(rule, facts, "2022-09-30", null);
  }

  private static Finding judge(String rule, Facts facts, String asOf, String knownOn) {
    return Evaluator.of(RuleBooks.standard().select(List.of(rule)))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.parse(asOf))
                .withKnownOn(knownOn == null ? null : LocalDate.parse(knownOn))
                .withIncludeAll(true))
        .find(rule + ":D1")
        .orElseThrow();
  }

  private static List<String> evidence(Finding finding) {
    return finding.verdict().explanation().facts().stream()
        .map(f -> f.table() + " " + f.id() + " " + f.column() + "=" + f.value())
        .toList();
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
