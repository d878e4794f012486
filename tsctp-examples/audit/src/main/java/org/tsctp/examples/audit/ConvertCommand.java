package org.tsctp.examples.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.report.IssueReport;
import org.tsctp.report.TextStyle;
import org.tsctp.source.PortfolioWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns published data into a portfolio. */
@Command(
    name = "convert",
    description = "Turn published data into a portfolio folder.",
    sortOptions = false,
    footer = {"", "Example:", "  tsctp convert fmtrpt.tsv --from fmtrpt --to training"})
final class ConvertCommand implements Callable<Integer> {

  private final Surroundings around;
  private final Sources sources;

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Files or folders to read.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      required = true,
      order = 1,
      description = "fmtrpt, coups or greenbook.")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      order = 2,
      description = "Folder to write; one that is not empty is refused.")
  private Path to = Path.of("");

  @Option(names = "--force", order = 3, description = "Write over what is in that folder.")
  private boolean force;

  @Option(
      names = "--issues",
      paramLabel = "FILE",
      order = 4,
      description = "Write all problems to this file as CSV.")
  private @Nullable Path issues;

  @Mixin private CommonOptions common = new CommonOptions();

  ConvertCommand(Surroundings around, Sources sources) {
    this.around = around;
    this.sources = sources;
  }

  @Override
  public Integer call() throws IOException {
    TextStyle style = common.style(around, true);
    Function<List<Path>, Loaded<Portfolio>> reader = sources.reader(from);
    OutputOption issueFile = OutputOption.of(issues);
    issueFile.check(around);
    Path target = around.directory().resolve(to);
    check(target);
    Reading reading = new Reading(around, common.quiet());
    Loaded<Portfolio> loaded =
        reader.apply(files.stream().map(around.directory()::resolve).toList());
    PortfolioWriter.writeFolder(loaded.value(), target);
    reading.tell("Wrote", loaded.value(), loaded.issues().size());
    if (issues != null) {
      issueFile.writeForSpreadsheets(around, out -> IssueReport.writeCsv(loaded.issues(), out));
    } else if (!common.quiet()) {
      IssueReport.write(loaded.issues(), style, around.err());
      around.err().flush();
    }
    return Exit.OK;
  }

  private void check(Path target) throws IOException {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new UsageException("\"" + to + "\" is a file.\nName a folder.");
    }
    if (!force && Files.isDirectory(target) && !Folders.isEmpty(target)) {
      throw new UsageException(
          "\"" + to + "\" is not empty.\nName another folder, or add --force to write over it.");
    }
  }
}
