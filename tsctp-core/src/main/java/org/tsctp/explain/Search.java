package org.tsctp.explain;

/**
 * Something that was looked for and not found.
 *
 * @param table the table searched
 * @param what what was looked for
 * @param searched how many rows came into question
 */
public record Search(String table, String what, int searched) {

  /**
   * The search in words.
   *
   * @return such as {@code an approval of XA-ARM-2 (1 of vettings searched)}
   */
  public String text() {
    return what
        + " ("
        + searched
        + (searched == 1 ? " row" : " rows")
        + " of "
        + table
        + " searched)";
  }
}
