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

/** BAL-3 and BAL-5, clause by clause. */
class ContentRulesTest {

  private static final OneRule BAL_3 = OneRule.by("BAL-3", "2022-09-30");
  private static final OneRule BAL_5 = OneRule.by("BAL-5", "2022-09-30");

  @ParameterizedTest
  @CsvSource({
    "authority=SECTION_333 components=radios;oversight, COMPLIANT",
    "authority=SECTION_333 components=radios, VIOLATION",
    "authority=SECTION_333 dimension=GOVERNANCE components=radios, VIOLATION",
    "authority=SECTION_333, INDETERMINATE",
    "authority=FAA dimension=SECURITY components=Military-Justice, COMPLIANT",
    "authority=FAA dimension=SECURITY components=radios, ATTENTION",
    "authority=FAA effort=TRAINING components=radios, ATTENTION",
    "authority=FAA dimension=SECURITY, INDETERMINATE",
    "dimension=SECURITY components=radios, INDETERMINATE",
    "dimension=SECURITY components=oversight, COMPLIANT",
    "authority=FAA dimension=GOVERNANCE, NOT_APPLICABLE",
    "authority=FAA dimension=SHARED components=radios, NOT_APPLICABLE",
    "dimension=GOVERNANCE components=radios, INDETERMINATE",
    "authority=FAA components=radios, INDETERMINATE"
  })
  void security_assistance_has_an_institutional_component(String cells, Outcome expected) {
    assertThat(BAL_3.find(activity(cells), "A1").outcome()).isEqualTo(expected);
  }

  @Test
  void unknown_authority_and_unknown_side_are_both_named() {
    Finding finding = BAL_3.find(activity("components=radios"), "A1");
    assertThat(finding.verdict().missing())
        .containsExactly(
            new Missing("activities", "authority", "A1"),
            new Missing("activities", "dimension", "A1"));
    assertThat(finding.verdict().flips().get(0).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "oda=Y sector=15210 components=advisers, COMPLIANT",
    "oda=Y sector=15210, COMPLIANT",
    "sector=15210, COMPLIANT",
    "oda=Y sector=15210 components=advisers;Weapons, VIOLATION",
    "oda=N sector=15210 components=weapons, NOT_APPLICABLE",
    "sector=15210 components=weapons, INDETERMINATE",
    "oda=Y components=weapons, VIOLATION",
    "oda=Y components=advisers, INDETERMINATE",
    "components=advisers, NOT_APPLICABLE",
    "oda=Y sector=15230 components=enforcement, VIOLATION",
    "oda=Y sector=15230 components=civilian_police, COMPLIANT",
    "oda=Y sector=15230, INDETERMINATE",
    "oda=Y sector=16063 components=military_interdiction, VIOLATION",
    "oda=Y sector=72010 components=use-of-force, VIOLATION",
    "oda=Y sector=72010 components=tents, COMPLIANT",
    "oda=Y sector=99999, INDETERMINATE"
  })
  void lethal_and_military_parts_are_no_development_assistance(String cells, Outcome expected) {
    assertThat(BAL_5.find(activity(cells + " sector_scheme=DAC from=2021-01-01"), "A1").outcome())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-28, COMPLIANT",
    "2020-02-29, INDETERMINATE",
    "2017-10-20, COMPLIANT",
    "2017-10-19, NOT_APPLICABLE"
  })
  void withdrawn_code_holds_on_its_last_day_and_the_casebook_from_its_first(
      String from, Outcome expected) {
    Facts facts = activity("oda=Y sector_scheme=DAC sector=15161 from=" + from);
    assertThat(BAL_5.find(facts, "A1").outcome()).isEqualTo(expected);
  }

  @Test
  void code_of_another_scheme_is_none() {
    Facts facts = activity("oda=Y sector_scheme=SPSD sector=15210 from=2021-01-01");
    assertThat(BAL_5.find(facts, "A1").verdict().missing())
        .containsExactly(new Missing("activities", "sector", "A1"));
  }

  @Test
  void first_day_that_is_not_known_leaves_code_and_casebook_open() {
    assertThat(BAL_5.find(activity("oda=Y sector_scheme=DAC sector=15210"), "A1").outcome())
        .isEqualTo(INDETERMINATE);
    assertThat(BAL_5.find(activity("agency=State"), "A1").outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void day_of_knowledge_decides_which_activity_is_seen() {
    Facts facts =
        activity("oda=Y sector_scheme=DAC sector=15210 from=2021-01-01 recorded=2021-06-01");
    assertThat(BAL_5.knownOn("2021-06-01").find(facts, "A1").outcome()).isEqualTo(COMPLIANT);
    assertThat(BAL_5.knownOn("2021-05-31").evaluate(facts).findings()).isEmpty();
    assertThat(BAL_3.knownOn("2021-05-31").evaluate(facts).findings()).isEmpty();
  }

  private static Facts activity(String cells) {
    return Facts.of().row("activities", "id=A1 " + cells);
  }
}
