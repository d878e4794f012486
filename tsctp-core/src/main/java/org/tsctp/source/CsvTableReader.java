package org.tsctp.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsctp.basics.NearestName;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;

/**
 * Reads one table from CSV as RFC 4180 has it: UTF-8, commas, a header row whose names may stand in
 * any order.
 *
 * <p>Bytes that are no UTF-8 read as U+FFFD, which no cell may hold, so that the one cell is named
 * and the rest of the file still counts.
 */
final class CsvTableReader {

  private static final int ROWS_BETWEEN_REPORTS = 50_000;
  private static final int NOT_READ = -1;
  private static final int BYTE_ORDER_MARK = '\ufeff';
  private static final int SHOWN_OF_A_LONG_CELL = 40;
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final PortfolioBuilder builder;
  private final CellReader cells;
  private final Limits limits;
  private final Progress progress;

  CsvTableReader(PortfolioBuilder builder, CellReader cells, Limits limits, Progress progress) {
    this.builder = builder;
    this.cells = cells;
    this.limits = limits;
    this.progress = progress;
  }

  <R extends Row> void read(Table<R> table, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      read(table, in, PortfolioReader.fileName(file));
    } catch (IOException e) {
      throw new UnreadableInputException(
          "\"" + file + "\" cannot be read.\nCheck that you may read it.", e);
    }
  }

  <R extends Row> void read(Table<R> table, InputStream in, String file) throws IOException {
    PushbackReader text =
        new PushbackReader(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    int first = text.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      text.unread(first);
    }
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(limits.fieldCharacters() * limits.columns())
            .ofCsvRecord(text)) {
      Iterator<CsvRecord> records = csv.iterator();
      if (!records.hasNext()) {
        builder.issue(
            Issue.warning(
                new Origin(file, 1),
                "",
                "",
                "a header row with the columns of " + table,
                "Write the names of the columns in the first line, or remove the file."));
        return;
      }
      new Rows<>(table, file, records.next()).read(records);
    } catch (CsvParseException e) {
      broken(table, file, e);
    }
  }

  private void broken(Table<?> table, String file, CsvParseException e) {
    String message = String.valueOf(e.getMessage());
    Matcher line = LINE.matcher(message);
    builder.issue(
        Issue.error(
            new Origin(file, line.find() ? Integer.parseInt(line.group(1)) : 0),
            "",
            "",
            "fields as RFC 4180 has them, none longer than "
                + limits.fieldCharacters()
                + " characters",
            "Check the quotation marks from this line on. The rest of the file is left out."));
    builder.incomplete(table.type());
  }

  /** The rows below one header. */
  private final class Rows<R extends Row> {
    private final Table<R> table;
    private final String file;
    private final int[] columnOf;
    private final boolean lacksRequired;

    Rows(Table<R> table, String file, CsvRecord header) {
      this.table = table;
      this.file = file;
      this.columnOf = new int[header.getFieldCount()];
      if (columnOf.length > limits.columns()) {
        throw new UnreadableInputException(
            file
                + ": more than "
                + limits.columns()
                + " columns.\nRemove those that are not needed.");
      }
      boolean[] seen = new boolean[table.columns().size()];
      for (int i = 0; i < columnOf.length; i++) {
        String name = header.getField(i);
        columnOf[i] = table.indexOf(name);
        if (columnOf[i] == NOT_READ) {
          unknownColumn(name, header);
        } else if (seen[columnOf[i]]) {
          repeatedColumn(name, header);
          columnOf[i] = NOT_READ;
        } else {
          seen[columnOf[i]] = true;
        }
      }
      this.lacksRequired = reportMissing(seen, header);
    }

    void read(Iterator<CsvRecord> records) {
      int count = 0;
      while (records.hasNext()) {
        CsvRecord record = records.next();
        count++;
        if (count > limits.rows()) {
          throw new UnreadableInputException(
              file + ": more than " + limits.rows() + " rows.\nSplit the file.");
        }
        if (count % ROWS_BETWEEN_REPORTS == 0) {
          progress.at(file, count);
        }
        read(record);
      }
      progress.at(file, count);
    }

    private void read(CsvRecord record) {
      RawRow<R> row = new RawRow<>(table, new Origin(file, (int) record.getStartingLineNumber()));
      int fields = record.getFieldCount();
      boolean tooLong = false;
      for (int i = 0; i < Math.min(fields, columnOf.length); i++) {
        if (columnOf[i] != NOT_READ) {
          String text = record.getField(i);
          if (text.length() > limits.fieldCharacters()) {
            tooLong |= longCell(table.columns().get(columnOf[i]), text, row.origin());
          } else {
            row.set(columnOf[i], text);
          }
        }
      }
      if (fields == columnOf.length) {
        if (tooLong || !row.isBlank()) {
          cells.add(row, tooLong || lacksRequired);
        }
        return;
      }
      builder.issue(
          Issue.error(
              row.origin(),
              "",
              fields + (fields == 1 ? " field" : " fields"),
              columnOf.length + " fields, as many as the header row has",
              "Quote fields that hold a comma, and write an empty field for each empty cell. The"
                  + " row is left out."));
      cells.add(row, true);
    }

    /** Says that a cell is too long; whether that leaves the row out. */
    private boolean longCell(Column column, String text, Origin place) {
      builder.issue(
          Issue.error(
              place,
              column.name(),
              text.substring(0, SHOWN_OF_A_LONG_CELL) + "…",
              "at most " + limits.fieldCharacters() + " characters",
              column.leavesRowOut()
                  ? "Shorten the cell. The row is left out."
                  : "Shorten the cell. The cell counts as empty."));
      return column.leavesRowOut();
    }

    private void unknownColumn(String name, CsvRecord header) {
      List<String> known = new ArrayList<>();
      table.columns().forEach(column -> known.add(column.name()));
      boolean semicolons = header.getFieldCount() == 1 && name.indexOf(';') >= 0;
      builder.issue(
          Issue.warning(
              place(header),
              name,
              name,
              "a column of " + table,
              semicolons
                  ? "The file uses \";\" between columns; save it with commas. It is not read."
                  : NearestName.of(name, known)
                      .map(nearest -> "Maybe " + nearest + " is meant. It is not read.")
                      .orElse("It is not read.")));
    }

    private void repeatedColumn(String name, CsvRecord header) {
      builder.issue(
          Issue.error(
              place(header),
              name,
              name,
              "each column once",
              "Remove one of the two columns. The first one is read."));
    }

    private boolean reportMissing(boolean[] seen, CsvRecord header) {
      boolean lacks = false;
      List<Column> columns = table.columns();
      for (int i = 0; i < seen.length; i++) {
        if (columns.get(i).isRequired() && !seen[i]) {
          lacks = true;
          builder.issue(
              Issue.error(
                  place(header),
                  columns.get(i).name(),
                  "",
                  "a column " + columns.get(i).name() + " with " + columns.get(i).expected(),
                  "Add the column. All rows of the file are left out."));
        }
      }
      return lacks;
    }

    private Origin place(CsvRecord header) {
      return new Origin(file, (int) header.getStartingLineNumber());
    }
  }
}
