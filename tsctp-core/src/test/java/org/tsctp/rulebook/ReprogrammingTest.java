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
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Edit;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.WhatIf;

/** FIN-6: what the notice of a large reprogramming says besides. */
class ReprogrammingTest {

  @Test
  void only_obligations_under_the_two_state_acts_are_asked() {
    assertThat(outcome(large().row("activities", "id=A1 authority=TITLE_10")))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(outcome(large().row("activities", "id=A1 authority="))).isEqualTo(INDETERMINATE);
    assertThat(outcome(Facts.of().row("activities", "id=A1 authority=FAA")))
        .isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "1500000, 0, COMPLIANT",
    "2000000, 4000000, COMPLIANT",
    "2000000.01, 4000000, VIOLATION",
    "2000000.01, 3999999.99, COMPLIANT",
    "2000000, 9000000, COMPLIANT",
    "6000000, 0, COMPLIANT",
    "6000000.01, 0, VIOLATION",
    "7100000, 0, VIOLATION"
  })
  void both_amounts_must_be_exceeded(String own, String beside, Outcome expected) {
    Facts facts =
        activity("A1", "justified=1000000", own)
            .row("activities", "id=A2 country=XAA authority=AECA fiscal_year=2021 justified=0")
            .row(
                "transactions",
                "id=T2 activity=A2 type=OBLIGATION date=2021-03-01 amount=" + beside)
            .complete("notices");
    assertThat(outcome(facts)).isEqualTo(expected);
  }

  @Test
  void a_stricter_reading_takes_either_amount() {
    Facts facts = activity("A1", "justified=0", "1000000.01").complete("notices");
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    WhatIf stricter =
        new WhatIf(facts.portfolio(), Policies.standard())
            .with(List.of(new Edit.SetParameter("reprogramming.thresholds", "either")));
    assertThat(
            Evaluator.of(RuleBooks.standard().select(List.of("FIN-6")))
                .evaluate(
                    stricter.portfolio(),
                    EvaluationOptions.of(stricter.policy(), Facts.day("2022-09-30")))
                .find("FIN-6:A1")
                .orElseThrow()
                .outcome())
        .isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({
    "country=XAB, COMPLIANT",
    "fiscal_year=2020, COMPLIANT",
    "authority=SECTION_333, COMPLIANT",
    "justified=9000000, COMPLIANT",
    "title=Boats, VIOLATION"
  })
  void money_of_another_country_year_or_authority_does_not_count(String cell, Outcome expected) {
    Facts facts =
        activity("A1", "justified=0", "3000000")
            .row("activities", "id=A2 country=XAA authority=FAA fiscal_year=2021 justified=0")
            .row("activities", "id=A2 " + cell)
            .row("transactions", "id=T2 activity=A2 type=OBLIGATION date=2021-03-01 amount=3000000")
            .complete("notices");
    assertThat(outcome(facts)).isEqualTo(expected);
  }

  @Test
  void what_is_not_known_to_be_justified_may_be_anything_from_nothing_up() {
    assertThat(outcome(activity("A1", "justified=", "1000000"))).isEqualTo(COMPLIANT);
    Finding finding = judge(activity("A1", "justified=", "7000000").complete("notices"));
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "justified", "A1"));
  }

  @Test
  void year_of_the_money_is_asked_where_the_reprogramming_is_large() {
    Facts facts = large().row("activities", "id=A1 fiscal_year=");
    assertThat(judge(facts).verdict().missing())
        .containsExactly(new Missing("activities", "fiscal_year", "A1"));
    facts.row("transactions", "id=T1 amount=1000000");
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void regional_money_exceeds_no_country_s_amount() {
    assertThat(outcome(large().row("activities", "id=A1 country="))).isEqualTo(COMPLIANT);
  }

  @Test
  void amounts_are_compared_in_dollars() {
    Facts facts = large().row("activities", "id=A1 currency=XOF").complete("notices");
    assertThat(judge(facts).verdict().missing())
        .contains(new Missing("exchange_rates", "usd", "XOF:2021-02-01"));
    facts.row("exchange_rates", "currency=XOF date=2021-02-01 usd=0.0017");
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    facts.row("activities", "id=A1 currency=").currency("XOF");
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void notice_says_what_for_and_from_where() {
    Facts facts = large().row("notices", "id=N1 kind=CONGRESSIONAL activity=A1 sent=2021-01-01");
    assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
    facts.row("elements", "id=E1 framework=NOTICE element=nature_and_purpose present=Y notice=N1");
    facts.row("elements", "id=E2 framework=NOTICE element=original_country present=Y notice=N1");
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    facts.row("elements", "id=E2 present=PARTIAL");
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message())
        .isEqualTo(
            "What was obligated on A1 beyond what was justified is a large reprogramming, and no"
                + " notice to Congress on record says: original_country.");
    assertThat(finding.verdict().measured()).isEqualTo("6000000.00");
  }

  @Test
  void content_that_is_there_suffices_whatever_the_size() {
    Facts facts =
        large()
            .row("activities", "id=A1 justified= fiscal_year=")
            .row("notices", "id=N1 kind=CONGRESSIONAL country=XAA sent=2021-01-01")
            .row(
                "elements", "id=E1 framework=NOTICE element=nature_and_purpose present=Y notice=N1")
            .row("elements", "id=E2 framework=NOTICE element=original_country present=Y notice=N1");
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void without_a_notice_it_decides_only_in_a_complete_table() {
    assertThat(judge(large()).verdict().missing())
        .containsExactly(new Missing("notices", "complete", ""));
    assertThat(outcome(large().complete("notices"))).isEqualTo(VIOLATION);
  }

  private static Facts large() {
    return activity("A1", "justified=1000000", "7000000");
  }

  private static Facts activity(String id, String cells, String obligated) {
    return Facts.of()
        .row("activities", "id=" + id + " country=XAA authority=FAA fiscal_year=2021 " + cells)
        .row(
            "transactions",
            "id=T1 activity=" + id + " type=OBLIGATION date=2021-02-01 amount=" + obligated);
  }

  private static Finding judge(Facts facts) {
    return Judged.finding("FIN-6:A1", facts, "2022-09-30");
  }

  private static Outcome outcome(Facts facts) {
    return judge(facts).outcome();
  }
}
