package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;
import static org.tsctp.rule.Outcome.WAIVED;
import static org.tsctp.rulebook.DefenseLeahy.APPROVED;
import static org.tsctp.rulebook.DefenseLeahy.CURE;
import static org.tsctp.rulebook.DefenseLeahy.TAINT;
import static org.tsctp.rulebook.DefenseLeahy.WAIVER;
import static org.tsctp.rulebook.DefenseLeahy.delivery;
import static org.tsctp.rulebook.DefenseLeahy.judge;
import static org.tsctp.rulebook.Judged.cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;

/** LEAHY-2: the Defense bar, clause by clause. D is 2021-03-01. */
class DefenseBarTest {

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
    facts.row("activities", "id=A1 authority=" + cell(authority));
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
    Finding finding = judge("LEAHY-2", delivery().row("allegations", TAINT).row("waivers", WAIVER));
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
    facts.row("deliveries", "id=D1 exception=" + cell(exception));
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
    assertThat(judge("LEAHY-2", facts, "2022-09-30", "2021-06-30").outcome()).isEqualTo(COMPLIANT);
    Finding now = judge("LEAHY-2", facts, "2022-09-30", null);
    assertThat(now.outcome()).isEqualTo(VIOLATION);
    assertThat(now.verdict().knowable()).isEqualTo(Knowable.IN_HINDSIGHT);
  }

  @Test
  void waiver_recorded_later_was_not_known() {
    Facts facts = delivery().row("allegations", TAINT).row("waivers", WAIVER);
    facts.row("waivers", "id=W1 recorded=2021-07-01");
    assertThat(judge("LEAHY-2", facts, "2022-09-30", "2021-06-30").outcome()).isEqualTo(VIOLATION);
    assertThat(judge("LEAHY-2", facts, "2022-09-30", "2021-07-01").outcome()).isEqualTo(WAIVED);
  }
}
