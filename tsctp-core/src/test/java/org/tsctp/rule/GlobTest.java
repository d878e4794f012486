package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "LEAHY-4,LEAHY-4,true",
    "LEAHY-4,LEAHY-41,false",
    "LEAHY-4,LEAHY-,false",
    "LEAHY-?,LEAHY-4,true",
    "LEAHY-?,LEAHY-41,false",
    "LEAHY-*,LEAHY-,true",
    "*,LEAHY-4,true",
    "*-4,LEAHY-4,true",
    "*-4,LEAHY-4-4,true",
    "*-4,LEAHY-4-5,false",
    "L*Y*4,LEAHY-4,true",
    "L*Y*4?,LEAHY-4,false",
    "**?**,x,true",
    "leahy-4,LEAHY-4,false",
    "LEAHY.4,LEAHY-4,false",
    "'','',true",
    "'',x,false",
    "*,'',true",
    "?,'',false"
  })
  void pattern_matches(String pattern, String text, boolean matches) {
    assertThat(new Glob(pattern).matches(text)).isEqualTo(matches);
  }

  @Test
  void long_row_of_stars_is_decided_at_once() {
    assertThat(new Glob("*".repeat(100_000) + "X").matches("LEAHY-4".repeat(10))).isFalse();
    assertThat(new Glob("*?".repeat(1000) + "X").matches("x".repeat(5000))).isFalse();
  }
}
