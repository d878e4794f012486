package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.EndUseCheck;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Monitoring". */
final class MonitoringExamples {

  private MonitoringExamples() {}

  static Example[] endUseMonitoring() {
    return new Example[] {
      item(
          Outcome.COMPLIANT,
          "The radios were seen four months after the delivery.",
          Delivery.Kind.EQUIPMENT,
          p -> p.add(check("2021-07-01", EndUseCheck.Result.ACCOUNTED))),
      item(
          Outcome.ATTENTION,
          "At the latest check, access was denied; the check that was due had taken place.",
          Delivery.Kind.EQUIPMENT,
          p ->
              p.add(check("2021-07-01", EndUseCheck.Result.ACCOUNTED))
                  .add(
                      EndUseCheck.builder("E2")
                          .delivery("D1")
                          .date(LocalDate.of(2022, 2, 1))
                          .result(EndUseCheck.Result.ACCESS_DENIED)
                          .build())),
      item(
          Outcome.VIOLATION,
          "A check found the radios missing.",
          Delivery.Kind.EQUIPMENT,
          p -> p.add(check("2021-07-01", EndUseCheck.Result.MISSING))),
      item(
          Outcome.INDETERMINATE,
          "No check is on record after a year and a half, and nobody declared the record complete.",
          Delivery.Kind.EQUIPMENT,
          p -> p),
      item(Outcome.NOT_APPLICABLE, "A course cannot be lost.", Delivery.Kind.TRAINING, p -> p)
    };
  }

  private static Example item(
      Outcome outcome, String story, Delivery.Kind kind, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "D1",
        "2022-09-30",
        p ->
            more.apply(
                p.add(Activity.builder("A1").title("Radios").country("XAA").build())
                    .add(
                        Delivery.builder("D1")
                            .activity("A1")
                            .kind(kind)
                            .date(LocalDate.of(2021, 3, 1))
                            .build())));
  }

  private static EndUseCheck check(String date, EndUseCheck.Result result) {
    return EndUseCheck.builder("E1")
        .delivery("D1")
        .date(LocalDate.parse(date))
        .result(result)
        .build();
  }
}
