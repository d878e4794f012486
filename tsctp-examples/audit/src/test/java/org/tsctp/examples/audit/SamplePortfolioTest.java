package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsctp.basics.Countries;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Unit;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rulebook.RuleBooks;
import org.tsctp.source.PortfolioReader;
import org.tsctp.source.PortfolioWriter;

class SamplePortfolioTest {

  @Test
  void it_shows_no_outcome_that_a_rule_cannot_have() {
    Evaluation evaluation =
        Evaluator.of(RuleBooks.standard())
            .evaluate(
                SamplePortfolio.create(),
                EvaluationOptions.of(Policies.standard(), SamplePortfolio.AS_OF));

    for (Rule<?> rule : RuleBooks.standard().rules()) {
      Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
      rule.examples().stream().map(Example::outcome).forEach(possible::add);
      Set<Outcome> shown = EnumSet.noneOf(Outcome.class);
      evaluation.coverage().stream()
          .filter(coverage -> coverage.rule().equals(rule.id()))
          .forEach(
              coverage ->
                  coverage
                      .outcomes()
                      .forEach(
                          (outcome, count) -> {
                            if (count > 0) {
                              shown.add(outcome);
                            }
                          }));
      assertThat(possible).as(rule.id()).containsAll(shown);
    }
    assertThat(evaluation.malfunctions()).isEmpty();
  }

  @Test
  void it_is_of_a_size_to_look_through_and_the_same_each_time() {
    assertThat(SamplePortfolio.create().size()).isBetween(3_500, 5_000);
    assertThat(SamplePortfolio.create()).isEqualTo(SamplePortfolio.create());
  }

  @Test
  void it_speaks_of_no_country_that_exists() {
    Portfolio sample = SamplePortfolio.create();

    assertThat(sample.list(Unit.class)).allMatch(unit -> Countries.isUserAssigned(unit.country()));
    assertThat(sample.list(Activity.class))
        .allMatch(a -> a.country() == null || Countries.isUserAssigned(a.country()));
  }

  @Test
  void it_is_read_back_as_it_was_written(@TempDir Path folder) throws IOException {
    PortfolioWriter.writeFolder(SamplePortfolio.create(), folder);
    Loaded<Portfolio> loaded = PortfolioReader.read(folder);

    assertThat(loaded.issues()).isEmpty();
    assertThat(loaded.value()).isEqualTo(SamplePortfolio.create());
  }
}
