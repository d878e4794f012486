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

/** BAL-4, clause by clause: six countries, of which four may hold 0.75. */
class ConcentrationTest {

  private static final OneRule BAL_4 = OneRule.by("BAL-4", "2022-09-30");

  @ParameterizedTest
  @CsvSource({
    "75 75 75 75 50 50, COMPLIANT, 0.750000",
    "75 75 75 75.01 50 50, ATTENTION, 0.750006",
    "50 50 75 75 75 75, COMPLIANT, 0.750000",
    "100 100 100 100 100 100, COMPLIANT, 0.666667",
    "600 1 1 1 1 1, ATTENTION, 0.996694"
  })
  void four_largest_countries_may_hold_three_quarters(
      String amounts, Outcome expected, String share) {
    Finding finding = judge(countries(amounts));
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(share);
  }

  @Test
  void five_countries_say_nothing_even_if_nothing_adds_up() {
    assertThat(judge(countries("100 100 100 100 100")).outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(judge(countries("100 100 100 100 -900")).outcome()).isEqualTo(NOT_APPLICABLE);
    Facts facts = countries("100 100 100 100 100").row("transactions", "id=T0 currency=XOF");
    assertThat(judge(facts).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void sixth_country_counts_only_with_money_above_zero() {
    assertThat(judge(countries("100 100 100 100 100 0")).outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(judge(countries("100 100 100 100 100 -1")).outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(judge(countries("100 100 100 100 100 0.01")).outcome()).isEqualTo(ATTENTION);
  }

  @Test
  void total_of_zero_comes_before_countries_without_money() {
    Finding finding = judge(countries("100 100 100 100 100 -500"));
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().measured()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"150, COMPLIANT", "150.01, INDETERMINATE", "-10, COMPLIANT"})
  void fifth_of_the_money_may_name_no_country(String regional, Outcome expected) {
    Facts facts = countries("100 100 100 100 100 100");
    facts.row("activities", "id=R dimension=SECURITY");
    facts.row(
        "transactions", "id=TR activity=R type=DISBURSEMENT date=2021-03-31 amount=" + regional);
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(expected);
    if (expected == INDETERMINATE) {
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("activities", "country", "R"));
    }
  }

  @Test
  void missing_rate_is_named_once_six_countries_have_rows() {
    Facts facts = countries("100 100 100 100 100 0").row("transactions", "id=T0 currency=XOF");
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", "XOF:2021-03-31"));
    assertThat(finding.verdict().flips().get(0).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void excluded_money_is_no_row_of_a_country() {
    Facts facts =
        countries("100 100 100 100 100 100").row("activities", "id=A5 dimension=EXCLUDED");
    assertThat(judge(facts).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void concentration_is_told_with_its_index() {
    Finding finding = judge(countries("200 200 200 200 100 100"));
    assertThat(finding.message())
        .isEqualTo(
            "The largest 4 countries received 0.800000 of the money with a country in ALL:FY2021,"
                + " more than 0.750000; the Herfindahl index is 0.180000.");
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.outcome())
        .containsOnly(COMPLIANT)
        .hasSize(2);
  }

  private static Facts countries(String amounts) {
    Facts facts = Facts.of();
    String[] parts = amounts.split(" ");
    for (int i = 0; i < parts.length; i++) {
      facts.row("activities", "id=A" + i + " dimension=GOVERNANCE country=XA" + (char) ('A' + i));
      facts.row(
          "transactions",
          "id=T" + i + " activity=A" + i + " type=DISBURSEMENT date=2021-03-31 amount=" + parts[i]);
    }
    return facts;
  }

  private static Finding judge(Facts facts) {
    return BAL_4.find(facts, "ALL:FY2021");
  }
}
