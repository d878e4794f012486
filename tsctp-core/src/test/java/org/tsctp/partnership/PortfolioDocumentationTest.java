package org.tsctp.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/portfolio.md is written from the records: their columns, constraints and javadoc. */
class PortfolioDocumentationTest {

  private static final Path DOCUMENT = Path.of("../docs/portfolio.md");
  private static final Path SOURCES = Path.of("src/main/java/org/tsctp/partnership");

  @Test
  void the_document_on_tables_is_up_to_date() throws IOException {
    String expected = document();
    if (Boolean.getBoolean("tsctp.update")) {
      Files.writeString(DOCUMENT, expected);
    }
    assertThat(Files.readString(DOCUMENT))
        .as(
            "docs/portfolio.md is out of date.%nMaybe run ./mvnw -pl tsctp-core test"
                + " -Dtest=PortfolioDocumentationTest -Dtsctp.update=true and commit it.")
        .isEqualTo(expected);
  }

  private static String document() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # The portfolio's tables

            Written from the records in `org.tsctp.partnership`; do not edit by hand.

            A portfolio is a folder with `portfolio.yaml` and one `<table>.csv` per table, all optional, or one JSON document with
            the same content: header keys and tables at the top level, names in camelCase, each table an array of objects.

            `portfolio.yaml`: `id`, `title`, `currency` (default USD), `fiscalYearStart` (month, default 10), `period` (`from`,
            `to`), `complete` (tables of which the owner says that they lack nothing: only there does "no row" mean "there was
            none"), `attribution`.

            `*` = required, `°` = the row's own date, `!` = a bad cell leaves the row out (else the cell counts as empty and the row
            stays). Dates are ISO, ranges half-open, lists separated by `;`. `NONE` means known not to exist, an empty cell not
            known. Every table also takes `recorded` (day the fact became known), `source` and `note`. A table without `id` has its
            required columns joined by `:` as row id, with `#2`, `#3` for repeats.
            """);
    for (Table<?> table : Tables.all()) {
      append(text, table);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Table<?> table) throws IOException {
    String source = Files.readString(SOURCES.resolve(table.type().getSimpleName() + ".java"));
    String flat = source.replaceAll("\\n \\* +(?!@)", " ");
    text.append("\n## ").append(table.name()).append("\n\n").append(first(flat)).append("\n\n");
    text.append("| column | JSON | content | meaning |\n| --- | --- | --- | --- |\n");
    for (Column column : table.columns().subList(0, table.columns().size() - 3)) {
      text.append("| `")
          .append(column.name())
          .append('`')
          .append(column.isRequired() ? "*" : column.leavesRowOut() ? "!" : "")
          .append(isOwnDate(table, column) ? "°" : "")
          .append(" | `")
          .append(column.jsonName())
          .append("` | ")
          .append(
              column
                  .target()
                  .map(target -> "id of a row of `" + Tables.of(target).name() + "`")
                  .orElse(column.expected()))
          .append(" | ")
          .append(meaning(flat, column))
          .append(" |\n");
    }
  }

  private static boolean isOwnDate(Table<?> table, Column column) {
    for (var component : table.type().getRecordComponents()) {
      if (component.getName().equals(column.jsonName())) {
        return component.isAnnotationPresent(OwnDate.class);
      }
    }
    return false;
  }

  private static String first(String source) {
    Matcher matcher = Pattern.compile("/\\*\\*\\s+\\*?\\s*([^\\n]*?)\\s*\\n \\*").matcher(source);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String meaning(String source, Column column) {
    Matcher matcher = Pattern.compile("@param " + column.jsonName() + " ([^\\n]*)").matcher(source);
    assertThat(matcher.find()).as("javadoc of column " + column).isTrue();
    return matcher.group(1).strip();
  }
}
