package org.tsctp.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2019,       2019-01-01, 2019-12-31",
    "2019-Q1,    2019-01-01, 2019-03-31",
    "2019-Q2,    2019-04-01, 2019-06-30",
    "2019-Q3,    2019-07-01, 2019-09-30",
    "2019-Q4,    2019-10-01, 2019-12-31",
    "2019-02,    2019-02-01, 2019-02-28",
    "2020-02,    2020-02-01, 2020-02-29",
    "2019-12,    2019-12-01, 2019-12-31",
    "2019-07-14, 2019-07-14, 2019-07-14"
  })
  void a_period_runs_from_its_first_to_its_last_day(String text, LocalDate first, LocalDate last) {
    assertThat(ReportingPeriod.parse(text))
        .isEqualTo(new ReportingPeriod(text, first, last))
        .hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19",
        "20190",
        "2019-Q0",
        "2019-Q5",
        "2019Q1",
        "2019-q1",
        "2019-13",
        "2019-00",
        "2019-1",
        "2019-02-29",
        "2019-W05",
        "FY2019",
        "2019/20",
        "",
        " 2019",
        "٢٠١٩"
      })
  void any_other_text_is_refused(String text) {
    assertThatThrownBy(() -> ReportingPeriod.parse(text))
        .isInstanceOf(DateTimeParseException.class);
  }
}
