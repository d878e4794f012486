package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the duties that go with vetting. */
final class VettingDutyExamples {

  private static final String AS_OF = "2022-09-30";

  private VettingDutyExamples() {}

  static Example[] unidentifiedUnit() {
    return new Example[] {
      fuel(
          Outcome.COMPLIANT,
          "Fuel was given to the army of XAA; the list of prohibited units had been sent three"
              + " months before.",
          Truth.FALSE,
          p -> p.add(list())),
      fuel(
          Outcome.VIOLATION,
          "Fuel was given to the army of XAA; the notices are complete and hold no list.",
          Truth.FALSE,
          p -> p.complete(Notice.class)),
      fuel(
          Outcome.INDETERMINATE,
          "Fuel was given to the army of XAA; nobody says whether the unit could be known.",
          Truth.UNKNOWN,
          p -> p.add(list())),
      fuel(
          Outcome.NOT_APPLICABLE,
          "The unit that got the fuel could be known beforehand; it is only not written down.",
          Truth.TRUE,
          p -> p)
    };
  }

  static Example[] hindsight() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "Nothing came to light about the unit after the delivery.",
          Authority.FAA,
          p -> p),
      example(
          Outcome.ATTENTION,
          "A killing of 2020 was found credible in June 2021, three months after the delivery.",
          Authority.FAA,
          p -> p.add(VettingExamples.killing("2021-06-01"))),
      example(
          Outcome.NOT_APPLICABLE,
          "The delivery is paid under another authority.",
          Authority.OTHER,
          p -> p)
    };
  }

  private static Example fuel(
      Outcome outcome, String story, Truth identifiable, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "D1",
        AS_OF,
        p ->
            more.apply(
                p.add(VettingExamples.activity(Authority.FAA))
                    .add(
                        Delivery.builder("D1")
                            .activity("A1")
                            .identifiable(identifiable)
                            .kind(Delivery.Kind.OTHER)
                            .date(LocalDate.of(2021, 3, 1))
                            .build())));
  }

  private static Notice list() {
    return Notice.builder("N1")
        .kind(Notice.Kind.PROHIBITED_UNITS_LIST)
        .country("XAA")
        .sent(LocalDate.of(2020, 12, 1))
        .build();
  }

  static Example example(
      Outcome outcome, String story, Authority authority, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "D1",
        AS_OF,
        p ->
            more.apply(
                p.add(VettingExamples.activity(authority))
                    .add(VettingExamples.unit())
                    .add(VettingExamples.delivery())));
  }
}
