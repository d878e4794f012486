package org.tsctp.balance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.basics.CodePoints;
import org.tsctp.basics.Decimals;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.Transaction;

/** The money of one scope as it is gathered row by row. */
public final class ScopeMoney {

  private final Map<Dimension, BigDecimal> own = new EnumMap<>(Dimension.class);
  private final Map<Dimension, BigFraction> converted = new EnumMap<>(Dimension.class);
  private BigDecimal ownUnmapped = BigDecimal.ZERO;
  private BigFraction convertedUnmapped = BigFraction.ZERO;
  private final SortedMap<String, LocalDate> missingRates = new TreeMap<>(CodePoints.ORDER);
  private final SortedSet<String> unknownCurrency = new TreeSet<>(CodePoints.ORDER);
  private final SortedSet<String> unmappedActivities = new TreeSet<>(CodePoints.ORDER);
  private final SortedSet<String> sharedActivities = new TreeSet<>(CodePoints.ORDER);
  private final java.util.ArrayList<Transaction> rows = new java.util.ArrayList<>();
  private boolean hasSecurityRow;

  ScopeMoney() {}

  void add(Transaction row, Side side) {
    rows.add(row);
    if (side.dimension() == null) {
      ownUnmapped = ownUnmapped.add(row.amount());
    } else {
      own.merge(side.dimension(), row.amount(), BigDecimal::add);
    }
    note(row, side);
  }

  void addConverted(Transaction row, Side side, BigFraction amount) {
    rows.add(row);
    if (side.dimension() == null) {
      convertedUnmapped = convertedUnmapped.add(amount);
    } else {
      converted.merge(side.dimension(), amount, BigFraction::add);
    }
    note(row, side);
  }

  void addWithoutRate(Transaction row, Side side, ExchangeRates.MissingRate missing) {
    rows.add(row);
    missingRates.merge(missing.currency(), missing.date(), (a, b) -> a.isBefore(b) ? a : b);
    note(row, side);
  }

  void addWithoutCurrency(Transaction row, Side side) {
    rows.add(row);
    unknownCurrency.add(row.id());
    note(row, side);
  }

  private void note(Transaction row, Side side) {
    if (side.dimension() == null) {
      unmappedActivities.add(row.activity());
    } else if (side.dimension() == Dimension.SHARED) {
      sharedActivities.add(row.activity());
    } else if (side.dimension() == Dimension.SECURITY) {
      hasSecurityRow = true;
    }
  }

  /**
   * The rows.
   *
   * @return the transactions of the scope by id
   */
  public List<Transaction> rows() {
    return Collections.unmodifiableList(rows);
  }

  /**
   * Whether every amount could be converted.
   *
   * @return false if a rate or a currency is not known
   */
  public boolean isKnown() {
    return missingRates.isEmpty() && unknownCurrency.isEmpty();
  }

  /**
   * The currencies that lack a rate.
   *
   * @return first day without a rate by currency
   */
  public SortedMap<String, LocalDate> missingRates() {
    return Collections.unmodifiableSortedMap(missingRates);
  }

  /**
   * The rows whose currency is not known, since nothing is known of their activity.
   *
   * @return ids of transactions
   */
  public SortedSet<String> unknownCurrency() {
    return Collections.unmodifiableSortedSet(unknownCurrency);
  }

  /**
   * The activities whose side cannot be derived.
   *
   * @return ids of activities
   */
  public SortedSet<String> unmappedActivities() {
    return Collections.unmodifiableSortedSet(unmappedActivities);
  }

  /**
   * The activities that serve both sides.
   *
   * @return ids of activities
   */
  public SortedSet<String> sharedActivities() {
    return Collections.unmodifiableSortedSet(sharedActivities);
  }

  /**
   * Whether some of it is or may be for security.
   *
   * @return true if a row is SECURITY, SHARED or UNMAPPED, whatever its amount
   */
  public boolean mayBeSecurity() {
    return hasSecurityRow || !sharedActivities.isEmpty() || !unmappedActivities.isEmpty();
  }

  /**
   * Money of one side.
   *
   * @param dimension the side
   * @return the sum in the portfolio's currency
   */
  public BigFraction of(Dimension dimension) {
    return Decimals.fraction(own.getOrDefault(dimension, BigDecimal.ZERO))
        .add(converted.getOrDefault(dimension, BigFraction.ZERO));
  }

  /**
   * Money whose side cannot be derived.
   *
   * @return the sum in the portfolio's currency
   */
  public BigFraction unmapped() {
    return Decimals.fraction(ownUnmapped).add(convertedUnmapped);
  }

  /**
   * The sums by side.
   *
   * @return the sums; they lack the amounts that could not be converted
   */
  public Sums sums() {
    return new Sums(
        of(Dimension.SECURITY),
        of(Dimension.GOVERNANCE).add(of(Dimension.DEVELOPMENT)),
        of(Dimension.SHARED).add(unmapped()));
  }
}
