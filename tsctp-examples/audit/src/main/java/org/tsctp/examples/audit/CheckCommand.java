package org.tsctp.examples.audit;

import org.jspecify.annotations.Nullable;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a portfolio and tells what was found. */
@Command(
    name = "check",
    description = "Judge a portfolio by the rules and tell what was found.",
    sortOptions = false,
    footer = {
      "",
      "Exit status 1 by --fail-on: violation fails on violations, indeterminate also",
      "on what could not be assessed, attention also on what needs a look; never never",
      "fails. What is waived or accepted by --baseline does not fail.",
      "",
      "Example:",
      "  tsctp check sample --as-of 2023-09-30 --rules 'LEAHY-*' --fail-on attention"
    })
final class CheckCommand extends ReportCommand {

  @Mixin private PortfolioParameters portfolios = new PortfolioParameters();

  @Mixin private JudgementOptions judgement = new JudgementOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--include",
      paramLabel = "all",
      order = 5,
      description = "List also what is compliant or not applicable.")
  private @Nullable String include;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      order = 6,
      description = "human, json, ndjson, csv, sarif, junit, html or markdown (default human).")
  private String format = "human";

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      order = 7,
      description = "violation, indeterminate, attention or never (default violation).")
  private String failOn = "violation";

  @Mixin private BaselineOption baseline = new BaselineOption();

  CheckCommand(Surroundings around) {
    super(around);
  }

  private enum Include {
    ALL
  }

  @Override
  int answer(TextStyle style) {
    ReportFormat chosen = Choice.of("--format", format, ReportFormat.values());
    FailOn level = Choice.of("--fail-on", failOn, FailOn.values());
    if (include != null) {
      Choice.of("--include", include, Include.values());
    }
    @Nullable Baseline accepted = baseline.read(around);
    Evaluation evaluation =
        judge(judgement, portfolios.paths(), rules.book(around), include != null);
    Baselined baselined = BaselineOption.lay(accepted, evaluation);
    chosen.write(baselined, style, output, around);
    return status(evaluation.malfunctions(), level.status(baselined.notAccepted()));
  }
}
