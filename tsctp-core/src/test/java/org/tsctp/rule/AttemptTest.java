package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttemptTest {

  static Stream<Throwable> faultsOfARule() {
    return Stream.of(
        new IllegalStateException("no such thing"),
        new NullPointerException(),
        new AssertionError("never"),
        new StackOverflowError(),
        new NoClassDefFoundError("a class that the jar lacks"));
  }

  static Stream<Throwable> faultsOfNobody() {
    return Stream.of(
        new OutOfMemoryError(), new InternalError(), new CancellationException("stopped"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfARule")
  void a_fault_of_a_rule_is_kept_and_harms_nobody(Throwable fault) {
    Attempt<String> attempt = Attempt.at(() -> thrown(fault));

    assertThat(attempt.fault()).isSameAs(fault);
    assertThat(attempt.answer()).isNull();
  }

  @ParameterizedTest
  @MethodSource("faultsOfNobody")
  void a_fault_of_the_machine_and_a_cancellation_are_passed_on(Throwable fault) {
    assertThatThrownBy(() -> Attempt.at(() -> thrown(fault))).isSameAs(fault);
  }

  @Test
  void an_answer_stands_without_a_fault() {
    Attempt<String> attempt = Attempt.at(() -> "yes");

    assertThat(attempt.answer()).isEqualTo("yes");
    assertThat(attempt.fault()).isNull();
  }

  @Test
  void whoever_interrupts_ends_the_work() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(Attempt::stopIfInterrupted).isInstanceOf(CancellationException.class);
    } finally {
      Thread.interrupted();
    }
  }

  private static String thrown(Throwable fault) {
    return AttemptTest.<RuntimeException, String>sneak(fault);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // throws what it is given
  private static <E extends Throwable, T> T sneak(Throwable fault) throws E {
    throw (E) fault;
  }
}
