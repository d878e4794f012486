package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tsctp.explain.Loaded;
import org.tsctp.fixtures.RandomPortfolio;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioDigest;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;

class RoundTripTest {

  @TempDir Path folder;

  static long[] seeds() {
    return new Random(11).longs(40, 0, 1_000_000).toArray();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_folder_reads_back_as_it_was_written(long seed) throws IOException {
    Portfolio portfolio = new RandomPortfolio(seed).build();

    PortfolioWriter.writeFolder(portfolio, folder);

    assertSame(PortfolioReader.read(folder), portfolio);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_json_document_reads_back_as_it_was_written(long seed) throws IOException {
    Portfolio portfolio = new RandomPortfolio(seed).build();

    assertSame(parse(json(portfolio)), portfolio);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void writing_twice_gives_the_same_bytes(long seed) throws IOException {
    Portfolio portfolio = new RandomPortfolio(seed).build();
    PortfolioWriter.writeFolder(portfolio, folder.resolve("once"));
    PortfolioWriter.writeFolder(
        PortfolioReader.read(folder.resolve("once")).value(), folder.resolve("twice"));

    assertThat(bytes(folder.resolve("twice"))).isEqualTo(bytes(folder.resolve("once")));
    assertThat(json(parse(json(portfolio)).value())).isEqualTo(json(portfolio));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_rows_and_columns_does_not_matter(long seed) throws IOException {
    Portfolio portfolio = new RandomPortfolio(seed, 12).build();
    PortfolioWriter.writeFolder(portfolio, folder);
    Random random = new Random(seed);
    Csv.files(folder)
        .forEach(
            file -> {
              Csv csv = new Csv(file);
              csv.shuffle(random);
              csv.write();
            });

    Loaded<Portfolio> shuffled = PortfolioReader.read(folder);

    assertSame(shuffled, portfolio);
  }

  @Test
  void a_table_of_which_rows_were_left_out_is_not_written_as_complete() throws IOException {
    Unit unit = Unit.builder("U1").name("n").country("MLI").build();
    Portfolio portfolio =
        Portfolio.builder("p")
            .complete(Unit.class, Vetting.class)
            .add(unit)
            .add(unit)
            .load()
            .value();

    PortfolioWriter.writeFolder(portfolio, folder);

    assertThat(PortfolioReader.read(folder).value().header().complete())
        .containsExactly("vettings");
    assertThat(parse(json(portfolio)).value().header().complete()).containsExactly("vettings");
  }

  @Test
  void writing_into_a_folder_again_leaves_no_file_of_a_table_that_is_now_empty()
      throws IOException {
    PortfolioWriter.writeFolder(new RandomPortfolio(1).build(), folder);
    PortfolioWriter.writeFolder(Portfolio.builder("p").build(), folder);

    assertThat(PortfolioReader.read(folder)).isEqualTo(Loaded.of(Portfolio.builder("p").build()));
    assertThat(Csv.files(folder)).isEmpty();
  }

  /** Equal with no issue; what differs is shown before the whole. */
  private static void assertSame(Loaded<Portfolio> loaded, Portfolio portfolio) {
    assertThat(loaded.issues()).as("issues of %s", portfolio).isEmpty();
    assertThat(loaded.value().header()).isEqualTo(portfolio.header());
    for (Table<?> table : Tables.all()) {
      assertThat(rows(loaded.value(), table)).isEqualTo(rows(portfolio, table));
    }
    assertThat(loaded).isEqualTo(Loaded.of(portfolio));
    assertThat(PortfolioDigest.of(loaded.value())).isEqualTo(PortfolioDigest.of(portfolio));
  }

  private static List<Row> rows(Portfolio portfolio, Table<?> table) {
    return new ArrayList<>(portfolio.list(table.type()));
  }

  private static Loaded<Portfolio> parse(String json) {
    return PortfolioReader.parse(
        new ByteArrayInputStream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        "portfolio.json",
        Limits.REQUEST);
  }

  private static String json(Portfolio portfolio) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PortfolioWriter.writeJson(portfolio, out);
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var paths = Files.list(folder)) {
      for (Path file : paths.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
