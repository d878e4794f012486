package org.tsctp.examples.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which of the standard streams is a terminal.
 *
 * <p>Java tells of both only together and differently from JDK to JDK, so the start script says it;
 * without the script the operating system is asked where it can answer.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 */
record Terminal(boolean out, boolean err) {

  private static final String PROPERTY = "tsctp.terminal";

  /** Those of the running process. */
  static Terminal ofProcess() {
    String said = System.getProperty(PROPERTY);
    return said == null
        ? new Terminal(isTerminal(1), isTerminal(2))
        : new Terminal(said.contains("1"), said.contains("2"));
  }

  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
