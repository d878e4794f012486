package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tsctp.report.EvidenceReport;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the rows that findings rest on. */
@Command(
    name = "rows",
    description = "Show every row that a finding, or all findings of a rule, rest on.",
    sortOptions = false,
    footer = {
      "",
      "Of a rule, what is compliant or not applicable is left out.",
      "",
      "Example:",
      "  tsctp rows LEAHY-3 sample --as-of 2023-09-30 --format csv -o rows.csv"
    })
final class RowsCommand extends ReportCommand {

  @Parameters(
      index = "0",
      paramLabel = "FINDING|RULE",
      description = "Id such as LEAHY-3:DLV-1010, or LEAHY-3 for all of that rule.")
  private String target = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PORTFOLIO",
      description = "Folders or JSON files, read as one portfolio.")
  private List<Path> portfolios = new ArrayList<>();

  @Mixin private JudgementOptions judgement = new JudgementOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      order = 4,
      description = "human, csv or json (default human).")
  private String format = "human";

  @Mixin private RuleJarOption ruleJars = new RuleJarOption();

  RowsCommand(Surroundings around) {
    super(around);
  }

  private enum Format {
    HUMAN,
    CSV,
    JSON
  }

  @Override
  int answer(TextStyle style) {
    Format chosen = Choice.of("--format", format, Format.values());
    RuleBook book = FindingChoice.ruleOf(ruleJars.book(around), target);
    boolean one = target.contains(":");
    Evaluation evaluation = judge(judgement, portfolios, book, one);
    List<Finding> findings =
        one ? List.of(FindingChoice.find(evaluation, target)) : evaluation.findings();
    switch (chosen) {
      case HUMAN ->
          output.write(around, out -> EvidenceReport.write(evaluation, findings, style, out));
      case CSV ->
          output.writeForSpreadsheets(
              around, out -> EvidenceReport.writeCsv(evaluation, findings, out));
      case JSON ->
          output.writeBytes(around, out -> EvidenceReport.writeJson(evaluation, findings, out));
    }
    return status(evaluation.malfunctions(), Exit.OK);
  }
}
