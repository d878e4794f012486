package org.tsctp.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;

/** Where numbers move to, and where they stop. */
class ParameterMoveTest {

  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  private static Parameter parameter(Parameter.Unit unit, Map<LocalDate, String> texts) {
    TreeMap<LocalDate, Parameter.Value> values = new TreeMap<>();
    texts.forEach(
        (day, text) ->
            values.put(
                day,
                new Parameter.Value(
                    text.equals("null") ? null : text, Citation.of("Test"), Force.POLICY)));
    return new Parameter("test.number", "A number", unit, values);
  }

  private static List<String> moves(Parameter.Unit unit, String value) {
    return ParameterMove.of(parameter(unit, Map.of(ALWAYS, value)), 10, 30).stream()
        .map(
            move ->
                move.bound() + " " + move.direction() + " " + move.values().get(ALWAYS).getValue())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DAYS|365|VALUE DOWN 335;VALUE UP 395",
        "DAYS|15|VALUE DOWN 0;VALUE UP 45",
        "DAYS|0|VALUE UP 30",
        "HOURS|72|VALUE DOWN 64;VALUE UP 80",
        "COUNT|6|VALUE DOWN 5;VALUE UP 7",
        "COUNT|1|VALUE UP 2",
        "COUNT|0|",
        "SHARE|0.15|VALUE DOWN 0.135;VALUE UP 0.165",
        "SHARE|0.95|VALUE DOWN 0.855;VALUE UP 1",
        "SHARE|1|VALUE DOWN 0.9",
        "FACTOR|2|VALUE DOWN 1.8;VALUE UP 2.2",
        "FACTOR|100|VALUE DOWN 90;VALUE UP 110",
        "SHARE_RANGE|0.20,0.80|LOWER DOWN 0.18,0.80;LOWER UP 0.22,0.80;UPPER DOWN 0.20,0.72;UPPER UP 0.20,0.88",
        "SHARE_RANGE|0.50,0.51|LOWER DOWN 0.45,0.51;LOWER UP 0.51,0.51;UPPER DOWN 0.50,0.5;UPPER UP 0.50,0.561",
        "FACTOR_RANGE|0.5,1.5|LOWER DOWN 0.45,1.5;LOWER UP 0.55,1.5;UPPER DOWN 0.5,1.35;UPPER UP 0.5,1.65",
        "WORD|in-force|",
        "WORDS|a,b|",
        "DATE|2020-01-01|",
        "DATE_RANGE|2020-01-01,|"
      })
  void numbers_move_within_what_they_can_mean(Parameter.Unit unit, String value, String expected) {
    assertThat(moves(unit, value))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(";")));
  }

  @Test
  void every_dated_value_moves_and_what_is_not_in_force_stays_so() {
    Parameter parameter =
        parameter(
            Parameter.Unit.DAYS,
            Map.of(
                ALWAYS, "365", LocalDate.of(2010, 1, 1), "null", LocalDate.of(2020, 1, 1), "90"));
    ParameterMove down = ParameterMove.of(parameter, 10, 30).get(0);

    assertThat(down.by()).isEqualTo("30 days");
    assertThat(down.moved().at(LocalDate.of(2009, 1, 1)).orElseThrow().whole()).isEqualTo(335);
    assertThat(down.moved().at(LocalDate.of(2015, 1, 1))).isEmpty();
    assertThat(down.moved().at(LocalDate.of(2021, 1, 1)).orElseThrow().whole()).isEqualTo(60);
    assertThat(down.values()).hasSize(2);
  }

  @Test
  void every_number_that_ships_moves_to_values_that_fit_its_unit() {
    for (Parameter parameter : Policies.standard().parameters()) {
      for (ParameterMove move : ParameterMove.of(parameter, 10, 30)) {
        move.moved()
            .values()
            .values()
            .forEach(
                value ->
                    assertThat(
                            value.text() == null || parameter.unit().refuse(value.text()).isEmpty())
                        .as(parameter.id() + " " + value)
                        .isTrue());
      }
    }
  }
}
