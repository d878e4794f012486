package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rulebook.RuleBooks;

class NothingAtOrAboveTest {

  private static Evaluation evaluate(Facts facts, String... rules) {
    return Evaluator.of(RuleBooks.standard().select(List.of(rules)))
        .evaluate(
            facts.portfolio(), EvaluationOptions.of(Policies.standard(), Facts.day("2022-01-01")));
  }

  private static Facts plan(String plan) {
    return Facts.of().row("activities", "id=A1 from=2021-01-01 monitoring_plan=" + plan);
  }

  @Test
  void a_plan_in_time_passes() {
    assertThatCode(
            () ->
                evaluate(plan("2020-12-31"), "ME-2", "FIN-1").assertNothingAtOrAbove(Severity.HIGH))
        .doesNotThrowAnyException();
  }

  @Test
  void a_violation_fails_with_its_words_its_cells_and_the_rules_that_examined_nothing() {
    Evaluation evaluation = evaluate(plan("NONE"), "ME-2", "LEAHY-3", "BAL-1");

    assertThatThrownBy(() -> evaluation.assertNothingAtOrAbove(Severity.HIGH))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "Expected nothing at or above HIGH as of 2022-01-01, found 1 finding.\n"
                + "VIOLATION ME-2:A1 (HIGH)\n  ")
        .hasMessageContaining("activities.csv line 2: A1, monitoring_plan = NONE")
        .hasMessageContaining("Would change it: ")
        .hasMessageContaining(
            "Rules at or above HIGH that examined nothing:\n"
                + "  LEAHY-3: Examined nothing: the portfolio has no subject of this rule.")
        .hasMessageNotContaining("BAL-1");
  }

  @Test
  void what_could_not_be_assessed_counts_unless_only_violations_are_asked_for() {
    Evaluation unknown = evaluate(plan("2020-01-01").row("activities", "id=A2"), "ME-2");

    assertThatThrownBy(() -> unknown.assertNothingAtOrAbove(Severity.HIGH))
        .hasMessageContaining("INDETERMINATE ME-2:A2", "Would decide it: activities.");
    assertThatCode(() -> unknown.assertNothingAtOrAbove(Severity.HIGH, Set.of(Outcome.VIOLATION)))
        .doesNotThrowAnyException();
  }

  @Test
  void a_lesser_severity_does_not_count() {
    Evaluation evaluation = evaluate(plan("NONE"), "ME-2", "LEAHY-3");
    assertThat(evaluation.book().find("ME-2").orElseThrow().severity()).isEqualTo(Severity.HIGH);
    assertThatThrownBy(() -> evaluation.assertNothingAtOrAbove(Severity.BLOCKER))
        .hasMessageContaining("found 0 findings.\nNo rule at or above BLOCKER examined anything");
  }

  @Test
  void where_nothing_was_examined_nothing_is_asserted() {
    assertThatThrownBy(() -> evaluate(Facts.of()).assertNothingAtOrAbove(Severity.INFO))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("examined anything, which is no pass.");
  }
}
