package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.OwnRules.SENTENCE;
import static org.tsctp.rule.OwnRules.book;
import static org.tsctp.rule.OwnRules.deliveries;
import static org.tsctp.rule.OwnRules.evaluate;
import static org.tsctp.rule.OwnRules.options;
import static org.tsctp.rule.OwnRules.rule;
import static org.tsctp.rule.OwnRules.seen;
import static org.tsctp.rule.OwnRules.unknown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.basics.CodePoints;
import org.tsctp.fixtures.Cases;
import org.tsctp.fixtures.Facts;
import org.tsctp.fixtures.PortfolioGenerator;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.policy.Policies;
import org.tsctp.rulebook.RuleBooks;

/** What the engine promises, whatever the rules. */
class EvaluatorTest {

  @Test
  @Tag("many-portfolios")
  void rules_come_in_the_order_of_the_catalogue_and_subjects_by_code_point() {
    for (Cases one : Cases.all(60)) {
      Evaluation evaluation = one.evaluate();
      List<String> rules = evaluation.book().rules().stream().map(Rule::id).toList();
      List<Finding> sorted = new ArrayList<>(evaluation.findings());
      sorted.sort(
          java.util.Comparator.comparingInt((Finding f) -> rules.indexOf(f.rule().id()))
              .thenComparing(f -> f.subject().id(), CodePoints.ORDER));
      assertThat(evaluation.findings()).isEqualTo(sorted);
      assertThat(evaluation.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_subject_beyond_the_basic_plane_comes_last() {
    Facts facts = Facts.of().row("activities", "id=A1");
    for (String id : List.of("\uD83D\uDE00", "\uFF21", "a", "Z", "D10", "D2")) {
      facts.row("deliveries", "id=" + id + " activity=A1 kind=OTHER date=2021-01-01");
    }
    assertThat(evaluate(book(seen("X-1")), facts).findings())
        .extracting(finding -> finding.subject().id())
        .containsExactly("D10", "D2", "Z", "a", "\uFF21", "\uD83D\uDE00");
  }

  @Test
  void a_rule_without_subject_says_so_and_is_no_pass() {
    Coverage coverage = evaluate(book(seen("X-1")), Facts.of()).coverage().get(0);
    assertThat(coverage.reason())
        .contains("Examined nothing: the portfolio has no subject of this rule.");
    assertThat(coverage.examined()).isZero();
    assertThat(coverage.outcomes().values()).containsOnly(0);
  }

  @Test
  void a_rule_that_speaks_of_none_of_its_subjects_says_so() {
    Rule<Delivery> silent =
        rule("X-1", (d, facts) -> facts.notApplicable(SENTENCE, "subject", d.id()).verdict());
    assertThat(evaluate(book(silent), deliveries("D1", "D2")).coverage().get(0).reason())
        .contains("Examined nothing: the rule speaks of none of 2 subjects.");
  }

  @Test
  @Tag("many-portfolios")
  void eligible_are_all_but_not_applicable_and_examined_all_of_those_but_indeterminate() {
    for (Cases one : Cases.all(60)) {
      Evaluation evaluation = one.evaluate();
      for (Coverage coverage : evaluation.coverage()) {
        Map<Outcome, Integer> n = coverage.outcomes();
        int sum = n.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(coverage.eligible()).isEqualTo(sum - n.get(Outcome.NOT_APPLICABLE));
        assertThat(coverage.examined())
            .isEqualTo(coverage.eligible() - n.get(Outcome.INDETERMINATE));
        assertThat(coverage.reason().isPresent()).isEqualTo(coverage.examined() == 0);
        assertThat(evaluation.findings())
            .filteredOn(finding -> finding.rule().id().equals(coverage.rule()))
            .hasSize(sum);
      }
      assertThat(evaluation.coverage()).hasSameSizeAs(RuleBooks.standard().rules());
    }
  }

  @Test
  @Tag("many-portfolios")
  void findings_that_are_compliant_or_not_applicable_are_counted_but_kept_only_if_asked_for() {
    for (Cases one : Cases.all(60)) {
      Evaluation all = one.evaluate();
      Evaluation some =
          Evaluator.of(RuleBooks.standard())
              .evaluate(one.loaded(), one.options().withIncludeAll(false));
      assertThat(some.outcomes()).isEqualTo(all.outcomes());
      assertThat(some.coverage()).isEqualTo(all.coverage());
      assertThat(some.valueNotAssessed()).isEqualTo(all.valueNotAssessed());
      assertThat(some.waivers()).isEqualTo(all.waivers());
      assertThat(some.findings().stream().map(EvaluatorTest::content))
          .containsExactlyElementsOf(
              all.findings().stream()
                  .filter(finding -> finding.outcome().isReported())
                  .map(EvaluatorTest::content)
                  .toList());
    }
  }

  private static List<Object> content(Finding finding) {
    return List.of(finding.id(), finding.subject(), finding.verdict(), finding.value());
  }

  @Test
  void value_not_assessed_is_counted_once_for_each_subject() {
    Facts facts =
        Facts.of()
            .row("activities", "id=A1 currency=EUR")
            .row("deliveries", "id=D1 activity=A1 kind=OTHER date=2021-01-01 value=100.25")
            .row("deliveries", "id=D2 activity=A1 kind=OTHER date=2021-01-01 value=10 currency=XOF")
            .row("deliveries", "id=D3 activity=A1 kind=OTHER date=2021-01-01");
    Rule<Delivery> unknown = unknown("X-1");
    Evaluation evaluation = evaluate(book(unknown, unknown("X-2"), seen("X-3")), facts);
    assertThat(evaluation.valueNotAssessed()).hasToString("{EUR=100.25, XOF=10}");
    assertThat(evaluation.coverage().get(0).valueNotAssessed()).hasToString("{EUR=100.25, XOF=10}");
    assertThat(evaluation.coverage().get(1).valueNotAssessed()).hasToString("{EUR=100.25, XOF=10}");
    assertThat(evaluation.coverage().get(2).valueNotAssessed()).isEmpty();
  }

  @Test
  void what_lies_after_the_day_of_judgement_is_no_subject() {
    Facts facts =
        deliveries("D1").row("deliveries", "id=D2 activity=A1 kind=OTHER date=2023-10-01");
    assertThat(evaluate(book(seen("X-1")), facts).findings())
        .extracting(Finding::id)
        .containsExactly("X-1:D1");
  }

  @Test
  void what_was_recorded_after_the_day_of_knowledge_is_no_subject() {
    Facts facts =
        deliveries("D1")
            .row("deliveries", "id=D2 activity=A1 kind=OTHER date=2021-01-01 recorded=2022-01-02")
            .row("deliveries", "id=D3 activity=A1 kind=OTHER date=2022-06-01 recorded=2022-01-01")
            .row("deliveries", "id=D4 activity=A1 kind=OTHER date=2022-06-01");
    Evaluation evaluation =
        Evaluator.of(book(seen("X-1")))
            .evaluate(facts.load(), options().withKnownOn(LocalDate.of(2022, 1, 1)));
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("X-1:D1", "X-1:D3");
    assertThat(evaluation.knownOn()).contains(LocalDate.of(2022, 1, 1));
    assertThat(evaluate(book(seen("X-1")), facts).knownOn()).isEmpty();
  }

  @Test
  @Tag("many-portfolios")
  void there_is_exactly_one_finding_for_each_rule_and_visible_subject() {
    for (PortfolioGenerator.Drawn drawn : PortfolioGenerator.first(60)) {
      Evaluation evaluation =
          Evaluator.of(RuleBooks.standard())
              .evaluate(
                  drawn.loaded(),
                  EvaluationOptions.of(Policies.standard(), drawn.asOf())
                      .withKnownOn(drawn.knownOn())
                      .withIncludeAll(true));
      var view = drawn.portfolio().at(drawn.asOf(), drawn.knownOn());
      for (String rule : List.of("LEAHY-1", "LEAHY-3", "LEAHY-4", "EUM-1")) {
        assertThat(subjects(evaluation, rule))
            .containsExactlyElementsOf(
                view.list(Delivery.class).stream().map(Delivery::id).toList());
      }
      assertThat(subjects(evaluation, "ME-2"))
          .containsExactlyElementsOf(view.list(Activity.class).stream().map(Activity::id).toList());
    }
  }

  private static List<String> subjects(Evaluation evaluation, String rule) {
    return evaluation.findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .map(finding -> finding.subject().id())
        .toList();
  }
}
