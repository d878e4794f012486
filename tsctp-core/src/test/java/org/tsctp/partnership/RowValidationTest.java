package org.tsctp.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsctp.basics.EventDate;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.fixtures.RandomPortfolio;
import org.tsctp.source.PortfolioReader;

class RowValidationTest {

  @TempDir Path folder;

  @Test
  void rows_that_the_reader_takes_are_valid() {
    for (long seed = 0; seed < 30; seed++) {
      Portfolio portfolio = new RandomPortfolio(seed).build();
      for (Table<?> table : Tables.all()) {
        for (Row row : portfolio.list(table.type())) {
          assertThat(RowValidation.violations(row)).as("seed %s, %s", seed, row).isEmpty();
        }
      }
    }
  }

  @Test
  void a_row_with_one_invalid_cell_is_judged_as_the_reader_judges_it() throws Exception {
    Random random = new Random(4711);
    int invalid = 0;
    for (int i = 0; i < 600; i++) {
      Portfolio portfolio = new RandomPortfolio(i % 20).build();
      Table<?> table = Tables.all().get(random.nextInt(Tables.all().size()));
      String judged = judge(portfolio, table, random, "case " + i);
      invalid += judged.equals("invalid") ? 1 : 0;
    }
    assertThat(invalid).isGreaterThan(250);
  }

  private <R extends Row> String judge(
      Portfolio portfolio, Table<R> table, Random random, String name) throws Exception {
    List<R> rows = portfolio.list(table.type());
    if (rows.isEmpty()) {
      return "none";
    }
    Object[] values = table.values(rows.get(random.nextInt(rows.size())));
    int column = random.nextInt(values.length);
    List<Object> odd = odd(table.columns().get(column));
    if (odd.isEmpty()) {
      return "none";
    }
    values[column] = odd.get(random.nextInt(odd.size()));
    R row = table.create(values);

    List<String> violations = RowValidation.violations(row);

    assertThat(!violations.isEmpty())
        .as(
            "%s, %s.%s = \"%s\": %s",
            name, table, table.columns().get(column), values[column], violations)
        .isEqualTo(readerRefuses(table, row, name));
    return violations.isEmpty() ? "valid" : "invalid";
  }

  /** Whether the reader finds a fault in the row itself; references lead nowhere here. */
  private <R extends Row> boolean readerRefuses(Table<R> table, R row, String name)
      throws Exception {
    Path place = Files.createDirectories(folder.resolve(name));
    List<String> header = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      header.add(column.name());
      cells.add('"' + table.text(row, column.name()).replace("\"", "\"\"") + '"');
    }
    Files.writeString(
        place.resolve(table.name() + ".csv"),
        String.join(",", header) + "\n" + String.join(",", cells) + "\n");
    Loaded<Portfolio> loaded = PortfolioReader.read(place);
    return loaded.issues().stream()
        .anyMatch(
            issue ->
                issue.severity() == Issue.Severity.ERROR
                    && !issue.expected().startsWith("the id of a row of")
                    && !issue.expected().startsWith("a unit that does not itself answer to"));
  }

  /** Values that a record can hold, some of which a portfolio cannot. */
  private static List<Object> odd(Column column) {
    return switch (column.family()) {
      case "TEXT" ->
          column.isRequired()
              ? List.of("", "  ", "bell\u0007", "rtl\u202e", "good", "tab\t")
              : List.of("bell\u0007", "rtl\u202e", "good");
      case "COUNTRY" -> List.of("ALL", "ML", "mli", "Mali", "MLI", "XAA");
      case "CURRENCY" -> List.of("usd", "US$", "EUR");
      case "COUNTRIES" -> List.of(List.of("ALL"), List.of("MLI", "ner"), List.of("MLI", "NER"));
      case "LIST" -> List.of(List.of("a\u0000"), List.of("a", "b"));
      case "YEAR" -> List.of(10_000, -1, 0, 2019);
      case "WHOLE" -> List.of(-1L, 1_000_000_000_000_000L, 0L, 999_999_999_999_999L);
      case "DECIMAL" ->
          List.of(
              new BigDecimal("1000000000000000"),
              new BigDecimal("-1"),
              new BigDecimal("0"),
              new BigDecimal("2"),
              new BigDecimal("181"),
              new BigDecimal("0." + "1".repeat(39)));
      case "DATE" ->
          List.of(LocalDate.of(2000, 1, 1), LocalDate.of(12_000, 1, 1), LocalDate.of(-5, 1, 1));
      case "EVENT_DATE" ->
          List.of(
              EventDate.NONE,
              EventDate.UNKNOWN,
              EventDate.of(LocalDate.of(2020, 1, 1)),
              EventDate.of(LocalDate.of(12_000, 1, 1)));
      case "INSTANT" ->
          List.of(
              Instant.parse("2000-01-01T00:00:00Z"),
              Instant.parse("2035-01-01T00:00:00Z"),
              Instant.parse("2020-01-01T00:00:00.5Z"));
      default -> List.of();
    };
  }

  @Test
  void what_a_portfolio_cannot_write_back_is_invalid() {
    assertThat(RowValidation.violations(unit(List.of("a;b")))).hasSize(1);
    assertThat(RowValidation.violations(unit(List.of("a", "")))).hasSize(1);
    assertThat(RowValidation.violations(unit(List.of(" a")))).hasSize(1);
    assertThat(RowValidation.violations(unit(List.of("a", "b")))).isEmpty();
    assertThat(
            RowValidation.violations(
                Indicator.builder("I").name("n").target(new BigDecimal("1E+3")).build()))
        .isEmpty();
    assertThat(
            RowValidation.violations(
                Partner.builder("P")
                    .name("n")
                    .kind(Partner.Kind.STATE)
                    .provenance(Provenance.of("  "))
                    .build()))
        .hasSize(1);
  }

  @Test
  void half_a_character_is_invalid() {
    assertThat(RowValidation.violations(Unit.builder("U").name("x\ud83d").country("MLI").build()))
        .containsExactly(
            "units.name must be text in UTF-8 without control or direction-changing characters, found"
                + " x\ud83d.");
  }

  @Test
  void a_violation_names_table_column_rule_and_value() {
    assertThat(
            RowValidation.violations(
                Exercise.builder("E1")
                    .name("Flintlock")
                    .date(LocalDate.of(2020, 2, 17))
                    .countries(List.of("MLI", "Niger"))
                    .score(new BigDecimal("1.5"))
                    .build()))
        .containsExactly(
            "exercises.countries[1].<list element> must be a country code of three capital letters,"
                + " such as MLI, found Niger.",
            "exercises.score must be 1 or less, found 1.5.");
  }

  @Test
  void columns_that_contradict_each_other_are_a_violation_of_the_row() {
    assertThat(
            RowValidation.violations(
                Program.builder("P1")
                    .name("Pan Sahel")
                    .from(LocalDate.of(2005, 1, 1))
                    .to(LocalDate.of(2002, 1, 1))
                    .build()))
        .singleElement()
        .asString()
        .startsWith("programs must have columns that agree with each other, found Program[id=P1");
  }

  private static Unit unit(List<String> aliases) {
    return Unit.builder("U").name("n").country("MLI").aliases(aliases).build();
  }
}
