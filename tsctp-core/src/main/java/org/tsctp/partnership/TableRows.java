package org.tsctp.partnership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Origin;

/** The valid rows of one table by id, with their places. */
final class TableRows<R extends Row> {

  /** A row on its way into the table. */
  record Placed<R extends Row>(R row, Origin origin) {}

  private final Table<R> table;
  private final String[] ids;
  private final List<R> rows;
  private final Origin[] origins;
  private final IdIndex index;

  TableRows(Table<R> table, List<Placed<R>> placed) {
    this.table = table;
    int size = placed.size();
    record Keyed<R extends Row>(String id, String content, Placed<R> placed) {}
    List<Keyed<R>> keyed = new ArrayList<>(size);
    for (Placed<R> p : placed) {
      // Only rows without an id of their own can share one; there the content decides.
      keyed.add(new Keyed<>(table.id(p.row()), table.hasId() ? "" : table.content(p.row()), p));
    }
    keyed.sort(
        Comparator.comparing((Keyed<R> k) -> k.id(), CodePoints.ORDER)
            .thenComparing(k -> k.content(), CodePoints.ORDER));
    this.ids = new String[size];
    this.origins = new Origin[size];
    List<R> sorted = new ArrayList<>(size);
    int repeat = 1;
    for (int i = 0; i < size; i++) {
      Keyed<R> k = keyed.get(i);
      repeat = i > 0 && keyed.get(i - 1).id().equals(k.id()) ? repeat + 1 : 1;
      ids[i] = repeat == 1 ? k.id() : k.id() + "#" + repeat;
      origins[i] = k.placed().origin();
      sorted.add(k.placed().row());
    }
    this.rows = Collections.unmodifiableList(sorted);
    this.index = new IdIndex(ids);
  }

  Table<R> table() {
    return table;
  }

  List<R> rows() {
    return rows;
  }

  String id(int position) {
    return ids[position];
  }

  Origin origin(int position) {
    return origins[position];
  }

  /** Position of the row with an id, or -1. */
  int find(String id) {
    return index.find(id);
  }

  /** Position of a row, or -1; among rows that are equal in all columns, of the first. */
  int find(R row) {
    String id = table.id(row);
    int position = find(id);
    if (table.hasId() || position < 0) {
      return position;
    }
    int repeat = 1;
    while (position >= 0) {
      if (rows.get(position).equals(row)) {
        return position;
      }
      repeat++;
      position = find(id + "#" + repeat);
    }
    return -1;
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof TableRows<?> that
        && Arrays.equals(ids, that.ids)
        && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }
}
