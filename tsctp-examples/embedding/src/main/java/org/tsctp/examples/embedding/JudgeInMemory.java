package org.tsctp.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;
import org.tsctp.policy.Policies;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rulebook.RuleBooks;

/** Makes a portfolio in memory and judges it by the rules on vetting: no file is needed. */
public final class JudgeInMemory {

  private JudgeInMemory() {}

  /**
   * Prints what was found of one delivery.
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
                    .authority(Authority.FAA)
                    .build())
            .add(Unit.builder("U1").name("1st Patrol Company").country("XAA").build())
            .add(
                Vetting.builder("V1")
                    .unit("U1")
                    .decided(LocalDate.of(2020, 10, 1))
                    .outcome(Vetting.Outcome.APPROVED)
                    .build())
            .add(
                Delivery.builder("D1")
                    .activity("A1")
                    .unit("U1")
                    .kind(Delivery.Kind.TRAINING)
                    .date(LocalDate.of(2021, 11, 18))
                    .build())
            .build();
    EvaluationOptions options =
        EvaluationOptions.of(Policies.standard(), LocalDate.of(2022, 9, 30));
    Evaluator.of(RuleBooks.standard().select(List.of("LEAHY-*")))
        .evaluate(portfolio, options)
        .findings()
        .forEach(finding -> System.out.println(finding.outcome() + " " + finding.message()));
  }
}
