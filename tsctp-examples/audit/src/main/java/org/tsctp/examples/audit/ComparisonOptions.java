package org.tsctp.examples.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tsctp.report.ComparisonCsv;
import org.tsctp.report.ComparisonJson;
import org.tsctp.report.ComparisonText;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Change;
import org.tsctp.rule.Comparison;
import org.tsctp.rule.Outcome;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that compares takes: the form, and when it fails. */
final class ComparisonOptions {

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      order = 31,
      description = {
        "violation, indeterminate, attention or never (default never), asked of what is new or has"
            + " another outcome."
      })
  private String failOn = "never";

  /** Finds out, before anything is read, whether the options hold what they can. */
  void check() {
    format.check();
    Choice.of("--fail-on", failOn, FailOn.values());
  }

  /** Writes a comparison and answers the exit status. */
  int write(Comparison comparison, TextStyle style, ReportCommand command) {
    format.write(
        command.output,
        command.around,
        out -> ComparisonText.write(comparison, style, out),
        out -> ComparisonJson.write(comparison, out),
        out -> ComparisonCsv.write(comparison, out));
    return command.status(
        Stream.of(comparison.before(), comparison.after())
            .flatMap(evaluation -> evaluation.malfunctions().stream())
            .toList(),
        Choice.of("--fail-on", failOn, FailOn.values()).status(worsened(comparison)));
  }

  /** How many findings that are new, or have another outcome, have which outcome now. */
  private static Map<Outcome, Integer> worsened(Comparison comparison) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Change change : comparison.changes()) {
      Outcome outcome = change.after().outcome();
      if (outcome != null && change.isOfOutcome()) {
        counts.merge(outcome, 1, Integer::sum);
      }
    }
    return counts;
  }
}
