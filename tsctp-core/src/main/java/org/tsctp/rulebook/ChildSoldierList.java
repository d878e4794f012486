package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.DateRange;
import org.tsctp.basics.FiscalYear;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Channel;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.WaiverScope;
import org.tsctp.rule.Waivers;

/** What the rules on the list of child-soldier countries share. */
final class ChildSoldierList {

  static final String RULE = "CSPA-1";
  static final String PEACEKEEPING = "PKO";
  static final String PEACEKEEPING_PURPOSES = "cspa.peacekeeping_purposes";
  private static final String ACCOUNTS = "cspa.accounts";

  private ChildSoldierList() {}

  /** Accounts that the list bars. */
  static List<String> accounts(Case facts) {
    return facts.parameter(ACCOUNTS, facts.asOf()).words();
  }

  /** Whether an activity's account or channel is one that the list bars. */
  static Truth reaches(Activity activity, Case facts) {
    if (activity.channelOrGrant() == Channel.DCS) {
      return Truth.TRUE;
    }
    return activity.account() == null
        ? Truth.UNKNOWN
        : Truth.of(accounts(facts).contains(activity.account()));
  }

  /**
   * The rows on a country in the list that governs a fiscal year, which is that of the year before.
   */
  static List<Listing> listings(String country, int fiscalYear, PortfolioView view) {
    return view.list(Listing.class, "country", country).stream()
        .filter(l -> l.list() == Listing.ListName.CSPA && isOf(fiscalYear - 1, l.year()))
        .toList();
  }

  private static boolean isOf(int year, @Nullable Integer listYear) {
    return listYear != null && listYear == year;
  }

  /** Purposes for which peacekeeping money may go to a listed country. */
  static List<String> peacekeepingPurposes(Case facts) {
    return facts.parameter(PEACEKEEPING_PURPOSES, facts.asOf()).words();
  }

  /** Whether an activity is peacekeeping money for such a purpose. */
  static boolean isPeacekeepingException(Activity activity, Case facts) {
    return PEACEKEEPING.equals(activity.account())
        && activity.purpose() != null
        && peacekeepingPurposes(facts).contains(activity.purpose().name());
  }

  /** The obligations of an activity. */
  static List<Transaction> obligations(Activity activity, PortfolioView view) {
    return view.list(Transaction.class, "activity", activity.id()).stream()
        .filter(row -> row.type() == Transaction.Type.OBLIGATION)
        .toList();
  }

  /** The waivers of the bar that fit an activity, whatever their days. */
  static List<Waiver> fitting(Activity activity, PortfolioView view) {
    WaiverScope scope = new WaiverScope(activity.country(), null, activity.id());
    return view.list(Waiver.class, "rule", RULE).stream()
        .filter(waiver -> Waivers.isComplete(waiver) && scope.fits(waiver))
        .toList();
  }

  /**
   * The waivers that together cover all obligations of an activity, or, if it has none, the first
   * that touches the fiscal year; none if they do not.
   */
  static List<Waiver> covering(Activity activity, int fiscalYear, PortfolioView view) {
    List<Waiver> fitting = fitting(activity, view);
    List<Transaction> obligations = obligations(activity, view);
    if (obligations.isEmpty()) {
      DateRange year = new FiscalYear(fiscalYear, FiscalYear.UNITED_STATES).days();
      return fitting.stream()
          .filter(waiver -> DateRange.of(waiver.from(), waiver.to()).overlaps(year))
          .limit(1)
          .toList();
    }
    Set<Waiver> needed = new LinkedHashSet<>();
    for (Transaction obligation : obligations) {
      Optional<Waiver> waiver = holding(fitting, obligation.date());
      if (waiver.isEmpty()) {
        return List.of();
      }
      needed.add(waiver.get());
    }
    return new ArrayList<>(needed);
  }

  private static Optional<Waiver> holding(List<Waiver> waivers, LocalDate day) {
    return waivers.stream().filter(waiver -> waiver.holdsOn(day)).findFirst();
  }
}
