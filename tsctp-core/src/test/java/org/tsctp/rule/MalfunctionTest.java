package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.OwnRules.DELIVERIES;
import static org.tsctp.rule.OwnRules.SENTENCE;
import static org.tsctp.rule.OwnRules.book;
import static org.tsctp.rule.OwnRules.deliveries;
import static org.tsctp.rule.OwnRules.evaluate;
import static org.tsctp.rule.OwnRules.options;
import static org.tsctp.rule.OwnRules.rule;
import static org.tsctp.rule.OwnRules.seen;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.tsctp.partnership.Delivery;

/** A rule that fails harms only itself, and long work can be ended. */
class MalfunctionTest {

  @Test
  void a_rule_that_throws_harms_only_itself_and_only_on_that_subject() {
    Rule<Delivery> broken =
        rule(
            "X-1",
            (delivery, facts) -> {
              if (delivery.id().equals("D1")) {
                throw new IllegalStateException("no such thing");
              }
              return facts.attention(SENTENCE, "subject", delivery.id()).verdict();
            });
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1", "D2"));
    assertThat(evaluation.malfunctions())
        .containsExactly(
            new Malfunction(
                "X-1", "D1", "The rule failed and says nothing of this subject: no such thing"));
    assertThat(evaluation.findings())
        .extracting(Finding::id)
        .containsExactly("X-1:D2", "X-2:D1", "X-2:D2");
    Coverage coverage = evaluation.coverage().get(0);
    assertThat(coverage.eligible()).isEqualTo(2);
    assertThat(coverage.examined()).isEqualTo(1);
    assertThat(coverage.reason()).isEmpty();
  }

  @Test
  void a_rule_that_fails_on_all_subjects_is_no_pass() {
    Rule<Delivery> broken =
        rule(
            "X-1",
            (delivery, facts) -> {
              throw new ArithmeticException();
            });
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1", "D2"));
    assertThat(evaluation.malfunctions()).hasSize(2);
    assertThat(evaluation.malfunctions().get(0).problem())
        .isEqualTo("The rule failed and says nothing of this subject.");
    assertThat(evaluation.coverage().get(0).examined()).isZero();
    assertThat(evaluation.coverage().get(0).reason())
        .contains("Could not assess any of 2 eligible subjects.");
    assertThat(evaluation.outcomes().get(Outcome.COMPLIANT)).isZero();
  }

  @Test
  void a_rule_that_cannot_list_its_subjects_is_a_malfunction_and_does_not_claim_there_were_none() {
    Subjects<Delivery> unlisted =
        new Subjects<>(
            "delivery",
            context -> {
              throw new IllegalStateException("no list");
            },
            DELIVERIES.describe(),
            DELIVERIES.value());
    Rule<Delivery> broken =
        rule("X-1", unlisted, (d, facts) -> facts.compliant(SENTENCE).verdict());
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1"));
    assertThat(evaluation.malfunctions())
        .containsExactly(
            new Malfunction("X-1", "", "The rule failed and says nothing of any subject: no list"));
    assertThat(evaluation.coverage().get(0).examined()).isZero();
    assertThat(evaluation.coverage().get(0).reason())
        .contains("Examined nothing: the rule failed, see malfunctions.");
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("X-2:D1");
  }

  @Test
  void a_list_that_fails_while_it_is_walked_through_harms_only_its_rule() {
    List<Delivery> failing =
        new java.util.AbstractList<>() {
          @Override
          public Delivery get(int index) {
            throw new IllegalStateException("no page");
          }

          @Override
          public int size() {
            return 1;
          }
        };
    Subjects<Delivery> paged =
        new Subjects<>("delivery", context -> failing, DELIVERIES.describe(), DELIVERIES.value());
    Rule<Delivery> broken = rule("X-1", paged, (d, facts) -> facts.compliant(SENTENCE).verdict());
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1"));
    assertThat(evaluation.malfunctions())
        .containsExactly(
            new Malfunction("X-1", "", "The rule failed and says nothing of any subject: no page"));
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("X-2:D1");
  }

  @Test
  void a_rule_that_cannot_describe_a_subject_is_a_malfunction() {
    Subjects<Delivery> nameless =
        new Subjects<>(
            "delivery",
            DELIVERIES.list(),
            (delivery, context) -> {
              throw new IllegalStateException("no name");
            },
            DELIVERIES.value());
    Rule<Delivery> broken =
        rule("X-1", nameless, (d, facts) -> facts.attention(SENTENCE, "subject", "it").verdict());
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1"));
    assertThat(evaluation.malfunctions()).extracting(Malfunction::rule).containsExactly("X-1");
    assertThat(evaluation.coverage().get(0).outcomes().get(Outcome.ATTENTION)).isZero();
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("X-2:D1");
  }

  @Test
  void a_sentence_that_lacks_a_value_is_a_malfunction_of_its_rule() {
    Rule<Delivery> broken = rule("X-1", (delivery, facts) -> facts.attention(SENTENCE).verdict());
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1"));
    assertThat(evaluation.malfunctions()).extracting(Malfunction::rule).containsExactly("X-1");
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("X-2:D1");
  }

  @Test
  void a_malfunction_names_no_class() {
    Rule<Delivery> broken =
        rule(
            "X-1",
            (delivery, facts) -> {
              throw new ClassCastException("class org.tsctp.Inner cannot be cast");
            });
    assertThat(evaluate(book(broken), deliveries("D1")).malfunctions())
        .containsExactly(
            new Malfunction("X-1", "D1", "The rule failed and says nothing of this subject."));
  }

  @Test
  void a_rule_that_recurses_without_end_is_a_malfunction() {
    Rule<Delivery> broken = rule("X-1", (delivery, facts) -> recurse(delivery, facts));
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1"));
    assertThat(evaluation.malfunctions()).extracting(Malfunction::rule).containsExactly("X-1");
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("X-2:D1");
  }

  @SuppressWarnings("InfiniteRecursion") // on purpose
  private static Verdict recurse(Delivery delivery, Case facts) {
    return recurse(delivery, facts);
  }

  @Test
  void an_interrupted_evaluation_ends() {
    Thread.currentThread().interrupt();
    try {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> evaluate(book(seen("X-1")), deliveries("D1")))
          .isInstanceOf(CancellationException.class)
          .hasMessage("The evaluation was interrupted.");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void progress_is_told_before_each_rule() {
    List<String> told = new ArrayList<>();
    Evaluator.of(book(seen("X-1"), seen("X-2")))
        .withProgress((rule, done, all) -> told.add(rule + " " + done + "/" + all))
        .evaluate(deliveries("D1").portfolio(), options());
    assertThat(told).containsExactly("X-1 0/2", "X-2 1/2");
  }
}
