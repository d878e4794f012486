package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.StrategyElement;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** The half of FIN-7 that speaks of agencies: the award is published soon after its quarter. */
final class AwardPublication {

  private static final String TABLE = "elements";
  private static final String AWARD = "award";
  private static final String DAYS = "transparency.award_days";
  private static final int MONTHS_OF_QUARTER = 3;

  private static final Sentence PUBLISHED =
      Sentence.of(
          "FIN-7.published",
          "The award of {activity} was published on {date}; it was due by {due}.");
  private static final Sentence NOT_DUE =
      Sentence.of("FIN-7.not-due", "The award of {activity} is to be published by {due}.");
  private static final Sentence DAY_UNKNOWN =
      Sentence.of(
          "FIN-7.day-unknown",
          "The award of {activity} was published; it is not known whether by {due}.");
  private static final Sentence NOT_PUBLISHED =
      Sentence.of(
          "FIN-7.not-published",
          "No publication of the award of {activity}, due by {due}, is on record.");
  private static final Sentence SOUGHT =
      Sentence.of("FIN-7.search", "a publication of the award of {activity}");

  private final Activity activity;
  private final Case facts;
  private final LocalDate due;
  private final List<Element> rows;

  private AwardPublication(Activity activity, LocalDate due, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.due = due;
    this.rows =
        facts.view().list(Element.class, "activity", activity.id()).stream()
            .filter(
                row ->
                    row.framework() == Element.Framework.PUBLICATION && row.element().equals(AWARD))
            .toList();
  }

  static Verdict judge(Activity activity, LocalDate first, Case facts) {
    return due(first, facts)
        .map(due -> new AwardPublication(activity, due, facts).judge())
        .orElseGet(() -> OpenAwards.before(activity, first, facts));
  }

  private static Optional<LocalDate> due(LocalDate first, Case facts) {
    Optional<ParameterValue> days = facts.findParameter(DAYS, first);
    return days.map(value -> lastOfQuarter(first).plusDays(value.whole()));
  }

  private static LocalDate lastOfQuarter(LocalDate day) {
    int quarter = (day.getMonthValue() - 1) / MONTHS_OF_QUARTER;
    return YearMonth.of(day.getYear(), (quarter + 1) * MONTHS_OF_QUARTER).atEndOfMonth();
  }

  /** A publication on the day it was due, where there is such a day. */
  static Edit inTime(Activity activity, LocalDate first, Case facts) {
    return publication(activity, due(first, facts).orElse(first), facts);
  }

  private static Edit publication(Activity activity, LocalDate day, Case facts) {
    return new Edit.AddRow(
        TABLE,
        Map.of(
            "id", facts.newId(Element.class),
            "framework", Element.Framework.PUBLICATION.name(),
            "element", AWARD,
            "present", StrategyElement.Presence.Y.name(),
            "date", day.toString(),
            "activity", activity.id()));
  }

  private Verdict judge() {
    Optional<Element> inTime = published().filter(row -> row.date().isBy(due));
    if (inTime.isPresent()) {
      return about(facts.compliant(PUBLISHED, said("date", inTime.get().date()))).verdict();
    }
    if (!facts.asOf().isAfter(due)) {
      return about(facts.compliant(NOT_DUE, said())).verdict();
    }
    Optional<Element> undated =
        rows.stream().filter(row -> isPresent(row) && row.date().isUnknown()).findFirst();
    if (undated.isPresent()) {
      return healed(
              about(facts.indeterminate(DAY_UNKNOWN, said()))
                  .missing(TABLE, "date", undated.get().id()))
          .verdict();
    }
    Optional<Element> late = published();
    if (late.isPresent()) {
      return healed(about(facts.violation(PUBLISHED, said("date", late.get().date())))).verdict();
    }
    return notPublished();
  }

  /** The first publication whose day is known. */
  private Optional<Element> published() {
    return rows.stream()
        .filter(row -> isPresent(row) && row.date().isKnown())
        .min((a, b) -> a.date().date().compareTo(b.date().date()));
  }

  private static boolean isPresent(Element row) {
    return row.presence() == StrategyElement.Presence.Y;
  }

  private Verdict notPublished() {
    boolean known = !rows.isEmpty() || facts.view().isComplete(Element.class);
    Statement message = NOT_PUBLISHED.with(said());
    VerdictBuilder answer =
        about(facts.answer(known ? Outcome.VIOLATION : Outcome.INDETERMINATE, message))
            .notFound(TABLE, SOUGHT.with("activity", activity.id()), rows.size());
    if (!known) {
      answer
          .missing(TABLE, "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete(TABLE));
    }
    return healed(answer).verdict();
  }

  private VerdictBuilder healed(VerdictBuilder answer) {
    return answer.flip(Outcome.COMPLIANT, publication(activity, due, facts));
  }

  private Object[] said() {
    return new Object[] {"activity", activity.id(), "due", due};
  }

  private Object[] said(String name, Object value) {
    return new Object[] {"activity", activity.id(), "due", due, name, value};
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    answer.on(activity, "authority");
    rows.forEach(row -> answer.on(row, "element", "present", "date"));
    return answer;
  }
}
