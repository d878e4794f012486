package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.Dimensions;
import org.tsctp.balance.Scope;
import org.tsctp.balance.ScopeMoney;
import org.tsctp.basics.FiscalYear;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rulebook.DailyLife.IndicatorPlace;

/**
 * Payments of the basis that are not for security alone, to a place after one year up to another.
 */
final class CivilianPayments {

  private final Case facts;
  private final PortfolioView view;

  CivilianPayments(Case facts) {
    this.facts = facts;
    this.view = facts.view();
  }

  List<Transaction> find(IndicatorPlace place, int after, int last) {
    List<Transaction> found = new ArrayList<>();
    int startMonth = view.portfolio().header().fiscalYearStart();
    String country = place.country() == null ? Scope.ALL : place.country();
    for (int year = after; year <= last + 1; year++) {
      ScopeMoney money =
          BalanceFacts.sheet(facts)
              .find(new Scope(country, new FiscalYear(year, startMonth)))
              .orElse(null);
      for (Transaction row : money == null ? List.<Transaction>of() : money.rows()) {
        boolean inYears = row.date().getYear() > after && row.date().getYear() <= last;
        if (inYears && row.amount().signum() > 0 && counts(row, place.theater())) {
          found.add(row);
        }
      }
    }
    return found;
  }

  private boolean counts(Transaction row, @Nullable String theater) {
    Activity activity = view.find(Activity.class, row.activity()).orElse(null);
    if (activity == null) {
      return theater == null;
    }
    return (theater == null || theater.equals(activity.theater()))
        && Dimensions.of(activity).map(side -> side != Dimension.SECURITY).orElse(true);
  }
}
