package org.tsctp.examples.audit;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Everything around a command that it may touch beside the files it was given.
 *
 * @param out standard output, for results and nothing else
 * @param err standard error, for everything else; UTF-8
 * @param environment the environment variables
 * @param directory the working directory
 * @param terminal which of the two is a terminal
 */
record Surroundings(
    OutputStream out,
    PrintWriter err,
    Map<String, String> environment,
    Path directory,
    Terminal terminal) {

  /** Those of the running process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        Path.of(""),
        Terminal.ofProcess());
  }

  /** Says something to the person at the terminal; what a terminal would obey is left out. */
  void say(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.chars()
        .map(c -> c != '\n' && Character.isISOControl(c) ? '?' : c)
        .forEach(c -> safe.append((char) c));
    err.print(safe.append('\n'));
    err.flush();
  }

  /** Brings out what is still on its way. */
  void end() {
    err.flush();
  }
}
