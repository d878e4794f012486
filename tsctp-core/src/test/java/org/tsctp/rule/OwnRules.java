package org.tsctp.rule;

import java.time.LocalDate;
import java.util.List;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.fixtures.Facts;
import org.tsctp.partnership.Delivery;
import org.tsctp.policy.Policies;

/** Rules of nobody but the tests, over deliveries D1, D2 and so on, and how they are judged. */
final class OwnRules {

  static final LocalDate AS_OF = LocalDate.of(2023, 9, 30);
  static final Sentence SENTENCE = Sentence.of("X.seen", "{subject} was seen.");

  static final Subjects<Delivery> DELIVERIES =
      new Subjects<>(
          "delivery",
          context -> context.view().list(Delivery.class),
          (delivery, context) -> new Subject("delivery", delivery.id(), null, delivery.date()),
          (delivery, context) ->
              delivery.value() == null
                  ? java.util.Optional.empty()
                  : java.util.Optional.of(
                      new org.tsctp.basics.Money(
                          delivery.value(),
                          delivery.currency() == null ? "EUR" : delivery.currency())));

  static Rule<Delivery> rule(String id, Rule.Judge<Delivery> judge) {
    return rule(id, DELIVERIES, judge);
  }

  static Rule<Delivery> rule(String id, Subjects<Delivery> subjects, Rule.Judge<Delivery> judge) {
    return Rule.of(id, subjects)
        .title("Title")
        .requires("Something.")
        .because("Reason.")
        .weighs(Severity.LOW, Force.AUDIT)
        .cites(Citation.of("ours"))
        .judge(judge);
  }

  static Rule<Delivery> seen(String id) {
    return rule(id, (d, facts) -> facts.attention(SENTENCE, "subject", d.id()).verdict());
  }

  static Rule<Delivery> unknown(String id) {
    return rule(
        id,
        (d, facts) ->
            facts
                .indeterminate(SENTENCE, "subject", d.id())
                .missing("deliveries", "unit", d.id())
                .verdict());
  }

  static RuleBook book(Rule<?>... rules) {
    RuleChapter chapter =
        new RuleChapter() {
          @Override
          public String name() {
            return "Test";
          }

          @Override
          public List<Rule<?>> rules() {
            return List.of(rules);
          }
        };
    return RuleBook.of("test", List.of(), List.of(chapter));
  }

  static Facts deliveries(String... ids) {
    Facts facts = Facts.of().row("activities", "id=A1");
    for (String id : ids) {
      facts.row("deliveries", "id=" + id + " activity=A1 kind=OTHER date=2021-01-01");
    }
    return facts;
  }

  static EvaluationOptions options() {
    return EvaluationOptions.of(Policies.standard(), AS_OF);
  }

  static Evaluation evaluate(RuleBook book, Facts facts) {
    return Evaluator.of(book).evaluate(facts.load(), options());
  }

  private OwnRules() {}
}
