package org.tsctp.examples.audit;

import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policies;
import org.tsctp.report.Doctor;
import org.tsctp.report.DoctorReport;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how far a portfolio can be judged. */
@Command(
    name = "doctor",
    description = "Tell what can be read, which rules can be judged, and what is missing.",
    sortOptions = false,
    footer = {"", "Example:", "  tsctp doctor sample"})
final class DoctorCommand extends ReportCommand {

  @Mixin private PortfolioParameters portfolios = new PortfolioParameters();

  @Mixin private RuleJarOption ruleJars = new RuleJarOption();

  DoctorCommand(Surroundings around) {
    super(around);
  }

  @Override
  int answer(TextStyle style) {
    RuleBook book = ruleJars.book(around).in(common.language());
    Loaded<Portfolio> loaded = read(portfolios.paths());
    ProgressLine progress = new ProgressLine(around, common.quiet());
    progress.at("Judging");
    DoctorReport report = Doctor.examine(loaded, book, Policies.standard());
    progress.clear();
    output.write(around, out -> report.write(style, out));
    return Exit.OK;
  }
}
