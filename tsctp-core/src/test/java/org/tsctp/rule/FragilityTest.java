package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.fixtures.Cases;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.ParameterMove;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rulebook.RuleBooks;

/** Which findings turn when a number moves a little. */
class FragilityTest {

  /** Three deliveries: well covered, covered for ten more days, and lapsed for ten. */
  private static Fragility fragility() {
    Facts facts =
        Facts.of()
            .row("activities", "id=A1 authority=FAA account=PKO")
            .row("units", "id=U1")
            .row("vettings", "id=V1 unit=U1 decided=2020-10-01 outcome=APPROVED")
            .row("deliveries", "id=D1 activity=A1 unit=U1 kind=TRAINING date=2020-11-01")
            .row("deliveries", "id=D2 activity=A1 unit=U1 kind=TRAINING date=2021-09-20")
            .row("deliveries", "id=D3 activity=A1 unit=U1 kind=TRAINING date=2021-10-11");
    return Fragility.of(
        Evaluator.of(RuleBooks.standard().select(List.of("LEAHY-4", "BAL-1")))
            .evaluate(
                facts.portfolio(),
                EvaluationOptions.of(Policies.standard(), Facts.day("2022-01-01"))));
  }

  private static List<String> turns(Fragility fragility) {
    List<String> turns = new ArrayList<>();
    for (Fragility.Shift shift : fragility.shifts()) {
      for (Fragility.Turn turn : shift.turns()) {
        turns.add(
            shift.move().parameter().id()
                + " "
                + shift.move().direction()
                + " "
                + turn.id()
                + " "
                + turn.from()
                + " "
                + turn.to());
      }
    }
    return turns;
  }

  @Test
  void a_finding_near_the_boundary_turns_in_either_direction() {
    Fragility fragility = fragility();

    assertThat(turns(fragility))
        .containsExactly(
            "vetting.validity DOWN LEAHY-4:D2 COMPLIANT ATTENTION",
            "vetting.validity UP LEAHY-4:D3 ATTENTION COMPLIANT");
    assertThat(fragility.shifts()).hasSize(2);
    assertThat(fragility.judged()).isEqualTo(3);
    assertThat(fragility.turned()).isEqualTo(2);
    assertThat(fragility.steady()).isEmpty();
  }

  @Test
  void a_finding_that_no_move_turns_is_steady() {
    Fragility little = Fragility.of(fragility().evaluation(), 10, 5);

    assertThat(turns(little)).isEmpty();
    assertThat(little.steady()).extracting(Finding::id).containsExactly("LEAHY-4:D3");
  }

  @Test
  void moves_that_mean_nothing_are_refused() {
    Evaluation evaluation = fragility().evaluation();
    assertThatThrownBy(() -> Fragility.of(evaluation, 0, 30))
        .hasMessage("percent is 0 and days is 30.\nGive 1 to 99, and 1 or more.");
  }

  @Test
  @Tag("many-portfolios")
  void over_many_portfolios_it_is_what_whole_evaluations_say() {
    RuleBook book = RuleBooks.standard();
    int turns = 0;
    Set<String> moved = new HashSet<>();
    List<Cases> cases = Cases.all(40);
    for (int i = 0; i < cases.size(); i++) {
      Evaluation before = cases.get(i).evaluate();
      Fragility fragility = Fragility.of(before);
      List<String> expected = new ArrayList<>();
      for (Fragility.Shift shift : fragility.shifts()) {
        Evaluation after = evaluate(cases.get(i), shift.move(), book);
        Set<String> ids = new HashSet<>();
        before.findings().forEach(finding -> ids.add(finding.id()));
        after.findings().forEach(finding -> ids.add(finding.id()));
        Set<String> turned = new HashSet<>();
        for (String id : ids) {
          if (outcome(before, id) != outcome(after, id)) {
            turned.add(id + outcome(before, id) + outcome(after, id));
          }
        }
        Set<String> said = new HashSet<>();
        shift.turns().forEach(turn -> said.add(turn.id() + turn.from() + turn.to()));
        assertThat(said).as(cases.get(i).name() + " " + shift.move()).isEqualTo(turned);
        turns += turned.size();
        moved.add(shift.move().parameter().id());
        expected.add(shift.move().parameter().id());
      }
      assertThat(expected).isSorted();
    }
    assertThat(turns).isGreaterThan(20);
    assertThat(moved).hasSizeGreaterThan(3);
  }

  private static Evaluation evaluate(Cases one, ParameterMove move, RuleBook book) {
    Policy policy = Policies.standard().with("moved", List.of(move.moved()));
    return Evaluator.of(book)
        .evaluate(
            one.loaded(),
            EvaluationOptions.of(policy, one.asOf())
                .withKnownOn(one.knownOn())
                .withIncludeAll(true));
  }

  private static @org.jspecify.annotations.Nullable Outcome outcome(
      Evaluation evaluation, String id) {
    return evaluation.find(id).map(Finding::outcome).orElse(null);
  }
}
