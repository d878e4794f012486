package org.tsctp.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsctp.basics.CodePoints;
import org.tsctp.basics.NearestName;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;

/** Reads a folder: {@code portfolio.yaml} and one CSV file per table, all optional. */
final class FolderReader {

  /** The file that speaks of the portfolio as a whole. */
  static final String HEADER_FILE = "portfolio.yaml";

  /** Ending of the file of a table. */
  static final String TABLE_ENDING = ".csv";

  private final PortfolioBuilder builder;
  private final HeaderReader header;
  private final CsvTableReader tables;

  FolderReader(
      PortfolioBuilder builder,
      CellReader cells,
      HeaderReader header,
      Limits limits,
      Progress progress) {
    this.builder = builder;
    this.header = header;
    this.tables = new CsvTableReader(builder, cells, limits, progress);
  }

  void read(Path folder) {
    List<Path> files = files(folder);
    header.start();
    boolean found = false;
    for (Path file : files) {
      String name = PortfolioReader.fileName(file);
      if (name.equals(HEADER_FILE)) {
        found = true;
        readHeader(file);
      } else if (name.endsWith(TABLE_ENDING)) {
        found |= readTable(file, name.substring(0, name.length() - TABLE_ENDING.length()));
      } else {
        warnIfNearlyRight(name);
      }
    }
    header.end(PortfolioReader.fileName(folder) + "/" + HEADER_FILE);
    if (!found) {
      throw new UnreadableInputException(
          "\""
              + folder
              + "\" holds no portfolio.\nIt needs "
              + HEADER_FILE
              + " or tables such as activities.csv, transactions.csv, units.csv.");
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .sorted(
              (a, b) ->
                  CodePoints.compare(PortfolioReader.fileName(a), PortfolioReader.fileName(b)))
          .toList();
    } catch (IOException e) {
      throw new UnreadableInputException(
          "\"" + folder + "\" cannot be listed.\nCheck that you may read it.", e);
    }
  }

  private boolean readTable(Path file, String tableName) {
    Table<?> table =
        Tables.all().stream().filter(t -> t.name().equals(tableName)).findFirst().orElse(null);
    if (table == null) {
      unknownFile(PortfolioReader.fileName(file), nearestFile(tableName));
      return false;
    }
    tables.read(table, file);
    return true;
  }

  /** Such as units.CSV or portfolio.yml; a picture beside the tables is nobody's business. */
  private void warnIfNearlyRight(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(TABLE_ENDING)) {
      unknownFile(name, nearestFile(lower.substring(0, lower.length() - TABLE_ENDING.length())));
    } else if (lower.equals(HEADER_FILE) || lower.equals("portfolio.yml")) {
      unknownFile(name, Optional.of(HEADER_FILE));
    }
  }

  private static Optional<String> nearestFile(String tableName) {
    List<String> known = Tables.all().stream().map(Table::name).toList();
    return NearestName.of(tableName, known).map(nearest -> nearest + TABLE_ENDING);
  }

  private void unknownFile(String name, Optional<String> meant) {
    builder.issue(
        Issue.warning(
            new Origin(name, 0),
            "",
            name,
            "a file named after a table",
            meant
                .map(file -> "Maybe " + file + " is meant. The file is not read.")
                .orElse("The file is not read.")));
  }

  private void readHeader(Path file) {
    String name = PortfolioReader.fileName(file);
    try (InputStream in = Files.newInputStream(file);
        JsonParser yaml =
            YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .createParser(in)) {
      JsonToken first = yaml.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        return;
      }
      if (first != JsonToken.START_OBJECT) {
        throw new UnreadableInputException(
            name + " does not hold keys and values.\nWrite lines such as \"id: my-portfolio\".");
      }
      while (yaml.nextToken() != JsonToken.END_OBJECT) {
        String key = yaml.currentName();
        yaml.nextToken();
        header.read(key, yaml, name);
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableInputException(
          name
              + " line "
              + (e.getLocation() == null ? 0 : e.getLocation().getLineNr())
              + (e.getOriginalMessage().startsWith("Duplicate")
                  ? " has a key for the second time.\nKeep one of the two."
                  : " is not valid YAML.\nWrite one \"key: value\" a line; quote texts that hold a"
                      + " colon."),
          e);
    } catch (IOException e) {
      throw new UnreadableInputException(name + " cannot be read.\nCheck that you may read it.", e);
    }
  }
}
