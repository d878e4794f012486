package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void key_drops_accents_case_and_marks() {
    assertThat(Names.key("  GSSP (Unité d’Élite), N° 3 ")).isEqualTo("gssp unite d elite n 3");
  }

  @Test
  void key_keeps_letters_of_every_script() {
    assertThat(Names.key("القوات المسلحة")).isEqualTo("القوات المسلحة");
  }

  @Test
  void name_without_letter_or_digit_has_no_key() {
    assertThat(Names.key(" / - ")).isEmpty();
  }

  @Test
  void squeeze_joins_runs_of_spaces() {
    assertThat(Names.squeeze("\tN \u00a0 Djamena,\n Chad ")).isEqualTo("N Djamena, Chad");
  }

  @Test
  void slug_of_eighty_characters_is_whole_and_a_longer_one_ends_in_a_hash() {
    String eighty = "x".repeat(80);
    assertThat(Names.slug(eighty)).isEqualTo(eighty);
    assertThat(Names.slug(eighty + "y")).matches("x{64}-[0-9a-f]{8}");
    assertThat(Names.slug(eighty + "y")).isNotEqualTo(Names.slug(eighty + "z"));
  }

  @Test
  void text_that_turns_direction_or_lost_its_bytes_is_not_clean() {
    assertThat(Names.isClean("Régiment")).isTrue();
    assertThat(Names.isClean("a\u202eb")).isFalse();
    assertThat(Names.isClean("a\u0000b")).isFalse();
  }
}
