package org.tsctp.examples.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of plain files. */
final class Folders {

  private Folders() {}

  static boolean isEmpty(Path folder) throws IOException {
    return list(folder).isEmpty();
  }

  /** Whether two folders hold the same files with the same bytes. */
  static boolean equal(Path a, Path b) throws IOException {
    List<Path> files = list(a);
    if (files.size() != list(b).size()) {
      return false;
    }
    for (Path file : files) {
      Path other = b.resolve(a.relativize(file));
      if (!Files.isRegularFile(other) || Files.mismatch(file, other) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Deletes a folder that holds only files. */
  static void delete(Path folder) throws IOException {
    for (Path file : list(folder)) {
      Files.delete(file);
    }
    Files.delete(folder);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
