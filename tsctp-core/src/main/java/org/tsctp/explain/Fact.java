package org.tsctp.explain;

/**
 * One cell that something rests on, with the place it was read from.
 *
 * @param table name of the table
 * @param id id of the row
 * @param origin place of the row
 * @param column name of the column
 * @param value text of the cell, empty if it is empty
 */
public record Fact(String table, String id, Origin origin, String column, String value) {

  /**
   * The fact in words.
   *
   * @return such as {@code vettings.csv line 193: VET-0192, decided = 2020-10-01}
   */
  public String text() {
    return (origin.equals(Origin.PROGRAM) ? table : origin)
        + ": "
        + id
        + ", "
        + column
        + " = "
        + (value.isEmpty() ? "(empty)" : value);
  }
}
