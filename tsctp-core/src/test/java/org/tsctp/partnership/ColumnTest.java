package org.tsctp.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;

class ColumnTest {

  /** Texts that each family writes exactly as it reads them. */
  private static final Map<String, List<String>> CANONICAL =
      Map.ofEntries(
          Map.entry("TEXT", List.of("a", " a ", "NONE", "a\nb", "Régiment", "\ud83d\ude00", "\t")),
          Map.entry("DATE", List.of("2021-04-03", "2020-02-29", "0999-01-01")),
          Map.entry("EVENT_DATE", List.of("2021-04-03", "NONE")),
          Map.entry("INSTANT", List.of("2021-04-03T14:05:00Z", "2021-04-03T14:05:59Z")),
          Map.entry("PERIOD", List.of("2019", "2019-Q3", "2019-07", "2019-07-14")),
          Map.entry("DECIMAL", List.of("0.5", "1", "0.50", "0.000001", "1.0")),
          Map.entry("WHOLE", List.of("0", "40", "999999999999999")),
          Map.entry("YEAR", List.of("2019", "0999", "0001", "9999")),
          Map.entry("COUNTRY", List.of("MLI", "XAA", "ZZZ")),
          Map.entry("CURRENCY", List.of("USD", "XOF")),
          Map.entry("LIST", List.of("radios", "radios;training", "a,b;\"c\"")),
          Map.entry("COUNTRIES", List.of("MLI", "MLI;NER")));

  private static final Map<String, List<String>> REFUSED =
      Map.ofEntries(
          Map.entry(
              "TEXT",
              List.of(
                  "\u0000",
                  "bell\u0007",
                  "\u001f",
                  "del\u007f",
                  "rtl\u202eevil",
                  "iso\u2066late",
                  "lone\ud83d",
                  "\ude00lone",
                  "torn\ufffd")),
          Map.entry(
              "DATE",
              List.of("NONE", "2021-4-3", "03/04/2021", "2021-02-29", "20210403", "?2021-04-03")),
          Map.entry("EVENT_DATE", List.of("none", "2021-02-29", "?", "03/04/2021", "?2021-04-03")),
          Map.entry("INSTANT", List.of("2021-04-03", "2021-04-03 14:05", "NONE")),
          Map.entry("PERIOD", List.of("2019-Q5", "19", "2019-13", "NONE")),
          Map.entry(
              "DECIMAL",
              List.of(
                  "1,000.5",
                  "1e5",
                  "+1",
                  ".5",
                  "1.",
                  "12 USD",
                  "NaN",
                  "Infinity",
                  "--1",
                  "1_0",
                  "1000000000000000",
                  "0." + "1".repeat(39),
                  "١٢")),
          Map.entry("WHOLE", List.of("-1", "1.0", "1e3", "1000000000000000", "many")),
          Map.entry("YEAR", List.of("19", "20190", "201x", "-019", "٢٠١٩")),
          Map.entry("COUNTRY", List.of("ALL", "ML", "MLIX", "mli", "Mali", "M1I", " MLI")),
          Map.entry("CURRENCY", List.of("US$", "usd", "dollars", "USDX")),
          Map.entry("LIST", List.of(";", " ; ", "a;b\u0000")),
          Map.entry("COUNTRIES", List.of("MLI,NER", "MLI;ALL", "Mali", ";", "mli;NER")),
          Map.entry("YES_NO", List.of("y", "yes", "true", "1", "NONE", "J")),
          Map.entry("CODE", List.of("lower", "UNKNOWN", "APPROVED,REJECTED", "")));

  @Test
  void parse_reads_what_format_writes_in_every_column() {
    TreeSet<String> families = new TreeSet<>();
    for (Table<?> table : Tables.all()) {
      for (Column column : table.columns()) {
        families.add(column.family());
        List<String> texts = CANONICAL.getOrDefault(column.family(), column.codes());
        for (String text : texts) {
          Object value = column.parse(text);
          assertThat(value).as("%s.%s of \"%s\"", table, column, text).isNotNull();
          assertThat(column.format(value)).as("%s.%s", table, column).isEqualTo(text);
          assertThat(column.parse(column.format(value))).isEqualTo(value);
        }
        assertThat(column.format(column.empty())).as("%s.%s", table, column).isEmpty();
      }
    }
    assertThat(families).hasSize(14);
  }

  @Test
  void what_does_not_fit_is_refused_in_every_column_with_expectation_and_fix() {
    for (Table<?> table : Tables.all()) {
      for (Column column : table.columns()) {
        for (String text : REFUSED.get(column.family())) {
          assertThat(column.parse(text)).as("%s.%s of \"%s\"", table, column, text).isNull();
          CellProblem problem = column.refuse(text);
          assertThat(problem.column()).isEqualTo(column.name());
          assertThat(problem.value()).isEqualTo(text);
          assertThat(problem.expected()).isNotBlank().isEqualTo(column.expected());
          assertThat(problem.fix()).isNotBlank();
        }
      }
    }
  }

  @Test
  void a_refused_code_names_the_nearest_one() {
    assertThat(column("vettings", "outcome").refuse("Approvd"))
        .isEqualTo(
            new CellProblem(
                "outcome",
                "Approvd",
                "one of APPROVED, REJECTED, SUSPENDED, CANCELED, PENDING",
                "Maybe APPROVED is meant. Write one of the codes, in capital letters."));
    assertThat(column("deliveries", "exception").expected()).isEqualTo("EMERGENCY");
  }

  @ParameterizedTest
  @CsvSource({
    "exchange_rates, usd,       0,       false",
    "exchange_rates, usd,       -1,      false",
    "exchange_rates, usd,       0.00001, true",
    "exercises,      score,     0,       true",
    "exercises,      score,     1,       true",
    "exercises,      score,     1.01,    false",
    "exercises,      score,     -0.01,   false",
    "events,         latitude,  90,      true",
    "events,         latitude,  -90,     true",
    "events,         latitude,  90.1,    false",
    "events,         longitude, -180,    true",
    "events,         longitude, 180.001, false",
    "transactions,   amount,    -12.5,   true",
    "transactions,   amount,    0,       true",
    "transactions,   amount,    999999999999999.99,  true",
    "transactions,   amount,    1000000000000000.00, false"
  })
  void numbers_keep_to_their_bounds(String table, String column, String text, boolean good) {
    assertThat(column(table, column).parse(text) != null).isEqualTo(good);
  }

  @Test
  void the_bounds_of_a_number_are_in_the_expectation() {
    assertThat(column("exchange_rates", "usd").expected())
        .isEqualTo("a plain decimal number above 0");
    assertThat(column("exercises", "score").expected())
        .isEqualTo("a plain decimal number from 0 to 1");
    assertThat(column("transactions", "amount").expected()).isEqualTo("a plain decimal number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"adopted", "submitted"})
  void none_is_a_known_absence_in_an_optional_date(String column) {
    assertThat(column("strategies", column).parse("NONE")).isEqualTo(EventDate.NONE);
    assertThat(column("strategies", column).empty()).isEqualTo(EventDate.UNKNOWN);
  }

  @Test
  void none_is_refused_in_from_to_recorded_estimated_and_in_a_required_date() {
    assertThat(column("strategies", "from").parse("NONE")).isNull();
    assertThat(column("strategies", "to").parse("NONE")).isNull();
    assertThat(column("strategies", "recorded").parse("NONE")).isNull();
    assertThat(column("deliveries", "estimated").parse("NONE")).isNull();
    assertThat(column("deliveries", "date").parse("NONE")).isNull();
  }

  @Test
  void a_required_yes_or_no_is_never_unknown_and_an_optional_one_may_be() {
    assertThat(column("listings", "listed").parse("Y")).isEqualTo(true);
    assertThat(column("listings", "listed").expected()).isEqualTo("Y or N");
    assertThat(column("deliveries", "enhanced").parse("N")).isEqualTo(Truth.FALSE);
    assertThat(column("deliveries", "enhanced").empty()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void spaces_around_list_entries_and_empty_entries_do_not_count() {
    assertThat(column("theaters", "countries").parse(" MLI ; NER;;"))
        .isEqualTo(List.of("MLI", "NER"));
  }

  private static Column column(String table, String column) {
    return Tables.get(table).findColumn(column).orElseThrow();
  }
}
