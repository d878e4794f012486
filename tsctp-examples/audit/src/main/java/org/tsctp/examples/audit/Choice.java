package org.tsctp.examples.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tsctp.basics.NearestName;

/** Reads a word of the command line that must be one of a few. */
final class Choice {

  private Choice() {}

  /**
   * The constant that a word names.
   *
   * @param option name of the option, for messages
   * @param word what was written
   * @param allowed what may be written
   * @throws UsageException if the word is none of them
   */
  @SafeVarargs
  static <E extends Enum<E>> E of(String option, String word, E... allowed) {
    for (E constant : allowed) {
      if (word(constant).equals(word)) {
        return constant;
      }
    }
    throw refused(option, word, Arrays.stream(allowed).map(Choice::word).toList());
  }

  /** Says that a word is not one of those allowed, and names them and the nearest. */
  static UsageException refused(String option, String word, List<String> allowed) {
    return new UsageException(
        option
            + " does not know \""
            + word
            + "\".\n"
            + NearestName.of(word, allowed).map(n -> "Maybe " + n + " is meant. ").orElse("")
            + "There "
            + (allowed.size() == 1 ? "is " : "are ")
            + String.join(", ", allowed)
            + ".");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
