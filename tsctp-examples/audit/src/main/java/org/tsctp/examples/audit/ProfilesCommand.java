package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.report.ProfilesReport;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Profiles;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges by several policies side by side. */
@Command(
    name = "profiles",
    description = "Judge by several policies and tell what holds under all of them.",
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  tsctp profiles sample --as-of 2023-09-30 --policy default --policy ours.yaml"
    })
final class ProfilesCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "PORTFOLIO",
      arity = "1..*",
      description = "Folders or JSON files, read as one portfolio.")
  private List<Path> portfolios = new ArrayList<>();

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
      description = "One of the policies; give it several times (default: all that ship).")
  private List<String> policies = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "GLOB",
      split = ",",
      order = 4,
      description = "Only rules whose ids match, such as BAL-*,FIN-1.")
  private List<String> rules = new ArrayList<>();

  @Mixin private FormatOption format = new FormatOption();
  @Mixin private RuleJarOption ruleJars = new RuleJarOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CommonOptions common = new CommonOptions();

  ProfilesCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    format.check();
    TextStyle style = common.style(around, output.isFile());
    RuleBook book = RuleChoice.select(ruleJars.book(around), rules).in(common.language());
    JudgementOptions days = JudgementOptions.of(asOf, knownOn, null);
    days.check();
    output.check(around);
    List<Policy> all =
        (policies.isEmpty() ? Policies.PROFILES : policies)
            .stream().map(name -> JudgementOptions.policy(around, name)).toList();
    requireNames(all);
    Loaded<Portfolio> portfolio =
        new Reading(around, common.quiet())
            .read(portfolios, new ProgressLine(around, common.quiet()));
    Profiles profiles =
        Profiles.of(book, portfolio, days.asOf(portfolio.value()), days.knownOn(), all);
    format.write(
        output,
        around,
        out -> ProfilesReport.write(profiles, style, out),
        out -> ProfilesReport.writeJson(profiles, out),
        out -> ProfilesReport.writeCsv(profiles, out));
    return profiles.evaluations().stream().allMatch(e -> e.malfunctions().isEmpty())
        ? Exit.OK
        : Exit.INTERNAL;
  }

  private static void requireNames(List<Policy> all) {
    for (Policy policy : all) {
      if (all.stream().filter(other -> other.id().equals(policy.id())).count() > 1) {
        throw new UsageException(
            "Two policies are named \"" + policy.id() + "\".\nName each once, or rename a file.");
      }
    }
  }
}
