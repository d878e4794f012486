package org.tsctp.explain;

/**
 * A source that says so.
 *
 * @param label the source as a reader would look it up, such as {@code 22 U.S.C. 2378d}
 * @param note what is taken from it, or how far it was verified
 */
public record Citation(String label, String note) {

  /**
   * A source without a note.
   *
   * @param label the source
   * @return the citation
   */
  public static Citation of(String label) {
    return new Citation(label, "");
  }

  @Override
  public String toString() {
    return note.isEmpty() ? label : label + " (" + note + ")";
  }
}
