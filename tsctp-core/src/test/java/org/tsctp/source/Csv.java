package org.tsctp.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A table's file as its cells, for tests that change it and write it back. */
final class Csv {

  private final Path file;
  final List<List<String>> records = new ArrayList<>();

  Csv(Path file) {
    this.file = file;
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      csv.forEach(record -> records.add(new ArrayList<>(record.getFields())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return file.getFileName().toString();
  }

  String tableName() {
    return name().substring(0, name().length() - ".csv".length());
  }

  List<String> header() {
    return records.get(0);
  }

  /** The line on which a record starts, counted by hand. */
  int line(int record) {
    int line = 1;
    for (List<String> before : records.subList(0, record)) {
      line += 1 + (int) String.join("", before).chars().filter(c -> c == '\n').count();
    }
    return line;
  }

  void shuffle(Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < header().size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    records.replaceAll(record -> new ArrayList<>(order.stream().map(record::get).toList()));
    Collections.shuffle(records.subList(1, records.size()), random);
  }

  void write() {
    StringBuilder text = new StringBuilder();
    for (List<String> record : records) {
      text.append(String.join(",", record.stream().map(Csv::quoted).toList())).append('\n');
    }
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
