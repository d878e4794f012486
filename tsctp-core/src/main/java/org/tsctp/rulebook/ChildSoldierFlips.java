package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.FiscalYear;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Channel;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/** What would change a finding of CSPA-1 on an activity of a country. */
final class ChildSoldierFlips {

  private static final String IN_SCOPE = "FMF";
  private static final String OUT_OF_SCOPE = "DA";
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private final Activity activity;
  private final String country;
  private final @Nullable Integer fiscalYear;
  private final Case facts;

  ChildSoldierFlips(Activity activity, Case facts) {
    this.activity = activity;
    this.country = Objects.requireNonNull(activity.country());
    this.fiscalYear = activity.fiscalYear();
    this.facts = facts;
  }

  VerdictBuilder accountUnknown(VerdictBuilder answer) {
    Integer year = fiscalYear;
    if (year != null && ChildSoldierList.accounts(facts).contains(IN_SCOPE)) {
      List<Listing> listings = ChildSoldierList.listings(country, year, facts.view());
      if (!listings.isEmpty()) {
        answer.flip(outcome(listings, year, false), set("account", IN_SCOPE));
      }
    }
    return otherAccount(answer);
  }

  /** Had it been the year after the latest list that names the country, or the present year. */
  VerdictBuilder yearUnknown(VerdictBuilder answer) {
    boolean excepted = ChildSoldierList.isPeacekeepingException(activity, facts);
    int present = FiscalYear.ofUnitedStates(facts.asOf()).year();
    int latest =
        facts.view().list(Listing.class, "country", country).stream()
            .filter(l -> l.list() == Listing.ListName.CSPA)
            .map(Listing::year)
            .filter(year -> year != null && canList(year + 1))
            .mapToInt(year -> year + 1)
            .max()
            .orElse(present);
    List<Listing> listings = ChildSoldierList.listings(country, latest, facts.view());
    if (!listings.isEmpty()) {
      answer.flip(outcome(listings, latest, excepted), set("fiscal_year", latest));
    } else if (canList(latest)) {
      answer.flip(Outcome.COMPLIANT, set("fiscal_year", latest), listing(latest, "N"));
    }
    return otherAccount(answer);
  }

  VerdictBuilder noList(VerdictBuilder answer) {
    int year = Objects.requireNonNull(fiscalYear);
    if (!canList(year)) {
      return otherAccount(answer);
    }
    boolean excepted = ChildSoldierList.isPeacekeepingException(activity, facts);
    return answer
        .flip(Outcome.COMPLIANT, listing(year, "N"))
        .flip(barredOr(year, excepted), listing(year, "Y"));
  }

  VerdictBuilder excepted(VerdictBuilder answer) {
    int year = Objects.requireNonNull(fiscalYear);
    answer.flip(barredOr(year, false), set("purpose", ""));
    return notListed(answer, year);
  }

  VerdictBuilder barred(VerdictBuilder answer) {
    int year = Objects.requireNonNull(fiscalYear);
    answer.flip(Outcome.WAIVED, waiver(year));
    if (ChildSoldierList.PEACEKEEPING.equals(activity.account())) {
      answer.flip(
          Outcome.ATTENTION, set("purpose", ChildSoldierList.peacekeepingPurposes(facts).get(0)));
    }
    return notListed(answer, year);
  }

  /** Had nobody approved the waivers. */
  VerdictBuilder waived(VerdictBuilder answer) {
    answer.flip(
        Outcome.VIOLATION,
        RestrictionEdits.each(
            ChildSoldierList.fitting(activity, facts.view()),
            waiver -> RestrictionEdits.set(waiver, "approved_by", "", facts)));
    return notListed(answer, Objects.requireNonNull(fiscalYear));
  }

  private VerdictBuilder notListed(VerdictBuilder answer, int year) {
    List<Listing> listed =
        ChildSoldierList.listings(country, year, facts.view()).stream()
            .filter(Listing::listed)
            .toList();
    return answer.flip(
        Outcome.COMPLIANT,
        RestrictionEdits.each(
            listed, listing -> RestrictionEdits.set(listing, "listed", "N", facts)));
  }

  private VerdictBuilder otherAccount(VerdictBuilder answer) {
    if (ChildSoldierList.accounts(facts).contains(OUT_OF_SCOPE)) {
      return answer;
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(set("account", OUT_OF_SCOPE));
    if (activity.channelOrGrant() == Channel.DCS) {
      edits.add(set("channel", Channel.GRANT));
    }
    return answer.flip(Outcome.NOT_APPLICABLE, edits.toArray(Edit[]::new));
  }

  private Outcome outcome(List<Listing> listings, int year, boolean excepted) {
    return listings.stream().anyMatch(Listing::listed)
        ? barredOr(year, excepted)
        : Outcome.COMPLIANT;
  }

  private Outcome barredOr(int year, boolean excepted) {
    if (excepted) {
      return Outcome.ATTENTION;
    }
    return ChildSoldierList.covering(activity, year, facts.view()).isEmpty()
        ? Outcome.VIOLATION
        : Outcome.WAIVED;
  }

  /** Whether a portfolio can write the year of the list that governs a fiscal year. */
  private static boolean canList(int year) {
    return year > FIRST_YEAR && year <= LAST_YEAR;
  }

  /**
   * A row in the list that governs a fiscal year, as of its usual day or of the day of judgement.
   */
  Edit listing(int year, String listed) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", facts.newId(Listing.class));
    cells.put("list", Listing.ListName.CSPA.name());
    cells.put("country", country);
    cells.put("year", String.valueOf(year - 1));
    cells.put("listed", listed);
    if (new FiscalYear(year, 7).first().isAfter(facts.asOf())) {
      cells.put("from", facts.asOf().toString());
    }
    return new Edit.AddRow("listings", cells);
  }

  /** A waiver of the days of all obligations, or of the fiscal year if there is none. */
  private Edit waiver(int year) {
    FiscalYear days = new FiscalYear(year, FiscalYear.UNITED_STATES);
    List<LocalDate> dates =
        ChildSoldierList.obligations(activity, facts.view()).stream()
            .map(Transaction::date)
            .sorted(Comparator.naturalOrder())
            .toList();
    LocalDate first =
        dates.isEmpty()
            ? days.first().isAfter(facts.asOf()) ? facts.asOf() : days.first()
            : dates.get(0);
    LocalDate last = dates.isEmpty() ? days.last() : dates.get(dates.size() - 1);
    return RestrictionEdits.waiver(
        ChildSoldierList.RULE, activity.id(), first, last.plusDays(1), facts);
  }

  private Edit set(String column, Object value) {
    return RestrictionEdits.set(activity, column, value, facts);
  }
}
