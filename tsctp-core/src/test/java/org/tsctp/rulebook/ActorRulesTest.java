package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** Chapter "Theaters", the rules on actors, ownership, cost and daily life, clause by clause. */
class ActorRulesTest {

  private static final OneRule ACTOR_1 = OneRule.by("ACTOR-1", "2022-09-30");
  private static final OneRule ACTOR_2 = OneRule.by("ACTOR-2", "2022-09-30");
  private static final OneRule OWN_5 = OneRule.by("OWN-5", "2022-09-30");
  private static final OneRule OWN_6 = OneRule.by("OWN-6", "2022-09-30");
  private static final OneRule COST_1 = OneRule.by("COST-1", "2022-09-30");
  private static final OneRule LIFE_1 = OneRule.by("LIFE-1", "2022-09-30");

  // ACTOR-1

  @ParameterizedTest
  @CsvSource({
    "objective=O2, ATTENTION",
    "objective=O1, COMPLIANT",
    "objective=, INDETERMINATE",
    "objective=O2 effort=GOVERNANCE, COMPLIANT",
    "objective=O2 effort=, COMPLIANT",
    "objective=O2 country=XAB, COMPLIANT",
    "objective=O2 country=, COMPLIANT",
    "objective=O2 agency=State program=PR1, COMPLIANT",
    "objective=O2 agency=State program=PR2, ATTENTION",
    "objective=O2 agency=State program=, INDETERMINATE",
    "objective=O2 agency= program=PR1, INDETERMINATE",
    "objective=O2 from=2021-06-30, ATTENTION",
    "objective=O2 from=2021-07-01, COMPLIANT",
    "objective=O2 from= to=2021-01-02, ATTENTION",
    "objective=O2 from= to=2021-01-01, COMPLIANT"
  })
  void actors_of_one_effort_in_one_country_at_one_time_share_an_objective(
      String cells, Outcome expected) {
    assertThat(ACTOR_1.find(overlap().row("activities", "id=A2 " + cells), "A1").outcome())
        .isEqualTo(expected);
  }

  @Test
  void regional_activity_and_one_without_effort_are_not_compared() {
    assertThat(ACTOR_1.find(overlap().row("activities", "id=A1 country="), "A1").outcome())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(ACTOR_1.find(overlap().row("activities", "id=A1 effort="), "A1").outcome())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void certain_overlap_outweighs_a_possible_one() {
    Facts facts = overlap().row("activities", "id=A2 objective=");
    facts.row("activities", "id=A3 country=XAA effort=TRAINING agency=Aid objective=O2");
    Finding finding = ACTOR_1.find(facts, "A1");
    assertThat(finding.outcome()).isEqualTo(ATTENTION);
    assertThat(finding.message()).contains("A1 and A3");
    facts.row("activities", "id=A3 recorded=2022-06-01");
    assertThat(ACTOR_1.knownOn("2022-05-31").find(facts, "A1").outcome()).isEqualTo(INDETERMINATE);
  }

  // ACTOR-2

  @ParameterizedTest
  @CsvSource({
    "2021-06-01, SECURITY, '', ATTENTION",
    "2021-05-31, SECURITY, '', COMPLIANT",
    "2021-06-01, SHARED, '', ATTENTION",
    "2021-06-01, GOVERNANCE, '', COMPLIANT",
    "2021-06-01, '', '', INDETERMINATE",
    "2021-06-01, SECURITY, 2021-06-01, COMPLIANT",
    "2021-06-01, SECURITY, 2021-06-02, ATTENTION",
    "2021-06-01, SECURITY, NONE, ATTENTION"
  })
  void no_partner_gives_for_security_while_a_body_suspends(
      String date, String side, String lifted, Outcome expected) {
    Facts facts = suspension();
    facts.row("transactions", "id=T1 date=" + date);
    facts.row("activities", "id=A1 dimension=" + side);
    facts.row("restrictions", "id=R1 lifted=" + lifted);
    assertThat(ACTOR_2.find(facts, "R1").outcome()).isEqualTo(expected);
    facts.row("transactions", "id=T1 amount=-1");
    facts.row("deliveries", "id=D1 activity=A1 kind=TRAINING date=" + date);
    assertThat(ACTOR_2.find(facts, "R1").outcome()).isEqualTo(expected);
  }

  @Test
  void restriction_of_law_alone_is_not_that_of_a_body() {
    Facts facts = suspension().row("restrictions", "id=R1 kind=COUP");
    assertThat(ACTOR_2.find(facts, "R1").outcome()).isEqualTo(NOT_APPLICABLE);
    facts.row("partners", "id=B1 kind=REGIONAL_BODY").row("restrictions", "id=R1 body=B1");
    assertThat(ACTOR_2.find(facts, "R1").outcome()).isEqualTo(ATTENTION);
  }

  @Test
  void payment_known_only_later_is_not_held_against_anybody_then() {
    Facts facts = suspension().row("transactions", "id=T1 recorded=2022-01-01");
    assertThat(ACTOR_2.knownOn("2022-01-01").find(facts, "R1").outcome()).isEqualTo(ATTENTION);
    assertThat(ACTOR_2.knownOn("2021-12-31").find(facts, "R1").outcome()).isEqualTo(COMPLIANT);
  }

  // OWN-5: a fall of 0.05 is none

  @ParameterizedTest
  @CsvSource({
    "20 80, 15 85, COMPLIANT, -0.050000",
    "20 80, 14.99 85.01, ATTENTION, -0.050100",
    "20 80, 50 50, COMPLIANT, 0.300000",
    "- 80, 20 80, COMPLIANT, 0.200000",
    "4 96, - 100, COMPLIANT, -0.040000"
  })
  void own_share_does_not_fall_by_more_than_the_limit(
      String before, String after, Outcome expected, String change) {
    Finding finding = OWN_5.find(shares(before, after), "XAA:FY2021");
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(change);
  }

  @ParameterizedTest
  @CsvSource({"20 80, - 80", "- 80, - 80"})
  void no_payment_on_record_counts_only_in_a_complete_table(String before, String after) {
    Finding open = OWN_5.find(shares(before, after), "XAA:FY2021");
    assertThat(open.outcome()).isEqualTo(INDETERMINATE);
    assertThat(open.verdict().missing())
        .containsExactly(new Missing("transactions", "complete", ""));
    assertThat(OWN_5.find(shares(before, after).complete("transactions"), "XAA:FY2021").outcome())
        .isEqualTo(ATTENTION);
  }

  @Test
  void own_share_needs_two_years_sums_above_zero_and_rates() {
    assertThat(OWN_5.find(shares("- -", "20 80"), "XAA:FY2021").outcome())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(OWN_5.find(shares("20 80", "-20 80"), "XAA:FY2021").verdict().missing())
        .containsExactly(new Missing("transactions", "amount", ""));
    Facts foreign = shares("20 80", "20 80").row("transactions", "id=O2021 currency=XOF");
    assertThat(OWN_5.find(foreign, "XAA:FY2021").verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", "XOF:2021-03-31"));
  }

  @Test
  void contribution_known_only_later_did_not_count_then() {
    Facts facts = shares("20 80", "20 80").complete("transactions");
    facts.row("transactions", "id=O2021 recorded=2022-01-01");
    assertThat(OWN_5.knownOn("2022-01-01").find(facts, "XAA:FY2021").outcome())
        .isEqualTo(COMPLIANT);
    assertThat(OWN_5.knownOn("2021-12-31").find(facts, "XAA:FY2021").outcome())
        .isEqualTo(ATTENTION);
  }

  // OWN-6: 180 days

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, '', COMPLIANT",
    "CONTESTED, '', ATTENTION",
    "CONTESTED, register, COMPLIANT",
    "PLANNED, register, INDETERMINATE"
  })
  void answer_is_shown_or_followed_up(String position, String evidence, Outcome expected) {
    Facts facts = answers().row("responses", answer("2021-03-31", position, evidence));
    assertThat(OWN_6.find(facts, "F1:M:2021-03-31:" + position).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-27, ACCEPTED, '', COMPLIANT",
    "2021-09-28, ACCEPTED, '', ATTENTION",
    "2021-09-27, CONTESTED, register, COMPLIANT",
    "2021-09-27, CONTESTED, '', INDETERMINATE",
    "2021-03-31, ACCEPTED, '', INDETERMINATE"
  })
  void follow_up_comes_after_the_plan_and_within_half_a_year(
      String date, String position, String evidence, Outcome expected) {
    Facts facts = answers().row("responses", answer("2021-03-31", "PLANNED", ""));
    facts.row("responses", answer(date, position, evidence));
    assertThat(OWN_6.find(facts, "F1:M:2021-03-31:PLANNED").outcome()).isEqualTo(expected);
  }

  @Test
  void plan_has_its_time_and_then_needs_a_complete_record_to_be_held_against_it() {
    Facts facts = answers().row("responses", answer("2021-03-31", "PLANNED", ""));
    String id = "F1:M:2021-03-31:PLANNED";
    assertThat(OWN_6.asOf("2021-09-27").find(facts, id).outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(OWN_6.asOf("2021-09-28").find(facts, id).outcome()).isEqualTo(INDETERMINATE);
    facts.complete("responses");
    assertThat(OWN_6.asOf("2021-09-28").find(facts, id).outcome()).isEqualTo(ATTENTION);
    facts.row("responses", answer("2021-05-01", "ACCEPTED", "") + " recorded=2022-01-01");
    assertThat(OWN_6.knownOn("2021-12-31").find(facts, id).outcome()).isEqualTo(ATTENTION);
    assertThat(OWN_6.knownOn("2022-01-01").find(facts, id).outcome()).isEqualTo(COMPLIANT);
  }

  // COST-1: 0.05 of all money of the year before

  @ParameterizedTest
  @CsvSource({
    "50 50 0, 55 45 0, COMPLIANT", // each by 5, the limit
    "50 50 0, 55.01 44.99 0, ATTENTION",
    "50 50 0, 90 45 0, COMPLIANT",
    "50 50 0, 55 10 0, COMPLIANT",
    "50 50 0, 45 55 0, COMPLIANT",
    "50 50 0, 50 20 30, INDETERMINATE", // -5 > civilian if all 30 are for security
    "50 50 0, 50 50 5, COMPLIANT",
    "50 40 10, 70 20 0, ATTENTION", // 10 to 20 more, 20 to 30 less
    "50 40 15, 70 30 0, INDETERMINATE"
  })
  void security_does_not_grow_while_the_civilian_side_falls(
      String before, String after, Outcome expected) {
    assertThat(COST_1.find(MoneyOfYears.of(before, after), "XAA:FY2021").outcome())
        .isEqualTo(expected);
  }

  @Test
  void change_needs_a_year_before_with_money_and_rates() {
    assertThat(COST_1.find(MoneyOfYears.of("", "50 50"), "XAA:FY2021").outcome())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(COST_1.find(MoneyOfYears.of("50 -50", "50 50"), "XAA:FY2021").outcome())
        .isEqualTo(INDETERMINATE);
    Facts gap = MoneyOfYears.of("50", "50 50").row("transactions", "id=TS2020 date=2019-03-31");
    assertThat(COST_1.find(gap, "XAA:FY2021").outcome()).isEqualTo(INDETERMINATE);
    Facts foreign = MoneyOfYears.of("50 50", "90 10").row("transactions", "id=TS2021 currency=XOF");
    Finding finding = COST_1.find(foreign, "XAA:FY2021");
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", "XOF:2021-03-31"));
    assertThat(finding.verdict().flips().get(0).outcome()).isEqualTo(ATTENTION);
  }

  @Test
  void money_known_only_later_did_not_count_then() {
    Facts facts = MoneyOfYears.of("50 50", "90 10");
    facts.row("transactions", "id=TS2021 recorded=2022-01-01");
    assertThat(COST_1.knownOn("2022-01-01").find(facts, "XAA:FY2021").outcome())
        .isEqualTo(ATTENTION);
    assertThat(COST_1.knownOn("2021-12-31").find(facts, "XAA:FY2021").outcome())
        .isEqualTo(COMPLIANT);
  }

  // LIFE-1: three years, 1.645 standard errors

  @ParameterizedTest
  @CsvSource({
    // 1.645 * sqrt(9 + 16) = 8.225
    "30, 3, 21.776, 4, COMPLIANT",
    "30, 3, 21.775, 4, COMPLIANT",
    "30, 3, 21.774, 4, ATTENTION",
    "30, 3, 50, 4, COMPLIANT",
    "30, 0, 29.99, 0, ATTENTION",
    "30, 0, 30, 0, COMPLIANT",
    "30, '', 20, 4, INDETERMINATE",
    "30, 3, 50, '', INDETERMINATE"
  })
  void change_is_real_only_beyond_its_standard_error(
      String before, String se0, String after, String se1, Outcome expected) {
    Facts facts = life("HIGHER_IS_BETTER", before, se0, after, se1);
    assertThat(LIFE_1.find(facts, "N1:XAA").outcome()).isEqualTo(expected);
  }

  @Test
  void direction_says_which_way_is_worse() {
    assertThat(LIFE_1.find(life("LOWER_IS_BETTER", "30", "3", "50", "4"), "N1:XAA").outcome())
        .isEqualTo(ATTENTION);
    Finding open = LIFE_1.find(life("", "30", "3", "50", "4"), "N1:XAA");
    assertThat(open.outcome()).isEqualTo(INDETERMINATE);
    assertThat(open.verdict().missing())
        .containsExactly(new Missing("indicators", "direction", "N1"));
  }

  @ParameterizedTest
  @CsvSource({
    "dimension=DEVELOPMENT, ATTENTION",
    "dimension=SECURITY, NOT_APPLICABLE",
    "dimension=, INDETERMINATE"
  })
  void only_indicators_of_governance_and_development_are_asked(String cells, Outcome expected) {
    Facts facts = life("HIGHER_IS_BETTER", "30", "3", "10", "4");
    assertThat(LIFE_1.find(facts.row("indicators", "id=N1 " + cells), "N1:XAA").outcome())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "id=T1 date=2017-12-31, NOT_APPLICABLE", "id=T1 date=2018-01-01, ATTENTION",
    "id=T1 date=2021-12-31, ATTENTION", "id=T1 date=2022-01-01, NOT_APPLICABLE",
    "id=T1 amount=-1, NOT_APPLICABLE"
  })
  void assistance_lies_between_the_two_years(String cells, Outcome expected) {
    Facts facts = life("HIGHER_IS_BETTER", "30", "3", "10", "4").row("transactions", cells);
    assertThat(LIFE_1.find(facts, "N1:XAA").outcome()).isEqualTo(expected);
  }

  @Test
  void security_money_is_not_the_assistance_that_is_meant() {
    Facts facts = life("HIGHER_IS_BETTER", "30", "3", "10", "4");
    facts.row("activities", "id=A1 dimension=SECURITY");
    assertThat(LIFE_1.find(facts, "N1:XAA").outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void latest_year_is_held_against_the_latest_that_lies_three_years_before() {
    Facts facts = life("HIGHER_IS_BETTER", "30", "3", "10", "4");
    facts.row("observations", "indicator=N1 country=XAA period=2018 value=9 se=1");
    assertThat(LIFE_1.find(facts, "N1:XAA").outcome()).isEqualTo(COMPLIANT);
    facts.row("observations", "indicator=N1 country=XAA period=2019 value=90 se=1");
    assertThat(LIFE_1.find(facts, "N1:XAA").outcome()).isEqualTo(COMPLIANT);
    assertThat(LIFE_1.asOf("2019-12-31").find(facts, "N1:XAA").outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void several_values_of_a_year_and_an_unknown_indicator_cannot_be_compared() {
    Facts facts = life("HIGHER_IS_BETTER", "30", "3", "10", "4");
    facts.row("observations", "indicator=N1 country=XAA period=2021 value=50 se=1");
    assertThat(LIFE_1.find(facts, "N1:XAA").outcome()).isEqualTo(INDETERMINATE);
    Facts unknown = life("HIGHER_IS_BETTER", "30", "3", "10", "4").leaveOut("indicators", "N1");
    Finding finding = LIFE_1.find(unknown, "N1:XAA");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().unchangeable()).isNotNull();
  }

  @Test
  void place_may_be_a_theater() {
    Facts facts = life("HIGHER_IS_BETTER", "30", "3", "10", "4");
    facts.row("theaters", "id=TH1 kind=REGION countries=XAA");
    facts.row("observations", "indicator=N1 theater=TH1 period=2017 value=30 se=3");
    facts.row("observations", "indicator=N1 theater=TH1 period=2021 value=10 se=3");
    assertThat(LIFE_1.find(facts, "N1:ALL:TH1").outcome()).isEqualTo(NOT_APPLICABLE);
    facts.row("activities", "id=A1 theater=TH1");
    assertThat(LIFE_1.find(facts, "N1:ALL:TH1").outcome()).isEqualTo(ATTENTION);
  }

  @Test
  void observation_known_only_later_did_not_count_then() {
    Facts facts = life("HIGHER_IS_BETTER", "30", "3", "50", "4");
    facts.row(
        "observations", "indicator=N1 country=XAA period=2020 value=10 se=1 recorded=2021-06-01");
    assertThat(LIFE_1.asOf("2021-07-01").knownOn("2021-06-01").find(facts, "N1:XAA").outcome())
        .isEqualTo(ATTENTION);
    assertThat(LIFE_1.asOf("2021-07-01").knownOn("2021-05-31").find(facts, "N1:XAA").outcome())
        .isEqualTo(NOT_APPLICABLE);
  }

  private static Facts overlap() {
    return Facts.of()
        .row("strategies", "id=S1")
        .row("objectives", "id=O1 strategy=S1")
        .row("objectives", "id=O2 strategy=S1")
        .row("programs", "id=PR1")
        .row("programs", "id=PR2")
        .row(
            "activities",
            "id=A1 country=XAA effort=TRAINING agency=State program=PR1 objective=O1"
                + " from=2021-01-01 to=2021-07-01")
        .row(
            "activities",
            "id=A2 country=XAA effort=TRAINING agency=Defense program=PR2 from=2021-01-01");
  }

  private static Facts suspension() {
    return Facts.of()
        .row("restrictions", "id=R1 kind=REGIONAL_SUSPENSION country=XAA event=2021-06-01")
        .row("activities", "id=A1 country=XAA dimension=SECURITY")
        .row("transactions", "id=T1 activity=A1 type=EXPENDITURE date=2021-06-01 amount=100");
  }

  /** Own and given money of FY2020 and FY2021. */
  private static Facts shares(String before, String after) {
    Facts facts = Facts.of().row("activities", "id=A1 country=XAA dimension=DEVELOPMENT");
    int year = 2020;
    for (String amounts : new String[] {before, after}) {
      String[] parts = amounts.split(" ");
      money(facts, "O" + year, "PARTNER_CONTRIBUTION", year, parts[0]);
      money(facts, "G" + year, "DISBURSEMENT", year, parts[1]);
      year++;
    }
    return facts;
  }

  private static void money(Facts facts, String id, String type, int year, String amount) {
    if (!amount.equals("-")) {
      facts.row(
          "transactions",
          "id=" + id + " activity=A1 type=" + type + " date=" + year + "-03-31 amount=" + amount);
    }
  }

  private static Facts answers() {
    return Facts.of().row("partners", "id=M kind=AGENCY");
  }

  private static String answer(String date, String position, String evidence) {
    return "finding=F1 partner=M date=" + date + " position=" + position + " evidence=" + evidence;
  }

  private static Facts life(String direction, String before, String se0, String after, String se1) {
    return Facts.of()
        .row("indicators", "id=N1 dimension=GOVERNANCE direction=" + direction)
        .row("observations", "indicator=N1 country=XAA period=2017 value=" + before + " se=" + se0)
        .row("observations", "indicator=N1 country=XAA period=2021 value=" + after + " se=" + se1)
        .row("activities", "id=A1 country=XAA dimension=DEVELOPMENT")
        .row("transactions", "id=T1 activity=A1 type=DISBURSEMENT date=2019-03-31 amount=100");
  }
}
