package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ActivityBuilder;
import org.tsctp.partnership.Designation;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.Invoice;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.StrategyElement.Presence;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules on the oversight of activities. */
final class OversightExamples {

  private static final String[] WORK = {"specific", "measurable", "qualified_oversight"};
  private static final String[] PLANNING = {
    "objectives", "absorptive_capacity", "baseline", "sustainment"
  };

  private OversightExamples() {}

  static Example[] contractOversight() {
    return new Example[] {
      contract(
          Outcome.COMPLIANT,
          "The representative was designated before the first invoice and approved it with its"
              + " receipts.",
          p -> p.add(representative()).add(invoice(Truth.TRUE))),
      contract(
          Outcome.VIOLATION,
          "The invoice was approved without receipts.",
          p -> p.add(representative()).add(invoice(Truth.FALSE))),
      contract(
          Outcome.INDETERMINATE,
          "Nobody supplied the file that would show the receipts.",
          p -> p.add(representative()).add(invoice(Truth.UNKNOWN))),
      contract(Outcome.NOT_APPLICABLE, "Nothing has happened on the contract yet.", p -> p)
    };
  }

  static Example[] workStatement() {
    return new Example[] {
      contract(
          Outcome.COMPLIANT,
          "The work statement is specific and measurable; an engineer oversees the works.",
          p -> elements(p, Element.Framework.WORK_STATEMENT, Presence.Y, WORK)),
      contract(
          Outcome.VIOLATION,
          "The work statement asks for \"appropriate training\".",
          p -> elements(p, Element.Framework.WORK_STATEMENT, Presence.N, "measurable")),
      contract(Outcome.INDETERMINATE, "Nobody assessed the work statement.", p -> p),
      activity(
          Outcome.NOT_APPLICABLE,
          "A grant has no work statement.",
          a -> a.instrument(Activity.Instrument.GRANT),
          p -> p)
    };
  }

  static Example[] evaluation() {
    return new Example[] {
      significant(
          Outcome.COMPLIANT,
          "The activity was evaluated and a summary made public.",
          a -> a.evaluation(EventDate.parse("2022-02-01")),
          p ->
              p.add(
                  element(Element.Framework.EVALUATION, "public_summary", Presence.Y)
                      .date(EventDate.parse("2022-04-01"))
                      .build())),
      significant(
          Outcome.ATTENTION,
          "The activity still runs and is not evaluated yet.",
          a -> a.evaluation(EventDate.NONE).to(LocalDate.of(2023, 1, 1)),
          p -> p),
      significant(
          Outcome.VIOLATION,
          "The activity was evaluated, and nothing of it was published.",
          a -> a.evaluation(EventDate.parse("2022-02-01")),
          p -> p.add(element(Element.Framework.EVALUATION, "public_summary", Presence.N).build())),
      activity(
          Outcome.INDETERMINATE,
          "Nobody rated whether the activity is significant.",
          a -> a,
          p -> p),
      activity(
          Outcome.NOT_APPLICABLE,
          "The activity was rated not significant.",
          a -> a,
          p -> p.add(element(Element.Framework.EVALUATION, "significant", Presence.N).build()))
    };
  }

  static Example[] planningElements() {
    return new Example[] {
      activity(
          Outcome.COMPLIANT,
          "The proposal has all four elements.",
          a -> a,
          p -> elements(p, Element.Framework.PLANNING, Presence.Y, PLANNING)),
      activity(
          Outcome.VIOLATION,
          "The proposal says nothing about what the partner can absorb.",
          a -> a,
          p -> elements(p, Element.Framework.PLANNING, Presence.N, "absorptive_capacity")),
      activity(Outcome.INDETERMINATE, "The proposal was not supplied.", a -> a, p -> p)
    };
  }

  private static Example contract(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return activity(outcome, story, a -> a.instrument(Activity.Instrument.CONTRACT), more);
  }

  private static Example significant(
      Outcome outcome,
      String story,
      UnaryOperator<ActivityBuilder> columns,
      UnaryOperator<PortfolioBuilder> more) {
    return activity(
        outcome,
        story,
        columns,
        p ->
            more.apply(
                p.add(element(Element.Framework.EVALUATION, "significant", Presence.Y).build())));
  }

  private static Example activity(
      Outcome outcome,
      String story,
      UnaryOperator<ActivityBuilder> columns,
      UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "A1",
        "2022-09-30",
        p ->
            more.apply(
                p.add(
                    columns
                        .apply(
                            Activity.builder("A1")
                                .title("Road works")
                                .country("XAA")
                                .from(LocalDate.of(2021, 1, 1)))
                        .build())));
  }

  private static PortfolioBuilder elements(
      PortfolioBuilder portfolio, Element.Framework framework, Presence present, String... names) {
    PortfolioBuilder all = portfolio;
    for (String name : names) {
      all = all.add(element(framework, name, present).build());
    }
    return all;
  }

  private static org.tsctp.partnership.ElementBuilder element(
      Element.Framework framework, String name, Presence present) {
    return Element.builder("L-" + name)
        .framework(framework)
        .element(name)
        .present(present)
        .activity("A1");
  }

  private static Designation representative() {
    return Designation.builder("G1")
        .person("Representative")
        .role(Designation.Role.COR)
        .activity("A1")
        .from(LocalDate.of(2021, 1, 1))
        .build();
  }

  private static Invoice invoice(Truth supported) {
    return Invoice.builder("I1")
        .activity("A1")
        .date(LocalDate.of(2021, 4, 1))
        .amount(new BigDecimal("120000"))
        .approvedBy("Representative")
        .supported(supported)
        .build();
  }
}
