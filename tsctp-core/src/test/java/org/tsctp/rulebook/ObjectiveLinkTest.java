package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.VIOLATION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** DRIFT-1, clause by clause. Strategy S1 is in force until S2 replaces it on 2022-04-01. */
class ObjectiveLinkTest {

  @ParameterizedTest
  @CsvSource({
    "O1, 2017-03-31, INDETERMINATE", // no strategy is in force yet
    "O1, 2017-04-01, COMPLIANT",
    "O1, 2022-03-31, COMPLIANT",
    "O1, 2022-04-01, VIOLATION",
    "O2, 2022-03-31, VIOLATION",
    "O2, 2022-04-01, COMPLIANT"
  })
  void objective_belongs_to_the_strategy_in_force_on_the_first_day(
      String objective, String from, Outcome expected) {
    assertThat(judge(activity(objective, from)).outcome()).isEqualTo(expected);
  }

  @Test
  void activity_without_objective_or_first_day_cannot_be_judged() {
    assertThat(judge(activity("", "2022-06-01")).verdict().missing())
        .containsExactly(new Missing("activities", "objective", "A1"));
    assertThat(judge(activity("O1", "")).verdict().missing())
        .containsExactly(new Missing("activities", "from", "A1"));
    assertThat(judge(activity("", "")).outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void objective_that_was_left_out_is_unknown() {
    Facts facts = activity("O1", "2022-06-01").leaveOut("objectives", "O1");
    assertThat(judge(facts).outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge(facts).verdict().missing())
        .containsExactly(new Missing("objectives", "strategy", "O1"));
  }

  @Test
  void strategy_that_was_left_out_is_unknown() {
    Facts facts = activity("O1", "2022-06-01").leaveOut("strategies", "S1");
    assertThat(judge(facts).outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge(facts).verdict().missing())
        .containsExactly(new Missing("strategies", "from", "S1"));
  }

  @Test
  void strategy_recorded_after_the_day_of_knowledge_is_unknown() {
    Facts facts = activity("O2", "2022-06-01").row("strategies", "id=S2 recorded=2022-07-01");
    assertThat(Judged.finding("DRIFT-1:A1", facts, "2022-09-30", "2022-06-30").outcome())
        .isEqualTo(INDETERMINATE);
    assertThat(Judged.finding("DRIFT-1:A1", facts, "2022-09-30", "2022-07-01").outcome())
        .isEqualTo(COMPLIANT);
  }

  @Test
  void end_of_a_strategy_counts_also_when_it_lies_ahead() {
    Facts facts = activity("O1", "2022-04-01");
    assertThat(Judged.finding("DRIFT-1:A1", facts, "2022-04-01").outcome()).isEqualTo(VIOLATION);
    facts.row("strategies", "id=S1 to=2030-01-01");
    assertThat(Judged.finding("DRIFT-1:A1", facts, "2022-04-01").outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void orphan_is_offered_an_objective_in_force_else_a_new_one() {
    Facts facts = activity("O1", "2022-06-01");
    assertThat(Judged.edits(judge(facts)))
        .containsExactly("activities.objective of A1 = O2 -> COMPLIANT");
    Facts noObjective = activity("O1", "2022-06-01").row("objectives", "id=O2 strategy=S1");
    assertThat(Judged.edits(judge(noObjective)))
        .containsExactly(
            "a row of objectives with id = ~what-if, strategy = S2, title = ~what-if, and"
                + " activities.objective of A1 = ~what-if -> COMPLIANT");
    assertThat(Judged.edits(judge(activity("O1", ""))))
        .containsExactly("activities.from of A1 = 2022-03-31 -> COMPLIANT");
  }

  private static Finding judge(Facts facts) {
    return Judged.finding("DRIFT-1:A1", facts, "2022-09-30");
  }

  private static Facts activity(String objective, String from) {
    String cells =
        "id=A1"
            + (objective.isEmpty() ? "" : " objective=" + objective)
            + (from.isEmpty() ? "" : " from=" + from);
    return Facts.of()
        .row("strategies", "id=S1 from=2017-04-01 to=2022-04-01")
        .row("strategies", "id=S2 from=2022-04-01")
        .row("objectives", "id=O1 strategy=S1")
        .row("objectives", "id=O2 strategy=S2")
        .row("activities", cells);
  }
}
