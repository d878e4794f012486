package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What of a portfolio had happened by one day (as of) and was known on another (known on). Rules
 * see nothing else.
 *
 * <p>A row is visible when its own date is not after the day of judgement and it was known by the
 * day of knowledge. Inside a row, a date after the day of judgement has not happened and reads as
 * {@link org.tsctp.basics.EventDate#NONE}; one after the day of knowledge, in a row without {@code
 * recorded}, is not known and reads as empty. A row that another refers to is read even if it is
 * not visible by its own date; one that is not known yet, or was left out, is not found, and all
 * its columns are unknown.
 */
public final class PortfolioView {

  private final Portfolio portfolio;
  private final LocalDate asOf;
  private final @Nullable LocalDate knownOn;
  private final Map<Class<?>, ViewTable<?>> tables = new ConcurrentHashMap<>();

  PortfolioView(Portfolio portfolio, LocalDate asOf, @Nullable LocalDate knownOn) {
    this.portfolio = portfolio;
    this.asOf = asOf;
    this.knownOn = knownOn;
  }

  /**
   * The whole portfolio.
   *
   * @return the portfolio
   */
  public Portfolio portfolio() {
    return portfolio;
  }

  /**
   * Day of judgement.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Day of knowledge.
   *
   * @return the day, or empty if there is no limit
   */
  public Optional<LocalDate> knownOn() {
    return Optional.ofNullable(knownOn);
  }

  /**
   * The visible rows of a table.
   *
   * @param <R> the record
   * @param type the record
   * @return the rows by id
   */
  public <R extends Row> List<R> list(Class<R> type) {
    return table(type).visible();
  }

  /**
   * The rows of a table that are known, also those that have not happened yet.
   *
   * @param <R> the record
   * @param type the record
   * @return the rows by id
   */
  public <R extends Row> List<R> listKnown(Class<R> type) {
    return table(type).known();
  }

  /**
   * The visible rows with a value in a column.
   *
   * @param <R> the record
   * @param type the record
   * @param column name of a text column, such as {@code unit}
   * @param value the value
   * @return the rows by id, an empty list if there is none
   */
  public <R extends Row> List<R> list(Class<R> type, String column, String value) {
    return table(type).by(column).getOrDefault(value, List.of());
  }

  /**
   * A row that is referred to.
   *
   * @param <R> the record
   * @param type the record
   * @param id the id
   * @return the row, or empty if nothing is known of it
   */
  public <R extends Row> Optional<R> find(Class<R> type, String id) {
    return Optional.ofNullable(table(type).find(id));
  }

  /**
   * A row that is referred to.
   *
   * @param <R> the record
   * @param type the record
   * @param id the id
   * @return the row
   * @throws NoSuchElementException if nothing is known of it
   */
  public <R extends Row> R get(Class<R> type, String id) {
    return find(type, id)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "Nothing is known of row \"" + id + "\" of " + Tables.of(type) + "."));
  }

  /**
   * Whether "no such row" means "there was none".
   *
   * @param type the record
   * @return true if the table is declared complete and no row of it was left out
   */
  public boolean isComplete(Class<? extends Row> type) {
    return portfolio.isComplete(type);
  }

  @SuppressWarnings("unchecked") // tables maps each record to its own rows
  private <R extends Row> ViewTable<R> table(Class<R> type) {
    ViewTable<?> table = tables.get(type);
    if (table == null) {
      table =
          tables.computeIfAbsent(type, t -> new ViewTable<>(portfolio.table(type), asOf, knownOn));
    }
    return (ViewTable<R>) table;
  }
}
