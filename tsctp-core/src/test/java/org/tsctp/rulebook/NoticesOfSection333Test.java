package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.tsctp.fixtures.MoneyPortfolios;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** S333-3 to S333-6: when Congress is notified of an activity under section 333, and of what. */
class NoticesOfSection333Test {

  @ParameterizedTest
  @ValueSource(strings = {"S333-3", "S333-4", "S333-5", "S333-6", "FIN-5"})
  void only_section_333_is_asked(String rule) {
    for (String other : List.of("FAA", "AECA", "SECTION_1206", "SECTION_2282", "TITLE_10")) {
      Facts facts = activity("").row("activities", "id=A1 authority=" + other);
      assertThat(Judged.finding(rule + ":A1", facts, "2022-09-30").outcome())
          .as(other)
          .isEqualTo(NOT_APPLICABLE);
    }
    Finding unknown =
        Judged.finding(
            rule + ":A1", activity("").row("activities", "id=A1 authority="), "2022-09-30");
    assertThat(unknown.outcome()).isEqualTo(INDETERMINATE);
    assertThat(unknown.verdict().missing())
        .containsExactly(new Missing("activities", "authority", "A1"));
  }

  @Test
  void unknown_authority_matters_to_nobody_where_nothing_is_planned() {
    Facts facts = activity("").row("activities", "id=A1 authority=").complete("elements");
    assertThat(Judged.finding("S333-5:A1", facts, "2022-09-30").outcome())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Judged.finding("S333-6:A1", facts, "2022-09-30").outcome())
        .isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({"2021-02-13, COMPLIANT", "2021-02-14, COMPLIANT", "2021-02-15, VIOLATION"})
  void notice_sent_fifteen_days_before_is_in_time(String sent, Outcome expected) {
    assertThat(judge("S333-3", activity("").row("notices", notice(sent)))).isEqualTo(expected);
  }

  @Test
  void late_notice_of_the_activity_itself_decides_in_any_table() {
    Facts facts = activity("").row("notices", notice("2021-02-15"));
    assertThat(judge("S333-3", facts)).isEqualTo(VIOLATION);
  }

  @Test
  void late_notice_of_the_country_is_none() {
    Facts facts =
        activity("").row("notices", "id=N1 kind=CONGRESSIONAL country=XAA sent=2021-02-15");
    assertThat(judge("S333-3", facts)).isEqualTo(INDETERMINATE);
    assertThat(judge("S333-3", facts.complete("notices"))).isEqualTo(VIOLATION);
    assertThat(judge("S333-3", facts.row("notices", "id=N1 sent=2021-02-14"))).isEqualTo(COMPLIANT);
  }

  @Test
  void one_notice_in_time_outweighs_later_ones() {
    Facts facts =
        activity("")
            .row("notices", notice("2021-02-15"))
            .row("notices", "id=N2 kind=CONGRESSIONAL country=XAA sent=2021-02-14");
    assertThat(judge("S333-3", facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void activity_that_began_on_no_known_day_cannot_be_assessed() {
    Facts facts =
        activity("").row("activities", "id=A1 from=").row("notices", notice("2021-01-01"));
    Finding finding = Judged.finding("S333-3:A1", facts.complete("notices"), "2022-09-30");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "from", "A1"));
  }

  @Test
  void activity_is_no_subject_before_its_first_day() {
    assertThat(Judged.find("S333-3:A1", activity(""), "2021-02-28", null, Policies.standard()))
        .isEmpty();
    assertThat(Judged.find("S333-3:A1", activity(""), "2021-03-01", null, Policies.standard()))
        .isPresent();
  }

  @Test
  void notice_not_known_on_the_day_of_knowledge_does_not_count() {
    Facts facts =
        activity("")
            .row("notices", notice("2021-02-14") + " recorded=2022-02-01")
            .complete("notices");
    assertThat(Judged.finding("S333-3:A1", facts, "2022-09-30", "2022-01-31").outcome())
        .isEqualTo(VIOLATION);
    assertThat(Judged.finding("S333-3:A1", facts, "2022-09-30", "2022-02-01").outcome())
        .isEqualTo(COMPLIANT);
  }

  @Test
  void notice_with_all_twelve_items_is_whole() {
    Facts facts = withItems(activity("").row("notices", notice("2021-02-14")));
    assertThat(judge("S333-4", facts)).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N", "PARTIAL"})
  void item_that_is_not_wholly_there_is_lacking_in_any_table(String present) {
    Facts facts = withItems(activity("").row("notices", notice("2021-02-14")));
    facts.row("elements", "id=E-absorptive_capacity present=" + present);
    Finding finding = Judged.finding("S333-4:A1", facts, "2022-09-30");
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message()).isEqualTo("Notice N1 of A1 does not have: absorptive_capacity.");
  }

  @Test
  void item_both_there_and_not_there_is_lacking() {
    Facts facts = withItems(activity("").row("notices", notice("2021-02-14")));
    facts.row("elements", "id=E9 framework=NOTICE element=cost present=N notice=N1");
    assertThat(judge("S333-4", facts)).isEqualTo(VIOLATION);
  }

  @Test
  void item_that_is_not_listed_decides_only_in_a_complete_table() {
    Facts facts = withItems(activity("").row("notices", notice("2021-02-14")));
    facts.row("elements", "id=E-cost framework=PLANNING");
    Finding finding = Judged.finding("S333-4:A1", facts, "2022-09-30");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("elements", "complete", ""));
    assertThat(judge("S333-4", facts.complete("elements"))).isEqualTo(VIOLATION);
  }

  @Test
  void without_a_notice_its_items_are_not_there_either() {
    Facts facts = activity("").complete("elements");
    assertThat(judge("S333-4", facts)).isEqualTo(INDETERMINATE);
    assertThat(judge("S333-4", facts.complete("notices"))).isEqualTo(VIOLATION);
  }

  @Test
  void the_notice_that_lacks_least_is_judged() {
    Facts facts = withItems(activity("").row("notices", notice("2021-02-14")));
    facts
        .row("notices", "id=N0 kind=CONGRESSIONAL activity=A1 sent=2021-01-01")
        .row("elements", "id=E9 framework=NOTICE element=cost present=N notice=N0");
    assertThat(judge("S333-4", facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void items_of_two_notices_do_not_make_one_whole_notice() {
    Facts facts =
        withItems(activity("").row("notices", notice("2021-02-14")))
            .row("notices", "id=N2 kind=CONGRESSIONAL activity=A1 sent=2021-02-20")
            .row("elements", "id=E-cost notice=N2")
            .complete("elements");
    assertThat(judge("S333-4", facts)).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({"3, COMPLIANT", "5, COMPLIANT", "5.01, VIOLATION", "7, VIOLATION"})
  void five_years_of_sustainment_need_no_justification(String years, Outcome expected) {
    Facts facts =
        activity("").row("elements", plan("sustainment", years)).complete("elements", "notices");
    assertThat(judge("S333-5", facts)).isEqualTo(expected);
  }

  @Test
  void longer_sustainment_is_justified_in_the_notice() {
    Facts facts =
        activity("").row("elements", plan("sustainment", "7")).row("notices", notice("2021-02-14"));
    assertThat(judge("S333-5", facts)).isEqualTo(INDETERMINATE);
    facts.row(
        "elements", "id=E2 framework=NOTICE element=sustainment_justification present=Y notice=N1");
    assertThat(judge("S333-5", facts)).isEqualTo(COMPLIANT);
    assertThat(judge("S333-5", facts.row("elements", "id=E2 present=PARTIAL")))
        .isEqualTo(VIOLATION);
  }

  @Test
  void the_longest_sustainment_counts() {
    Facts facts =
        activity("")
            .row("elements", plan("sustainment", "3"))
            .row(
                "elements",
                "id=E2 framework=S333 element=sustainment present=Y quantity=6 activity=A1")
            .complete("elements", "notices");
    Finding finding = Judged.finding("S333-5:A1", facts, "2022-09-30");
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.verdict().measured()).isEqualTo("6");
  }

  @Test
  void sustainment_of_unknown_length_cannot_be_assessed_unless_it_is_justified_anyway() {
    Facts facts =
        activity("")
            .row("elements", plan("sustainment", ""))
            .row("notices", notice("2021-02-14"))
            .complete("elements", "notices");
    Finding finding = Judged.finding("S333-5:A1", facts, "2022-09-30");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("elements", "quantity", "E1"));
    facts.row(
        "elements", "id=E2 framework=NOTICE element=sustainment_justification present=Y notice=N1");
    assertThat(judge("S333-5", facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void plan_known_not_to_exist_is_none() {
    Facts facts = activity("").row("elements", plan("sustainment", "7"));
    assertThat(judge("S333-5", facts.row("elements", "id=E1 present=N"))).isEqualTo(NOT_APPLICABLE);
    assertThat(judge("S333-6", facts)).isEqualTo(INDETERMINATE);
    assertThat(judge("S333-6", facts.complete("elements"))).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "600000, COMPLIANT",
    "750000, COMPLIANT",
    "750000.01, VIOLATION",
    "900000, VIOLATION"
  })
  void construction_up_to_the_threshold_needs_no_details(String cost, Outcome expected) {
    Facts facts =
        activity("").row("elements", plan("construction", cost)).complete("elements", "notices");
    assertThat(judge("S333-6", facts)).isEqualTo(expected);
  }

  @Test
  void each_construction_project_stands_for_itself() {
    Facts facts =
        activity("")
            .row("elements", plan("construction", "600000"))
            .row(
                "elements",
                "id=E2 framework=S333 element=construction present=Y quantity=600000 activity=A1")
            .complete("elements", "notices");
    assertThat(judge("S333-6", facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void costly_construction_needs_location_and_details() {
    Facts facts =
        activity("")
            .row("elements", plan("construction", "900000"))
            .row("notices", notice("2021-02-14"))
            .row(
                "elements",
                "id=E2 framework=NOTICE element=construction_location present=Y notice=N1")
            .complete("elements");
    Finding finding = Judged.finding("S333-6:A1", facts, "2022-09-30");
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message())
        .isEqualTo(
            "Construction E1 of A1 costs 900000.00 USD, more than 750000.00, and no notice to"
                + " Congress on record gives: construction_details.");
    facts.row(
        "elements", "id=E3 framework=NOTICE element=construction_details present=Y notice=N1");
    assertThat(judge("S333-6", facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void cost_is_converted_on_the_day_of_the_element_else_on_the_first_day() {
    Facts facts =
        activity("currency=EUR")
            .row("elements", plan("construction", "600000"))
            .row("exchange_rates", "currency=EUR date=2021-03-01 usd=1.25")
            .row("exchange_rates", "currency=EUR date=2021-06-01 usd=1.26")
            .complete("elements", "notices");
    assertThat(judge("S333-6", facts)).isEqualTo(COMPLIANT);
    assertThat(judge("S333-6", facts.row("elements", "id=E1 date=2021-06-01")))
        .isEqualTo(VIOLATION);
  }

  @Test
  void missing_rate_and_missing_cost_are_named() {
    Facts facts =
        activity("currency=EUR").row("elements", plan("construction", "1")).complete("elements");
    assertThat(Judged.finding("S333-6:A1", facts, "2022-09-30").verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", "EUR:2021-03-01"));
    facts.row("elements", "id=E1 quantity=");
    assertThat(Judged.finding("S333-6:A1", facts, "2022-09-30").verdict().missing())
        .containsExactly(new Missing("elements", "quantity", "E1"));
  }

  @Test
  void element_not_known_on_the_day_of_knowledge_does_not_count() {
    Facts facts = activity("").row("elements", plan("construction", "1") + " recorded=2022-02-01");
    assertThat(Judged.finding("S333-6:A1", facts, "2022-09-30", "2022-01-31").outcome())
        .isEqualTo(INDETERMINATE);
    assertThat(Judged.finding("S333-6:A1", facts, "2022-09-30", "2022-02-01").outcome())
        .isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-10-01, 2023-10-01, COMPLIANT",
    "2021-09-30, 2023-10-01, COMPLIANT",
    "2020-09-30, 2023-10-01, VIOLATION",
    "2021-10-01, 2023-10-01, VIOLATION",
    "2021-03-01, 2023-10-02, VIOLATION",
    "2021-03-01, '', INDETERMINATE",
    "'', 2023-10-01, INDETERMINATE",
    "'', 2023-10-02, VIOLATION",
    "2021-10-01, '', VIOLATION"
  })
  void activity_begins_in_the_year_of_its_money_and_ends_by_the_close_of_the_second_thereafter(
      String from, String to, Outcome expected) {
    Facts facts =
        activity("")
            .row("activities", "id=A1 fiscal_year=2021 from=" + from)
            .row("activities", "id=A1 to=" + to);
    assertThat(judge("FIN-5", facts)).isEqualTo(expected);
  }

  @Test
  void without_the_year_of_its_money_only_what_is_too_long_for_any_year_is_a_breach() {
    Facts facts = activity("to=2023-10-01");
    assertThat(judge("FIN-5", facts)).isEqualTo(INDETERMINATE);
    assertThat(judge("FIN-5", facts.row("activities", "id=A1 to=2023-10-02"))).isEqualTo(VIOLATION);
  }

  @Test
  void fiscal_year_is_the_portfolio_s() {
    Facts facts = activity("fiscal_year=2021 to=2024-01-01").fiscalYearStart(1);
    assertThat(judge("FIN-5", facts)).isEqualTo(COMPLIANT);
    assertThat(judge("FIN-5", facts.row("activities", "id=A1 to=2024-01-02"))).isEqualTo(VIOLATION);
  }

  private static Facts activity(String cells) {
    String all = "id=A1 country=XAA authority=SECTION_333 from=2021-03-01 " + cells;
    return Facts.of().row("activities", all.strip());
  }

  private static String notice(String sent) {
    return "id=N1 kind=CONGRESSIONAL activity=A1 sent=" + sent;
  }

  private static String plan(String element, String quantity) {
    return "id=E1 framework=S333 present=Y activity=A1 element="
        + element
        + " quantity="
        + quantity;
  }

  private static Facts withItems(Facts facts) {
    for (String item : MoneyPortfolios.NOTICE_ITEMS) {
      facts.row(
          "elements", "id=E-" + item + " framework=NOTICE present=Y notice=N1 element=" + item);
    }
    return facts;
  }

  private static Outcome judge(String rule, Facts facts) {
    return Judged.finding(rule + ":A1", facts, "2022-09-30").outcome();
  }
}
