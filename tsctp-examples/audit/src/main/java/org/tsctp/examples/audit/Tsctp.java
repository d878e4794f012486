package org.tsctp.examples.audit;

import java.util.concurrent.Callable;
import org.tsctp.report.Engine;
import org.tsctp.rulebook.RuleBooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The command without a subcommand, which only tells what there is. */
@Command(
    name = "tsctp",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Tsctp.Version.class,
    description = "Oversight checks for a security-assistance portfolio.",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit status:",
      "  0 nothing at or above --fail-on   1 findings   2 wrong usage",
      "  3 input could not be read   70 internal error   130 interrupted",
      "",
      "Example:",
      "  tsctp demo",
      "",
      Engine.CAVEAT
    })
final class Tsctp implements Callable<Integer> {

  private final Surroundings around;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  Tsctp(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    around.say("No command was given.\nTry: tsctp demo, or see: tsctp --help");
    return Exit.USAGE;
  }

  /** Names the versions of the program and of its rules. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Engine.NAME + " " + Engine.VERSION + ", rules " + RuleBooks.VERSION};
    }
  }
}
