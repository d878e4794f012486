package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** COUP-2, COUP-3, COUP-4 and COUP-6 on both sides of each boundary. Money is of 2023-06-15. */
class CoupRulesTest {

  private static final String AS_OF = "2024-09-30";
  private static final String WAIVER =
      "id=W1 rule=COUP-1 activity=A1 from=2023-05-01 to=2024-05-01 reason=Peace basis=Act"
          + " requested_by=Bureau approved_by=Secretary certified=2023-04-25 consulted=2023-04-26"
          + " notified=2023-04-27";

  // Kinds of restrictions

  @ParameterizedTest
  @ValueSource(strings = {"REGIONAL_SUSPENSION", "SUBSTANTIAL_VIOLATION"})
  void only_coups_bar_money(String kind) {
    Facts facts = barred().row("restrictions", "id=C1 kind=" + kind);
    for (String rule : List.of("COUP-1", "COUP-2", "COUP-5")) {
      assertThat(Judged.outcome(rule + ":T1", facts, AS_OF)).isEqualTo(NOT_APPLICABLE);
    }
    facts.leaveOut("activities", "A1");
    for (String rule : List.of("COUP-1", "COUP-2", "COUP-5")) {
      assertThat(Judged.outcome(rule + ":T1", facts, AS_OF)).isEqualTo(NOT_APPLICABLE);
    }
  }

  // COUP-2

  @ParameterizedTest
  @CsvSource({
    "ELECTIONS, COMPLIANT",
    "DEMOCRATIC_PARTICIPATION, COMPLIANT",
    "DEMOCRATIC_TRANSITION, VIOLATION",
    "HUMANITARIAN, NOT_APPLICABLE",
    "COUNTERTERRORISM, NOT_APPLICABLE",
    ", INDETERMINATE"
  })
  void democracy_exception_is_claimed_by_purpose(String purpose, Outcome expected) {
    Facts facts = barred().row("activities", "id=A1 purpose=" + Judged.cell(purpose));
    assertThat(Judged.outcome("COUP-2:T1", facts, AS_OF)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2023-09-30, VIOLATION", "2023-10-01, COMPLIANT"})
  void transition_limb_begins_with_fiscal_year_2024(String date, Outcome expected) {
    Facts facts = transition().fiscalYearStart(1).row("transactions", "id=T1 date=" + date);
    assertThat(Judged.outcome("COUP-2:T1", facts, AS_OF)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "authority=, INDETERMINATE",
    "authority=TITLE_10, NOT_APPLICABLE",
    "authority=SECTION_333, NOT_APPLICABLE",
    "recipient_kind=NGO, NOT_APPLICABLE",
    "recipient_kind=PRIVATE, INDETERMINATE",
    "recipient_kind=, INDETERMINATE",
    "notwithstanding=Y, NOT_APPLICABLE",
    "notwithstanding=N, VIOLATION",
    "country=, NOT_APPLICABLE",
    "country=XAB, NOT_APPLICABLE"
  })
  void exception_must_be_needed(String change, Outcome expected) {
    Facts facts = transition().row("activities", "id=A1 " + change);
    assertThat(Judged.outcome("COUP-2:T1", facts, AS_OF)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "determined=2023-06-15, VIOLATION",
    "determined=2023-06-16, INDETERMINATE",
    "determined=, INDETERMINATE",
    "determined=NONE, INDETERMINATE",
    "lifted=2023-06-15, NOT_APPLICABLE",
    "lifted=2023-06-16, VIOLATION",
    "head_elected=N, NOT_APPLICABLE",
    "event=2023-06-16, NOT_APPLICABLE"
  })
  void claim_matters_under_a_restriction(String change, Outcome expected) {
    Facts facts = transition().row("restrictions", "id=C1 " + change);
    assertThat(Judged.outcome("COUP-2:T1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void exception_of_the_law_holds_whether_or_not_the_coup_was_determined() {
    Facts facts = barred().row("activities", "id=A1 purpose=ELECTIONS");
    facts.row("restrictions", "id=C1 determined=");
    assertThat(Judged.outcome("COUP-2:T1", facts, AS_OF)).isEqualTo(COMPLIANT);
  }

  @Test
  void waived_money_needs_no_exception() {
    Facts facts = transition().row("waivers", WAIVER);
    assertThat(Judged.outcome("COUP-2:T1", facts, AS_OF)).isEqualTo(NOT_APPLICABLE);
    facts.row("waivers", "id=W1 recorded=2023-09-01");
    assertThat(Judged.outcome("COUP-2:T1", facts, AS_OF, "2023-08-31")).isEqualTo(VIOLATION);
  }

  @Test
  void activity_left_out_may_claim_anything() {
    Finding finding =
        Judged.finding("COUP-2:T1", barred().leaveOut("activities", "A1"), AS_OF, null);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(
            new Missing("activities", "country", "A1"), new Missing("activities", "purpose", "A1"));
  }

  // COUP-3

  @ParameterizedTest
  @CsvSource({
    "rule=COUP-1, COMPLIANT",
    "rule=CSPA-1, NOT_APPLICABLE",
    "from=2022-12-28, VIOLATION",
    "certified=2023-05-01, COMPLIANT",
    "certified=2023-05-02, VIOLATION",
    "certified=NONE, VIOLATION",
    "certified=, INDETERMINATE",
    "consulted=2023-05-01, COMPLIANT",
    "consulted=2023-05-02, VIOLATION",
    "consulted=NONE, VIOLATION",
    "consulted=, INDETERMINATE",
    "notified=2023-05-01, COMPLIANT",
    "notified=2023-05-02, VIOLATION",
    "notified=NONE, VIOLATION",
    "notified=, INDETERMINATE",
    "notified= consulted=NONE, VIOLATION",
    "activity=, ATTENTION",
    "activity= notified=, INDETERMINATE",
    "reason=, ATTENTION",
    "basis=, ATTENTION",
    "approved_by=, ATTENTION",
    "approved_by=Bureau, ATTENTION",
    "requested_by=, COMPLIANT"
  })
  void waiver_has_the_form_of_law(String change, Outcome expected) {
    Facts facts = Facts.of().row("activities", "id=A1 country=XAA");
    facts.row("waivers", WAIVER).row("waivers", "id=W1 " + change);
    assertThat(Judged.outcome("COUP-3:W1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void waiver_power_begins_with_the_act_of_2022_12_29() {
    Facts facts = Facts.of().row("activities", "id=A1 country=XAA");
    facts.row(
        "waivers",
        WAIVER + " from=2022-12-29 certified=2022-12-29 consulted=2022-12-29 notified=2022-12-29");
    assertThat(Judged.outcome("COUP-3:W1", facts, AS_OF)).isEqualTo(COMPLIANT);
    facts.row(
        "waivers",
        "id=W1 from=2022-12-28 certified=2022-12-28 consulted=2022-12-28 notified=2022-12-28");
    assertThat(Judged.outcome("COUP-3:W1", facts, AS_OF)).isEqualTo(VIOLATION);
  }

  @Test
  void step_after_the_day_of_judgement_was_not_taken_and_after_that_of_knowledge_not_known() {
    Facts facts = Facts.of().row("activities", "id=A1 country=XAA");
    facts.row("waivers", WAIVER + " notified=2023-05-03");
    assertThat(Judged.outcome("COUP-3:W1", facts, "2023-05-02")).isEqualTo(VIOLATION);
    assertThat(Judged.outcome("COUP-3:W1", facts, AS_OF, "2023-05-02")).isEqualTo(INDETERMINATE);
  }

  // COUP-4: determined on 2023-04-15, lifted on 2024-03-01

  @ParameterizedTest
  @CsvSource({
    "2023-04-14, COMPLIANT",
    "2023-04-15, VIOLATION",
    "2024-02-29, VIOLATION",
    "2024-03-01, COMPLIANT"
  })
  void lifting_removes_the_bar_from_its_day_on(String date, Outcome expected) {
    Facts facts = lifted("2024-03-01").row("transactions", "id=T1 date=" + date);
    assertThat(Judged.outcome("COUP-4:C1", facts, AS_OF)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, VIOLATION",
    "NONE, VIOLATION",
    ", INDETERMINATE",
    "2023-06-15, COMPLIANT",
    "2024-10-01, VIOLATION"
  })
  void money_before_the_lifting_resumed_too_early(String lifted, Outcome expected) {
    assertThat(Judged.outcome("COUP-4:C1", lifted(Judged.cell(lifted)), AS_OF)).isEqualTo(expected);
  }

  @Test
  void unknown_lifting_matters_only_where_money_went_to_the_government() {
    Facts facts = lifted("").row("activities", "id=A1 recipient_kind=NGO");
    assertThat(Judged.outcome("COUP-4:C1", facts, AS_OF)).isEqualTo(COMPLIANT);
    Finding finding = Judged.finding("COUP-4:C1", lifted(""), AS_OF, null);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("restrictions", "lifted", "C1"));
  }

  @ParameterizedTest
  @CsvSource({
    "recipient_kind=GOVERNMENT, VIOLATION",
    "recipient_kind=PRIVATE, INDETERMINATE",
    "recipient_kind=, INDETERMINATE",
    "recipient_kind=MULTILATERAL, COMPLIANT",
    "authority=, INDETERMINATE",
    "authority=OTHER, COMPLIANT",
    "purpose=ELECTIONS, COMPLIANT",
    "notwithstanding=Y, COMPLIANT",
    "country=, COMPLIANT"
  })
  void only_direct_assistance_counts(String change, Outcome expected) {
    Facts facts = lifted("2024-03-01").row("activities", "id=A1 " + change);
    assertThat(Judged.outcome("COUP-4:C1", facts, AS_OF)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=REGIONAL_SUSPENSION, NOT_APPLICABLE",
    "head_elected=N, NOT_APPLICABLE",
    "head_elected=, VIOLATION",
    "determined=NONE, NOT_APPLICABLE",
    "determined=, INDETERMINATE",
    "determined=2023-06-16, COMPLIANT",
    "determined=2024-10-01, NOT_APPLICABLE"
  })
  void restriction_must_have_been_determined(String change, Outcome expected) {
    Facts facts = lifted("2024-03-01").row("restrictions", "id=C1 " + change);
    assertThat(Judged.outcome("COUP-4:C1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void waived_money_and_money_of_unknown_activities_is_no_resumption() {
    Facts facts = lifted("2024-03-01").row("waivers", WAIVER);
    assertThat(Judged.outcome("COUP-4:C1", facts, AS_OF)).isEqualTo(COMPLIANT);
    Facts unknown = lifted("2024-03-01").leaveOut("activities", "A1");
    assertThat(Judged.outcome("COUP-4:C1", unknown, AS_OF)).isEqualTo(COMPLIANT);
  }

  @Test
  void lifting_not_known_on_the_day_of_knowledge_leaves_it_open() {
    Facts facts = lifted("2023-06-15");
    assertThat(Judged.outcome("COUP-4:C1", facts, AS_OF, "2023-06-15")).isEqualTo(COMPLIANT);
    facts.row("transactions", "id=T1 recorded=2023-06-01").row("restrictions", "id=C1");
    assertThat(Judged.outcome("COUP-4:C1", facts, AS_OF, "2023-06-14")).isEqualTo(INDETERMINATE);
  }

  // COUP-6

  @ParameterizedTest
  @CsvSource({
    "determined=2023-04-15, COMPLIANT",
    "determined=2024-09-30, COMPLIANT",
    "determined=2024-10-01, ATTENTION",
    "determined=NONE, ATTENTION",
    "determined=, INDETERMINATE",
    "head_elected=N, ATTENTION",
    "head_elected=, COMPLIANT",
    "lifted=2024-09-30, ATTENTION",
    "lifted=2024-10-01, COMPLIANT",
    "country=XAB, INDETERMINATE",
    "kind=SUBSTANTIAL_VIOLATION, INDETERMINATE"
  })
  void suspension_without_a_determined_restriction_diverges(String change, Outcome expected) {
    Facts facts = suspended().row("restrictions", "id=C1 " + change);
    assertThat(Judged.outcome("COUP-6:S1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void restriction_that_is_not_on_record_is_absent_only_in_a_complete_record() {
    Facts facts = suspended().row("restrictions", "id=C1 country=XAB");
    assertThat(Judged.finding("COUP-6:S1", facts, AS_OF, null).verdict().missing())
        .containsExactly(new Missing("restrictions", "complete", ""));
    facts.complete("restrictions");
    assertThat(Judged.outcome("COUP-6:S1", facts, AS_OF)).isEqualTo(ATTENTION);
  }

  @ParameterizedTest
  @CsvSource({
    "lifted=2024-09-30, NOT_APPLICABLE",
    "lifted=2024-10-01, COMPLIANT",
    "lifted=NONE, COMPLIANT",
    "kind=COUP, NOT_APPLICABLE"
  })
  void suspension_must_be_active(String change, Outcome expected) {
    Facts facts = suspended().row("restrictions", "id=S1 " + change);
    assertThat(Judged.outcome("COUP-6:S1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void determination_not_known_on_the_day_of_knowledge_leaves_it_open() {
    assertThat(Judged.outcome("COUP-6:S1", suspended(), AS_OF, "2023-04-14"))
        .isEqualTo(INDETERMINATE);
    assertThat(Judged.outcome("COUP-6:S1", suspended(), AS_OF, "2023-04-15")).isEqualTo(COMPLIANT);
  }

  private static Facts barred() {
    return Facts.of()
        .row("activities", "id=A1 country=XAA authority=FAA recipient_kind=GOVERNMENT")
        .row("transactions", "id=T1 activity=A1 type=OBLIGATION date=2023-06-15 amount=250000")
        .row(
            "restrictions",
            "id=C1 kind=COUP country=XAA event=2023-03-01 head_elected=Y determined=2023-04-15");
  }

  private static Facts transition() {
    return barred().row("activities", "id=A1 purpose=DEMOCRATIC_TRANSITION");
  }

  private static Facts lifted(String date) {
    return barred().row("restrictions", "id=C1 lifted=" + date);
  }

  private static Facts suspended() {
    return barred()
        .row("partners", "id=P1 kind=REGIONAL_BODY")
        .row("restrictions", "id=S1 kind=REGIONAL_SUSPENSION country=XAA event=2023-03-04 body=P1");
  }
}
