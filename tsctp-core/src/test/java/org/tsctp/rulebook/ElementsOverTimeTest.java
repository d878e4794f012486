package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.fixtures.Facts;
import org.tsctp.fixtures.MoneyPortfolios;
import org.tsctp.rule.Outcome;

/** What elements show on a day, whichever rule asks. Row L1 is the last that each rule needs. */
class ElementsOverTimeTest {

  private static final String DAY = "2022-06-01";
  private static final String DAY_BEFORE = "2022-05-31";

  @ParameterizedTest
  @CsvSource({"ME-5", "ME-7", "EPF-1", "S333-4", "OWN-3"})
  void what_was_done_after_the_day_of_judgement_is_not_there(String rule) {
    Facts facts = facts(rule).row("elements", "id=L1 date=" + DAY);
    assertThat(outcome(rule, facts, DAY, null)).isEqualTo(COMPLIANT);
    assertThat(outcome(rule, facts, DAY_BEFORE, null)).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({"ME-5", "ME-7", "EPF-1", "S333-4", "OWN-3", "HRDDP-1"})
  void what_has_no_date_counts_on_every_day(String rule) {
    assertThat(outcome(rule, facts(rule), DAY, "2021-06-01")).isEqualTo(met(rule));
  }

  @ParameterizedTest
  @CsvSource({"ME-5", "ME-7", "EPF-1", "S333-4", "OWN-3"})
  void what_was_announced_by_the_day_of_knowledge_is_not_there_before_its_day(String rule) {
    Facts facts = facts(rule).row("elements", "id=L1 recorded=2021-01-01 date=" + DAY);
    assertThat(outcome(rule, facts, DAY_BEFORE, "2021-06-01")).isEqualTo(VIOLATION);
    assertThat(outcome(rule, facts, DAY, "2021-06-01")).isEqualTo(COMPLIANT);
  }

  @Test
  void rating_of_a_later_day_says_neither_that_an_activity_is_significant_nor_that_it_is_not() {
    Facts facts = facts("ME-6").row("elements", "id=L1 present=N date=" + DAY);
    assertThat(outcome("ME-6", facts, DAY, null)).isEqualTo(NOT_APPLICABLE);
    assertThat(outcome("ME-6", facts, DAY_BEFORE, null)).isEqualTo(INDETERMINATE);
    facts.row("elements", "id=L1 present=Y");
    assertThat(outcome("ME-6", facts, DAY_BEFORE, null)).isEqualTo(INDETERMINATE);
  }

  private static Outcome met(String rule) {
    return rule.equals("HRDDP-1") ? Outcome.ATTENTION : COMPLIANT;
  }

  private static Outcome outcome(String rule, Facts facts, String asOf, @Nullable String knownOn) {
    return Judged.outcome(rule + ":A1", facts, asOf, knownOn);
  }

  private static Facts facts(String rule) {
    Facts facts =
        Facts.of().row("activities", "id=A1 country=XAA from=2021-01-01 recorded=2020-01-01");
    return switch (rule) {
      case "ME-5" ->
          with(
              facts.row("activities", "id=A1 instrument=CONTRACT"),
              "framework=WORK_STATEMENT activity=A1",
              List.of("specific", "measurable", "qualified_oversight"));
      case "ME-6" -> with(facts, "framework=EVALUATION activity=A1", List.of("significant"));
      case "ME-7" ->
          with(
              facts,
              "framework=PLANNING activity=A1",
              List.of("objectives", "absorptive_capacity", "baseline", "sustainment"));
      case "EPF-1" ->
          with(
              facts.row("activities", "id=A1 account=EPF"),
              "framework=EPF activity=A1",
              List.of("arrangement", "safeguards", "review"));
      case "HRDDP-1" ->
          with(
              facts.row("activities", "id=A1 agency=MINUSMA"),
              "framework=HRDDP activity=A1",
              List.of("substantial_grounds", "real_risk", "mitigation", "monitoring"));
      case "OWN-3" ->
          with(
              facts.row("activities", "id=A1 from=2022-05-01"),
              "framework=OWNERSHIP reference=Plan activity=A1",
              List.of("partner_strategy"));
      default ->
          with(
              facts
                  .row("activities", "id=A1 authority=SECTION_333")
                  .row("notices", "id=N1 kind=CONGRESSIONAL activity=A1 sent=2020-12-01"),
              "framework=NOTICE notice=N1",
              MoneyPortfolios.NOTICE_ITEMS);
    };
  }

  private static Facts with(Facts facts, String cells, List<String> elements) {
    for (int i = 0; i < elements.size(); i++) {
      String id = "L" + (elements.size() - i);
      facts.row("elements", "id=%s element=%s present=Y %s".formatted(id, elements.get(i), cells));
    }
    return facts;
  }
}
