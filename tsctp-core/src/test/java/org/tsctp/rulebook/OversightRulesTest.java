package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
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
 * The oversight of activities: ME-4 to ME-7. Contract A1 runs from 2021-01-01, the first thing that
 * happens on it is the invoice of 2021-04-01, and it is judged on 2022-09-30.
 */
class OversightRulesTest {

  // ME-4

  @ParameterizedTest
  @CsvSource({"CONTRACT, COMPLIANT", "GRANT, NOT_APPLICABLE", "DIRECT, NOT_APPLICABLE"})
  void only_contracts_are_asked_for_monitors(String instrument, Outcome expected) {
    Facts facts = invoiced().row("activities", "id=A1 instrument=" + instrument);
    assertThat(outcome("ME-4", facts)).isEqualTo(expected);
  }

  @Test
  void unknown_instrument_may_be_a_contract() {
    Finding finding = judge("ME-4", invoiced().row("activities", "id=A1 instrument="));
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "instrument", "A1"));
    assertThat(edits(finding))
        .containsExactlyInAnyOrder(
            "NOT_APPLICABLE: activities.instrument of A1 = GRANT",
            "COMPLIANT: activities.instrument of A1 = CONTRACT");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-31, , COMPLIANT",
    "2021-04-01, , COMPLIANT",
    "2021-04-02, , VIOLATION",
    "2021-01-01, 2021-04-01, VIOLATION",
    "2021-01-01, 2021-04-02, COMPLIANT"
  })
  void monitor_is_designated_by_the_first_action_and_still_on_that_day(
      String from, String to, Outcome expected) {
    Facts facts = invoiced().complete("designations");
    facts.row("designations", "id=G1 role=APPROVER");
    facts.row("designations", "id=G2 person=Keita role=MONITOR activity=A1 from=" + from);
    facts.row("designations", "id=G2 to=" + (to == null ? "" : to));
    assertThat(outcome("ME-4", facts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"MONITOR, COMPLIANT", "COR, COMPLIANT", "APPROVER, VIOLATION"})
  void monitors_and_representatives_watch(String role, Outcome expected) {
    Facts facts = invoiced().complete("designations");
    facts.row("designations", "id=G1 role=APPROVER");
    facts.row("designations", "id=G2 person=Keita activity=A1 from=2021-01-01 role=" + role);
    assertThat(outcome("ME-4", facts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "activity=A1, COMPLIANT",
    "country=XAA, COMPLIANT",
    "activity=A1 country=XAB, VIOLATION",
    "country=XAB, VIOLATION",
    "activity=A2, VIOLATION",
    "note=general, COMPLIANT"
  })
  void designation_fits_by_what_it_names(String names, Outcome expected) {
    Facts facts = contract().row("activities", "id=A2").complete("designations");
    facts.row("transactions", "id=T1 activity=A1 type=EXPENDITURE date=2021-04-01 amount=1");
    facts.row("designations", "id=G2 person=Keita role=COR from=2021-01-01 " + names);
    assertThat(outcome("ME-4", facts)).isEqualTo(expected);
  }

  @Test
  void without_a_monitor_the_table_decides_unless_one_came_later() {
    Facts facts = contract();
    facts.row("transactions", "id=T1 activity=A1 type=DISBURSEMENT date=2021-04-01 amount=1");
    Finding finding = judge("ME-4", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("designations", "complete", ""));
    facts.row("designations", "id=G2 person=Keita role=COR activity=A1 from=2021-04-02");
    assertThat(outcome("ME-4", facts)).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({
    "transactions, type=DISBURSEMENT amount=1, VIOLATION",
    "transactions, type=EXPENDITURE amount=1, VIOLATION",
    "transactions, type=OBLIGATION amount=1, NOT_APPLICABLE",
    "transactions, type=PLANNED amount=1, NOT_APPLICABLE"
  })
  void payments_are_actions_and_plans_are_not(String table, String cells, Outcome expected) {
    Facts facts = contract().complete("designations");
    facts.row(table, "id=X1 activity=A1 date=2021-04-01 " + cells);
    assertThat(outcome("ME-4", facts)).isEqualTo(expected);
  }

  @Test
  void end_use_check_of_a_delivery_is_an_action() {
    Facts facts = contract().complete("designations");
    facts.row("deliveries", "id=D1 activity=A1 kind=EQUIPMENT date=2021-03-01");
    assertThat(outcome("ME-4", facts)).isEqualTo(NOT_APPLICABLE);
    facts.row("end_use_checks", "id=E1 delivery=D1 date=2021-04-01 result=ACCOUNTED");
    assertThat(outcome("ME-4", facts)).isEqualTo(VIOLATION);
    facts.row("designations", "id=G1 person=Diallo role=COR activity=A1 from=2021-04-01");
    assertThat(outcome("ME-4", facts)).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({"Y, COMPLIANT", "N, VIOLATION", ", INDETERMINATE"})
  void every_invoice_has_support(String supported, Outcome expected) {
    Facts facts = invoiced().row("invoices", "id=I2 activity=A1 date=2021-05-01 amount=50");
    facts.row("invoices", "id=I2 approved_by=Diallo");
    facts.row("invoices", "id=I2 supported=" + (supported == null ? "" : supported));
    assertThat(outcome("ME-4", facts)).isEqualTo(expected);
  }

  @Test
  void unsupported_invoices_are_told_with_their_share_of_the_money() {
    Facts facts = invoiced().row("invoices", "id=I2 activity=A1 date=2021-05-01 amount=300");
    facts.row("invoices", "id=I2 approved_by=Diallo supported=N");
    Finding finding = judge("ME-4", facts);
    assertThat(finding.message()).isEqualTo("Of 2 invoices of A1, no support is shown for I2.");
    assertThat(finding.verdict().measured()).isEqualTo("0.750000");
    assertThat(edits(finding)).containsExactly("COMPLIANT: invoices.supported of I2 = Y");
  }

  @Test
  void share_of_several_currencies_needs_their_rates() {
    Facts facts = invoiced().row("invoices", "id=I2 activity=A1 date=2021-05-01 amount=100");
    facts.row("invoices", "id=I2 approved_by=Diallo supported=N currency=EUR");
    assertThat(judge("ME-4", facts).verdict().measured()).isNull();
    facts.row("exchange_rates", "currency=EUR date=2021-05-01 usd=3");
    assertThat(judge("ME-4", facts).verdict().measured()).isEqualTo("0.750000");
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVER, 2021-04-01, , COMPLIANT",
    "COR, 2021-04-01, , COMPLIANT",
    "MONITOR, 2021-04-01, , VIOLATION",
    "APPROVER, 2021-04-02, , VIOLATION",
    "APPROVER, 2021-01-01, 2021-04-01, VIOLATION",
    "APPROVER, 2021-01-01, 2021-04-02, COMPLIANT"
  })
  void who_approves_was_designated_to_on_that_day(
      String role, String from, String to, Outcome expected) {
    Facts facts = invoiced().complete("designations");
    facts.row("designations", "id=G1 person=Keita role=MONITOR");
    facts.row("designations", "id=G2 person=Diallo activity=A1 role=" + role + " from=" + from);
    facts.row("designations", "id=G2 to=" + (to == null ? "" : to));
    assertThat(outcome("ME-4", facts)).isEqualTo(expected);
  }

  @Test
  void approver_who_is_not_named_is_not_known() {
    Finding finding = judge("ME-4", invoiced().row("invoices", "id=I1 approved_by="));
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("invoices", "approved_by", "I1"));
  }

  @Test
  void everything_that_is_wrong_is_put_right_at_once() {
    Facts facts = contract().complete("designations");
    facts.row("invoices", "id=I1 activity=A1 date=2021-04-01 amount=10 supported=N");
    facts.row("invoices", "id=I1 approved_by=Keita");
    facts.row("invoices", "id=I2 activity=A1 date=2021-05-01 amount=10 approved_by=Keita");
    Finding finding = judge("ME-4", facts);
    assertThat(finding.message())
        .isEqualTo("No monitor was designated for A1 by its first action on 2021-04-01.");
    assertThat(finding.verdict().flips()).hasSize(1);
    assertThat(finding.verdict().flips().get(0).edits())
        .as("a monitor, an approver, the support of both invoices")
        .hasSize(4);
  }

  /** State OIG AUD-MERO-20-42: six contracts, four with unsupported invoices, 54 % of the money. */
  @Test
  void four_of_six_contracts_have_unsupported_invoices_and_none_a_plan() {
    Facts facts = Facts.of();
    String[] unsupported = {"40000000", "30000000", "25000000", "14000000", "0", "0"};
    for (int i = 1; i <= 6; i++) {
      String id = "C" + i;
      facts.row("activities", "id=" + id + " country=XAA instrument=CONTRACT from=2018-01-01");
      facts.row("activities", "id=" + id + " monitoring_plan=NONE");
      facts.row(
          "activities", "id=" + id + " surveillance_plan=" + (i == 6 ? "2018-01-01" : "NONE"));
      facts.row("designations", "id=G" + i + " person=Diallo role=COR activity=" + id);
      facts.row("designations", "id=G" + i + " from=2018-01-01");
      invoice(facts, id, "Y", "15433333.33");
      if (!unsupported[i - 1].equals("0")) {
        invoice(facts, id, "N", unsupported[i - 1]);
      }
    }
    assertThat(violations("ME-4", facts)).isEqualTo(4);
    assertThat(violations("ME-2", facts)).as("0 of 6 had a monitoring plan").isEqualTo(6);
    assumeTrue(RuleBooks.standard().rules().stream().anyMatch(rule -> rule.id().equals("ME-3")));
    assertThat(violations("ME-3", facts)).as("5 of 6 had no surveillance plan").isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"14600000, 22800000, 0.640351", "109000000, 201600000, 0.540675"})
  void questioned_share_is_that_of_the_audits(long questioned, long total, String share) {
    Facts facts = invoiced().row("invoices", "id=I1 amount=" + (total - questioned));
    facts.row("invoices", "id=I2 activity=A1 date=2021-05-01 approved_by=Diallo supported=N");
    facts.row("invoices", "id=I2 amount=" + questioned);
    assertThat(judge("ME-4", facts).verdict().measured()).isEqualTo(share);
  }

  // ME-5

  @Test
  void work_statement_with_everything_is_measurable() {
    assertThat(outcome("ME-5", stated())).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"specific", "measurable", "qualified_oversight"})
  void each_of_the_three_is_needed(String element) {
    for (String present : List.of("N", "PARTIAL")) {
      Facts facts = stated().row("elements", "id=L-" + element + " present=" + present);
      Finding finding = judge("ME-5", facts);
      assertThat(finding.outcome()).isEqualTo(VIOLATION);
      assertThat(finding.message())
          .isEqualTo("The work statement of A1 or its oversight lacks " + element + ".");
    }
    Facts facts = stated().row("elements", "id=L-" + element + " element=other");
    assertThat(outcome("ME-5", facts)).isEqualTo(INDETERMINATE);
    assertThat(outcome("ME-5", facts.complete("elements"))).isEqualTo(VIOLATION);
  }

  @Test
  void no_outweighs_yes_of_the_same_element() {
    Facts facts = stated();
    facts.row(
        "elements", "id=L9 framework=WORK_STATEMENT element=specific present=PARTIAL activity=A1");
    assertThat(outcome("ME-5", facts)).isEqualTo(VIOLATION);
  }

  @Test
  void elements_of_another_framework_or_activity_do_not_count() {
    Facts facts = stated().complete("elements").row("activities", "id=A2 country=XAA");
    assertThat(outcome("ME-5", facts.row("elements", "id=L-specific framework=PLANNING")))
        .isEqualTo(VIOLATION);
    facts.row("elements", "id=L-specific framework=WORK_STATEMENT activity=A2");
    assertThat(outcome("ME-5", facts)).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({"GRANT, NOT_APPLICABLE", "COOPERATIVE_AGREEMENT, NOT_APPLICABLE", ", INDETERMINATE"})
  void only_contracts_have_a_work_statement(String instrument, Outcome expected) {
    Facts facts = stated();
    facts.row("activities", "id=A1 instrument=" + (instrument == null ? "" : instrument));
    assertThat(outcome("ME-5", facts)).isEqualTo(expected);
  }

  @Test
  void element_that_is_done_after_the_day_of_judgement_is_not_there_yet() {
    Facts facts = stated().row("elements", "id=L-specific date=2022-10-01");
    assertThat(outcome("ME-5", facts)).isEqualTo(VIOLATION);
    assertThat(outcome("ME-5", facts.row("elements", "id=L-specific date=2022-09-30")))
        .isEqualTo(COMPLIANT);
  }

  @Test
  void element_recorded_later_was_not_known() {
    Facts facts = stated().row("elements", "id=L-specific recorded=2022-01-01");
    assertThat(judge("ME-5", facts, "2021-12-31").outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge("ME-5", facts, "2022-01-01").outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void table_with_a_row_left_out_is_not_complete() {
    Facts facts = stated().complete("elements").leaveOut("elements", "L-specific");
    assertThat(outcome("ME-5", facts)).isEqualTo(INDETERMINATE);
  }

  // ME-6

  @ParameterizedTest
  @CsvSource({"Y, VIOLATION", "N, NOT_APPLICABLE", "PARTIAL, INDETERMINATE"})
  void only_significant_activities_must_be_evaluated(String present, Outcome expected) {
    Facts facts = significant().row("elements", "id=L1 present=" + present);
    facts.row("activities", "id=A1 evaluation=NONE to=2022-01-01");
    assertThat(outcome("ME-6", facts)).isEqualTo(expected);
  }

  @Test
  void significance_that_nobody_rated_is_not_known_however_complete_the_table() {
    Facts facts = contract().row("activities", "id=A1 evaluation=2022-01-01");
    Finding finding = judge("ME-6", facts.complete("elements"));
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing()).containsExactly(new Missing("elements", "present", ""));
  }

  @ParameterizedTest
  @CsvSource({"2022-09-30, VIOLATION", "2022-10-01, ATTENTION", ", ATTENTION"})
  void activity_that_still_runs_may_yet_be_evaluated(String to, Outcome expected) {
    Facts facts = significant().row("activities", "id=A1 evaluation=NONE");
    facts.row("activities", "id=A1 to=" + (to == null ? "" : to));
    assertThat(outcome("ME-6", facts)).isEqualTo(expected);
  }

  @Test
  void unknown_evaluation_is_named_with_what_either_answer_gives() {
    Finding finding = judge("ME-6", significant().row("activities", "id=A1 to=2022-01-01"));
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "evaluation", "A1"));
    assertThat(edits(finding)).contains("VIOLATION: activities.evaluation of A1 = NONE");
  }

  @ParameterizedTest
  @CsvSource({
    "present=Y date=2022-06-01, COMPLIANT",
    "present=Y date=2022-09-30, COMPLIANT",
    "present=Y date=2022-10-01, VIOLATION",
    "present=Y date=NONE, VIOLATION",
    "present=Y, INDETERMINATE",
    "present=N, VIOLATION",
    "present=PARTIAL date=2022-06-01, VIOLATION",
    "present=Y element=other, INDETERMINATE"
  })
  void summary_of_the_evaluation_is_made_public(String cells, Outcome expected) {
    Facts facts = significant().row("activities", "id=A1 evaluation=2022-02-01 to=2022-01-01");
    facts.row("elements", "id=L2 framework=EVALUATION element=public_summary activity=A1");
    assertThat(outcome("ME-6", facts.row("elements", "id=L2 " + cells))).isEqualTo(expected);
  }

  @Test
  void evaluated_and_unpublished_is_a_violation_also_while_the_activity_runs() {
    Facts facts = significant().row("activities", "id=A1 evaluation=2022-02-01");
    assertThat(outcome("ME-6", facts.complete("elements"))).isEqualTo(VIOLATION);
  }

  @Test
  void evaluation_after_the_day_of_judgement_has_not_happened() {
    Facts facts = significant().row("activities", "id=A1 evaluation=2022-10-01 to=2022-01-01");
    assertThat(judge("ME-6", facts).message())
        .isEqualTo("A1 was significant and was not evaluated.");
  }

  // ME-7

  @Test
  void planning_with_all_four_elements_is_planned() {
    assertThat(outcome("ME-7", planned())).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"objectives", "absorptive_capacity", "baseline", "sustainment"})
  void each_of_the_four_is_needed(String element) {
    Facts facts = planned().row("elements", "id=L-" + element + " present=N");
    assertThat(judge("ME-7", facts).message())
        .isEqualTo("The planning of A1 lacks " + element + ".");
    facts = planned().row("elements", "id=L-" + element + " element=other");
    assertThat(outcome("ME-7", facts)).isEqualTo(INDETERMINATE);
    assertThat(outcome("ME-7", facts.complete("elements"))).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({
    "absorptive_capacity, capacity_assessment, 2021-06-01, COMPLIANT",
    "absorptive_capacity, capacity_assessment, NONE, VIOLATION",
    "absorptive_capacity, capacity_assessment, , INDETERMINATE",
    "absorptive_capacity, capacity_assessment, 2022-10-01, VIOLATION",
    "absorptive_capacity, sustainment_plan, 2021-06-01, INDETERMINATE",
    "sustainment, sustainment_plan, 2021-06-01, COMPLIANT",
    "sustainment, sustainment_plan, NONE, VIOLATION"
  })
  void column_of_the_activity_counts_for_its_element(
      String element, String column, String value, Outcome expected) {
    Facts facts = planned().row("elements", "id=L-" + element + " element=other");
    facts.row("activities", "id=A1 " + column + "=" + (value == null ? "" : value));
    assertThat(outcome("ME-7", facts)).isEqualTo(expected);
  }

  @Test
  void element_that_is_listed_outweighs_the_column() {
    Facts facts = planned().row("elements", "id=L-sustainment present=N");
    facts.row("activities", "id=A1 sustainment_plan=2021-01-01 capacity_assessment=NONE");
    Finding finding = judge("ME-7", facts);
    assertThat(finding.message()).isEqualTo("The planning of A1 lacks sustainment.");
  }

  @Test
  void indicator_with_a_baseline_is_a_baseline() {
    Facts facts = planned().row("elements", "id=L-baseline element=other").complete("elements");
    facts.row("indicators", "id=K1 activity=A1");
    assertThat(outcome("ME-7", facts)).isEqualTo(VIOLATION);
    assertThat(outcome("ME-7", facts.row("indicators", "id=K1 baseline=0"))).isEqualTo(COMPLIANT);
  }

  @Test
  void grants_are_planned_as_well() {
    Facts facts = planned().row("activities", "id=A1 instrument=GRANT").complete("elements");
    facts.row("elements", "id=L-objectives present=PARTIAL");
    assertThat(outcome("ME-7", facts)).isEqualTo(VIOLATION);
  }

  private static void invoice(Facts facts, String activity, String supported, String amount) {
    String row = "id=I" + activity + supported + " activity=" + activity + " date=2019-01-01";
    facts.row("invoices", row + " amount=" + amount + " approved_by=Diallo supported=" + supported);
  }

  private static Facts contract() {
    return Facts.of().row("activities", "id=A1 country=XAA instrument=CONTRACT from=2021-01-01");
  }

  private static Facts invoiced() {
    return contract()
        .row("designations", "id=G1 person=Diallo role=COR activity=A1 from=2021-01-01")
        .row("invoices", "id=I1 activity=A1 date=2021-04-01 amount=100 approved_by=Diallo")
        .row("invoices", "id=I1 supported=Y");
  }

  private static Facts stated() {
    return elements("WORK_STATEMENT", "specific", "measurable", "qualified_oversight");
  }

  private static Facts planned() {
    return elements("PLANNING", "objectives", "absorptive_capacity", "baseline", "sustainment");
  }

  private static Facts significant() {
    return contract()
        .row("elements", "id=L1 framework=EVALUATION element=significant present=Y activity=A1");
  }

  private static Facts elements(String framework, String... names) {
    Facts facts = contract();
    for (String name : names) {
      facts.row(
          "elements",
          "id=L-%s framework=%s element=%s present=Y activity=A1".formatted(name, framework, name));
    }
    return facts;
  }

  private static Outcome outcome(String rule, Facts facts) {
    return judge(rule, facts).outcome();
  }

  private static long violations(String rule, Facts facts) {
    return Evaluator.of(RuleBooks.standard().select(List.of(rule)))
        .evaluate(
            facts.load(), EvaluationOptions.of(Policies.standard(), LocalDate.of(2020, 9, 30)))
        .findings()
        .stream()
        .filter(finding -> finding.outcome() == VIOLATION)
        .count();
  }

  private static Finding judge(String rule, Facts facts) {
    return judge(rule, facts, null);
  }

  private static Finding judge(String rule, Facts facts, @Nullable String knownOn) {
    return Evaluator.of(RuleBooks.standard().select(List.of(rule)))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.of(2022, 9, 30))
                .withKnownOn(knownOn == null ? null : LocalDate.parse(knownOn))
                .withIncludeAll(true))
        .find(rule + ":A1")
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
