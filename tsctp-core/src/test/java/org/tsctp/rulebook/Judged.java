package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
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

  static Outcome outcome(String finding, Facts facts, String asOf, @Nullable String knownOn) {
    return finding(finding, facts, asOf, knownOn).outcome();
  }

  static Finding finding(String id, Facts facts, String asOf) {
    return finding(id, facts, asOf, null);
  }

  /** The finding of an id such as {@code COUP-4:C1}. */
  static Finding finding(String id, Facts facts, String asOf, @Nullable String knownOn) {
    return find(id, facts, asOf, knownOn, Policies.standard()).orElseThrow();
  }

  /** The finding of an id, if the subject is visible. */
  static Optional<Finding> find(
      String id, Facts facts, String asOf, @Nullable String knownOn, Policy policy) {
    return Evaluator.of(RuleBooks.standard().select(List.of(id.substring(0, id.indexOf(':')))))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(policy, LocalDate.parse(asOf))
                .withKnownOn(knownOn == null ? null : LocalDate.parse(knownOn))
                .withIncludeAll(true))
        .find(id);
  }

  /** The cells it rests on, such as {@code harms H1 intent=ACCIDENT}. */
  static List<String> evidence(Finding finding) {
    return finding.verdict().explanation().facts().stream()
        .map(f -> f.table() + " " + f.id() + " " + f.column() + "=" + f.value())
        .toList();
  }

  /** What would change it, and to which outcome. */
  static List<String> edits(Finding finding) {
    return finding.verdict().flips().stream()
        .map(flip -> flip.text() + " -> " + flip.outcome())
        .toList();
  }

  /** An empty cell where a table of cases has none. */
  static String cell(@Nullable String text) {
    return text == null ? "" : text;
  }
}
