package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.DateRange;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Explanation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.StrategyElement.Presence;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Rule EUM-2: whether the recipient had agreed to every clause before articles were given to it.
 */
final class TransferAgreement {

  private static final String CLAUSES = "eum.agreement_clauses";
  private static final String DETERMINATION = "determination_2314b";
  private static final Citation STATUTE =
      new Citation("22 U.S.C. 2314(a), (b) (FAA s.505)", "agreement before the transfer");

  private static final Sentence AGREED =
      Sentence.of("EUM-2.agreed", "The agreement behind {owner} has {elements}.");
  private static final Sentence LACKING =
      Sentence.of("EUM-2.lacking", "The agreement behind {owner} lacks {elements}.");
  private static final Sentence NOT_ON_RECORD =
      Sentence.of(
          "EUM-2.open", "It is not on record whether the agreement behind {owner} has {elements}.");
  private static final Points.Words WORDS = new Points.Words(AGREED, LACKING, NOT_ON_RECORD);
  private static final Sentence NONE =
      Sentence.of("EUM-2.none", "No transfer agreement on record covers {delivery} on {date}.");
  private static final Sentence LATER =
      Sentence.of(
          "EUM-2.later",
          "{delivery} of {date} came before the transfer agreement {notice} of {sent}.");
  private static final Sentence COUNTRY_UNKNOWN =
      Sentence.of(
          "EUM-2.country-unknown",
          "It is not known whether transfer agreement {notice} covers {delivery}: who received it"
              + " is not known.");
  private static final Sentence GRANTED =
      Sentence.of(
          "EUM-2.granted",
          "By {date}, {sum} USD or more had been granted to {country} in the fiscal year.");
  private static final Sentence AGREEMENT_ON =
      Sentence.of("EUM-2.agreement-on", "a transfer agreement that covers {delivery} on {date}");

  private final Delivery delivery;
  private final Activity activity;
  private final @Nullable String country;
  private final Case facts;
  private final NewIds ids;
  private final GrantSum sum;

  private TransferAgreement(Delivery delivery, Activity activity, Case facts) {
    this.delivery = delivery;
    this.activity = activity;
    this.country = Kinds.country(delivery, facts.view());
    this.facts = facts;
    this.ids = new NewIds(facts);
    this.sum = GrantSum.of(delivery, country, facts);
  }

  static Rule<Delivery> rule() {
    return Rule.of("EUM-2", Kinds.DELIVERIES)
        .title("Recipient agreement before grant transfer")
        .requires(
            "Equipment is granted only under an agreement, in force on that day, in which the"
                + " recipient accepted every clause; above a sum by country and fiscal year also"
                + " after a determination.")
        .because("What was not agreed before the transfer cannot be asked for after it.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(STATUTE)
        .needs(
            "deliveries.kind",
            "deliveries.date",
            "deliveries.activity",
            "deliveries.unit",
            "deliveries.value",
            "deliveries.currency",
            "activities.channel",
            "activities.country",
            "activities.currency",
            "units.country",
            "notices.kind",
            "notices.activity",
            "notices.country",
            "notices.unit",
            "notices.sent",
            "notices.to",
            "elements.framework",
            "elements.notice",
            "elements.element",
            "elements.present",
            "elements.date",
            "exchange_rates.usd")
        .examples(EndUseExamples.transferAgreement())
        .judge(TransferAgreement::judge);
  }

  private static Verdict judge(Delivery delivery, Case facts) {
    Optional<Verdict> other = GrantItems.otherThanEquipment(delivery, facts);
    if (other.isPresent()) {
      return other.get();
    }
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    if (activity.isEmpty()) {
      return GrantItems.channelUnknown(delivery, facts);
    }
    return GrantItems.isGranted(activity).isFalse()
        ? GrantItems.notGranted(delivery, activity.get(), facts)
        : new TransferAgreement(delivery, activity.get(), facts).judge();
  }

  /** An agreement in force on the day, and how its points stand. */
  private record Held(Notice notice, Points points) {}

  private Verdict judge() {
    List<Notice> perhaps = new ArrayList<>();
    List<Held> held = new ArrayList<>();
    Notice later = null;
    for (Notice notice : agreements().of(delivery, country)) {
      boolean covers = TransferAgreements.covers(notice, delivery, country).isTrue();
      if (!DateRange.contains(notice.sent(), notice.to(), delivery.date())) {
        later = covers && isLater(notice, later) ? notice : later;
      } else if (covers) {
        held.add(new Held(notice, points(notice)));
      } else {
        perhaps.add(notice);
      }
    }
    Held best = best(held);
    if (best != null && (best.points().worst() == Outcome.COMPLIANT || perhaps.isEmpty())) {
      return agreed(best, held.size() == 1);
    }
    if (!perhaps.isEmpty()) {
      return countryUnknown(perhaps.get(0));
    }
    return later != null ? later(later) : none();
  }

  private TransferAgreements agreements() {
    return facts.shared(TransferAgreements.class, TransferAgreements::new);
  }

  /** Whether an agreement on the activity came after the delivery, sooner than another one. */
  private boolean isLater(Notice notice, @Nullable Notice other) {
    return notice.activity() != null
        && notice.sent().isAfter(delivery.date())
        && (other == null || notice.sent().isBefore(other.sent()));
  }

  private static @Nullable Held best(List<Held> all) {
    Held best = null;
    for (Held held : all) {
      Outcome own = held.points().worst();
      if (best == null || (own != best.points().worst() && !isWorse(own, best.points().worst()))) {
        best = held;
      }
    }
    return best;
  }

  private static boolean isWorse(Outcome one, Outcome other) {
    return one.worse(other) == one;
  }

  /** The clauses of one agreement, and the determination where the sum asks for one. */
  private Points points(Notice notice) {
    Checklist list =
        new Checklist(Element.Framework.AGREEMENT_505, "notice", notice.id(), ids, facts);
    List<Point> points = new ArrayList<>();
    for (String clause : clauses()) {
      points.add(list.thereBy(clause, delivery.date()));
    }
    Point determination = list.thereBy(DETERMINATION, delivery.date());
    boolean isThere = determination.outcome() == Outcome.COMPLIANT;
    Truth needed = sum.isAbove();
    if (needed.isTrue() || (needed.isUnknown() && isThere)) {
      points.add(determination);
    } else if (needed.isUnknown()) {
      points.add(sum.perhapsNeeded(determination));
    }
    return new Points(points);
  }

  private List<String> clauses() {
    return facts.parameter(CLAUSES, delivery.date()).words();
  }

  private Verdict agreed(Held held, boolean isOnly) {
    Points points = held.points();
    VerdictBuilder answer =
        points
            .answer(delivery.id(), WORDS, facts)
            .on(delivery, "date", "activity")
            .on(held.notice(), "activity", "country", "sent", "to");
    boolean asked = points.all().stream().anyMatch(point -> point.name().equals(DETERMINATION));
    if (asked) {
      sum.measured(answer).because(this::granted);
    }
    return points.about(answer, isOnly).verdict();
  }

  private Explanation granted() {
    return facts.reason(
        GRANTED.with(
            "date", delivery.date(), "sum", sum.dollars(), "country", String.valueOf(country)),
        facts.fact(delivery, "value"));
  }

  private Verdict none() {
    boolean complete = facts.view().isComplete(Notice.class);
    VerdictBuilder answer =
        withSearch(
            facts.answer(
                complete ? Outcome.VIOLATION : Outcome.INDETERMINATE,
                NONE.with("delivery", delivery.id(), "date", delivery.date())));
    if (!complete) {
      answer
          .missing("notices", "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete("notices"));
    }
    return answer.flip(Outcome.COMPLIANT, newAgreement()).verdict();
  }

  private Verdict countryUnknown(Notice notice) {
    VerdictBuilder answer =
        withSearch(
                facts.indeterminate(
                    COUNTRY_UNKNOWN, "delivery", delivery.id(), "notice", notice.id()))
            .on(notice, "activity", "country", "unit", "sent", "to")
            .missing("deliveries", "unit", delivery.id());
    return answer.flip(Outcome.COMPLIANT, newAgreement()).verdict();
  }

  private Verdict later(Notice notice) {
    VerdictBuilder answer =
        withSearch(
                facts.violation(
                    LATER,
                    "delivery",
                    delivery.id(),
                    "date",
                    delivery.date(),
                    "notice",
                    notice.id(),
                    "sent",
                    notice.sent()))
            .on(notice, "activity", "sent", "to");
    List<Edit> edits = new ArrayList<>(List.of(points(notice).remedy()));
    edits.add(0, new Edit.SetCell("notices", notice.id(), "sent", delivery.date().toString()));
    return answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new)).verdict();
  }

  private VerdictBuilder withSearch(VerdictBuilder answer) {
    return answer
        .on(delivery, "date", "activity", "unit")
        .notFound(
            "notices",
            AGREEMENT_ON.with("delivery", delivery.id(), "date", delivery.date()),
            agreements().size());
  }

  /** An agreement on the activity on the day of the delivery, with whatever it must have. */
  private Edit[] newAgreement() {
    LocalDate day = delivery.date();
    String id = ids.next(Notice.class);
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", id);
    cells.put("kind", Notice.Kind.TRANSFER_AGREEMENT.name());
    cells.put("activity", activity.id());
    cells.put("sent", day.toString());
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.AddRow("notices", cells));
    Checklist list = new Checklist(Element.Framework.AGREEMENT_505, "notice", id, ids, facts);
    clauses().forEach(clause -> edits.add(list.added(clause, Presence.Y, null)));
    if (!sum.isAbove().isFalse()) {
      edits.add(list.added(DETERMINATION, Presence.Y, null));
    }
    return edits.toArray(Edit[]::new);
  }
}
