package org.tsctp.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tsctp.partnership.Exchange;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Protocol;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Information sharing". */
final class InformationExamples {

  private InformationExamples() {}

  static Example[] timelyExchange() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "A warning was shared two days after it was acquired.",
          p -> p.add(exchange("2021-03-01T08:00:00Z", "2021-03-03T08:00:00Z"))),
      example(
          Outcome.ATTENTION,
          "A warning was shared four days after it was acquired.",
          p -> p.add(exchange("2021-03-01T08:00:00Z", "2021-03-05T08:00:00Z"))),
      example(
          Outcome.INDETERMINATE,
          "No exchange is on record in a year in which the protocol was in force, and nobody"
              + " declared the record complete.",
          p -> p)
    };
  }

  private static Example example(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "P1:FY2021",
        "2021-09-30",
        p ->
            more.apply(
                p.add(
                    Protocol.builder("P1")
                        .name("Early warning")
                        .parties(List.of("XAA", "XAB"))
                        .from(LocalDate.of(2020, 10, 1))
                        .build())));
  }

  private static Exchange exchange(String acquired, String shared) {
    return Exchange.builder("E1")
        .protocol("P1")
        .provider("XAA")
        .receiver("XAB")
        .acquired(Instant.parse(acquired))
        .shared(Instant.parse(shared))
        .build();
  }
}
