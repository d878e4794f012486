package org.tsctp.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/** Reads CSV of publishers: RFC 4180, one header row, then rows handed over one by one. */
final class SourceCsv {

  private static final int FIELD_CHARACTERS = 64 * 1024;
  private static final int COLUMNS = 256;
  private static final int RECORD_CHARACTERS = 1024 * 1024;

  private SourceCsv() {}

  /** Hands over every row below the header; a row of another length is an issue. */
  static void rows(
      BufferedReader text, String file, Consumer<Issue> issues, Consumer<SourceRow> rows) {
    SourceHeader[] header = new SourceHeader[1];
    records(
        text,
        file,
        (origin, fields) -> {
          if (header[0] == null) {
            header[0] = SourceHeader.of(fields);
          } else {
            header[0].row(origin, fields, issues).ifPresent(rows);
          }
        });
  }

  /** Hands over every record with its place, the header too. */
  static void records(BufferedReader text, String file, BiConsumer<Origin, List<String>> records) {
    CsvRecordHandler limits =
        CsvRecordHandler.builder()
            .maxFields(COLUMNS)
            .maxFieldSize(FIELD_CHARACTERS)
            .maxRecordSize(RECORD_CHARACTERS)
            .build();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(limits, text)) {
      for (CsvRecord csvRecord : csv) {
        int line = Math.toIntExact(csvRecord.getStartingLineNumber());
        records.accept(new Origin(file, line), csvRecord.getFields());
      }
    } catch (CsvParseException e) {
      throw new UnreadableInputException(
          file + " is no CSV: " + e.getMessage() + "\nCheck the quotation marks near that place.",
          e);
    } catch (IOException | UncheckedIOException e) {
      throw SourceFile.unreadable(file, e);
    }
  }

  /** Hands over every row of a table that comes with the program; it must be sound. */
  static void bundled(String name, Consumer<SourceRow> rows) {
    InputStream in = SourceCsv.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("The jar lacks " + name + ".");
    }
    try (BufferedReader text =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows(
          text,
          name,
          issue -> {
            throw new IllegalStateException(issue.text());
          },
          rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
