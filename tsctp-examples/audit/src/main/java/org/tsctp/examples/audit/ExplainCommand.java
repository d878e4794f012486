package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tsctp.report.FindingText;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells all about one finding. */
@Command(
    name = "explain",
    description = "Tell why: what is, what should be, what shows it, what would change it.",
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  tsctp explain LEAHY-4:DLV-1003 sample --as-of 2023-09-30 --depth short"
    })
final class ExplainCommand extends ReportCommand {

  @Parameters(
      index = "0",
      paramLabel = "FINDING",
      description = "Id of the finding, such as LEAHY-4:DLV-1003.")
  private String finding = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PORTFOLIO",
      description = "Folders or JSON files, read as one portfolio.")
  private List<Path> portfolios = new ArrayList<>();

  @Mixin private JudgementOptions judgement = new JudgementOptions();

  @Option(
      names = "--depth",
      paramLabel = "DEPTH",
      order = 4,
      description = "line, short or full (default full).")
  private String depth = "full";

  @Mixin private RuleJarOption ruleJars = new RuleJarOption();

  ExplainCommand(Surroundings around) {
    super(around);
  }

  @Override
  int answer(TextStyle style) {
    FindingText.Depth chosen = Choice.of("--depth", depth, FindingText.Depth.values());
    RuleBook book = FindingChoice.ruleOf(ruleJars.book(around), finding);
    Evaluation evaluation = judge(judgement, portfolios, book, true);
    Finding found = FindingChoice.find(evaluation, finding);
    output.write(around, out -> FindingText.write(evaluation, found, chosen, style, out));
    return status(evaluation.malfunctions(), Exit.OK);
  }
}
