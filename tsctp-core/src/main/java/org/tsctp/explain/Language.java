package org.tsctp.explain;

/** A language that people read findings in. Ids, codes, dates and numbers are the same in all. */
public enum Language {
  /** English, in which every text is written first. */
  ENGLISH("en"),
  /** French. */
  FRENCH("fr");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /**
   * The tag of the language.
   *
   * @return such as {@code fr} (BCP 47)
   */
  public String tag() {
    return tag;
  }

  /**
   * A language by its tag.
   *
   * @param tag such as {@code fr}
   * @return the language, or empty if there are no texts in it
   */
  public static java.util.Optional<Language> find(String tag) {
    return java.util.Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
  }
}
