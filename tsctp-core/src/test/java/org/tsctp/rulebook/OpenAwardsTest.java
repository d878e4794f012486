package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** FIN-7: awards in public, and the yearly report of the Secretary of Defense. */
class OpenAwardsTest {

  @Test
  void without_an_obligation_there_is_no_award() {
    Facts facts = Facts.of().row("activities", "id=A1 authority=FAA");
    assertThat(outcome(facts)).isEqualTo(NOT_APPLICABLE);
    facts.row("transactions", "id=T1 activity=A1 type=DISBURSEMENT date=2021-02-01 amount=1");
    assertThat(outcome(facts)).isEqualTo(NOT_APPLICABLE);
    assertThat(outcome(facts.row("activities", "id=A1 authority="))).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-30, COMPLIANT",
    "2021-06-29, COMPLIANT",
    "2021-06-30, VIOLATION",
    "2021-07-29, VIOLATION",
    "2020-12-01, COMPLIANT",
    "NONE, VIOLATION",
    "'', INDETERMINATE"
  })
  void award_is_published_ninety_days_after_the_quarter(String date, Outcome expected) {
    assertThat(outcome(obligated("FAA").row("elements", award(date)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-31, 2021-06-29, COMPLIANT",
    "2021-03-31, 2021-06-30, VIOLATION",
    "2021-04-01, 2021-09-28, COMPLIANT",
    "2021-04-01, 2021-09-29, VIOLATION",
    "2020-12-31, 2021-03-31, COMPLIANT",
    "2020-12-31, 2021-04-01, VIOLATION"
  })
  void quarter_is_that_of_the_first_obligation(String first, String date, Outcome expected) {
    Facts facts =
        obligated("FAA")
            .row("transactions", "id=T0 activity=A1 type=OBLIGATION amount=1 date=" + first)
            .row("transactions", "id=T1 date=2021-05-01")
            .row("elements", award(date));
    assertThat(outcome(facts)).isEqualTo(expected);
  }

  @Test
  void award_that_is_not_due_yet_is_in_time() {
    Facts facts = obligated("FAA").complete("elements");
    assertThat(Judged.finding("FIN-7:A1", facts, "2021-06-29").outcome()).isEqualTo(COMPLIANT);
    assertThat(Judged.finding("FIN-7:A1", facts, "2021-06-30").outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void without_a_publication_it_decides_only_in_a_complete_table() {
    Finding finding = Judged.finding("FIN-7:A1", obligated("FAA"), "2022-09-30");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("elements", "complete", ""));
    assertThat(outcome(obligated("FAA").complete("elements"))).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N", "PARTIAL"})
  void award_published_in_part_is_not_published(String present) {
    Facts facts = obligated("FAA").row("elements", award("2021-05-30"));
    assertThat(outcome(facts.row("elements", "id=E1 present=" + present))).isEqualTo(VIOLATION);
  }

  @Test
  void one_publication_in_time_is_enough() {
    Facts facts = obligated("FAA").row("elements", award("2021-07-29"));
    facts.row("elements", award("2021-06-29").replace("E1", "E2"));
    facts.row("elements", award("").replace("E1", "E3"));
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    facts.row("elements", "id=E2 date=2021-06-30");
    assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
  }

  @Test
  void another_publication_is_no_award() {
    Facts facts = obligated("FAA").row("elements", award("2021-05-30")).complete("elements");
    assertThat(outcome(facts.row("elements", "id=E1 element=evaluation"))).isEqualTo(VIOLATION);
  }

  @Test
  void duty_to_publish_began_with_the_act() {
    Facts facts = obligated("FAA").complete("elements");
    facts.row("transactions", "id=T1 date=2016-07-14");
    assertThat(outcome(facts)).isEqualTo(NOT_APPLICABLE);
    assertThat(outcome(facts.row("transactions", "id=T1 date=2016-07-15"))).isEqualTo(VIOLATION);
  }

  @Test
  void publication_not_known_on_the_day_of_knowledge_does_not_count() {
    Facts facts = obligated("FAA").row("elements", award("2021-05-30") + " recorded=2022-02-01");
    facts.complete("elements");
    assertThat(Judged.finding("FIN-7:A1", facts, "2022-09-30", "2022-01-31").outcome())
        .isEqualTo(VIOLATION);
    assertThat(Judged.finding("FIN-7:A1", facts, "2022-09-30", "2022-02-01").outcome())
        .isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SECTION_1206", "SECTION_2282", "SECTION_333", "TITLE_10"})
  void defense_answers_in_its_yearly_report(String authority) {
    Facts facts = report(authority, "2023-03-31");
    assertThat(late(facts)).isEqualTo(COMPLIANT);
    assertThat(late(report(authority, "2023-04-01"))).isEqualTo(VIOLATION);
    assertThat(late(report(authority, "NONE"))).isEqualTo(VIOLATION);
    assertThat(late(report(authority, ""))).isEqualTo(INDETERMINATE);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10-01, VIOLATION", // fiscal year 2023, due in 2024
    "2022-09-30, COMPLIANT", // fiscal year 2022, due in 2023
    "2021-10-01, COMPLIANT",
    "2021-09-30, NOT_APPLICABLE" // due before the act set the day
  })
  void report_covers_the_fiscal_year_of_the_first_obligation(String first, Outcome expected) {
    Facts facts = report("SECTION_333", "2023-03-31").row("transactions", "id=T1 date=" + first);
    assertThat(late(facts.complete("reports"))).isEqualTo(expected);
  }

  @Test
  void report_that_is_not_due_yet_is_in_time() {
    Facts facts = obligated("SECTION_333").complete("reports");
    facts.row("transactions", "id=T1 date=2022-02-01");
    assertThat(Judged.finding("FIN-7:A1", facts, "2023-03-31").outcome()).isEqualTo(COMPLIANT);
    assertThat(Judged.finding("FIN-7:A1", facts, "2023-04-01").outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void report_of_another_kind_or_year_is_none() {
    Facts facts = report("SECTION_333", "2023-03-31");
    assertThat(late(facts.row("reports", "id=R1 kind=OTHER"))).isEqualTo(INDETERMINATE);
    facts.row("reports", "id=R1 kind=SECTION_386 due=2022-03-31");
    assertThat(late(facts)).isEqualTo(INDETERMINATE);
    assertThat(late(facts.complete("reports"))).isEqualTo(VIOLATION);
  }

  @Test
  void unknown_authority_leaves_open_who_must_tell() {
    Finding finding =
        Judged.finding(
            "FIN-7:A1", obligated("").row("elements", award("2021-05-30")), "2022-09-30");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "authority", "A1"));
  }

  private static Facts obligated(String authority) {
    return Facts.of()
        .row("activities", "id=A1 country=XAA authority=" + authority)
        .row("transactions", "id=T1 activity=A1 type=OBLIGATION date=2021-02-01 amount=1");
  }

  private static String award(String date) {
    return "id=E1 framework=PUBLICATION element=award present=Y activity=A1 date=" + date;
  }

  private static Facts report(String authority, String submitted) {
    return obligated(authority)
        .row("transactions", "id=T1 date=2022-02-01")
        .row("reports", "id=R1 kind=SECTION_386 due=2023-03-31 submitted=" + submitted);
  }

  private static Outcome outcome(Facts facts) {
    return Judged.finding("FIN-7:A1", facts, "2022-09-30").outcome();
  }

  private static Outcome late(Facts facts) {
    return Judged.finding("FIN-7:A1", facts, "2024-09-30").outcome();
  }
}
