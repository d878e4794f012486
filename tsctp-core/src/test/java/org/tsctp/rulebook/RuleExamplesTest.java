package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tsctp.explain.Force;
import org.tsctp.fixtures.Cases;
import org.tsctp.partnership.Tables;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Example;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;

/** What every built-in rule must bring with it: words, sources, columns and examples. */
class RuleExamplesTest {

  private static final RuleBook BOOK = RuleBooks.standard();

  /** The outcomes that section 4 of the contract gives a rule. */
  private static final Map<String, Set<Outcome>> POSSIBLE =
      Map.of(
          "LEAHY-1", outcomes("VIOLATION INDETERMINATE ATTENTION COMPLIANT NOT_APPLICABLE"),
          "LEAHY-3", outcomes("VIOLATION INDETERMINATE COMPLIANT NOT_APPLICABLE"),
          "LEAHY-4", outcomes("INDETERMINATE ATTENTION COMPLIANT NOT_APPLICABLE"),
          "COUP-1", outcomes("VIOLATION INDETERMINATE WAIVED ATTENTION NOT_APPLICABLE"),
          "COUP-5", outcomes("VIOLATION INDETERMINATE NOT_APPLICABLE"),
          "EUM-1", outcomes("VIOLATION INDETERMINATE ATTENTION COMPLIANT NOT_APPLICABLE"),
          "ME-2", outcomes("VIOLATION INDETERMINATE COMPLIANT"),
          "FIN-1", outcomes("VIOLATION INDETERMINATE COMPLIANT NOT_APPLICABLE"),
          "BAL-1", outcomes("INDETERMINATE ATTENTION COMPLIANT"),
          "DRIFT-3", outcomes("INDETERMINATE ATTENTION COMPLIANT NOT_APPLICABLE"));

  static Stream<Rule<?>> rules() {
    return BOOK.rules().stream();
  }

  static Stream<Arguments> examples() {
    return BOOK.rules().stream()
        .flatMap(
            rule -> rule.examples().stream().map(e -> Arguments.of(rule.id(), e.outcome(), e)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("examples")
  void example_gives_its_outcome(String rule, Outcome outcome, Example example) {
    Evaluation evaluation =
        Evaluator.of(BOOK)
            .evaluate(
                example.portfolio(),
                EvaluationOptions.of(Policies.standard(), example.asOf()).withIncludeAll(true));
    assertThat(evaluation.malfunctions()).isEmpty();
    assertThat(evaluation.find(rule + ":" + example.subject()).orElseThrow().outcome())
        .isEqualTo(outcome);
    assertThat(example.story()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_outcome_a_rule_can_have_has_an_example(Rule<?> rule) {
    Set<Outcome> shown = EnumSet.noneOf(Outcome.class);
    rule.examples().forEach(example -> shown.add(example.outcome()));
    assertThat(shown).as(rule.id()).isEqualTo(POSSIBLE.get(rule.id()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rule_brings_its_words_sources_and_columns(Rule<?> rule) {
    assertThat(rule.title()).isNotBlank();
    assertThat(rule.requirement()).endsWith(".");
    assertThat(rule.reason()).endsWith(".");
    assertThat(rule.status()).matches("(PARTLY |UN)?VERIFIED.*");
    assertThat(rule.citations()).isNotEmpty().allMatch(citation -> !citation.label().isBlank());
    assertThat(rule.needs())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(RuleExamplesTest::isColumn, "names a column");
  }

  private static boolean isColumn(String need) {
    String[] parts = need.split("\\.");
    return parts.length == 2
        && Tables.find(parts[0]).flatMap(table -> table.findColumn(parts[1])).isPresent();
  }

  @Test
  void severity_force_and_order_are_those_of_the_catalogue() {
    List<String> lines = new ArrayList<>();
    for (Rule<?> rule : BOOK.rules()) {
      lines.add(rule.id() + " | " + rule.title() + " | " + rule.severity() + " | " + rule.force());
    }
    assertThat(lines)
        .containsExactly(
            "LEAHY-1 | State Leahy bar on assistance to a unit | BLOCKER | STATUTE",
            "LEAHY-3 | Vetting precedes assistance; individual AND unit (and unit's commander)"
                + " | BLOCKER | STATUTE",
            "LEAHY-4 | Vetting still current on the day of assistance | MEDIUM | POLICY",
            "COUP-1 | Coup restriction | BLOCKER | STATUTE",
            "COUP-5 | Knock-on to DoD section 333 | BLOCKER | STATUTE",
            "EUM-1 | End-use monitoring covers the item | HIGH | STATUTE",
            "ME-2 | Monitoring plan before performance | HIGH | AUDIT",
            "FIN-1 | Funds identity | HIGH | AUDIT",
            "BAL-1 | Security / governance share | INFO | ANALYTIC",
            "DRIFT-3 | Share shift | LOW | ANALYTIC");
  }

  @Test
  void only_the_coup_restriction_can_be_waived() {
    assertThat(BOOK.rules())
        .filteredOn(Rule::waivable)
        .extracting(Rule::id)
        .containsExactly("COUP-1");
  }

  @Test
  void analytic_rule_never_finds_a_violation() {
    for (Cases one : Cases.all(100)) {
      assertThat(one.evaluate().findings())
          .filteredOn(finding -> finding.rule().force() == Force.ANALYTIC)
          .extracting(Finding::outcome)
          .doesNotContain(Outcome.VIOLATION);
    }
    assertThat(BOOK.rules())
        .filteredOn(rule -> rule.severity() == Severity.INFO)
        .allMatch(rule -> rule.force() == Force.ANALYTIC);
  }

  @Test
  void messages_of_all_outcomes_are_whole_sentences() {
    Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
    for (Cases one : Cases.all(150)) {
      for (Finding finding : one.evaluate().findings()) {
        seen.merge(finding.outcome(), 1, Integer::sum);
        assertThat(finding.message())
            .as(finding.id())
            .endsWith(".")
            .doesNotContain("{", "}", "null", "Optional", "@");
      }
    }
    assertThat(seen.keySet()).containsExactlyInAnyOrder(Outcome.values());
  }

  @Test
  void indeterminate_finding_names_what_would_decide_it() {
    for (Cases one : Cases.all(150)) {
      for (Finding finding : one.evaluate().findings()) {
        if (finding.outcome() == Outcome.INDETERMINATE) {
          assertThat(finding.verdict().missing()).as(one.name() + " " + finding.id()).isNotEmpty();
          assertThat(finding.verdict().missing())
              .allMatch(
                  what ->
                      what.column().equals("complete")
                          ? Tables.find(what.table()).isPresent()
                          : isColumn(what.table() + "." + what.column()));
        }
      }
    }
  }

  @Test
  void rule_says_that_it_needs_whatever_it_misses_or_shows() {
    Map<String, Set<String>> unsaid = new TreeMap<>();
    for (Cases one : Cases.all(250)) {
      for (Finding finding : one.evaluate().findings()) {
        Set<String> used = new TreeSet<>();
        finding.verdict().missing().stream()
            .filter(what -> !what.column().equals("complete"))
            .forEach(what -> used.add(what.table() + "." + what.column()));
        finding
            .verdict()
            .explanation()
            .facts()
            .forEach(fact -> used.add(fact.table() + "." + fact.column()));
        finding.rule().needs().forEach(used::remove);
        used.remove("deliveries.item"); // shown to name what was lost, not needed
        if (!used.isEmpty()) {
          unsaid.computeIfAbsent(finding.rule().id(), id -> new TreeSet<>()).addAll(used);
        }
      }
    }
    assertThat(unsaid).as("columns that a rule reads and does not say it needs").isEmpty();
  }

  @Test
  void ids_are_unique() {
    assertThat(BOOK.rules().stream().map(Rule::id).collect(java.util.stream.Collectors.toList()))
        .doesNotHaveDuplicates();
    assertThat(new TreeSet<>(POSSIBLE.keySet()))
        .isEqualTo(new TreeSet<>(BOOK.rules().stream().map(Rule::id).toList()));
  }

  @Test
  void two_chapters_with_one_rule_are_refused_naming_both() {
    RuleChapter other = new Chapter("Borders", new MoneyRules().rules());
    assertThatThrownBy(() -> RuleBooks.with(List.of(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Rule FIN-1 stands in chapter Money and in chapter Borders.\n"
                + "Give one of them another id.");
  }

  @Test
  void rule_without_citation_is_refused() {
    assertThatThrownBy(
            () ->
                Rule.of("X-1", Kinds.DELIVERIES)
                    .title("Title")
                    .requires("Something.")
                    .because("Reason.")
                    .judge((delivery, facts) -> facts.compliant(null).verdict()))
        .hasMessageContaining("Rule X-1 has no citation");
  }

  @Test
  void rule_without_its_sentence_is_refused() {
    assertThatThrownBy(
            () -> Rule.of("X-1", Kinds.DELIVERIES).title("Title").judge((d, facts) -> null))
        .hasMessageContaining("Rule X-1 lacks a title, a requirement or a reason");
  }

  @Test
  void rules_of_others_come_after_the_built_in_ones() {
    Rule<?> fin = new MoneyRules().rules().get(0);
    Rule<?> foreign =
        Rule.of("AAA-1", Kinds.ACTIVITIES)
            .title(fin.title())
            .requires(fin.requirement())
            .because(fin.reason())
            .cites(fin.citations().get(0))
            .judge(
                (activity, facts) -> {
                  throw new AssertionError("not judged here");
                });
    RuleBook book = RuleBooks.with(List.of(new Chapter("Ours", List.of(foreign))));
    assertThat(book.rules()).extracting(Rule::id).endsWith("DRIFT-3", "AAA-1").hasSize(11);
    assertThat(book.chapter("AAA-1")).isEqualTo("Ours");
    assertThat(book.digest()).isNotEqualTo(BOOK.digest());
  }

  @Test
  void rules_are_selected_by_globs_without_changing_their_order() {
    assertThat(BOOK.select(List.of("DRIFT-?", "LEAHY-*")).rules())
        .extracting(Rule::id)
        .containsExactly("LEAHY-1", "LEAHY-3", "LEAHY-4", "DRIFT-3");
    assertThat(BOOK.select(List.of("leahy-1", "LEAHY.1")).rules()).isEmpty();
  }

  private record Chapter(String name, List<Rule<?>> rules) implements RuleChapter {}

  private static Set<Outcome> outcomes(String names) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (String name : names.split(" ")) {
      outcomes.add(Outcome.valueOf(name));
    }
    return outcomes;
  }
}
