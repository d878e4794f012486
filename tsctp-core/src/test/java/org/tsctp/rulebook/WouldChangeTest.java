package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.fixtures.Cases;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Flip;
import org.tsctp.rule.WhatIf;

/** Whatever a finding says would change it does change it, and exactly so. */
class WouldChangeTest {

  private static final int DRAWN = 500;

  private final Map<String, Integer> checked = new TreeMap<>();
  private final List<String> untrue = new ArrayList<>();

  @Test
  @Tag("many-portfolios")
  void every_edit_offered_gives_the_outcome_it_claims() {
    for (Cases one : Cases.all(DRAWN)) {
      for (Finding finding : one.evaluate().findings()) {
        for (Flip flip : finding.verdict().flips()) {
          checked.merge(finding.rule().id(), 1, Integer::sum);
          check(one, finding, flip);
        }
      }
    }
    System.out.println(
        "Edits checked: "
            + checked.values().stream().mapToInt(Integer::intValue).sum()
            + " "
            + checked);
    assertThat(untrue).as("edits that do not do what they claim").isEmpty();
  }

  @Test
  @Tag("many-portfolios")
  void every_finding_that_is_not_compliant_says_what_would_change_it_or_why_nothing_does() {
    Map<String, Integer> silent = new TreeMap<>();
    for (Cases one : Cases.all(DRAWN)) {
      for (Finding finding : one.evaluate().findings()) {
        boolean says =
            !finding.verdict().flips().isEmpty() || finding.verdict().unchangeable() != null;
        if (!says && finding.outcome().isReported()) {
          silent.merge(
              finding.rule().id() + " " + finding.verdict().message().sentence().key(),
              1,
              Integer::sum);
        }
      }
    }
    assertThat(silent).as("sentences without an edit and without a reason").isEmpty();
  }

  private void check(Cases one, Finding finding, Flip flip) {
    String claim =
        one.name()
            + ": "
            + finding.id()
            + " "
            + finding.outcome()
            + " -> "
            + flip.outcome()
            + " by "
            + flip.text();
    assertThat(flip.edits()).as(claim).isNotEmpty();
    assertThat(flip.outcome()).as(claim).isNotEqualTo(finding.outcome());
    EvaluationOptions options = one.options();
    WhatIf changed = new WhatIf(one.loaded().value(), options.policy()).with(flip.edits());
    String outcome =
        Evaluator.of(RuleBooks.standard().select(List.of(finding.rule().id())))
            .evaluate(
                changed.portfolio(),
                EvaluationOptions.of(changed.policy(), options.asOf())
                    .withKnownOn(options.knownOn())
                    .withIncludeAll(true))
            .find(finding.id())
            .map(after -> after.outcome().name())
            .orElse("no finding");
    if (!outcome.equals(flip.outcome().name())) {
      untrue.add(claim + ", but it gives " + outcome);
    }
  }
}
