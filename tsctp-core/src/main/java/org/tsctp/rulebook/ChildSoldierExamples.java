package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ActivityBuilder;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Waiver;
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
          p -> p.add(listing(true)).add(waiver())),
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

  private static Waiver waiver() {
    return Waiver.builder("W1")
        .rule("CSPA-1")
        .country("XAA")
        .from(LocalDate.of(2020, 10, 14))
        .to(LocalDate.of(2021, 10, 1))
        .reason("National interest")
        .basis("22 U.S.C. 2370c-1(c)")
        .requestedBy("Bureau")
        .approvedBy("President")
        .build();
  }
}
