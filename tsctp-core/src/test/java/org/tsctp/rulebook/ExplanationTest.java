package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Explanation;
import org.tsctp.explain.Fact;
import org.tsctp.explain.ParameterUse;
import org.tsctp.fixtures.Cases;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.policy.Parameter;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;

/** An explanation rests on facts that stand in the portfolio and on cited parameters, all of it. */
class ExplanationTest {

  private static final int SEEDS = 300;

  private int facts;
  private int parameters;

  @Test
  @Tag("many-portfolios")
  void every_leaf_is_a_fact_of_the_portfolio_or_a_cited_parameter() {
    for (Cases one : Cases.all(SEEDS)) {
      Evaluation evaluation = one.evaluate();
      for (Finding finding : evaluation.findings()) {
        leaves(
            finding.verdict().explanation(),
            fact -> assertStands(fact, evaluation, one.name() + ": " + finding.id()),
            parameter -> assertCited(parameter, evaluation));
      }
    }
    System.out.println("Leaves checked: " + facts + " facts, " + parameters + " parameters");
    assertThat(facts).isGreaterThan(10_000);
    assertThat(parameters).isGreaterThan(1_000);
  }

  /** What the reader sees: findings worth listing bring evidence or say what they looked for. */
  @Test
  @Tag("many-portfolios")
  void every_listed_finding_has_evidence_or_names_what_is_missing() {
    for (Cases one : Cases.all(SEEDS)) {
      for (Finding finding : one.evaluate().findings()) {
        if (finding.outcome().isReported()) {
          assertThat(
                  finding.verdict().explanation().facts().size()
                      + finding.verdict().missing().size()
                      + finding.verdict().notFound().size())
              .as(one.name() + ": " + finding.id())
              .isPositive();
        }
      }
    }
  }

  private static void leaves(
      Explanation node, Consumer<Fact> onFact, Consumer<ParameterUse> onParameter) {
    if (node instanceof Explanation.Branch branch) {
      assertThat(branch.statement().text()).isNotBlank();
      branch.reasons().forEach(reason -> leaves(reason, onFact, onParameter));
    } else if (node instanceof Explanation.FactLeaf leaf) {
      onFact.accept(leaf.fact());
    } else if (node instanceof Explanation.ParameterLeaf leaf) {
      onParameter.accept(leaf.parameter());
    }
  }

  private void assertStands(Fact fact, Evaluation evaluation, String finding) {
    facts++;
    assertStands(fact, Tables.get(fact.table()), evaluation, finding + ": " + fact.text());
  }

  private static <R extends Row> void assertStands(
      Fact fact, Table<R> table, Evaluation evaluation, String what) {
    Portfolio portfolio = evaluation.portfolio();
    Column column = table.findColumn(fact.column()).orElseThrow();
    R row = portfolio.get(table.type(), fact.id());
    assertThat(fact.origin()).as(what).isEqualTo(portfolio.origin(row));
    String written = table.text(row, fact.column());
    if (!fact.value().equals(written)) {
      // A date that had not come, or was not known, stands as the contract says it is seen.
      assertThat(column.isDatedEvent()).as(what + ", but " + written).isTrue();
      assertThat(Set.of("", "NONE")).as(what).contains(fact.value());
      assertThat(written)
          .as(what)
          .isGreaterThan(
              fact.value().isEmpty() && evaluation.knownOn().isPresent()
                  ? evaluation.knownOn().get().toString()
                  : evaluation.asOf().toString());
    }
  }

  private void assertCited(ParameterUse use, Evaluation evaluation) {
    parameters++;
    assertThat(use.citation().label()).isNotBlank();
    Parameter.Value value = evaluation.policy().get(use.id()).values().get(use.since());
    assertThat(value).isNotNull();
    assertThat(use.value()).isEqualTo(value.text());
    assertThat(use.citation()).isEqualTo(value.citation());
  }
}
