package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;

/** Facts judged by one rule, as of the end of fiscal year 2022 unless a test says otherwise. */
final class Judged {

  private Judged() {}

  static Finding by(String rule, String subject, Facts facts) {
    return by(rule, subject, facts, "2022-09-30");
  }

  static Finding by(String rule, String subject, Facts facts, String asOf) {
    return find(rule, subject, facts, asOf, null).orElseThrow();
  }

  static Optional<Finding> find(
      String rule, String subject, Facts facts, String asOf, @Nullable String knownOn) {
    return Evaluator.of(RuleBooks.standard().select(List.of(rule)))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.parse(asOf))
                .withKnownOn(knownOn == null ? null : LocalDate.parse(knownOn))
                .withIncludeAll(true))
        .find(rule + ":" + subject);
  }
}
