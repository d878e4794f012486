package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Flip;
import org.tsctp.rule.Outcome;

/** BAL-2, clause by clause. The band of the factor is [0.5, 1.5]. */
class CivilianContinuityTest {

  private static final OneRule BAL_2 = OneRule.by("BAL-2", "2022-09-30");

  @ParameterizedTest
  @CsvSource({
    "100, 50, COMPLIANT, 0.500000",
    "100, 49.99, ATTENTION, 0.499900",
    "100, 150, COMPLIANT, 1.500000",
    "100, 150.01, ATTENTION, 1.500100",
    "9.5, 0, ATTENTION, 0.000000",
    "0, 0, COMPLIANT, ",
    "0, 0.01, ATTENTION, "
  })
  void band_is_closed_and_from_nothing_only_nothing_is_inside(
      String before, String after, Outcome expected, @Nullable String factor) {
    Finding finding = judge(MoneyOfYears.of("7 " + before, "7 " + after));
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(factor);
  }

  @ParameterizedTest
  @CsvSource({
    "100 0, 50 100, COMPLIANT, 1.000000", // 100 to [50, 150]
    "100 0, 50 100.01, INDETERMINATE, 1.000050", // 100 to [50, 150.01]
    "100 0, 49.99 0.01, INDETERMINATE, 0.499950", // 100 to [49.99, 50]
    "100 0, 49.99 0, ATTENTION, 0.499900",
    "50 50, 75 0, COMPLIANT, 1.000000", // [50, 100] to 75
    "50 50, 75.01 0, INDETERMINATE, 1.000133", // 1.5002 to 0.7501
    "50 50, 24.99 0, ATTENTION, 0.333200", // never more than 0.4998
    "0 10, 0 0, INDETERMINATE, 0.000000", // 0 to 0 is inside, 10 to 0 is not
    "100 -60, 100 0, INDETERMINATE, 1.428571" // [40, 100] to 100
  })
  void free_money_of_either_year_makes_an_interval(
      String before, String after, Outcome expected, String factor) {
    Finding finding = judge(MoneyOfYears.of("7 " + before, "7 " + after));
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(factor);
  }

  @ParameterizedTest
  @CsvSource({"-1 0, 100 0", "100 0, -1 0", "100 0, 10 -11", "10 -11, 100 0"})
  void sum_that_may_be_below_zero_in_either_year_cannot_be_compared(String before, String after) {
    Finding finding = judge(MoneyOfYears.of("500 " + before, "500 " + after));
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().measured()).isNull();
    assertThat(finding.verdict().missing()).contains(new Missing("transactions", "amount", ""));
  }

  @Test
  void total_is_not_asked() {
    assertThat(judge(MoneyOfYears.of("-500 100", "-500 100")).outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void first_year_says_nothing_even_if_it_cannot_be_added_up() {
    Facts facts = MoneyOfYears.of("", "50 50").row("transactions", "id=TG2021 currency=XOF");
    assertThat(judge(facts).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void year_after_a_gap_cannot_be_compared() {
    Facts facts = MoneyOfYears.of("50 50", "50 50");
    facts.row("transactions", "id=TS2020 date=2019-03-31");
    facts.row("transactions", "id=TG2020 date=2019-03-31");
    assertThat(judge(facts).outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge(facts).message())
        .isEqualTo("No money of XAA:FY2020 is on record to compare XAA:FY2021 with.");
  }

  @Test
  void missing_rate_is_named_and_the_edit_says_what_the_rule_would_say_then() {
    Facts facts = MoneyOfYears.of("50 50", "50 50").row("transactions", "id=TG2020 currency=EUR");
    facts.row("exchange_rates", "currency=EUR date=2020-04-01 usd=4");
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", "EUR:2020-03-31"));
    Flip flip = finding.verdict().flips().get(0); // 200 to 50
    assertThat(flip.outcome()).isEqualTo(Outcome.ATTENTION);
    assertThat(flip.text())
        .isEqualTo("a row of exchange_rates with currency = EUR, date = 2020-03-31, usd = 4");
  }

  @Test
  void swing_says_how_much_civilian_money_would_steady_it() {
    Finding finding = judge(MoneyOfYears.of("0 100", "0 40"));
    assertThat(finding.message())
        .isEqualTo(
            "The civilian money of XAA went from 100.00 to 40.00 USD in FY2021, by a factor outside"
                + " 0.500000 to 1.500000.");
    assertThat(finding.verdict().flips().get(0).text()).contains("amount = 10.00");
  }

  @Test
  void what_was_not_known_is_not_compared() {
    Facts facts = MoneyOfYears.of("0 100", "0 100");
    facts.row("transactions", "id=TG2021 recorded=2022-01-01");
    assertThat(judge(facts).outcome()).isEqualTo(COMPLIANT);
    assertThat(BAL_2.knownOn("2022-01-01").find(facts, "XAA:FY2021").verdict().measured())
        .isEqualTo("1.000000");
    assertThat(BAL_2.knownOn("2021-12-31").find(facts, "XAA:FY2021").verdict().measured())
        .isEqualTo("0.000000");
  }

  private static Finding judge(Facts facts) {
    return BAL_2.find(facts, "XAA:FY2021");
  }
}
