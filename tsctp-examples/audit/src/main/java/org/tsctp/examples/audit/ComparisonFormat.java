package org.tsctp.examples.audit;

import org.tsctp.report.ComparisonCsv;
import org.tsctp.report.ComparisonJson;
import org.tsctp.report.ComparisonText;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Comparison;

/** The forms in which a comparison can be written. */
enum ComparisonFormat {
  /** For people at a terminal. */
  HUMAN,
  /** The form {@code tsctp-comparison/1}. */
  JSON,
  /** For spreadsheets, a row for each finding. */
  CSV;

  /** Writes a comparison. */
  void write(Comparison comparison, TextStyle style, OutputOption output, Surroundings around) {
    switch (this) {
      case HUMAN -> output.write(around, out -> ComparisonText.write(comparison, style, out));
      case JSON -> output.writeBytes(around, out -> ComparisonJson.write(comparison, out));
      case CSV -> output.writeForSpreadsheets(around, out -> ComparisonCsv.write(comparison, out));
    }
  }
}
