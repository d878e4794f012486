package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.basics.EventDate;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ActivityBuilder;
import org.tsctp.partnership.Indicator;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for {@link MonitoringPlans}. */
final class MonitoringPlanExamples {

  private MonitoringPlanExamples() {}

  static Example[] indicators() {
    return new Example[] {
      training(
          Outcome.COMPLIANT,
          "The share of cases that reach a court is measured, from a baseline to a target.",
          p ->
              p.add(
                  Indicator.builder("I1")
                      .name("Cases that reach a court, percent")
                      .activity("A1")
                      .kind(Indicator.Kind.OUTCOME)
                      .baseline(new BigDecimal("20"))
                      .target(new BigDecimal("40"))
                      .build())),
      training(
          Outcome.VIOLATION,
          "Only the judges trained are counted.",
          p ->
              p.add(
                  Indicator.builder("I1")
                      .name("Judges trained")
                      .activity("A1")
                      .kind(Indicator.Kind.OUTPUT)
                      .baseline(new BigDecimal("0"))
                      .target(new BigDecimal("50"))
                      .build())),
      training(
          Outcome.INDETERMINATE,
          "No indicator is on record, and nobody declared the record complete.",
          p -> p)
    };
  }

  static Example[] planBeforePerformance() {
    return new Example[] {
      plan(
          Outcome.COMPLIANT,
          "The plan was approved on the first day of performance.",
          EventDate.parse("2021-01-01")),
      plan(
          Outcome.VIOLATION,
          "The plan was approved one day after the first day of performance.",
          EventDate.parse("2021-01-02")),
      plan(Outcome.INDETERMINATE, "It is not known when the plan was approved.", EventDate.UNKNOWN)
    };
  }

  static Example[] surveillancePlan() {
    return new Example[] {
      surveillance(
          Outcome.COMPLIANT,
          "The contract for the hangar has a surveillance plan.",
          Activity.Instrument.CONTRACT,
          EventDate.parse("2021-02-01")),
      surveillance(
          Outcome.VIOLATION,
          "The contract for the hangar has no surveillance plan.",
          Activity.Instrument.CONTRACT,
          EventDate.NONE),
      surveillance(
          Outcome.INDETERMINATE,
          "It is not known whether the contract for the hangar has a surveillance plan.",
          Activity.Instrument.CONTRACT,
          EventDate.UNKNOWN),
      surveillance(
          Outcome.NOT_APPLICABLE,
          "The hangar is built under a grant.",
          Activity.Instrument.GRANT,
          EventDate.UNKNOWN)
    };
  }

  private static Example training(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "A1",
        "2022-09-30",
        p -> more.apply(p.add(started("Court training").build())));
  }

  private static Example plan(Outcome outcome, String story, EventDate approved) {
    return Example.of(
        outcome,
        story,
        "A1",
        "2022-09-30",
        p -> p.add(started("Court training").monitoringPlan(approved).build()));
  }

  private static Example surveillance(
      Outcome outcome, String story, Activity.Instrument instrument, EventDate plan) {
    return Example.of(
        outcome,
        story,
        "A1",
        "2022-09-30",
        p -> p.add(started("Hangar").instrument(instrument).surveillancePlan(plan).build()));
  }

  private static ActivityBuilder started(String title) {
    return Activity.builder("A1").title(title).country("XAA").from(LocalDate.of(2021, 1, 1));
  }
}
