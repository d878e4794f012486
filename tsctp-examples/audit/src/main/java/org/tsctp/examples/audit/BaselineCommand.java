package org.tsctp.examples.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tsctp.report.BaselineFile;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a baseline to be filled in. */
@Command(
    name = "baseline",
    description = "Write an entry for each finding, to be filled in by whoever accepts it.",
    sortOptions = false,
    footer = {
      "",
      "Nothing is accepted until reason, approved_by and expires are filled in. The",
      "file is CSV, or YAML if its name ends in yaml. An existing file is replaced only",
      "if it is also given as --baseline: then its entries are kept as they are.",
      "",
      "Example:",
      "  tsctp baseline sample --as-of 2023-09-30 -o accepted.csv"
    })
final class BaselineCommand extends ReportCommand {

  @Mixin private PortfolioParameters portfolios = new PortfolioParameters();

  @Mixin private JudgementOptions judgement = new JudgementOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private BaselineOption earlier = new BaselineOption();

  BaselineCommand(Surroundings around) {
    super(around);
  }

  @Override
  int answer(TextStyle style) {
    @Nullable Baseline kept = earlier.read(around);
    requireNew();
    Evaluation evaluation = judge(judgement, portfolios.paths(), rules.book(around), false);
    if (BaselineFile.isYaml(output.name())) {
      output.write(around, out -> BaselineFile.writeForm(evaluation, kept, true, out));
    } else {
      output.writeForSpreadsheets(
          around, out -> BaselineFile.writeForm(evaluation, kept, false, out));
    }
    return status(evaluation.malfunctions(), Exit.OK);
  }

  /** What people have filled in is not lost. */
  private void requireNew() {
    Path target = around.directory().resolve(output.name());
    if (output.isFile() && Files.exists(target) && !earlier.isIn(around, target)) {
      throw new UsageException(
          "\""
              + output.name()
              + "\" exists, and what is filled in there would be lost.\nName another file, or give"
              + " it as --baseline too to keep its entries.");
    }
  }
}
