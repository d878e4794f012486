package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.fixtures.PortfolioGenerator;
import org.tsctp.fixtures.RulePortfolios;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;

/** The generator of portfolios reaches every outcome that a rule can have. */
class RulePortfoliosTest {

  private static final int SEEDS = 300;

  @Test
  @Tag("many-portfolios")
  void every_outcome_of_every_rule_occurs_within_three_hundred_seeds() {
    Map<String, Map<Outcome, Integer>> counts = new TreeMap<>();
    for (PortfolioGenerator.Drawn drawn : PortfolioGenerator.first(SEEDS)) {
      Evaluation evaluation = evaluate(drawn);
      assertThat(evaluation.malfunctions()).isEmpty();
      evaluation
          .coverage()
          .forEach(
              coverage ->
                  coverage
                      .outcomes()
                      .forEach(
                          (outcome, count) ->
                              counts
                                  .computeIfAbsent(
                                      coverage.rule(), rule -> new EnumMap<>(Outcome.class))
                                  .merge(outcome, count, Integer::sum)));
    }
    counts.forEach((rule, outcomes) -> System.out.println(rule + " " + outcomes));
    for (Rule<?> rule : RuleBooks.standard().rules()) {
      for (Outcome outcome : Outcome.values()) {
        boolean possible = rule.examples().stream().map(Example::outcome).anyMatch(outcome::equals);
        assertThat(counts.get(rule.id()).get(outcome) > 0)
            .as("%s %s occurs in the first %s seeds", rule.id(), outcome, SEEDS)
            .isEqualTo(possible);
      }
    }
  }

  @Test
  @Tag("many-portfolios")
  void a_seed_gives_the_same_portfolio_again() {
    assertThat(RulePortfolios.draw(7)).isEqualTo(RulePortfolios.draw(7));
  }

  private static Evaluation evaluate(PortfolioGenerator.Drawn drawn) {
    return Evaluator.of(RuleBooks.standard())
        .evaluate(
            drawn.loaded(),
            EvaluationOptions.of(Policies.standard(), drawn.asOf())
                .withKnownOn(drawn.knownOn())
                .withIncludeAll(true));
  }
}
