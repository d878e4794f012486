package org.tsctp.examples.audit;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Puts the commands together. */
final class Commands {

  private static final int HELP_WIDTH = 80;

  private Commands() {}

  static CommandLine line(Surroundings around, Sources sources, Failures failures) {
    return new CommandLine(new Tsctp(around))
        .addSubcommand(new DemoCommand(around))
        .addSubcommand(new CheckCommand(around))
        .addSubcommand(new ExplainCommand(around))
        .addSubcommand(new RowsCommand(around))
        .addSubcommand(new DoctorCommand(around))
        .addSubcommand(new ConvertCommand(around, sources))
        .addSubcommand(new RulesCommand(around))
        .addSubcommand(new ParamsCommand(around))
        .setOut(new PrintWriter(new OutputStreamWriter(around.out(), StandardCharsets.UTF_8)))
        .setErr(around.err())
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setUsageHelpWidth(HELP_WIDTH)
        .setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }
}
