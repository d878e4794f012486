package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts as they should be printed, one file each. {@code -Dtsctp.golden=write} writes them anew;
 * the difference then shows in the version control.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/org/tsctp/report");

  private Golden() {}

  /** Holds a text against a file. */
  static void assertSame(String name, String actual) {
    try {
      if ("write".equals(System.getProperty("tsctp.golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name), actual);
      }
      Path file = FOLDER.resolve(name);
      assertThat(actual)
          .as("%s; if the new text is right, run with -Dtsctp.golden=write", name)
          .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
