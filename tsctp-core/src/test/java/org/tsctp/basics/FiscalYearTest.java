package org.tsctp.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

  @ParameterizedTest
  @CsvSource({
    "2018-09-30, 2018",
    "2018-10-01, 2019",
    "2018-12-31, 2019",
    "2019-01-01, 2019",
    "2019-09-30, 2019",
    "2019-10-01, 2020",
    "2020-02-29, 2020"
  })
  void the_united_states_year_starts_on_1_october(LocalDate day, int year) {
    assertThat(FiscalYear.ofUnitedStates(day)).isEqualTo(new FiscalYear(year, 10));
  }

  @ParameterizedTest
  @CsvSource({
    "1,  2020-01-01, 2020-12-31",
    "2,  2019-02-01, 2020-01-31",
    "3,  2019-03-01, 2020-02-29",
    "4,  2019-04-01, 2020-03-31",
    "5,  2019-05-01, 2020-04-30",
    "6,  2019-06-01, 2020-05-31",
    "7,  2019-07-01, 2020-06-30",
    "8,  2019-08-01, 2020-07-31",
    "9,  2019-09-01, 2020-08-31",
    "10, 2019-10-01, 2020-09-30",
    "11, 2019-11-01, 2020-10-31",
    "12, 2019-12-01, 2020-11-30"
  })
  void year_n_ends_in_calendar_year_n(int startMonth, LocalDate first, LocalDate last) {
    FiscalYear year = new FiscalYear(2020, startMonth);

    assertThat(year.first()).isEqualTo(first);
    assertThat(year.last()).isEqualTo(last);
    assertThat(year.days()).isEqualTo(DateRange.ofClosed(first, last));
    assertThat(FiscalYear.of(first, startMonth)).isEqualTo(year);
    assertThat(FiscalYear.of(last, startMonth)).isEqualTo(year);
    assertThat(FiscalYear.of(first.minusDays(1), startMonth)).isEqualTo(year.previous());
    assertThat(FiscalYear.of(last.plusDays(1), startMonth))
        .isEqualTo(new FiscalYear(2021, startMonth));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void every_day_lies_in_the_days_of_its_year(int startMonth) {
    for (LocalDate day = LocalDate.of(2019, 1, 1);
        day.isBefore(LocalDate.of(2021, 2, 1));
        day = day.plusDays(1)) {
      assertThat(FiscalYear.of(day, startMonth).days().contains(day)).as("%s", day).isTrue();
    }
  }

  @Test
  void a_leap_year_that_ends_on_29_february_is_followed_by_one_that_starts_on_1_march() {
    assertThat(FiscalYear.of(LocalDate.of(2020, 2, 29), 3)).isEqualTo(new FiscalYear(2020, 3));
    assertThat(FiscalYear.of(LocalDate.of(2020, 3, 1), 3)).isEqualTo(new FiscalYear(2021, 3));
    assertThat(new FiscalYear(2021, 3).last()).isEqualTo(LocalDate.of(2021, 2, 28));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13, -1})
  void there_are_twelve_months_to_start_in(int month) {
    assertThatThrownBy(() -> new FiscalYear(2020, month))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("startMonth is " + month + ", expected 1 to 12.");
  }

  @Test
  void years_sort_by_number_and_read_like_FY2019() {
    assertThat(new TreeSet<>(java.util.List.of(new FiscalYear(2020, 10), new FiscalYear(2019, 10))))
        .extracting(FiscalYear::toString)
        .containsExactly("FY2019", "FY2020");
  }
}
