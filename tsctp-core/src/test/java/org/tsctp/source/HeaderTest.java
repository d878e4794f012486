package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tsctp.fixtures.Issues.byPlace;
import static org.tsctp.source.Reading.files;
import static org.tsctp.source.Reading.json;
import static org.tsctp.source.Reading.read;
import static org.tsctp.source.Reading.said;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.basics.DateRange;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioHeader;

/** The faults of portfolio.yaml, which are those of the header of a JSON document as well. */
class HeaderTest {

  @TempDir Path folder;

  @Test
  void a_header_has_seven_keys() {
    assertThat(
            files(
                folder,
                "portfolio.yaml",
                """
                id: sahel-2020
                title: "Sahel: the state of the money"
                currency: EUR
                fiscalYearStart: 1
                period:
                  from: 2019-10-01
                  to: 2020-10-01
                complete: [units, end_use_checks]
                attribution: CC0, by hand
                """))
        .isEqualTo(
            Loaded.of(
                Portfolio.builder(
                        new PortfolioHeader(
                            "sahel-2020",
                            "Sahel: the state of the money",
                            "EUR",
                            1,
                            DateRange.of(LocalDate.of(2019, 10, 1), LocalDate.of(2020, 10, 1)),
                            Set.of("units", "end_use_checks"),
                            "CC0, by hand"))
                    .build()));
  }

  @Test
  void a_header_has_defaults() {
    assertThat(read("yaml-empty")).isEqualTo(Loaded.of(Portfolio.builder("").build()));
    assertThat(header("id: p\n"))
        .isEqualTo(new PortfolioHeader("p", "", "USD", 10, null, Set.of(), ""));
    assertThat(header("id: p\ncurrency:\nfiscalYearStart:\nperiod:\ncomplete:\ntitle:\n"))
        .isEqualTo(PortfolioHeader.of("p"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "complete: [units, endUseChecks]",
        "complete: units;end_use_checks",
        "complete: units, end_use_checks"
      })
  void complete_tables_are_a_list_or_a_text_with_either_name(String yaml) {
    assertThat(header(yaml + "\n").complete()).containsExactly("end_use_checks", "units");
  }

  @Test
  void an_open_period_has_one_end() {
    assertThat(header("period: {from: 2019-10-01}\n").period())
        .isEqualTo(DateRange.of(LocalDate.of(2019, 10, 1), null));
    assertThat(header("period: {to: 2019-10-01}\n").period())
        .isEqualTo(DateRange.of(null, LocalDate.of(2019, 10, 1)));
  }

  @Test
  void an_unknown_key_is_warned_of_with_the_nearest_one() {
    assertThat(said(read("yaml-unknown-key")))
        .containsExactly(
            "WARNING portfolio.yaml line 2, column titel: found \"titel\", expected one of id,"
                + " title, currency, fiscalYearStart, period, complete, attribution, or the name of a"
                + " table.\nMaybe title is meant. It is not read.");
  }

  @Test
  void every_wrong_value_is_said_and_leaves_the_default() {
    Loaded<Portfolio> loaded = read("yaml-wrong-values");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR portfolio.yaml line 2, column currency: found \"dollars\", expected a currency"
                + " code of three capital letters.\nWrite the ISO 4217 code. USD is used.",
            "ERROR portfolio.yaml line 3, column fiscalYearStart: found \"October\", expected a month"
                + " from 1 to 12.\nWrite the month in which fiscal years start. 10 is used.",
            "ERROR portfolio.yaml line 6, column period.to: found \"2020-10-01\", expected a day"
                + " after period.from, which is 2021-10-01.\nCorrect the days. The portfolio has no"
                + " period.",
            "ERROR portfolio.yaml line 7, column complete: found \"vetting\", expected the name of a"
                + " table.\nMaybe vettings is meant. No table is complete by it.");
    assertThat(loaded.value().header())
        .isEqualTo(PortfolioHeader.of("p").withComplete(Set.of("units")));
  }

  @Test
  void a_key_of_the_wrong_kind_is_said_and_the_keys_after_it_are_read() {
    Loaded<Portfolio> loaded = read("yaml-wrong-kinds");

    assertThat(byPlace(loaded))
        .extracting(Issue::line, Issue::column, Issue::value, Issue::expected)
        .containsExactly(
            tuple(1, "id", "[…]", "one value"),
            tuple(2, "title", "{…}", "one value"),
            tuple(3, "currency", "[…]", "one value"),
            tuple(4, "fiscalYearStart", "{…}", "one value"),
            tuple(5, "period", "[…]", "one value"),
            tuple(6, "complete", "{…}", "one value"));
    assertThat(loaded.value().header()).isEqualTo(PortfolioHeader.of("").withAttribution("CC0"));
  }

  @Test
  void the_same_holds_in_json() {
    Loaded<Portfolio> loaded =
        json(
            "{\"id\": {\"a\": [1]},\n\"title\": [\"x\"],\n\"complete\": [[\"units\"], null, \"units\"],\n\"attribution\": \"CC0\"}");

    assertThat(byPlace(loaded))
        .extracting(Issue::line, Issue::column, Issue::value)
        .containsExactly(
            tuple(1, "id", "{…}"), tuple(2, "title", "[…]"), tuple(3, "complete", "[…]"));
    assertThat(loaded.value().header())
        .isEqualTo(PortfolioHeader.of("").withComplete(Set.of("units")).withAttribution("CC0"));
  }

  @Test
  void a_bad_period_is_said_day_by_day() {
    Loaded<Portfolio> loaded = read("yaml-bad-period");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR portfolio.yaml line 3, column period.from: found \"1/10/2020\", expected a date"
                + " YYYY-MM-DD.\nWrite such as 2019-10-01.",
            "WARNING portfolio.yaml line 4, column period.until: found \"until\", expected from or"
                + " to.\nIt is not read.",
            "ERROR portfolio.yaml line 5, column period.to: found \"{…}\", expected one value.\nWrite"
                + " a single value. It is not read.");
    assertThat(loaded.value().header()).isEqualTo(PortfolioHeader.of("p").withTitle("Still read"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, false",
    "1, true",
    "12, true",
    "13, false",
    "010, false",
    "-1, false",
    "1.0, false"
  })
  void fiscal_years_start_in_one_of_twelve_months(String month, boolean good) {
    assertThat(
            files(folder, "portfolio.yaml", "fiscalYearStart: " + month + "\n").issues().isEmpty())
        .isEqualTo(good);
  }

  @Test
  void words_are_kept_as_they_stand() {
    assertThat(header("title: ' two  spaces '\nid: 007\nattribution: 'no'\n"))
        .isEqualTo(PortfolioHeader.of("007").withTitle(" two  spaces ").withAttribution("no"));
  }

  @Test
  void control_and_direction_changing_characters_are_refused() {
    Loaded<Portfolio> loaded =
        json("{\"id\": \"a\\u0000b\", \"title\": \"x\\u202ey\", \"attribution\": \"z\"}");

    assertThat(byPlace(loaded)).extracting(Issue::column).containsExactly("id", "title");
    assertThat(loaded.value().header()).isEqualTo(PortfolioHeader.of("").withAttribution("z"));
  }

  @Test
  void a_key_that_comes_twice_is_unreadable() {
    assertThatThrownBy(() -> read("yaml-twice"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("portfolio.yaml line 3 has a key for the second time.\nKeep one of the two.");
  }

  @Test
  void broken_yaml_is_unreadable_with_its_line() {
    assertThatThrownBy(() -> read("yaml-broken"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageMatching(
            "portfolio\\.yaml line [2-4] is not valid YAML\\.\nWrite one \"key: value\" a line; quote"
                + " texts that hold a colon\\.");
  }

  @Test
  void a_list_or_a_word_in_place_of_keys_is_unreadable() {
    assertThatThrownBy(() -> read("yaml-list"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "portfolio.yaml does not hold keys and values.\nWrite lines such as \"id: my-portfolio\".");
    assertThatThrownBy(() -> files(folder, "portfolio.yaml", "sahel\n"))
        .isInstanceOf(UnreadableInputException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: &a [*a, *a]\n",
        "id: !!java.net.URL [x]\n",
        "? [a]\n: b\n",
        "id: p\n---\nid: q\n",
        "id: {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{\n",
        "*x\n",
        "\"\\\n",
        "%YAML 9.9\n",
        "id: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]\n",
        "a: b: c\n",
        "\t",
        "- \n",
        "[\n",
        "\u0000",
        "complete: &x [units, *x]\n",
        "period: *p\n"
      })
  void odd_yaml_is_an_issue_or_unreadable_and_never_a_crash(String yaml) {
    try {
      assertThat(files(folder, "portfolio.yaml", yaml).value()).isNotNull();
    } catch (UnreadableInputException e) {
      assertThat(e).hasMessageStartingWith("portfolio.yaml");
    }
  }

  private PortfolioHeader header(String yaml) {
    Loaded<Portfolio> loaded = files(folder, "portfolio.yaml", yaml);
    assertThat(said(loaded)).isEmpty();
    return loaded.value().header();
  }
}
