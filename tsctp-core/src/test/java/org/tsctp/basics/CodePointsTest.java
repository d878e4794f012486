package org.tsctp.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  private static final String WAVE = "\uff5e";
  private static final String SMILE = "\ud83d\ude00";

  @Test
  void a_code_point_above_ffff_comes_after_ff5e_although_its_first_char_does_not() {
    assertThat(WAVE.compareTo(SMILE)).isPositive();
    assertThat(CodePoints.compare(WAVE, SMILE)).isNegative();
    assertThat(CodePoints.compare(SMILE, WAVE)).isPositive();
  }

  @Test
  void texts_sort_by_code_point() {
    List<String> texts =
        new ArrayList<>(List.of(SMILE, "b", "", WAVE, "é", "B", "aa", "a", "10", "9"));

    texts.sort(CodePoints.ORDER);

    assertThat(texts).containsExactly("", "10", "9", "B", "a", "aa", "b", "é", WAVE, SMILE);
  }

  @Test
  void the_order_agrees_with_comparing_arrays_of_code_points() {
    Random random = new Random(65_374);
    int[] alphabet = {
      'a', 'b', 0x7f, 0xe9, 0xd7ff, 0xe000, 0xff5e, 0xffff, 0x10000, 0x1f600, 0x10ffff
    };
    for (int i = 0; i < 5_000; i++) {
      int[] a = random.ints(random.nextInt(4), 0, alphabet.length).map(x -> alphabet[x]).toArray();
      int[] b = random.ints(random.nextInt(4), 0, alphabet.length).map(x -> alphabet[x]).toArray();

      assertThat(Integer.signum(CodePoints.compare(text(a), text(b))))
          .as("%s against %s", Arrays.toString(a), Arrays.toString(b))
          .isEqualTo(Integer.signum(Arrays.compare(a, b)));
    }
  }

  @Test
  void sorting_does_not_depend_on_the_order_before() {
    List<String> texts = new ArrayList<>(List.of("x", SMILE, WAVE, "x" + SMILE, "x" + WAVE));
    List<String> sorted = texts.stream().sorted(CodePoints.ORDER).toList();

    Collections.reverse(texts);

    assertThat(texts.stream().sorted(CodePoints.ORDER).toList()).isEqualTo(sorted);
  }

  private static String text(int[] codePoints) {
    return new String(codePoints, 0, codePoints.length);
  }
}
