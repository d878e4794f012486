package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Flip;
import org.tsctp.rule.Outcome;

/** Chapter "Balance", clause by clause. The band is [0.20, 0.80]. */
class BalanceRulesTest {

  // The band

  @ParameterizedTest
  @CsvSource({
    "80, 20, COMPLIANT, 0.800000",
    "80.01, 19.99, ATTENTION, 0.800100",
    "20, 80, COMPLIANT, 0.200000",
    "19.99, 80.01, ATTENTION, 0.199900",
    "100, 0, ATTENTION, 1.000000",
    "0, 100, ATTENTION, 0.000000",
    "800000000.0000001, 200000000, ATTENTION, 0.800000"
  })
  void band_is_closed(String security, String governance, Outcome expected, String share) {
    Finding finding = judge(money("S " + security, "G " + governance));
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(share);
    assertThat(finding.verdict().threshold()).isEqualTo("0.200000 to 0.800000");
  }

  @ParameterizedTest
  @CsvSource({
    "60, 20, 20, COMPLIANT, 0.700000", // from 0.6 to 0.8
    "60, 19.99, 20.01, INDETERMINATE, 0.700050", // from 0.6 to 0.8001
    "80, 0, 20, INDETERMINATE, 0.900000", // from 0.8 to 1
    "80.01, 0, 19.99, ATTENTION, 0.900050", // from 0.8001 to 1
    "0, 80, 20, INDETERMINATE, 0.100000", // from 0 to 0.2
    "0, 80.01, 19.99, ATTENTION, 0.099950", // from 0 to 0.1999
    "0, 0, 100, INDETERMINATE, 0.500000"
  })
  void free_money_makes_an_interval_whether_shared_or_unmapped(
      String security, String governance, String free, Outcome expected, String share) {
    for (String side : List.of("H ", "U ")) {
      Finding finding = judge(money("S " + security, "G " + governance, side + free));
      assertThat(finding.outcome()).isEqualTo(expected);
      assertThat(finding.verdict().measured()).isEqualTo(share);
    }
  }

  @Test
  void negative_free_money_turns_the_interval_round() {
    Finding finding = judge(money("S 100", "G 100", "H -60")); // from 40/140 to 100/140
    assertThat(finding.outcome()).isEqualTo(COMPLIANT);
    assertThat(finding.verdict().measured()).isEqualTo("0.500000");
    assertThat(judge(money("S 100", "G 40", "H -60")).outcome()) // from 40/80 to 100/80
        .isEqualTo(INDETERMINATE);
  }

  @Test
  void development_money_is_civilian_and_excluded_money_is_none() {
    assertThat(judge(money("S 50", "D 50")).verdict().measured()).isEqualTo("0.500000");
    assertThat(judge(money("S 50", "G 50", "X 900")).verdict().measured()).isEqualTo("0.500000");
    assertThat(evaluate(money("X 900"), Policies.standard()).findings()).isEmpty();
  }

  @Test
  void total_of_zero_or_less_has_no_share() {
    for (String correction : List.of("S -100", "S -101")) {
      Finding finding = judge(money("S 50", "G 50", correction));
      assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
      assertThat(finding.verdict().measured()).isNull();
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("transactions", "amount", ""));
    }
    assertThat(judge(money("S 50", "G 50", "S -99.99")).verdict().measured())
        .isEqualTo("-4999.000000");
  }

  @Test
  void undecided_share_names_the_activities_whose_side_would_decide() {
    Finding finding = judge(money("S 60", "U 30", "H 10"));
    assertThat(finding.verdict().missing())
        .containsExactly(
            new Missing("activities", "dimension", "U"),
            new Missing("activities", "dimension", "H"));
    assertThat(finding.message())
        .isEqualTo(
            "Between 0.600000 and 1.000000 of 100.00 USD in XAA:FY2021 was security money,"
                + " depending on 40.00 USD whose side is open; the band is 0.200000 to 0.800000.");
  }

  @Test
  void imbalance_says_what_to_move_to_add_and_to_cut() {
    Policy upTo60 =
        policy(
            "balance.band: {values: {1900-01-01: {value: [0.20, 0.60], citation: us, force: analytic}}}");
    Finding finding =
        evaluate(money("S 16.61", "G 5.89"), upTo60).find("BAL-1:XAA:FY2021").orElseThrow();
    assertThat(finding.verdict().flips())
        .extracting(BalanceRulesTest::amounts)
        .containsExactly(
            List.of("SECURITY -3.11", "GOVERNANCE 3.11"),
            List.of("GOVERNANCE 5.19"),
            List.of("SECURITY -7.78"));
  }

  @Test
  void too_little_security_is_mended_from_the_other_side() {
    assertThat(judge(money("S 8", "G 92")).verdict().flips())
        .extracting(BalanceRulesTest::amounts)
        .containsExactly(
            List.of("SECURITY 12.00", "GOVERNANCE -12.00"),
            List.of("SECURITY 15.00"),
            List.of("GOVERNANCE -60.00"));
  }

  private static List<String> amounts(Flip flip) {
    return flip.edits().stream()
        .map(edit -> ((Edit.AddRow) edit).cells())
        .filter(cells -> cells.containsKey("amount"))
        .map(
            cells -> cells.get("activity").replace("~what-if-XAA-", "") + " " + cells.get("amount"))
        .toList();
  }

  // What is weighed

  @ParameterizedTest
  @CsvSource({
    "DISBURSEMENT, true",
    "OBLIGATION, false",
    "REFUND, false",
    "DEOBLIGATION, false",
    "EXPENDITURE, false",
    "PLANNED, false"
  })
  void only_rows_of_the_basis_are_weighed(String type, boolean weighed) {
    Facts facts = money("S 50", "G 50", "S 900").row("transactions", "id=T3 type=" + type);
    assertThat(judge(facts).outcome()).isEqualTo(weighed ? ATTENTION : COMPLIANT);
  }

  @Test
  void basis_is_a_parameter() {
    Facts facts = money("S 50", "G 50", "S 900").row("transactions", "id=T3 type=OBLIGATION");
    Policy obligations =
        policy(
            "balance.basis: {values: {1900-01-01: {value: OBLIGATION, citation: us, force: analytic}}}");
    Evaluation evaluation = evaluate(facts, obligations);
    assertThat(evaluation.find("BAL-1:XAA:FY2021").orElseThrow().verdict().measured())
        .isEqualTo("1.000000");
  }

  @Test
  void band_of_a_country_outweighs_the_general_one() {
    Policy own =
        policy(
            "balance.band.XAA: {values: {1900-01-01: {value: [0.85, 0.95], citation: us, force: analytic}}}");
    Evaluation evaluation = evaluate(money("S 90", "G 10"), own);
    assertThat(evaluation.find("BAL-1:XAA:FY2021").orElseThrow().outcome()).isEqualTo(COMPLIANT);
    assertThat(evaluation.find("BAL-1:ALL:FY2021").orElseThrow().outcome()).isEqualTo(ATTENTION);
  }

  @Test
  void band_is_that_of_the_last_day_of_the_year() {
    Policy later =
        policy(
            "balance.band: {values: {2021-09-30: {value: [0, 1], citation: us, force: analytic}}}");
    assertThat(
            evaluate(money("S 90", "G 10"), later).find("BAL-1:XAA:FY2021").orElseThrow().outcome())
        .isEqualTo(COMPLIANT);
    Policy tooLate =
        policy(
            "balance.band: {values: {2021-10-01: {value: [0, 1], citation: us, force: analytic}}}");
    assertThat(
            evaluate(money("S 90", "G 10"), tooLate)
                .find("BAL-1:XAA:FY2021")
                .orElseThrow()
                .outcome())
        .isEqualTo(ATTENTION);
  }

  @Test
  void profiles_have_bands_of_their_own() {
    Facts facts = money("S 30", "G 70");
    assertThat(evaluate(facts, Policies.profile("security-first")).findings().get(0).outcome())
        .isEqualTo(ATTENTION);
    assertThat(evaluate(facts, Policies.profile("governance-first")).findings().get(0).outcome())
        .isEqualTo(COMPLIANT);
  }

  // Scopes

  @Test
  void regional_money_and_that_of_an_unknown_activity_count_in_all_only() {
    Facts facts = money("S 50", "G 50", "R 100", "K 100").leaveOut("activities", "K");
    facts.row("transactions", "id=T4 currency=USD");
    Evaluation evaluation = evaluate(facts, Policies.standard());
    assertThat(evaluation.findings())
        .extracting(Finding::id)
        .containsExactly("BAL-1:ALL:FY2021", "BAL-1:XAA:FY2021");
    assertThat(evaluation.findings())
        .extracting(finding -> finding.verdict().measured())
        .containsExactly("0.666667", "0.500000");
  }

  @ParameterizedTest
  @CsvSource({
    "10, 2020-09-30, FY2020", "10, 2020-10-01, FY2021", "1, 2020-12-31, FY2020",
    "1, 2021-01-01, FY2021", "7, 2021-06-30, FY2021", "7, 2021-07-01, FY2022"
  })
  void fiscal_year_is_named_by_the_year_it_ends_in(int startMonth, String date, String year) {
    Facts facts = money("S 50").row("transactions", "id=T1 date=" + date);
    assertThat(evaluate(facts.fiscalYearStart(startMonth), Policies.standard()).findings())
        .extracting(Finding::id)
        .containsExactly("BAL-1:ALL:" + year, "BAL-1:XAA:" + year);
  }

  @Test
  void row_after_the_day_of_judgement_is_not_weighed() {
    Facts facts = money("S 50", "G 50", "S 900").row("transactions", "id=T3 date=2022-10-01");
    assertThat(judge(facts).outcome()).isEqualTo(COMPLIANT);
  }

  // Currencies

  @Test
  void foreign_money_is_converted_at_the_latest_rate_by_its_day() {
    Facts facts = money("S 60", "G 10").row("transactions", "id=T2 currency=EUR");
    facts.row("exchange_rates", "currency=EUR date=2021-03-31 usd=4");
    facts.row("exchange_rates", "currency=EUR date=2021-03-30 usd=9");
    facts.row("exchange_rates", "currency=EUR date=2021-04-01 usd=9");
    assertThat(judge(facts).verdict().measured()).isEqualTo("0.600000");
  }

  @Test
  void missing_rate_makes_the_share_unknown_and_is_named() {
    Facts facts = money("S 60", "G 10").row("transactions", "id=T2 currency=EUR");
    facts.row("exchange_rates", "currency=EUR date=2021-04-01 usd=4");
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", "EUR:2021-03-31"));
    assertThat(finding.message())
        .isEqualTo(
            "The money of XAA:FY2021 cannot be added up: there is no rate for EUR on or before"
                + " 2021-03-31.");
  }

  @Test
  void excluded_money_needs_no_rate() {
    Facts facts = money("S 50", "G 50", "X 1").row("transactions", "id=T3 currency=XOF");
    assertThat(judge(facts).outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void unknown_currency_of_an_unknown_activity_makes_all_unknown() {
    Facts facts = money("S 50", "G 50", "K 1").leaveOut("activities", "K");
    Evaluation evaluation = evaluate(facts, Policies.standard());
    Finding all = evaluation.find("BAL-1:ALL:FY2021").orElseThrow();
    assertThat(all.outcome()).isEqualTo(INDETERMINATE);
    assertThat(all.verdict().missing())
        .containsExactly(new Missing("transactions", "currency", "T3"));
    assertThat(evaluation.find("BAL-1:XAA:FY2021").orElseThrow().outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void missing_rate_and_currency_are_supplied_and_the_outcome_computed() {
    Facts facts = money("S 60", "G 10").row("transactions", "id=T2 currency=EUR");
    facts.row("exchange_rates", "currency=EUR date=2021-04-01 usd=0.5");
    Flip flip = judge(facts).verdict().flips().get(0);
    assertThat(flip.outcome()).isEqualTo(ATTENTION); // 60 to 5
    assertThat(flip.text())
        .isEqualTo("a row of exchange_rates with currency = EUR, date = 2021-03-31, usd = 0.5");
    Facts unknown = money("S 50", "G 50", "K 1").leaveOut("activities", "K");
    Flip currency =
        evaluate(unknown, Policies.standard())
            .find("BAL-1:ALL:FY2021")
            .orElseThrow()
            .verdict()
            .flips()
            .get(0);
    assertThat(currency.text()).isEqualTo("transactions.currency of T3 = USD");
    assertThat(currency.outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void share_that_is_open_is_settled_by_the_side_or_by_money() {
    Finding finding = judge(money("S 60", "U 40"));
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.text() + " -> " + flip.outcome())
        .startsWith(
            "activities.dimension of U = SECURITY -> ATTENTION",
            "activities.dimension of U = GOVERNANCE -> COMPLIANT");
    assertThat(finding.verdict().flips()).hasSize(3);
  }

  // Sides that are derived

  @ParameterizedTest
  @CsvSource({
    "sector_scheme=DAC sector=15230 account=ESF, 1.000000",
    "sector_scheme=DAC sector=15210 account=FMF, 0.000000",
    "sector_scheme=SPSD sector=Counterterrorism, 1.000000",
    "account=PKO effort=GOVERNANCE, 1.000000",
    "account=INCLE effort=TRAINING, 0.500000",
    "account=DA, 0.000000",
    "sector_scheme=DAC sector=99999 effort=TRAINING, 1.000000",
    "sector=15210 effort=GOVERNANCE, 0.000000",
    "account=NOSUCH effort=RULE_OF_LAW, 0.000000",
    "effort=SECURITY_ASSISTANCE, 1.000000",
    "effort=TRAINING, 1.000000",
    "effort=INTELLIGENCE_SHARING, 1.000000",
    "effort=INTERDICTION, 1.000000",
    "effort=BORDER_MANAGEMENT, 0.500000",
    "effort=REGIONAL_COOPERATION, 0.500000",
    "effort=RULE_OF_LAW, 0.000000",
    "effort=GOVERNANCE, 0.000000",
    "effort=CIVILIAN_STABILIZATION, 0.000000",
    "effort=ECONOMIC_OPPORTUNITY, 0.000000",
    "dimension=GOVERNANCE effort=TRAINING, 0.000000"
  })
  void side_comes_from_sector_then_account_then_effort(String cells, String share) {
    Facts facts = money("U 100").row("activities", "id=U " + cells);
    assertThat(judge(facts).verdict().measured()).isEqualTo(share);
  }

  @Test
  void humanitarian_effort_is_excluded() {
    Facts facts = money("U 100").row("activities", "id=U effort=HUMANITARIAN");
    assertThat(evaluate(facts, Policies.standard()).findings()).isEmpty();
  }

  @Test
  void evidence_is_every_row_that_was_added_up() {
    Finding finding = judge(money("S 92", "G 8"));
    assertThat(finding.verdict().explanation().facts())
        .extracting(fact -> fact.table() + " " + fact.id() + " " + fact.value())
        .containsExactly("transactions T1 92", "transactions T2 8");
    assertThat(finding.message())
        .isEqualTo(
            "0.920000 of 100.00 USD in XAA:FY2021 was security money, above the band 0.200000 to"
                + " 0.800000.");
  }

  /** Money of FY2021: S security, G governance, D development, H shared, X excluded, U unmapped. */
  private static Facts money(String... rows) {
    Facts facts =
        Facts.of()
            .row("activities", "id=S country=XAA dimension=SECURITY")
            .row("activities", "id=G country=XAA dimension=GOVERNANCE")
            .row("activities", "id=D country=XAA dimension=DEVELOPMENT")
            .row("activities", "id=H country=XAA dimension=SHARED")
            .row("activities", "id=X country=XAA dimension=EXCLUDED")
            .row("activities", "id=U country=XAA")
            .row("activities", "id=R dimension=SECURITY")
            .row("activities", "id=K country=XAA dimension=SECURITY");
    for (int i = 0; i < rows.length; i++) {
      String[] parts = rows[i].split(" ");
      facts.row(
          "transactions",
          "id=T"
              + (i + 1)
              + " activity="
              + parts[0]
              + " type=DISBURSEMENT date=2021-03-31 amount="
              + parts[1]);
    }
    return facts;
  }

  private static Finding judge(Facts facts) {
    return evaluate(facts, Policies.standard()).find("BAL-1:XAA:FY2021").orElseThrow();
  }

  private static Evaluation evaluate(Facts facts, Policy policy) {
    return Evaluator.of(RuleBooks.standard().select(List.of("BAL-1")))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(policy, LocalDate.of(2022, 9, 30)).withIncludeAll(true));
  }

  private static Policy policy(String yaml) {
    return Policies.parse(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "test.yaml");
  }
}
