package org.tsctp.explain;

/**
 * A sentence with places for values, known by a key that stays the same in every language.
 *
 * @param key such as {@code LEAHY-4.lapsed}
 * @param template English text, with names in braces where values go
 */
public record Sentence(String key, String template) {

  /**
   * A sentence.
   *
   * @param key the key
   * @param template English text, such as {@code The approval ended {days} days before.}
   * @return the sentence
   */
  public static Sentence of(String key, String template) {
    return new Sentence(key, template);
  }

  /**
   * The sentence about certain values.
   *
   * @param namesAndValues a name, then its value, and so on
   * @return the statement; its text is made only when asked for
   * @throws IllegalArgumentException if a name has no value
   */
  public Statement with(Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(
          "Sentence " + key + " got " + namesAndValues.length + " names and values.\nGive pairs.");
    }
    return new Statement(this, java.util.List.of(namesAndValues));
  }
}
