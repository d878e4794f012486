package org.tsctp.explain;

/**
 * What is not known and would decide a finding.
 *
 * @param table name of the table
 * @param column name of the column, or {@code complete} where a declaration would decide
 * @param id id of the row, empty if a row of its own is missing
 */
public record Missing(String table, String column, String id) {

  /**
   * What is missing in words.
   *
   * @return such as {@code activities.authority of ACT-7}
   */
  public String text() {
    return table + "." + column + (id.isEmpty() ? "" : " of " + id);
  }
}
