package org.tsctp.rule;

/**
 * A pattern in which {@code *} stands for any characters and {@code ?} for one.
 *
 * <p>Matching takes no more steps than the lengths of pattern and text multiplied, whatever the
 * pattern, so it may come from a stranger.
 *
 * @param pattern such as {@code LEAHY-*}
 */
record Glob(String pattern) {

  boolean matches(String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int retry = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = t;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0) {
        // The last star takes one character more.
        p = star + 1;
        t = ++retry;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
