package org.tsctp.examples.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tsctp.report.Engine;

/**
 * Tells the authors where tsctp failed: versions and places in the program. Messages are left out,
 * because they may hold values of the data.
 */
final class CrashFile {

  private static final int MOST_CAUSES = 5;

  private final Path directory;

  CrashFile(Path directory) {
    this.directory = directory;
  }

  /** Writes the file and answers its name, or nothing if it cannot be written. */
  Optional<Path> write(Throwable failure) {
    String text = text(failure);
    String name = "tsctp-crash-" + Integer.toHexString(text.hashCode()) + ".txt";
    for (Path folder : new Path[] {directory, Path.of(System.getProperty("java.io.tmpdir"))}) {
      try {
        return Optional.of(Files.writeString(folder.resolve(name), text));
      } catch (IOException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static String text(Throwable failure) {
    StringBuilder text = new StringBuilder(Engine.NAME).append(' ').append(Engine.VERSION);
    text.append("\nJava ").append(System.getProperty("java.version"));
    text.append(" on ").append(System.getProperty("os.name")).append('\n');
    Throwable cause = failure;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      text.append('\n').append(cause.getClass().getName()).append('\n');
      for (StackTraceElement place : cause.getStackTrace()) {
        text.append("  at ").append(place).append('\n');
      }
      cause = cause.getCause();
    }
    return text.toString();
  }
}
