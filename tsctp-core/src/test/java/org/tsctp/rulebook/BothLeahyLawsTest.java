package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;
import static org.tsctp.rule.Outcome.WAIVED;
import static org.tsctp.rulebook.DefenseLeahy.CURE;
import static org.tsctp.rulebook.DefenseLeahy.TAINT;
import static org.tsctp.rulebook.DefenseLeahy.WAIVER;
import static org.tsctp.rulebook.DefenseLeahy.delivery;
import static org.tsctp.rulebook.DefenseLeahy.judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.fixtures.Facts;
import org.tsctp.fixtures.PortfolioGenerator;
import org.tsctp.fixtures.VettingPortfolios;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.policy.Policies;
import org.tsctp.report.FindingText;
import org.tsctp.report.JsonReport;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.AuthorityComparison;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.WhatIf;

/** Both Leahy laws on the same facts. D is 2021-03-01. */
class BothLeahyLawsTest {

  private AuthorityComparison laws(String rule, Facts facts) {
    return judge(rule, facts).verdict().authorityComparison();
  }

  @Test
  void waiver_counts_for_defense_alone_whatever_authority_pays() {
    Facts facts = delivery().row("allegations", TAINT).row("waivers", WAIVER);
    for (String authority : List.of("FAA", "SECTION_333", "OTHER", "")) {
      facts.row("activities", "id=A1 authority=" + authority);
      for (String rule : List.of("LEAHY-1", "LEAHY-2")) {
        assertThat(laws(rule, facts))
            .as(authority + rule)
            .isEqualTo(new AuthorityComparison(VIOLATION, WAIVED));
      }
    }
  }

  @Test
  void each_law_keeps_its_own_days_kinds_and_cures() {
    Facts facts = delivery().row("allegations", TAINT).row("remediations", CURE);
    assertThat(laws("LEAHY-1", facts)).isEqualTo(new AuthorityComparison(VIOLATION, ATTENTION));
    facts.row("allegations", TAINT + " occurred=2007-01-01 assessed=2007-02-01");
    facts.row("deliveries", "id=D1 date=2013-05-01");
    assertThat(laws("LEAHY-1", facts))
        .isEqualTo(new AuthorityComparison(VIOLATION, NOT_APPLICABLE));
    facts.row("deliveries", "id=D1 kind=TRAINING date=2007-12-25");
    assertThat(laws("LEAHY-1", facts))
        .isEqualTo(new AuthorityComparison(NOT_APPLICABLE, VIOLATION));
    facts.row("deliveries", "id=D1 unit= date=2021-03-01");
    assertThat(laws("LEAHY-2", facts))
        .isEqualTo(new AuthorityComparison(INDETERMINATE, INDETERMINATE));
  }

  @Test
  void other_rules_do_not_compare_and_no_parameter_of_the_other_law_is_shown() {
    Facts facts = delivery().row("activities", "id=A1 authority=FAA").row("allegations", TAINT);
    assertThat(laws("LEAHY-3", facts)).isNull();
    assertThat(judge("LEAHY-1", facts).verdict().parameters())
        .extracting(use -> use.id())
        .containsExactly("leahy.state_bar");
  }

  @Test
  @Tag("many-portfolios")
  void each_law_says_what_its_rule_would_if_its_authority_paid() {
    for (int seed = 1; seed <= 60; seed++) {
      PortfolioGenerator.Drawn drawn = VettingPortfolios.draw(seed);
      for (Finding finding : evaluate(drawn, "LEAHY-1", List.of())) {
        Delivery delivery = drawn.portfolio().get(Delivery.class, finding.subject().id());
        if (drawn
            .portfolio()
            .at(drawn.asOf(), drawn.knownOn())
            .find(Activity.class, delivery.activity())
            .isPresent()) {
          AuthorityComparison laws = finding.verdict().authorityComparison();
          assertThat(under("FAA", "LEAHY-1", delivery, drawn)).isEqualTo(laws.state());
          assertThat(under("TITLE_10", "LEAHY-2", delivery, drawn)).isEqualTo(laws.defense());
        }
      }
    }
  }

  private static Outcome under(
      String authority, String rule, Delivery delivery, PortfolioGenerator.Drawn drawn) {
    List<Edit> edits =
        List.of(
            new Edit.SetCell("activities", delivery.activity(), "authority", authority),
            new Edit.SetCell("activities", delivery.activity(), "channel", "GRANT"));
    return evaluate(drawn, rule, edits).stream()
        .filter(finding -> finding.subject().id().equals(delivery.id()))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private static List<Finding> evaluate(
      PortfolioGenerator.Drawn drawn, String rule, List<Edit> edits) {
    return Evaluator.of(RuleBooks.standard().select(List.of(rule)))
        .evaluate(
            new WhatIf(drawn.portfolio(), Policies.standard()).with(edits).portfolio(),
            EvaluationOptions.of(Policies.standard(), drawn.asOf())
                .withKnownOn(drawn.knownOn())
                .withIncludeAll(true))
        .findings();
  }

  @Test
  void both_laws_stand_in_the_text_and_in_the_json_of_a_finding() throws IOException {
    Facts facts = delivery().row("allegations", TAINT).row("waivers", WAIVER);
    facts.row("activities", "id=A1 authority=FAA");
    Evaluation evaluation = OneRule.by("LEAHY-1", "2022-09-30").evaluate(facts);
    StringBuilder text = new StringBuilder();
    FindingText.write(
        evaluation, evaluation.findings().get(0), FindingText.Depth.FULL, TextStyle.PLAIN, text);
    assertThat(text.toString().replaceAll("\\s+", " "))
        .contains(
            "Authority On the same facts: State law (22 U.S.C. 2378d) violation, Defense law (10"
                + " U.S.C. 362) waived.");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonReport.write(evaluation, json);
    assertThat(json.toString(StandardCharsets.UTF_8).replaceAll("\\s+", ""))
        .contains("\"authorityComparison\":{\"STATE\":\"VIOLATION\",\"DEFENSE\":\"WAIVED\"}");
  }
}
