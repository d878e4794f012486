package org.tsctp.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.policy.Policy;

/**
 * How to evaluate.
 *
 * @param policy the policy
 * @param asOf day of judgement
 * @param knownOn day of knowledge, null = no limit
 * @param includeAll whether findings that are COMPLIANT or NOT_APPLICABLE are kept, not only
 *     counted
 * @param threads how many threads judge; the answer does not depend on it
 */
public record EvaluationOptions(
    Policy policy, LocalDate asOf, @Nullable LocalDate knownOn, boolean includeAll, int threads) {

  /**
   * With the defaults: all facts known, only what is worth listing kept, one thread.
   *
   * @param policy the policy
   * @param asOf day of judgement
   * @return the options
   */
  public static EvaluationOptions of(Policy policy, LocalDate asOf) {
    return new EvaluationOptions(policy, asOf, null, false, 1);
  }

  /**
   * The same with a day of knowledge.
   *
   * @param day facts recorded after it are not known; null = no limit
   * @return the options
   */
  public EvaluationOptions withKnownOn(@Nullable LocalDate day) {
    return new EvaluationOptions(policy, asOf, day, includeAll, threads);
  }

  /**
   * The same, keeping every finding or not.
   *
   * @param all whether to keep every finding
   * @return the options
   */
  public EvaluationOptions withIncludeAll(boolean all) {
    return new EvaluationOptions(policy, asOf, knownOn, all, threads);
  }

  /**
   * The same with another number of threads.
   *
   * @param number 1 or more
   * @return the options
   */
  public EvaluationOptions withThreads(int number) {
    return new EvaluationOptions(policy, asOf, knownOn, includeAll, number);
  }
}
