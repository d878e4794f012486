package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
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

  /** One line of catalogue.txt. */
  private record Line(String id, String title, String severity, String force, String outcomes) {}

  /** The catalogue, typed from the contract: what each rule is called, weighs and can say. */
  private static final Map<String, Line> CATALOGUE = catalogue();

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
    assertThat(shown).as(rule.id()).isEqualTo(outcomes(line(rule).outcomes()));
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

  @ParameterizedTest
  @MethodSource("rules")
  void severity_and_force_are_those_of_the_catalogue(Rule<?> rule) {
    Line line = line(rule);
    assertThat(rule.title()).isEqualTo(line.title());
    assertThat(rule.severity().name()).isEqualTo(line.severity());
    assertThat(rule.force().name()).isEqualTo(line.force());
  }

  @Test
  void rules_are_judged_in_the_order_of_the_catalogue() {
    List<String> order = new ArrayList<>(CATALOGUE.keySet());
    order.retainAll(BOOK.rules().stream().map(Rule::id).toList());
    assertThat(BOOK.rules()).extracting(Rule::id).containsExactlyElementsOf(order);
  }

  @Test
  void only_the_three_rules_whose_law_has_a_waiver_can_be_waived() {
    assertThat(BOOK.rules())
        .filteredOn(Rule::waivable)
        .extracting(Rule::id)
        .isSubsetOf("LEAHY-2", "CSPA-1", "COUP-1");
  }

  @Test
  @Tag("many-portfolios")
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
  @Tag("many-portfolios")
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
  @Tag("many-portfolios")
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
  @Tag("many-portfolios")
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
    assertThat(book.rules()).extracting(Rule::id).endsWith("AAA-1");
    assertThat(book.chapter("AAA-1")).isEqualTo("Ours");
    assertThat(book.digest()).isNotEqualTo(BOOK.digest());
  }

  @Test
  void rules_are_selected_by_globs_without_changing_their_order() {
    assertThat(BOOK.select(List.of("DRIFT-3", "LEAHY-?")).rules())
        .extracting(Rule::id)
        .startsWith("LEAHY-1")
        .endsWith("DRIFT-3")
        .allMatch(id -> id.matches("LEAHY-.|DRIFT-3"));
    assertThat(BOOK.select(List.of("leahy-1", "LEAHY.1")).rules()).isEmpty();
  }

  private record Chapter(String name, List<Rule<?>> rules) implements RuleChapter {}

  private static Line line(Rule<?> rule) {
    Line line = CATALOGUE.get(rule.id());
    assertThat(line).as("line of %s in catalogue.txt", rule.id()).isNotNull();
    return line;
  }

  private static Map<String, Line> catalogue() {
    Map<String, Line> lines = new LinkedHashMap<>();
    try (var text = RuleExamplesTest.class.getResourceAsStream("catalogue.txt")) {
      for (String line : new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          String[] cells = line.split(" \\| ");
          lines.put(cells[0], new Line(cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static Set<Outcome> outcomes(String names) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (String name : names.split(" ")) {
      outcomes.add(Outcome.valueOf(name));
    }
    return outcomes;
  }
}
