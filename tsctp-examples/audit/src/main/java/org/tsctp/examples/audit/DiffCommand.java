package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.policy.Policies;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Comparison;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two evaluations. */
@Command(
    name = "diff",
    description = "Judge twice and tell which findings are new, gone or changed, and why.",
    sortOptions = false,
    footer = {
      "",
      "Causes are data, rule, parameter, waiver and date. They are found by judging again",
      "with one of them taken from NEW, then two together, and so on.",
      "OLD and NEW may be the same portfolio, judged on two days or by two policies.",
      "",
      "Example:",
      "  tsctp diff sample sample --old-as-of 2022-09-30 --new-as-of 2023-09-30"
    })
final class DiffCommand extends ReportCommand {

  @Parameters(index = "0", paramLabel = "OLD", description = "A folder or JSON file.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "A folder or JSON file.")
  private Path after = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      order = 1,
      description = "Day of judgement of both, or last-event.")
  private @Nullable String asOf;

  @Option(
      names = "--old-as-of",
      paramLabel = "DATE",
      order = 2,
      description = "Day of judgement of OLD alone.")
  private @Nullable String oldAsOf;

  @Option(
      names = "--new-as-of",
      paramLabel = "DATE",
      order = 3,
      description = "Day of judgement of NEW alone.")
  private @Nullable String newAsOf;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      order = 4,
      description = "Leave out what was recorded after this day.")
  private @Nullable String knownOn;

  @Option(
      names = "--old-known-on",
      paramLabel = "DATE",
      order = 5,
      description = "The same for OLD alone.")
  private @Nullable String oldKnownOn;

  @Option(
      names = "--new-known-on",
      paramLabel = "DATE",
      order = 6,
      description = "The same for NEW alone.")
  private @Nullable String newKnownOn;

  @Option(
      names = "--policy",
      paramLabel = "FILE|PROFILE",
      order = 7,
      description = "default, security-first, governance-first, or a file of changes.")
  private String policy = Policies.DEFAULT;

  @Option(
      names = "--old-policy",
      paramLabel = "FILE|PROFILE",
      order = 8,
      description = "The same for OLD alone.")
  private @Nullable String oldPolicy;

  @Option(
      names = "--new-policy",
      paramLabel = "FILE|PROFILE",
      order = 9,
      description = "The same for NEW alone.")
  private @Nullable String newPolicy;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private ComparisonOptions comparison = new ComparisonOptions();

  DiffCommand(Surroundings around) {
    super(around);
  }

  @Override
  int answer(TextStyle style) {
    DayOptions oldDays = DayOptions.of(or(oldAsOf, asOf), or(oldKnownOn, knownOn));
    DayOptions newDays = DayOptions.of(or(newAsOf, asOf), or(newKnownOn, knownOn));
    JudgementOptions old = JudgementOptions.of(oldDays, or(oldPolicy, policy));
    JudgementOptions now = JudgementOptions.of(newDays, or(newPolicy, policy));
    comparison.check();
    old.check(around);
    now.check(around);
    RuleBook book = rules.book(around);
    return comparison.write(
        Comparison.of(judge(old, before, book), judge(now, after, book)), style, this);
  }

  private Evaluation judge(JudgementOptions options, Path portfolio, RuleBook book) {
    return judge(options, List.of(portfolio), book, false);
  }

  private static @Nullable String or(@Nullable String own, @Nullable String ofBoth) {
    return own != null ? own : ofBoth;
  }
}
