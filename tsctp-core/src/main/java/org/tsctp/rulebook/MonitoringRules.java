package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Chapter "Monitoring": whether anybody looks at what was delivered and done.
 *
 * <p>EUM-1 end-use checks in time, EUM-2 agreement before a grant, EUM-3 no other holder or
 * purpose, EUM-4 no grants after a substantial violation, ME-2 monitoring plan before performance,
 * ME-4 monitors and invoices, ME-5 work statement, ME-6 evaluation, ME-7 planning.
 */
final class MonitoringRules implements RuleChapter {

  private static final Citation END_USE =
      new Citation("22 U.S.C. 2785 (AECA s.40A)", "Golden Sentry between governments");
  private static final Citation OIG_2020 =
      new Citation("State OIG AUD-MERO-20-42 (September 2020)", "six of six contracts had no plan");

  @Override
  public String name() {
    return "Monitoring";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        endUseMonitoring(),
        TransferAgreement.rule(),
        Retransfer.rule(),
        SubstantialViolation.rule(),
        planBeforePerformance(),
        ContractOversight.rule(),
        WorkStatement.rule(),
        PublishedEvaluation.rule(),
        PlanningElements.rule());
  }

  private Rule<Delivery> endUseMonitoring() {
    return Rule.of("EUM-1", Kinds.DELIVERIES)
        .title("End-use monitoring covers the item")
        .requires(
            "Delivered equipment is seen and accounted for within the first period, and again in"
                + " every further period where enhanced monitoring applies.")
        .because("Nobody can answer for equipment that nobody has seen.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("PARTLY VERIFIED: the statute was seen, the intervals were not")
        .cites(END_USE)
        .needs(
            "deliveries.kind",
            "deliveries.date",
            "deliveries.enhanced",
            "end_use_checks.delivery",
            "end_use_checks.date",
            "end_use_checks.result")
        .examples(MonitoringExamples.endUseMonitoring())
        .judge(EndUse::judge);
  }

  private static final Sentence PLAN_FIRST =
      Sentence.of(
          "ME-2.first", "The monitoring plan of {activity} was approved on {plan}, by {from}.");
  private static final Sentence PLAN_LATE =
      Sentence.of(
          "ME-2.late",
          "The monitoring plan of {activity} was approved on {plan}, after the first day of"
              + " performance, {from}.");
  private static final Sentence PLAN_NONE =
      Sentence.of("ME-2.none", "{activity} has no monitoring plan.");
  private static final Sentence PLAN_UNKNOWN =
      Sentence.of(
          "ME-2.unknown", "It is not known when the monitoring plan of {activity} was approved.");
  private static final Sentence START_UNKNOWN =
      Sentence.of(
          "ME-2.start-unknown",
          "The monitoring plan of {activity} was approved on {plan}; the first day of performance"
              + " is not known.");

  private Rule<Activity> planBeforePerformance() {
    return Rule.of("ME-2", Kinds.ACTIVITIES)
        .title("Monitoring plan before performance")
        .requires("The monitoring plan is approved by the first day of performance.")
        .because("What nobody planned to watch, nobody watches.")
        .weighs(Severity.HIGH, Force.AUDIT)
        .verified("VERIFIED")
        .cites(OIG_2020)
        .needs("activities.monitoring_plan", "activities.from")
        .examples(MonitoringExamples.planBeforePerformance())
        .judge(this::judgePlan);
  }

  private Verdict judgePlan(Activity activity, Case facts) {
    LocalDate from = activity.from();
    if (activity.monitoringPlan().isNone()) {
      VerdictBuilder answer =
          about(facts.violation(PLAN_NONE, "activity", activity.id()), activity)
              .notFound("activities", "a monitoring plan of " + activity.id(), 1);
      return withPlanOn(answer, activity).verdict();
    }
    if (activity.monitoringPlan().isUnknown()) {
      VerdictBuilder answer =
          about(facts.indeterminate(PLAN_UNKNOWN, "activity", activity.id()), activity)
              .missing("activities", "monitoring_plan", activity.id());
      return withPlanOn(answer, activity).verdict();
    }
    LocalDate plan = activity.monitoringPlan().date();
    if (from == null) {
      VerdictBuilder answer =
          about(
                  facts.indeterminate(START_UNKNOWN, "activity", activity.id(), "plan", plan),
                  activity)
              .missing("activities", "from", activity.id());
      if (activity.to() == null || plan.isBefore(activity.to())) {
        answer.flip(
            Outcome.COMPLIANT,
            new Edit.SetCell("activities", activity.id(), "from", plan.toString()));
      }
      return answer.verdict();
    }
    if (!plan.isAfter(from)) {
      return about(
              facts.compliant(PLAN_FIRST, "activity", activity.id(), "plan", plan, "from", from),
              activity)
          .verdict();
    }
    return withPlanOn(
            about(
                facts.violation(PLAN_LATE, "activity", activity.id(), "plan", plan, "from", from),
                activity),
            activity)
        .verdict();
  }

  private static VerdictBuilder withPlanOn(VerdictBuilder answer, Activity activity) {
    return activity.from() == null
        ? answer
        : answer.flip(
            Outcome.COMPLIANT,
            new Edit.SetCell(
                "activities", activity.id(), "monitoring_plan", activity.from().toString()));
  }

  private static VerdictBuilder about(VerdictBuilder answer, Activity activity) {
    return answer.on(activity, "monitoring_plan", "from");
  }
}
