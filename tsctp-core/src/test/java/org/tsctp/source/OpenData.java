package org.tsctp.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Real open data that is no part of the repository: the folder that the system property {@code
 * tsctp.data} names, else {@code shared/data} beside one of the folders above. Tests that use it
 * skip themselves where it is absent.
 */
final class OpenData {

  private OpenData() {}

  static Path folder(String name) {
    Path folder = data().resolve(name);
    assumeTrue(Files.isDirectory(folder), "There is no folder " + folder + " with open data.");
    return folder;
  }

  /** The rows of a table of expected figures. */
  static List<SourceRow> expected(String name) {
    List<SourceRow> rows = new ArrayList<>();
    new SourceFile(folder("expected").resolve(name), name, true)
        .read(text -> readInto(rows, text, name));
    return rows;
  }

  private static void readInto(List<SourceRow> rows, BufferedReader text, String name) {
    SourceCsv.rows(
        text,
        name,
        issue -> {
          throw new AssertionError(issue.text());
        },
        rows::add);
  }

  private static Path data() {
    String named = System.getProperty("tsctp.data", "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared/data"))) {
        return at.resolve("shared/data");
      }
    }
    return Path.of("shared", "data");
  }
}
