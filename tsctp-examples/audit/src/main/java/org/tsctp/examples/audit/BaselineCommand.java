package org.tsctp.examples.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tsctp.report.BaselineFile;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class BaselineCommand implements Callable<Integer> {

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

  @Mixin private BaselineOption earlier = new BaselineOption();
  @Mixin private RuleJarOption ruleJars = new RuleJarOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CommonOptions common = new CommonOptions();

  BaselineCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    common.style(around, output.isFile());
    RuleBook book = RuleChoice.select(ruleJars.book(around), rules);
    judgement.check();
    output.check(around);
    @Nullable Baseline kept = earlier.read(around);
    requireNew();
    ProgressLine progress = new ProgressLine(around, common.quiet());
    Evaluation evaluation =
        judgement.judge(
            around,
            new Reading(around, common.quiet()).read(portfolios, progress),
            book,
            false,
            progress);
    boolean yaml = BaselineFile.isYaml(output.name());
    if (yaml) {
      output.write(around, out -> BaselineFile.writeForm(evaluation, kept, true, out));
    } else {
      output.writeForSpreadsheets(
          around, out -> BaselineFile.writeForm(evaluation, kept, false, out));
    }
    return evaluation.malfunctions().isEmpty() ? Exit.OK : Exit.INTERNAL;
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
