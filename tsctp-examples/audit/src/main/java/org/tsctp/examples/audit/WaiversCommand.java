package org.tsctp.examples.audit;

import org.jspecify.annotations.Nullable;
import org.tsctp.report.TextStyle;
import org.tsctp.report.WaiversReport;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reviews waivers and accepted findings. */
@Command(
    name = "waivers",
    description = "Tell which waivers are used, ended, ending, never used or do not count.",
    sortOptions = false,
    footer = {
      "",
      "With --baseline the accepted findings of that file are reviewed in the same way.",
      "",
      "Example:",
      "  tsctp waivers sample --as-of 2023-09-30"
    })
final class WaiversCommand extends ReportCommand {

  @Mixin private PortfolioParameters portfolios = new PortfolioParameters();

  @Mixin private JudgementOptions judgement = new JudgementOptions();
  @Mixin private BaselineOption baseline = new BaselineOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private RuleJarOption ruleJars = new RuleJarOption();

  WaiversCommand(Surroundings around) {
    super(around);
  }

  @Override
  int answer(TextStyle style) {
    format.check();
    @Nullable Baseline accepted = baseline.read(around);
    Evaluation evaluation = judge(judgement, portfolios.paths(), ruleJars.book(around), false);
    Baselined baselined = BaselineOption.lay(accepted, evaluation);
    format.write(
        output,
        around,
        out -> WaiversReport.write(baselined, style, out),
        out -> WaiversReport.writeJson(baselined, out),
        out -> WaiversReport.writeCsv(baselined, out));
    return status(evaluation.malfunctions(), Exit.OK);
  }
}
