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

/** The duties that go with vetting, on both sides of each boundary. D is Monday, 2021-03-01. */
class VettingDutiesTest {

  private static final String TAINT =
      "id=G1 unit=U1 act=TORTURE credibility=CREDIBLE occurred=2020-06-01 assessed=2020-11-15";
  private static final String CURE =
      "id=R1 allegation=G1 regime=STATE finding=EFFECTIVE_STEPS decided=2021-01-10"
          + " reported=2021-01-20";

  /** LEAHY-5: the request came early enough. */
  @Nested
  class RequestInTime {

    private static final String VETTING = "id=V1 unit=U1 outcome=APPROVED decided=2021-02-26";

    private Finding request(String requested) {
      return judge("LEAHY-5:D1", delivery().row("vettings", VETTING + " requested=" + requested));
    }

    @ParameterizedTest
    @CsvSource({
      "2021-02-12, COMPLIANT, 11",
      "2021-02-13, COMPLIANT, 10",
      "2021-02-14, COMPLIANT, 10",
      "2021-02-15, COMPLIANT, 10",
      "2021-02-16, VIOLATION, 9",
      "2021-02-26, VIOLATION, 1",
      "2021-02-27, VIOLATION, 0",
      "2020-03-01, COMPLIANT, 260"
    })
    void ten_days_from_monday_to_friday_lie_between_request_and_delivery(
        String requested, Outcome expected, String days) {
      Finding finding = request(requested);
      assertThat(finding.outcome()).isEqualTo(expected);
      assertThat(finding.verdict().measured()).isEqualTo(days);
      assertThat(finding.verdict().threshold()).isEqualTo("10");
    }

    @Test
    void request_after_the_delivery_left_no_day() {
      Facts facts = delivery().row("vettings", VETTING + " requested=2021-03-05");
      assertThat(judge("LEAHY-5:D1", facts).verdict().measured()).isEqualTo("0");
    }

    @Test
    void request_that_is_not_dated_cannot_be_assessed_and_one_that_was_not_made_is_late() {
      Finding finding = request("");
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("vettings", "requested", "V1"));
      assertThat(request("NONE").outcome()).isEqualTo(VIOLATION);
    }

    @Test
    void the_vetting_that_decides_is_the_latest_decided_by_the_delivery() {
      Facts facts = delivery().row("vettings", VETTING + " requested=2021-02-25");
      facts.row(
          "vettings", "id=V2 unit=U1 outcome=REJECTED requested=2020-12-01 decided=2021-01-15");
      assertThat(judge("LEAHY-5:D1", facts).outcome()).isEqualTo(VIOLATION);
      facts.row("vettings", "id=V1 regime=DOD");
      assertThat(judge("LEAHY-5:D1", facts).outcome()).isEqualTo(COMPLIANT);
      facts.row("vettings", "id=V2 outcome=CANCELED");
      assertThat(judge("LEAHY-5:D1", facts).outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void pending_request_is_judged_as_well() {
      Facts facts =
          delivery().row("vettings", "id=V1 unit=U1 outcome=PENDING requested=2021-02-24");
      assertThat(judge("LEAHY-5:D1", facts).outcome()).isEqualTo(VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({
      "FAA, U1, COMPLIANT",
      "FAA, , NOT_APPLICABLE",
      "OTHER, U1, NOT_APPLICABLE",
      ", U1, INDETERMINATE",
      ", , NOT_APPLICABLE"
    })
    void unit_and_authority_must_be_known(String authority, String unit, Outcome expected) {
      Facts facts = delivery().row("vettings", VETTING + " requested=2021-02-01");
      facts.row("activities", "id=A1 authority=" + text(authority));
      facts.row("deliveries", "id=D1 unit=" + text(unit));
      assertThat(judge("LEAHY-5:D1", facts).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2016-12-31, NOT_APPLICABLE", "2017-01-01, VIOLATION"})
    void guide_of_2017_holds_from_that_year(String date, Outcome expected) {
      Facts facts = delivery().row("deliveries", "id=D1 date=" + date);
      facts.row(
          "vettings", "id=V1 unit=U1 outcome=APPROVED requested=2016-12-29 decided=2016-12-30");
      assertThat(judge("LEAHY-5:D1", facts).outcome()).isEqualTo(expected);
    }

    @Test
    void vetting_recorded_later_was_not_known() {
      Facts facts =
          delivery().row("vettings", VETTING + " requested=2021-02-24 recorded=2021-05-01");
      assertThat(judge("LEAHY-5:D1", facts, "2022-09-30", "2021-04-30").outcome())
          .isEqualTo(NOT_APPLICABLE);
      assertThat(judge("LEAHY-5:D1", facts, "2022-09-30", "2021-05-01").outcome())
          .isEqualTo(VIOLATION);
    }
  }

  /** LEAHY-6: the unit could not be known beforehand. */
  @Nested
  class UnknownRecipient {

    private static final String LIST =
        "id=N1 kind=PROHIBITED_UNITS_LIST country=XAA sent=2020-12-01";
    private static final String AGREEMENT =
        "id=N2 kind=WRITTEN_AGREEMENT country=XAA sent=2022-12-01";

    private Facts fuel() {
      return delivery().row("deliveries", "id=D1 unit= identifiable=N");
    }

    private Outcome outcome(Facts facts) {
      return judge("LEAHY-6:D1", facts, "2024-09-30", null).outcome();
    }

    @ParameterizedTest
    @CsvSource({
      "FAA, , , COMPLIANT",
      "AECA, FMS, FMF, COMPLIANT",
      "AECA, FMS, EDA, NOT_APPLICABLE",
      "AECA, FMS, , INDETERMINATE",
      "AECA, DCS, FMF, NOT_APPLICABLE",
      "TITLE_10, , , NOT_APPLICABLE",
      ", , , INDETERMINATE"
    })
    void authority_and_channel_are_those_of_the_state_law(
        String authority, String channel, String account, Outcome expected) {
      Facts facts = fuel().row("notices", LIST);
      facts.row("activities", "id=A1 authority=" + text(authority));
      facts.row("activities", "id=A1 channel=" + text(channel) + " account=" + text(account));
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "unit=U1, NOT_APPLICABLE",
      "identifiable=Y, NOT_APPLICABLE",
      "identifiable=N, COMPLIANT",
      "identifiable=, INDETERMINATE"
    })
    void it_speaks_of_units_that_could_not_be_known(String change, Outcome expected) {
      assertThat(outcome(fuel().row("notices", LIST).row("deliveries", "id=D1 " + change)))
          .isEqualTo(expected);
    }

    @Test
    void country_that_is_not_known_cannot_be_assessed() {
      Facts facts = fuel().row("notices", LIST).row("activities", "id=A1 country=");
      Finding finding = judge("LEAHY-6:D1", facts);
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("activities", "country", "A1"));
    }

    @Test
    void delivery_before_the_bar_of_law_is_judged_as_well() {
      Facts facts = fuel().row("deliveries", "id=D1 date=2001-01-01").complete("notices");
      assertThat(outcome(facts)).isEqualTo(VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({
      "2019-09-30, VIOLATION",
      "2019-10-01, COMPLIANT",
      "2021-03-01, COMPLIANT",
      "2021-03-02, VIOLATION"
    })
    void list_is_of_the_fiscal_year_of_the_delivery_or_the_one_before(
        String sent, Outcome expected) {
      Facts facts = fuel().complete("notices").row("notices", LIST + " sent=" + sent);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "country=XAB, INDETERMINATE",
      "country= activity=A1, INDETERMINATE",
      "activity=A2, COMPLIANT",
      "kind=RESTRICTION, INDETERMINATE"
    })
    void list_is_one_for_the_country(String change, Outcome expected) {
      Facts facts = fuel().row("activities", "id=A2").row("notices", LIST + " " + change);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-30, COMPLIANT", "2022-12-31, VIOLATION"})
    void written_agreement_is_needed_from_the_end_of_2022(String date, Outcome expected) {
      Facts facts = fuel().complete("notices").row("notices", LIST + " sent=2022-11-01");
      assertThat(outcome(facts.row("deliveries", "id=D1 date=" + date))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "sent=2023-05-01, COMPLIANT",
      "sent=2023-05-02, VIOLATION",
      "to=2023-05-02, COMPLIANT",
      "to=2023-05-01, VIOLATION",
      "country=XAB, VIOLATION",
      "country=XAB activity=A1, COMPLIANT",
      "activity=A2, COMPLIANT",
      "country= activity=A2, VIOLATION"
    })
    void agreement_holds_on_the_day_for_the_country_or_the_activity(
        String change, Outcome expected) {
      Facts facts = fuel().complete("notices").row("activities", "id=A2");
      facts.row("deliveries", "id=D1 date=2023-05-01").row("notices", LIST + " sent=2023-04-01");
      facts.row("notices", AGREEMENT + " " + change);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void both_that_lack_are_offered_together() {
      Facts facts = fuel().row("deliveries", "id=D1 date=2023-05-01");
      Finding finding = judge("LEAHY-6:D1", facts, "2024-09-30", null);
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("notices", "complete", ""));
      assertThat(finding.verdict().notFound()).hasSize(2);
      assertThat(finding.verdict().flips().get(0).edits()).hasSize(2);
    }

    @Test
    void list_recorded_later_was_not_known() {
      Facts facts = fuel().complete("notices").row("notices", LIST + " recorded=2021-06-01");
      assertThat(judge("LEAHY-6:D1", facts, "2022-09-30", "2021-05-31").outcome())
          .isEqualTo(VIOLATION);
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    }
  }

  /** LEAHY-7: what follows when assistance is withheld. The decision is of 2021-03-01. */
  @Nested
  class AfterWithholding {

    private static final String REJECTED = "id=V1 unit=U1 outcome=REJECTED decided=2021-03-01";

    private Facts withheld() {
      return Facts.of().row("units", "id=U1").row("vettings", REJECTED);
    }

    private Facts answered(String informed, String offered) {
      return withheld()
          .row("notices", "id=N1 kind=DUTY_TO_INFORM unit=U1 sent=" + informed)
          .row("notices", "id=N2 kind=ASSISTANCE_OFFER unit=U1 sent=" + offered);
    }

    private Finding judge7(Facts facts, String asOf) {
      return judge("LEAHY-7:V1", facts, asOf, null);
    }

    @ParameterizedTest
    @CsvSource({
      "2021-03-01, 2021-03-01, COMPLIANT, 0",
      "2021-03-02, 2022-03-01, COMPLIANT, 365",
      "2021-03-02, 2022-03-02, ATTENTION, 366",
      "2022-03-02, 2021-03-02, ATTENTION, 366"
    })
    void both_are_done_within_a_year_or_late(
        String informed, String offered, Outcome expected, String days) {
      Finding finding = judge7(answered(informed, offered), "2023-09-30");
      assertThat(finding.outcome()).isEqualTo(expected);
      assertThat(finding.verdict().measured()).isEqualTo(days);
      assertThat(finding.verdict().threshold()).isEqualTo("365");
    }

    @ParameterizedTest
    @CsvSource({
      "2022-03-01, notices, ATTENTION, 365",
      "2022-03-02, notices, VIOLATION, 366",
      "2022-03-02, units, INDETERMINATE, 366"
    })
    void nothing_done_is_for_attention_for_a_year(
        String asOf, String complete, Outcome expected, String days) {
      Finding finding = judge7(withheld().complete(complete), asOf);
      assertThat(finding.outcome()).isEqualTo(expected);
      assertThat(finding.verdict().measured()).isEqualTo(days);
    }

    @Test
    void one_of_the_two_is_not_enough() {
      Facts facts = answered("2021-03-02", "2021-03-02").complete("notices");
      facts.row("notices", "id=N2 kind=RESTRICTION");
      assertThat(judge7(facts, "2023-09-30").outcome()).isEqualTo(VIOLATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent=2021-02-28", "unit=U2", "unit= country=XAA"})
    void notice_of_another_unit_or_of_before_does_not_count(String change) {
      Facts facts = answered("2021-03-02", "2021-03-02").row("units", "id=U2");
      assertThat(judge7(facts.row("notices", "id=N1 " + change), "2023-09-30").outcome())
          .isEqualTo(INDETERMINATE);
    }

    @ParameterizedTest
    @CsvSource({
      "outcome=SUSPENDED, VIOLATION",
      "regime=STATE, VIOLATION",
      "regime=DOD, NOT_APPLICABLE",
      "outcome=APPROVED, NOT_APPLICABLE",
      "outcome=CANCELED, NOT_APPLICABLE"
    })
    void withholding_under_the_state_law_is_what_counts(String change, Outcome expected) {
      Facts facts = withheld().complete("notices").row("vettings", "id=V1 " + change);
      assertThat(judge7(facts, "2023-09-30").outcome()).isEqualTo(expected);
    }

    @Test
    void decision_not_known_yet_withholds_nothing() {
      Facts facts = withheld().row("vettings", "id=V1 requested=2021-01-01").complete("notices");
      assertThat(judge("LEAHY-7:V1", facts, "2022-09-30", "2021-02-28").outcome())
          .isEqualTo(NOT_APPLICABLE);
      assertThat(judge("LEAHY-7:V1", facts, "2022-09-30", "2021-03-01").outcome())
          .isEqualTo(VIOLATION);
    }
  }

  /** LEAHY-8: publication of units that may not be assisted. */
  @Nested
  class Publication {

    private Facts tainted() {
      return Facts.of().row("units", "id=U1").row("allegations", TAINT);
    }

    private Outcome outcome(Facts facts) {
      return judge("LEAHY-8:U1", facts).outcome();
    }

    @ParameterizedTest
    @CsvSource({
      "PUBLICATION, COMPLIANT",
      "PROHIBITED_UNITS_LIST, COMPLIANT",
      "NONPUBLICATION, ATTENTION",
      "CONGRESSIONAL, VIOLATION"
    })
    void unit_is_named_or_a_report_says_why_not(String kind, Outcome expected) {
      Facts facts = tainted().complete("notices");
      facts.row("notices", "id=N1 unit=U1 sent=2021-05-01 kind=" + kind);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit=U2", "unit= country=XAA", "sent=2022-10-01", "to=2022-09-30"})
    void notice_must_name_the_unit_and_still_hold(String change) {
      Facts facts = tainted().complete("notices").row("units", "id=U2");
      facts.row("notices", "id=N1 unit=U1 sent=2021-05-01 kind=PUBLICATION");
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
      assertThat(outcome(facts.row("notices", "id=N1 " + change))).isEqualTo(VIOLATION);
    }

    @Test
    void no_notice_decides_only_in_a_complete_table() {
      Finding finding = judge("LEAHY-8:U1", tainted());
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.message())
          .isEqualTo("No publication that names U1, ineligible since 2020-11-15, is on record.");
      assertThat(outcome(tainted().complete("notices"))).isEqualTo(VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({
      "reported=2021-01-20, NOT_APPLICABLE",
      "reported=2022-09-30, NOT_APPLICABLE",
      "reported=2022-10-01, VIOLATION",
      "reported=NONE, VIOLATION",
      "regime=DOD, VIOLATION",
      "reported=, INDETERMINATE"
    })
    void unit_whose_violation_was_answered_is_not_ineligible(String change, Outcome expected) {
      Facts facts = tainted().complete("notices").row("remediations", CURE);
      assertThat(outcome(facts.row("remediations", "id=R1 " + change))).isEqualTo(expected);
    }

    @Test
    void unknown_cure_is_named() {
      Facts facts = tainted().row("remediations", CURE + " reported=");
      assertThat(judge("LEAHY-8:U1", facts).verdict().missing())
          .containsExactly(new Missing("remediations", "reported", "R1"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"credibility=UNDER_REVIEW", "act=OTHER", "unit=", "assessed=2022-10-01"})
    void only_a_credible_gross_violation_makes_a_unit_ineligible(String change) {
      assertThat(outcome(tainted().complete("notices").row("allegations", "id=G1 " + change)))
          .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void persons_are_not_published() {
      assertThat(outcome(tainted().complete("notices").row("units", "id=U1 kind=PERSON")))
          .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2011-12-22, NOT_APPLICABLE", "2011-12-23, VIOLATION"})
    void duty_begins_at_the_end_of_2011(String asOf, Outcome expected) {
      Facts facts = tainted().complete("notices");
      facts.row("allegations", TAINT + " occurred=2011-01-01 assessed=2011-02-01");
      assertThat(judge("LEAHY-8:U1", facts, asOf, null).outcome()).isEqualTo(expected);
    }

    @Test
    void allegation_recorded_later_made_nobody_ineligible_before() {
      Facts facts = tainted().complete("notices").row("allegations", "id=G1 recorded=2021-07-01");
      assertThat(judge("LEAHY-8:U1", facts, "2022-09-30", "2021-06-30").outcome())
          .isEqualTo(NOT_APPLICABLE);
      assertThat(judge("LEAHY-8:U1", facts, "2022-09-30", "2021-07-01").outcome())
          .isEqualTo(VIOLATION);
    }
  }

  /** LEAHY-9: the roster. D + 90 days is 2021-05-30. */
  @Nested
  class Roster {

    private Outcome outcome(Facts facts) {
      return judge("LEAHY-9:D1", facts).outcome();
    }

    private Facts rosters(String cells) {
      return delivery().row("units", "id=U2").complete("rosters").row("rosters", "id=O1 " + cells);
    }

    @ParameterizedTest
    @CsvSource({"Y, COMPLIANT", "N, VIOLATION"})
    void what_the_delivery_says_outweighs_the_rosters(String stated, Outcome expected) {
      Facts facts = rosters("unit=U1 date=2021-03-01");
      facts.row("deliveries", "id=D1 unit= in_roster=" + stated);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "unit=U1 date=2019-01-01, COMPLIANT",
      "unit=U1 date=2021-05-30, COMPLIANT",
      "unit=U1 date=2021-05-31, VIOLATION",
      "unit=U2 date=2021-05-30, VIOLATION"
    })
    void latest_roster_within_ninety_days_after_counts(String cells, Outcome expected) {
      assertThat(outcome(rosters(cells))).isEqualTo(expected);
    }

    @Test
    void unit_dropped_from_the_latest_roster_is_not_in_it() {
      Facts facts = rosters("unit=U1 date=2021-01-01");
      assertThat(outcome(facts.row("rosters", "id=O2 unit=U2 date=2021-02-01")))
          .isEqualTo(VIOLATION);
      assertThat(outcome(facts.row("rosters", "id=O3 unit=U1 date=2021-02-01")))
          .isEqualTo(COMPLIANT);
    }

    @Test
    void roster_of_another_country_is_another_roster() {
      Facts facts = rosters("unit=U1 date=2021-01-01").row("units", "id=U2 country=XAB");
      assertThat(outcome(facts.row("rosters", "id=O2 unit=U2 date=2021-02-01")))
          .isEqualTo(COMPLIANT);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-30, ATTENTION", "2021-05-31, VIOLATION"})
    void unit_may_still_be_listed_for_ninety_days(String asOf, Outcome expected) {
      Facts facts = delivery().complete("rosters");
      assertThat(judge("LEAHY-9:D1", facts, asOf, null).outcome()).isEqualTo(expected);
    }

    @Test
    void no_row_decides_only_in_a_complete_table() {
      Finding finding = judge("LEAHY-9:D1", delivery());
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("rosters", "complete", ""));
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, COMPLIANT", "SIGHTING, INDETERMINATE"})
    void person_is_listed_with_the_unit_above(String certainty, Outcome expected) {
      Facts facts = rosters("unit=U2 date=2021-01-01").row("units", "id=U1 kind=PERSON");
      facts.row("commands", "unit=U1 parent=U2 certainty=" + certainty);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void person_of_no_known_unit_cannot_be_assessed() {
      Facts facts = rosters("unit=U2 date=2021-01-01").row("units", "id=U1 kind=PERSON");
      assertThat(judge("LEAHY-9:D1", facts).verdict().missing())
          .containsExactly(new Missing("commands", "parent", ""));
    }

    @Test
    void unknown_unit_or_row_of_it_cannot_be_assessed() {
      Facts facts = rosters("unit=U1 date=2021-01-01").leaveOut("units", "U1");
      assertThat(judge("LEAHY-9:D1", facts).verdict().missing())
          .containsExactly(new Missing("units", "country", "U1"));
      facts.row("deliveries", "id=D1 unit=");
      assertThat(judge("LEAHY-9:D1", facts).verdict().missing())
          .containsExactly(new Missing("deliveries", "unit", "D1"));
    }

    @ParameterizedTest
    @CsvSource({"2011-12-22, NOT_APPLICABLE", "2011-12-23, VIOLATION"})
    void duty_begins_at_the_end_of_2011(String date, Outcome expected) {
      Facts facts = delivery().complete("rosters").row("deliveries", "id=D1 date=" + date);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void roster_recorded_later_was_not_known() {
      Facts facts = rosters("unit=U1 date=2021-01-01 recorded=2021-09-01");
      assertThat(judge("LEAHY-9:D1", facts, "2022-09-30", "2021-08-31").outcome())
          .isEqualTo(VIOLATION);
      assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    }
  }

  /** LEAHY-10: an allegation that names no unit. */
  @Nested
  class NamelessUnit {

    private Finding judge10(String change) {
      Facts facts = Facts.of().row("units", "id=U1").row("allegations", TAINT + " unit=");
      return judge("LEAHY-10:G1", facts.row("allegations", "id=G1 " + change));
    }

    @ParameterizedTest
    @CsvSource({
      "identification_effort=2021-01-01, COMPLIANT",
      "identification_effort=2022-09-30, COMPLIANT",
      "identification_effort=2022-10-01, VIOLATION",
      "identification_effort=NONE, VIOLATION",
      "identification_effort=, INDETERMINATE",
      "unit=U1, NOT_APPLICABLE",
      "act=ACCIDENTAL_HARM, NOT_APPLICABLE",
      "credibility=NOT_CREDIBLE, NOT_APPLICABLE",
      "credibility=UNDER_REVIEW identification_effort=2021-01-01, INDETERMINATE",
      "credibility=, INDETERMINATE",
      "assessed=NONE identification_effort=NONE, INDETERMINATE"
    })
    void credible_allegation_without_a_unit_needs_an_effort(String change, Outcome expected) {
      assertThat(judge10(change).outcome()).isEqualTo(expected);
    }

    @Test
    void what_is_missing_is_named() {
      assertThat(judge10("act=RAPE").verdict().missing())
          .containsExactly(new Missing("allegations", "identification_effort", "G1"));
      assertThat(judge10("credibility=").verdict().missing())
          .containsExactly(new Missing("allegations", "credibility", "G1"));
      assertThat(judge10("assessed=").verdict().missing())
          .containsExactly(new Missing("allegations", "assessed", "G1"));
    }

    @ParameterizedTest
    @CsvSource({"2011-12-22, NOT_APPLICABLE", "2011-12-23, VIOLATION"})
    void duty_begins_at_the_end_of_2011(String asOf, Outcome expected) {
      Facts facts = Facts.of().row("allegations", TAINT + " unit= identification_effort=NONE");
      facts.row("allegations", "id=G1 occurred=2011-01-01 assessed=2011-02-01");
      assertThat(judge("LEAHY-10:G1", facts, asOf, null).outcome()).isEqualTo(expected);
    }

    @Test
    void effort_of_later_than_the_day_of_knowledge_is_not_known() {
      Facts facts = Facts.of().row("allegations", TAINT + " unit=");
      facts.row("allegations", "id=G1 identification_effort=2021-06-01");
      assertThat(judge("LEAHY-10:G1", facts, "2022-09-30", "2021-05-31").outcome())
          .isEqualTo(INDETERMINATE);
      assertThat(judge("LEAHY-10:G1", facts, "2022-09-30", "2021-06-01").outcome())
          .isEqualTo(COMPLIANT);
    }
  }

  /** LEAHY-13: what came out only after the assistance. */
  @Nested
  class FoundLater {

    private static final String LATER = TAINT + " assessed=2021-06-01";

    private Outcome outcome(Facts facts) {
      return judge("LEAHY-13:D1", facts).outcome();
    }

    @ParameterizedTest
    @CsvSource({
      "assessed=2021-03-01, COMPLIANT",
      "assessed=2021-03-02, ATTENTION",
      "assessed=2022-09-30, ATTENTION",
      "assessed=2022-10-01, COMPLIANT",
      "occurred=2021-03-01, ATTENTION",
      "occurred=2021-03-02, COMPLIANT",
      "act=OTHER, COMPLIANT",
      "credibility=NOT_CREDIBLE, COMPLIANT",
      "credibility=UNDER_REVIEW, COMPLIANT",
      "assessed=, COMPLIANT",
      "unit=, COMPLIANT"
    })
    void violation_from_before_found_credible_afterwards_is_for_attention(
        String change, Outcome expected) {
      Facts facts = delivery().row("allegations", LATER).row("allegations", "id=G1 " + change);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void it_is_hindsight_and_told_so() {
      Finding finding = judge("LEAHY-13:D1", delivery().row("allegations", LATER));
      assertThat(finding.verdict().knowable()).isEqualTo(Knowable.IN_HINDSIGHT);
      assertThat(finding.message())
          .isEqualTo(
              "G1 against U1 of 2020-06-01 was found credible on 2021-06-01, after the assistance"
                  + " of 2021-03-01.");
    }

    @ParameterizedTest
    @CsvSource({
      "authority=OTHER, NOT_APPLICABLE",
      "authority=, ATTENTION",
      "authority=TITLE_10, ATTENTION"
    })
    void any_authority_but_another_is_judged(String change, Outcome expected) {
      Facts facts = delivery().row("allegations", LATER).row("activities", "id=A1 " + change);
      assertThat(outcome(facts)).isEqualTo(expected);
    }

    @Test
    void rows_left_out_do_not_matter_and_a_unit_not_identified_does() {
      Facts facts = delivery().row("allegations", LATER).leaveOut("activities", "A1");
      assertThat(outcome(facts.leaveOut("units", "U1"))).isEqualTo(ATTENTION);
      assertThat(outcome(facts.row("deliveries", "id=D1 unit="))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void on_the_day_of_the_delivery_nobody_could_know() {
      Facts facts = delivery().row("allegations", LATER);
      assertThat(judge("LEAHY-13:D1", facts, "2021-03-01", null).outcome()).isEqualTo(COMPLIANT);
      assertThat(judge("LEAHY-13:D1", facts, "2022-09-30", "2021-05-31").outcome())
          .isEqualTo(COMPLIANT);
      assertThat(judge("LEAHY-13:D1", facts, "2022-09-30", "2021-06-01").outcome())
          .isEqualTo(ATTENTION);
    }
  }

  private static Facts delivery() {
    return Facts.of()
        .row("activities", "id=A1 country=XAA authority=FAA")
        .row("units", "id=U1")
        .row("deliveries", "id=D1 activity=A1 unit=U1 kind=EQUIPMENT date=2021-03-01");
  }

  private static Finding judge(String id, Facts facts) {
    return judge(id, facts, "2022-09-30", null);
  }

  private static Finding judge(String id, Facts facts, String asOf, String knownOn) {
    return Evaluator.of(RuleBooks.standard().select(List.of(id.substring(0, id.indexOf(':')))))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.parse(asOf))
                .withKnownOn(knownOn == null ? null : LocalDate.parse(knownOn))
                .withIncludeAll(true))
        .find(id)
        .orElseThrow();
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
