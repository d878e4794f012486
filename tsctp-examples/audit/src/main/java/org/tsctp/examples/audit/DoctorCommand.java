package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policies;
import org.tsctp.report.Doctor;
import org.tsctp.report.DoctorReport;
import org.tsctp.report.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how far a portfolio can be judged. */
@Command(
    name = "doctor",
    description = "Tell what can be read, which rules can be judged, and what is missing.",
    sortOptions = false,
    footer = {"", "Example:", "  tsctp doctor sample"})
final class DoctorCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "PORTFOLIO",
      arity = "1..*",
      description = "Folders or JSON files, read as one portfolio.")
  private List<Path> portfolios = new ArrayList<>();

  @Mixin private RuleJarOption ruleJars = new RuleJarOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private CommonOptions common = new CommonOptions();

  DoctorCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    TextStyle style = common.style(around, output.isFile());
    output.check(around);
    ProgressLine progress = new ProgressLine(around, common.quiet());
    Loaded<Portfolio> loaded = new Reading(around, common.quiet()).read(portfolios, progress);
    progress.at("Judging");
    DoctorReport report = Doctor.examine(loaded, ruleJars.book(around), Policies.standard());
    progress.clear();
    output.write(around, out -> report.write(style, out));
    return Exit.OK;
  }
}
