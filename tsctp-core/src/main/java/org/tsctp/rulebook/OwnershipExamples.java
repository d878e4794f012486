package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.basics.EventDate;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ActivityBuilder;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.StrategyElement;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Ownership". */
final class OwnershipExamples {

  private OwnershipExamples() {}

  static Example[] commitment() {
    return new Example[] {
      posts(
          Outcome.COMPLIANT,
          "The letter on the partner's share of the cost came on the first day.",
          a -> a.from(day("2022-06-01")).partnerCommitment(EventDate.parse("2022-06-01"))),
      posts(
          Outcome.VIOLATION,
          "The letter on the partner's share of the cost came a day after the first day.",
          a -> a.from(day("2022-06-01")).partnerCommitment(EventDate.parse("2022-06-02"))),
      posts(
          Outcome.INDETERMINATE,
          "The letter on the partner's share of the cost bears no date.",
          a -> a.from(day("2022-06-01"))),
      posts(
          Outcome.NOT_APPLICABLE,
          "The posts were begun the day before the Act.",
          a -> a.from(day("2022-03-14")))
    };
  }

  static Example[] capacity() {
    return new Example[] {
      posts(
          Outcome.COMPLIANT,
          "Capacity was assessed, and the budget for fuel and repair is planned.",
          a ->
              a.capacityAssessment(EventDate.parse("2022-02-01"))
                  .sustainmentPlan(EventDate.parse("2022-04-01"))),
      posts(
          Outcome.VIOLATION,
          "Capacity was assessed, and nobody planned who pays for fuel and repair.",
          a -> a.capacityAssessment(EventDate.parse("2022-02-01")).sustainmentPlan(EventDate.NONE)),
      posts(
          Outcome.INDETERMINATE,
          "Capacity was assessed, and nothing is known of a sustainment plan.",
          a -> a.capacityAssessment(EventDate.parse("2022-02-01")))
    };
  }

  static Example[] partnerStrategy() {
    return new Example[] {
      aligned(
          Outcome.COMPLIANT,
          "The posts stand in the partner's border strategy.",
          "2022-06-01",
          StrategyElement.Presence.Y,
          "National Border Strategy, goal 3"),
      aligned(
          Outcome.ATTENTION,
          "The partner's border strategy names some of the posts.",
          "2022-06-01",
          StrategyElement.Presence.PARTIAL,
          "National Border Strategy, goal 3"),
      aligned(
          Outcome.VIOLATION,
          "The posts stand in no strategy of the partner.",
          "2022-06-01",
          StrategyElement.Presence.N,
          null),
      aligned(
          Outcome.INDETERMINATE,
          "The posts are said to follow the partner's strategy, which is not named.",
          "2022-06-01",
          StrategyElement.Presence.Y,
          null),
      aligned(
          Outcome.NOT_APPLICABLE,
          "The posts were begun the day before the Act.",
          "2022-03-14",
          StrategyElement.Presence.N,
          null)
    };
  }

  static Example[] consultation() {
    return new Example[] {
      posts(
          Outcome.COMPLIANT,
          "The villages along the road were heard before the first day.",
          a -> a.from(day("2022-06-01")).consultation(EventDate.parse("2022-05-10"))),
      posts(
          Outcome.VIOLATION,
          "Nobody was consulted.",
          a -> a.from(day("2022-06-01")).consultation(EventDate.NONE)),
      posts(
          Outcome.INDETERMINATE,
          "It is not known whether anybody was consulted.",
          a -> a.from(day("2022-06-01"))),
      posts(
          Outcome.NOT_APPLICABLE,
          "The posts were begun the day before the Global Fragility Act.",
          a -> a.from(day("2019-12-19")).consultation(EventDate.NONE))
    };
  }

  private static Example posts(Outcome outcome, String story, UnaryOperator<ActivityBuilder> more) {
    return Example.of(
        outcome, story, "A1", "2022-09-30", p -> p.add(more.apply(borderPosts()).build()));
  }

  private static Example aligned(
      Outcome outcome,
      String story,
      String from,
      StrategyElement.Presence present,
      @org.jspecify.annotations.Nullable String reference) {
    UnaryOperator<PortfolioBuilder> facts =
        p ->
            p.add(borderPosts().from(day(from)).build())
                .add(
                    Element.builder("E1")
                        .framework(Element.Framework.OWNERSHIP)
                        .element("partner_strategy")
                        .present(present)
                        .activity("A1")
                        .reference(reference)
                        .build());
    return Example.of(outcome, story, "A1", "2022-09-30", facts);
  }

  private static ActivityBuilder borderPosts() {
    return Activity.builder("A1").title("Border posts").country("XAA");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
