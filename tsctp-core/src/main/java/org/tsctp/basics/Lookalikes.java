package org.tsctp.basics;

import java.lang.Character.UnicodeScript;

/**
 * Texts that look like others: with characters that have no width, or with letters of scripts that
 * share shapes, such as a Cyrillic {@code А} in a Latin name. Two units that look alike could pass
 * for one.
 */
public final class Lookalikes {

  private Lookalikes() {}

  /**
   * Whether a text may be mistaken for another.
   *
   * @param text the text
   * @return true if it holds a character without width, or a word with letters of more than one of
   *     the Latin, Greek and Cyrillic scripts
   */
  public static boolean isSuspect(String text) {
    UnicodeScript script = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (hasNoWidth(c)) {
        return true;
      }
      UnicodeScript next = Character.isLetter(c) ? UnicodeScript.of(c) : UnicodeScript.COMMON;
      if (c == ' ') {
        script = null;
      } else if (sharesShapes(next)) {
        if (script != null && script != next) {
          return true;
        }
        script = next;
      }
    }
    return false;
  }

  private static boolean sharesShapes(UnicodeScript script) {
    return script == UnicodeScript.LATIN
        || script == UnicodeScript.GREEK
        || script == UnicodeScript.CYRILLIC;
  }

  private static boolean hasNoWidth(char c) {
    return (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff';
  }
}
