package org.tsctp.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** CSV for spreadsheets: no cell is taken for a formula, and lines end with LF. */
final class CsvCells {

  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

  private final CsvWriter csv;

  CsvCells(Writer out) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Open(out));
  }

  void write(List<String> cells) {
    csv.writeRecord(cells.stream().map(CsvCells::harmless).toList());
  }

  void end() throws IOException {
    csv.close();
  }

  /**
   * A cell that a spreadsheet does not take for a formula: one that begins with {@code = + - @}, a
   * tab or a line break gets an apostrophe in front, unless it is a plain number.
   */
  static String harmless(String cell) {
    return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 || NUMBER.matcher(cell).matches()
        ? cell
        : "'" + cell;
  }

  /** Is flushed, not closed: whoever opened the writer closes it. */
  private static final class Open extends FilterWriter {
    Open(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
