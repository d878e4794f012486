package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.DateRange;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** ACTOR-1: two actors do the same in one country at one time and share no objective. */
final class ActorOverlap {

  private static final Citation GAO =
      new Citation("GAO, practices for collaboration among agencies", "the test is ours");

  private static final Sentence REGIONAL =
      Sentence.of("ACTOR-1.regional", "{activity} names no country.");
  private static final Sentence NO_EFFORT =
      Sentence.of("ACTOR-1.no-effort", "{activity} names no line of effort.");
  private static final Sentence ALONE =
      Sentence.of(
          "ACTOR-1.alone",
          "No activity of another actor overlaps {activity} in {country} without a common objective.");
  private static final Sentence OVERLAP =
      Sentence.of(
          "ACTOR-1.overlap",
          "{activity} and {other} of another actor are the same effort, {effort}, in {country} at"
              + " one time, and have different objectives.");
  private static final Sentence OPEN =
      Sentence.of(
          "ACTOR-1.open",
          "{activity} and {other}, the same effort, {effort}, in {country} at one time, may be those"
              + " of two actors without a common objective; actor or objective is not on record.");

  private ActorOverlap() {}

  static Rule<Activity> rule() {
    return Rule.of("ACTOR-1", Kinds.ACTIVITIES)
        .title("Actors of one effort share an objective")
        .requires(
            "Activities of different programs or agencies that are the same effort in one country"
                + " at one time have a common objective. Method: each pair of activities of a country"
                + " whose effort is on record is compared by effort, days, program, agency and"
                + " objective; an actor or objective that is not on record may be the same or not.")
        .because("Two programs that do the same for different ends undo each other.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("UNVERIFIED: the test is ours")
        .cites(GAO)
        .needs(
            "activities.country",
            "activities.effort",
            "activities.program",
            "activities.agency",
            "activities.objective",
            "activities.from",
            "activities.to")
        .examples(ActorExamples.actorOverlap())
        .judge(ActorOverlap::judge);
  }

  /** What of an activity is compared. */
  private record Part(
      String id,
      Activity.Effort effort,
      @Nullable String program,
      @Nullable String agency,
      @Nullable String objective,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    static Part of(Activity activity, Activity.Effort effort) {
      return new Part(
          activity.id(),
          effort,
          activity.program(),
          activity.agency(),
          activity.objective(),
          activity.from(),
          activity.to());
    }

    Part withObjective(@Nullable String other) {
      return new Part(id, effort, program, agency, other, from, to);
    }

    Part withEffort(Activity.Effort other) {
      return new Part(id, other, program, agency, objective, from, to);
    }

    Truth conflictsWith(Activity other) {
      if (other.id().equals(id)
          || other.effort() != effort
          || !DateRange.of(from, to).overlaps(DateRange.of(other.from(), other.to()))) {
        return Truth.FALSE;
      }
      Truth otherActor = same(program, other.program()).and(same(agency, other.agency())).not();
      return otherActor.and(same(objective, other.objective()).not());
    }

    private static Truth same(@Nullable Object mine, @Nullable Object other) {
      return mine == null || other == null ? Truth.UNKNOWN : Truth.of(mine.equals(other));
    }
  }

  private record Found(Truth truth, @Nullable Activity other) {

    static Found in(List<Activity> activities, Part part) {
      Activity open = null;
      for (Activity other : activities) {
        Truth truth = part.conflictsWith(other);
        if (truth.isTrue()) {
          return new Found(truth, other);
        }
        if (truth.isUnknown() && open == null) {
          open = other;
        }
      }
      return new Found(open == null ? Truth.FALSE : Truth.UNKNOWN, open);
    }
  }

  private static Verdict judge(Activity activity, Case facts) {
    String country = activity.country();
    if (country == null) {
      return facts
          .notApplicable(REGIONAL, "activity", activity.id())
          .on(activity, "country")
          .verdict();
    }
    Activity.Effort effort = activity.effort();
    if (effort == null) {
      return facts
          .notApplicable(NO_EFFORT, "activity", activity.id())
          .on(activity, "effort")
          .verdict();
    }
    List<Activity> all = facts.view().list(Activity.class, "country", country);
    Part part = Part.of(activity, effort);
    Found found = Found.in(all, part);
    Activity other = found.other();
    if (other == null) {
      return facts
          .compliant(ALONE, "activity", activity.id(), "country", country)
          .on(activity, "country", "effort", "from", "to")
          .verdict();
    }
    VerdictBuilder answer =
        facts
            .answer(
                found.truth().isTrue() ? Outcome.ATTENTION : Outcome.INDETERMINATE,
                (found.truth().isTrue() ? OVERLAP : OPEN)
                    .with(
                        "activity",
                        activity.id(),
                        "other",
                        other.id(),
                        "effort",
                        effort,
                        "country",
                        country))
            .on(activity, "effort", "program", "agency", "objective", "from", "to")
            .on(other, "effort", "program", "agency", "objective", "from", "to");
    if (found.truth().isUnknown()) {
      addMissing(answer, activity, other);
    }
    addFlips(answer, activity, part, other, all);
    return answer.verdict();
  }

  private static void addMissing(VerdictBuilder answer, Activity activity, Activity other) {
    for (Activity one : List.of(activity, other)) {
      if (one.objective() == null) {
        answer.missing("activities", "objective", one.id());
      }
      if (one.program() == null) {
        answer.missing("activities", "program", one.id());
      }
      if (one.agency() == null) {
        answer.missing("activities", "agency", one.id());
      }
    }
  }

  /** A common objective, another effort, or a regional activity, where that settles it. */
  private static void addFlips(
      VerdictBuilder answer, Activity activity, Part part, Activity other, List<Activity> all) {
    if (other.objective() != null
        && Found.in(all, part.withObjective(other.objective())).truth().isFalse()) {
      answer.flip(Outcome.COMPLIANT, set(activity, "objective", other.objective()));
    }
    for (Activity.Effort effort : Activity.Effort.values()) {
      if (effort != part.effort() && Found.in(all, part.withEffort(effort)).truth().isFalse()) {
        answer.flip(Outcome.COMPLIANT, set(activity, "effort", effort.name()));
        break;
      }
    }
    answer.flip(Outcome.NOT_APPLICABLE, set(activity, "country", ""));
  }

  private static Edit set(Activity activity, String column, String value) {
    return new Edit.SetCell("activities", activity.id(), column, value);
  }
}
