package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** The rows of one table as they look on a day of judgement and a day of knowledge. */
final class ViewTable<R extends Row> {

  private final TableRows<R> all;
  private final LocalDate asOf;
  private final @Nullable LocalDate knownOn;
  private final int[] datedColumns;
  private final List<@Nullable R> byPosition;
  private final List<R> known;
  private final List<R> visible;
  private final Map<String, Map<String, List<R>>> indexes = new ConcurrentHashMap<>();

  ViewTable(TableRows<R> all, LocalDate asOf, @Nullable LocalDate knownOn) {
    this.all = all;
    this.asOf = asOf;
    this.knownOn = knownOn;
    List<Column> columns = all.table().columns();
    this.datedColumns =
        java.util.stream.IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).isDatedEvent())
            .toArray();
    List<@Nullable R> positions = new ArrayList<>(all.rows().size());
    List<R> knownRows = new ArrayList<>();
    List<R> visibleRows = new ArrayList<>(all.rows().size());
    for (R row : all.rows()) {
      if (isAfter(row.knownFrom(), knownOn)) {
        positions.add(null);
        continue;
      }
      R seen = masked(row);
      positions.add(seen);
      knownRows.add(seen);
      if (!isAfter(row.ownDate(), asOf)) {
        visibleRows.add(seen);
      }
    }
    this.byPosition = positions;
    this.known = Collections.unmodifiableList(knownRows);
    this.visible = Collections.unmodifiableList(visibleRows);
  }

  List<R> known() {
    return known;
  }

  List<R> visible() {
    return visible;
  }

  @Nullable R find(String id) {
    int position = all.find(id);
    return position < 0 ? null : byPosition.get(position);
  }

  /** The visible rows by the text in a column; rows with an empty cell are in no group. */
  Map<String, List<R>> by(String columnName) {
    Map<String, List<R>> index = indexes.get(columnName);
    return index != null ? index : indexes.computeIfAbsent(columnName, this::group);
  }

  private Map<String, List<R>> group(String columnName) {
    Table<R> table = all.table();
    int column = table.indexOf(columnName);
    if (column < 0) {
      throw new IllegalArgumentException(
          "Table "
              + table
              + " has no column \""
              + columnName
              + "\". It has "
              + table.columns()
              + ".");
    }
    Map<String, List<R>> groups = new HashMap<>();
    for (R row : visible) {
      Object value = table.value(row, column);
      if (value != null) {
        groups
            .computeIfAbsent(table.columns().get(column).format(value), key -> new ArrayList<>(1))
            .add(row);
      }
    }
    return groups;
  }

  private R masked(R row) {
    @Nullable Object[] changed = null;
    Table<R> table = all.table();
    for (int column : datedColumns) {
      Object value = table.value(row, column);
      Object seen = masked(row, value);
      if (seen != value) {
        if (changed == null) {
          changed = table.values(row);
        }
        changed[column] = seen;
      }
    }
    return changed == null ? row : table.create(changed);
  }

  private @Nullable Object masked(R row, @Nullable Object value) {
    if (value instanceof EventDate event && event.isKnown()) {
      if (row.provenance().recorded() == null && isAfter(event.date(), knownOn)) {
        return EventDate.UNKNOWN;
      }
      return event.date().isAfter(asOf) ? EventDate.NONE : value;
    }
    if (value instanceof LocalDate date) {
      boolean unknown = row.provenance().recorded() == null && isAfter(date, knownOn);
      return unknown || date.isAfter(asOf) ? null : value;
    }
    return value;
  }

  private static boolean isAfter(@Nullable LocalDate date, @Nullable LocalDate limit) {
    return date != null && limit != null && date.isAfter(limit);
  }
}
