package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.ElementBuilder;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Program;
import org.tsctp.partnership.StrategyElement.Presence;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Coherence". */
final class CoherenceExamples {

  private CoherenceExamples() {}

  static Example[] coordination() {
    return new Example[] {
      program(
          Outcome.COMPLIANT,
          "The agencies agreed in writing, also on who commands whose personnel.",
          p ->
              p.add(
                      coordination("agreement", Presence.Y)
                          .program("P1")
                          .date(EventDate.parse("2021-02-01"))
                          .build())
                  .add(coordination("personnel_authority", Presence.Y).program("P1").build())),
      program(
          Outcome.VIOLATION,
          "The agencies disputed who commands whose personnel.",
          p -> p.add(coordination("personnel_authority", Presence.N).program("P1").build())),
      program(Outcome.INDETERMINATE, "Nobody recorded what the agencies had agreed.", p -> p),
      program(
          Outcome.NOT_APPLICABLE,
          "One agency does it all and has nobody to agree with.",
          p ->
              p.add(
                      Activity.builder("A1")
                          .title("Courts")
                          .program("P1")
                          .country("XAA")
                          .agency("STATE")
                          .build())
                  .complete(Activity.class))
    };
  }

  static Example[] overlap() {
    return new Example[] {
      unit(
          Outcome.COMPLIANT,
          "Two programs gave radios in the same year, and were deconflicted.",
          p ->
              radios(radios(p, "1", "radios"), "2", "radios")
                  .add(coordination("deconfliction", Presence.Y).unit("U1").build())),
      unit(
          Outcome.ATTENTION,
          "Two programs gave radios in the same year; the record says they were not deconflicted.",
          p ->
              radios(radios(p, "1", "radios"), "2", "radios")
                  .add(coordination("deconfliction", Presence.N).unit("U1").build())),
      unit(
          Outcome.INDETERMINATE,
          "Two programs gave equipment in the same year; nobody coded what.",
          p -> radios(radios(p, "1", "radios"), "2", null)),
      unit(Outcome.NOT_APPLICABLE, "One program gave radios.", p -> radios(p, "1", "radios"))
    };
  }

  static Example[] dependencies() {
    return new Example[] {
      works(
          Outcome.COMPLIANT,
          "The hangar was agreed with the works office before the award.",
          p -> p.add(hangar("2020-12-01"))),
      works(
          Outcome.VIOLATION,
          "The hangar was agreed three months after the award.",
          p -> p.add(hangar("2021-04-01"))),
      works(
          Outcome.INDETERMINATE,
          "It is not known when the hangar was agreed.",
          p -> p.add(hangar(""))),
      works(Outcome.NOT_APPLICABLE, "The activity depends on no works.", p -> p)
    };
  }

  private static Example program(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "P1",
        "2022-09-30",
        p -> more.apply(p.add(Program.builder("P1").name("Partnership").leader("STATE").build())));
  }

  private static Example unit(Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "U1",
        "2022-09-30",
        p -> more.apply(p.add(Unit.builder("U1").name("First Company").country("XAA").build())));
  }

  private static Example works(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "A1",
        "2022-09-30",
        p ->
            more.apply(
                p.add(
                    Activity.builder("A1")
                        .title("Transport aircraft")
                        .country("XAA")
                        .from(LocalDate.of(2021, 1, 1))
                        .build())));
  }

  /** A program, its activity and what it gives to the unit. */
  private static PortfolioBuilder radios(
      PortfolioBuilder portfolio, String number, @Nullable String item) {
    return portfolio
        .add(Program.builder("P" + number).name("Program").build())
        .add(
            Activity.builder("A" + number)
                .title("Radios")
                .program("P" + number)
                .country("XAA")
                .from(LocalDate.of(2021, 1, 1))
                .to(LocalDate.of(2022, 1, 1))
                .build())
        .add(
            Delivery.builder("D" + number)
                .activity("A" + number)
                .unit("U1")
                .kind(Delivery.Kind.EQUIPMENT)
                .date(LocalDate.of(2021, 3, 1))
                .item(item)
                .build());
  }

  private static Element hangar(String coordinated) {
    return Element.builder("L1")
        .framework(Element.Framework.INFRASTRUCTURE)
        .element("hangar")
        .present(Presence.Y)
        .date(EventDate.parse(coordinated))
        .activity("A1")
        .build();
  }

  private static ElementBuilder coordination(String name, Presence present) {
    return Element.builder("L-" + name)
        .framework(Element.Framework.COORDINATION)
        .element(name)
        .present(present);
  }
}
