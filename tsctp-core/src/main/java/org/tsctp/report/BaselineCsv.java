package org.tsctp.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tsctp.rule.Baseline;

/** A baseline as CSV. */
final class BaselineCsv {

  private BaselineCsv() {}

  static void read(String text, BaselineEntries entries) {
    List<String> header = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord csvRecord : csv) {
        int line = Math.toIntExact(csvRecord.getStartingLineNumber());
        if (header.isEmpty()) {
          csvRecord.getFields().forEach(name -> header.add(name.strip()));
          checkHeader(header, line, entries);
        } else {
          addRow(header, csvRecord, line, entries);
        }
      }
    } catch (CsvParseException e) {
      throw new BaselineException(
          "A baseline is no CSV: " + e.getMessage() + "\nCheck the quotation marks near there.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkHeader(List<String> header, int line, BaselineEntries entries) {
    for (int i = 0; i < header.size(); i++) {
      if (entries.isKnown(header.get(i), line) && header.indexOf(header.get(i)) < i) {
        entries.problem(line, header.get(i) + " stands there twice", "Keep one of the columns.");
      }
    }
    if (!header.contains("fingerprint")) {
      entries.problem(line, "there is no column fingerprint", "Add it, with the ids of findings.");
    }
  }

  private static void addRow(
      List<String> header, CsvRecord csvRecord, int line, BaselineEntries entries) {
    List<String> fields = csvRecord.getFields();
    if (fields.stream().allMatch(String::isBlank)) {
      return;
    }
    if (fields.size() != header.size()) {
      entries.problem(
          line,
          "the row has " + fields.size() + " cells, the header " + header.size(),
          "Quote cells that hold a comma.");
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      cells.put(header.get(i), fields.get(i));
    }
    entries.add(line, cells);
  }

  static void write(Map<Baseline.Entry, String> entries, Writer out) throws IOException {
    CsvCells csv = new CsvCells(out);
    csv.write(BaselineFile.COLUMNS);
    for (Map.Entry<Baseline.Entry, String> entry : entries.entrySet()) {
      csv.write(BaselineFile.cells(entry.getKey(), entry.getValue()));
    }
    csv.end();
  }
}
