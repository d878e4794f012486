package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Compared.BOOK;
import static org.tsctp.rule.Compared.POLICY;
import static org.tsctp.rule.Compared.change;
import static org.tsctp.rule.Compared.policy;
import static org.tsctp.rule.Compared.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Loaded;
import org.tsctp.fixtures.Cases;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Waiver;
import org.tsctp.policy.Policy;
import org.tsctp.rule.Change.Status;

/** Causes and order of a comparison, over many portfolios. */
class ComparedPortfoliosTest {

  @Test
  @Tag("many-portfolios")
  void every_cause_gives_the_later_outcome_when_judged_anew_and_no_smaller_set_does() {
    List<Cases> cases = Cases.all(25);
    int explained = 0;
    int together = 0;
    for (int i = 0; i + 1 < cases.size(); i += 2) {
      Evaluation before = evaluate(cases.get(i), POLICY);
      Evaluation after = evaluate(cases.get(i + 1), validity(100));
      Comparison comparison = Comparison.of(before, after);
      for (Change change : comparison.changes()) {
        if (change.status() != Status.SAME) {
          assertThat(change.causes()).as(change.id()).isNotEmpty();
          explained++;
          together += change.causes().get(0).size() > 1 ? 1 : 0;
        }
      }
      assertReplays(comparison);
    }
    assertThat(explained).isGreaterThan(200);
    assertThat(together).isGreaterThan(20);
  }

  private static Evaluation evaluate(Cases one, Policy policy) {
    return Evaluator.of(BOOK)
        .evaluate(
            one.loaded(), EvaluationOptions.of(policy, one.asOf()).withKnownOn(one.knownOn()));
  }

  /** Independent of the comparison: whole evaluations of every mixture. */
  private static void assertReplays(Comparison comparison) {
    for (int bits = 0; bits < 32; bits++) {
      Set<Cause> taken = EnumSet.noneOf(Cause.class);
      for (Cause cause : Cause.values()) {
        if ((bits >> cause.ordinal() & 1) == 1) {
          taken.add(cause);
        }
      }
      Evaluation mixed = mixed(comparison, taken);
      for (Change change : comparison.changes()) {
        if (change.isOfOutcome()) {
          boolean same =
              mixed.find(change.id()).map(Finding::outcome).orElse(null)
                  == change.after().outcome();
          int size = change.causes().get(0).size();
          assertThat(change.causes().contains(taken) ? same : !same || taken.size() >= size)
              .as(change.id() + " " + taken + " " + change.causes())
              .isTrue();
        }
      }
    }
  }

  private static Evaluation mixed(Comparison comparison, Set<Cause> taken) {
    Evaluation days = taken.contains(Cause.DATE) ? comparison.after() : comparison.before();
    Evaluation data = taken.contains(Cause.DATA) ? comparison.after() : comparison.before();
    Evaluation waivers = taken.contains(Cause.WAIVER) ? comparison.after() : comparison.before();
    Evaluation policy = taken.contains(Cause.PARAMETER) ? comparison.after() : comparison.before();
    Portfolio portfolio = data.portfolio().withTable(Waiver.class, waivers.portfolio());
    LocalDate known = days.knownOn().orElse(null);
    return Evaluator.of(BOOK)
        .evaluate(
            Loaded.of(portfolio),
            EvaluationOptions.of(policy.policy(), days.asOf())
                .withKnownOn(known)
                .withIncludeAll(true));
  }

  @Test
  @Tag("many-portfolios")
  void changes_stand_in_the_order_of_rules_then_subjects() {
    List<Cases> cases = Cases.all(4);
    List<String> rules = BOOK.rules().stream().map(Rule::id).toList();
    for (int i = 0; i + 1 < cases.size(); i += 5) {
      List<Change> changes =
          Comparison.of(evaluate(cases.get(i), POLICY), evaluate(cases.get(i + 1), POLICY))
              .changes();
      List<Change> sorted = new ArrayList<>(changes);
      sorted.sort(
          java.util.Comparator.comparingInt((Change c) -> rules.indexOf(c.finding().rule().id()))
              .thenComparing(c -> c.finding().subject().id(), CodePoints.ORDER));
      assertThat(changes).isEqualTo(sorted);
    }
  }
}
