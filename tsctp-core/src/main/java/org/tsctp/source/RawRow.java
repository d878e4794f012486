package org.tsctp.source;

import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;

/**
 * The texts of one row as they were read, column by column of its table.
 *
 * @param <R> the record of the table
 */
final class RawRow<R extends Row> {

  private final Table<R> table;
  private final Origin origin;
  private final @Nullable String[] texts;
  private final int[] lines;
  private final boolean[] wrongKind;

  RawRow(Table<R> table, Origin origin) {
    this.table = table;
    this.origin = origin;
    this.texts = new String[table.columns().size()];
    this.lines = new int[texts.length];
    this.wrongKind = new boolean[texts.length];
  }

  Table<R> table() {
    return table;
  }

  Origin origin() {
    return origin;
  }

  void set(int column, @Nullable String text) {
    texts[column] = text;
  }

  void set(int column, @Nullable String text, int line) {
    texts[column] = text;
    lines[column] = line;
  }

  /** The cell holds something that no text can stand for, such as an object. */
  void setWrongKind(int column, String shown, int line) {
    set(column, shown, line);
    wrongKind[column] = true;
  }

  @Nullable String text(int column) {
    return texts[column];
  }

  /** Whether the cell was set, be it to nothing. */
  boolean has(int column) {
    return texts[column] != null || lines[column] != 0;
  }

  boolean isWrongKind(int column) {
    return wrongKind[column];
  }

  boolean isBlank() {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return false;
      }
    }
    return true;
  }

  Origin place(int column) {
    return lines[column] == 0 || lines[column] == origin.line()
        ? origin
        : new Origin(origin.file(), lines[column]);
  }
}
