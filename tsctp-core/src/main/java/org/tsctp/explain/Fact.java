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

  private static final Sentence CELL = Sentence.of("fact.cell", "{column} = {value}");
  private static final Sentence FACT = Sentence.of("fact.fact", "{place}: {id}, {cell}");
  private static final Sentence EMPTY = Sentence.of("fact.empty", "(empty)");
  private static final Sentence PLACE = Sentence.of("fact.place", "{file} line {line}");

  /**
   * The cell as a statement.
   *
   * @return such as {@code decided = 2020-10-01}
   */
  public Statement cell() {
    return CELL.with("column", column, "value", value.isEmpty() ? EMPTY.with() : value);
  }

  /**
   * The fact as a statement.
   *
   * @return such as {@code vettings.csv line 193: VET-0192, decided = 2020-10-01}
   */
  public Statement statement() {
    Object place =
        origin.equals(Origin.PROGRAM)
            ? table
            : origin.line() == 0
                ? origin
                : PLACE.with("file", origin.file(), "line", origin.line());
    return FACT.with("place", place, "id", id, "cell", cell());
  }

  /**
   * The fact in words.
   *
   * @return such as {@code vettings.csv line 193: VET-0192, decided = 2020-10-01}
   */
  public String text() {
    return statement().text();
  }
}
