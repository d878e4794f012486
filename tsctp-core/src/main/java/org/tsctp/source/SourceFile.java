package org.tsctp.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tsctp.basics.CodePoints;

/**
 * A file of a publisher, UTF-8. Bytes that are no UTF-8 read as U+FFFD, which no cell may hold.
 *
 * @param path where it is
 * @param name its name without the path of the machine
 * @param named whether the user named the file itself, not the folder that it lies in
 */
record SourceFile(Path path, String name, boolean named) {

  /** Characters that suffice to recognise a format. */
  private static final int HEAD = 8192;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /**
   * The files named and the files that lie directly in the folders named, each once, by name.
   *
   * @throws UnreadableInputException if a path names nothing that can be read
   */
  static List<SourceFile> list(List<Path> paths) {
    Map<Path, SourceFile> files = new LinkedHashMap<>();
    for (Path path : paths) {
      try {
        if (Files.isDirectory(path)) {
          inFolder(path).forEach(file -> files.putIfAbsent(real(file.path), file));
        } else if (Files.isRegularFile(path)) {
          files.put(real(path), new SourceFile(path, nameOf(path), true));
        } else {
          throw new UnreadableInputException(
              "There is no folder or file \""
                  + path
                  + "\".\nCheck the path and the working directory.");
        }
      } catch (IOException | UncheckedIOException e) {
        throw unreadable(path.toString(), e);
      }
    }
    List<SourceFile> sorted = new ArrayList<>(files.values());
    sorted.sort(
        Comparator.comparing(SourceFile::name, CodePoints.ORDER)
            .thenComparing(file -> file.path.toString(), CodePoints.ORDER));
    return sorted;
  }

  /** The first characters of the file. */
  String head() {
    String[] head = new String[1];
    read(text -> head[0] = headOf(text));
    return head[0];
  }

  /** Hands over the text and closes it. */
  void read(Consumer<BufferedReader> parser) {
    try (InputStream in = Files.newInputStream(path);
        BufferedReader text = buffered(decoded(in))) {
      parser.accept(text);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(path.toString(), e);
    }
  }

  /** A text that {@link #headOf} can look into, behind its byte order mark. */
  static BufferedReader buffered(Reader text) {
    BufferedReader buffered = new BufferedReader(text, 2 * HEAD);
    try {
      buffered.mark(1);
      if (buffered.read() != BYTE_ORDER_MARK) {
        buffered.reset();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffered;
  }

  /** The first characters of a text, which stays where it is. */
  static String headOf(BufferedReader text) {
    char[] head = new char[HEAD];
    try {
      text.mark(HEAD);
      int length = 0;
      int read = 0;
      while (length < HEAD && read >= 0) {
        length += read;
        read = text.read(head, length, HEAD - length);
      }
      text.reset();
      return new String(head, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static UnreadableInputException unreadable(String name, Exception cause) {
    return new UnreadableInputException(
        "\"" + name + "\" cannot be read.\nCheck that you may read it.", cause);
  }

  private static Reader decoded(InputStream in) {
    return new InputStreamReader(
        in,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  private static List<SourceFile> inFolder(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .map(file -> new SourceFile(file, nameOf(file), false))
          .toList();
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
