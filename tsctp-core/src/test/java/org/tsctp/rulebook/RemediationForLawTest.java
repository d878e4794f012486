package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;
import static org.tsctp.rulebook.DefenseLeahy.CURE;
import static org.tsctp.rulebook.DefenseLeahy.TAINT;
import static org.tsctp.rulebook.DefenseLeahy.delivery;
import static org.tsctp.rulebook.DefenseLeahy.judge;
import static org.tsctp.rulebook.Judged.cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** LEAHY-12: the right remediation for the right law. D is 2021-03-01. */
class RemediationForLawTest {

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
    facts.row("activities", "id=A1 authority=" + cell(authority));
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
    Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE + " finding=TRIAL");
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
    assertThat(judge("LEAHY-12", facts, "2022-09-30", "2021-07-01").outcome()).isEqualTo(VIOLATION);
  }
}
