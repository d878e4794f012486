package org.tsctp.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.RuleBook;
import org.tsctp.rule.Severity;
import org.tsctp.rulebook.RuleBooks;

/** Holds the data of one's own program to the rules, as a test would. */
public final class JudgeInTest {

  private JudgeInTest() {}

  /**
   * Prints what an assertion says of an activity whose monitoring plan came too late.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Portfolio portfolio =
        Portfolio.builder("example")
            .add(
                Activity.builder("A1")
                    .title("Radios")
                    .country("XAA")
                    .from(LocalDate.of(2021, 1, 1))
                    .monitoringPlan(LocalDate.of(2021, 3, 1))
                    .build())
            .build();
    RuleBook monitoring = RuleBooks.standard().select(List.of("ME-2"));
    Evaluation evaluation =
        Evaluator.of(monitoring)
            .evaluate(
                portfolio, EvaluationOptions.of(Policies.standard(), LocalDate.of(2022, 9, 30)));
    try {
      evaluation.assertNothingAtOrAbove(Severity.HIGH);
    } catch (AssertionError e) {
      System.out.println(e.getMessage());
    }
  }
}
