package org.tsctp.examples.audit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * One run of the command line inside the test.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

  /** Runs in a folder, without a terminal. */
  static Run tsctp(Path directory, Object... arguments) {
    return with(directory, Map.of(), new Terminal(false, false), Sources.standard(), arguments);
  }

  /** Runs on a terminal, with some environment variables. */
  static Run onTerminal(Path directory, Map<String, String> environment, Object... arguments) {
    return with(directory, environment, new Terminal(true, true), Sources.standard(), arguments);
  }

  /** Runs with other readers. */
  static Run withSources(Path directory, Sources sources, Object... arguments) {
    return with(directory, Map.of(), new Terminal(false, false), sources, arguments);
  }

  private static Run with(
      Path directory,
      Map<String, String> environment,
      Terminal terminal,
      Sources sources,
      Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Surroundings around = around(directory, environment, terminal, out, err);
    int status = Main.run(around, sources, texts(arguments));
    return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** Runs with a standard output of one's own. */
  static Run writingTo(OutputStream out, Path directory, Object... arguments) {
    StringWriter err = new StringWriter();
    Surroundings around = around(directory, Map.of(), new Terminal(false, false), out, err);
    return new Run(Main.run(around, texts(arguments)), "", err.toString());
  }

  private static Surroundings around(
      Path directory,
      Map<String, String> environment,
      Terminal terminal,
      OutputStream out,
      StringWriter err) {
    return new Surroundings(out, new PrintWriter(err), environment, directory, terminal);
  }

  private static String[] texts(Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return texts;
  }
}
