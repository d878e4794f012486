package org.tsctp.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.DateRange;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioHeader;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;

/**
 * Writes a portfolio in the forms that {@link PortfolioReader} reads. Reading what was written
 * gives an equal portfolio.
 *
 * <p>Rows stand in the order of their ids, so the same portfolio is the same bytes. Columns that
 * are empty in every row of a table are not written, nor are tables without rows. Rows that were
 * left out on reading are not written, and the tables that lack them are not declared complete.
 */
public final class PortfolioWriter {

  private PortfolioWriter() {}

  /**
   * Writes a folder with {@code portfolio.yaml} and one CSV file per table that has rows.
   *
   * @param portfolio the portfolio
   * @param folder the folder; it is made if it does not exist
   * @throws IOException if a file cannot be written
   */
  public static void writeFolder(Portfolio portfolio, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve(FolderReader.HEADER_FILE));
        JsonGenerator yaml =
            YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build()
                .createGenerator(out)) {
      yaml.writeStartObject();
      writeHeader(portfolio, yaml, false);
      yaml.writeEndObject();
    }
    for (Table<?> table : Tables.all()) {
      Path file = folder.resolve(table.name() + FolderReader.TABLE_ENDING);
      if (portfolio.list(table.type()).isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
          writeTable(portfolio, table, out);
        }
      }
    }
  }

  /**
   * Writes one table as CSV.
   *
   * @param <R> the record
   * @param portfolio the portfolio
   * @param table the table
   * @param out where to; it is left open
   * @throws IOException if it cannot be written
   */
  public static <R extends Row> void writeTable(Portfolio portfolio, Table<R> table, Appendable out)
      throws IOException {
    List<R> rows = portfolio.list(table.type());
    int[] columns = usedColumns(table, rows);
    java.io.StringWriter text = new java.io.StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      String[] cells = new String[columns.length];
      for (int i = 0; i < columns.length; i++) {
        cells[i] = table.columns().get(columns[i]).name();
      }
      csv.writeRecord(cells);
      for (R row : rows) {
        for (int i = 0; i < columns.length; i++) {
          cells[i] = table.columns().get(columns[i]).format(table.value(row, columns[i]));
        }
        csv.writeRecord(cells);
        text.flush();
        out.append(text.getBuffer());
        text.getBuffer().setLength(0);
      }
    }
    out.append(text.getBuffer());
  }

  /**
   * Writes one JSON document.
   *
   * @param portfolio the portfolio
   * @param out where to; it is left open
   * @throws IOException if it cannot be written
   */
  public static void writeJson(Portfolio portfolio, OutputStream out) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      writeHeader(portfolio, json, true);
      for (Table<?> table : Tables.all()) {
        writeJsonTable(portfolio, table, json);
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeHeader(Portfolio portfolio, JsonGenerator json, boolean jsonNames)
      throws IOException {
    PortfolioHeader header = portfolio.header();
    json.writeStringField("id", header.id());
    json.writeStringField("title", header.title());
    json.writeStringField("currency", header.currency());
    json.writeNumberField("fiscalYearStart", header.fiscalYearStart());
    DateRange period = header.period();
    if (period != null) {
      json.writeObjectFieldStart("period");
      writeDate(json, "from", period.from().orElse(null));
      writeDate(json, "to", period.to().orElse(null));
      json.writeEndObject();
    }
    json.writeArrayFieldStart("complete");
    for (String name : header.complete()) {
      Table<?> table = Tables.get(name);
      if (portfolio.isComplete(table.type())) {
        json.writeString(jsonNames ? table.jsonName() : name);
      }
    }
    json.writeEndArray();
    json.writeStringField("attribution", header.attribution());
  }

  private static void writeDate(JsonGenerator json, String name, java.time.@Nullable LocalDate date)
      throws IOException {
    if (date != null) {
      json.writeStringField(name, date.toString());
    }
  }

  private static <R extends Row> void writeJsonTable(
      Portfolio portfolio, Table<R> table, JsonGenerator json) throws IOException {
    List<R> rows = portfolio.list(table.type());
    if (rows.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(table.jsonName());
    for (R row : rows) {
      json.writeStartObject();
      for (int i = 0; i < table.columns().size(); i++) {
        Column column = table.columns().get(i);
        Object value = table.value(row, i);
        String text = column.format(value);
        if (value instanceof List<?> entries && !entries.isEmpty()) {
          json.writeArrayFieldStart(column.jsonName());
          for (Object entry : entries) {
            json.writeString(entry.toString());
          }
          json.writeEndArray();
        } else if (!text.isEmpty()) {
          json.writeStringField(column.jsonName(), text);
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static <R extends Row> int[] usedColumns(Table<R> table, List<R> rows) {
    return java.util.stream.IntStream.range(0, table.columns().size())
        .filter(
            i -> {
              Column column = table.columns().get(i);
              return column.isRequired()
                  || rows.stream().anyMatch(row -> !column.format(table.value(row, i)).isEmpty());
            })
        .toArray();
  }
}
