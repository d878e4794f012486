package org.tsctp.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> COLUMNS =
      List.of("id", "unit", "regime", "requested", "decided", "outcome", "to", "recorded");

  @ParameterizedTest
  @CsvSource({
    "decidde,   decided",
    "DECIDED,   decided",
    "Outcome,   outcome",
    "out_come,  outcome",
    "regimes,   regime",
    "request,   requested",
    "unti,      unit",
    "recordet,  recorded"
  })
  void a_slip_of_the_pen_finds_its_name(String typed, String meant) {
    assertThat(NearestName.of(typed, COLUMNS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"commander", "verification", "xyzzy"})
  void a_name_that_is_far_from_all_finds_none(String typed) {
    assertThat(NearestName.of(typed, COLUMNS)).isEmpty();
  }

  @Test
  void of_equally_near_names_the_first_by_code_point_wins_in_any_order() {
    assertThat(NearestName.of("ACT-0", List.of("ACT-2", "ACT-1", "ACT-3"))).contains("ACT-1");
    assertThat(NearestName.of("ACT-0", List.of("ACT-3", "ACT-1", "ACT-2"))).contains("ACT-1");
  }

  @Test
  void a_nearer_name_wins_over_an_earlier_one() {
    assertThat(NearestName.of("ACT-0l9", List.of("ACT-0", "ACT-019", "ACT-119")))
        .contains("ACT-019");
  }

  @Test
  void no_names_are_near_when_there_are_none() {
    assertThat(NearestName.of("id", List.of())).isEmpty();
  }

  @Test
  void two_changes_are_near_for_short_names_and_a_third_for_long_ones() {
    assertThat(NearestName.of("ab", List.of("cd"))).contains("cd");
    assertThat(NearestName.of("abc", List.of("xyz"))).isEmpty();
    assertThat(NearestName.of("abcdefghi", List.of("abcdefxyz"))).contains("abcdefxyz");
    assertThat(NearestName.of("abcdefghi", List.of("abcdewxyz"))).isEmpty();
  }
}
