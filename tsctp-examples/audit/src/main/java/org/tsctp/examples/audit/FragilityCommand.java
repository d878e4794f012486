package org.tsctp.examples.audit;

import org.tsctp.report.FragilityReport;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Fragility;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells which findings hang on the exact value of a parameter. */
@Command(
    name = "fragility",
    description = "Move each number that decides a little, and tell which findings turn.",
    sortOptions = false,
    footer = {"", "Example:", "  tsctp fragility sample --as-of 2023-09-30 --percent 10 --days 30"})
final class FragilityCommand extends ReportCommand {

  private static final int MOST_PERCENT = 99;

  @Mixin private PortfolioParameters portfolios = new PortfolioParameters();

  @Mixin private JudgementOptions judgement = new JudgementOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

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

  FragilityCommand(Surroundings around) {
    super(around);
  }

  @Override
  int answer(TextStyle style) {
    format.check();
    int hundredths = number("--percent", percent, MOST_PERCENT);
    int many = number("--days", days, Short.MAX_VALUE);
    Evaluation evaluation = judge(judgement, portfolios.paths(), rules.book(around), false);
    Fragility fragility = Fragility.of(evaluation, hundredths, many);
    format.write(
        output,
        around,
        out -> FragilityReport.write(fragility, style, out),
        out -> FragilityReport.writeJson(fragility, out),
        out -> FragilityReport.writeCsv(fragility, out));
    return status(evaluation.malfunctions(), Exit.OK);
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
