package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.basics.EventDate;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ActivityBuilder;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.StrategyElement;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Waiver;
import org.tsctp.partnership.WaiverBuilder;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules on the list of child-soldier countries. */
final class ChildSoldierExamples {

  private static final String AS_OF = "2021-09-30";

  private ChildSoldierExamples() {}

  static Example[] bar() {
    return new Example[] {
      barred(
          Outcome.VIOLATION,
          "Officers were trained with IMET money of the year after their country was listed.",
          "IMET",
          p -> p.add(listing(true))),
      barred(
          Outcome.WAIVED,
          "The same, under a waiver that covers the day of the obligation.",
          "IMET",
          p -> p.add(listing(true)).add(waiver().build())),
      barred(
          Outcome.ATTENTION,
          "Peacekeeping money for the reform of the security sector of a listed country.",
          "PKO",
          p -> p.add(listing(true))),
      barred(
          Outcome.COMPLIANT,
          "The list of the year before was checked, and the country was not on it.",
          "IMET",
          p -> p.add(listing(false))),
      barred(
          Outcome.INDETERMINATE, "The list of the year before is not on record.", "IMET", p -> p),
      barred(
          Outcome.NOT_APPLICABLE,
          "Development assistance is not of an account that the list bars.",
          "DA",
          p -> p.add(listing(true)))
    };
  }

  private static Example barred(
      Outcome outcome, String story, String account, UnaryOperator<PortfolioBuilder> more) {
    ActivityBuilder activity =
        activity(account)
            .purpose(account.equals("PKO") ? Activity.Purpose.SECURITY_SECTOR_REFORM : null);
    return Example.of(
        outcome, story, "A1", AS_OF, p -> more.apply(p.add(activity.build()).add(obligation())));
  }

  static Example[] exception() {
    return new Example[] {
      excepted(
          Outcome.VIOLATION,
          "Non-lethal supplies in the sixth year of an exception that may last five.",
          Activity.Purpose.NON_LETHAL_SUPPLIES,
          p -> p.add(element("certification", 2020)).add(element("exception_start", 2015))),
      excepted(
          Outcome.COMPLIANT,
          "The same in its second year.",
          Activity.Purpose.NON_LETHAL_SUPPLIES,
          p -> p.add(element("certification", 2020)).add(element("exception_start", 2020))),
      excepted(
          Outcome.INDETERMINATE,
          "The same, with no certification on record and a record that may have gaps.",
          Activity.Purpose.NON_LETHAL_SUPPLIES,
          p -> p.add(element("exception_start", 2020))),
      excepted(
          Outcome.NOT_APPLICABLE,
          "The activity claims no exception.",
          Activity.Purpose.COUNTERTERRORISM,
          p -> p)
    };
  }

  private static Example excepted(
      Outcome outcome,
      String story,
      Activity.Purpose purpose,
      UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "A1",
        AS_OF,
        p ->
            more.apply(
                p.add(activity("FMF").purpose(purpose).build())
                    .add(obligation())
                    .add(listing(true))));
  }

  private static Element element(String name, int year) {
    return Element.builder("E-" + name)
        .framework(Element.Framework.CSPA)
        .element(name)
        .present(StrategyElement.Presence.Y)
        .date(EventDate.of(LocalDate.of(year, 10, 15)))
        .activity("A1")
        .build();
  }

  static Example[] notices() {
    return new Example[] {
      told(
          Outcome.VIOLATION,
          "The government was told sixty days after the list.",
          true,
          p -> p.add(notice(LocalDate.of(2020, 8, 30)))),
      told(
          Outcome.COMPLIANT,
          "The government was told a month after the list.",
          true,
          p -> p.add(notice(LocalDate.of(2020, 8, 1)))),
      told(
          Outcome.INDETERMINATE,
          "No notice is on record, and the record may have gaps.",
          true,
          p -> p),
      told(
          Outcome.ATTENTION,
          "The committees can still be told of a waiver of last week.",
          true,
          p ->
              p.add(notice(LocalDate.of(2020, 8, 1)))
                  .add(waiver().from(LocalDate.of(2021, 9, 23)).build())),
      told(Outcome.NOT_APPLICABLE, "The country was not on the list.", false, p -> p)
    };
  }

  private static Example told(
      Outcome outcome, String story, boolean listed, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(outcome, story, "L1", AS_OF, p -> more.apply(p.add(listing(listed))));
  }

  private static Notice notice(LocalDate sent) {
    return Notice.builder("N1")
        .kind(Notice.Kind.RESTRICTION)
        .country("XAA")
        .reference("L1")
        .sent(sent)
        .build();
  }

  private static ActivityBuilder activity(String account) {
    return Activity.builder("A1")
        .title("Staff course")
        .country("XAA")
        .account(account)
        .fiscalYear(2021);
  }

  private static Transaction obligation() {
    return Transaction.builder("T1")
        .activity("A1")
        .type(Transaction.Type.OBLIGATION)
        .date(LocalDate.of(2021, 2, 1))
        .amount(new BigDecimal("90000"))
        .build();
  }

  private static Listing listing(boolean listed) {
    return Listing.builder("L1")
        .list(Listing.ListName.CSPA)
        .country("XAA")
        .year(2020)
        .listed(listed)
        .build();
  }

  private static WaiverBuilder waiver() {
    return Waiver.builder("W1")
        .rule("CSPA-1")
        .country("XAA")
        .from(LocalDate.of(2020, 10, 14))
        .to(LocalDate.of(2021, 10, 1))
        .reason("National interest")
        .basis("22 U.S.C. 2370c-1(c)")
        .requestedBy("Bureau")
        .approvedBy("President");
  }
}
