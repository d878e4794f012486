package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Delivery;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;

/**
 * Chapter "Monitoring": whether anybody looks at what was delivered and done.
 *
 * <p>EUM-1 end-use checks in time, EUM-2 agreement before a grant, EUM-3 no other holder or
 * purpose, EUM-4 no grants after a substantial violation, ME-1 to ME-3 whether an activity can be
 * watched (in {@link MonitoringPlans}), ME-4 monitors and invoices, ME-5 work statement, ME-6
 * evaluation, ME-7 planning.
 */
final class MonitoringRules implements RuleChapter {

  private static final Citation END_USE =
      new Citation("22 U.S.C. 2785 (AECA s.40A)", "Golden Sentry between governments");

  @Override
  public String name() {
    return "Monitoring";
  }

  @Override
  public List<Rule<?>> rules() {
    List<Rule<?>> rules =
        new ArrayList<>(
            List.of(
                endUseMonitoring(),
                TransferAgreement.rule(),
                Retransfer.rule(),
                SubstantialViolation.rule(),
                ContractOversight.rule(),
                WorkStatement.rule(),
                PublishedEvaluation.rule(),
                PlanningElements.rule()));
    rules.addAll(MonitoringPlans.rules());
    return rules;
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
}
