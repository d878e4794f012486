package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ActivityBuilder;
import org.tsctp.partnership.Authority;
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

  static Example[] civilianContinuity() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "Civilian money went from 10,000,000 to 9,000,000.",
          p -> years(p, "1", "10000000", "1", "9000000")),
      example(
          Outcome.ATTENTION,
          "Civilian money went from 9,500,000 to nothing.",
          p -> p.add(money("G", 2020, "9500000")).add(money("S", 2021, "1000000"))),
      example(
          Outcome.INDETERMINATE,
          "Civilian money went from 1,000,000 to 400,000, beside 800,000 of which nobody knows what"
              + " it was for.",
          p ->
              p.add(money("G", 2020, "1000000"))
                  .add(money("G", 2021, "400000"))
                  .add(money("U", 2021, "800000"))),
      example(
          Outcome.NOT_APPLICABLE,
          "It is the first year on record.",
          p -> p.add(money("G", 2021, "500000")))
    };
  }

  static Example[] concentration() {
    return new Example[] {
      countries(
          Outcome.COMPLIANT,
          "Six countries received the same.",
          "100",
          "100",
          "100",
          "100",
          "100",
          "100"),
      countries(
          Outcome.ATTENTION,
          "Four of six countries received 80 of every 100.",
          "200",
          "200",
          "200",
          "200",
          "100",
          "100"),
      countries(
          Outcome.INDETERMINATE,
          "The money of six countries adds up to nothing after a correction.",
          "100",
          "100",
          "100",
          "100",
          "100",
          "-500"),
      countries(Outcome.NOT_APPLICABLE, "Only two countries received money.", "100", "100")
    };
  }

  private static Example countries(Outcome outcome, String story, String... amounts) {
    return Example.of(
        outcome,
        story,
        "ALL:FY2021",
        "2022-09-30",
        p -> {
          for (int i = 0; i < amounts.length; i++) {
            String id = "A" + i;
            p.add(
                Activity.builder(id)
                    .title("Activity " + id)
                    .country("XA" + (char) ('A' + i))
                    .dimension(Dimension.GOVERNANCE)
                    .build());
            p.add(money(id, 2021, amounts[i]));
          }
          return p;
        });
  }

  static Example[] civilianCounterpart() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "Security money and civilian money in one year.",
          p -> p.add(money("S", 2021, "600000")).add(money("G", 2021, "400000"))),
      example(Outcome.ATTENTION, "Security money alone.", p -> p.add(money("S", 2021, "600000"))),
      example(
          Outcome.INDETERMINATE,
          "Security money beside money of which nobody knows what it was for.",
          p -> p.add(money("S", 2021, "600000")).add(money("U", 2021, "400000"))),
      example(
          Outcome.NOT_APPLICABLE, "Civilian money alone.", p -> p.add(money("G", 2021, "400000")))
    };
  }

  static Example[] institutionalContent() {
    return new Example[] {
      activity(
          Outcome.COMPLIANT,
          "Radios came with advisers for the ministry.",
          a ->
              a.authority(Authority.SECTION_333)
                  .components(List.of("radios", "defence-ministry advising"))),
      activity(
          Outcome.VIOLATION,
          "Under section 333, only kit was given.",
          a -> a.authority(Authority.SECTION_333).components(List.of("radios", "vehicles"))),
      activity(
          Outcome.ATTENTION,
          "Under another authority, only kit was given.",
          a ->
              a.authority(Authority.FAA)
                  .dimension(Dimension.SECURITY)
                  .components(List.of("radios", "vehicles"))),
      activity(
          Outcome.INDETERMINATE,
          "Nobody recorded what was given.",
          a -> a.authority(Authority.SECTION_333)),
      activity(
          Outcome.NOT_APPLICABLE,
          "A school is no security assistance.",
          a -> a.authority(Authority.FAA).dimension(Dimension.DEVELOPMENT))
    };
  }

  static Example[] odaEligibility() {
    return new Example[] {
      activity(
          Outcome.COMPLIANT,
          "Civilian oversight, code 15210, is counted as development assistance.",
          a -> oda(a, Truth.TRUE, "15210", "advisers")),
      activity(
          Outcome.VIOLATION,
          "Weapons are counted as development assistance.",
          a -> oda(a, Truth.TRUE, "15210", "weapons")),
      activity(
          Outcome.INDETERMINATE,
          "Code 15161 was withdrawn in 2020, before the activity began.",
          a -> oda(a, Truth.TRUE, "15161", "advisers")),
      activity(
          Outcome.NOT_APPLICABLE,
          "Weapons are not counted as development assistance.",
          a -> oda(a, Truth.FALSE, "15210", "weapons"))
    };
  }

  private static ActivityBuilder oda(
      ActivityBuilder activity, Truth oda, String code, String component) {
    return activity
        .oda(oda)
        .sectorScheme(Activity.SectorScheme.DAC)
        .sector(code)
        .components(List.of(component));
  }

  private static Example activity(
      Outcome outcome, String story, UnaryOperator<ActivityBuilder> cells) {
    return Example.of(
        outcome,
        story,
        "A1",
        "2022-09-30",
        p ->
            p.add(
                cells
                    .apply(
                        Activity.builder("A1")
                            .title("Border guard support")
                            .country("XAA")
                            .from(LocalDate.of(2021, 1, 1)))
                    .build()));
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
