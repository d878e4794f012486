package org.tsctp.rulebook;

import java.util.List;
import java.util.Map;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Indicator;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Whether an activity can be watched at all: ME-1 indicators with baseline and target, ME-2
 * monitoring plan before performance, ME-3 surveillance plan of a contract.
 */
final class MonitoringPlans {

  private static final Citation OIG_2020 =
      new Citation("State OIG AUD-MERO-20-42 (September 2020)", "six of six contracts had no plan");
  private static final Citation OIG_2020_SURVEILLANCE =
      new Citation(
          "State OIG AUD-MERO-20-42 (September 2020)",
          "five of six contracts had no surveillance plan");
  private static final Citation ASSESSMENT =
      new Citation(
          "10 U.S.C. 383", "assessment, monitoring and evaluation of security cooperation");
  private static final Citation GAO_2008 =
      new Citation("GAO-08-860", "activities were counted, outcomes were not");

  private MonitoringPlans() {}

  static List<Rule<?>> rules() {
    return List.of(indicators(), planBeforePerformance(), surveillancePlan());
  }

  private static final Sentence OUTCOME_MEASURED =
      Sentence.of(
          "ME-1.measured",
          "Indicator {indicator} measures an outcome of {activity}; it has a baseline and a target.");
  private static final Sentence NO_OUTCOME_MEASURED =
      Sentence.of(
          "ME-1.not-measured",
          "None of the {count} indicators of {activity} is an outcome with baseline and target.");
  private static final Sentence NO_INDICATOR =
      Sentence.of("ME-1.none", "There is no record of an indicator of {activity}.");
  private static final Sentence AN_OUTCOME =
      Sentence.of("ME-1.what", "an outcome indicator of {activity} with baseline and target");

  private static Rule<Activity> indicators() {
    return Rule.of("ME-1", Kinds.ACTIVITIES)
        .title("Indicators, baseline and target")
        .requires("At least one indicator of an outcome has a baseline and a target.")
        .because("Who counts only what was handed out cannot tell what it did.")
        .weighs(Severity.MEDIUM, Force.AUDIT)
        .verified(
            "PARTLY VERIFIED: the statute, the summaries of the predecessor bills and the audit"
                + " were seen, the enacted text of the Act was not")
        .cites(ASSESSMENT, GAO_2008)
        .needs("indicators.activity", "indicators.kind", "indicators.baseline", "indicators.target")
        .examples(MonitoringPlanExamples.indicators())
        .judge(MonitoringPlans::judgeIndicators);
  }

  private static Verdict judgeIndicators(Activity activity, Case facts) {
    List<Indicator> all = facts.view().list(Indicator.class, "activity", activity.id());
    for (Indicator indicator : all) {
      if (isMeasuredOutcome(indicator)) {
        return facts
            .compliant(OUTCOME_MEASURED, "indicator", indicator.id(), "activity", activity.id())
            .on(indicator, "activity", "kind", "baseline", "target")
            .verdict();
      }
    }
    boolean decided = !all.isEmpty() || facts.view().isComplete(Indicator.class);
    VerdictBuilder answer =
        facts
            .answer(
                decided ? Outcome.VIOLATION : Outcome.INDETERMINATE,
                (all.isEmpty() ? NO_INDICATOR : NO_OUTCOME_MEASURED)
                    .with("activity", activity.id(), "count", all.size()))
            .notFound("indicators", AN_OUTCOME.with("activity", activity.id()), all.size())
            .flip(Outcome.COMPLIANT, measuredOutcome(activity, facts));
    all.forEach(indicator -> answer.on(indicator, "kind", "baseline", "target"));
    if (!decided) {
      answer
          .missing("indicators", "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete("indicators"));
    }
    return answer.verdict();
  }

  private static boolean isMeasuredOutcome(Indicator indicator) {
    return indicator.kind() == Indicator.Kind.OUTCOME
        && indicator.baseline() != null
        && indicator.target() != null;
  }

  private static Edit measuredOutcome(Activity activity, Case facts) {
    String id = facts.newId(Indicator.class);
    return new Edit.AddRow(
        "indicators",
        Map.of(
            "id",
            id,
            "name",
            id,
            "activity",
            activity.id(),
            "kind",
            "OUTCOME",
            "baseline",
            "0",
            "target",
            "1"));
  }

  private static final Sentence PLAN_FIRST =
      Sentence.of(
          "ME-2.first", "The monitoring plan of {activity} was approved on {day}, by {from}.");
  private static final Sentence PLAN_LATE =
      Sentence.of(
          "ME-2.late",
          "The monitoring plan of {activity} was approved on {day}, after the first day of"
              + " performance, {from}.");
  private static final Sentence PLAN_NONE =
      Sentence.of("ME-2.none", "{activity} has no monitoring plan.");
  private static final Sentence PLAN_UNKNOWN =
      Sentence.of(
          "ME-2.unknown", "It is not known when the monitoring plan of {activity} was approved.");
  private static final Sentence START_UNKNOWN =
      Sentence.of(
          "ME-2.start-unknown",
          "The monitoring plan of {activity} was approved on {day}; the first day of performance"
              + " is not known.");
  private static final Sentence PLAN = Sentence.of("ME-2.what", "a monitoring plan of {activity}");

  private static final DatedByStart MONITORING_PLAN =
      new DatedByStart(
          "monitoring_plan",
          Activity::monitoringPlan,
          null,
          new DatedByStart.Words(
              PLAN_FIRST, PLAN_LATE, PLAN_NONE, PLAN_UNKNOWN, START_UNKNOWN, PLAN));

  private static Rule<Activity> planBeforePerformance() {
    return Rule.of("ME-2", Kinds.ACTIVITIES)
        .title("Monitoring plan before performance")
        .requires("The monitoring plan is approved by the first day of performance.")
        .because("What nobody planned to watch, nobody watches.")
        .weighs(Severity.HIGH, Force.AUDIT)
        .verified("VERIFIED")
        .cites(OIG_2020)
        .needs("activities.monitoring_plan", "activities.from")
        .examples(MonitoringPlanExamples.planBeforePerformance())
        .judge(MONITORING_PLAN::judge);
  }

  private static final Sentence NO_CONTRACT =
      Sentence.of("ME-3.no-contract", "{activity} is no contract ({instrument}).");
  private static final Sentence INSTRUMENT_UNKNOWN =
      Sentence.of("ME-3.instrument-unknown", "It is not known whether {activity} is a contract.");
  private static final Sentence SURVEILLED =
      Sentence.of(
          "ME-3.there", "The quality-assurance surveillance plan of {activity} is of {day}.");
  private static final Sentence NOT_SURVEILLED =
      Sentence.of("ME-3.none", "{activity} has no quality-assurance surveillance plan.");
  private static final Sentence SURVEILLANCE_UNKNOWN =
      Sentence.of(
          "ME-3.unknown",
          "It is not known whether {activity} has a quality-assurance surveillance plan.");
  private static final Sentence SURVEILLANCE_PLAN =
      Sentence.of("ME-3.what", "a quality-assurance surveillance plan of {activity}");

  private static Rule<Activity> surveillancePlan() {
    return Rule.of("ME-3", Kinds.ACTIVITIES)
        .title("Quality-assurance surveillance plan")
        .requires("A contract has a quality-assurance surveillance plan.")
        .because("An invoice can be checked only against what somebody was told to look at.")
        .weighs(Severity.MEDIUM, Force.AUDIT)
        .verified("VERIFIED")
        .cites(OIG_2020_SURVEILLANCE)
        .needs("activities.instrument", "activities.surveillance_plan")
        .examples(MonitoringPlanExamples.surveillancePlan())
        .judge(MonitoringPlans::judgeSurveillance);
  }

  private static Verdict judgeSurveillance(Activity activity, Case facts) {
    if (activity.instrument() == null) {
      return judgeUnknownInstrument(activity, facts);
    }
    if (activity.instrument() != Activity.Instrument.CONTRACT) {
      return facts
          .notApplicable(
              NO_CONTRACT, "activity", activity.id(), "instrument", activity.instrument())
          .on(activity, "instrument")
          .verdict();
    }
    if (activity.surveillancePlan().isKnown()) {
      return surveillance(Outcome.COMPLIANT, SURVEILLED, activity, facts).verdict();
    }
    VerdictBuilder answer =
        activity.surveillancePlan().isNone()
            ? surveillance(Outcome.VIOLATION, NOT_SURVEILLED, activity, facts)
                .notFound("activities", SURVEILLANCE_PLAN.with("activity", activity.id()), 1)
            : surveillance(Outcome.INDETERMINATE, SURVEILLANCE_UNKNOWN, activity, facts)
                .missing("activities", "surveillance_plan", activity.id());
    return answer.flip(Outcome.COMPLIANT, plan(activity, facts)).verdict();
  }

  private static Verdict judgeUnknownInstrument(Activity activity, Case facts) {
    VerdictBuilder answer =
        surveillance(Outcome.INDETERMINATE, INSTRUMENT_UNKNOWN, activity, facts)
            .missing("activities", "instrument", activity.id())
            .flip(Outcome.NOT_APPLICABLE, instrument(activity, Activity.Instrument.GRANT));
    Edit contract = instrument(activity, Activity.Instrument.CONTRACT);
    if (activity.surveillancePlan().isKnown()) {
      answer.flip(Outcome.COMPLIANT, contract);
    } else if (activity.surveillancePlan().isNone()) {
      answer.flip(Outcome.VIOLATION, contract);
    } else {
      answer.flip(Outcome.COMPLIANT, contract, plan(activity, facts));
    }
    return answer.verdict();
  }

  private static VerdictBuilder surveillance(
      Outcome outcome, Sentence sentence, Activity activity, Case facts) {
    return facts
        .answer(
            outcome, sentence.with("activity", activity.id(), "day", activity.surveillancePlan()))
        .on(activity, "instrument", "surveillance_plan");
  }

  private static Edit instrument(Activity activity, Activity.Instrument instrument) {
    return new Edit.SetCell("activities", activity.id(), "instrument", instrument.name());
  }

  private static Edit plan(Activity activity, Case facts) {
    return new Edit.SetCell(
        "activities",
        activity.id(),
        "surveillance_plan",
        Fillings.notAfter(facts.asOf(), activity, facts).toString());
  }
}
