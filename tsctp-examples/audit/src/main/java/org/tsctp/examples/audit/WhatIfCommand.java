package org.tsctp.examples.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Comparison;
import org.tsctp.rule.Edit;
import org.tsctp.rule.EditText;
import org.tsctp.rule.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
final class WhatIfCommand extends ReportCommand {

  @Mixin private PortfolioParameters portfolios = new PortfolioParameters();

  @Mixin private JudgementOptions judgement = new JudgementOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

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

  WhatIfCommand(Surroundings around) {
    super(around);
  }

  @Override
  int answer(TextStyle style) {
    comparison.check();
    List<Edit> edits = edits();
    Evaluation before = judge(judgement, portfolios.paths(), rules.book(around), false);
    return comparison.write(whatIf(before, edits), style, this);
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
