package org.tsctp.partnership;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One table of a portfolio: its name, its columns, and how a row's record and its cells turn into
 * each other.
 *
 * @param <R> the record of its rows
 */
public final class Table<R extends Row> {

  private static final RecordComponent[] PROVENANCE = Provenance.class.getRecordComponents();
  private static final String ID = "id";

  private final String name;
  private final Class<R> type;
  private final List<Column> columns;
  private final MethodHandle constructor;
  private final MethodHandle[] accessors;
  private final boolean hasId;

  Table(Class<R> type) {
    this.type = type;
    this.name = type.getAnnotation(TableName.class).value();
    RecordComponent[] components = type.getRecordComponents();
    int own = components.length - 1;
    List<Column> all = new ArrayList<>();
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      this.accessors = new MethodHandle[own];
      Class<?>[] parameters = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        parameters[i] = components[i].getType();
        if (i < own) {
          all.add(Column.of(components[i]));
          accessors[i] =
              lookup
                  .unreflect(components[i].getAccessor())
                  .asType(MethodType.methodType(Object.class, Row.class));
        }
      }
      this.constructor =
          lookup
              .findConstructor(type, MethodType.methodType(void.class, parameters))
              .asSpreader(Object[].class, components.length)
              .asType(MethodType.methodType(Row.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The record of table " + name + " cannot be used.", e);
    }
    for (RecordComponent component : PROVENANCE) {
      all.add(Column.of(component));
    }
    this.columns = List.copyOf(all);
    this.hasId = columns.get(0).name().equals(ID);
  }

  /**
   * Name of the table.
   *
   * @return such as {@code end_use_checks}
   */
  public String name() {
    return name;
  }

  /**
   * Name as JSON writes it.
   *
   * @return such as {@code endUseChecks}
   */
  public String jsonName() {
    StringBuilder camel = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      camel.append(c == '_' ? Character.toUpperCase(name.charAt(++i)) : c);
    }
    return camel.toString();
  }

  /**
   * The record of its rows.
   *
   * @return the class
   */
  public Class<R> type() {
    return type;
  }

  /**
   * All columns in the order in which they are written; the last three are recorded, source, note.
   *
   * @return the columns
   */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Whether rows carry an id of their own.
   *
   * @return false if a row's id is made of its required columns
   */
  public boolean hasId() {
    return hasId;
  }

  /**
   * A column by name.
   *
   * @param columnName name as CSV writes it
   * @return the column, or empty if there is none
   */
  public Optional<Column> findColumn(String columnName) {
    int i = indexOf(columnName);
    return i < 0 ? Optional.empty() : Optional.of(columns.get(i));
  }

  /**
   * Position of a column.
   *
   * @param columnName name as CSV writes it
   * @return the position in {@link #columns()}, or -1 if there is no such column
   */
  public int indexOf(String columnName) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(columnName)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The values of a row.
   *
   * @param row the row
   * @return one value per column, null for an empty cell
   */
  public @Nullable Object[] values(R row) {
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(row, i);
    }
    return values;
  }

  /**
   * The value of one cell.
   *
   * @param row the row
   * @param column position of the column
   * @return the value, null for an empty cell
   */
  public @Nullable Object value(R row, int column) {
    if (column >= accessors.length) {
      Provenance provenance = row.provenance();
      return switch (column - accessors.length) {
        case 0 -> provenance.recorded();
        case 1 -> provenance.source();
        default -> provenance.note();
      };
    }
    try {
      return (Object) accessors[column].invokeExact((Row) row);
    } catch (Throwable e) {
      throw new IllegalStateException("Column " + columns.get(column) + " cannot be read.", e);
    }
  }

  /**
   * The text of one cell.
   *
   * @param row the row
   * @param columnName name of the column
   * @return the text as CSV would hold it, empty for an empty cell
   * @throws IllegalArgumentException if there is no such column
   */
  public String text(R row, String columnName) {
    int i = indexOf(columnName);
    if (i < 0) {
      throw new IllegalArgumentException(
          "Table " + name + " has no column \"" + columnName + "\". It has " + columns + ".");
    }
    return columns.get(i).format(value(row, i));
  }

  /**
   * Makes a row.
   *
   * @param values one value per column, as {@link Column#parse} gives them
   * @return the row
   */
  public R create(@Nullable Object[] values) {
    int own = accessors.length;
    @Nullable Object[] arguments = Arrays.copyOf(values, own + 1);
    Object recorded = values[own];
    Object source = values[own + 1];
    Object note = values[own + 2];
    arguments[own] =
        recorded == null && source == null && note == null
            ? Provenance.NONE
            : new Provenance((LocalDate) recorded, (String) source, (String) note);
    try {
      return type.cast((Row) constructor.invokeExact(arguments));
    } catch (Throwable e) {
      throw new IllegalStateException("A row of table " + name + " cannot be made.", e);
    }
  }

  /**
   * The id of a row: its own, or its required columns joined by colons.
   *
   * @param row the row
   * @return the id, without the suffix that tells repeats apart
   */
  String id(R row) {
    if (hasId) {
      return (String) java.util.Objects.requireNonNull(value(row, 0));
    }
    StringJoiner joined = new StringJoiner(":");
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isRequired()) {
        joined.add(columns.get(i).format(value(row, i)));
      }
    }
    return joined.toString();
  }

  /**
   * The content of a row in one form whatever file it came from: non-empty columns in order,
   * numbers without trailing zeros.
   *
   * @param row the row
   * @return one line of text
   */
  String content(R row) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      Object value = value(row, i);
      String text =
          value instanceof BigDecimal number
              ? number.stripTrailingZeros().toPlainString()
              : columns.get(i).format(value);
      if (!text.isEmpty()) {
        content.append(columns.get(i).name()).append('=').append(text).append('\u001f');
      }
    }
    return content.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
