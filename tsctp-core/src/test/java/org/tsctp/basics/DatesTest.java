package org.tsctp.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"2021-04-03", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"})
  void a_day_that_exists_is_read(String text) {
    assertThat(Dates.parse(text)).isEqualTo(LocalDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-4-3",
        "03/04/2021",
        "2021/04/03",
        "20210403",
        "2021-02-29",
        "1900-02-29",
        "2021-02-30",
        "2021-04-31",
        "2021-13-01",
        "2021-00-01",
        "2021-01-00",
        "21-04-03",
        "12021-04-03",
        "+2021-04-0",
        "-021-04-03",
        " 2021-04-03",
        "2021-04-03 ",
        "2021-04-03T00:00",
        "2021-04-O3",
        "٢٠٢١-٠٤-٠٣",
        "2021‑04‑03",
        "",
        "NONE",
        "yesterday"
      })
  void any_other_text_is_refused_and_shown(String text) {
    assertThatThrownBy(() -> Dates.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessage("\"" + text + "\" is not a date of the form YYYY-MM-DD.");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-04-03T14:05,          2021-04-03T14:05:00Z",
    "2021-04-03T14:05:30,       2021-04-03T14:05:30Z",
    "2021-04-03T14:05Z,         2021-04-03T14:05:00Z",
    "2021-04-03T14:05:30Z,      2021-04-03T14:05:30Z",
    "2021-04-03T00:30+01:00,    2021-04-02T23:30:00Z",
    "2021-04-03T23:30-05:00,    2021-04-04T04:30:00Z",
    "2021-04-03T00:00:00+14:00, 2021-04-02T10:00:00Z"
  })
  void a_time_without_zone_is_utc_and_an_offset_is_subtracted(String text, Instant instant) {
    assertThat(Dates.parseInstant(text)).isEqualTo(instant);
    assertThat(Dates.parseInstant(instant.toString())).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-04-03",
        "2021-04-03 14:05",
        "2021-04-03T14",
        "2021-04-03T1:05",
        "2021-04-03T24:00",
        "2021-04-03T14:60",
        "2021-04-03T14:05:60",
        "2021-04-03T14:05:30.5",
        "2021-04-03t14:05",
        "2021-04-03T14:05z",
        "2021-04-03T14:05+1",
        "2021-04-03T14:05+0100",
        "2021-04-03T14:05+19:00",
        "2021-04-03T14:05 Z",
        "2021-04-03T14:05Zulu",
        "2021-02-30T14:05",
        "2021-04-03T14:05[UTC]",
        "2021-04-03T14:05Europe/Paris",
        "",
        "NONE"
      })
  void any_other_time_is_refused(String text) {
    assertThatThrownBy(() -> Dates.parseInstant(text)).isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void the_day_of_an_instant_is_the_utc_day() {
    assertThat(Dates.utcDay(Instant.parse("2021-04-02T23:59:59Z"))).isEqualTo("2021-04-02");
    assertThat(Dates.utcDay(Instant.parse("2021-04-03T00:00:00Z"))).isEqualTo("2021-04-03");
    assertThat(Dates.utcDay(Dates.parseInstant("2021-04-03T00:30+01:00"))).isEqualTo("2021-04-02");
  }
}
