package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsctp.explain.Issue;
import org.tsctp.fixtures.RandomPortfolio;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.Tables;

/** One cell made invalid must be named by file, line and column (goals U5 and U6 of PRODUCT.md). */
class CorruptionTest {

  private static final int CORRUPTIONS = 500;
  private static final int PLANTED = 50;

  @TempDir Path folder;

  private record Place(String file, int line, String column, String value) {}

  @Test
  void every_one_of_500_corrupted_cells_is_named_by_file_line_and_column() throws IOException {
    Random random = new Random(2026);
    List<String> missed = new ArrayList<>();
    Set<String> columns = new HashSet<>();
    for (int i = 0; i < CORRUPTIONS; i++) {
      Path place = folder.resolve("c" + i);
      PortfolioWriter.writeFolder(new RandomPortfolio(i).build(), place);
      List<Csv> tables = Csv.files(place).stream().map(Csv::new).toList();

      Place bad = corrupt(tables.get(random.nextInt(tables.size())), random, new HashSet<>());

      columns.add(bad.file() + bad.column());
      if (!places(PortfolioReader.read(place).issues()).contains(bad)) {
        missed.add("seed " + i + ": " + bad);
      }
    }
    System.out.printf(
        "%d of %d corruptions in %d columns named by file, line and column (%s %%)%n",
        CORRUPTIONS - missed.size(),
        CORRUPTIONS,
        columns.size(),
        (CORRUPTIONS - missed.size()) * 100 / CORRUPTIONS);
    assertThat(missed).isEmpty();
    assertThat(columns).hasSizeGreaterThan(150);
  }

  @Test
  void fifty_planted_errors_are_all_reported_in_one_go() throws IOException {
    for (long seed = 0; seed < 10; seed++) {
      Path place = folder.resolve("p" + seed);
      PortfolioWriter.writeFolder(new RandomPortfolio(seed, 12).build(), place);
      List<Csv> tables = Csv.files(place).stream().map(Csv::new).toList();
      Random random = new Random(seed);
      Set<String> taken = new HashSet<>();
      List<Place> planted = new ArrayList<>();
      while (planted.size() < PLANTED) {
        Csv table = tables.get(random.nextInt(tables.size()));
        if (taken.stream().filter(t -> t.startsWith(table.name())).count()
            < table.records.size() - 1) {
          planted.add(corrupt(table, random, taken));
        }
      }

      assertThat(places(PortfolioReader.read(place).issues()))
          .as("seed %s", seed)
          .containsAll(planted);
    }
  }

  private static List<Place> places(List<Issue> issues) {
    return issues.stream()
        .filter(issue -> issue.severity() == Issue.Severity.ERROR)
        .map(issue -> new Place(issue.file(), issue.line(), issue.column(), issue.value()))
        .toList();
  }

  /** Makes one cell of a row that is not yet taken invalid for its column, and writes the file. */
  private static Place corrupt(Csv csv, Random random, Set<String> taken) {
    int record;
    do {
      record = 1 + random.nextInt(csv.records.size() - 1);
    } while (!taken.add(csv.name() + record));
    List<Column> columns =
        csv.header().stream()
            .map(name -> Tables.get(csv.tableName()).findColumn(name).orElseThrow())
            .toList();
    int at;
    List<String> bad;
    do {
      at = random.nextInt(columns.size());
      bad = invalid(columns.get(at), csv, record);
    } while (bad.isEmpty());
    String text = bad.get(random.nextInt(bad.size()));
    csv.records.get(record).set(at, text);
    csv.write();
    return new Place(
        csv.name(), csv.line(record), columns.get(at).name(), text.isBlank() ? "" : text);
  }

  private static List<String> invalid(Column column, Csv csv, int record) {
    if (column.name().equals("id")) {
      String other =
          csv.records.get(record == 1 ? csv.records.size() - 1 : 1).get(csv.header().indexOf("id"));
      return csv.records.size() == 2
          ? List.of("", "  ", "a\u0007")
          : List.of("", "a\u202eb", other);
    }
    if (column.target().isPresent()) {
      return List.of("nobody-9", "uni-0", "NONE", "?");
    }
    return switch (column.family()) {
      case "DATE" ->
          List.of(
              "03/04/2021", "2021-02-30", "20210403", "?2021-04-03", "NONE", "2021-4-3", "44256");
      case "EVENT_DATE" -> List.of("none", "2021-13-01", "yes", "?2021-04-03", "2021", "N/A");
      case "INSTANT" -> List.of("2021-04-03 14:05", "2021-04-03", "14:05", "2021-04-03T25:00");
      case "PERIOD" -> List.of("2019-Q5", "FY2019", "19", "2019/20");
      case "DECIMAL" -> List.of("1,000.5", "1.000,50", "12 USD", "1e5", "n/a", "$5", "1.23457E+11");
      case "WHOLE" -> List.of("-3", "3.5", "many", "1,000");
      case "YEAR" -> List.of("19", "20199", "FY19", "2019.0");
      case "CODE" -> List.of("other stuff", "Approved", "?", "X");
      case "YES_NO" -> List.of("yes", "true", "n", "1");
      case "COUNTRY" -> List.of("ML", "Mali", "mli", "ALL", "M L");
      case "CURRENCY" -> List.of("usd", "US$", "CFA franc");
      case "COUNTRIES" -> List.of("MLI,NER", "Mali;NER", "MLI;ALL");
      default -> List.of();
    };
  }
}
