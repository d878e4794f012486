package org.tsctp.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;

/**
 * Chapter "Restrictions": money that may not be spent on a government, or not under an authority.
 *
 * <p>CSPA-1 the list of child-soldier countries, COUP-1 coup restriction, COUP-5 its knock-on to
 * section 333, FIN-9 the days of an authority.
 */
final class RestrictionRules implements RuleChapter {

  private static final Citation COUP_PROVISION =
      new Citation(
          "annual SFOPS act s.7008(a) (FY2024: P.L. 118-47 Div. F)", "text differs by year");
  private static final Citation COUP_REPORT =
      new Citation("CRS IF11267 (2025-09-19)", "\"duly elected\" is not defined in law");
  private static final Citation SECTION_333 =
      new Citation("10 U.S.C. 333(d)(1)", "assistance otherwise prohibited by law");

  private static final Citation CHILD_SOLDIERS =
      new Citation("22 U.S.C. 2370c-1", "P.L. 110-457 of 2008-12-23; text of April 2023");
  private static final Citation AUTHORITIES =
      new Citation(
          "FY2006 NDAA s.1206; 10 U.S.C. 2282; 10 U.S.C. 333",
          "the change from section 1206 to 2282 on 2014-12-19 is verified");

  private static final String[] NEEDS = {
    "transactions.activity",
    "transactions.date",
    "transactions.amount",
    "activities.country",
    "activities.authority",
    "activities.recipient_kind",
    "restrictions.kind",
    "restrictions.country",
    "restrictions.event",
    "restrictions.head_elected",
    "restrictions.determined",
    "restrictions.lifted"
  };
  private static final String[] EXEMPTION_AND_WAIVER = {
    "activities.purpose",
    "activities.notwithstanding",
    "waivers.from",
    "waivers.requested_by",
    "waivers.approved_by",
    "waivers.certified",
    "waivers.consulted",
    "waivers.notified"
  };

  @Override
  public String name() {
    return "Restrictions";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(childSoldierBar(), coupRestriction(), section333(), authorityInForce());
  }

  private Rule<Activity> childSoldierBar() {
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

  private Rule<Transaction> coupRestriction() {
    return Rule.of("COUP-1", Kinds.SPENDING)
        .title("Coup restriction")
        .requires(
            "No money under the Foreign Assistance Act or the Arms Export Control Act is obligated"
                + " or spent on a government whose duly elected head was deposed by a military coup,"
                + " from the determination until it is lifted, unless it is exempt or waived.")
        .because("Assistance must not reward those who depose an elected government.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified("VERIFIED")
        .cites(COUP_PROVISION, COUP_REPORT)
        .needs(
            Stream.concat(Arrays.stream(NEEDS), Arrays.stream(EXEMPTION_AND_WAIVER))
                .toArray(String[]::new))
        .waivable()
        .examples(RestrictionExamples.coupRestriction())
        .judge(CoupRestriction::judge);
  }

  private Rule<Transaction> section333() {
    return Rule.of("COUP-5", Kinds.SPENDING)
        .title("Knock-on to DoD section 333")
        .requires(
            "No money under 10 U.S.C. 333 goes to a country under the coup restriction; there is no"
                + " exemption and no waiver.")
        .because("Section 333 may not do what other law prohibits.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified("VERIFIED")
        .cites(SECTION_333, COUP_REPORT)
        .needs(NEEDS)
        .examples(RestrictionExamples.section333())
        .judge(CoupRestriction::judgeSection333);
  }

  private Rule<Activity> authorityInForce() {
    return Rule.of("FIN-9", Kinds.ACTIVITIES)
        .title("Authority in force on obligation date")
        .requires(
            "Money is obligated only on days on which its authority is in force; an activity in"
                + " progress when the authority ends may be finished.")
        .because("An authority that has ended, or not begun, authorizes nothing.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified(
            "PARTLY VERIFIED: sections 1206 and 2282 were seen; the end of 2282 and the beginning"
                + " of 333 were not")
        .cites(AUTHORITIES)
        .needs(
            "activities.authority",
            "activities.from",
            "transactions.activity",
            "transactions.type",
            "transactions.date",
            "transactions.amount")
        .examples(AuthorityExamples.inForce())
        .judge(AuthorityInForce::judge);
  }
}
