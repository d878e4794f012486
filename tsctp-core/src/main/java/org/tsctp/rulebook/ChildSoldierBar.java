package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule CSPA-1: money of one activity for a country on the list of child-soldier countries. */
final class ChildSoldierBar {

  private static final Sentence NO_COUNTRY =
      Sentence.of("CSPA-1.no-country", "{activity} names no country that a list could name.");
  private static final Sentence OTHER_ACCOUNT =
      Sentence.of(
          "CSPA-1.other-account", "Account {account} of {activity} is not one that the list bars.");
  private static final Sentence ACCOUNT_UNKNOWN =
      Sentence.of("CSPA-1.account-unknown", "The account of {activity} is not known.");
  private static final Sentence YEAR_UNKNOWN =
      Sentence.of(
          "CSPA-1.year-unknown",
          "The fiscal year of {activity} is not known, so it is not known which list governs it.");
  private static final Sentence NO_LIST =
      Sentence.of(
          "CSPA-1.no-list",
          "Whether {country} was on the list of {year}, which governs fiscal year {fiscalYear}, is"
              + " not on record.");
  private static final Sentence NOT_LISTED =
      Sentence.of(
          "CSPA-1.not-listed",
          "{country} was not on the list of {year}, which governs fiscal year {fiscalYear}.");
  private static final Sentence EXCEPTED =
      Sentence.of(
          "CSPA-1.excepted",
          "{country} was on the list of {year}; peacekeeping money for purpose {purpose} is"
              + " excepted.");
  private static final Sentence WAIVED =
      Sentence.of(
          "CSPA-1.waived",
          "{country} was on the list of {year}; waiver {waiver} covers {activity} of fiscal year"
              + " {fiscalYear}.");
  private static final Sentence WAIVED_TOGETHER =
      Sentence.of(
          "CSPA-1.waived-together",
          "{country} was on the list of {year}; waivers {waiver} together cover {activity} of"
              + " fiscal year {fiscalYear}.");
  private static final Sentence BARRED =
      Sentence.of(
          "CSPA-1.barred",
          "{country} was on the list of {year}, which bars {activity} of fiscal year {fiscalYear};"
              + " no exception and no waiver is shown.");

  private final Activity activity;
  private final String country;
  private final int fiscalYear;
  private final List<Listing> listings;
  private final Case facts;

  private ChildSoldierBar(Activity activity, String country, int fiscalYear, Case facts) {
    this.activity = activity;
    this.country = country;
    this.fiscalYear = fiscalYear;
    this.listings = ChildSoldierList.listings(country, fiscalYear, facts.view());
    this.facts = facts;
  }

  static Verdict judge(Activity activity, Case facts) {
    String country = activity.country();
    if (country == null) {
      return facts
          .notApplicable(NO_COUNTRY, "activity", activity.id())
          .on(activity, "country")
          .verdict();
    }
    Truth reaches = ChildSoldierList.reaches(activity, facts);
    if (reaches.isFalse()) {
      return facts
          .notApplicable(
              OTHER_ACCOUNT, "account", "" + activity.account(), "activity", activity.id())
          .on(activity, "account", "channel")
          .verdict();
    }
    Integer fiscalYear = activity.fiscalYear();
    if (reaches.isUnknown() || fiscalYear == null) {
      return unknown(activity, reaches.isUnknown(), facts);
    }
    return new ChildSoldierBar(activity, country, fiscalYear, facts).judgeListings();
  }

  private static Verdict unknown(Activity activity, boolean accountUnknown, Case facts) {
    VerdictBuilder answer =
        facts
            .indeterminate(
                accountUnknown ? ACCOUNT_UNKNOWN : YEAR_UNKNOWN, "activity", activity.id())
            .on(activity, "country", "account", "channel", "fiscal_year");
    if (accountUnknown) {
      answer.missing("activities", "account", activity.id());
    }
    if (activity.fiscalYear() == null) {
      answer.missing("activities", "fiscal_year", activity.id());
    }
    ChildSoldierFlips flips = new ChildSoldierFlips(activity, facts);
    return (accountUnknown ? flips.accountUnknown(answer) : flips.yearUnknown(answer)).verdict();
  }

  private Verdict judgeListings() {
    if (listings.isEmpty()) {
      return noList();
    }
    if (listings.stream().noneMatch(Listing::listed)) {
      return about(facts.compliant(NOT_LISTED, named())).verdict();
    }
    if (ChildSoldierList.isPeacekeepingException(activity, facts)) {
      VerdictBuilder answer =
          about(facts.attention(EXCEPTED, named())).on(activity, "account", "purpose");
      return flips().excepted(answer).verdict();
    }
    List<Waiver> waivers = ChildSoldierList.covering(activity, fiscalYear, facts.view());
    return waivers.isEmpty() ? barred() : waived(waivers);
  }

  private Verdict noList() {
    VerdictBuilder answer =
        facts
            .indeterminate(NO_LIST, named())
            .on(activity, "country", "account", "fiscal_year")
            .notFound(
                "listings",
                country + " in the list of " + (fiscalYear - 1),
                facts.view().list(Listing.class, "country", country).size())
            .missing("listings", "listed", "");
    return flips().noList(answer).verdict();
  }

  private Verdict barred() {
    VerdictBuilder answer =
        about(facts.violation(BARRED, named()))
            .on(activity, "account", "channel", "purpose")
            .notFound(
                "waivers",
                "valid waivers of " + ChildSoldierList.RULE + " for " + activity.id(),
                facts.waivers().complete().size());
    ChildSoldierList.obligations(activity, facts.view()).forEach(row -> answer.on(row, "date"));
    return flips().barred(answer).verdict();
  }

  private Verdict waived(List<Waiver> waivers) {
    String[] ids = waivers.stream().map(Waiver::id).toArray(String[]::new);
    VerdictBuilder answer =
        about(
                facts.answer(
                    Outcome.WAIVED,
                    (ids.length == 1 ? WAIVED : WAIVED_TOGETHER)
                        .with(named("waiver", String.join(", ", ids)))))
            .waivedBy(ids);
    ChildSoldierList.obligations(activity, facts.view()).forEach(row -> answer.on(row, "date"));
    waivers.forEach(waiver -> answer.on(waiver, "from", "to", "approved_by"));
    return flips().waived(answer).verdict();
  }

  private ChildSoldierFlips flips() {
    return new ChildSoldierFlips(activity, facts);
  }

  private Object[] named() {
    return named("waiver", "");
  }

  private Object[] named(String name, String value) {
    return new Object[] {
      "country",
      country,
      "year",
      fiscalYear - 1,
      "fiscalYear",
      fiscalYear,
      "activity",
      activity.id(),
      "purpose",
      String.valueOf(activity.purpose()),
      name,
      value
    };
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    answer.on(activity, "country", "account", "fiscal_year");
    for (Listing listing : listings) {
      answer.on(listing, "year", "listed");
    }
    return answer;
  }
}
