package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tsctp.report.FragilityReport;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Fragility;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which findings hang on the exact value of a parameter. */
@Command(
    name = "fragility",
    description = "Move each number that decides a little, and tell which findings turn.",
    sortOptions = false,
    footer = {"", "Example:", "  tsctp fragility sample --as-of 2023-09-30 --percent 10 --days 30"})
final class FragilityCommand implements Callable<Integer> {

  private static final int MOST_PERCENT = 99;

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
      names = "--percent",
      paramLabel = "N",
      order = 5,
      description = "Hundredths by which numbers move (default 10).")
  private String percent = String.valueOf(Fragility.PERCENT);

  @Option(
      names = "--days",
      paramLabel = "N",
      order = 6,
      description = "Days by which a number of days moves (default 30).")
  private String days = String.valueOf(Fragility.DAYS);

  @Mixin private FormatOption format = new FormatOption();
  @Mixin private RuleJarOption ruleJars = new RuleJarOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CommonOptions common = new CommonOptions();

  FragilityCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    format.check();
    TextStyle style = common.style(around, output.isFile());
    RuleBook book = RuleChoice.select(ruleJars.book(around), rules).in(common.language());
    judgement.check();
    output.check(around);
    int hundredths = number("--percent", percent, MOST_PERCENT);
    int many = number("--days", days, Short.MAX_VALUE);
    ProgressLine progress = new ProgressLine(around, common.quiet());
    Evaluation evaluation =
        judgement.judge(
            around,
            new Reading(around, common.quiet()).read(portfolios, progress),
            book,
            false,
            progress);
    Fragility fragility = Fragility.of(evaluation, hundredths, many);
    format.write(
        output,
        around,
        out -> FragilityReport.write(fragility, style, out),
        out -> FragilityReport.writeJson(fragility, out),
        out -> FragilityReport.writeCsv(fragility, out));
    return evaluation.malfunctions().isEmpty() ? Exit.OK : Exit.INTERNAL;
  }

  private static int number(String option, String text, int most) {
    int number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      throw new UsageException(
          option + " is \"" + text + "\".\nGive a whole number from 1 to " + most + ".");
    }
    return number;
  }
}
