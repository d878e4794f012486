package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.DateRange;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule CSPA-3: whether a government listed, and the committees of a waiver, were told in time. */
final class ChildSoldierNotices {

  private static final String GOVERNMENT = "cspa.government_notice";
  private static final String COMMITTEES = "cspa.committee_notice";

  private static final Sentence NOT_LISTED =
      Sentence.of("CSPA-3.not-listed", "{listing} lists no country for the use of child soldiers.");
  private static final Sentence DAY_UNKNOWN =
      Sentence.of("CSPA-3.day-unknown", "The day of {listing} is not known.");
  private static final Sentence IN_TIME =
      Sentence.of("CSPA-3.in-time", "The government was notified of {listing} by {due}.");
  private static final Sentence LATE =
      Sentence.of(
          "CSPA-3.late",
          "The government was notified of {listing} on {sent}, {days} days after {due}.");
  private static final Sentence NOT_NOTIFIED =
      Sentence.of(
          "CSPA-3.not-notified",
          "There is no record that the government was notified of {listing} by {due}.");
  private static final Sentence STILL_IN_TIME =
      Sentence.of(
          "CSPA-3.still-in-time",
          "The government can still be notified of {listing} in time, until {due}.");
  private static final Sentence COMMITTEES_IN_TIME =
      Sentence.of(
          "CSPA-3.committees-in-time", "The committees were notified of waiver {waiver} by {due}.");
  private static final Sentence COMMITTEES_LATE =
      Sentence.of(
          "CSPA-3.committees-late",
          "The committees were notified of waiver {waiver} on {sent}, {days} days after {due}.");
  private static final Sentence COMMITTEES_NOT_NOTIFIED =
      Sentence.of(
          "CSPA-3.committees-not-notified",
          "The committees were not notified of waiver {waiver} by {due}.");
  private static final Sentence COMMITTEES_UNKNOWN =
      Sentence.of(
          "CSPA-3.committees-unknown",
          "It is not known when the committees were notified of waiver {waiver}; the last day was"
              + " {due}.");
  private static final Sentence COMMITTEES_STILL_IN_TIME =
      Sentence.of(
          "CSPA-3.committees-still-in-time",
          "The committees can still be notified of waiver {waiver} in time, until {due}.");

  /** What comes of one of the duties. */
  private record Duty(Outcome outcome, Statement message, long daysLate) {}

  private final Listing listing;
  private final LocalDate day;
  private final List<Notice> notices;
  private final List<Waiver> waivers;
  private final Case facts;

  private ChildSoldierNotices(Listing listing, LocalDate day, Case facts) {
    this.listing = listing;
    this.day = day;
    this.facts = facts;
    this.notices = notices();
    this.waivers = waivers();
  }

  static Verdict judge(Listing listing, Case facts) {
    if (listing.list() != Listing.ListName.CSPA || !listing.listed()) {
      return facts
          .notApplicable(NOT_LISTED, "listing", listing.id())
          .on(listing, "list", "listed")
          .verdict();
    }
    LocalDate day = listing.ownDate();
    if (day == null) {
      VerdictBuilder answer =
          facts
              .indeterminate(DAY_UNKNOWN, "listing", listing.id())
              .on(listing, "year", "from")
              .missing("listings", "from", listing.id());
      return notListed(answer, listing, facts).verdict();
    }
    return new ChildSoldierNotices(listing, day, facts).judgeDuties();
  }

  private static VerdictBuilder notListed(VerdictBuilder answer, Listing listing, Case facts) {
    return answer.flip(Outcome.NOT_APPLICABLE, RestrictionEdits.set(listing, "listed", "N", facts));
  }

  /** Notices that name the listing, or the country while the listing is its latest. */
  private List<Notice> notices() {
    List<Notice> found = new ArrayList<>();
    for (Notice notice : facts.view().list(Notice.class)) {
      boolean named = listing.id().equals(notice.reference());
      if (notice.kind() == Notice.Kind.RESTRICTION && (named || isOfCountry(notice))) {
        found.add(notice);
      }
    }
    found.sort(Comparator.comparing(Notice::sent));
    return found;
  }

  private boolean isOfCountry(Notice notice) {
    String country = listing.country();
    if (notice.reference() != null
        || country == null
        || !country.equals(notice.country())
        || notice.sent().isBefore(day)) {
      return false;
    }
    return facts.view().list(Listing.class, "country", country).stream()
        .filter(l -> l.list() == Listing.ListName.CSPA && l.listed())
        .flatMap(l -> Optional.ofNullable(l.ownDate()).stream())
        .noneMatch(later -> later.isAfter(day) && !later.isAfter(notice.sent()));
  }

  /** Waivers of the bar that speak of the country in the fiscal year that the list governs. */
  private List<Waiver> waivers() {
    Integer year = listing.year();
    int listYear = year == null ? FiscalYear.ofUnitedStates(day).year() : year;
    DateRange governed = new FiscalYear(listYear + 1, FiscalYear.UNITED_STATES).days();
    return facts.view().list(Waiver.class, "rule", ChildSoldierList.RULE).stream()
        .filter(w -> isOfCountry(w) && DateRange.of(w.from(), w.to()).overlaps(governed))
        .toList();
  }

  private boolean isOfCountry(Waiver waiver) {
    String country = listing.country();
    boolean countryFits = waiver.country() == null || waiver.country().equals(country);
    boolean activityFits =
        waiver.activity() == null
            || Kinds.activity(facts.view(), waiver.activity())
                .map(Activity::country)
                .filter(c -> c.equals(country))
                .isPresent();
    return countryFits && activityFits && waiver.unit() == null;
  }

  private Verdict judgeDuties() {
    Duty government = government();
    Duty worst = government;
    for (Waiver waiver : waivers) {
      Duty duty = committees(waiver);
      worst = rank(duty.outcome()) > rank(worst.outcome()) ? duty : worst;
    }
    VerdictBuilder answer =
        facts
            .answer(worst.outcome(), worst.message())
            .on(listing, "country", "year", "from", "listed");
    notices.forEach(notice -> answer.on(notice, "reference", "country", "sent"));
    waivers.forEach(waiver -> answer.on(waiver, "from", "notified"));
    if (worst.daysLate() > 0) {
      answer.measured(worst.daysLate(), 0, "days");
    }
    if (notices.isEmpty()) {
      answer.notFound(
          "notices", "a notice of " + listing.id(), facts.view().list(Notice.class).size());
    }
    return worst.outcome() == Outcome.COMPLIANT
        ? answer.verdict()
        : withFlips(answer, worst, government).verdict();
  }

  private static int rank(Outcome outcome) {
    return switch (outcome) {
      case VIOLATION -> 3;
      case INDETERMINATE -> 2;
      case ATTENTION -> 1;
      default -> 0;
    };
  }

  private Duty government() {
    LocalDate due = day.plusDays(facts.parameter(GOVERNMENT, facts.asOf()).whole());
    if (notices.isEmpty()) {
      if (!facts.asOf().isAfter(due)) {
        return duty(Outcome.ATTENTION, STILL_IN_TIME, "listing", listing.id(), due, due);
      }
      boolean complete = facts.view().isComplete(Notice.class);
      return duty(
          complete ? Outcome.VIOLATION : Outcome.INDETERMINATE,
          NOT_NOTIFIED,
          "listing",
          listing.id(),
          due,
          due);
    }
    LocalDate sent = notices.get(0).sent();
    boolean inTime = !sent.isAfter(due);
    return duty(
        inTime ? Outcome.COMPLIANT : Outcome.VIOLATION,
        inTime ? IN_TIME : LATE,
        "listing",
        listing.id(),
        due,
        sent);
  }

  private Duty committees(Waiver waiver) {
    LocalDate due = waiver.from().plusDays(facts.parameter(COMMITTEES, facts.asOf()).whole());
    if (waiver.notified().isKnown()) {
      LocalDate sent = waiver.notified().date();
      boolean inTime = !sent.isAfter(due);
      return duty(
          inTime ? Outcome.COMPLIANT : Outcome.VIOLATION,
          inTime ? COMMITTEES_IN_TIME : COMMITTEES_LATE,
          "waiver",
          waiver.id(),
          due,
          sent);
    }
    boolean still = !facts.asOf().isAfter(due);
    boolean unknown = waiver.notified().isUnknown();
    return duty(
        still ? Outcome.ATTENTION : unknown ? Outcome.INDETERMINATE : Outcome.VIOLATION,
        still ? COMMITTEES_STILL_IN_TIME : unknown ? COMMITTEES_UNKNOWN : COMMITTEES_NOT_NOTIFIED,
        "waiver",
        waiver.id(),
        due,
        due);
  }

  private static Duty duty(
      Outcome outcome, Sentence sentence, String name, String id, LocalDate due, LocalDate sent) {
    long days = Math.max(0, ChronoUnit.DAYS.between(due, sent));
    return new Duty(outcome, sentence.with(name, id, "due", due, "sent", sent, "days", days), days);
  }

  /** Had everybody been told on the first day. */
  private VerdictBuilder withFlips(VerdictBuilder answer, Duty worst, Duty government) {
    List<Edit> edits = new ArrayList<>();
    if (government.outcome() != Outcome.COMPLIANT) {
      edits.add(RestrictionEdits.notice(listing.id(), listing.country(), day, facts));
    }
    for (Waiver waiver : waivers) {
      if (committees(waiver).outcome() != Outcome.COMPLIANT) {
        edits.add(RestrictionEdits.set(waiver, "notified", waiver.from(), facts));
        if (worst.outcome() == Outcome.INDETERMINATE && waiver.notified().isUnknown()) {
          answer.missing("waivers", "notified", waiver.id());
        }
      }
    }
    answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
    if (worst.outcome() == Outcome.INDETERMINATE && government.outcome() == Outcome.INDETERMINATE) {
      answer
          .missing("notices", "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete("notices"));
    }
    return notListed(answer, listing, facts);
  }
}
