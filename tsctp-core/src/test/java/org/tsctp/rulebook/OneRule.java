package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;

/** One rule over written facts, as tests ask for it. */
record OneRule(String rule, LocalDate asOf, @Nullable LocalDate knownOn, Policy policy) {

  /** A rule on a day. */
  static OneRule by(String rule, String asOf) {
    return new OneRule(rule, LocalDate.parse(asOf), null, Policies.standard());
  }

  /** The same on another day. */
  OneRule asOf(String day) {
    return new OneRule(rule, LocalDate.parse(day), knownOn, policy);
  }

  /** The same with what was known on a day. */
  OneRule knownOn(String day) {
    return new OneRule(rule, asOf, LocalDate.parse(day), policy);
  }

  /** The finding on a subject. */
  Finding find(Facts facts, String subject) {
    return evaluate(facts).find(rule + ":" + subject).orElseThrow();
  }

  /** The findings on all subjects. */
  Evaluation evaluate(Facts facts) {
    return Evaluator.of(RuleBooks.standard().select(List.of(rule)))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(policy, asOf).withKnownOn(knownOn).withIncludeAll(true));
  }
}
