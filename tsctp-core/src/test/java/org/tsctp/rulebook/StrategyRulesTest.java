package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** Chapter "Strategy", clause by clause. */
class StrategyRulesTest {

  private static final String[] OF_THE_ACT = {
    "objectives",
    "milestones",
    "indicators",
    "roles",
    "resources",
    "partner_commitment",
    "human_rights",
    "evaluation"
  };
  private static final String[] TO_BE_MANAGED = {
    "goals", "objectives", "milestones", "output_measures", "outcome_measures"
  };

  // STRAT-1

  @ParameterizedTest
  @CsvSource({
    "2022-12-01, COMPLIANT",
    "2022-12-10, COMPLIANT",
    "2022-12-11, VIOLATION",
    "NONE, VIOLATION",
    "'', INDETERMINATE"
  })
  void strategy_is_submitted_by_the_deadline(String submitted, Outcome expected) {
    assertThat(strat1(submitted, "2023-06-30").outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-11-09, COMPLIANT", // 31 days are left
    "2022-11-10, ATTENTION",
    "2022-12-10, ATTENTION",
    "2022-12-11, VIOLATION"
  })
  void deadline_is_announced_thirty_days_ahead(String asOf, Outcome expected) {
    assertThat(strat1("NONE", asOf).outcome()).isEqualTo(expected);
    assertThat(strat1("", asOf).outcome())
        .isEqualTo(expected == VIOLATION ? INDETERMINATE : expected);
  }

  @ParameterizedTest
  @CsvSource({"2022-03-14, NOT_APPLICABLE", "2022-03-15, VIOLATION", "2023-01-01, VIOLATION"})
  void deadline_holds_for_strategies_from_the_day_of_the_act_on(String from, Outcome expected) {
    Facts facts = Facts.of().row("strategies", "id=S1 from=" + from + " submitted=2023-02-01");
    assertThat(Judged.finding("STRAT-1:S1", facts, "2023-06-30").outcome()).isEqualTo(expected);
  }

  @Test
  void late_strategy_is_told_whole() {
    Finding finding = strat1("2023-02-01", "2023-06-30");
    assertThat(finding.message())
        .isEqualTo("Strategy S1 was due by 2022-12-10 and submitted on 2023-02-01, 53 days late.");
    assertThat(finding.verdict().measured()).isEqualTo("53");
    assertThat(Judged.edits(finding))
        .containsExactly("strategies.submitted of S1 = 2022-12-10 -> COMPLIANT");
  }

  @Test
  void submission_after_the_day_of_knowledge_is_not_known() {
    Facts facts = Facts.of().row("strategies", "id=S1 from=2022-04-01 submitted=2022-12-01");
    assertThat(Judged.finding("STRAT-1:S1", facts, "2023-06-30", "2022-11-30").outcome())
        .isEqualTo(INDETERMINATE);
    assertThat(Judged.finding("STRAT-1:S1", facts, "2023-06-30", "2022-12-01").outcome())
        .isEqualTo(COMPLIANT);
  }

  // STRAT-2

  @Test
  void every_required_element_is_in_the_strategy() {
    Facts facts = strategy(OF_THE_ACT);
    assertThat(strat2(facts).outcome()).isEqualTo(COMPLIANT);
    assertThat(strat2(facts.complete("strategy_elements")).outcome()).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N", "PARTIAL"})
  void element_that_is_not_there_or_in_part_outweighs_one_that_is(String present) {
    Facts facts = element(strategy(OF_THE_ACT), "human_rights", present);
    Finding finding = strat2(facts);
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message()).isEqualTo("Strategy S1 does not contain in full: human_rights.");
    assertThat(Judged.edits(finding))
        .containsExactly(
            "strategy_elements.present of S1:human_rights:" + present + " = Y -> COMPLIANT");
  }

  @Test
  void element_not_listed_decides_only_in_a_complete_table() {
    Facts facts = strategy("objectives", "milestones", "indicators", "roles", "resources");
    element(facts, "partner_commitment", "Y");
    element(facts, "human_rights", "Y");
    Finding finding = strat2(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.message())
        .isEqualTo("There is no record that strategy S1 contains: evaluation.");
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("strategy_elements", "complete", ""));
    assertThat(strat2(facts.complete("strategy_elements")).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void element_in_part_decides_also_where_others_are_not_listed() {
    assertThat(strat2(element(strategy(), "roles", "PARTIAL")).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void element_that_nobody_requires_is_not_asked() {
    assertThat(strat2(element(strategy(OF_THE_ACT), "annexes", "N")).outcome())
        .isEqualTo(COMPLIANT);
    Facts facts = strategy(OF_THE_ACT).row("strategies", "id=S2 from=2022-04-01");
    facts.row("strategy_elements", "strategy=S2 element=roles present=N");
    assertThat(strat2(facts).outcome()).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-14, '', NOT_APPLICABLE",
    "2022-03-15, '', INDETERMINATE",
    "2022-04-01, 2023-06-30, NOT_APPLICABLE", // no longer in force on the day of judgement
    "2022-04-01, 2023-07-01, INDETERMINATE"
  })
  void strategy_in_force_under_the_act_is_asked(String from, String to, Outcome expected) {
    Facts facts =
        Facts.of().row("strategies", "id=S1 from=" + from + (to.isEmpty() ? "" : " to=" + to));
    assertThat(strat2(facts).outcome()).isEqualTo(expected);
  }

  @Test
  void list_of_required_elements_is_a_parameter() {
    Policy policy =
        policy(
            "strategy.required_elements: {values: {2022-03-15: {value: [roles], citation: Memo,"
                + " force: policy}}}");
    assertThat(find("STRAT-2", strategy("roles"), policy).outcome()).isEqualTo(COMPLIANT);
    assertThat(find("STRAT-2", strategy("goals"), policy).outcome()).isEqualTo(INDETERMINATE);
    Policy none =
        policy(
            "strategy.required_elements: {values: {2022-03-15: {value: null, citation: Memo,"
                + " force: policy}}}");
    assertThat(find("STRAT-2", strategy(), none).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void element_recorded_later_is_not_known_yet() {
    Facts facts = strategy(OF_THE_ACT);
    facts.row("strategy_elements", "strategy=S1 element=roles present=N recorded=2023-05-01");
    assertThat(Judged.finding("STRAT-2:S1", facts, "2023-06-30", "2023-04-30").outcome())
        .isEqualTo(COMPLIANT);
    assertThat(Judged.finding("STRAT-2:S1", facts, "2023-06-30", "2023-05-01").outcome())
        .isEqualTo(VIOLATION);
  }

  // STRAT-3

  @ParameterizedTest
  @CsvSource({
    "Coordinator, 2022-05-02, COMPLIANT",
    "Coordinator, NONE, VIOLATION",
    "'', NONE, VIOLATION",
    "Coordinator, '', INDETERMINATE",
    "'', 2022-05-02, INDETERMINATE",
    "'', '', INDETERMINATE"
  })
  void leader_is_named_and_designated(String leader, String day, Outcome expected) {
    assertThat(Judged.finding("STRAT-3:P1", program(leader, day), "2023-06-30").outcome())
        .isEqualTo(expected);
  }

  @Test
  void what_is_not_known_of_a_leader_is_named() {
    assertThat(missingOfLeader("", "2022-05-02"))
        .containsExactly(new Missing("programs", "leader", "P1"));
    assertThat(missingOfLeader("Coordinator", ""))
        .containsExactly(new Missing("programs", "leader_designated", "P1"));
    assertThat(missingOfLeader("", "")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"2022-05-01, VIOLATION", "2022-05-02, COMPLIANT"})
  void leader_leads_from_the_day_of_designation(String asOf, Outcome expected) {
    Facts facts = program("Coordinator", "2022-05-02");
    assertThat(Judged.finding("STRAT-3:P1", facts, asOf).outcome()).isEqualTo(expected);
    assertThat(Judged.finding("STRAT-3:P1", facts, "2022-05-02", "2022-05-01").outcome())
        .isEqualTo(INDETERMINATE);
  }

  @ParameterizedTest
  @CsvSource({"2023-06-30, NOT_APPLICABLE", "2023-07-01, VIOLATION"})
  void program_that_has_ended_needs_no_leader(String to, Outcome expected) {
    Facts facts = program("", "NONE").row("programs", "id=P1 to=" + to);
    assertThat(Judged.finding("STRAT-3:P1", facts, "2023-06-30").outcome()).isEqualTo(expected);
  }

  // STRAT-4

  @ParameterizedTest
  @CsvSource({
    "2023-03-14, COMPLIANT, ",
    "2023-03-15, COMPLIANT, ",
    "2023-03-16, VIOLATION, 1",
    "2023-04-14, VIOLATION, 30",
    "NONE, VIOLATION, ",
    "'', INDETERMINATE, "
  })
  void report_is_submitted_by_the_day_it_is_due(
      String submitted, Outcome expected, @Nullable String late) {
    Finding finding = strat4(submitted, "2023-06-30", null);
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-12, COMPLIANT", // 31 days are left
    "2023-02-13, ATTENTION",
    "2023-03-15, ATTENTION"
  })
  void report_is_announced_thirty_days_ahead(String asOf, Outcome expected) {
    assertThat(strat4("NONE", asOf, null).outcome()).isEqualTo(expected);
    assertThat(strat4("", asOf, null).outcome()).isEqualTo(expected);
    assertThat(strat4("2023-03-16", asOf, null).outcome()).isEqualTo(expected);
  }

  @Test
  void report_submitted_after_the_day_of_judgement_or_knowledge_is_none_or_unknown() {
    assertThat(strat4("2023-03-20", "2023-03-19", null).outcome()).isEqualTo(VIOLATION);
    assertThat(strat4("2023-03-20", "2023-03-19", null).verdict().measured()).isNull();
    assertThat(strat4("2023-03-20", "2023-06-30", "2023-03-19").outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void day_offered_for_a_report_is_one_that_would_be_known() {
    assertThat(Judged.edits(strat4("", "2023-06-30", "2023-03-01")))
        .containsExactly("reports.submitted of R1 = 2023-03-01 -> COMPLIANT");
    assertThat(Judged.edits(strat4("", "2023-06-30", null)))
        .containsExactly("reports.submitted of R1 = 2023-03-15 -> COMPLIANT");
  }

  // STRAT-5

  @Test
  void strategy_has_five_elements_and_an_objective_on_record() {
    Facts facts = strategy(TO_BE_MANAGED);
    assertThat(strat5(facts).outcome()).isEqualTo(INDETERMINATE);
    assertThat(strat5(facts).verdict().missing())
        .containsExactly(new Missing("objectives", "complete", ""));
    assertThat(strat5(facts.complete("objectives")).outcome()).isEqualTo(VIOLATION);
    assertThat(strat5(facts.row("objectives", "id=O1 strategy=S1")).outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void each_of_the_five_elements_is_needed() {
    for (String element : TO_BE_MANAGED) {
      Facts facts = strategy(TO_BE_MANAGED).row("objectives", "id=O1 strategy=S1");
      assertThat(strat5(element(facts, element, "PARTIAL")).message())
          .isEqualTo("Strategy S1 does not contain in full: " + element + ".");
    }
    Facts activitiesOnly = strategy().row("objectives", "id=O1 strategy=S1");
    assertThat(strat5(activitiesOnly).outcome()).isEqualTo(INDETERMINATE);
    assertThat(strat5(activitiesOnly.complete("strategy_elements")).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void one_complete_table_decides_although_the_other_is_open() {
    assertThat(strat5(strategy().complete("objectives")).outcome()).isEqualTo(VIOLATION);
    assertThat(strat5(strategy().complete("strategy_elements")).outcome()).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({"2008-07-30, NOT_APPLICABLE", "2008-07-31, INDETERMINATE"})
  void five_elements_are_asked_for_from_the_day_of_the_audit(String asOf, Outcome expected) {
    Facts facts = Facts.of().row("strategies", "id=S1 from=2005-01-01");
    assertThat(Judged.finding("STRAT-5:S1", facts, asOf).outcome()).isEqualTo(expected);
  }

  @Test
  void strategy_no_longer_in_force_is_not_asked() {
    Facts facts = strategy().row("strategies", "id=S1 to=2023-06-30");
    assertThat(strat5(facts).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  private static Finding strat1(String submitted, String asOf) {
    return Judged.finding(
        "STRAT-1:S1",
        Facts.of().row("strategies", "id=S1 from=2022-04-01" + cell("submitted", submitted)),
        asOf);
  }

  private static Finding strat2(Facts facts) {
    return Judged.finding("STRAT-2:S1", facts, "2023-06-30");
  }

  private static Finding strat4(String submitted, String asOf, @Nullable String knownOn) {
    return Judged.finding(
        "STRAT-4:R1",
        Facts.of()
            .row("reports", "id=R1 kind=annual due=2023-03-15" + cell("submitted", submitted)),
        asOf,
        knownOn);
  }

  private static Finding strat5(Facts facts) {
    return Judged.finding("STRAT-5:S1", facts, "2023-06-30");
  }

  private static java.util.List<Missing> missingOfLeader(String leader, String day) {
    return Judged.finding("STRAT-3:P1", program(leader, day), "2023-06-30").verdict().missing();
  }

  private static Facts program(String leader, String day) {
    return Facts.of()
        .row(
            "programs",
            "id=P1 from=2005-01-01" + cell("leader", leader) + cell("leader_designated", day));
  }

  private static Facts strategy(String... elements) {
    Facts facts = Facts.of().row("strategies", "id=S1 from=2022-04-01");
    for (String element : elements) {
      element(facts, element, "Y");
    }
    return facts;
  }

  private static Facts element(Facts facts, String element, String present) {
    return facts.row("strategy_elements", "strategy=S1 element=" + element + " present=" + present);
  }

  private static String cell(String column, String value) {
    return value.isEmpty() ? "" : " " + column + "=" + value;
  }

  private static Finding find(String rule, Facts facts, Policy policy) {
    return Judged.find(rule + ":S1", facts, "2023-06-30", null, policy).orElseThrow();
  }

  private static Policy policy(String yaml) {
    return Policies.parse(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "changes.yaml");
  }
}
