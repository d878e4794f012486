package org.tsctp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;

/**
 * The rows that findings rest on, whole: every cell, not only those that decided.
 *
 * <p>A finding has one row of the report for each row of the portfolio. As CSV all tables share one
 * header, which holds the columns that are filled anywhere.
 */
public final class EvidenceReport {

  private static final List<String> PLACE =
      List.of("finding", "finding_outcome", "table", "row", "file", "line");

  private final Portfolio portfolio;
  private final List<Finding> findings;

  private EvidenceReport(Evaluation evaluation, List<Finding> findings) {
    this.portfolio = evaluation.portfolio();
    this.findings = findings;
  }

  /**
   * Writes the rows for people.
   *
   * @param evaluation the evaluation
   * @param findings some of its findings
   * @param style the layout
   * @param out where to
   */
  public static void write(
      Evaluation evaluation, List<Finding> findings, TextStyle style, Appendable out) {
    new EvidenceReport(evaluation, findings).write(new TextPage(out, style));
  }

  /**
   * Writes the rows as CSV. A text that a spreadsheet would take for a formula gets an apostrophe
   * in front.
   *
   * @param evaluation the evaluation
   * @param findings some of its findings
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeCsv(Evaluation evaluation, List<Finding> findings, Writer out)
      throws IOException {
    new EvidenceReport(evaluation, findings).writeCsv(new CsvCells(out));
  }

  /**
   * Writes the rows as a JSON array.
   *
   * @param evaluation the evaluation
   * @param findings some of its findings
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeJson(Evaluation evaluation, List<Finding> findings, OutputStream out)
      throws IOException {
    try (JsonGenerator json = PrettyJson.open(out)) {
      json.writeStartArray();
      for (Finding finding : findings) {
        for (EvidenceRow row : EvidenceRow.of(finding, evaluation.portfolio())) {
          writeJson(row, json);
        }
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private void write(TextPage page) {
    int listed = page.style().listed(findings.size());
    for (Finding finding : findings.subList(0, listed)) {
      page.lettered(finding.outcome(), 0, " " + FindingText.place(finding));
      for (EvidenceRow row : EvidenceRow.of(finding, portfolio)) {
        page.paragraph(2, row.table() + " " + row.id() + ", " + row.origin());
        row.cells()
            .forEach(
                (column, text) ->
                    page.hanging(
                        (row.read().contains(column) ? "    * " : "      ") + column + " = ",
                        10,
                        text.isEmpty() ? "(empty)" : text));
      }
    }
    HumanReport.writeRest(page, findings.size() - listed, "--max 0");
    page.gap();
    page.line("* = the rule read this cell");
  }

  private void writeCsv(CsvCells csv) throws IOException {
    Set<String> columns = columns();
    List<String> header = new ArrayList<>(PLACE);
    header.addAll(columns);
    csv.write(header);
    for (Finding finding : findings) {
      for (EvidenceRow row : EvidenceRow.of(finding, portfolio)) {
        List<String> cells = new ArrayList<>();
        cells.add(finding.id());
        cells.add(finding.outcome().name());
        cells.add(row.table());
        cells.add(row.id());
        cells.add(row.origin().file());
        cells.add(String.valueOf(row.origin().line()));
        columns.forEach(column -> cells.add(row.cells().getOrDefault(column, "")));
        csv.write(cells);
      }
    }
    csv.end();
  }

  /** The columns that are filled anywhere, in the order of tables. */
  private Set<String> columns() {
    Set<List<String>> used = new LinkedHashSet<>();
    for (Finding finding : findings) {
      for (EvidenceRow row : EvidenceRow.of(finding, portfolio)) {
        row.cells().keySet().forEach(column -> used.add(List.of(row.table(), column)));
      }
    }
    Set<String> columns = new LinkedHashSet<>();
    for (Table<?> table : Tables.all()) {
      table.columns().stream()
          .filter(column -> used.contains(List.of(table.name(), column.name())))
          .forEach(column -> columns.add(column.name()));
    }
    return columns;
  }

  private static void writeJson(EvidenceRow row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("finding", row.finding().id());
    json.writeStringField("outcome", row.finding().outcome().name());
    json.writeStringField("table", row.table());
    json.writeStringField("id", row.id());
    json.writeStringField("file", row.origin().file());
    json.writeNumberField("line", row.origin().line());
    json.writeArrayFieldStart("read");
    for (String column : row.read()) {
      json.writeString(column);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("cells");
    for (var cell : row.cells().entrySet()) {
      json.writeStringField(cell.getKey(), cell.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
