package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** One rule before one subject, as tests ask for it. */
final class Judged {

  private Judged() {}

  static Outcome outcome(String finding, Facts facts, String asOf) {
    return finding(finding, facts, asOf, null).outcome();
  }

  static Outcome outcome(String finding, Facts facts, String asOf, String knownOn) {
    return finding(finding, facts, asOf, knownOn).outcome();
  }

  /** The finding of an id such as {@code COUP-4:C1}. */
  static Finding finding(String id, Facts facts, String asOf, String knownOn) {
    return Evaluator.of(RuleBooks.standard().select(List.of(id.substring(0, id.indexOf(':')))))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.parse(asOf))
                .withKnownOn(knownOn == null ? null : LocalDate.parse(knownOn))
                .withIncludeAll(true))
        .find(id)
        .orElseThrow();
  }

  /** An empty cell where a table of cases has none. */
  static String cell(String text) {
    return text == null ? "" : text;
  }
}
