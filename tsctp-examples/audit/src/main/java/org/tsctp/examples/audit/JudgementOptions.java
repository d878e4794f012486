package org.tsctp.examples.audit;

import java.nio.file.Files;
import java.nio.file.Path;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that judges takes: the day, what was known, and by which policy. */
final class JudgementOptions {

  @Mixin private DayOptions days = new DayOptions();

  @Option(
      names = "--policy",
      paramLabel = "FILE|PROFILE",
      order = 3,
      description = "default, security-first, governance-first, or a file of changes.")
  private String policy = Policies.DEFAULT;

  /** Those of a command that takes them in another way; no policy is the default one. */
  static JudgementOptions of(DayOptions days, @Nullable String policy) {
    JudgementOptions options = new JudgementOptions();
    options.days = days;
    options.policy = policy == null ? Policies.DEFAULT : policy;
    return options;
  }

  /**
   * Judges a portfolio.
   *
   * @param chosen the policy, as {@link #check} found it
   * @param loaded the portfolio
   * @param book the rules
   * @param includeAll whether to keep every finding
   * @param progress is told which rule is next
   * @return the evaluation
   * @throws UsageException if the portfolio has no such day
   */
  Evaluation judge(
      Policy chosen,
      Loaded<Portfolio> loaded,
      RuleBook book,
      boolean includeAll,
      ProgressLine progress) {
    EvaluationOptions options =
        EvaluationOptions.of(chosen, days.asOf(loaded.value()))
            .withKnownOn(days.knownOn())
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
   * Finds out, before a portfolio is read, whether the options hold what they can.
   *
   * @param around where the command runs
   * @return the policy that is named
   * @throws UsageException if one does not
   */
  Policy check(Surroundings around) {
    days.check();
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
