package org.tsctp.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {

  private static final LocalDate DAY = LocalDate.of(2021, 11, 18);

  @ParameterizedTest
  @CsvSource(
      value = {
        "2021-11-17; TRUE",
        "2021-11-18; TRUE",
        "2021-11-19; FALSE",
        "NONE; FALSE",
        "''; UNKNOWN"
      },
      delimiter = ';')
  void by_tells_whether_it_happened_up_to_the_day(String text, Truth by) {
    assertThat(EventDate.parse(text).by(DAY)).isEqualTo(by);
    assertThat(EventDate.parse(text).isBy(DAY)).isEqualTo(by == Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "2021-11-18; true; false; false",
        "NONE; false; true; false",
        "''; false; false; true"
      },
      delimiter = ';')
  void exactly_one_of_known_none_and_unknown_holds(
      String text, boolean known, boolean none, boolean unknown) {
    EventDate date = EventDate.parse(text);

    assertThat(new boolean[] {date.isKnown(), date.isNone(), date.isUnknown()})
        .containsExactly(known, none, unknown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-11-18", "NONE", ""})
  void parse_reads_what_to_string_writes(String text) {
    assertThat(EventDate.parse(text)).hasToString(text).isEqualTo(EventDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "N/A", "-", " ", "2021-11-31", "18/11/2021"})
  void parse_refuses_any_other_text(String text) {
    assertThatThrownBy(() -> EventDate.parse(text)).isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void none_unknown_and_a_day_differ() {
    assertThat(EventDate.NONE).isNotEqualTo(EventDate.UNKNOWN).isNotEqualTo(EventDate.of(DAY));
    assertThat(EventDate.of(DAY))
        .isNotEqualTo(EventDate.of(DAY.plusDays(1)))
        .isEqualTo(EventDate.of(DAY))
        .hasSameHashCodeAs(EventDate.of(DAY));
  }

  @Test
  void only_a_known_day_can_be_asked_for() {
    assertThat(EventDate.of(DAY).date()).isEqualTo(DAY);
    assertThat(EventDate.of(DAY).findDate()).contains(DAY);
    assertThat(EventDate.NONE.findDate()).isEmpty();
    assertThat(EventDate.UNKNOWN.findDate()).isEmpty();
    assertThatThrownBy(EventDate.NONE::date)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No day is known: the value is NONE.");
    assertThatThrownBy(EventDate.UNKNOWN::date)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No day is known: the value is empty.");
  }
}
