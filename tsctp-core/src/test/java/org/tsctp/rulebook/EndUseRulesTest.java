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
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Edit;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/**
 * What becomes of delivered equipment: EUM-1 to EUM-4 and DRIFT-2. The item came on 2021-03-01 and
 * is judged on 2022-09-30 unless a test says otherwise.
 */
class EndUseRulesTest {

  private static final List<String> CLAUSES =
      List.of("no_other_use", "no_transfer", "security", "observation", "return");

  // EUM-1: what would change it

  @Test
  void lost_item_that_is_found_again_changes_the_finding() {
    Facts facts =
        item()
            .row("end_use_checks", "id=E1 delivery=D1 date=2021-09-01 result=MISSING")
            .row("end_use_checks", "id=E2 delivery=D1 date=2021-10-01 result=MISUSED");
    Finding finding = judge("EUM-1", facts);
    assertThat(edits(finding))
        .containsExactly(
            "COMPLIANT: end_use_checks.result of E1 = ACCOUNTED,"
                + " end_use_checks.result of E2 = ACCOUNTED");
  }

  @Test
  void enhanced_item_that_was_never_seen_needs_a_check_for_every_year() {
    Facts facts =
        item().row("deliveries", "id=D1 enhanced=Y date=2019-03-01").complete("end_use_checks");
    Finding finding = judge("EUM-1", facts);
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.verdict().flips()).hasSize(1);
    assertThat(finding.verdict().flips().get(0).edits())
        .extracting(edit -> ((Edit.AddRow) edit).cells().get("date"))
        .containsExactly("2020-02-29", "2021-02-28", "2022-02-28");
  }

  @Test
  void check_that_is_due_soon_or_was_denied_is_met_by_one_today() {
    Finding soon = judge("EUM-1", item(), "2022-02-01");
    assertThat(soon.outcome()).isEqualTo(ATTENTION);
    assertThat(edits(soon)).hasSize(1).allMatch(edit -> edit.contains("date = 2022-02-01"));
    Facts facts =
        item().row("end_use_checks", "id=E1 delivery=D1 date=2021-09-01 result=ACCESS_DENIED");
    Finding denied = judge("EUM-1", facts, "2021-10-01");
    assertThat(edits(denied))
        .hasSize(2)
        .allMatch(edit -> edit.startsWith("COMPLIANT: "))
        .contains("COMPLIANT: end_use_checks.result of E1 = ACCOUNTED");
  }

  @Test
  void late_check_in_a_table_that_is_not_complete_can_become_either() {
    Facts facts =
        item().row("end_use_checks", "id=E1 delivery=D1 date=2022-04-01 result=ACCOUNTED");
    Finding finding = judge("EUM-1", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.outcome())
        .containsExactly(COMPLIANT, VIOLATION);
  }

  // EUM-2

  @ParameterizedTest
  @CsvSource({"EQUIPMENT, COMPLIANT", "TRAINING, NOT_APPLICABLE", "OTHER, NOT_APPLICABLE"})
  void only_equipment_needs_a_transfer_agreement(String kind, Outcome expected) {
    assertThat(outcome("EUM-2", agreed().row("deliveries", "id=D1 kind=" + kind)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({", VIOLATION", "GRANT, VIOLATION", "FMS, NOT_APPLICABLE", "DCS, NOT_APPLICABLE"})
  void only_grants_need_one_and_an_empty_channel_is_a_grant(String channel, Outcome expected) {
    Facts facts = item().complete("notices");
    facts.row("activities", "id=A1 channel=" + (channel == null ? "" : channel));
    assertThat(outcome("EUM-2", facts)).isEqualTo(expected);
  }

  @Test
  void unknown_activity_may_be_a_sale() {
    Finding finding = judge("EUM-2", agreed().leaveOut("activities", "A1"));
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "channel", "A1"));
  }

  @ParameterizedTest
  @CsvSource({"2021-02-28, COMPLIANT", "2021-03-01, COMPLIANT", "2021-03-02, VIOLATION"})
  void agreement_is_sent_by_the_day_of_the_delivery(String sent, Outcome expected) {
    assertThat(outcome("EUM-2", agreed().row("notices", "id=N1 sent=" + sent))).isEqualTo(expected);
  }

  @Test
  void transfer_first_is_told_with_both_days_and_what_would_change_it() {
    Finding finding = judge("EUM-2", agreed().row("notices", "id=N1 sent=2021-03-08"));
    assertThat(finding.message())
        .isEqualTo("D1 of 2021-03-01 came before the transfer agreement N1 of 2021-03-08.");
    assertThat(edits(finding)).containsExactly("COMPLIANT: notices.sent of N1 = 2021-03-01");
  }

  @ParameterizedTest
  @CsvSource({"2021-03-01, VIOLATION", "2021-03-02, COMPLIANT"})
  void agreement_is_in_force_on_the_day_of_the_delivery(String to, Outcome expected) {
    Facts facts = agreed().row("notices", "id=N1 to=" + to).complete("notices");
    assertThat(outcome("EUM-2", facts)).isEqualTo(expected);
  }

  @Test
  void without_an_agreement_the_table_decides() {
    assertThat(outcome("EUM-2", item().complete("notices"))).isEqualTo(VIOLATION);
    Finding finding = judge("EUM-2", item());
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing()).containsExactly(new Missing("notices", "complete", ""));
    assertThat(finding.message())
        .isEqualTo("No transfer agreement on record covers D1 on 2021-03-01.");
  }

  @ParameterizedTest
  @CsvSource({
    "activity=A1, COMPLIANT",
    "country=XAA, COMPLIANT",
    "activity=A1 country=XAA, COMPLIANT",
    "activity=A1 country=XAB, VIOLATION",
    "activity=A2 country=XAA, VIOLATION",
    "activity=A2, VIOLATION",
    "country=XAB, VIOLATION",
    "reference=none, VIOLATION",
    "activity=A1 unit=U1, COMPLIANT",
    "activity=A1 unit=U2, VIOLATION"
  })
  void agreement_covers_what_it_names(String names, Outcome expected) {
    Facts facts = item().complete("notices").row("activities", "id=A2 country=XAA");
    facts.row("units", "id=U2 country=XAA");
    facts.row("notices", "id=N1 kind=TRANSFER_AGREEMENT sent=2020-01-01 " + names);
    assertThat(outcome("EUM-2", clauses(facts, "N1"))).isEqualTo(expected);
  }

  @Test
  void another_kind_of_notice_is_no_transfer_agreement() {
    Facts facts = agreed().row("notices", "id=N1 kind=WRITTEN_AGREEMENT").complete("notices");
    assertThat(outcome("EUM-2", facts)).isEqualTo(VIOLATION);
  }

  @Test
  void agreement_of_a_country_does_not_decide_where_the_country_is_not_known() {
    Facts facts = item().row("deliveries", "id=D1 unit=").row("activities", "id=A1 country=");
    facts.row("notices", "id=N1 kind=TRANSFER_AGREEMENT sent=2020-01-01 country=XAA");
    Finding finding = judge("EUM-2", clauses(facts, "N1").complete("notices"));
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("deliveries", "unit", "D1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no_other_use", "no_transfer", "security", "observation", "return"})
  void every_clause_is_needed(String clause) {
    Facts facts = agreed().row("elements", "id=N1-" + clause + " present=PARTIAL");
    Finding finding = judge("EUM-2", facts);
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message()).isEqualTo("The agreement behind D1 lacks " + clause + ".");
    assertThat(edits(finding))
        .containsExactly("COMPLIANT: elements.present of N1-" + clause + " = Y");
  }

  @Test
  void clause_that_is_not_listed_is_lacking_only_in_a_complete_table() {
    Facts facts = agreed().row("elements", "id=N1-return element=other");
    Finding finding = judge("EUM-2", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("elements", "complete", ""));
    assertThat(outcome("EUM-2", facts.complete("elements"))).isEqualTo(VIOLATION);
  }

  @Test
  void clause_added_after_the_delivery_does_not_count() {
    Facts facts = agreed().row("elements", "id=N1-return date=2021-03-02");
    assertThat(outcome("EUM-2", facts)).isEqualTo(VIOLATION);
    assertThat(outcome("EUM-2", facts.row("elements", "id=N1-return date=2021-03-01")))
        .isEqualTo(COMPLIANT);
  }

  @Test
  void clauses_belong_to_their_agreement_and_the_best_agreement_counts() {
    Facts facts = item();
    facts.row("notices", "id=N1 kind=TRANSFER_AGREEMENT sent=2020-01-01 activity=A1");
    facts.row("notices", "id=N2 kind=TRANSFER_AGREEMENT sent=2020-01-01 country=XAA");
    clauses(facts, "N2");
    assertThat(outcome("EUM-2", facts.complete("elements"))).isEqualTo(COMPLIANT);
    facts.row("elements", "id=N2-return notice=N1");
    assertThat(outcome("EUM-2", facts)).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({"3000000, COMPLIANT", "3000000.01, VIOLATION"})
  void grants_above_three_million_dollars_need_a_determination(String value, Outcome expected) {
    Facts facts = agreed().row("deliveries", "id=D1 value=" + value).complete("elements");
    assertThat(outcome("EUM-2", facts)).isEqualTo(expected);
  }

  @Test
  void determination_by_the_day_of_the_delivery_is_enough() {
    Facts facts = agreed().row("deliveries", "id=D1 value=4000000");
    facts.row(
        "elements",
        "id=L9 framework=AGREEMENT_505 element=determination_2314b present=Y notice=N1"
            + " date=2021-03-01");
    Finding finding = judge("EUM-2", facts);
    assertThat(finding.outcome()).isEqualTo(COMPLIANT);
    assertThat(finding.verdict().measured()).isEqualTo("4000000.00");
    assertThat(outcome("EUM-2", facts.row("elements", "id=L9 date=2021-03-02")))
        .isEqualTo(VIOLATION);
  }

  @Test
  void grants_of_one_country_and_fiscal_year_are_added_until_the_day() {
    Facts facts = agreed().complete("elements");
    facts.row("deliveries", "id=D1 value=1000000");
    facts.row("deliveries", "id=D0 activity=A1 unit=U1 kind=EQUIPMENT value=2500000");
    assertThat(outcome("EUM-2", facts.row("deliveries", "id=D0 date=2020-10-01")))
        .isEqualTo(VIOLATION);
    assertThat(outcome("EUM-2", facts.row("deliveries", "id=D0 date=2020-09-30")))
        .as("another fiscal year")
        .isEqualTo(COMPLIANT);
    assertThat(outcome("EUM-2", facts.row("deliveries", "id=D0 date=2021-03-01")))
        .as("the same day")
        .isEqualTo(VIOLATION);
    assertThat(outcome("EUM-2", facts.row("deliveries", "id=D0 date=2021-03-02")))
        .as("later")
        .isEqualTo(COMPLIANT);
    facts.row("deliveries", "id=D0 date=2020-10-01 kind=TRAINING");
    assertThat(outcome("EUM-2", facts)).as("no equipment").isEqualTo(COMPLIANT);
  }

  @Test
  void fiscal_year_is_the_portfolio_s() {
    Facts facts = agreed().complete("elements").fiscalYearStart(1);
    facts.row("deliveries", "id=D1 value=1000000");
    facts.row(
        "deliveries", "id=D0 activity=A1 unit=U1 kind=EQUIPMENT value=2500000 date=2020-12-31");
    assertThat(outcome("EUM-2", facts)).isEqualTo(COMPLIANT);
    assertThat(outcome("EUM-2", facts.row("deliveries", "id=D0 date=2021-01-01")))
        .isEqualTo(VIOLATION);
  }

  @Test
  void grants_in_other_currencies_count_in_dollars() {
    Facts facts = agreed().complete("elements").currency("EUR");
    facts.row("deliveries", "id=D1 value=2500000");
    Finding finding = judge("EUM-2", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", "EUR:2021-03-01"));
    facts.row("exchange_rates", "currency=EUR date=2021-01-01 usd=1.2");
    assertThat(outcome("EUM-2", facts)).as("3,000,000 dollars").isEqualTo(COMPLIANT);
    facts.row("exchange_rates", "currency=EUR date=2021-03-01 usd=1.21");
    assertThat(outcome("EUM-2", facts)).as("3,025,000 dollars").isEqualTo(VIOLATION);
  }

  @Test
  void unknown_value_may_need_a_determination() {
    Facts facts = agreed().row("deliveries", "id=D1 value=");
    Finding finding = judge("EUM-2", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("deliveries", "value", "D1"));
  }

  // EUM-3

  @ParameterizedTest
  @CsvSource({
    "purpose=PATROL verified=Y, COMPLIANT",
    "purpose=border-security verified=Y, COMPLIANT",
    "purpose=CROWD_CONTROL verified=Y consent=NONE, VIOLATION",
    "purpose=CROWD_CONTROL verified=Y consent=2021-09-02, VIOLATION",
    "purpose=CROWD_CONTROL verified=Y consent=2021-09-01, COMPLIANT",
    "purpose=CROWD_CONTROL verified=Y, INDETERMINATE",
    "purpose=CROWD_CONTROL verified=N consent=NONE, INDETERMINATE",
    "purpose=CROWD_CONTROL consent=NONE, INDETERMINATE",
    "verified=Y consent=NONE, INDETERMINATE",
    "holder=Militia purpose=PATROL verified=Y consent=NONE, VIOLATION",
    "holder=Militia verified=Y consent=NONE, VIOLATION",
    "holder=Militia purpose=PATROL verified=Y consent=2021-08-31, COMPLIANT",
    "holder=Militia purpose=PATROL verified=N consent=NONE, INDETERMINATE",
    "holder=U1 purpose=PATROL verified=Y consent=NONE, COMPLIANT",
    "holder=Bravo purpose=PATROL verified=Y consent=NONE, COMPLIANT",
    "holder=Bravo-Company purpose=PATROL verified=Y consent=NONE, COMPLIANT"
  })
  void item_stays_with_its_recipient_and_purpose_unless_consent_came_first(
      String use, Outcome expected) {
    assertThat(outcome("EUM-3", used(use))).isEqualTo(expected);
  }

  @Test
  void two_reports_that_nobody_verified_are_not_a_proof() {
    Facts facts = used("purpose=CROWD_CONTROL verified=N consent=NONE source=one");
    facts.row(
        "item_uses",
        "id=S2 delivery=D1 date=2021-09-02 purpose=CROWD_CONTROL verified=N consent=NONE"
            + " source=two");
    Finding finding = judge("EUM-3", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("item_uses", "verified", "S1"));
    assertThat(edits(finding)).contains("VIOLATION: item_uses.verified of S1 = Y");
  }

  @Test
  void verified_breach_outweighs_whatever_else_is_on_record() {
    Facts facts = used("purpose=CROWD_CONTROL verified=N consent=NONE");
    facts.row(
        "item_uses", "id=S2 delivery=D1 date=2021-10-01 holder=Militia verified=Y consent=NONE");
    Finding finding = judge("EUM-3", facts);
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message())
        .isEqualTo("On 2021-10-01, Militia held the item (S2), without consent by that day.");
  }

  @Test
  void without_a_verified_use_only_a_complete_record_shows_that_nothing_happened() {
    assertThat(outcome("EUM-3", item())).isEqualTo(INDETERMINATE);
    assertThat(outcome("EUM-3", item().complete("item_uses"))).isEqualTo(COMPLIANT);
    assertThat(outcome("EUM-3", used("purpose=PATROL verified=N"))).isEqualTo(INDETERMINATE);
    assertThat(outcome("EUM-3", used("purpose=PATROL verified=N").complete("item_uses")))
        .isEqualTo(COMPLIANT);
  }

  @Test
  void use_before_the_delivery_or_after_the_day_of_judgement_is_not_asked() {
    Facts facts = used("purpose=CROWD_CONTROL verified=Y consent=NONE").complete("item_uses");
    assertThat(outcome("EUM-3", facts.row("item_uses", "id=S1 date=2021-02-28")))
        .isEqualTo(COMPLIANT);
    assertThat(outcome("EUM-3", facts.row("item_uses", "id=S1 date=2021-03-01")))
        .isEqualTo(VIOLATION);
    assertThat(outcome("EUM-3", facts.row("item_uses", "id=S1 date=2022-10-01")))
        .isEqualTo(COMPLIANT);
  }

  @Test
  void holder_is_not_known_to_be_another_where_the_recipient_is_not_known() {
    Facts facts = used("holder=Militia purpose=PATROL verified=Y consent=NONE");
    facts.row("deliveries", "id=D1 unit=");
    Finding finding = judge("EUM-3", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("deliveries", "unit", "D1"));
  }

  @Test
  void what_became_known_later_was_not_known_before() {
    Facts facts = used("purpose=CROWD_CONTROL verified=Y consent=NONE recorded=2022-01-01");
    assertThat(judge("EUM-3", facts, "2022-09-30", "2021-12-31").outcome())
        .isEqualTo(INDETERMINATE);
    assertThat(judge("EUM-3", facts, "2022-09-30", "2022-01-01").outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void sold_equipment_is_asked_as_well() {
    Facts facts = used("purpose=CROWD_CONTROL verified=Y consent=NONE");
    assertThat(outcome("EUM-3", facts.row("activities", "id=A1 channel=FMS"))).isEqualTo(VIOLATION);
  }

  // EUM-4

  @ParameterizedTest
  @CsvSource({
    "event=2021-03-01 determined=2021-03-01, VIOLATION",
    "event=2021-03-02 determined=2021-03-02, NOT_APPLICABLE",
    "event=2021-01-01 determined=2021-03-02, INDETERMINATE",
    "event=2021-01-01 determined=NONE, INDETERMINATE",
    "event=2021-01-01, INDETERMINATE",
    "event=2021-01-01 determined=2021-01-05 lifted=2021-03-01, COMPLIANT",
    "event=2021-01-01 determined=2021-01-05 lifted=2021-03-02, VIOLATION",
    "event=2021-01-01 determined=2021-01-05 lifted=NONE, VIOLATION",
    "event=2021-01-01 lifted=2021-02-01, COMPLIANT",
    "event=2021-01-01 determined=2021-01-05 country=XAB, NOT_APPLICABLE",
    "event=2021-01-01 determined=2021-01-05 kind=COUP, NOT_APPLICABLE"
  })
  void no_grants_after_a_substantial_violation_until_assurances(String row, Outcome expected) {
    assertThat(outcome("EUM-4", violated(row))).isEqualTo(expected);
  }

  @Test
  void violation_that_is_not_determined_is_told_with_its_days() {
    Finding finding = judge("EUM-4", violated("event=2021-01-30"));
    assertThat(finding.verdict().measured()).isEqualTo("30");
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("restrictions", "determined", "R1"));
    assertThat(edits(finding))
        .containsExactlyInAnyOrder(
            "VIOLATION: restrictions.determined of R1 = 2021-03-01",
            "COMPLIANT: restrictions.lifted of R1 = 2021-03-01");
  }

  @Test
  void of_several_violations_the_worst_counts() {
    Facts facts = violated("event=2021-01-01 determined=2021-01-05 lifted=2021-02-01");
    facts.row("restrictions", "id=R2 kind=SUBSTANTIAL_VIOLATION event=2021-02-10");
    assertThat(outcome("EUM-4", facts)).isEqualTo(INDETERMINATE);
    facts.row("restrictions", "id=R3 kind=SUBSTANTIAL_VIOLATION event=2021-02-20");
    facts.row("restrictions", "id=R3 determined=2021-02-28");
    assertThat(outcome("EUM-4", facts)).isEqualTo(VIOLATION);
  }

  @Test
  void sales_and_courses_are_no_grants_of_equipment() {
    Facts facts = violated("event=2021-01-01 determined=2021-01-05");
    assertThat(outcome("EUM-4", facts.row("activities", "id=A1 channel=FMS")))
        .isEqualTo(NOT_APPLICABLE);
    facts = violated("event=2021-01-01 determined=2021-01-05");
    assertThat(outcome("EUM-4", facts.row("deliveries", "id=D1 kind=TRAINING")))
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void unknown_activity_or_country_decides_nothing_where_there_is_a_violation() {
    Facts facts = violated("event=2021-01-01 determined=2021-01-05").leaveOut("activities", "A1");
    assertThat(outcome("EUM-4", facts)).isEqualTo(INDETERMINATE);
    assertThat(outcome("EUM-4", item().leaveOut("activities", "A1"))).isEqualTo(NOT_APPLICABLE);
    facts = violated("event=2021-01-01 determined=2021-01-05 country=XAB");
    facts.row("deliveries", "id=D1 unit=").row("activities", "id=A1 country=");
    assertThat(judge("EUM-4", facts).verdict().missing())
        .containsExactly(new Missing("deliveries", "unit", "D1"));
  }

  // DRIFT-2

  @ParameterizedTest
  @CsvSource({
    "purpose=PATROL verified=Y, COMPLIANT",
    "purpose=PATROL verified=N, INDETERMINATE",
    "purpose=PATROL, INDETERMINATE",
    "purpose=HUMANITARIAN verified=Y consent=NONE, VIOLATION",
    "purpose=CROWD_CONTROL verified=Y consent=NONE, VIOLATION",
    "purpose=CROWD_CONTROL verified=Y consent=2021-09-02, VIOLATION",
    "purpose=CROWD_CONTROL verified=Y consent=2021-09-01, ATTENTION",
    "purpose=CROWD_CONTROL verified=Y, INDETERMINATE",
    "purpose=CROWD_CONTROL verified=N consent=NONE, INDETERMINATE",
    "verified=Y consent=NONE, INDETERMINATE"
  })
  void use_is_counterterrorism_or_consented_to(String use, Outcome expected) {
    assertThat(outcome("DRIFT-2", used(use))).isEqualTo(expected);
  }

  @Test
  void no_record_of_use_never_passes() {
    assertThat(outcome("DRIFT-2", item())).isEqualTo(INDETERMINATE);
    Facts facts = item().complete("item_uses", "end_use_checks");
    Finding finding = judge("DRIFT-2", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.message()).isEqualTo("No verified use of D1 is on record.");
    assertThat(finding.verdict().missing()).contains(new Missing("item_uses", "purpose", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "ACCOUNTED, USE, COMPLIANT",
    "ACCOUNTED, CUSTODY, INDETERMINATE",
    "ACCOUNTED, , INDETERMINATE",
    "ACCESS_DENIED, USE, INDETERMINATE",
    "MISSING, USE, INDETERMINATE",
    "MISUSED, USE, INDETERMINATE"
  })
  void check_of_custody_is_no_check_of_use(String result, String verified, Outcome expected) {
    Facts facts = item();
    facts.row("end_use_checks", "id=E1 delivery=D1 date=2021-09-01 result=" + result);
    facts.row("end_use_checks", "id=E1 verified=" + (verified == null ? "" : verified));
    assertThat(outcome("DRIFT-2", facts)).isEqualTo(expected);
  }

  @Test
  void check_of_custody_alone_is_told() {
    Facts facts = item();
    facts.row(
        "end_use_checks", "id=E1 delivery=D1 date=2021-09-01 result=ACCOUNTED verified=CUSTODY");
    assertThat(judge("DRIFT-2", facts).message())
        .isEqualTo("The checks of D1 verified who has it; no verified use is on record.");
  }

  @ParameterizedTest
  @CsvSource({
    ", VIOLATION",
    "COUNTERTERRORISM, VIOLATION",
    "HEALTH, NOT_APPLICABLE",
    "OTHER, NOT_APPLICABLE"
  })
  void activity_with_another_stated_purpose_is_not_asked(String purpose, Outcome expected) {
    Facts facts = used("purpose=CROWD_CONTROL verified=Y consent=NONE");
    facts.row("activities", "id=A1 purpose=" + (purpose == null ? "" : purpose));
    assertThat(outcome("DRIFT-2", facts)).isEqualTo(expected);
    assertThat(judge("DRIFT-2", facts.leaveOut("activities", "A1")).verdict().missing())
        .containsExactly(new Missing("activities", "purpose", "A1"));
  }

  @Test
  void use_that_nobody_can_name_leaves_open_what_another_one_shows() {
    Facts facts = used("purpose=PATROL verified=Y");
    facts.row("item_uses", "id=S2 delivery=D1 date=2021-10-01 verified=Y consent=NONE");
    assertThat(judge("DRIFT-2", facts).verdict().missing())
        .containsExactly(new Missing("item_uses", "purpose", "S2"));
  }

  private static Facts item() {
    return Facts.of()
        .row("activities", "id=A1 country=XAA")
        .row("units", "id=U1 name=Bravo aliases=Bravo-Company country=XAA")
        .row("deliveries", "id=D1 activity=A1 unit=U1 kind=EQUIPMENT date=2021-03-01 value=1000");
  }

  private static Facts agreed() {
    Facts facts = item();
    facts.row("notices", "id=N1 kind=TRANSFER_AGREEMENT activity=A1 sent=2020-01-01");
    return clauses(facts, "N1");
  }

  private static Facts clauses(Facts facts, String notice) {
    for (String clause : CLAUSES) {
      facts.row(
          "elements",
          "id=%s-%s framework=AGREEMENT_505 element=%s present=Y notice=%s"
              .formatted(notice, clause, clause, notice));
    }
    return facts;
  }

  private static Facts used(String cells) {
    return item().row("item_uses", "id=S1 delivery=D1 date=2021-09-01 " + cells);
  }

  private static Facts violated(String cells) {
    return item()
        .row("restrictions", "id=R1 kind=SUBSTANTIAL_VIOLATION country=XAA")
        .row("restrictions", "id=R1 " + cells);
  }

  private static Outcome outcome(String rule, Facts facts) {
    return judge(rule, facts).outcome();
  }

  private static Finding judge(String rule, Facts facts) {
    return judge(rule, facts, "2022-09-30");
  }

  private static Finding judge(String rule, Facts facts, String asOf) {
    return judge(rule, facts, asOf, null);
  }

  private static Finding judge(String rule, Facts facts, String asOf, @Nullable String knownOn) {
    return Evaluator.of(RuleBooks.standard().select(List.of(rule)))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.parse(asOf))
                .withKnownOn(knownOn == null ? null : LocalDate.parse(knownOn))
                .withIncludeAll(true))
        .find(rule + ":D1")
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
