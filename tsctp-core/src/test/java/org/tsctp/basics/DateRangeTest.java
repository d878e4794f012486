package org.tsctp.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

  private static final DateRange FY2021 = range("2020-10-01", "2021-10-01");

  @ParameterizedTest
  @CsvSource({"2020-09-30, false", "2020-10-01, true", "2021-09-30, true", "2021-10-01, false"})
  void first_day_belongs_to_it_and_last_does_not(LocalDate day, boolean inside) {
    assertThat(FY2021.contains(day)).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({
    ",           2020-01-01, 2019-12-31, true",
    ",           2020-01-01, 2020-01-01, false",
    "2020-01-01, ,           2020-01-01, true",
    "2020-01-01, ,           2019-12-31, false",
    ",           ,           0000-01-01, true"
  })
  void an_open_end_has_no_bound(
      @Nullable LocalDate from, @Nullable LocalDate to, LocalDate day, boolean inside) {
    assertThat(DateRange.of(from, to).contains(day)).isEqualTo(inside);
    assertThat(DateRange.contains(from, to, day)).isEqualTo(inside);
  }

  @Test
  void a_closed_range_holds_its_last_day() {
    assertThat(DateRange.ofClosed(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 9, 30)))
        .isEqualTo(FY2021)
        .hasSameHashCodeAs(FY2021)
        .hasToString("[2020-10-01, 2021-10-01)");
    assertThat(range("2020-01-01", null)).hasToString("[2020-01-01, )");
  }

  @ParameterizedTest
  @CsvSource({"2021-10-01, 2021-10-01", "2021-10-02, 2021-10-01"})
  void an_empty_range_is_refused_with_both_days(LocalDate from, LocalDate to) {
    assertThatThrownBy(() -> DateRange.of(from, to))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The range [" + from + ", " + to + ") is empty.\nMaybe the two days are swapped.");
  }

  @Test
  void ends_are_empty_where_open() {
    assertThat(FY2021.from()).contains(LocalDate.of(2020, 10, 1));
    assertThat(FY2021.to()).contains(LocalDate.of(2021, 10, 1));
    assertThat(range(null, null).from()).isEmpty();
    assertThat(range(null, null).to()).isEmpty();
  }

  @Test
  void ranges_that_touch_do_not_overlap() {
    assertThat(FY2021.overlaps(range("2021-10-01", "2022-10-01"))).isFalse();
    assertThat(FY2021.overlaps(range("2021-09-30", "2022-10-01"))).isTrue();
    assertThat(range(null, "2020-10-01").overlaps(FY2021)).isFalse();
    assertThat(range(null, "2020-10-02").overlaps(FY2021)).isTrue();
  }

  @Test
  void a_range_encloses_itself_and_no_open_one() {
    assertThat(FY2021.encloses(FY2021)).isTrue();
    assertThat(FY2021.encloses(range("2020-10-02", "2021-10-01"))).isTrue();
    assertThat(FY2021.encloses(range("2020-09-30", "2021-10-01"))).isFalse();
    assertThat(FY2021.encloses(range("2020-10-01", "2021-10-02"))).isFalse();
    assertThat(FY2021.encloses(range(null, "2021-10-01"))).isFalse();
    assertThat(range(null, null).encloses(FY2021)).isTrue();
  }

  @Test
  void overlaps_and_encloses_agree_with_counting_days() {
    Random random = new Random(20210930);
    for (int i = 0; i < 2_000; i++) {
      DateRange a = randomRange(random);
      DateRange b = randomRange(random);
      boolean shared = false;
      boolean enclosed = true;
      for (int day = -2; day < 14; day++) {
        LocalDate date = LocalDate.of(2020, 2, 25).plusDays(day);
        shared |= a.contains(date) && b.contains(date);
        enclosed &= !b.contains(date) || a.contains(date);
      }
      assertThat(a.overlaps(b)).as("%s overlaps %s", a, b).isEqualTo(shared);
      assertThat(a.encloses(b)).as("%s encloses %s", a, b).isEqualTo(enclosed);
    }
  }

  private static DateRange randomRange(Random random) {
    LocalDate from = LocalDate.of(2020, 2, 25).plusDays(random.nextInt(6));
    LocalDate to = from.plusDays(1 + random.nextInt(6));
    return DateRange.of(random.nextInt(5) == 0 ? null : from, random.nextInt(5) == 0 ? null : to);
  }

  private static DateRange range(@Nullable String from, @Nullable String to) {
    return DateRange.of(
        from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }
}
