package org.tsctp.basics;

import java.util.Comparator;

/** Order of texts by Unicode code point, the same in every locale. */
public final class CodePoints {

  /** Compares two texts code point by code point. */
  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  /**
   * Compares two texts by code point. {@link String#compareTo} compares UTF-16 units, which puts
   * U+1F600 before U+FF5E.
   *
   * @param a one text
   * @param b the other text
   * @return negative, zero or positive
   */
  public static int compare(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        return Character.isSurrogate(x) == Character.isSurrogate(y)
            ? Character.compare(x, y)
            : (Character.isSurrogate(x) ? 1 : -1);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
