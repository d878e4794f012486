package org.tsctp.rest.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TimeBudgetTest {

  @Test
  void work_within_the_time_gives_its_answer() {
    try (TimeBudget budget = new TimeBudget(60_000)) {
      assertThat(budget.run(() -> 7)).contains(7);
    }
  }

  @Test
  void work_beyond_the_time_gives_none_and_leaves_no_interruption_behind() {
    try (TimeBudget budget = new TimeBudget(1)) {
      assertThat(budget.run(TimeBudgetTest::untilInterrupted)).isEmpty();
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  @Test
  void answer_that_comes_as_the_time_ends_counts_and_leaves_no_interruption_behind() {
    try (TimeBudget budget = new TimeBudget(1)) {
      assertThat(
              budget.run(
                  () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                      Thread.onSpinWait();
                    }
                    return 7;
                  }))
          .contains(7);
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  @Test
  void cancellation_by_others_is_passed_on() {
    try (TimeBudget budget = new TimeBudget(60_000)) {
      assertThatThrownBy(
              () ->
                  budget.run(
                      () -> {
                        throw new CancellationException("other");
                      }))
          .hasMessage("other");
    }
  }

  private static Integer untilInterrupted() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    throw new CancellationException("interrupted");
  }
}
