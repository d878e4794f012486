package org.tsctp.examples.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes: standard output, or a file that appears whole or not at all. */
final class OutputOption {

  private static final String BROKEN_PIPE = "Broken pipe";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      order = 80,
      description = "Write to this file; standard output stays empty.")
  private @Nullable Path file;

  /** Writes bytes. */
  @FunctionalInterface
  interface Bytes {
    /** Writes everything there is to write. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes text. */
  @FunctionalInterface
  interface Text {
    /** Writes everything there is to write. */
    void writeTo(Writer out) throws IOException;
  }

  /** One that was not given as such on the command line. */
  static OutputOption of(@Nullable Path file) {
    OutputOption option = new OutputOption();
    option.file = file;
    return option;
  }

  /** Name of the file as it was given, empty if there is none. */
  String name() {
    return file == null ? "" : file.toString();
  }

  /** Whether the result goes to a file. */
  boolean isFile() {
    return file != null;
  }

  /**
   * Finds out, before anything is computed, whether the file can be written.
   *
   * @throws UsageException if it cannot
   */
  void check(Surroundings around) {
    if (file == null) {
      return;
    }
    Path target = around.directory().resolve(file);
    if (Files.isDirectory(target)) {
      throw new UsageException("\"" + file + "\" is a folder.\nName a file.");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UsageException(
          "The folder of \"" + file + "\" does not exist.\nMake it first, or name another.");
    }
  }

  /** Writes text as UTF-8, to a file with the mark by which spreadsheets know it. */
  void writeForSpreadsheets(Surroundings around, Text text) {
    write(around, out -> out.append(isFile() ? "\ufeff" : ""), text);
  }

  /** Writes text as UTF-8. */
  void write(Surroundings around, Text text) {
    write(around, out -> {}, text);
  }

  private void write(Surroundings around, Text before, Text text) {
    writeBytes(
        around,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          before.writeTo(writer);
          text.writeTo(writer);
          writer.flush();
        });
  }

  /**
   * Writes a result.
   *
   * @throws UsageException if it cannot be written
   */
  void writeBytes(Surroundings around, Bytes result) {
    try {
      if (file == null) {
        result.writeTo(around.out());
        around.out().flush();
      } else {
        writeFile(around.directory().resolve(file), result);
      }
    } catch (IOException e) {
      refuse(e);
    } catch (UncheckedIOException e) {
      refuse(e);
    }
  }

  private void refuse(Exception e) {
    boolean readerLeft = file == null && String.valueOf(e.getMessage()).contains(BROKEN_PIPE);
    if (!readerLeft) {
      throw new UsageException(
          (file == null ? "Standard output" : "\"" + file + "\"")
              + " cannot be written.\nMaybe the disk is full or writing is not allowed there.",
          e);
    }
  }

  private static void writeFile(Path target, Bytes result) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (OutputStream out = Files.newOutputStream(target)) {
        result.writeTo(out);
      }
      return;
    }
    Path folder = target.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(folder, ".tsctp-", ".tmp");
    temporary.toFile().deleteOnExit();
    try {
      try (OutputStream out =
          new java.io.BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
        result.writeTo(out);
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
