package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.FiscalYear;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule COUP-2: whether the law of the year has the democracy exception that money claims. */
final class DemocracyException {

  private static final String CLAIMS = "coup.democratic_purposes";

  private static final Sentence NO_RESTRICTION =
      Sentence.of("COUP-2.no-restriction", "No coup restriction concerned {activity} on {date}.");
  private static final Sentence ACTIVITY_UNKNOWN =
      Sentence.of(
          "COUP-2.activity-unknown",
          "Nothing is known of activity {activity}, and some country was under a coup restriction"
              + " on {date}.");
  private static final Sentence NO_CLAIM =
      Sentence.of(
          "COUP-2.no-claim", "{activity} does not claim the democracy exception ({purpose}).");
  private static final Sentence NOT_NEEDED =
      Sentence.of(
          "COUP-2.not-needed",
          "{activity} needs no democracy exception: another authority, recipient or waiver frees"
              + " it.");
  private static final Sentence CLAIM_UNKNOWN =
      Sentence.of(
          "COUP-2.claim-unknown",
          "{country} was under a coup restriction on {date}; it is not known whether {activity}"
              + " claims or needs the democracy exception.");
  private static final Sentence GRANTED =
      Sentence.of(
          "COUP-2.granted",
          "The law of fiscal year {year} leaves purpose {purpose} free in spite of the"
              + " restriction.");
  private static final Sentence NOT_GRANTED =
      Sentence.of(
          "COUP-2.not-granted",
          "{activity} claims purpose {purpose} on {date}; the law of fiscal year {year} has no"
              + " exception for it.");
  private static final Sentence NEED_UNKNOWN =
      Sentence.of(
          "COUP-2.need-unknown",
          "The law of fiscal year {year} has no exception for purpose {purpose}; it is not known"
              + " whether {activity} needs one.");

  private final Transaction row;
  private final Activity activity;
  private final LocalDate day;
  private final List<Restriction> restrictions;
  private final Case facts;

  private DemocracyException(
      Transaction row, Activity activity, List<Restriction> restrictions, Case facts) {
    this.row = row;
    this.activity = activity;
    this.day = row.date();
    this.restrictions = restrictions;
    this.facts = facts;
  }

  static Verdict judge(Transaction row, Case facts) {
    LocalDate day = row.date();
    Optional<Activity> known = Kinds.activity(facts.view(), row.activity());
    List<Restriction> counting =
        known.isPresent()
            ? CoupBar.counting(known.get().country(), day, facts.view())
            : CoupBar.counting(day, facts.view());
    if (counting.isEmpty()) {
      return facts
          .notApplicable(NO_RESTRICTION, "activity", row.activity(), "date", day)
          .on(row, "activity", "date")
          .verdict();
    }
    return known
        .map(activity -> new DemocracyException(row, activity, counting, facts).judgeClaim())
        .orElseGet(() -> activityUnknown(row, counting, facts));
  }

  private static Verdict activityUnknown(Transaction row, List<Restriction> counting, Case facts) {
    VerdictBuilder answer =
        facts
            .indeterminate(ACTIVITY_UNKNOWN, "activity", row.activity(), "date", row.date())
            .on(row, "activity", "date")
            .on(counting.get(0), "country", "event")
            .missing("activities", "country", row.activity())
            .missing("activities", "purpose", row.activity());
    return CoupFlips.noneCounts(answer, counting, row.date(), facts).verdict();
  }

  private Verdict judgeClaim() {
    Activity.Purpose purpose = activity.purpose();
    if (purpose != null && !CoupBar.words(CLAIMS, day, facts).contains(purpose.name())) {
      return facts.notApplicable(NO_CLAIM, named()).on(activity, "purpose").verdict();
    }
    Truth stateFunded = Authorities.isStateFunded(Optional.of(activity));
    if (stateFunded.isFalse() || isFreeAnyway()) {
      return facts
          .notApplicable(NOT_NEEDED, named())
          .on(activity, "authority", "recipient_kind", "notwithstanding")
          .verdict();
    }
    if (purpose == null || stateFunded.isUnknown()) {
      return claimUnknown();
    }
    return CoupBar.isExemptPurpose(purpose, day, facts)
        ? about(facts.compliant(GRANTED, named())).verdict()
        : notGranted();
  }

  private boolean isFreeAnyway() {
    return CoupBar.isExemptRecipient(activity, day, facts)
        || activity.notwithstanding().isTrue()
        || !CoupBar.waivers(activity, day, facts).isEmpty();
  }

  private Verdict claimUnknown() {
    VerdictBuilder answer = about(facts.indeterminate(CLAIM_UNKNOWN, named()));
    List<Edit> edits = new ArrayList<>();
    if (activity.purpose() == null) {
      answer.missing("activities", "purpose", activity.id());
      edits.add(set("purpose", Activity.Purpose.ELECTIONS));
    }
    if (activity.authority() == null) {
      answer.missing("activities", "authority", activity.id());
      edits.add(set("authority", Authority.FAA));
    }
    Activity.Purpose purpose =
        activity.purpose() == null ? Activity.Purpose.ELECTIONS : activity.purpose();
    if (CoupBar.isExemptPurpose(purpose, day, facts)) {
      answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
    }
    return answer.flip(Outcome.NOT_APPLICABLE, set("purpose", Activity.Purpose.OTHER)).verdict();
  }

  private Verdict notGranted() {
    List<Restriction> open = restrictions.stream().filter(r -> !r.determined().isBy(day)).toList();
    boolean determined = open.size() < restrictions.size();
    boolean government = activity.recipientKind() == Activity.RecipientKind.GOVERNMENT;
    VerdictBuilder answer =
        about(
            determined && government
                ? facts.violation(NOT_GRANTED, named())
                : facts.indeterminate(NEED_UNKNOWN, named()));
    List<Edit> needed = new ArrayList<>();
    if (!determined) {
      for (Restriction restriction : open) {
        answer.missing("restrictions", "determined", restriction.id());
        needed.add(RestrictionEdits.set(restriction, "determined", restriction.event(), facts));
      }
    }
    if (!government) {
      answer.missing("activities", "recipient_kind", activity.id());
      needed.add(set("recipient_kind", Activity.RecipientKind.GOVERNMENT));
    }
    if (!needed.isEmpty()) {
      answer.flip(Outcome.VIOLATION, needed.toArray(Edit[]::new));
    }
    CoupFlips.noneCounts(answer, restrictions, day, facts);
    return answer.flip(Outcome.NOT_APPLICABLE, set("notwithstanding", "Y")).verdict();
  }

  private Edit set(String column, Object value) {
    return RestrictionEdits.set(activity, column, value, facts);
  }

  private Object[] named() {
    return new Object[] {
      "activity", activity.id(),
      "country", String.valueOf(activity.country()),
      "purpose", String.valueOf(activity.purpose()),
      "date", day,
      "year", FiscalYear.ofUnitedStates(day).year()
    };
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    answer
        .on(row, "date", "amount")
        .on(activity, "country", "authority", "purpose", "recipient_kind", "notwithstanding");
    restrictions.forEach(r -> answer.on(r, "event", "head_elected", "determined", "lifted"));
    return answer;
  }
}
