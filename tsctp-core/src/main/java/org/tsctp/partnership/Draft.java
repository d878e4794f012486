package org.tsctp.partnership;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Origin;

/** A row as it was read, until it is known whether it counts. */
final class Draft<R extends Row> {
  private static final Map<Class<?>, String> AMOUNTS =
      Map.of(Transaction.class, "amount", Delivery.class, "value");

  final Table<R> table;
  final @Nullable Object[] values;
  @Nullable R row;
  final Origin origin;
  boolean leftOut;

  Draft(
      Table<R> table, @Nullable Object[] values, @Nullable R row, Origin origin, boolean leftOut) {
    this.table = table;
    this.values = values;
    this.row = row;
    this.origin = origin;
    this.leftOut = leftOut;
  }

  @Nullable String id() {
    return table.hasId() ? (String) values[0] : row == null ? null : table.id(row);
  }

  /** Currency and day of an exchange rate, also where the rate itself cannot be read. */
  @Nullable String rateKey() {
    Object currency = values[table.indexOf("currency")];
    Object date = values[table.indexOf("date")];
    return currency == null || date == null ? null : currency + " " + date;
  }

  boolean lacksRequired() {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && table.columns().get(i).isRequired()) {
        return true;
      }
    }
    return false;
  }

  void empty(int column) {
    values[column] = table.columns().get(column).empty();
    if (row != null) {
      row = table.create(values);
    }
  }

  BigDecimal amount() {
    String column = AMOUNTS.get(table.type());
    Object amount = column == null ? null : values[table.indexOf(column)];
    return amount == null ? BigDecimal.ZERO : (BigDecimal) amount;
  }

  String currency(String portfolioCurrency, Map<String, String> activityCurrencies) {
    if (!AMOUNTS.containsKey(table.type())) {
      return portfolioCurrency;
    }
    Object own = values[table.indexOf("currency")];
    if (own != null) {
      return (String) own;
    }
    Object activity = values[table.indexOf("activity")];
    return activity == null
        ? LeftOut.UNKNOWN_CURRENCY
        : activityCurrencies.getOrDefault((String) activity, LeftOut.UNKNOWN_CURRENCY);
  }
}
