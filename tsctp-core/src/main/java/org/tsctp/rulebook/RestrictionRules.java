package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;

/**
 * Chapter "Restrictions": what may not be given at all, however good the safeguards.
 *
 * <p>CSPA-1 to CSPA-3 the list of child-soldier countries ({@link ChildSoldierRules}), COUP-1 to
 * COUP-6 the coup restriction ({@link CoupRules}), TERR-1 designated groups, FIN-9 the days of an
 * authority.
 */
final class RestrictionRules implements RuleChapter {

  private static final Citation DESIGNATIONS =
      new Citation(
          "INA s.219 (FTO); EO 13224 (SDGT)", "the offence, 18 U.S.C. 2339B, was not opened");
  private static final Citation AUTHORITIES =
      new Citation(
          "FY2006 NDAA s.1206; 10 U.S.C. 2282; 10 U.S.C. 333",
          "the change from section 1206 to 2282 on 2014-12-19 is verified");

  @Override
  public String name() {
    return "Restrictions";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        ChildSoldierRules.bar(),
        ChildSoldierRules.exception(),
        ChildSoldierRules.notices(),
        CoupRules.restriction(),
        CoupRules.democracyException(),
        CoupRules.waiver(),
        CoupRules.resumption(),
        CoupRules.section333(),
        CoupRules.regionalSuspension(),
        designatedGroup(),
        authorityInForce());
  }

  private Rule<Delivery> designatedGroup() {
    return Rule.of("TERR-1", Kinds.DELIVERIES)
        .title("Recipient is not a designated group")
        .requires(
            "No assistance goes to a unit that itself, or whose superior on that day, belongs to a"
                + " group designated as terrorist by then.")
        .because("Assistance to a designated group arms those whom the partnership is to contain.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified(
            "PARTLY VERIFIED: the dates of designation were seen; the underlying offence, 18 U.S.C."
                + " 2339B, was not")
        .cites(DESIGNATIONS)
        .needs(
            "deliveries.unit",
            "deliveries.date",
            "commands.unit",
            "commands.parent",
            "commands.from",
            "commands.to",
            "commands.certainty",
            "affiliations.unit",
            "affiliations.group",
            "affiliations.certainty",
            "affiliations.from",
            "affiliations.to",
            "listings.list",
            "listings.group",
            "listings.year",
            "listings.listed",
            "listings.from",
            "listings.to")
        .examples(RestrictionExamples.designatedGroup())
        .judge(DesignatedGroup::judge);
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
