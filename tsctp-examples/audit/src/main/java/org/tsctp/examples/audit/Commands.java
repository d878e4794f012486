package org.tsctp.examples.audit;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Puts the commands together. */
final class Commands {

  private static final int HELP_WIDTH = 80;

  private final Surroundings around;
  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

  Commands(Surroundings around, Sources sources) {
    this.around = around;
    commands.put("demo", () -> new DemoCommand(around));
    commands.put("check", () -> new CheckCommand(around));
    commands.put("explain", () -> new ExplainCommand(around));
    commands.put("rows", () -> new RowsCommand(around));
    commands.put("diff", () -> new DiffCommand(around));
    commands.put("what-if", () -> new WhatIfCommand(around));
    commands.put("fragility", () -> new FragilityCommand(around));
    commands.put("profiles", () -> new ProfilesCommand(around));
    commands.put("waivers", () -> new WaiversCommand(around));
    commands.put("baseline", () -> new BaselineCommand(around));
    commands.put("doctor", () -> new DoctorCommand(around));
    commands.put("convert", () -> new ConvertCommand(around, sources));
    commands.put("rules", () -> new RulesCommand(around));
    commands.put("params", () -> new ParamsCommand(around));
  }

  /** Runs one command and answers its exit status. */
  int run(Failures failures, String... arguments) {
    CommandLine line = new CommandLine(new Tsctp(around));
    addCommands(line, arguments.length == 0 ? "" : arguments[0]);
    return line.setOut(
            new PrintWriter(new OutputStreamWriter(around.out(), StandardCharsets.UTF_8)))
        .setErr(around.err())
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setUsageHelpWidth(HELP_WIDTH)
        .setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .execute(arguments);
  }

  /** The command that is named, alone because that starts faster; otherwise all. */
  private void addCommands(CommandLine line, String named) {
    Supplier<Object> one = commands.get(named);
    if (one != null) {
      line.addSubcommand(named, one.get());
    } else {
      commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }
  }
}
