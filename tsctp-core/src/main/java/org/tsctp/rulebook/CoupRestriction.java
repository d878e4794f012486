package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;
import org.tsctp.rule.WaiverScope;

/** Rules COUP-1 and COUP-5: one transaction under the coup restriction. */
final class CoupRestriction {

  private static final String WAIVER = "coup.waiver";
  private static final String TRANSITION = "coup.democratic_transition";
  private static final Set<Activity.RecipientKind> NOT_GOVERNMENT =
      EnumSet.of(Activity.RecipientKind.NGO, Activity.RecipientKind.MULTILATERAL);
  private static final Set<Activity.Purpose> EXEMPT_PURPOSES =
      EnumSet.of(
          Activity.Purpose.HUMANITARIAN,
          Activity.Purpose.ELECTIONS,
          Activity.Purpose.DEMOCRATIC_PARTICIPATION);

  private static final Sentence ACTIVITY_UNKNOWN =
      Sentence.of(
          "coup.activity-unknown",
          "Nothing is known of activity {activity}, and {restriction} restricted a country on"
              + " {date}.");
  private static final Sentence NO_RESTRICTION =
      Sentence.of("coup.none", "No coup restriction concerned {country} on {date}.");
  private static final Sentence OTHER_AUTHORITY =
      Sentence.of("coup.other-authority", "Authority {authority} is not one that the bar names.");
  private static final Sentence AUTHORITY_UNKNOWN =
      Sentence.of(
          "coup.authority-unknown",
          "The authority of {activity} is not known, and {country} was under a restriction on"
              + " {date}.");
  private static final Sentence EXEMPT =
      Sentence.of(
          "coup.exempt",
          "{country} was under a coup restriction on {date}; the money is exempt: {exemption}.");
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
  private final String country;
  private final LocalDate day;
  private final List<Restriction> restrictions;
  private final Case facts;

  private CoupRestriction(
      Transaction row,
      Activity activity,
      String country,
      List<Restriction> restrictions,
      Case facts) {
    this.row = row;
    this.activity = activity;
    this.country = country;
    this.day = row.date();
    this.restrictions = restrictions;
    this.facts = facts;
  }

  /** COUP-1. */
  static Verdict judge(Transaction row, Case facts) {
    return judge(row, facts, Authorities::isStateFunded, false);
  }

  /** COUP-5. */
  static Verdict judgeSection333(Transaction row, Case facts) {
    return judge(row, facts, a -> Authorities.is(a, Authority.SECTION_333), true);
  }

  private static Verdict judge(
      Transaction row,
      Case facts,
      java.util.function.Function<Optional<Activity>, Truth> inScope,
      boolean section333) {
    PortfolioView view = facts.view();
    Activity activity = Kinds.activity(view, row.activity()).orElse(null);
    if (activity == null) {
      return activityUnknown(row, facts);
    }
    String country = activity.country();
    List<Restriction> counting =
        country == null
            ? List.of()
            : view.list(Restriction.class, "country", country).stream()
                .filter(counts(row.date()))
                .toList();
    if (country == null || counting.isEmpty()) {
      return facts
          .notApplicable(
              NO_RESTRICTION,
              "country",
              country == null ? "(no country)" : country,
              "date",
              row.date())
          .on(row, "date")
          .on(activity, "country")
          .verdict();
    }
    Truth scope = inScope.apply(Optional.of(activity));
    CoupRestriction restriction = new CoupRestriction(row, activity, country, counting, facts);
    return switch (scope) {
      case FALSE ->
          facts
              .notApplicable(OTHER_AUTHORITY, "authority", String.valueOf(activity.authority()))
              .on(activity, "authority")
              .verdict();
      case UNKNOWN -> restriction.authorityUnknown();
      case TRUE -> section333 ? restriction.worst(true) : restriction.exemptOrWorst();
    };
  }

  /** Restrictions that count on a day: the event happened, it was not lifted. */
  private static Predicate<Restriction> counts(LocalDate day) {
    return r -> !r.event().isAfter(day) && !r.lifted().isBy(day) && !r.headElected().isFalse();
  }

  private static Verdict activityUnknown(Transaction row, Case facts) {
    Optional<Restriction> any =
        facts.view().list(Restriction.class).stream().filter(counts(row.date())).findFirst();
    if (any.isEmpty()) {
      return facts
          .notApplicable(NO_RESTRICTION, "country", "any country", "date", row.date())
          .on(row, "date")
          .verdict();
    }
    return facts
        .indeterminate(
            ACTIVITY_UNKNOWN,
            "activity",
            row.activity(),
            "restriction",
            any.get().id(),
            "date",
            row.date())
        .on(row, "activity", "date")
        .on(any.get(), "country", "event")
        .missing("activities", "country", row.activity())
        .missing("activities", "authority", row.activity())
        .verdict();
  }

  private Verdict authorityUnknown() {
    return facts
        .indeterminate(
            AUTHORITY_UNKNOWN, "activity", activity.id(), "country", country, "date", day)
        .on(row, "date")
        .on(activity, "authority", "country")
        .missing("activities", "authority", activity.id())
        .verdict();
  }

  private Verdict exemptOrWorst() {
    Optional<String> exemption = exemption();
    if (exemption.isPresent()) {
      Restriction first = restrictions.get(0);
      return facts
          .attention(EXEMPT, "country", country, "date", day, "exemption", exemption.get())
          .on(row, "date")
          .on(activity, "country", "authority", "recipient_kind", "purpose", "notwithstanding")
          .on(first, "event", "determined")
          .knowable(Knowable.AT_THE_TIME)
          .verdict();
    }
    return worst(false);
  }

  private Optional<String> exemption() {
    if (activity.recipientKind() != null && NOT_GOVERNMENT.contains(activity.recipientKind())) {
      return Optional.of("the recipient is no government (" + activity.recipientKind() + ")");
    }
    if (activity.purpose() != null && EXEMPT_PURPOSES.contains(activity.purpose())) {
      return Optional.of("purpose " + activity.purpose());
    }
    if (activity.purpose() == Activity.Purpose.DEMOCRATIC_TRANSITION
        && facts.findParameter(TRANSITION, day).isPresent()) {
      return Optional.of("purpose DEMOCRATIC_TRANSITION");
    }
    return activity.notwithstanding().isTrue()
        ? Optional.of("an authority that applies notwithstanding other law")
        : Optional.empty();
  }

  private Verdict worst(boolean section333) {
    List<Restriction> open = new ArrayList<>();
    List<Restriction> determined = new ArrayList<>();
    for (Restriction restriction : restrictions) {
      (restriction.determined().isBy(day) ? determined : open).add(restriction);
    }
    Optional<Waiver> waiver = determined.isEmpty() || section333 ? Optional.empty() : waiver();
    boolean government = activity.recipientKind() == Activity.RecipientKind.GOVERNMENT;
    if (!determined.isEmpty() && waiver.isEmpty() && (government || section333)) {
      return barred(determined.get(0), open, section333);
    }
    if (!open.isEmpty()) {
      return notDetermined(open, determined, waiver, section333);
    }
    return waiver.isPresent()
        ? waived(determined.get(0), waiver.get())
        : recipientUnknown(determined);
  }

  private Optional<Waiver> waiver() {
    return facts
        .waivers()
        .find(
            new WaiverScope(country, null, activity.id()),
            day,
            w ->
                facts.findParameter(WAIVER, w.from()).isPresent()
                    && w.certified().isBy(day)
                    && w.consulted().isBy(day)
                    && w.notified().isBy(day));
  }

  private Verdict barred(Restriction restriction, List<Restriction> open, boolean section333) {
    VerdictBuilder answer =
        about(
                facts.violation(
                    section333 ? BARRED_333 : BARRED,
                    "country",
                    country,
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
    if (!section333 && open.isEmpty() && facts.findParameter(WAIVER, day).isPresent()) {
      answer.flip(Outcome.WAIVED, waiverOfTheDay());
    }
    if (restrictions.size() == 1 && facts.view().knownOn().map(k -> !day.isAfter(k)).orElse(true)) {
      answer.flip(
          Outcome.NOT_APPLICABLE,
          new Edit.SetCell("restrictions", restriction.id(), "lifted", day.toString()));
    }
    return answer.verdict();
  }

  /** A waiver that lacks nothing. */
  private Edit waiverOfTheDay() {
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", facts.newId(Waiver.class));
    cells.put("rule", "COUP-1");
    cells.put("activity", activity.id());
    for (String step : List.of("from", "certified", "consulted", "notified")) {
      cells.put(step, day.toString());
    }
    cells.put("to", day.plusDays(1).toString());
    for (String word : List.of("reason", "basis", "requested_by", "approved_by")) {
      cells.put(word, "(" + word + ")");
    }
    return new Edit.AddRow("waivers", cells);
  }

  private Verdict waived(Restriction restriction, Waiver waiver) {
    return about(
            facts.answer(
                Outcome.WAIVED,
                WAIVED.with("waiver", waiver.id(), "country", country, "date", day)),
            restriction)
        .on(waiver, "from", "certified", "consulted", "notified", "approved_by")
        .waivedBy(waiver.id())
        .knowable(Knowable.AT_THE_TIME)
        .verdict();
  }

  private Verdict recipientUnknown(List<Restriction> determined) {
    return about(
            facts.indeterminate(RECIPIENT_UNKNOWN, "country", country, "date", day),
            determined.get(0))
        .missing("activities", "recipient_kind", activity.id())
        .flip(
            Outcome.VIOLATION,
            new Edit.SetCell("activities", activity.id(), "recipient_kind", "GOVERNMENT"))
        .flip(
            Outcome.ATTENTION,
            new Edit.SetCell("activities", activity.id(), "recipient_kind", "NGO"))
        .verdict();
  }

  private Verdict notDetermined(
      List<Restriction> open,
      List<Restriction> determined,
      Optional<Waiver> waiver,
      boolean section333) {
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
                    country,
                    "date",
                    day),
                longest)
            .measured(days, null, "days");
    for (Restriction restriction : open) {
      answer.missing("restrictions", "determined", restriction.id());
    }
    if (!determined.isEmpty() && waiver.isEmpty()) {
      answer.missing("activities", "recipient_kind", activity.id());
    }
    if (open.size() == 1 && determined.isEmpty()) {
      boolean barred = section333 || activity.recipientKind() == Activity.RecipientKind.GOVERNMENT;
      if (barred && (section333 || waiver().isEmpty())) {
        answer.flip(
            Outcome.VIOLATION,
            new Edit.SetCell(
                "restrictions", longest.id(), "determined", longest.event().toString()));
      }
      if (longest.headElected().isUnknown()) {
        answer.flip(
            Outcome.NOT_APPLICABLE,
            new Edit.SetCell("restrictions", longest.id(), "head_elected", "N"));
      }
    }
    return answer.verdict();
  }

  private VerdictBuilder about(VerdictBuilder answer, Restriction restriction) {
    return answer
        .on(row, "date", "amount")
        .on(activity, "country", "authority", "recipient_kind")
        .on(restriction, "event", "head_elected", "determined", "lifted");
  }
}
