package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.EndUseCheck;
import org.tsctp.partnership.ItemUse;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.StrategyElement.Presence;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules on what becomes of delivered equipment. */
final class EndUseExamples {

  private static final String[] CLAUSES = {
    "no_other_use", "no_transfer", "security", "observation", "return"
  };

  private EndUseExamples() {}

  static Example[] transferAgreement() {
    return new Example[] {
      trucks(
          Outcome.COMPLIANT,
          "An agreement with all five clauses was there a year before the trucks came.",
          p -> withClauses(p.add(agreement("2020-03-01")), Presence.Y)),
      trucks(
          Outcome.VIOLATION,
          "The trucks came first and the agreement on them a week later.",
          p -> withClauses(p.add(agreement("2021-03-08")), Presence.Y)),
      trucks(
          Outcome.INDETERMINATE,
          "No agreement is on record, and nobody declared the record complete.",
          p -> p),
      course()
    };
  }

  static Example[] retransfer() {
    return new Example[] {
      trucks(
          Outcome.COMPLIANT,
          "The trucks were seen on patrol.",
          p -> p.add(use("PATROL", EventDate.UNKNOWN, Truth.TRUE))),
      trucks(
          Outcome.VIOLATION,
          "The trucks were seen at a demonstration; nobody had been asked for consent.",
          p -> p.add(use("CROWD_CONTROL", EventDate.NONE, Truth.TRUE))),
      trucks(
          Outcome.INDETERMINATE,
          "One report that nobody verified puts the trucks at a demonstration.",
          p -> p.add(use("CROWD_CONTROL", EventDate.NONE, Truth.FALSE))),
      course()
    };
  }

  static Example[] substantialViolation() {
    return new Example[] {
      trucks(
          Outcome.COMPLIANT,
          "The country had ceased and given assurances before the trucks came.",
          p -> p.add(violation(EventDate.parse("2020-06-01"), EventDate.parse("2021-02-28")))),
      trucks(
          Outcome.VIOLATION,
          "The trucks came nine months after the determination, without assurances.",
          p -> p.add(violation(EventDate.parse("2020-06-01"), EventDate.NONE))),
      trucks(
          Outcome.INDETERMINATE,
          "Nobody had determined whether what happened was a substantial violation.",
          p -> p.add(violation(EventDate.UNKNOWN, EventDate.NONE))),
      trucks(Outcome.NOT_APPLICABLE, "No violation by the country is on record.", p -> p)
    };
  }

  static Example[] useOutside() {
    return new Example[] {
      trucks(
          Outcome.COMPLIANT,
          "The trucks were seen on patrol.",
          p -> p.add(use("PATROL", EventDate.UNKNOWN, Truth.TRUE))),
      trucks(
          Outcome.ATTENTION,
          "The trucks carried relief goods, and the supplier had consented.",
          p -> p.add(use("HUMANITARIAN", EventDate.parse("2021-08-01"), Truth.TRUE))),
      trucks(
          Outcome.VIOLATION,
          "The trucks were seen at a demonstration.",
          p -> p.add(use("CROWD_CONTROL", EventDate.NONE, Truth.TRUE))),
      trucks(
          Outcome.INDETERMINATE,
          "A check counted the trucks in their yard; nobody saw them used.",
          p ->
              p.add(
                  EndUseCheck.builder("E1")
                      .delivery("D1")
                      .date(LocalDate.of(2021, 9, 1))
                      .result(EndUseCheck.Result.ACCOUNTED)
                      .verified(EndUseCheck.Verified.CUSTODY)
                      .build())),
      course()
    };
  }

  private static Example trucks(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return delivery(outcome, story, Delivery.Kind.EQUIPMENT, more);
  }

  private static Example course() {
    return delivery(
        Outcome.NOT_APPLICABLE, "A course is no equipment.", Delivery.Kind.TRAINING, p -> p);
  }

  private static Example delivery(
      Outcome outcome, String story, Delivery.Kind kind, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "D1",
        "2022-09-30",
        p ->
            more.apply(
                p.add(Activity.builder("A1").title("Trucks").country("XAA").build())
                    .add(
                        Delivery.builder("D1")
                            .activity("A1")
                            .kind(kind)
                            .date(LocalDate.of(2021, 3, 1))
                            .value(new java.math.BigDecimal("250000"))
                            .build())));
  }

  private static Notice agreement(String sent) {
    return Notice.builder("N1")
        .kind(Notice.Kind.TRANSFER_AGREEMENT)
        .activity("A1")
        .sent(LocalDate.parse(sent))
        .build();
  }

  private static PortfolioBuilder withClauses(PortfolioBuilder portfolio, Presence present) {
    PortfolioBuilder all = portfolio;
    for (String clause : CLAUSES) {
      all =
          all.add(
              Element.builder("L-" + clause)
                  .framework(Element.Framework.AGREEMENT_505)
                  .element(clause)
                  .present(present)
                  .notice("N1")
                  .build());
    }
    return all;
  }

  private static ItemUse use(String purpose, EventDate consent, Truth verified) {
    return ItemUse.builder("S1")
        .delivery("D1")
        .date(LocalDate.of(2021, 9, 1))
        .purpose(purpose)
        .consent(consent)
        .verified(verified)
        .build();
  }

  private static Restriction violation(EventDate determined, EventDate lifted) {
    return Restriction.builder("R1")
        .kind(Restriction.Kind.SUBSTANTIAL_VIOLATION)
        .country("XAA")
        .event(LocalDate.of(2020, 5, 1))
        .determined(determined)
        .lifted(lifted)
        .build();
  }
}
