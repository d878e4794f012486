package org.tsctp.balance;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {

  @ParameterizedTest
  @CsvSource({
    // security, civilian, free, total, stated over, lowest over, highest over (all under total)
    "60, 30, 10, 100, 65, 60, 70",
    "0,  0,  10, 10,  5,  0,  10",
    "60, 40, 0,  100, 60, 60, 60",
    "60, 50, -10, 100, 55, 50, 60"
  })
  void free_money_may_lie_on_either_side(
      int security, int civilian, int free, int total, int stated, int low, int high) {
    Sums sums = sums(security, civilian, free);

    assertThat(sums.total()).isEqualTo(BigFraction.of(total));
    assertThat(sums.statedShare()).isEqualTo(BigFraction.of(stated, total));
    assertThat(sums.shareRange())
        .isEqualTo(new Interval(BigFraction.of(low, total), BigFraction.of(high, total)));
    assertThat(sums.securityRange())
        .isEqualTo(new Interval(BigFraction.of(security), BigFraction.of(security + free)));
    assertThat(sums.civilianRange())
        .isEqualTo(new Interval(BigFraction.of(civilian), BigFraction.of(civilian + free)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, true",
    "0, 0, 0, false",
    "5, -5, 0, false",
    "5, 0, -6, false",
    "-5, 0, 6, true"
  })
  void a_total_is_positive_above_0(int security, int civilian, int free, boolean positive) {
    assertThat(sums(security, civilian, free).isPositive()).isEqualTo(positive);
  }

  @Test
  void money_can_be_added_on_either_side() {
    assertThat(sums(1, 2, 3).plus(BigFraction.of(10), BigFraction.of(-1)))
        .isEqualTo(sums(11, 1, 3));
  }

  private static Sums sums(int security, int civilian, int free) {
    return new Sums(BigFraction.of(security), BigFraction.of(civilian), BigFraction.of(free));
  }
}
