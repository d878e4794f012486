package org.tsctp.examples.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tsctp.report.HumanReport;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Evaluation;
import org.tsctp.rulebook.RuleBooks;
import org.tsctp.source.PortfolioWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the whole on an invented portfolio. */
@Command(
    name = "demo",
    description = "Write a small invented portfolio and judge it.",
    sortOptions = false,
    footer = {"", "Always ends with 0, unless it cannot run.", "", "Example:", "  tsctp demo"})
final class DemoCommand implements Callable<Integer> {

  private final Surroundings around;

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

  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CommonOptions common = new CommonOptions();

  DemoCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    TextStyle style = common.style(around, output.isFile());
    JudgementOptions judgement =
        JudgementOptions.of(asOf == null ? SamplePortfolio.AS_OF.toString() : asOf);
    judgement.check();
    output.check(around);
    writeSample(around.directory().resolve(directory));
    ProgressLine progress = new ProgressLine(around, common.quiet());
    Evaluation evaluation =
        judgement.judge(
            around,
            new Reading(around, common.quiet()).read(List.of(directory), progress),
            RuleBooks.standard().in(common.language()),
            false,
            progress);
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
