package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.basics.EventDate;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.Indicator;
import org.tsctp.rule.Case;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rulebook.Point.Seen;

/**
 * Rule ME-7: whether an activity was planned. An element that is not listed may show elsewhere: in
 * the columns of the activity, or in an indicator with a baseline.
 */
final class PlanningElements {

  private static final String ELEMENTS = "me.planning_elements";
  private static final Citation GAO =
      new Citation(
          "GAO-18-449 (May 2018), on PPD-23",
          "absorptive capacity in 32 % of the proposals of FY2016, in 84 % of FY2017");

  private static final Sentence PLANNED =
      Sentence.of("ME-7.planned", "The planning of {owner} has {elements}.");
  private static final Sentence LACKING =
      Sentence.of("ME-7.lacking", "The planning of {owner} lacks {elements}.");
  private static final Sentence NOT_ON_RECORD =
      Sentence.of(
          "ME-7.open", "It is not on record whether the planning of {owner} has {elements}.");
  private static final Points.Words WORDS = new Points.Words(PLANNED, LACKING, NOT_ON_RECORD);

  private PlanningElements() {}

  static Rule<Activity> rule() {
    return Rule.of("ME-7", Kinds.ACTIVITIES)
        .title("Four planning elements")
        .requires(
            "The planning of an activity has objectives, an assessment of absorptive capacity, a"
                + " baseline and arrangements for sustainment.")
        .because(
            "What the partner can neither absorb nor sustain is lost, however well it was meant.")
        .weighs(Severity.MEDIUM, Force.AUDIT)
        .verified("VERIFIED")
        .cites(GAO)
        .needs(
            "activities.capacity_assessment",
            "activities.sustainment_plan",
            "indicators.activity",
            "indicators.baseline",
            "elements.framework",
            "elements.activity",
            "elements.element",
            "elements.present",
            "elements.date")
        .examples(OversightExamples.planningElements())
        .judge(PlanningElements::judge);
  }

  private static Verdict judge(Activity activity, Case facts) {
    Checklist list =
        new Checklist(
            Element.Framework.PLANNING, "activity", activity.id(), new NewIds(facts), facts);
    List<Point> points =
        facts.parameter(ELEMENTS, facts.asOf()).words().stream()
            .map(element -> point(element, activity, list, facts))
            .toList();
    Points all = new Points(points);
    return all.about(all.answer(activity.id(), WORDS, facts))
        .on(activity, "capacity_assessment", "sustainment_plan")
        .verdict();
  }

  private static Point point(String element, Activity activity, Checklist list, Case facts) {
    Point listed = list.there(element);
    if (!list.rows(element).isEmpty()) {
      return listed;
    }
    return switch (element) {
      case "absorptive_capacity" -> orColumn(listed, activity.capacityAssessment());
      case "sustainment" -> orColumn(listed, activity.sustainmentPlan());
      case "baseline" -> orBaseline(listed, activity, facts);
      default -> listed;
    };
  }

  private static Point orColumn(Point listed, EventDate date) {
    if (date.isKnown()) {
      return Point.holds(listed.name(), List.of());
    }
    return date.isNone() ? Point.fails(listed.name(), List.of(), listed.remedy()) : listed;
  }

  private static Point orBaseline(Point listed, Activity activity, Case facts) {
    return facts.view().list(Indicator.class, "activity", activity.id()).stream()
        .filter(indicator -> indicator.baseline() != null)
        .findFirst()
        .map(indicator -> Point.holds(listed.name(), List.of(Seen.of(indicator, "baseline"))))
        .orElse(listed);
  }
}
