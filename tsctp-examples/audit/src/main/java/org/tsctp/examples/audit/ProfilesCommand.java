package org.tsctp.examples.audit;

import java.util.ArrayList;
import java.util.List;
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
final class ProfilesCommand extends ReportCommand {

  @Mixin private PortfolioParameters portfolios = new PortfolioParameters();

  @Mixin private DayOptions days = new DayOptions();

  @Option(
      names = "--policy",
      paramLabel = "FILE|PROFILE",
      order = 3,
      description = "One of the policies; give it several times (default: all that ship).")
  private List<String> policies = new ArrayList<>();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private FormatOption format = new FormatOption();

  ProfilesCommand(Surroundings around) {
    super(around);
  }

  @Override
  int answer(TextStyle style) {
    format.check();
    RuleBook book = rules.book(around).in(common.language());
    days.check();
    List<Policy> all =
        (policies.isEmpty() ? Policies.PROFILES : policies)
            .stream().map(name -> JudgementOptions.policy(around, name)).toList();
    requireNames(all);
    Loaded<Portfolio> portfolio = read(portfolios.paths());
    Profiles profiles =
        Profiles.of(book, portfolio, days.asOf(portfolio.value()), days.knownOn(), all);
    format.write(
        output,
        around,
        out -> ProfilesReport.write(profiles, style, out),
        out -> ProfilesReport.writeJson(profiles, out),
        out -> ProfilesReport.writeCsv(profiles, out));
    return status(
        profiles.evaluations().stream().flatMap(e -> e.malfunctions().stream()).toList(), Exit.OK);
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
