package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapters "Balance" and "Drift". */
final class BalanceExamples {

  private BalanceExamples() {}

  static Example[] securityShare() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "600,000 for security beside 400,000 for governance.",
          p -> p.add(money("S", 2021, "600000")).add(money("G", 2021, "400000"))),
      example(
          Outcome.ATTENTION,
          "920,000 for security beside 80,000 for governance.",
          p -> p.add(money("S", 2021, "920000")).add(money("G", 2021, "80000"))),
      example(
          Outcome.INDETERMINATE,
          "600,000 for security beside 400,000 of which nobody knows what it was for.",
          p -> p.add(money("S", 2021, "600000")).add(money("U", 2021, "400000")))
    };
  }

  static Example[] shareShift() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The security share went from 0.60 to 0.65.",
          p -> years(p, "600000", "400000", "650000", "350000")),
      example(
          Outcome.ATTENTION,
          "The security share went from 0.50 to 0.80.",
          p -> years(p, "500000", "500000", "800000", "200000")),
      example(
          Outcome.INDETERMINATE,
          "No money is on record in the year before, though there was some two years before.",
          p -> p.add(money("S", 2019, "500000")).add(money("S", 2021, "500000"))),
      example(
          Outcome.NOT_APPLICABLE,
          "It is the first year on record.",
          p -> p.add(money("S", 2021, "500000")))
    };
  }

  private static PortfolioBuilder years(
      PortfolioBuilder p, String s0, String g0, String s1, String g1) {
    return p.add(money("S", 2020, s0))
        .add(money("G", 2020, g0))
        .add(money("S", 2021, s1))
        .add(money("G", 2021, g1));
  }

  private static Example example(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "XAA:FY2021",
        "2022-09-30",
        p ->
            more.apply(
                p.add(activity("S", Dimension.SECURITY))
                    .add(activity("G", Dimension.GOVERNANCE))
                    .add(activity("U", null))));
  }

  private static Activity activity(String id, @Nullable Dimension dimension) {
    return Activity.builder(id).title("Activity " + id).country("XAA").dimension(dimension).build();
  }

  private static Transaction money(String activity, int year, String amount) {
    return Transaction.builder(activity + year)
        .activity(activity)
        .type(Transaction.Type.DISBURSEMENT)
        .date(LocalDate.of(year, 3, 31))
        .amount(new BigDecimal(amount))
        .build();
  }
}
