package org.tsctp.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All tables of a portfolio, in the order of the contract; those that it lacks come after. */
public final class Tables {

  private static final List<Table<?>> ALL =
      List.of(
          new Table<>(Partner.class),
          new Table<>(Membership.class),
          new Table<>(Program.class),
          new Table<>(Theater.class),
          new Table<>(Activity.class),
          new Table<>(Transaction.class),
          new Table<>(Unit.class),
          new Table<>(Command.class),
          new Table<>(Vetting.class),
          new Table<>(Allegation.class),
          new Table<>(Remediation.class),
          new Table<>(Delivery.class),
          new Table<>(EndUseCheck.class),
          new Table<>(Restriction.class),
          new Table<>(Listing.class),
          new Table<>(Waiver.class),
          new Table<>(Notice.class),
          new Table<>(Designation.class),
          new Table<>(Strategy.class),
          new Table<>(Objective.class),
          new Table<>(StrategyElement.class),
          new Table<>(Report.class),
          new Table<>(Recommendation.class),
          new Table<>(Indicator.class),
          new Table<>(Observation.class),
          new Table<>(ConflictEvent.class),
          new Table<>(Harm.class),
          new Table<>(ThreatGroup.class),
          new Table<>(Protocol.class),
          new Table<>(Exchange.class),
          new Table<>(Exercise.class),
          new Table<>(Post.class),
          new Table<>(Interdiction.class),
          new Table<>(ExchangeRate.class),
          new Table<>(Response.class),
          new Table<>(Element.class),
          new Table<>(RosterEntry.class),
          new Table<>(FundsStatus.class),
          new Table<>(ItemUse.class),
          new Table<>(Invoice.class),
          new Table<>(Affiliation.class));

  private static final Map<String, Table<?>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Table::name, Function.identity()));

  private static final ClassValue<Table<?>> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected Table<?> computeValue(Class<?> type) {
          return ALL.stream()
              .filter(table -> table.type() == type)
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException(type + " is not a row of a table."));
        }
      };

  private Tables() {}

  /**
   * All tables.
   *
   * @return the tables in the order of the contract
   */
  public static List<Table<?>> all() {
    return ALL;
  }

  /**
   * The table of a kind of row.
   *
   * @param <R> the record
   * @param type the record
   * @return the table
   * @throws IllegalArgumentException if the class is not a row of a table
   */
  @SuppressWarnings("unchecked") // BY_TYPE maps each record to its own table
  public static <R extends Row> Table<R> of(Class<R> type) {
    return (Table<R>) BY_TYPE.get(type);
  }

  /**
   * The table of a row.
   *
   * @param <R> the record
   * @param row the row
   * @return its table
   */
  @SuppressWarnings("unchecked") // a row's class is its record
  public static <R extends Row> Table<R> of(R row) {
    return (Table<R>) BY_TYPE.get(row.getClass());
  }

  /**
   * A table by name.
   *
   * @param name the name, as CSV or as JSON writes it
   * @return the table, or empty if there is none
   */
  public static Optional<Table<?>> find(String name) {
    Table<?> table = BY_NAME.get(name);
    return table != null
        ? Optional.of(table)
        : ALL.stream().filter(t -> t.jsonName().equals(name)).findFirst();
  }

  /**
   * A table by name.
   *
   * @param name the name, as CSV or as JSON writes it
   * @return the table
   * @throws IllegalArgumentException if there is none
   */
  public static Table<?> get(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("There is no table \"" + name + "\"."));
  }
}
