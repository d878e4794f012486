package org.tsctp.examples.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.report.HumanReport;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Evaluation;
import org.tsctp.rulebook.RuleBooks;
import org.tsctp.source.PortfolioWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the whole on an invented portfolio. */
@Command(
    name = "demo",
    description = "Write a small invented portfolio and judge it.",
    sortOptions = false,
    footer = {"", "Always ends with 0, unless it cannot run.", "", "Example:", "  tsctp demo"})
final class DemoCommand extends ReportCommand {

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description =
          "Where to write it (default tsctp-sample). A folder with other content is refused.")
  private Path directory = Path.of("tsctp-sample");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      order = 1,
      description = "Day of judgement (default 2023-09-30), or last-event.")
  private @Nullable String asOf;

  DemoCommand(Surroundings around) {
    super(around);
  }

  @Override
  int answer(TextStyle style) throws IOException {
    DayOptions days = DayOptions.of(asOf == null ? SamplePortfolio.AS_OF.toString() : asOf, null);
    days.check();
    writeSample(around.directory().resolve(directory));
    Evaluation evaluation =
        judge(JudgementOptions.of(days, null), List.of(directory), RuleBooks.standard(), false);
    output.write(around, out -> HumanReport.write(evaluation, style, out));
    if (!common.quiet()) {
      around.say("The sample is in " + directory + ". PORTFOLIO is that folder.");
    }
    return Exit.OK;
  }

  /** Writes the sample, or finds it there as it would be written. */
  private void writeSample(Path target) throws IOException {
    boolean fresh = !Files.exists(target);
    if (!fresh && !Files.isDirectory(target)) {
      throw notTheSample();
    }
    if (fresh || Folders.isEmpty(target)) {
      PortfolioWriter.writeFolder(SamplePortfolio.create(), target);
      return;
    }
    Path compared = Files.createTempDirectory("tsctp-sample");
    try {
      PortfolioWriter.writeFolder(SamplePortfolio.create(), compared);
      if (!Folders.equal(compared, target)) {
        throw notTheSample();
      }
    } finally {
      Folders.delete(compared);
    }
  }

  private UsageException notTheSample() {
    return new UsageException(
        "\"" + directory + "\" exists and is not the sample.\nName another folder: tsctp demo DIR");
  }
}
