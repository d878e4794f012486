package org.tsctp.partnership;

/**
 * How one table of a portfolio differs from the same table of another, by the ids of its rows.
 *
 * @param table name of the table
 * @param added rows that only the later one has
 * @param removed rows that only the earlier one has
 * @param changed rows that both have, with other content
 * @param completeBefore whether it was complete in the earlier one
 * @param completeAfter whether it is complete in the later one
 */
public record TableDifference(
    String table,
    int added,
    int removed,
    int changed,
    boolean completeBefore,
    boolean completeAfter) {

  /**
   * How many rows differ.
   *
   * @return rows added, removed and changed
   */
  public int rows() {
    return added + removed + changed;
  }

  TableDifference withComplete(boolean before, boolean after) {
    return new TableDifference(table, added, removed, changed, before, after);
  }

  static TableDifference of(String table, TableRows<?> before, TableRows<?> after) {
    int found = 0;
    int changed = 0;
    for (int i = 0; i < after.rows().size(); i++) {
      int position = before.find(after.id(i));
      if (position >= 0) {
        found++;
        changed += before.rows().get(position).equals(after.rows().get(i)) ? 0 : 1;
      }
    }
    return new TableDifference(
        table, after.rows().size() - found, before.rows().size() - found, changed, false, false);
  }
}
