package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.partnership.Objective;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Program;
import org.tsctp.partnership.Report;
import org.tsctp.partnership.Strategy;
import org.tsctp.partnership.StrategyElement;
import org.tsctp.partnership.StrategyElement.Presence;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Strategy". */
final class StrategyExamples {

  private static final List<String> OF_THE_ACT =
      List.of(
          "objectives",
          "milestones",
          "indicators",
          "roles",
          "resources",
          "partner_commitment",
          "human_rights",
          "evaluation");
  private static final List<String> TO_BE_MANAGED =
      List.of("goals", "objectives", "milestones", "output_measures", "outcome_measures");

  private StrategyExamples() {}

  static Example[] delivery() {
    return new Example[] {
      submitted(
          Outcome.COMPLIANT,
          "The strategy went to Congress on the last day.",
          "2022-04-01",
          "2022-12-10",
          "2023-06-30"),
      submitted(
          Outcome.ATTENTION,
          "Ten days before the deadline the strategy has not been submitted.",
          "2022-04-01",
          "NONE",
          "2022-11-30"),
      submitted(
          Outcome.VIOLATION,
          "The strategy went to Congress seven weeks after the deadline.",
          "2022-04-01",
          "2023-02-01",
          "2023-06-30"),
      submitted(
          Outcome.INDETERMINATE,
          "It is not known when the strategy went to Congress.",
          "2022-04-01",
          "",
          "2023-06-30"),
      submitted(
          Outcome.NOT_APPLICABLE,
          "The strategy is older than the Act.",
          "2022-03-14",
          "NONE",
          "2023-06-30")
    };
  }

  static Example[] contents() {
    return new Example[] {
      strategy(
          Outcome.COMPLIANT,
          "Every element that the Act asks for is in the strategy.",
          p -> add(p, OF_THE_ACT, Presence.Y)),
      strategy(
          Outcome.VIOLATION,
          "The strategy has every element, human rights only in part.",
          p -> add(add(p, OF_THE_ACT, Presence.Y), List.of("human_rights"), Presence.PARTIAL)),
      strategy(
          Outcome.INDETERMINATE,
          "Whether the strategy speaks of human rights and evaluation is not on record.",
          p -> add(p, OF_THE_ACT.subList(0, 6), Presence.Y)),
      Example.of(
          Outcome.NOT_APPLICABLE,
          "The strategy is no longer in force.",
          "S1",
          "2023-06-30",
          p -> p.add(of("2022-04-01").to(LocalDate.of(2023, 6, 30)).build()))
    };
  }

  static Example[] leader() {
    return new Example[] {
      program(
          Outcome.COMPLIANT,
          "A coordinator was designated.",
          "Coordinator for the Sahel",
          "2022-05-02",
          null),
      program(Outcome.VIOLATION, "Nobody was designated.", null, "NONE", null),
      program(
          Outcome.INDETERMINATE,
          "A coordinator is named; when somebody was designated is not known.",
          "Coordinator for the Sahel",
          "",
          null),
      program(
          Outcome.NOT_APPLICABLE, "The program has ended.", null, "NONE", LocalDate.of(2023, 1, 1))
    };
  }

  static Example[] reports() {
    return new Example[] {
      report(Outcome.COMPLIANT, "The report came on the day it was due.", "2023-03-15"),
      report(Outcome.VIOLATION, "The report came one day late.", "2023-03-16"),
      report(Outcome.INDETERMINATE, "It is not known when the report came.", ""),
      Example.of(
          Outcome.ATTENTION,
          "The report is due in thirty days.",
          "R1",
          "2023-02-13",
          p -> p.add(annual(EventDate.NONE)))
    };
  }

  static Example[] manageable() {
    return new Example[] {
      strategy(
          Outcome.COMPLIANT,
          "The strategy has goals, objectives, milestones and measures of output and outcome.",
          p ->
              add(p, TO_BE_MANAGED, Presence.Y)
                  .add(Objective.builder("O1").strategy("S1").title("Safe roads").build())),
      strategy(
          Outcome.VIOLATION,
          "The strategy lists activities and no outcome measures.",
          p -> add(p, List.of("outcome_measures"), Presence.N)),
      strategy(Outcome.INDETERMINATE, "What the strategy contains is not on record.", p -> p),
      Example.of(
          Outcome.NOT_APPLICABLE,
          "The strategy was judged before the audit.",
          "S1",
          "2008-07-30",
          p -> p.add(of("2005-01-01").build()))
    };
  }

  private static Example submitted(
      Outcome outcome, String story, String from, String day, String asOf) {
    return Example.of(
        outcome, story, "S1", asOf, p -> p.add(of(from).submitted(EventDate.parse(day)).build()));
  }

  private static Example strategy(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome, story, "S1", "2023-06-30", p -> more.apply(p.add(of("2022-04-01").build())));
  }

  private static Example program(
      Outcome outcome,
      String story,
      @Nullable String leader,
      String designated,
      @Nullable LocalDate to) {
    return Example.of(
        outcome,
        story,
        "P1",
        "2023-06-30",
        p ->
            p.add(
                Program.builder("P1")
                    .name("Partnership")
                    .leader(leader)
                    .leaderDesignated(EventDate.parse(designated))
                    .from(LocalDate.of(2005, 1, 1))
                    .to(to)
                    .build()));
  }

  private static Example report(Outcome outcome, String story, String day) {
    return Example.of(outcome, story, "R1", "2023-06-30", p -> p.add(annual(EventDate.parse(day))));
  }

  private static Report annual(EventDate submitted) {
    return Report.builder("R1")
        .kind("annual")
        .due(LocalDate.of(2023, 3, 15))
        .submitted(submitted)
        .build();
  }

  private static org.tsctp.partnership.StrategyBuilder of(String from) {
    return Strategy.builder("S1").title("Strategy").from(LocalDate.parse(from));
  }

  private static PortfolioBuilder add(
      PortfolioBuilder portfolio, List<String> elements, Presence present) {
    for (String element : elements) {
      portfolio.add(
          StrategyElement.builder().strategy("S1").element(element).present(present).build());
    }
    return portfolio;
  }
}
