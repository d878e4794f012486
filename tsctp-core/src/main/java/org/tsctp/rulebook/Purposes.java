package org.tsctp.rulebook;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;

/** What an item was seen used for, held against a list of purposes. */
final class Purposes {

  private final List<String> words;

  Purposes(List<String> words) {
    this.words = words.stream().map(Purposes::plain).toList();
  }

  /** Whether a purpose is on the list, in whatever case and with whatever between its words. */
  Truth include(@Nullable String purpose) {
    return purpose == null ? Truth.UNKNOWN : Truth.of(words.contains(plain(purpose)));
  }

  /** One of the purposes on the list. */
  String first() {
    return words.get(0);
  }

  private static String plain(String purpose) {
    return purpose.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
  }
}
