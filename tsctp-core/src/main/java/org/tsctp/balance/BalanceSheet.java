package org.tsctp.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.FiscalYear;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Transaction;

/**
 * The money of every country and year, by side: the one table that the rules on balance and drift
 * read.
 *
 * <p>Only rows of the basis count, negative ones too. Money that is EXCLUDED is left out and needs
 * no rate. Regional money, and money of an activity of which nothing is known, counts in ALL only.
 */
public final class BalanceSheet {

  private final Map<Scope, ScopeMoney> byScope = new HashMap<>();
  private final Map<String, Integer> firstYears = new HashMap<>();
  private final List<Scope> scopes;
  private final ExchangeRates rates;

  /**
   * Adds up the rows of a view.
   *
   * @param view the facts as they are to be seen
   * @param basis type of the transactions that count
   */
  public BalanceSheet(PortfolioView view, Transaction.Type basis) {
    this.rates = new ExchangeRates(view);
    int startMonth = view.portfolio().header().fiscalYearStart();
    Map<String, Side> sides = new HashMap<>();
    for (Transaction row : view.list(Transaction.class)) {
      if (row.type() != basis) {
        continue;
      }
      Activity activity = view.find(Activity.class, row.activity()).orElse(null);
      Side side = sides.computeIfAbsent(row.activity(), id -> side(activity));
      if (side.dimension() == Dimension.EXCLUDED) {
        continue;
      }
      FiscalYear year = FiscalYear.of(row.date(), startMonth);
      add(new Scope(Scope.ALL, year), row, activity, side);
      if (activity != null && activity.country() != null) {
        add(new Scope(activity.country(), year), row, activity, side);
      }
    }
    List<Scope> sorted = new ArrayList<>(byScope.keySet());
    sorted.sort(Scope.ORDER);
    this.scopes = List.copyOf(sorted);
  }

  private static Side side(@Nullable Activity activity) {
    return new Side(activity == null ? null : Dimensions.of(activity).orElse(null));
  }

  private void add(Scope scope, Transaction row, @Nullable Activity activity, Side side) {
    firstYears.merge(scope.country(), scope.year().year(), Math::min);
    ScopeMoney money = byScope.computeIfAbsent(scope, s -> new ScopeMoney());
    String currency = currency(row, activity, rates.target());
    if (currency == null) {
      money.addWithoutCurrency(row, side);
    } else if (currency.equals(rates.target())) {
      money.add(row, side);
    } else {
      Optional<ExchangeRates.MissingRate> missing = rates.findMissing(currency, row.date());
      if (missing.isPresent()) {
        money.addWithoutRate(row, side, missing.get());
      } else {
        money.addConverted(row, side, rates.convert(row.amount(), currency, row.date()));
      }
    }
  }

  /**
   * The currency of a transaction: its own, else its activity's, else the portfolio's.
   *
   * @param row the transaction
   * @param activity its activity, null if nothing is known of it
   * @param portfolioCurrency the portfolio's currency
   * @return the currency, or null if it is not known
   */
  public static @Nullable String currency(
      Transaction row, @Nullable Activity activity, String portfolioCurrency) {
    if (row.currency() != null) {
      return row.currency();
    }
    if (activity == null) {
      return null;
    }
    return activity.currency() != null ? activity.currency() : portfolioCurrency;
  }

  /**
   * The scopes that have money of the basis.
   *
   * @return the scopes by id
   */
  public List<Scope> scopes() {
    return scopes;
  }

  /**
   * The countries that have money of the basis in a year.
   *
   * @param year the fiscal year
   * @return their scopes by id
   */
  public List<Scope> countries(FiscalYear year) {
    return scopes.stream().filter(scope -> !scope.isAll() && scope.year().equals(year)).toList();
  }

  /**
   * The rates by which amounts were converted.
   *
   * @return the rates
   */
  public ExchangeRates rates() {
    return rates;
  }

  /**
   * The money of a scope.
   *
   * @param scope the scope
   * @return its money, or empty if it has none of the basis
   */
  public Optional<ScopeMoney> find(Scope scope) {
    return Optional.ofNullable(byScope.get(scope));
  }

  /**
   * The money of a scope.
   *
   * @param scope one of {@link #scopes()}
   * @return its money
   */
  public ScopeMoney get(Scope scope) {
    return find(scope)
        .orElseThrow(() -> new java.util.NoSuchElementException("No money in " + scope.id() + "."));
  }

  /**
   * Whether a scope's country has no earlier year.
   *
   * @param scope the scope
   * @return true if its year is the first with money of the basis
   */
  public boolean isFirstYear(Scope scope) {
    return firstYears.getOrDefault(scope.country(), scope.year().year()) == scope.year().year();
  }
}
