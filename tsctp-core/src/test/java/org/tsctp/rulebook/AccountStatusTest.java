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
import org.tsctp.explain.Missing;
import org.tsctp.explain.ParameterUse;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** FIN-2, FIN-3 and FIN-8: the latest status of each account. */
class AccountStatusTest {

  @Test
  void only_the_latest_status_of_an_account_country_and_year_is_judged() {
    Facts facts =
        status("as_of=2022-06-01")
            .row("funds_status", "id=F2 account=PKO country=XAA fiscal_year=2017 as_of=2022-07-01")
            .row("funds_status", "id=F3 account=PKO country=XAA fiscal_year=2018 as_of=2022-05-01")
            .row("funds_status", "id=F4 account=PKO country=XAB fiscal_year=2017 as_of=2022-05-01")
            .row("funds_status", "id=F5 account=PKO country= fiscal_year=2017 as_of=2022-05-01")
            .row("funds_status", "id=F6 account=FMF country=XAA fiscal_year=2017 as_of=2022-05-01");
    assertThat(judged(facts, "2022-09-30", null)).containsExactly("F2", "F3", "F4", "F5", "F6");
    assertThat(judged(facts, "2022-06-30", null)).containsExactly("F1", "F3", "F4", "F5", "F6");
    assertThat(judged(facts, "2022-09-30", "2022-06-30"))
        .containsExactly("F1", "F3", "F4", "F5", "F6");
  }

  @Test
  void of_two_of_one_day_the_one_with_the_highest_id_is_the_latest() {
    Facts facts =
        status("as_of=2022-06-01")
            .row("funds_status", "id=F0 account=PKO country=XAA fiscal_year=2017 as_of=2022-06-01");
    assertThat(judged(facts, "2022-09-30", null)).containsExactly("F1");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-16, COMPLIANT",
    "2022-07-02, COMPLIANT",
    "2022-07-01, INDETERMINATE",
    "2022-01-01, INDETERMINATE"
  })
  void status_of_ninety_days_is_fresh(String asOf, Outcome expected) {
    assertThat(judge("FIN-2", whole("as_of=" + asOf))).isEqualTo(expected);
  }

  @Test
  void old_status_is_a_breach_only_where_no_newer_one_can_exist() {
    Facts facts = whole("as_of=2022-07-01");
    Finding finding = Judged.finding("FIN-2:F1", facts, "2022-09-30");
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("funds_status", "complete", ""));
    assertThat(finding.verdict().measured()).isEqualTo("91");
    assertThat(judge("FIN-2", facts.complete("funds_status"))).isEqualTo(VIOLATION);
  }

  @Test
  void unobligated_that_is_not_tracked_is_the_audit_s_finding() {
    Facts facts = whole("as_of=2022-08-16 unobligated= allocated=");
    Finding finding = Judged.finding("FIN-2:F1", facts, "2022-09-30");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.message()).isEqualTo("Status F1 of account PKO does not show: unobligated.");
    assertThat(finding.verdict().missing())
        .contains(new Missing("funds_status", "unobligated", "F1"));
    assertThat(judge("FIN-2", facts.complete("funds_status"))).isEqualTo(VIOLATION);
  }

  @Test
  void balance_that_follows_from_the_other_figures_is_known() {
    assertThat(judge("FIN-2", whole("as_of=2022-08-16 unobligated= unliquidated=")))
        .isEqualTo(COMPLIANT);
    assertThat(judge("FIN-2", whole("as_of=2022-08-16 unliquidated= disbursed=")))
        .isEqualTo(INDETERMINATE);
  }

  @Test
  void account_of_which_nothing_is_left_needs_no_fresh_status() {
    Facts facts = status("as_of=2019-01-01 unobligated=0 unliquidated=0").complete("funds_status");
    assertThat(judge("FIN-2", facts)).isEqualTo(COMPLIANT);
    assertThat(judge("FIN-2", facts.row("funds_status", "id=F1 unliquidated=0.01")))
        .isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({
    "148, COMPLIANT",
    "149.44, COMPLIANT",
    "149.45, ATTENTION",
    "146.56, COMPLIANT",
    "146.55, ATTENTION"
  })
  void figures_add_up_within_rounding(String unliquidated, Outcome expected) {
    Facts facts =
        status(
            "as_of=2022-08-16 allocated=288 obligated=288 unobligated=0 disbursed=140 unliquidated="
                + unliquidated);
    assertThat(judge("FIN-2", facts)).isEqualTo(expected);
  }

  @Test
  void golden_case_288_is_140_and_148() {
    Facts facts =
        status("as_of=2013-12-01 allocated=288000000 obligated=288000000 disbursed=140000000");
    facts.row("funds_status", "id=F1 unobligated=0 unliquidated=148000000");
    assertThat(Judged.finding("FIN-2:F1", facts, "2014-06-24").outcome()).isEqualTo(INDETERMINATE);
    facts.row("funds_status", "id=F1 as_of=2014-06-01");
    assertThat(Judged.finding("FIN-2:F1", facts, "2014-06-24").outcome()).isEqualTo(COMPLIANT);
    assertThat(Judged.finding("FIN-2:F1", facts, "2014-06-23").outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-01, 288, 140, 0.486111, COMPLIANT",
    "2013-11-01, 104, 42.3, 0.406731, COMPLIANT",
    "2017-12-01, 4100, 2500, 0.609756, COMPLIANT",
    "2017-12-01, 100, 30, 0.300000, ATTENTION"
  })
  void golden_rates_are_those_of_the_audits(
      String asOf, String allocated, String disbursed, String rate, Outcome expected) {
    Facts facts =
        status("as_of=" + asOf + " allocated=" + allocated + " disbursed=" + disbursed)
            .row("funds_status", "id=F1 fiscal_year=2009");
    Finding finding = Judged.finding("FIN-3:F1", facts, "2022-09-30");
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(rate);
  }

  @Test
  void published_rates_stand_beside_from_the_day_of_their_report() {
    Facts facts = status("as_of=2013-12-01 allocated=288 disbursed=140");
    assertThat(shown(facts, "2014-06-23")).isEmpty();
    assertThat(shown(facts, "2014-06-24")).containsExactly("disbursement.tsctp 0.486");
    assertThat(shown(facts, "2018-05-30"))
        .containsExactly(
            "disbursement.tsctp 0.486",
            "disbursement.preact 0.407",
            "disbursement.train_and_equip 0.610");
  }

  @ParameterizedTest
  @CsvSource({
    "40, 2021-10-01, COMPLIANT",
    "39.99, 2021-10-01, ATTENTION",
    "39.99, 2021-09-30, COMPLIANT",
    "-5, 2021-10-01, ATTENTION",
    "110, 2021-10-01, COMPLIANT"
  })
  void little_is_asked_about_five_years_after_the_fiscal_year_began(
      String disbursed, String asOf, Outcome expected) {
    Facts facts =
        status("allocated=100 disbursed=" + disbursed + " as_of=" + asOf)
            .row("funds_status", "id=F1 fiscal_year=2017");
    assertThat(judge("FIN-3", facts)).isEqualTo(expected);
  }

  @Test
  void rate_needs_both_figures_and_where_it_is_low_the_year() {
    assertThat(missing("FIN-3", status("as_of=2022-01-01 disbursed=1")))
        .containsExactly(new Missing("funds_status", "allocated", "F1"));
    assertThat(missing("FIN-3", status("as_of=2022-01-01 allocated=1")))
        .containsExactly(new Missing("funds_status", "disbursed", "F1"));
    Facts facts = status("as_of=2022-01-01 allocated=100 disbursed=30");
    facts.row("funds_status", "id=F1 fiscal_year=");
    assertThat(missing("FIN-3", facts))
        .containsExactly(new Missing("funds_status", "fiscal_year", "F1"));
    facts.row("funds_status", "id=F1 disbursed=62");
    assertThat(judge("FIN-3", facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void where_nothing_was_allocated_there_is_no_rate() {
    assertThat(judge("FIN-3", status("as_of=2022-01-01 allocated=0"))).isEqualTo(NOT_APPLICABLE);
    assertThat(judge("FIN-3", status("as_of=2022-01-01 allocated=-1"))).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "0, COMPLIANT",
    "0.01, ATTENTION",
    "4960000, ATTENTION",
    "-1, COMPLIANT",
    "'', INDETERMINATE"
  })
  void whatever_was_cancelled_is_brought_to_attention(String cancelled, Outcome expected) {
    assertThat(judge("FIN-8", status("as_of=2016-09-30 cancelled=" + cancelled)))
        .isEqualTo(expected);
  }

  @Test
  void amount_that_was_cancelled_is_said() {
    Facts facts = status("as_of=2016-09-30 cancelled=4960000");
    assertThat(Judged.finding("FIN-8:F1", facts, "2022-09-30").message())
        .isEqualTo("By 2016-09-30, 4960000.00 USD of account PKO had been cancelled.");
    facts.row("funds_status", "id=F1 currency=EUR");
    assertThat(Judged.finding("FIN-8:F1", facts, "2022-09-30").verdict().unit()).isEqualTo("EUR");
  }

  private static Facts status(String cells) {
    return Facts.of()
        .row("funds_status", "id=F1 account=PKO country=XAA fiscal_year=2017 " + cells);
  }

  private static Facts whole(String cells) {
    return status(
        "allocated=100 obligated=60 unobligated=40 unliquidated=20 disbursed=40 " + cells);
  }

  private static Outcome judge(String rule, Facts facts) {
    return Judged.finding(rule + ":F1", facts, "2022-09-30").outcome();
  }

  private static List<Missing> missing(String rule, Facts facts) {
    return Judged.finding(rule + ":F1", facts, "2022-09-30").verdict().missing();
  }

  private static List<String> judged(
      Facts facts, String asOf, @org.jspecify.annotations.Nullable String knownOn) {
    return java.util.stream.IntStream.rangeClosed(0, 9)
        .mapToObj(i -> "F" + i)
        .filter(
            id -> Judged.find("FIN-8:" + id, facts, asOf, knownOn, Policies.standard()).isPresent())
        .toList();
  }

  private static List<String> shown(Facts facts, String asOf) {
    return Judged.finding("FIN-3:F1", facts, asOf).verdict().parameters().stream()
        .filter(use -> !use.id().equals("disbursement.least"))
        .map((ParameterUse use) -> use.id() + " " + use.value())
        .toList();
  }
}
