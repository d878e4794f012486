package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** Chapter "Drift", clause by clause. The threshold is 0.15. */
class DriftRulesTest {

  @ParameterizedTest
  @CsvSource({
    "50 50, 65 35, COMPLIANT, 0.150000",
    "50 50, 65.01 34.99, ATTENTION, 0.150100",
    "50 50, 35 65, COMPLIANT, -0.150000",
    "50 50, 34.99 65.01, ATTENTION, -0.150100",
    "50 50, 500 500, COMPLIANT, 0.000000"
  })
  void share_may_shift_by_the_threshold_and_no_more(
      String before, String after, Outcome expected, String shift) {
    Finding finding = judge(years(before + " 0", after + " 0"));
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(shift);
    assertThat(finding.verdict().threshold()).isEqualTo("0.150000");
  }

  @ParameterizedTest
  @CsvSource({
    "50 50 0, 50 35 15, COMPLIANT, 0.075000", // 0.5 to [0.5, 0.65]
    "50 50 0, 50 34.99 15.01, INDETERMINATE, 0.075050", // 0.5 to [0.5, 0.6501]
    "50 50 0, 65 25 10, INDETERMINATE, 0.200000", // 0.5 to [0.65, 0.75]
    "50 50 0, 65.01 24.99 10, ATTENTION, 0.200100", // 0.5 to [0.6501, 0.7501]
    "40 50 10, 55 45 0, COMPLIANT, 0.100000", // [0.4, 0.5] to 0.55
    "40 45 15, 70.01 29.99 0, ATTENTION, 0.225100", // [0.4, 0.55] to 0.7001
    "40 45 15, 70 30 0, INDETERMINATE, 0.225000"
  })
  void free_money_of_either_year_makes_an_interval(
      String before, String after, Outcome expected, String shift) {
    Finding finding = judge(years(before, after));
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(shift);
  }

  @Test
  void negative_free_money_turns_the_interval_round() {
    Finding finding = judge(years("50 50 0", "60 60 -20")); // 0.5 to [0.4, 0.6]
    assertThat(finding.outcome()).isEqualTo(COMPLIANT);
    assertThat(judge(years("50 50 0", "70 70 -40")).outcome()) // 0.5 to [0.3, 0.7]
        .isEqualTo(INDETERMINATE);
  }

  @Test
  void undecided_shift_names_the_activities_of_both_years() {
    Finding finding = judge(years("40 50 10", "40 40 20"));
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "dimension", "U"));
    assertThat(finding.message())
        .isEqualTo(
            "The security share of XAA changed in FY2021 by between 0.000000 and 0.200000,"
                + " depending on money whose side is open; the threshold is 0.150000.");
  }

  @Test
  void first_year_of_a_scope_says_nothing_even_if_it_cannot_be_added_up() {
    Facts facts = years("", "50 50 0");
    assertThat(judge(facts).outcome()).isEqualTo(NOT_APPLICABLE);
    facts.row("transactions", "id=TS2021 currency=XOF");
    assertThat(judge(facts).outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(judge(years("", "-50 0 0")).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void year_after_a_gap_cannot_be_compared() {
    Facts facts = years("50 50 0", "50 50 0");
    for (String side : List.of("S", "G", "U")) {
      facts.row("transactions", "id=T" + side + "2020 date=2019-03-31");
    }
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().measured()).isNull();
    assertThat(finding.message())
        .isEqualTo("No money of XAA:FY2020 is on record to compare XAA:FY2021 with.");
  }

  @Test
  void total_of_zero_or_less_in_either_year_has_no_share() {
    for (Facts facts : List.of(years("50 -50 0", "50 50 0"), years("50 50 0", "50 -51 0"))) {
      Finding finding = judge(facts);
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().measured()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({"2020, EUR:2020-03-31", "2021, EUR:2021-03-31"})
  void missing_rate_in_either_year_is_named(String year, String missing) {
    Facts facts = years("50 50 0", "50 50 0");
    facts.row("transactions", "id=TS" + year + " currency=EUR");
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", missing));
  }

  @Test
  void years_are_those_of_the_portfolio() {
    Facts facts = years("50 50 0", "90 10 0").fiscalYearStart(4);
    facts.row("transactions", "id=TS2021 date=2021-04-01");
    facts.row("transactions", "id=TG2021 date=2021-04-01");
    facts.row("transactions", "id=TU2021 date=2021-04-01");
    assertThat(judge("DRIFT-3:XAA:FY2022", facts).outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge("DRIFT-3:XAA:FY2020", facts).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void all_countries_together_are_a_scope_of_their_own() {
    Facts facts = years("50 50 0", "90 10 0");
    facts.row("activities", "id=R dimension=GOVERNANCE");
    facts.row("transactions", "id=TR activity=R type=DISBURSEMENT date=2021-03-31 amount=80");
    assertThat(judge("DRIFT-3:ALL:FY2021", facts).verdict().measured()).isEqualTo("0.000000");
    assertThat(judge("DRIFT-3:XAA:FY2021", facts).verdict().measured()).isEqualTo("0.400000");
  }

  @Test
  void drift_is_told_whole() {
    Finding finding = judge(years("50 50 0", "80 20 0"));
    assertThat(finding.message())
        .isEqualTo(
            "The security share of XAA went from 0.500000 to 0.800000 in FY2021, by more than"
                + " 0.150000.");
    assertThat(finding.verdict().flips().get(0).text())
        .isEqualTo("parameter drift.share_shift = 0.300000");
    assertThat(finding.verdict().explanation().facts())
        .extracting(fact -> fact.id())
        .containsExactly("TG2020", "TS2020", "TU2020", "TG2021", "TS2021", "TU2021");
  }

  @Test
  void missing_rate_is_supplied_and_the_outcome_computed() {
    Facts facts = years("50 50 0", "50 50 0").row("transactions", "id=TS2021 currency=EUR");
    facts.row("exchange_rates", "currency=EUR date=2021-04-01 usd=4"); // 200 to 50
    Finding finding = judge(facts);
    assertThat(finding.verdict().flips().get(0).outcome()).isEqualTo(Outcome.ATTENTION);
    assertThat(finding.verdict().flips().get(0).text())
        .isEqualTo("a row of exchange_rates with currency = EUR, date = 2021-03-31, usd = 4");
  }

  @Test
  void rate_of_a_day_on_which_one_stands_unseen_is_supplied_for_the_day_before() {
    Facts facts = years("50 50 0", "50 50 0").row("transactions", "id=TS2021 currency=EUR");
    facts.row("exchange_rates", "currency=EUR date=2021-03-31 usd=4 recorded=2022-09-01");
    Finding finding =
        OneRule.by("DRIFT-3", "2022-09-30").knownOn("2022-08-31").find(facts, "XAA:FY2021");
    assertThat(finding.verdict().flips().get(0).text()).contains("date = 2021-03-30");
  }

  @Test
  void gap_of_a_year_and_shares_beyond_one_are_closed_by_money() {
    Facts gap = years("50 50 0", "50 50 0");
    for (String side : List.of("S", "G", "U")) {
      gap.row("transactions", "id=T" + side + "2020 date=2019-03-31");
    }
    assertThat(judge(gap).verdict().flips().get(0).outcome()).isEqualTo(COMPLIANT);
    Finding beyond = judge(years("50 50 0", "300 -100 0"));
    assertThat(beyond.verdict().flips()).isNotEmpty();
  }

  @Test
  void open_side_of_both_years_decides_where_it_is_put() {
    Finding finding = judge(years("40 50 10", "40 40 20"));
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.text() + " -> " + flip.outcome())
        .startsWith(
            "activities.dimension of U = SECURITY -> COMPLIANT",
            "activities.dimension of U = GOVERNANCE -> COMPLIANT");
  }

  /** Security, governance and free money of FY2020 and FY2021. */
  private static Facts years(String before, String after) {
    Facts facts =
        Facts.of()
            .row("activities", "id=S country=XAA dimension=SECURITY")
            .row("activities", "id=G country=XAA dimension=GOVERNANCE")
            .row("activities", "id=U country=XAA");
    add(facts, "2020", before);
    add(facts, "2021", after);
    return facts;
  }

  private static void add(Facts facts, String year, String amounts) {
    String[] parts = amounts.split(" ");
    for (int i = 0; !amounts.isEmpty() && i < 3; i++) {
      String side = List.of("S", "G", "U").get(i);
      facts.row(
          "transactions",
          "id=T"
              + side
              + year
              + " activity="
              + side
              + " type=DISBURSEMENT date="
              + year
              + "-03-31 amount="
              + parts[i]);
    }
  }

  private static Finding judge(Facts facts) {
    return judge("DRIFT-3:XAA:FY2021", facts);
  }

  private static Finding judge(String id, Facts facts) {
    return Evaluator.of(RuleBooks.standard().select(List.of("DRIFT-3")))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.of(2022, 9, 30))
                .withIncludeAll(true))
        .find(id)
        .orElseThrow();
  }
}
