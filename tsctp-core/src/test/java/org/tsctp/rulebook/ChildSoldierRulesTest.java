package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;
import static org.tsctp.rule.Outcome.WAIVED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.WaiverReview;

/** CSPA-1 to CSPA-3 on both sides of each boundary. The list is that of 2020, for FY2021. */
class ChildSoldierRulesTest {

  private static final String AS_OF = "2021-12-31";
  private static final String WAIVER =
      "id=W1 rule=CSPA-1 country=XAA from=2020-10-14 to=2021-10-01 reason=Interest basis=Act"
          + " requested_by=Bureau approved_by=President notified=2020-10-14";

  // CSPA-1: scope

  @ParameterizedTest
  @CsvSource({
    "account=EDA, VIOLATION",
    "account=IMET, VIOLATION",
    "account=PKO, VIOLATION",
    "account=FMF, VIOLATION",
    "account=DA, NOT_APPLICABLE",
    "account=, INDETERMINATE",
    "account=DA channel=DCS, VIOLATION",
    "account= channel=DCS, VIOLATION",
    "account=DA channel=FMS, NOT_APPLICABLE",
    "country=, NOT_APPLICABLE",
    "country= account=, NOT_APPLICABLE",
    "fiscal_year=, INDETERMINATE",
    "fiscal_year= account=DA, NOT_APPLICABLE",
    "fiscal_year=2020, INDETERMINATE",
    "fiscal_year=2022, INDETERMINATE",
    "country=XAB, INDETERMINATE"
  })
  void account_country_and_year_decide_whether_a_list_governs(String change, Outcome expected) {
    Facts facts = listed().row("activities", "id=A1 " + change);
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void what_is_not_known_is_named() {
    Facts facts = listed().row("activities", "id=A1 account= fiscal_year=");
    assertThat(Judged.finding("CSPA-1:A1", facts, AS_OF, null).verdict().missing())
        .containsExactly(
            new Missing("activities", "account", "A1"),
            new Missing("activities", "fiscal_year", "A1"));
  }

  @ParameterizedTest
  @CsvSource({
    "listed=N, COMPLIANT",
    "list=HR502B, INDETERMINATE",
    "year=, INDETERMINATE",
    "year=2019, INDETERMINATE",
    "from=2021-12-31, VIOLATION",
    "from=2022-01-01, INDETERMINATE"
  })
  void list_of_the_year_before_governs(String change, Outcome expected) {
    Facts facts = listed().row("listings", "id=L1 " + change);
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void list_counts_from_the_first_of_july_of_its_year() {
    Facts facts = listed();
    assertThat(Judged.outcome("CSPA-1:A1", facts, "2020-06-30")).isEqualTo(INDETERMINATE);
    assertThat(Judged.outcome("CSPA-1:A1", facts, "2020-07-01")).isEqualTo(VIOLATION);
  }

  @Test
  void one_row_that_lists_outweighs_another_that_does_not() {
    Facts facts = listed().row("listings", "id=L0 list=CSPA country=XAA year=2020 listed=N");
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF)).isEqualTo(VIOLATION);
  }

  @Test
  void list_not_known_on_the_day_of_knowledge_decides_nothing() {
    Facts facts = listed().row("listings", "id=L1 recorded=2021-08-01");
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF, "2021-07-31")).isEqualTo(INDETERMINATE);
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF, "2021-08-01")).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({
    "PKO, SECURITY_SECTOR_REFORM, ATTENTION",
    "PKO, PEACEKEEPING_PREPARATION, ATTENTION",
    "PKO, HUMAN_RIGHTS_TRAINING, ATTENTION",
    "PKO, DDR, ATTENTION",
    "PKO, COUNTERTERRORISM, VIOLATION",
    "PKO, NON_LETHAL_SUPPLIES, VIOLATION",
    "PKO, , VIOLATION",
    "IMET, DDR, VIOLATION"
  })
  void peacekeeping_money_for_four_purposes_is_excepted(
      String account, String purpose, Outcome expected) {
    Facts facts =
        listed().row("activities", "id=A1 account=" + account + " purpose=" + Judged.cell(purpose));
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF)).isEqualTo(expected);
  }

  // CSPA-1: waiver

  @ParameterizedTest
  @CsvSource({
    "from=2021-02-01, WAIVED",
    "from=2021-02-02, VIOLATION",
    "to=2021-02-02, WAIVED",
    "to=2021-02-01, VIOLATION",
    "rule=COUP-1, VIOLATION",
    "country=XAB, VIOLATION",
    "country=, WAIVED",
    "activity=A1, WAIVED",
    "activity=A2, VIOLATION",
    "unit=U1, VIOLATION",
    "reason=, VIOLATION",
    "basis=, VIOLATION",
    "approved_by=, VIOLATION",
    "approved_by=Bureau, VIOLATION",
    "requested_by=, WAIVED"
  })
  void waiver_covers_the_day_of_the_obligation(String change, Outcome expected) {
    Facts facts = listed().row("activities", "id=A2").row("units", "id=U1");
    facts.row("waivers", WAIVER).row("waivers", "id=W1 " + change);
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void several_waivers_together_cover_several_obligations() {
    Facts facts = listed().row("waivers", WAIVER + " to=2021-03-01");
    facts.row("transactions", "id=T2 activity=A1 type=OBLIGATION date=2021-03-01 amount=1");
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF)).isEqualTo(VIOLATION);
    facts.row("waivers", WAIVER.replace("W1", "W2") + " from=2021-03-01");
    Finding finding = Judged.finding("CSPA-1:A1", facts, AS_OF, null);
    assertThat(finding.outcome()).isEqualTo(WAIVED);
    assertThat(finding.verdict().waiver()).isEqualTo("W1");
    assertThat(finding.verdict().waivers()).containsExactly("W1", "W2");
    assertThat(finding.message()).contains("waivers W1, W2 together cover A1");
    assertThat(OneRule.by("CSPA-1", AS_OF).evaluate(facts).waivers())
        .extracting(WaiverReview::usedBy)
        .containsExactly(1, 1);
  }

  @Test
  void only_obligations_ask_for_a_waiver() {
    Facts facts = listed().row("waivers", WAIVER);
    facts.row("transactions", "id=T2 activity=A1 type=DISBURSEMENT date=2021-11-01 amount=1");
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF)).isEqualTo(WAIVED);
    facts.row("transactions", "id=T3 activity=A1 type=OBLIGATION date=2022-06-01 amount=1");
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF)).isEqualTo(WAIVED);
    assertThat(Judged.outcome("CSPA-1:A1", facts, "2022-06-01")).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-09-01, 2020-10-01, VIOLATION",
    "2020-09-01, 2020-10-02, WAIVED",
    "2021-09-30, 2021-12-01, WAIVED",
    "2021-10-01, 2021-12-01, VIOLATION"
  })
  void without_obligations_a_waiver_need_only_touch_the_us_fiscal_year(
      String from, String to, Outcome expected) {
    Facts facts = listed().fiscalYearStart(1).row("transactions", "id=T1 type=DISBURSEMENT");
    facts.row("waivers", WAIVER + " from=" + from + " to=" + to);
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void violation_says_what_would_change_it() {
    Finding finding = Judged.finding("CSPA-1:A1", listed(), AS_OF, null);
    assertThat(finding.message())
        .isEqualTo(
            "XAA was on the list of 2020, which bars A1 of fiscal year 2021; no exception and no"
                + " waiver is shown.");
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.outcome())
        .containsExactly(WAIVED, COMPLIANT);
  }

  // CSPA-2

  @ParameterizedTest
  @CsvSource({
    "account=PKO purpose=DDR, COMPLIANT",
    "account=FMF purpose=DDR, NOT_APPLICABLE",
    "purpose=COUNTERTERRORISM, NOT_APPLICABLE",
    "purpose=, INDETERMINATE",
    "purpose= account=DA, NOT_APPLICABLE",
    "country=, NOT_APPLICABLE",
    "account=DA, NOT_APPLICABLE",
    "account=, INDETERMINATE",
    "fiscal_year=, INDETERMINATE",
    "fiscal_year=2022, INDETERMINATE",
    "account=IMET purpose=LEGAL_STUDIES, COMPLIANT",
    "account=FMF purpose=LEGAL_STUDIES, VIOLATION",
    "account= channel=DCS purpose=LEGAL_STUDIES, INDETERMINATE"
  })
  void exception_is_claimed_by_purpose_and_account(String change, Outcome expected) {
    Facts facts = excepted().row("activities", "id=A1 " + change);
    assertThat(Judged.outcome("CSPA-2:A1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void country_not_listed_or_waived_needs_no_exception() {
    Facts facts = excepted().row("listings", "id=L1 listed=N");
    assertThat(Judged.outcome("CSPA-2:A1", facts, AS_OF)).isEqualTo(NOT_APPLICABLE);
    facts.row("listings", "id=L1 listed=Y").row("waivers", WAIVER);
    assertThat(Judged.outcome("CSPA-2:A1", facts, AS_OF)).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "date=2021-02-01, COMPLIANT",
    "date=2021-02-02, VIOLATION",
    "date=NONE, VIOLATION",
    "date=, INDETERMINATE",
    "present=N, VIOLATION",
    "present=PARTIAL, VIOLATION",
    "framework=S333, INDETERMINATE",
    "element=evaluation, INDETERMINATE"
  })
  void certification_comes_by_the_first_obligation(String change, Outcome expected) {
    Facts facts = excepted().row("elements", "id=E1 " + change);
    assertThat(Judged.outcome("CSPA-2:A1", facts, AS_OF)).isEqualTo(expected);
    facts.row("elements", "id=E3 framework=CSPA element=certification present=Y activity=A1");
    Outcome withAnother = expected == VIOLATION ? INDETERMINATE : expected;
    assertThat(Judged.outcome("CSPA-2:A1", facts, AS_OF)).isEqualTo(withAnother);
  }

  @ParameterizedTest
  @CsvSource({
    "date=2021-02-01, COMPLIANT",
    "date=2021-02-02, VIOLATION",
    "date=2016-02-02, COMPLIANT",
    "date=2016-02-01, VIOLATION",
    "date=NONE, VIOLATION",
    "date=, INDETERMINATE",
    "present=N, VIOLATION"
  })
  void exception_lasts_five_years(String change, Outcome expected) {
    Facts facts = excepted().row("elements", "id=E2 " + change);
    assertThat(Judged.outcome("CSPA-2:A1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void earliest_beginning_of_the_exception_counts() {
    Facts facts = excepted();
    facts.row(
        "elements",
        "id=E3 framework=CSPA element=exception_start present=Y activity=A1 date=2015-06-01");
    Finding finding = Judged.finding("CSPA-2:A1", facts, AS_OF, null);
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message())
        .isEqualTo(
            "The exception began on 2015-06-01 and may last 5 years; A1 still had money on"
                + " 2021-02-01.");
  }

  @Test
  void element_that_is_not_there_decides_only_in_a_complete_record() {
    Facts facts = excepted().leaveOut("elements", "E1");
    assertThat(Judged.outcome("CSPA-2:A1", facts, AS_OF)).isEqualTo(INDETERMINATE);
    Facts other = listed().row("activities", "id=A1 purpose=NON_LETHAL_SUPPLIES");
    assertThat(Judged.outcome("CSPA-2:A1", other, AS_OF)).isEqualTo(INDETERMINATE);
    assertThat(Judged.outcome("CSPA-2:A1", other.complete("elements"), AS_OF)).isEqualTo(VIOLATION);
  }

  @Test
  void certification_recorded_later_was_not_known() {
    Facts facts = excepted().complete("elements");
    facts.row("elements", "id=E1 recorded=2021-06-01");
    assertThat(Judged.outcome("CSPA-2:A1", facts, AS_OF, "2021-05-31")).isEqualTo(VIOLATION);
    assertThat(Judged.outcome("CSPA-2:A1", facts, AS_OF, "2021-06-01")).isEqualTo(COMPLIANT);
  }

  @Test
  void without_obligations_the_first_day_of_performance_counts() {
    Facts facts = excepted().row("transactions", "id=T1 type=DISBURSEMENT");
    assertThat(Judged.outcome("CSPA-2:A1", facts, AS_OF)).isEqualTo(COMPLIANT);
    facts.row("activities", "id=A1 from=2020-12-14");
    assertThat(Judged.outcome("CSPA-2:A1", facts, AS_OF)).isEqualTo(VIOLATION);
  }

  // CSPA-3: the list is of 2020-07-01, so 2020-08-15 is the 45th day

  @ParameterizedTest
  @CsvSource({
    "sent=2020-08-15, COMPLIANT",
    "sent=2020-08-16, VIOLATION",
    "sent=2020-06-01, COMPLIANT",
    "sent=2020-08-16 reference=, VIOLATION",
    "sent=2020-08-15 reference=, COMPLIANT",
    "sent=2020-06-30 reference=, INDETERMINATE",
    "sent=2020-07-01 reference=, COMPLIANT",
    "reference=L9, INDETERMINATE",
    "reference=L9 country=XAA, INDETERMINATE",
    "country=, COMPLIANT",
    "country= reference=, INDETERMINATE",
    "country=XAB reference=, INDETERMINATE",
    "kind=CONGRESSIONAL, INDETERMINATE"
  })
  void government_is_notified_within_45_days(String change, Outcome expected) {
    Facts facts = notified().row("notices", "id=N1 " + change);
    assertThat(Judged.outcome("CSPA-3:L1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void lateness_is_measured() {
    Facts facts = notified().row("notices", "id=N1 sent=2020-08-30");
    Finding finding = Judged.finding("CSPA-3:L1", facts, AS_OF, null);
    assertThat(finding.verdict().measured()).isEqualTo("15");
    assertThat(finding.verdict().unit()).isEqualTo("days");
  }

  @Test
  void earliest_notice_counts() {
    Facts facts = notified().row("notices", "id=N0 kind=RESTRICTION reference=L1 sent=2020-12-01");
    assertThat(Judged.outcome("CSPA-3:L1", facts, AS_OF)).isEqualTo(COMPLIANT);
  }

  @Test
  void notice_of_a_country_speaks_of_its_latest_listing() {
    Facts facts = notified().row("notices", "id=N1 reference= sent=2021-07-02");
    facts.row("listings", "id=L2 list=CSPA country=XAA year=2021 listed=Y");
    assertThat(Judged.outcome("CSPA-3:L1", facts, AS_OF)).isEqualTo(INDETERMINATE);
    assertThat(Judged.outcome("CSPA-3:L2", facts, AS_OF)).isEqualTo(COMPLIANT);
    facts.row("listings", "id=L2 listed=N");
    assertThat(Judged.outcome("CSPA-3:L1", facts, AS_OF)).isEqualTo(VIOLATION);
  }

  @Test
  void without_a_notice_the_period_and_the_record_decide() {
    Facts facts = listed();
    assertThat(Judged.outcome("CSPA-3:L1", facts, "2020-08-15")).isEqualTo(ATTENTION);
    assertThat(Judged.outcome("CSPA-3:L1", facts, "2020-08-16")).isEqualTo(INDETERMINATE);
    facts.complete("notices");
    assertThat(Judged.outcome("CSPA-3:L1", facts, "2020-08-15")).isEqualTo(ATTENTION);
    assertThat(Judged.outcome("CSPA-3:L1", facts, "2020-08-16")).isEqualTo(VIOLATION);
  }

  @Test
  void notice_recorded_later_was_not_known() {
    Facts facts = notified().complete("notices");
    facts.row("notices", "id=N1 recorded=2021-06-01");
    assertThat(Judged.outcome("CSPA-3:L1", facts, AS_OF, "2021-05-31")).isEqualTo(VIOLATION);
    assertThat(Judged.outcome("CSPA-3:L1", facts, AS_OF, "2021-06-01")).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "listed=N, NOT_APPLICABLE",
    "list=FTO, NOT_APPLICABLE",
    "year=, INDETERMINATE",
    "from=2020-06-16, VIOLATION",
    "from=2020-06-17, COMPLIANT"
  })
  void day_of_the_listing_starts_the_period(String change, Outcome expected) {
    Facts facts = notified().row("listings", "id=L1 " + change);
    assertThat(Judged.outcome("CSPA-3:L1", facts, AS_OF)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "notified=2020-11-28, COMPLIANT",
    "notified=2020-11-29, VIOLATION",
    "notified=NONE, VIOLATION",
    "notified=, INDETERMINATE",
    "notified=NONE country=XAB, COMPLIANT",
    "notified=NONE country= activity=A1, VIOLATION",
    "notified=NONE country= activity=A2, COMPLIANT",
    "notified=NONE rule=COUP-1, COMPLIANT",
    "notified=NONE to=2020-10-15, VIOLATION",
    "notified=NONE from=2020-08-01 to=2020-10-01, COMPLIANT",
    "notified=NONE from=2020-08-01 to=2020-10-02, VIOLATION",
    "notified=NONE from=2021-09-30, VIOLATION",
    "notified=NONE from=2021-10-01 to=2022-10-01, COMPLIANT"
  })
  void committees_are_notified_within_45_days_of_the_waiver(String change, Outcome expected) {
    Facts facts = notified().row("activities", "id=A2 country=XAB");
    facts.row("waivers", WAIVER).row("waivers", "id=W1 " + change);
    assertThat(Judged.outcome("CSPA-3:L1", facts, AS_OF)).isEqualTo(expected);
  }

  @Test
  void committees_can_be_notified_until_the_45th_day() {
    Facts facts = notified().row("waivers", WAIVER + " notified=2021-01-31");
    assertThat(Judged.outcome("CSPA-3:L1", facts, "2020-11-28")).isEqualTo(ATTENTION);
    assertThat(Judged.outcome("CSPA-3:L1", facts, "2020-11-29")).isEqualTo(VIOLATION);
  }

  @Test
  void worst_of_the_duties_wins() {
    Facts facts = listed().row("waivers", WAIVER + " notified=NONE");
    assertThat(Judged.outcome("CSPA-3:L1", facts, AS_OF)).isEqualTo(VIOLATION);
    facts.row("waivers", "id=W1 notified=2020-10-20");
    assertThat(Judged.outcome("CSPA-3:L1", facts, AS_OF)).isEqualTo(INDETERMINATE);
  }

  private static Facts listed() {
    return Facts.of()
        .row("activities", "id=A1 country=XAA account=FMF fiscal_year=2021")
        .row("transactions", "id=T1 activity=A1 type=OBLIGATION date=2021-02-01 amount=100")
        .row("listings", "id=L1 list=CSPA country=XAA year=2020 listed=Y");
  }

  private static Facts excepted() {
    String element = " framework=CSPA present=Y activity=A1 ";
    return listed()
        .row("activities", "id=A1 purpose=NON_LETHAL_SUPPLIES")
        .row("elements", "id=E1 element=certification date=2020-12-15" + element)
        .row("elements", "id=E2 element=exception_start date=2020-12-15" + element);
  }

  private static Facts notified() {
    return listed()
        .row("notices", "id=N1 kind=RESTRICTION country=XAA reference=L1 sent=2020-08-01");
  }
}
