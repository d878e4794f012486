package org.tsctp.examples.audit;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.tsctp.report.CsvReport;
import org.tsctp.report.HtmlReport;
import org.tsctp.report.HumanReport;
import org.tsctp.report.JsonReport;
import org.tsctp.report.JunitReport;
import org.tsctp.report.MarkdownReport;
import org.tsctp.report.SarifReport;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Baselined;

/** The forms in which an evaluation can be written. */
enum ReportFormat {
  /** For people at a terminal. */
  HUMAN,
  /** The contract's own form. */
  JSON,
  /** The same, a line for each finding. */
  NDJSON,
  /** For spreadsheets, a row for each finding. */
  CSV,
  /** For code hosts. */
  SARIF,
  /** For build servers. */
  JUNIT,
  /** One page that stands alone. */
  HTML,
  /** For wikis and pull requests. */
  MARKDOWN;

  /** Writes an evaluation with the baseline that is laid over it. */
  void write(Baselined baselined, TextStyle style, OutputOption output, Surroundings around) {
    switch (this) {
      case HUMAN -> output.write(around, out -> HumanReport.write(baselined, style, out));
      case MARKDOWN -> output.write(around, out -> MarkdownReport.write(baselined, out));
      case CSV -> output.writeForSpreadsheets(around, out -> CsvReport.write(baselined, out));
      default -> output.writeBytes(around, out -> writeBytes(baselined, out));
    }
  }

  private void writeBytes(Baselined baselined, OutputStream out) throws IOException {
    try {
      switch (this) {
        case JSON -> JsonReport.write(baselined, out);
        case NDJSON -> JsonReport.writeLines(baselined, out);
        case SARIF -> SarifReport.write(baselined, out);
        case JUNIT -> JunitReport.write(baselined, out);
        case HTML -> HtmlReport.write(baselined, out);
        default -> throw new IllegalStateException(this + " is text.");
      }
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }
}
