package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Membership;
import org.tsctp.partnership.Objective;
import org.tsctp.partnership.Partner;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Strategy;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Drift" that need no money. */
final class DriftExamples {

  private DriftExamples() {}

  static Example[] objective() {
    return new Example[] {
      posts(
          Outcome.COMPLIANT,
          "The posts serve an objective of the strategy in force when they are begun.",
          "2022-06-01",
          "O2"),
      posts(
          Outcome.VIOLATION,
          "The posts serve an objective of the strategy that was replaced the same day.",
          "2022-04-01",
          "O1"),
      posts(
          Outcome.INDETERMINATE,
          "It is not known which objective the posts serve.",
          "2022-06-01",
          null)
    };
  }

  static Example[] partner() {
    return new Example[] {
      delivery(
          Outcome.COMPLIANT,
          "The country joined on the day of the delivery.",
          p -> p.add(joined("2021-03-01"))),
      delivery(
          Outcome.ATTENTION,
          "The country joined a day after the delivery, and the list of members is complete.",
          p -> p.add(joined("2021-03-02")).complete(Membership.class)),
      delivery(
          Outcome.INDETERMINATE,
          "The country is on a later list of members; the earlier lists are not complete.",
          p -> p.add(joined("2021-06-01"))),
      Example.of(
          Outcome.NOT_APPLICABLE,
          "The portfolio does not say whose members are the partners.",
          "D1",
          "2022-09-30",
          p -> DriftExamples.radios(p))
    };
  }

  private static Example posts(
      Outcome outcome, String story, String from, @Nullable String objective) {
    return Example.of(
        outcome,
        story,
        "A1",
        "2022-09-30",
        p ->
            p.add(strategy("S1", "2017-04-01").to(LocalDate.of(2022, 4, 1)).build())
                .add(strategy("S2", "2022-04-01").build())
                .add(Objective.builder("O1").strategy("S1").title("Roads").build())
                .add(Objective.builder("O2").strategy("S2").title("Safe roads").build())
                .add(
                    Activity.builder("A1")
                        .title("Border posts")
                        .country("XAA")
                        .from(LocalDate.parse(from))
                        .objective(objective)
                        .build()));
  }

  private static org.tsctp.partnership.StrategyBuilder strategy(String id, String from) {
    return Strategy.builder(id).title("Strategy").from(LocalDate.parse(from));
  }

  private static Example delivery(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "D1",
        "2022-09-30",
        p ->
            more.apply(
                radios(p)
                    .add(
                        Partner.builder("TSCTP")
                            .name("Partnership")
                            .kind(Partner.Kind.REGIONAL_BODY)
                            .build())
                    .add(
                        Partner.builder("XAA")
                            .name("Country A")
                            .kind(Partner.Kind.STATE)
                            .country("XAA")
                            .build())));
  }

  private static PortfolioBuilder radios(PortfolioBuilder portfolio) {
    return portfolio
        .add(Activity.builder("A1").title("Radios").country("XAA").build())
        .add(
            Delivery.builder("D1")
                .activity("A1")
                .kind(Delivery.Kind.EQUIPMENT)
                .date(LocalDate.of(2021, 3, 1))
                .build());
  }

  private static Membership joined(String from) {
    return Membership.builder().partner("XAA").body("TSCTP").from(LocalDate.parse(from)).build();
  }
}
