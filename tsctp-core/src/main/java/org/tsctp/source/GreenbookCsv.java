package org.tsctp.source;

import java.io.BufferedReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;
import org.tsctp.source.GreenbookColumns.Column;

/** Streams the lines of a Greenbook table; notes above the header are passed over. */
final class GreenbookCsv {

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
  private static final Pattern TRANSITION_QUARTER = Pattern.compile("(?i)1976(\\.9|tq)");

  private final Consumer<GreenbookLine> lines;
  private final Consumer<BadLine> badLines;
  private @Nullable GreenbookColumns columns;

  /**
   * A line that does not count.
   *
   * @param issue what is wrong with it
   * @param amount its obligations, null if they cannot be read
   */
  record BadLine(Issue issue, @Nullable BigDecimal amount) {}

  private GreenbookCsv(Consumer<GreenbookLine> lines, Consumer<BadLine> badLines) {
    this.lines = lines;
    this.badLines = badLines;
  }

  /**
   * Hands over each line, good or bad.
   *
   * @throws UnreadableInputException if there is no header
   */
  static void read(
      BufferedReader text, String file, Consumer<GreenbookLine> lines, Consumer<BadLine> badLines) {
    GreenbookCsv csv = new GreenbookCsv(lines, badLines);
    SourceCsv.records(text, file, csv::accept);
    if (csv.columns == null) {
      throw new UnreadableInputException(
          "\"" + file + "\" is not " + GreenbookForm.EXPECTED + ".\nName another file.");
    }
  }

  private void accept(Origin origin, List<String> fields) {
    if (columns == null) {
      columns = GreenbookColumns.find(fields).orElse(null);
    } else if (fields.size() != columns.names().size()) {
      badLines.accept(
          new BadLine(
              Issue.error(
                  origin,
                  "",
                  String.valueOf(fields.size()),
                  columns.names().size() + " fields as in the header",
                  "Check commas and quotation marks. The line is left out."),
              null));
    } else {
      accept(origin, columns, fields);
    }
  }

  private void accept(Origin origin, GreenbookColumns header, List<String> fields) {
    @Nullable Column bad = firstBad(header, fields);
    if (bad != null) {
      badLines.accept(
          new BadLine(
              issue(origin, header, fields, bad),
              FmtrptValues.money(header.text(Column.HISTORICAL, fields)).orElse(null)));
      return;
    }
    String year = header.text(Column.FISCAL_YEAR, fields);
    String country = header.text(Column.COUNTRY, fields);
    lines.accept(
        new GreenbookLine(
            origin,
            year,
            year(year).orElseThrow(),
            CountryNames.find(country).orElse(null),
            country,
            header.text(Column.CATEGORY, fields),
            header.text(Column.PUBLICATION_ROW, fields),
            header.text(Column.AGENCY, fields),
            header.text(Column.ACCOUNT, fields),
            FmtrptValues.money(header.text(Column.HISTORICAL, fields)).orElseThrow(),
            header.text(Column.CONSTANT, fields)));
  }

  private static @Nullable Column firstBad(GreenbookColumns header, List<String> fields) {
    for (Column column : Column.values()) {
      String text = header.text(column, fields);
      boolean good =
          switch (column) {
            case FISCAL_YEAR -> year(text).isPresent();
            case COUNTRY ->
                CountryNames.find(text).isPresent()
                    || isRegion(text, header.text(Column.REGION, fields));
            case ACCOUNT -> !Names.key(text).isEmpty();
            case HISTORICAL -> FmtrptValues.money(text).isPresent();
            default -> true;
          };
      if (!good || !Names.isClean(text)) {
        return column;
      }
    }
    return null;
  }

  /** The year that a line counts to; the transition quarter counts to 1976. */
  private static Optional<Integer> year(String text) {
    if (TRANSITION_QUARTER.matcher(text).matches()) {
      return Optional.of(1976);
    }
    return YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** Whether a name is that of a region: the region itself, or one that says so. */
  private static boolean isRegion(String name, String region) {
    String key = Names.key(name);
    return !key.isEmpty()
        && (key.equals(Names.key(region))
            || key.endsWith("not specified")
            || key.endsWith("region")
            || key.endsWith("regional")
            || key.equals("world"));
  }

  private static Issue issue(
      Origin origin, GreenbookColumns header, List<String> fields, Column bad) {
    String expected =
        switch (bad) {
          case FISCAL_YEAR -> "a fiscal year of four digits, or 1976.9 or 1976tq";
          case COUNTRY -> "a country of Africa or the Near East, its alpha-3 code, or a region";
          case ACCOUNT -> "the name of an account";
          case HISTORICAL -> "a decimal in US dollars";
          default -> "text in UTF-8 without control or direction-changing characters";
        };
    return Issue.error(
        origin,
        header.name(bad),
        header.text(bad, fields),
        expected,
        "Correct the cell. The line is left out.");
  }
}
