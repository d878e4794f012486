package org.tsctp.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  @ParameterizedTest
  @CsvSource({
    "2, 8, true, false",
    "3, 7, true, false",
    "1, 8, false, false",
    "2, 9, false, false",
    "0, 1, false, true",
    "0, 2, false, false",
    "8, 9, false, false",
    "9, 9, false, true"
  })
  void a_closed_band_holds_its_ends(int low, int high, boolean inside, boolean outside) {
    assertThat(interval(low, high).isInside(interval(2, 8))).isEqualTo(inside);
    assertThat(interval(low, high).isOutside(interval(2, 8))).isEqualTo(outside);
  }

  @Test
  void ends_given_the_wrong_way_round_are_swapped() {
    assertThat(interval(3, -2)).isEqualTo(interval(-2, 3));
  }

  @Test
  void distances_are_the_least_and_greatest_over_all_pairs_of_points() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      Interval a = interval(random.nextInt(9) - 4, random.nextInt(9) - 4);
      Interval b = interval(random.nextInt(9) - 4, random.nextInt(9) - 4);
      int least = Integer.MAX_VALUE;
      int greatest = 0;
      for (int x = a.low().intValue(); x <= a.high().intValue(); x++) {
        for (int y = b.low().intValue(); y <= b.high().intValue(); y++) {
          least = Math.min(least, Math.abs(x - y));
          greatest = Math.max(greatest, Math.abs(x - y));
        }
      }
      assertThat(a.leastDistance(b)).as("%s to %s", a, b).isEqualTo(BigFraction.of(least));
      assertThat(a.greatestDistance(b)).as("%s to %s", a, b).isEqualTo(BigFraction.of(greatest));
      assertThat(a.isOutside(b)).isEqualTo(least > 0);
    }
  }

  private static Interval interval(int low, int high) {
    return new Interval(BigFraction.of(low), BigFraction.of(high));
  }
}
