package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ActivityBuilder;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.ElementBuilder;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.StrategyElement;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules on activities under section 333. */
final class Section333Examples {

  private static final List<String> ITEMS =
      List.of(
          "unit",
          "amount",
          "type",
          "purpose",
          "absorptive_capacity",
          "cost",
          "timeline",
          "delivery",
          "sustainment",
          "prior_assistance_3y",
          "strategy_link",
          "alternatives");

  private Section333Examples() {}

  static Example[] noticeAhead() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "Congress was notified 20 days before the boats were handed over.",
          p -> p.add(boats()).add(notice("2021-02-09"))),
      example(
          Outcome.VIOLATION,
          "Congress was notified 10 days before the boats were handed over.",
          p -> p.add(boats()).add(notice("2021-02-19"))),
      example(
          Outcome.INDETERMINATE,
          "No notice is on record, and nobody declared the record complete.",
          p -> p.add(boats())),
      otherAuthority()
    };
  }

  static Example[] noticeItems() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The notice has all twelve items.",
          p -> says(p.add(boats()).add(notice("2021-02-09")), ITEMS)),
      example(
          Outcome.VIOLATION,
          "The notice has eleven items and is known to be silent on what the unit can absorb.",
          p ->
              says(
                  p.add(boats())
                      .add(notice("2021-02-09"))
                      .add(item("absorptive_capacity").present(StrategyElement.Presence.N).build()),
                  ITEMS.stream().filter(item -> !item.equals("absorptive_capacity")).toList())),
      example(Outcome.INDETERMINATE, "The notice was not supplied.", p -> p.add(boats())),
      otherAuthority()
    };
  }

  static Example[] longSupport() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The boats are kept running for three years.",
          p -> p.add(boats()).add(plan("sustainment", "3"))),
      example(
          Outcome.VIOLATION,
          "The boats are kept running for seven years, and the notice does not say why.",
          p ->
              p.add(boats())
                  .add(plan("sustainment", "7"))
                  .add(notice("2021-02-09"))
                  .complete(Element.class)),
      example(
          Outcome.INDETERMINATE,
          "Nobody wrote down how long the boats are kept running.",
          p -> p.add(boats()).add(plan("sustainment", null))),
      otherAuthority()
    };
  }

  static Example[] construction() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The pier costs 600,000 USD.",
          p -> p.add(boats()).add(plan("construction", "600000"))),
      example(
          Outcome.VIOLATION,
          "The pier costs 900,000 USD, and the notice says nothing of it.",
          p ->
              p.add(boats())
                  .add(plan("construction", "900000"))
                  .add(notice("2021-02-09"))
                  .complete(Element.class)),
      example(
          Outcome.INDETERMINATE,
          "Nobody wrote down what the pier costs.",
          p -> p.add(boats()).add(plan("construction", null))),
      otherAuthority()
    };
  }

  static Example[] fundsWindow() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "Money of fiscal year 2021 is used until the end of September 2023.",
          p -> p.add(boat().fiscalYear(2021).to(LocalDate.of(2023, 10, 1)).build())),
      example(
          Outcome.VIOLATION,
          "Money of fiscal year 2021 is used until the end of November 2023.",
          p -> p.add(boat().fiscalYear(2021).to(LocalDate.of(2023, 12, 1)).build())),
      example(
          Outcome.INDETERMINATE,
          "Nobody wrote down when the activity ends.",
          p -> p.add(boat().fiscalYear(2021).build())),
      otherAuthority()
    };
  }

  private static Example otherAuthority() {
    return example(
        Outcome.NOT_APPLICABLE,
        "The boats are paid from another act.",
        p -> p.add(boat().authority(Authority.FAA).build()));
  }

  private static Example example(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(outcome, story, "A1", "2022-09-30", more);
  }

  private static ActivityBuilder boat() {
    return Activity.builder("A1")
        .title("Patrol boats")
        .country("XAA")
        .authority(Authority.SECTION_333)
        .from(LocalDate.of(2021, 3, 1));
  }

  private static Activity boats() {
    return boat().build();
  }

  private static Notice notice(String sent) {
    return Notice.builder("N1")
        .kind(Notice.Kind.CONGRESSIONAL)
        .activity("A1")
        .sent(LocalDate.parse(sent))
        .build();
  }

  private static PortfolioBuilder says(PortfolioBuilder portfolio, List<String> items) {
    items.forEach(item -> portfolio.add(item(item).build()));
    return portfolio;
  }

  private static ElementBuilder item(String item) {
    return Element.builder("E-" + item)
        .framework(Element.Framework.NOTICE)
        .element(item)
        .present(StrategyElement.Presence.Y)
        .notice("N1");
  }

  private static Element plan(String element, @Nullable String quantity) {
    return Element.builder("E1")
        .framework(Element.Framework.S333)
        .element(element)
        .present(StrategyElement.Presence.Y)
        .quantity(quantity == null ? null : new BigDecimal(quantity))
        .activity("A1")
        .build();
  }
}
