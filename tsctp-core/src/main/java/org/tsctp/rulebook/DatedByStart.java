package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * What must exist by the first day of an activity: the monitoring plan (ME-2), the partner's
 * commitment (OWN-1), the consultation (OWN-4).
 *
 * @param column the column of activities that dates it
 * @param document its date
 * @param duty since when it is asked for; null = always
 * @param words what is said
 */
record DatedByStart(
    String column, Function<Activity, EventDate> document, @Nullable Duty duty, Words words) {

  /**
   * A duty that holds for activities from a day on.
   *
   * @param parameter the parameter that is in force from that day
   * @param before what is said of earlier activities, about {activity} and {from}
   */
  record Duty(String parameter, Sentence before) {}

  /**
   * Sentences about {activity}, the {day} of the document and the first day, {from}.
   *
   * @param inTime it exists by the first day
   * @param late it exists, but later
   * @param none it does not exist
   * @param unknown nothing is known of it
   * @param startUnknown the first day is not known
   * @param what the document, as something looked for
   */
  record Words(
      Sentence inTime,
      Sentence late,
      Sentence none,
      Sentence unknown,
      Sentence startUnknown,
      Sentence what) {}

  Verdict judge(Activity activity, Case facts) {
    LocalDate from = activity.from();
    EventDate dated = document.apply(activity);
    if (duty != null && from == null) {
      return startUnknown(activity, facts);
    }
    if (!isAsked(from, facts)) {
      return answer(Outcome.NOT_APPLICABLE, before(), activity, facts).verdict();
    }
    if (dated.isNone()) {
      return withEdits(
              answer(Outcome.VIOLATION, words.none(), activity, facts)
                  .notFound("activities", words.what().with("activity", activity.id()), 1),
              activity,
              facts)
          .verdict();
    }
    if (dated.isUnknown()) {
      return withEdits(
              answer(Outcome.INDETERMINATE, words.unknown(), activity, facts)
                  .missing("activities", column, activity.id()),
              activity,
              facts)
          .verdict();
    }
    if (from == null) {
      return startUnknown(activity, facts);
    }
    return dated.isBy(from)
        ? answer(Outcome.COMPLIANT, words.inTime(), activity, facts).verdict()
        : withEdits(answer(Outcome.VIOLATION, words.late(), activity, facts), activity, facts)
            .verdict();
  }

  private Verdict startUnknown(Activity activity, Case facts) {
    return withEdits(
            answer(Outcome.INDETERMINATE, words.startUnknown(), activity, facts)
                .missing("activities", "from", activity.id()),
            activity,
            facts)
        .verdict();
  }

  private boolean isAsked(@Nullable LocalDate from, Case facts) {
    return duty == null
        || (from != null && facts.findParameter(duty.parameter(), from).isPresent());
  }

  private Sentence before() {
    return java.util.Objects.requireNonNull(duty).before();
  }

  private VerdictBuilder answer(Outcome outcome, Sentence sentence, Activity activity, Case facts) {
    return facts
        .answer(
            outcome,
            sentence.with(
                "activity", activity.id(),
                "day", document.apply(activity),
                "from", activity.from() == null ? "" : activity.from()))
        .on(activity, column, "from");
  }

  /** Dates the document, and the first day where it is not known, so that one is by the other. */
  private VerdictBuilder withEdits(VerdictBuilder answer, Activity activity, Case facts) {
    EventDate dated = document.apply(activity);
    LocalDate from = activity.from();
    LocalDate day = from;
    List<Edit> edits = new ArrayList<>(2);
    if (day == null) {
      LocalDate latest = Fillings.before(activity.to(), activity, facts);
      day = Fillings.earlier(latest, dated.findDate().orElse(null));
      edits.add(new Edit.SetCell("activities", activity.id(), "from", day.toString()));
    }
    boolean asked = isAsked(day, facts);
    if (asked && !dated.isBy(day)) {
      edits.add(new Edit.SetCell("activities", activity.id(), column, day.toString()));
    }
    return answer.flip(
        asked ? Outcome.COMPLIANT : Outcome.NOT_APPLICABLE, edits.toArray(Edit[]::new));
  }
}
