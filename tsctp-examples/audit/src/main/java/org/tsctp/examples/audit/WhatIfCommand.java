package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Comparison;
import org.tsctp.rule.Edit;
import org.tsctp.rule.EditText;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what edits would change. */
@Command(
    name = "what-if",
    description = "Tell which findings would be new, gone or changed after some edits.",
    sortOptions = false,
    footer = {
      "",
      "Edits are made together, and nothing is written: the portfolio stays as it is.",
      "",
      "Example:",
      "  tsctp what-if sample --as-of 2023-09-30 --set vetting.validity=180",
      "    --set-cell deliveries.DLV-1003.date=2021-09-30 --complete vettings",
      "    --add 'vettings:id=V9,unit=U1,decided=2021-10-01,outcome=APPROVED'"
    })
final class WhatIfCommand implements Callable<Integer> {

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
      names = "--set",
      paramLabel = "ID=VALUE",
      order = 5,
      description = "Another value of a parameter on all days; the bounds of a range as 0.2,0.7.")
  private List<String> parameters = new ArrayList<>();

  @Option(
      names = "--set-cell",
      paramLabel = "TABLE.ROW.COLUMN=VALUE",
      order = 6,
      description = "Another value in a cell; nothing behind = empties it.")
  private List<String> cells = new ArrayList<>();

  @Option(
      names = "--add",
      paramLabel = "TABLE:COLUMN=VALUE,...",
      order = 7,
      description = "Another row.")
  private List<String> rows = new ArrayList<>();

  @Option(
      names = "--complete",
      paramLabel = "TABLE",
      split = ",",
      order = 8,
      description = "A table is declared complete.")
  private List<String> complete = new ArrayList<>();

  @Mixin private ComparisonOptions comparison = new ComparisonOptions();
  @Mixin private RuleJarOption ruleJars = new RuleJarOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CommonOptions common = new CommonOptions();

  WhatIfCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    comparison.check();
    TextStyle style = common.style(around, output.isFile());
    RuleBook book = RuleChoice.select(ruleJars.book(around), rules).in(common.language());
    judgement.check();
    output.check(around);
    List<Edit> edits = edits();
    ProgressLine progress = new ProgressLine(around, common.quiet());
    Evaluation before =
        judgement.judge(
            around,
            new Reading(around, common.quiet()).read(portfolios, progress),
            book,
            false,
            progress);
    return comparison.write(whatIf(before, edits), style, output, around);
  }

  private List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    add(edits, "--set", parameters, EditText::parameter);
    add(edits, "--set-cell", cells, EditText::cell);
    add(edits, "--add", rows, EditText::row);
    complete.forEach(table -> edits.add(new Edit.DeclareComplete(table)));
    if (edits.isEmpty()) {
      throw new UsageException(
          "No edit was given.\nAdd --set, --set-cell, --add or --complete; see: tsctp what-if"
              + " --help");
    }
    return edits;
  }

  private static void add(
      List<Edit> edits, String option, List<String> texts, Function<String, Edit> reader) {
    for (String text : texts) {
      try {
        edits.add(reader.apply(text));
      } catch (IllegalArgumentException e) {
        throw new UsageException(option + ": " + e.getMessage(), e);
      }
    }
  }

  private static Comparison whatIf(Evaluation before, List<Edit> edits) {
    try {
      return Comparison.whatIf(before, edits);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
