package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;

/** Chapter "Money", clause by clause. */
class MoneyRulesTest {

  @Test
  void activity_without_transactions_says_nothing() {
    assertThat(judge(money()).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void activity_with_transactions_but_no_disbursement_is_compliant() {
    assertThat(judge(money("PLANNED 2021-01-01 5")).outcome()).isEqualTo(COMPLIANT);
    assertThat(judge(money("OBLIGATION 2021-01-01 -5", "REFUND 2021-01-01 -9")).outcome())
        .isEqualTo(COMPLIANT);
  }

  @Test
  void rows_of_one_day_count_together() {
    assertThat(judge(money("DISBURSEMENT 2021-03-01 100", "OBLIGATION 2021-03-01 100")).outcome())
        .isEqualTo(COMPLIANT);
    Finding finding = judge(money("DISBURSEMENT 2021-03-01 100", "OBLIGATION 2021-03-02 100"));
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.verdict().measured()).isEqualTo("100.00");
  }

  @Test
  void excess_is_that_of_the_first_day_over() {
    Finding finding =
        judge(
            money(
                "OBLIGATION 2021-01-10 100",
                "DISBURSEMENT 2021-02-10 60",
                "DISBURSEMENT 2021-03-10 40.01",
                "DISBURSEMENT 2021-04-10 500"));
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message())
        .isEqualTo("By 2021-03-10, 0.01 USD more was disbursed on A1 than was obligated.");
    assertThat(finding.verdict().measured()).isEqualTo("0.01");
    assertThat(finding.verdict().unit()).isEqualTo("USD");
    assertThat(evidence(finding)).contains("transactions T3 amount=40.01").hasSize(9);
    assertThat(finding.verdict().flips().get(0).text())
        .isEqualTo(
            "a row of transactions with activity = A1, amount = 500.01, currency = USD, date ="
                + " 2021-03-10, id = ~what-if, type = OBLIGATION");
  }

  @Test
  void excess_that_is_paid_back_later_is_an_excess() {
    assertThat(
            judge(
                    money(
                        "OBLIGATION 2021-01-10 100",
                        "DISBURSEMENT 2021-02-10 101",
                        "REFUND 2021-02-11 50"))
                .outcome())
        .isEqualTo(VIOLATION);
  }

  @Test
  void refund_makes_room_and_deobligation_takes_it() {
    assertThat(
            judge(
                    money(
                        "OBLIGATION 2021-01-10 100",
                        "DISBURSEMENT 2021-02-10 100",
                        "REFUND 2021-03-10 30",
                        "DISBURSEMENT 2021-04-10 30"))
                .outcome())
        .isEqualTo(COMPLIANT);
    Finding finding =
        judge(
            money(
                "OBLIGATION 2021-01-10 100",
                "DISBURSEMENT 2021-02-10 90",
                "DEOBLIGATION 2021-03-10 20"));
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.verdict().measured()).isEqualTo("10.00");
  }

  @Test
  void days_before_the_first_disbursement_do_not_count() {
    assertThat(
            judge(
                    money(
                        "DEOBLIGATION 2021-01-01 50",
                        "OBLIGATION 2021-01-10 150",
                        "DISBURSEMENT 2021-02-10 100"))
                .outcome())
        .isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EXPENDITURE", "PLANNED", "REQUEST", "ALLOCATION", "PARTNER_CONTRIBUTION"})
  void other_rows_do_not_count(String type) {
    assertThat(
            judge(
                    money(
                        "OBLIGATION 2021-01-10 100",
                        "DISBURSEMENT 2021-02-10 100",
                        type + " 2021-02-11 1000"))
                .outcome())
        .isEqualTo(COMPLIANT);
  }

  @Test
  void negative_amounts_are_corrections() {
    assertThat(
            judge(
                    money(
                        "OBLIGATION 2021-01-10 100",
                        "DISBURSEMENT 2021-02-10 100",
                        "DISBURSEMENT 2021-02-11 -20",
                        "DISBURSEMENT 2021-02-12 20",
                        "OBLIGATION 2021-02-13 -1"))
                .verdict()
                .measured())
        .isEqualTo("1.00");
  }

  @Test
  void without_an_obligation_row_it_decides_only_in_a_complete_table() {
    Facts facts = money("DISBURSEMENT 2021-02-10 100", "DISBURSEMENT 2021-03-10 1");
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().measured()).isEqualTo("100.00");
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("transactions", "complete", ""));
    assertThat(judge(facts.complete("transactions")).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void deobligation_alone_is_no_obligation_row() {
    Facts facts = money("DISBURSEMENT 2021-02-10 100", "DEOBLIGATION 2021-02-10 -100");
    assertThat(judge(facts).outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge(facts).verdict().measured()).isNull();
    assertThat(judge(facts.complete("transactions")).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void obligation_that_comes_later_is_an_obligation_row() {
    Facts facts = money("DISBURSEMENT 2021-02-10 100", "OBLIGATION 2021-03-10 100");
    assertThat(judge(facts).outcome()).isEqualTo(VIOLATION);
    assertThat(judge(facts, "2021-03-09").orElseThrow().outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void rows_of_one_foreign_currency_need_no_rate() {
    Facts facts = money("OBLIGATION 2021-01-10 100", "DISBURSEMENT 2021-02-10 101");
    facts.row("activities", "id=A1 currency=XOF");
    Finding finding = judge(facts);
    assertThat(finding.verdict().measured()).isEqualTo("1.00");
    assertThat(finding.verdict().unit()).isEqualTo("XOF");
  }

  @Test
  void currency_of_a_row_is_its_own_then_the_activity_s_then_the_portfolio_s() {
    Facts facts = money("OBLIGATION 2021-01-10 100", "DISBURSEMENT 2021-02-10 100 EUR");
    assertThat(judge(facts).outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge(facts.row("activities", "id=A1 currency=EUR")).outcome()).isEqualTo(COMPLIANT);
    assertThat(judge(facts.row("activities", "id=A1 currency=").currency("EUR")).outcome())
        .isEqualTo(COMPLIANT);
  }

  @Test
  void mixed_currencies_are_converted_at_the_day_of_each_row() {
    Facts facts = money("OBLIGATION 2021-01-10 100 EUR", "DISBURSEMENT 2021-02-10 120");
    facts.row("exchange_rates", "currency=EUR date=2021-01-10 usd=1.2");
    facts.row("exchange_rates", "currency=EUR date=2021-01-11 usd=1.1");
    assertThat(judge(facts).outcome()).isEqualTo(COMPLIANT);
    facts.row("transactions", "id=T1 date=2021-01-11");
    assertThat(judge(facts).verdict().measured()).isEqualTo("10.00");
  }

  @Test
  void conversion_is_exact_and_rounded_only_when_printed() {
    Facts facts = money("OBLIGATION 2021-01-10 1", "DISBURSEMENT 2021-02-10 3 XOF").currency("EUR");
    facts.row("activities", "id=A1 currency=EUR");
    facts.row("exchange_rates", "currency=EUR date=2021-01-01 usd=3");
    facts.row("exchange_rates", "currency=XOF date=2021-01-01 usd=1");
    assertThat(judge(facts).outcome()).isEqualTo(COMPLIANT);
    facts.row("transactions", "id=T2 amount=3.001");
    assertThat(judge(facts).outcome()).isEqualTo(VIOLATION);
    assertThat(judge(facts).verdict().measured()).isEqualTo("0.00");
  }

  @Test
  void missing_rate_is_named() {
    Facts facts = money("OBLIGATION 2021-01-10 100 EUR", "DISBURSEMENT 2021-02-10 120");
    facts.row("exchange_rates", "currency=EUR date=2021-01-11 usd=1.1");
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", "EUR:2021-01-10"));
    assertThat(finding.verdict().measured()).isNull();
  }

  @Test
  void rate_of_the_portfolio_s_own_currency_can_be_what_is_missing() {
    Facts facts = money("OBLIGATION 2021-01-10 100 USD", "DISBURSEMENT 2021-02-10 1");
    assertThat(judge(facts.currency("EUR")).verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", "EUR:2021-01-10"));
  }

  @Test
  void rows_that_do_not_count_need_no_rate() {
    Facts facts = money("OBLIGATION 2021-01-10 1", "DISBURSEMENT 2021-02-10 1");
    facts.row(
        "transactions", "id=T9 activity=A1 type=PLANNED date=2021-01-01 amount=1 currency=XOF");
    assertThat(judge(facts).outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void missing_rate_without_an_obligation_row_in_a_complete_table_is_a_violation() {
    Facts facts = money("DISBURSEMENT 2021-02-10 1", "DISBURSEMENT 2021-02-10 1 XOF");
    assertThat(judge(facts.complete("transactions")).outcome()).isEqualTo(VIOLATION);
    assertThat(judge(facts).verdict().measured()).isNull();
  }

  @Test
  void activity_is_judged_also_before_its_first_day() {
    Facts facts = money("OBLIGATION 2021-01-10 1", "DISBURSEMENT 2021-02-10 2");
    facts.row("activities", "id=A1 from=2024-01-01");
    assertThat(judge(facts).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void activity_not_known_on_the_day_of_knowledge_is_not_judged() {
    Facts facts = money("OBLIGATION 2021-01-10 1").row("activities", "id=A1 recorded=2022-01-02");
    assertThat(judge(facts, "2022-09-30", LocalDate.of(2022, 1, 1))).isEmpty();
    assertThat(judge(facts, "2022-09-30", LocalDate.of(2022, 1, 2))).isPresent();
  }

  private static Facts money(String... rows) {
    Facts facts = Facts.of().row("activities", "id=A1");
    for (int i = 0; i < rows.length; i++) {
      String[] parts = rows[i].split(" ");
      facts.row(
          "transactions",
          "id=T"
              + (i + 1)
              + " activity=A1 type="
              + parts[0]
              + " date="
              + parts[1]
              + " amount="
              + parts[2]
              + " currency="
              + (parts.length > 3 ? parts[3] : ""));
    }
    return facts;
  }

  private static Finding judge(Facts facts) {
    return judge(facts, "2022-09-30").orElseThrow();
  }

  private static Optional<Finding> judge(Facts facts, String asOf) {
    return judge(facts, asOf, null);
  }

  private static Optional<Finding> judge(Facts facts, String asOf, LocalDate knownOn) {
    return Evaluator.of(RuleBooks.standard().select(List.of("FIN-1")))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.parse(asOf))
                .withKnownOn(knownOn)
                .withIncludeAll(true))
        .find("FIN-1:A1");
  }

  private static List<String> evidence(Finding finding) {
    return finding.verdict().explanation().facts().stream()
        .map(f -> f.table() + " " + f.id() + " " + f.column() + "=" + f.value())
        .toList();
  }
}
