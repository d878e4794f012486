package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tsctp.fixtures.Issues.byPlace;
import static org.tsctp.source.Reading.ids;
import static org.tsctp.source.Reading.json;
import static org.tsctp.source.Reading.read;
import static org.tsctp.source.Reading.said;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;

class JsonPortfolioReaderTest {

  private static final String UNIT = "{\"id\": \"U1\", \"name\": \"First\", \"country\": \"MLI\"}";

  @Test
  void a_document_has_the_keys_of_the_header_and_an_array_for_each_table() {
    Loaded<Portfolio> loaded =
        json(
            """
            {
              "id": "p",
              "complete": ["endUseChecks", "units"],
              "activities": [
                {"id": "A1", "title": "Radios", "fiscalYear": 2020, "notwithstanding": true,
                 "justified": 612000.50, "components": ["radios", "training"],
                 "monitoringPlan": "NONE", "evaluation": null}
              ],
              "units": []
            }
            """);

    assertThat(loaded)
        .isEqualTo(
            Loaded.of(
                Portfolio.builder(
                        org.tsctp.partnership.PortfolioHeader.of("p")
                            .withComplete(java.util.Set.of("units", "end_use_checks")))
                    .add(
                        Activity.builder("A1")
                            .title("Radios")
                            .fiscalYear(2020)
                            .notwithstanding(org.tsctp.basics.Truth.TRUE)
                            .justified(new java.math.BigDecimal("612000.50"))
                            .components(List.of("radios", "training"))
                            .monitoringPlan(org.tsctp.basics.EventDate.NONE)
                            .build())
                    .build()));
  }

  @Test
  void every_row_and_every_bad_cell_knows_its_line() {
    Loaded<Portfolio> loaded =
        json(
            "{\n\"units\": [\n"
                + UNIT
                + ",\n{\n\"id\": \"U2\",\n\"name\": \"Second\",\n\"country\": \"Niger\"\n}\n]}");

    assertThat(loaded.value().origin(loaded.value().get(Unit.class, "U1")))
        .isEqualTo(new Origin("p.json", 3));
    assertThat(byPlace(loaded))
        .extracting(Issue::file, Issue::line, Issue::column, Issue::value)
        .containsExactly(tuple("p.json", 7, "country", "Niger"));
  }

  @Test
  void a_missing_required_column_is_said_at_its_row() {
    assertThat(byPlace(json("{\"units\": [\n{\"id\": \"U1\",\n\"name\": \"First\"}]}")))
        .extracting(Issue::line, Issue::column, Issue::value)
        .containsExactly(tuple(2, "country", ""));
  }

  @Test
  void an_unknown_column_or_key_is_warned_of_with_the_nearest_name() {
    assertThat(
            said(
                json(
                    "{\"unitz\": [{}],\n\"units\": [\n{\"id\": \"U1\", \"name\": \"First\", \"country\": \"MLI\",\n\"commandr\": {\"a\": [1]}}]}")))
        .containsExactly(
            "WARNING p.json line 1, column unitz: found \"unitz\", expected one of id, title,"
                + " currency, fiscalYearStart, period, complete, attribution, or the name of a"
                + " table.\nMaybe units is meant. It is not read.",
            "WARNING p.json line 4, column commandr: found \"commandr\", expected a column of"
                + " units.\nMaybe commander is meant. It is not read.");
  }

  @Test
  void cells_and_rows_of_the_wrong_kind_are_issues_with_their_line() {
    Loaded<Portfolio> loaded = read("wrong-kinds.json");

    assertThat(byPlace(loaded))
        .extracting(Issue::severity, Issue::line, Issue::column, Issue::value)
        .containsExactly(
            tuple(Issue.Severity.ERROR, 4, "name", "{…}"),
            tuple(Issue.Severity.ERROR, 5, "country", "[NER]"),
            tuple(Issue.Severity.ERROR, 7, "name", "true"),
            tuple(Issue.Severity.ERROR, 8, "units", "U5"),
            tuple(Issue.Severity.ERROR, 9, "aliases", "[a;b;c]"),
            tuple(Issue.Severity.ERROR, 10, "units", "null"),
            tuple(Issue.Severity.ERROR, 12, "vettings", "{…}"));
    assertThat(ids(loaded, Unit.class)).containsExactly("U3", "U6");
    assertThat(loaded.value().get(Unit.class, "U3").aliases()).containsExactly("a", "b");
    Portfolio complete =
        loaded.value().toBuilder()
            .complete(Unit.class, Vetting.class, Delivery.class)
            .load()
            .value();
    assertThat(complete.isComplete(Unit.class)).isFalse();
    assertThat(complete.isComplete(Vetting.class)).isFalse();
    assertThat(complete.isComplete(Delivery.class)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deliveries   | date            | 20200110    | false",
        "deliveries   | date            | true        | false",
        "deliveries   | enhanced        | 'true'      | true",
        "deliveries   | enhanced        | \"true\"    | false",
        "deliveries   | enhanced        | \"Y\"       | true",
        "deliveries   | enhanced        | 1           | false",
        "deliveries   | persons         | 40          | true",
        "deliveries   | persons         | 40.0        | false",
        "deliveries   | persons         | \"40\"      | true",
        "deliveries   | value           | 1e6         | false",
        "deliveries   | value           | 1000000.00  | true",
        "deliveries   | value           | -0.5        | true",
        "deliveries   | value           | true        | false",
        "deliveries   | unit            | []          | false",
        "deliveries   | item            | {}          | false",
      })
  void no_kind_is_taken_for_another(String table, String column, String value, boolean good) {
    Loaded<Portfolio> loaded =
        json(
            "{\"activities\": [{\"id\": \"A1\", \"title\": \"Radios\"}], \""
                + table
                + "\": [{\"id\": \"D1\", \"activity\": \"A1\", \"kind\": \"TRAINING\", "
                + (column.equals("date") ? "" : "\"date\": \"2020-01-10\", ")
                + "\""
                + column
                + "\": "
                + value
                + "}]}");

    assertThat(byPlace(loaded))
        .extracting(Issue::column)
        .isEqualTo(good ? List.of() : List.of(column));
  }

  @Test
  void a_column_under_both_of_its_names_is_an_error_and_the_first_is_read() {
    Loaded<Portfolio> loaded =
        json(
            "{\"activities\": [\n{\"id\": \"A1\", \"title\": \"x\", \"fiscalYear\": \"2019\",\n\"fiscal_year\": \"2020\"}]}");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR p.json line 3, column fiscal_year: found \"fiscal_year\", expected each column"
                + " once.\nRemove one of the two columns. The first one is read.");
    assertThat(loaded.value().get(Activity.class, "A1").fiscalYear()).isEqualTo(2019);
  }

  @Test
  void a_truncated_document_is_unreadable() {
    assertThatThrownBy(() -> read("truncated.json"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("truncated.json line 1, character 44: ")
        .hasMessageEndingWith(
            ".\nThe file must be one JSON object with the keys of portfolio.yaml and an array per"
                + " table.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[",
        "{]",
        "{\"units\": [{]}",
        "{\"units\": [}",
        "{\"units\": nul}",
        "{\"units\": [1 2]}",
        "{\"id\": \"a",
        "{\"id\" 1}",
        "{\"id\": 1.}",
        "{'id': 1}",
        "{\"id\": 1,}",
        "{\"id\": NaN}"
      })
  void a_broken_document_is_told_of_without_names_of_the_program(String text) {
    assertThatThrownBy(() -> json(text))
        .isInstanceOf(UnreadableInputException.class)
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .doesNotContain("Source", "REDACTED", "Stream", "Json", "Feature"));
  }

  @Test
  void a_key_that_comes_twice_is_unreadable() {
    assertThatThrownBy(() -> read("duplicate-key.json"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageMatching(
            "(?s)duplicate-key\\.json line 4, character \\d+: Duplicate field 'name'.*");
  }

  @Test
  void content_after_the_document_is_unreadable() {
    assertThatThrownBy(() -> read("trailing-content.json"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith(
            "trailing-content.json line 2, character 1: nothing may follow the document.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"array.json", "not-json.json"})
  void anything_but_an_object_is_unreadable(String file) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith(file + " line 1, character ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "\"id\"",
        "{",
        "{\"id\"}",
        "{'id': 'p'}",
        "{\"id\": NaN}",
        "{\"id\": 01}",
        "{\"id\": \"p\",}",
        "{\"units\": [{]}",
        "{\"units\": [}",
        "// c\n{}",
        "{\"id\": \"\t\"}",
        "{} x",
        "{}}"
      })
  void what_is_not_json_is_unreadable_and_never_a_crash(String text) {
    assertThatThrownBy(() -> json(text))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("p.json line ");
  }

  @ParameterizedTest
  @CsvSource({"31, true", "32, false", "100000, false"})
  void nesting_has_a_limit_of_32(int arrays, boolean good) {
    String text = "{\"unknown\": " + "[".repeat(arrays) + "]".repeat(arrays) + "}";

    if (good) {
      assertThat(json(text).issues()).hasSize(1);
    } else {
      assertThatThrownBy(() -> json(text)).isInstanceOf(UnreadableInputException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"65535, true", "65536, true", "65537, false", "200000, false"})
  void a_text_has_a_limit_of_64_kib(int length, boolean good) {
    String text =
        "{\"units\": [{\"id\": \"U1\", \"country\": \"MLI\", \"name\": \""
            + "n".repeat(length)
            + "\"}]}";

    if (good) {
      assertThat(said(json(text))).isEmpty();
    } else {
      assertThatThrownBy(() -> json(text)).isInstanceOf(UnreadableInputException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"256, true", "257, false"})
  void a_name_has_a_limit_of_256_characters(int length, boolean good) {
    String text = "{\"" + "k".repeat(length) + "\": 1}";

    if (good) {
      assertThat(json(text).issues()).hasSize(1);
    } else {
      assertThatThrownBy(() -> json(text)).isInstanceOf(UnreadableInputException.class);
    }
  }

  @Test
  void a_number_of_many_digits_is_a_bad_cell_and_costs_nothing() {
    for (String number : List.of("1e999999999", "1" + "0".repeat(900), "0." + "1".repeat(60))) {
      Loaded<Portfolio> loaded =
          json(
              "{\"activities\": [{\"id\": \"A1\", \"title\": \"x\"}], \"transactions\": [{\"id\": \"T1\","
                  + " \"activity\": \"A1\", \"type\": \"OBLIGATION\", \"date\": \"2020-01-01\","
                  + " \"amount\": "
                  + number
                  + "}]}");

      assertThat(byPlace(loaded))
          .extracting(Issue::column, Issue::value)
          .containsExactly(tuple("amount", number));
      assertThat(loaded.value().list(Transaction.class)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "UTF-32LE"})
  void other_encodings_are_unreadable(String charset) {
    assertThatThrownBy(
            () -> bytes(("{\"units\": [" + UNIT + "]}").getBytes(Charset.forName(charset))))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "p.json is not UTF-8 without a byte order mark.\nSave it as UTF-8 without one.");
  }

  @Test
  void a_byte_order_mark_is_unreadable() {
    assertThatThrownBy(() -> bytes("\ufeff{}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "p.json is not UTF-8 without a byte order mark.\nSave it as UTF-8 without one.");
  }

  @Test
  void bytes_that_are_not_utf_8_are_unreadable() {
    assertThatThrownBy(() -> bytes("{\"id\": \"Régiment\"}".getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("p.json");
  }

  @Test
  void lone_surrogates_and_control_characters_are_bad_cells() {
    assertThat(
            json("{\"units\": [{\"id\": \"U1\", \"name\": \"a\\ud83d\", \"country\": \"MLI\"},"
                    + "{\"id\": \"U2\", \"name\": \"a\\u0000\", \"country\": \"MLI\"},"
                    + "{\"id\": \"U3\", \"name\": \"\\ud83d\\ude00\", \"country\": \"MLI\"}]}")
                .issues())
        .extracting(Issue::column, Issue::value)
        .containsExactly(tuple("name", "a\u0000"), tuple("name", "a\ud83d"));
  }

  @Test
  void a_table_of_more_rows_than_the_limit_is_unreadable() {
    Limits two = new Limits(64 * 1024, 256, 32, 2);
    String text = "{\"units\": [" + UNIT + "," + UNIT.replace("U1", "U2") + "%s]}";

    assertThat(PortfolioReader.parse(stream(text.replace("%s", "")), "p.json", two).issues())
        .isEmpty();
    assertThatThrownBy(
            () ->
                PortfolioReader.parse(
                    stream(text.replace("%s", "," + UNIT.replace("U1", "U3"))), "p.json", two))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("p.json, units: more than 2 rows.\nSplit it.");
  }

  @Test
  void a_document_cut_or_changed_anywhere_is_read_or_unreadable_and_never_a_crash()
      throws Exception {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    PortfolioWriter.writeJson(new org.tsctp.fixtures.RandomPortfolio(5, 2).build(), out);
    byte[] whole = out.toByteArray();
    Random random = new Random(99);
    String odd = "{}[]\",:0x\\ \u0000tfn-\u00e9";
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = whole.clone();
      int at = random.nextInt(bytes.length);
      bytes[at] = (byte) odd.charAt(random.nextInt(odd.length()));
      if (i % 10 == 0) {
        bytes = java.util.Arrays.copyOf(bytes, at);
      }
      try {
        assertThat(bytes(bytes).value()).isNotNull();
      } catch (UnreadableInputException e) {
        assertThat(e).as("change %s", i).hasMessageStartingWith("p.json");
      }
    }
  }

  private static Loaded<Portfolio> bytes(byte[] bytes) {
    return PortfolioReader.parse(new ByteArrayInputStream(bytes), "p.json", Limits.REQUEST);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
