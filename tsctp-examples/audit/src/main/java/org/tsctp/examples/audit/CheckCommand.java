package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class CheckCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "PORTFOLIO",
      arity = "1..*",
      description = "Folders or JSON files, read as one portfolio.")
  private List<Path> portfolios = new ArrayList<>();

  @Mixin private JudgementOptions judgement = new JudgementOptions();

  @Option(
      names = "--rules",
      paramLabel = "GLOB",
      split = ",",
      order = 4,
      description = "Only rules whose ids match, such as LEAHY-*,FIN-1.")
  private List<String> rules = new ArrayList<>();

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
  @Mixin private RuleJarOption ruleJars = new RuleJarOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CommonOptions common = new CommonOptions();

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  private enum Include {
    ALL
  }

  @Override
  public Integer call() {
    ReportFormat chosen = Choice.of("--format", format, ReportFormat.values());
    FailOn level = Choice.of("--fail-on", failOn, FailOn.values());
    if (include != null) {
      Choice.of("--include", include, Include.values());
    }
    TextStyle style = common.style(around, output.isFile());
    RuleBook book = RuleChoice.select(ruleJars.book(around), rules).in(common.language());
    judgement.check();
    output.check(around);
    @Nullable Baseline accepted = baseline.read(around);
    ProgressLine progress = new ProgressLine(around, common.quiet());
    Evaluation evaluation =
        judgement.judge(
            around,
            new Reading(around, common.quiet()).read(portfolios, progress),
            book,
            include != null,
            progress);
    Baselined baselined = BaselineOption.lay(accepted, evaluation);
    chosen.write(baselined, style, output, around);
    return status(baselined, level);
  }

  /** A rule that failed is an internal error, whatever the others found. */
  private int status(Baselined baselined, FailOn level) {
    Evaluation evaluation = baselined.evaluation();
    if (evaluation.malfunctions().isEmpty()) {
      return level.status(baselined.notAccepted());
    }
    around.say(
        "Rule "
            + evaluation.malfunctions().get(0).rule()
            + " failed inside tsctp, not in your data. The other rules were finished.\n"
            + "See what failed at the end of the report.");
    return Exit.INTERNAL;
  }
}
