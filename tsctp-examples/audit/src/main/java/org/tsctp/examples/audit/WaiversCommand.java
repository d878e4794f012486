package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tsctp.report.TextStyle;
import org.tsctp.report.WaiversReport;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
final class WaiversCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "PORTFOLIO",
      arity = "1..*",
      description = "Folders or JSON files, read as one portfolio.")
  private List<Path> portfolios = new ArrayList<>();

  @Mixin private JudgementOptions judgement = new JudgementOptions();
  @Mixin private BaselineOption baseline = new BaselineOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private RuleJarOption ruleJars = new RuleJarOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CommonOptions common = new CommonOptions();

  WaiversCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    format.check();
    TextStyle style = common.style(around, output.isFile());
    RuleBook book = RuleChoice.select(ruleJars.book(around), List.of());
    judgement.check();
    output.check(around);
    @Nullable Baseline accepted = baseline.read(around);
    ProgressLine progress = new ProgressLine(around, common.quiet());
    Evaluation evaluation =
        judgement.judge(
            around,
            new Reading(around, common.quiet()).read(portfolios, progress),
            book,
            false,
            progress);
    Baselined baselined = BaselineOption.lay(accepted, evaluation);
    format.write(
        output,
        around,
        out -> WaiversReport.write(baselined, style, out),
        out -> WaiversReport.writeJson(baselined, out),
        out -> WaiversReport.writeCsv(baselined, out));
    return evaluation.malfunctions().isEmpty() ? Exit.OK : Exit.INTERNAL;
  }
}
