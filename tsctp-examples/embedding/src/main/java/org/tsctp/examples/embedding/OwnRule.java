package org.tsctp.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Case;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Subject;
import org.tsctp.rule.Subjects;
import org.tsctp.rule.Verdict;
import org.tsctp.rulebook.RuleBooks;

/** A rule of one's own, handed over beside the built-in ones. */
public final class OwnRule implements RuleChapter {

  private static final Sentence NAMED =
      Sentence.of("ORG-1.named", "{delivery} says what was delivered.");
  private static final Sentence NOT_NAMED =
      Sentence.of("ORG-1.not-named", "{delivery} does not say what was delivered.");

  private static final Subjects<Delivery> DELIVERIES =
      Subjects.visible(
          "delivery",
          Delivery.class,
          (delivery, view) -> new Subject("delivery", delivery.id(), null, delivery.date()),
          (delivery, view) -> Optional.empty());

  @Override
  public String name() {
    return "Our organization";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        Rule.of("ORG-1", DELIVERIES)
            .title("Delivery says what it was")
            .requires("Every delivery says what was delivered.")
            .because("What has no name cannot be looked for.")
            .weighs(Severity.LOW, Force.POLICY)
            .cites(Citation.of("Handbook 4.2"))
            .needs("deliveries.item")
            .judge(this::judge));
  }

  private Verdict judge(Delivery delivery, Case facts) {
    return (delivery.item() != null
            ? facts.compliant(NAMED, "delivery", delivery.id())
            : facts
                .indeterminate(NOT_NAMED, "delivery", delivery.id())
                .missing("deliveries", "item", delivery.id()))
        .on(delivery, "item")
        .verdict();
  }

  /**
   * Judges an example by the built-in rules and this one.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Portfolio portfolio = RuleBooks.standard().rules().get(0).examples().get(0).portfolio();
    Evaluator.of(RuleBooks.with(List.of(new OwnRule())))
        .evaluate(portfolio, EvaluationOptions.of(Policies.standard(), LocalDate.of(2022, 9, 30)))
        .findings()
        .forEach(finding -> System.out.println(finding.id() + " " + finding.outcome()));
  }
}
