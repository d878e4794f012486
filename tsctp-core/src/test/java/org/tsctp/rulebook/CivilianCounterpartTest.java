package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
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

/** COH-2, clause by clause. */
class CivilianCounterpartTest {

  private static final OneRule COH_2 = OneRule.by("COH-2", "2022-09-30");

  @ParameterizedTest
  @CsvSource({
    "100 0.01 0, COMPLIANT",
    "100 0 0, ATTENTION",
    "100 - -, ATTENTION",
    "100 -5 5, ATTENTION", // civilian at most 0
    "100 -5 5.01, INDETERMINATE",
    "100 0 10, INDETERMINATE",
    "0 0 10, INDETERMINATE",
    "0 10 0, NOT_APPLICABLE",
    "-10 10 10, NOT_APPLICABLE", // security at most 0
    "-10 10 10.01, COMPLIANT",
    "- 10 -, NOT_APPLICABLE",
    "10 10 -10, INDETERMINATE", // civilian from 0 to 10
    "10 10 -9.99, COMPLIANT"
  })
  void civilian_money_goes_with_security_money(String amounts, Outcome expected) {
    assertThat(judge(MoneyOfYears.of("", amounts)).outcome()).isEqualTo(expected);
  }

  @Test
  void missing_rate_is_asked_only_where_money_may_be_for_security() {
    Facts civilian = MoneyOfYears.of("", "- 10").row("transactions", "id=TG2021 currency=XOF");
    assertThat(judge(civilian).outcome()).isEqualTo(NOT_APPLICABLE);
    Facts both = MoneyOfYears.of("", "0 10").row("transactions", "id=TG2021 currency=XOF");
    Finding finding = judge(both);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", "XOF:2021-03-31"));
    assertThat(finding.verdict().flips().get(0).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void all_countries_together_are_no_subject() {
    assertThat(COH_2.evaluate(MoneyOfYears.of("", "10 10")).findings())
        .extracting(Finding::id)
        .containsExactly("COH-2:XAA:FY2021");
  }

  @Test
  void open_side_is_told_and_putting_it_decides() {
    Finding finding = judge(MoneyOfYears.of("", "100 0 10"));
    assertThat(finding.message())
        .isEqualTo(
            "XAA:FY2021 has between 0.00 and 10.00 USD of civilian money, depending on 10.00 USD"
                + " whose side is open.");
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.text() + " -> " + flip.outcome())
        .startsWith(
            "activities.dimension of U = SECURITY -> ATTENTION",
            "activities.dimension of U = GOVERNANCE -> COMPLIANT");
  }

  @Test
  void what_was_not_known_is_no_counterpart() {
    Facts facts =
        MoneyOfYears.of("", "100 10").row("transactions", "id=TG2021 recorded=2022-01-01");
    assertThat(COH_2.knownOn("2022-01-01").find(facts, "XAA:FY2021").outcome())
        .isEqualTo(COMPLIANT);
    assertThat(COH_2.knownOn("2021-12-31").find(facts, "XAA:FY2021").outcome())
        .isEqualTo(Outcome.ATTENTION);
  }

  private static Finding judge(Facts facts) {
    return COH_2.find(facts, "XAA:FY2021");
  }
}
