package org.tsctp.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TruthTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # a      b        a and b  a or b
          TRUE,    TRUE,    TRUE,    TRUE
          TRUE,    UNKNOWN, UNKNOWN, TRUE
          TRUE,    FALSE,   FALSE,   TRUE
          UNKNOWN, TRUE,    UNKNOWN, TRUE
          UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN
          UNKNOWN, FALSE,   FALSE,   UNKNOWN
          FALSE,   TRUE,    FALSE,   TRUE
          FALSE,   UNKNOWN, FALSE,   UNKNOWN
          FALSE,   FALSE,   FALSE,   FALSE
          """)
  void and_and_or_follow_kleene(Truth a, Truth b, Truth and, Truth or) {
    assertThat(a.and(b)).isEqualTo(and);
    assertThat(a.or(b)).isEqualTo(or);
  }

  @ParameterizedTest
  @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
  void not_of_unknown_is_unknown(Truth value, Truth negated) {
    assertThat(value.not()).isEqualTo(negated);
  }

  @ParameterizedTest
  @CsvSource({
    "TRUE, true, false, false",
    "FALSE, false, true, false",
    "UNKNOWN, false, false, true"
  })
  void exactly_one_question_answers_yes(
      Truth value, boolean isTrue, boolean isFalse, boolean isUnknown) {
    assertThat(new boolean[] {value.isTrue(), value.isFalse(), value.isUnknown()})
        .containsExactly(isTrue, isFalse, isUnknown);
  }

  @ParameterizedTest
  @CsvSource({"true, TRUE", "false, FALSE"})
  void a_known_condition_is_never_unknown(boolean condition, Truth truth) {
    assertThat(Truth.of(condition)).isEqualTo(truth);
  }

  @ParameterizedTest
  @EnumSource
  void parse_reads_what_code_writes(Truth value) {
    assertThat(Truth.parse(value.code())).isEqualTo(value);
  }

  @Test
  void codes_are_those_of_a_portfolio() {
    assertThat(new String[] {Truth.TRUE.code(), Truth.FALSE.code(), Truth.UNKNOWN.code()})
        .containsExactly("Y", "N", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "n", "yes", "true", "1", " ", "TRUE"})
  void parse_refuses_any_other_text(String text) {
    assertThatThrownBy(() -> Truth.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"" + text + "\" is not Y, N or empty.");
  }
}
