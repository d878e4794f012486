package org.tsctp.examples.audit;

import picocli.CommandLine.Option;

/** The form of what a command tells that is no evaluation: text, JSON or CSV. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      order = 30,
      description = "human, json or csv (default human).")
  private String format = "human";

  private enum Format {
    HUMAN,
    JSON,
    CSV
  }

  /** Finds out, before anything is read, whether there is such a form. */
  void check() {
    Choice.of("--format", format, Format.values());
  }

  /** Writes one of the three. */
  void write(
      OutputOption output,
      Surroundings around,
      OutputOption.Text human,
      OutputOption.Bytes json,
      OutputOption.Text csv) {
    switch (Choice.of("--format", format, Format.values())) {
      case HUMAN -> output.write(around, human);
      case JSON -> output.writeBytes(around, json);
      case CSV -> output.writeForSpreadsheets(around, csv);
    }
  }
}
