package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rules COUP-1 and COUP-5: one transaction under the coup restriction. */
final class CoupRestriction {

  private static final Sentence ACTIVITY_UNKNOWN =
      Sentence.of(
          "coup.activity-unknown",
          "Nothing is known of activity {activity}, and {restriction} restricted a country on"
              + " {date}.");
  private static final Sentence NO_RESTRICTION =
      Sentence.of("coup.none", "No coup restriction concerned {country} on {date}.");
  private static final Sentence NO_COUNTRY =
      Sentence.of("coup.no-country", "{activity} names no country, so no restriction concerns it.");
  private static final Sentence NONE_ANYWHERE =
      Sentence.of(
          "coup.none-anywhere",
          "Nothing is known of activity {activity}, but no restriction of any country counted on"
              + " {date}.");
  private static final Sentence OTHER_AUTHORITY =
      Sentence.of("coup.other-authority", "Authority {authority} is not one that the bar names.");
  private static final Sentence AUTHORITY_UNKNOWN =
      Sentence.of(
          "coup.authority-unknown",
          "The authority of {activity} is not known, and {country} was under a restriction on"
              + " {date}.");
  private static final Sentence NOT_DETERMINED =
      Sentence.of(
          "coup.not-determined",
          "{days} days after the event of {event} in {country}, no determination was made by"
              + " {date}.");
  private static final Sentence WAIVED =
      Sentence.of("coup.waived", "Waiver {waiver} covers the money spent on {country} on {date}.");
  private static final Sentence BARRED =
      Sentence.of(
          "coup.barred",
          "Money went to the government of {country} on {date}, after the determination of"
              + " {determined} on the event of {event}.");
  private static final Sentence BARRED_333 =
      Sentence.of(
          "coup.barred-333",
          "Money under section 333 went to {country} on {date}, after the determination of"
              + " {determined} on the event of {event}.");
  private static final Sentence RECIPIENT_UNKNOWN =
      Sentence.of(
          "coup.recipient-unknown",
          "{country} was barred on {date}; it is not shown whether the money reached the"
              + " government.");

  private final Transaction row;
  private final Activity activity;
  private final LocalDate day;
  private final List<Restriction> restrictions;
  private final boolean section333;
  private final Case facts;

  private CoupRestriction(
      Transaction row,
      Activity activity,
      List<Restriction> restrictions,
      boolean section333,
      Case facts) {
    this.row = row;
    this.activity = activity;
    this.day = row.date();
    this.restrictions = restrictions;
    this.section333 = section333;
    this.facts = facts;
  }

  /** COUP-1. */
  static Verdict judge(Transaction row, Case facts) {
    return judge(row, false, facts);
  }

  /** COUP-5. */
  static Verdict judgeSection333(Transaction row, Case facts) {
    return judge(row, true, facts);
  }

  private static Verdict judge(Transaction row, boolean section333, Case facts) {
    Optional<Activity> known = Kinds.activity(facts.view(), row.activity());
    if (known.isEmpty()) {
      return activityUnknown(row, facts);
    }
    Activity activity = known.get();
    List<Restriction> counting = CoupBar.counting(activity.country(), row.date(), facts.view());
    if (counting.isEmpty()) {
      return none(row, activity, facts);
    }
    CoupRestriction restriction = new CoupRestriction(row, activity, counting, section333, facts);
    Truth scope =
        section333
            ? Authorities.is(known, Authority.SECTION_333)
            : Authorities.isStateFunded(known);
    return switch (scope) {
      case FALSE ->
          facts
              .notApplicable(OTHER_AUTHORITY, "authority", String.valueOf(activity.authority()))
              .on(activity, "authority")
              .verdict();
      case UNKNOWN -> restriction.authorityUnknown();
      case TRUE -> restriction.exemptOrWorst();
    };
  }

  private static Verdict none(Transaction row, Activity activity, Case facts) {
    VerdictBuilder answer =
        activity.country() == null
            ? facts.notApplicable(NO_COUNTRY, "activity", activity.id())
            : facts.notApplicable(
                NO_RESTRICTION, "country", activity.country(), "date", row.date());
    return answer.on(row, "date").on(activity, "country").verdict();
  }

  private static Verdict activityUnknown(Transaction row, Case facts) {
    List<Restriction> any = CoupBar.counting(row.date(), facts.view());
    if (any.isEmpty()) {
      return facts
          .notApplicable(NONE_ANYWHERE, "activity", row.activity(), "date", row.date())
          .on(row, "activity", "date")
          .verdict();
    }
    VerdictBuilder answer =
        facts
            .indeterminate(
                ACTIVITY_UNKNOWN,
                "activity",
                row.activity(),
                "restriction",
                any.get(0).id(),
                "date",
                row.date())
            .on(row, "activity", "date")
            .on(any.get(0), "country", "event")
            .missing("activities", "country", row.activity())
            .missing("activities", "authority", row.activity());
    return CoupFlips.noneCounts(answer, any, row.date(), facts).verdict();
  }

  private Verdict authorityUnknown() {
    return flips()
        .authorityUnknown(
            facts
                .indeterminate(
                    AUTHORITY_UNKNOWN, "activity", activity.id(), "country", country(), "date", day)
                .on(row, "date")
                .on(activity, "authority", "country")
                .missing("activities", "authority", activity.id()))
        .verdict();
  }

  private Verdict exemptOrWorst() {
    Optional<Statement> exemption =
        section333 ? Optional.empty() : CoupBar.exemption(activity, day, facts);
    return exemption.isPresent() ? exempt(exemption.get()) : worst();
  }

  private Verdict exempt(Statement exemption) {
    return flips()
        .exempt(
            facts
                .answer(Outcome.ATTENTION, exemption)
                .on(row, "date")
                .on(
                    activity,
                    "country",
                    "authority",
                    "recipient_kind",
                    "purpose",
                    "notwithstanding")
                .on(restrictions.get(0), "event", "determined")
                .knowable(Knowable.AT_THE_TIME))
        .verdict();
  }

  private Verdict worst() {
    List<Restriction> open = new ArrayList<>();
    List<Restriction> determined = new ArrayList<>();
    for (Restriction restriction : restrictions) {
      (restriction.determined().isBy(day) ? determined : open).add(restriction);
    }
    List<Waiver> waivers =
        determined.isEmpty() || section333 ? List.of() : CoupBar.waivers(activity, day, facts);
    boolean government = activity.recipientKind() == Activity.RecipientKind.GOVERNMENT;
    if (!determined.isEmpty() && waivers.isEmpty() && (government || section333)) {
      return barred(determined.get(0));
    }
    if (!open.isEmpty()) {
      return notDetermined(open, !determined.isEmpty() && waivers.isEmpty());
    }
    return waivers.isEmpty()
        ? recipientUnknown(determined.get(0))
        : waived(determined.get(0), waivers.get(0));
  }

  private Verdict barred(Restriction restriction) {
    VerdictBuilder answer =
        about(
                facts.violation(
                    section333 ? BARRED_333 : BARRED,
                    "country",
                    country(),
                    "date",
                    day,
                    "determined",
                    restriction.determined(),
                    "event",
                    restriction.event()),
                restriction)
            .knowable(Knowable.AT_THE_TIME);
    if (!section333) {
      int searched = facts.waivers().complete().size();
      answer.notFound("waivers", "a valid waiver of the restriction", searched);
    }
    return flips().barred(answer).verdict();
  }

  private Verdict waived(Restriction restriction, Waiver waiver) {
    return flips()
        .waived(
            about(
                    facts.answer(
                        Outcome.WAIVED,
                        WAIVED.with("waiver", waiver.id(), "country", country(), "date", day)),
                    restriction)
                .on(waiver, "from", "certified", "consulted", "notified", "approved_by")
                .waivedBy(waiver.id())
                .knowable(Knowable.AT_THE_TIME))
        .verdict();
  }

  private Verdict recipientUnknown(Restriction restriction) {
    return flips()
        .recipientUnknown(
            about(
                    facts.indeterminate(RECIPIENT_UNKNOWN, "country", country(), "date", day),
                    restriction)
                .missing("activities", "recipient_kind", activity.id()))
        .verdict();
  }

  private Verdict notDetermined(List<Restriction> open, boolean alsoRecipient) {
    Restriction longest = open.get(0);
    for (Restriction restriction : open) {
      longest = restriction.event().isBefore(longest.event()) ? restriction : longest;
    }
    long days = ChronoUnit.DAYS.between(longest.event(), day);
    VerdictBuilder answer =
        about(
                facts.indeterminate(
                    NOT_DETERMINED,
                    "days",
                    days,
                    "event",
                    longest.event(),
                    "country",
                    country(),
                    "date",
                    day),
                longest)
            .measured(days, null, "days");
    for (Restriction restriction : open) {
      answer.missing("restrictions", "determined", restriction.id());
    }
    if (alsoRecipient) {
      answer.missing("activities", "recipient_kind", activity.id());
    }
    return flips().notDetermined(answer).verdict();
  }

  private CoupFlips flips() {
    return new CoupFlips(activity, day, restrictions, section333, facts);
  }

  private String country() {
    return String.valueOf(activity.country());
  }

  private VerdictBuilder about(VerdictBuilder answer, Restriction restriction) {
    return answer
        .on(row, "date", "amount")
        .on(activity, "country", "authority", "recipient_kind")
        .on(restriction, "event", "head_elected", "determined", "lifted");
  }
}
