package org.tsctp.basics;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one most likely means. */
public final class NearestName {

  private NearestName() {}

  /**
   * The known name with the smallest edit distance, if it is near enough to be worth naming.
   *
   * @param typed what was written
   * @param known the names that would be right
   * @return the nearest by Levenshtein distance without regard to case, first by code point on a
   *     tie; empty if more than a third of the letters (at least 2) differ
   */
  public static Optional<String> of(String typed, Collection<String> known) {
    int most = Math.max(2, typed.length() / 3);
    String folded = typed.toLowerCase(Locale.ROOT);
    String best = null;
    int bestDistance = most + 1;
    for (String name : known) {
      if (Math.abs(name.length() - typed.length()) > most) {
        continue;
      }
      int distance = distance(folded, name.toLowerCase(Locale.ROOT), bestDistance);
      if (distance < bestDistance
          || (distance == bestDistance && best != null && CodePoints.compare(name, best) < 0)) {
        best = name;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Levenshtein distance by rows; stops early once it must exceed the limit. */
  private static int distance(String a, String b, int limit) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
        least = Math.min(least, current[j]);
      }
      if (least > limit) {
        return least;
      }
      int[] spare = previous;
      previous = current;
      current = spare;
    }
    return previous[b.length()];
  }
}
