package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Origin;

/**
 * All facts about one partnership that a user handed over: one immutable value.
 *
 * <p>Rows stand in the order of their ids by Unicode code point, whatever order they were read in.
 * Rows that something is wrong with are <em>left out</em>: they are counted and remembered by id,
 * so that whoever refers to one knows that it exists and that nothing else is known of it.
 */
public final class Portfolio {

  private final PortfolioHeader header;
  private final Map<Class<?>, TableRows<?>> tables;
  private final Map<Class<?>, Set<String>> leftOutIds;
  private final Set<Class<?>> tablesWithLeftOut;
  private final List<LeftOut> leftOut;

  Portfolio(
      PortfolioHeader header,
      Map<Class<?>, TableRows<?>> tables,
      Map<Class<?>, Set<String>> leftOutIds,
      Set<Class<?>> tablesWithLeftOut,
      List<LeftOut> leftOut) {
    this.header = header;
    this.tables = Map.copyOf(tables);
    this.leftOutIds = Map.copyOf(leftOutIds);
    this.tablesWithLeftOut = Set.copyOf(tablesWithLeftOut);
    this.leftOut = List.copyOf(leftOut);
  }

  /**
   * Starts a portfolio.
   *
   * @param id identifier of the portfolio
   * @return a builder with the default header
   */
  public static PortfolioBuilder builder(String id) {
    return new PortfolioBuilder(PortfolioHeader.of(id));
  }

  /**
   * Starts a portfolio.
   *
   * @param header what is said of the portfolio as a whole
   * @return a builder
   */
  public static PortfolioBuilder builder(PortfolioHeader header) {
    return new PortfolioBuilder(header);
  }

  /**
   * What is said of the portfolio as a whole.
   *
   * @return the header
   */
  public PortfolioHeader header() {
    return header;
  }

  /**
   * The valid rows of a table.
   *
   * @param <R> the record
   * @param type the record
   * @return the rows by id
   */
  public <R extends Row> List<R> list(Class<R> type) {
    return table(type).rows();
  }

  /**
   * A row by id.
   *
   * @param <R> the record
   * @param type the record
   * @param id the id
   * @return the row
   * @throws NoSuchElementException if there is no valid row with that id
   */
  public <R extends Row> R get(Class<R> type, String id) {
    return find(type, id)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "Table "
                        + Tables.of(type)
                        + " has no row \""
                        + id
                        + "\""
                        + (isLeftOut(type, id) ? "; it was left out, see the issues." : ".")));
  }

  /**
   * A row by id.
   *
   * @param <R> the record
   * @param type the record
   * @param id the id
   * @return the row, or empty if there is no valid row with that id
   */
  public <R extends Row> Optional<R> find(Class<R> type, String id) {
    TableRows<R> rows = table(type);
    int position = rows.find(id);
    return position < 0 ? Optional.empty() : Optional.of(rows.rows().get(position));
  }

  /**
   * Whether a row with this id was read but does not count.
   *
   * @param type the record
   * @param id the id
   * @return true if it was left out
   */
  public boolean isLeftOut(Class<? extends Row> type, String id) {
    return leftOutIds.getOrDefault(type, Set.of()).contains(id);
  }

  /**
   * The id of a row: its own, or its required columns joined by colons, with a suffix for repeats.
   *
   * @param <R> the record
   * @param row the row, also as a view shows it
   * @return the id
   */
  public <R extends Row> String id(R row) {
    TableRows<R> rows = tableOf(row);
    if (rows.table().hasId()) {
      return rows.table().id(row);
    }
    int position = rows.find(row);
    return position < 0 ? rows.table().id(row) : rows.id(position);
  }

  /**
   * The place a row was read from.
   *
   * @param <R> the record
   * @param row the row, also as a view shows it
   * @return the place
   */
  public <R extends Row> Origin origin(R row) {
    TableRows<R> rows = tableOf(row);
    int position = rows.find(row);
    return position < 0 ? Origin.PROGRAM : rows.origin(position);
  }

  /**
   * Whether "no such row" means "there was none": the owner declared the table complete and no row
   * of it was left out.
   *
   * @param type the record
   * @return true if the table is complete
   */
  public boolean isComplete(Class<? extends Row> type) {
    return header.complete().contains(Tables.of(type).name()) && !hasLeftOut(type);
  }

  /**
   * Whether a row of a table was left out, which keeps it from being complete.
   *
   * @param type the record
   * @return true if at least one row was left out
   */
  public boolean hasLeftOut(Class<? extends Row> type) {
    return tablesWithLeftOut.contains(type);
  }

  /**
   * Rows that do not count, by table and currency.
   *
   * @return the counts and sums, in the order of tables
   */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * How many rows count.
   *
   * @return the number of valid rows of all tables
   */
  public int size() {
    return tables.values().stream().mapToInt(rows -> rows.rows().size()).sum();
  }

  /**
   * The latest own date or vetting decision of any valid row: {@code last-event}.
   *
   * @return the day, or empty if no row has a date
   */
  public Optional<LocalDate> lastEvent() {
    LocalDate last = null;
    for (TableRows<?> rows : tables.values()) {
      for (Row row : rows.rows()) {
        last = later(last, row.ownDate());
        if (row instanceof Vetting vetting && vetting.decided().isKnown()) {
          last = later(last, vetting.decided().date());
        }
      }
    }
    return Optional.ofNullable(last);
  }

  /**
   * What had happened by a day and was known on another.
   *
   * @param asOf day of judgement
   * @param knownOn day of knowledge, null = no limit
   * @return the view that rules see
   */
  public PortfolioView at(LocalDate asOf, @Nullable LocalDate knownOn) {
    return new PortfolioView(this, asOf, knownOn);
  }

  /**
   * A builder that starts from this portfolio, for what-if questions.
   *
   * @return a builder that holds every valid row; rows left out stay left out
   */
  public PortfolioBuilder toBuilder() {
    PortfolioBuilder builder = new PortfolioBuilder(header);
    for (Table<?> table : Tables.all()) {
      copyInto(builder, table);
    }
    builder.keepLeftOut(leftOutIds, tablesWithLeftOut, leftOut);
    return builder;
  }

  /**
   * This portfolio with one table of another, for asking what that table alone changes.
   *
   * @param type the record of the table
   * @param other the portfolio that the table is taken from, with whether it is complete
   * @return the mixture; no row of it is checked against the rows of other tables
   */
  public Portfolio withTable(Class<? extends Row> type, Portfolio other) {
    String name = Tables.of(type).name();
    Set<String> complete = new HashSet<>(header.complete());
    if (other.header.complete().contains(name)) {
      complete.add(name);
    } else {
      complete.remove(name);
    }
    Map<Class<?>, TableRows<?>> mixedTables = new HashMap<>(tables);
    mixedTables.put(type, other.table(type));
    Map<Class<?>, Set<String>> mixedIds = new HashMap<>(leftOutIds);
    mixedIds.put(type, other.leftOutIds.getOrDefault(type, Set.of()));
    Set<Class<?>> mixedLeftOut = new HashSet<>(tablesWithLeftOut);
    mixedLeftOut.remove(type);
    if (other.hasLeftOut(type)) {
      mixedLeftOut.add(type);
    }
    List<LeftOut> mixedMoney = new ArrayList<>();
    for (Table<?> table : Tables.all()) {
      List<LeftOut> from = table.type() == type ? other.leftOut : leftOut;
      from.stream().filter(some -> some.table().equals(table.name())).forEach(mixedMoney::add);
    }
    return new Portfolio(
        header.withComplete(complete), mixedTables, mixedIds, mixedLeftOut, mixedMoney);
  }

  /**
   * In which tables another portfolio differs.
   *
   * @param other the later portfolio
   * @return what was added, removed and changed in each table that differs, in the order of tables
   */
  public List<TableDifference> differences(Portfolio other) {
    List<TableDifference> differences = new ArrayList<>();
    for (Table<?> table : Tables.all()) {
      TableDifference difference =
          TableDifference.of(table.name(), table(table.type()), other.table(table.type()));
      if (difference.rows() > 0 || isComplete(table.type()) != other.isComplete(table.type())) {
        differences.add(
            difference.withComplete(isComplete(table.type()), other.isComplete(table.type())));
      }
    }
    return differences;
  }

  private <R extends Row> void copyInto(PortfolioBuilder builder, Table<R> table) {
    TableRows<R> rows = table(table.type());
    for (int i = 0; i < rows.rows().size(); i++) {
      builder.add(rows.rows().get(i), rows.origin(i));
    }
  }

  @SuppressWarnings("unchecked") // tables maps each record to its own rows
  <R extends Row> TableRows<R> table(Class<R> type) {
    TableRows<?> rows = tables.get(type);
    if (rows == null) {
      throw new IllegalArgumentException(type + " is not a row of a table.");
    }
    return (TableRows<R>) rows;
  }

  @SuppressWarnings("unchecked") // a row's class is its record
  private <R extends Row> TableRows<R> tableOf(R row) {
    return (TableRows<R>) table((Class<? extends Row>) row.getClass());
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }

  /** Equal headers and equal valid rows; places do not matter. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Portfolio that
        && header.equals(that.header)
        && leftOut.equals(that.leftOut)
        && tablesWithLeftOut.equals(that.tablesWithLeftOut)
        && Tables.all().stream().allMatch(t -> table(t.type()).equals(that.table(t.type())));
  }

  @Override
  public int hashCode() {
    return header.hashCode();
  }

  @Override
  public String toString() {
    return "Portfolio " + header.id() + " (" + size() + " rows)";
  }
}
