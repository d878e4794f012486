package org.tsctp.examples.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.NearestName;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Option;

/** What every command that judges takes: the day, what was known, and by which policy. */
final class JudgementOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      order = 1,
      description = "Day of judgement, or last-event. Required: \"today\" is never guessed.")
  private @Nullable String asOf;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      order = 2,
      description = "Leave out what was recorded after this day.")
  private @Nullable String knownOn;

  @Option(
      names = "--policy",
      paramLabel = "FILE|PROFILE",
      order = 3,
      description = "default, security-first, governance-first, or a file of changes.")
  private String policy = Policies.DEFAULT;

  /** Those of a command that judges on one day by the default policy. */
  static JudgementOptions of(String asOf) {
    JudgementOptions options = new JudgementOptions();
    options.asOf = asOf;
    return options;
  }

  /** Those of one of two evaluations that are compared. */
  static JudgementOptions of(
      @Nullable String asOf, @Nullable String knownOn, @Nullable String policy) {
    JudgementOptions options = new JudgementOptions();
    options.asOf = asOf;
    options.knownOn = knownOn;
    options.policy = policy == null ? Policies.DEFAULT : policy;
    return options;
  }

  /**
   * Judges a portfolio.
   *
   * @param around where the command runs
   * @param loaded the portfolio
   * @param book the rules
   * @param includeAll whether to keep every finding
   * @param progress is told which rule is next
   * @return the evaluation
   * @throws UsageException if an option holds what it cannot
   */
  Evaluation judge(
      Surroundings around,
      Loaded<Portfolio> loaded,
      RuleBook book,
      boolean includeAll,
      ProgressLine progress) {
    EvaluationOptions options =
        EvaluationOptions.of(policy(around), Days.asOf(asOf, loaded.value()))
            .withKnownOn(knownOn())
            .withIncludeAll(includeAll)
            .withThreads(Runtime.getRuntime().availableProcessors());
    Evaluation evaluation =
        Evaluator.of(book)
            .withProgress(
                (rule, done, all) -> progress.at("Rules " + done + "/" + all + "  " + rule))
            .evaluate(loaded, options);
    progress.clear();
    return evaluation;
  }

  /**
   * Finds out, before anything is read, whether the options hold what they can.
   *
   * @throws UsageException if one does not
   */
  void check() {
    Days.check(asOf);
    knownOn();
  }

  /** The day of judgement of a portfolio. */
  LocalDate asOf(Portfolio portfolio) {
    return Days.asOf(asOf, portfolio);
  }

  /** The day of knowledge, null = no limit. */
  @Nullable LocalDate knownOn() {
    return knownOn == null ? null : Days.parse("--known-on", knownOn);
  }

  /** The policy that is named. */
  Policy policy(Surroundings around) {
    return policy(around, policy);
  }

  /** A policy by the name of a profile or file. */
  static Policy policy(Surroundings around, String name) {
    if (Policies.PROFILES.contains(name)) {
      return Policies.profile(name);
    }
    Path file = around.directory().resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          "There is no policy \""
              + name
              + "\", neither a profile nor a file.\n"
              + NearestName.of(name, Policies.PROFILES)
                  .map(nearest -> "Maybe " + nearest + " is meant.")
                  .orElse("The profiles are " + String.join(", ", Policies.PROFILES) + "."));
    }
    return Policies.read(file);
  }
}
