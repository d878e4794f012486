package org.tsctp.explain;

/**
 * What is not known and would decide a finding.
 *
 * @param table name of the table
 * @param column name of the column, or {@code complete} where a declaration would decide
 * @param id id of the row, empty if a row of its own is missing
 */
public record Missing(String table, String column, String id) {

  private static final Sentence CELL = Sentence.of("missing.cell", "{table}.{column} of {id}");
  private static final Sentence COLUMN = Sentence.of("missing.column", "{table}.{column}");
  private static final Sentence COMPLETE =
      Sentence.of("missing.complete", "whether {table} is complete");

  /**
   * What is missing, as a statement for people.
   *
   * @return such as {@code activities.authority of ACT-7}, or {@code whether vettings is complete}
   */
  public Statement statement() {
    Sentence sentence = column.equals("complete") ? COMPLETE : id.isEmpty() ? COLUMN : CELL;
    return sentence.with("table", table, "column", column, "id", id);
  }

  /**
   * What is missing in words.
   *
   * @return such as {@code activities.authority of ACT-7}
   */
  public String text() {
    return table + "." + column + (id.isEmpty() ? "" : " of " + id);
  }
}
