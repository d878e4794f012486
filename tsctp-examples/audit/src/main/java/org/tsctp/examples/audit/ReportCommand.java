package org.tsctp.examples.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policy;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Malfunction;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Mixin;

/**
 * A command that answers with a report, and its steps: what was asked for is checked before
 * anything is read, portfolios are read, judged, and what failed is told last.
 */
abstract class ReportCommand implements Callable<Integer> {

  /** Where the command runs. */
  final Surroundings around;

  /** Where the report goes. */
  @Mixin final OutputOption output = new OutputOption();

  /** How to talk to whoever called it. */
  @Mixin final CommonOptions common = new CommonOptions();

  ReportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public final Integer call() throws IOException {
    TextStyle style = common.style(around, output.isFile());
    output.check(around);
    return answer(style);
  }

  /**
   * Writes the report.
   *
   * @param style the layout
   * @return the exit status
   */
  abstract int answer(TextStyle style) throws IOException;

  /** Reads some portfolios as one. */
  final Loaded<Portfolio> read(List<Path> portfolios) {
    return new Reading(around, common.quiet())
        .read(portfolios, new ProgressLine(around, common.quiet()));
  }

  /** Reads some portfolios as one and judges it. */
  final Evaluation judge(
      JudgementOptions judgement, List<Path> portfolios, RuleBook book, boolean includeAll) {
    RuleBook said = book.in(common.language());
    Policy policy = judgement.check(around);
    return judgement.judge(
        policy, read(portfolios), said, includeAll, new ProgressLine(around, common.quiet()));
  }

  /**
   * The exit status, which is that of an internal error if a rule failed, whatever else was found.
   */
  final int status(List<Malfunction> malfunctions, int otherwise) {
    if (malfunctions.isEmpty()) {
      return otherwise;
    }
    around.say(
        "Rule "
            + malfunctions.get(0).rule()
            + " failed inside tsctp, not in your data. The other rules were finished.\n"
            + "See what failed at the end of the report, or by tsctp check.");
    return Exit.INTERNAL;
  }
}
