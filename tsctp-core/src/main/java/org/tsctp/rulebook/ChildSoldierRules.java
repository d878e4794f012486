package org.tsctp.rulebook;

import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Listing;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;

/** The rules on the list of child-soldier countries, of chapter "Restrictions". */
final class ChildSoldierRules {

  private static final Citation CHILD_SOLDIERS =
      new Citation("22 U.S.C. 2370c-1", "P.L. 110-457 of 2008-12-23; text of April 2023");

  private ChildSoldierRules() {}

  static Rule<Activity> bar() {
    return Rule.of("CSPA-1", Kinds.ACTIVITIES)
        .title("Child-soldier list bar")
        .requires(
            "No money of the accounts that the list of child-soldier countries bars, and no"
                + " commercial sale, goes to a country that was on the list of the year before,"
                + " unless it is excepted or waived.")
        .because("Whoever sends children to war must not be helped to arm.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified("VERIFIED")
        .cites(CHILD_SOLDIERS)
        .needs(
            "activities.country",
            "activities.account",
            "activities.channel",
            "activities.fiscal_year",
            "activities.purpose",
            "listings.list",
            "listings.country",
            "listings.year",
            "listings.listed",
            "transactions.activity",
            "transactions.type",
            "transactions.date",
            "waivers.rule",
            "waivers.country",
            "waivers.unit",
            "waivers.activity",
            "waivers.from",
            "waivers.to",
            "waivers.reason",
            "waivers.basis",
            "waivers.requested_by",
            "waivers.approved_by")
        .waivable()
        .examples(ChildSoldierExamples.bar())
        .judge(ChildSoldierBar::judge);
  }

  static Rule<Activity> exception() {
    return Rule.of("CSPA-2", Kinds.ACTIVITIES)
        .title("CSPA exceptions")
        .requires(
            "An exception from the list that is claimed is met: peacekeeping money serves one of"
                + " the purposes that the law names; military legal studies and non-lethal supplies"
                + " are certified first, for at most five years.")
        .because("An exception without its conditions is a way around the list.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(CHILD_SOLDIERS)
        .needs(
            "activities.country",
            "activities.account",
            "activities.channel",
            "activities.fiscal_year",
            "activities.purpose",
            "activities.from",
            "listings.list",
            "listings.country",
            "listings.year",
            "listings.listed",
            "elements.framework",
            "elements.element",
            "elements.present",
            "elements.date",
            "elements.activity",
            "transactions.activity",
            "transactions.type",
            "transactions.date",
            "waivers.rule",
            "waivers.from",
            "waivers.to")
        .examples(ChildSoldierExamples.exception())
        .judge(ChildSoldierException::judge);
  }

  static Rule<Listing> notices() {
    return Rule.of("CSPA-3", Kinds.LISTINGS)
        .title("CSPA notice periods")
        .requires(
            "A government that was listed is notified of it within the period of law, and so are"
                + " the committees of Congress of a waiver.")
        .because("Who is not told of a restriction, or of its waiver, cannot answer to it.")
        .weighs(Severity.MEDIUM, Force.STATUTE)
        .verified("VERIFIED")
        .cites(CHILD_SOLDIERS)
        .needs(
            "listings.list",
            "listings.country",
            "listings.year",
            "listings.from",
            "listings.listed",
            "notices.kind",
            "notices.reference",
            "notices.country",
            "notices.sent",
            "waivers.rule",
            "waivers.country",
            "waivers.activity",
            "waivers.unit",
            "waivers.from",
            "waivers.to",
            "waivers.notified",
            "activities.country")
        .examples(ChildSoldierExamples.notices())
        .judge(ChildSoldierNotices::judge);
  }
}
