package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.StrategyElement.Presence;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule ME-6: whether a significant activity was evaluated and the public may read of it. */
final class PublishedEvaluation {

  private static final String SIGNIFICANT = "significant";
  private static final String SUMMARY = "public_summary";
  private static final Citation DEFENSE = Citation.of("10 U.S.C. 383");
  private static final Citation FOREIGN_AID = Citation.of("22 U.S.C. 2394c");

  private static final Sentence NOT_SIGNIFICANT =
      Sentence.of("ME-6.not-significant", "{activity} is not rated significant.");
  private static final Sentence NOT_RATED =
      Sentence.of("ME-6.not-rated", "It is not on record whether {activity} is significant.");
  private static final Sentence NOT_EVALUATED =
      Sentence.of("ME-6.not-evaluated", "{activity} was significant and was not evaluated.");
  private static final Sentence STILL_RUNS =
      Sentence.of("ME-6.still-runs", "{activity} is significant, still runs and is not evaluated.");
  private static final Sentence EVALUATION_UNKNOWN =
      Sentence.of("ME-6.unknown", "It is not known whether {activity} was evaluated.");
  private static final Sentence PUBLISHED =
      Sentence.of(
          "ME-6.published", "{owner} was evaluated on {evaluation}, with a public summary.");
  private static final Sentence NO_SUMMARY =
      Sentence.of(
          "ME-6.no-summary", "{owner} was evaluated on {evaluation}, without a public summary.");
  private static final Sentence SUMMARY_OPEN =
      Sentence.of(
          "ME-6.summary-open",
          "{owner} was evaluated on {evaluation}; it is not on record when a summary was made"
              + " public.");

  private final Activity activity;
  private final Case facts;
  private final Checklist list;

  private PublishedEvaluation(Activity activity, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.list =
        new Checklist(
            Element.Framework.EVALUATION, "activity", activity.id(), new NewIds(facts), facts);
  }

  static Rule<Activity> rule() {
    return Rule.of("ME-6", Kinds.ACTIVITIES)
        .title("Evaluation done and published")
        .requires(
            "A significant activity is evaluated by its end, and a summary of the evaluation is"
                + " made public.")
        .because("Who pays for an activity may read whether it worked.")
        .weighs(Severity.MEDIUM, Force.STATUTE)
        .verified("VERIFIED")
        .cites(DEFENSE, FOREIGN_AID)
        .needs(
            "activities.evaluation",
            "activities.to",
            "elements.framework",
            "elements.activity",
            "elements.element",
            "elements.present",
            "elements.date")
        .examples(OversightExamples.evaluation())
        .judge((activity, facts) -> new PublishedEvaluation(activity, facts).judge());
  }

  private Verdict judge() {
    List<Element> ratings = ratings();
    boolean significant = ratings.stream().anyMatch(row -> row.present() == Presence.Y);
    boolean inPart = ratings.stream().anyMatch(row -> row.present() == Presence.PARTIAL);
    if (!significant && (inPart || ratings.isEmpty())) {
      return notRated(ratings);
    }
    if (!significant) {
      VerdictBuilder answer = facts.notApplicable(NOT_SIGNIFICANT, "activity", activity.id());
      ratings.forEach(row -> answer.on(row, "element", "present"));
      return answer.verdict();
    }
    Point summary = list.doneBy(SUMMARY, facts.asOf());
    if (activity.evaluation().isKnown()) {
      return summary(summary);
    }
    return activity.evaluation().isNone() ? notEvaluated(summary) : evaluationUnknown(summary);
  }

  /** A rating that was not made, or not yet, rates nothing. */
  private List<Element> ratings() {
    return list.rows(SIGNIFICANT).stream().filter(row -> !row.date().isNone()).toList();
  }

  private Verdict notRated(List<Element> ratings) {
    VerdictBuilder answer =
        facts
            .indeterminate(NOT_RATED, "activity", activity.id())
            .missing("elements", "present", ratings.isEmpty() ? "" : ratings.get(0).id());
    ratings.forEach(row -> answer.on(row, "element", "present"));
    Edit[] insignificant =
        ratings.isEmpty()
            ? new Edit[] {list.added(SIGNIFICANT, Presence.N, null)}
            : ratings.stream()
                .map(row -> new Edit.SetCell("elements", row.id(), "present", "N"))
                .toArray(Edit[]::new);
    return answer.flip(Outcome.NOT_APPLICABLE, insignificant).verdict();
  }

  private Verdict summary(Point summary) {
    Points points = new Points(List.of(summary));
    Sentence sentence =
        switch (points.worst()) {
          case VIOLATION -> NO_SUMMARY;
          case INDETERMINATE -> SUMMARY_OPEN;
          default -> PUBLISHED;
        };
    return points
        .about(
            withRating(
                facts.answer(
                    points.worst(),
                    sentence.with("owner", activity.id(), "evaluation", activity.evaluation()))))
        .verdict();
  }

  /** An activity that still runs may yet be evaluated. */
  private Verdict notEvaluated(Point summary) {
    VerdictBuilder answer =
        withRating(
            facts.answer(
                withoutEvaluation(),
                (hasEnded() ? NOT_EVALUATED : STILL_RUNS).with("activity", activity.id())));
    return answer.flip(Outcome.COMPLIANT, evaluated(summary)).verdict();
  }

  private Verdict evaluationUnknown(Point summary) {
    return withRating(facts.indeterminate(EVALUATION_UNKNOWN, "activity", activity.id()))
        .missing("activities", "evaluation", activity.id())
        .flip(Outcome.COMPLIANT, evaluated(summary))
        .flip(
            withoutEvaluation(),
            new Edit.SetCell("activities", activity.id(), "evaluation", "NONE"))
        .verdict();
  }

  private Outcome withoutEvaluation() {
    return hasEnded() ? Outcome.VIOLATION : Outcome.ATTENTION;
  }

  private boolean hasEnded() {
    return activity.to() != null && !activity.to().isAfter(facts.asOf());
  }

  private Edit[] evaluated(Point summary) {
    Edit evaluation =
        new Edit.SetCell(
            "activities", activity.id(), "evaluation", Checklist.latestDay(facts).toString());
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(evaluation), summary.remedy().stream())
        .toArray(Edit[]::new);
  }

  private VerdictBuilder withRating(VerdictBuilder answer) {
    answer.on(activity, "evaluation", "to");
    ratings().forEach(row -> answer.on(row, "element", "present"));
    return answer;
  }
}
