package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Theater;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;

/**
 * Chapter "Border": whether border and police forces are helped under the law that allows it.
 *
 * <p>BORD-1 legal basis, BORD-2 safeguards of a joint unit, BORD-3 both sides of a border.
 */
final class BorderRules implements RuleChapter {

  private static final Citation POLICE =
      new Citation("22 U.S.C. 2420 (FAA s.660)", "with its exceptions in (b)");
  private static final Citation SECTION_333 =
      new Citation("10 U.S.C. 333(a)", "maritime and border security among the purposes");
  private static final Citation JOINT_FORCE =
      new Citation("UNSCR 2391 (December 2017)", "compliance framework of the Joint Force");
  private static final Citation HRDDP =
      new Citation("A/67/775-S/2013/110", "Human Rights Due Diligence Policy");
  private static final Citation OURS =
      new Citation("tsctp, our own analysis", "regional cooperation is the partnership's aim");

  @Override
  public String name() {
    return "Border";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(legalBasis(), jointUnit(), bothSides());
  }

  private Rule<Delivery> legalBasis() {
    return Rule.of("BORD-1", Kinds.DELIVERIES)
        .title("Legal basis for border or police recipient")
        .requires(
            "Help to a border, customs or gendarmerie force rests on an exception to the police"
                + " prohibition or on a purpose that section 333 names.")
        .because("Forces between army and police fall between the laws made for each.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(POLICE, SECTION_333)
        .needs(
            "deliveries.activity",
            "deliveries.unit",
            "deliveries.kind",
            "deliveries.date",
            "units.kind",
            "units.branch",
            "commands.parent",
            "activities.authority",
            "activities.account",
            "activities.purpose",
            "activities.police_exception")
        .examples(BorderExamples.legalBasis())
        .judge(BorderBasis::judge);
  }

  private Rule<Delivery> jointUnit() {
    return Rule.of("BORD-2", Kinds.DELIVERIES)
        .title("Joint cross-border unit carries its safeguards")
        .requires(
            "A unit of the Joint Force that is helped in an operation across a border meets the"
                + " compliance framework of the force.")
        .because("Across a border, no single state answers for a joint unit.")
        .weighs(Severity.MEDIUM, Force.POLICY)
        .verified("PARTLY VERIFIED: the status report of 2020-08-05 was seen, the test is ours")
        .cites(JOINT_FORCE, HRDDP)
        .needs(
            "deliveries.activity",
            "deliveries.unit",
            "deliveries.date",
            "activities.theater",
            "theaters.countries",
            "commands.unit",
            "commands.parent",
            "commands.from",
            "commands.to",
            "commands.certainty",
            "elements.framework",
            "elements.element",
            "elements.present",
            "elements.date",
            "elements.unit")
        .examples(BorderExamples.jointUnit())
        .judge(JointForceFramework::judgeDelivery);
  }

  private Rule<Theater> bothSides() {
    return Rule.of("BORD-3", Kinds.THEATERS)
        .title("Both sides of a border covered")
        .requires("The states on both sides of a border are partners without a restriction.")
        .because("A border that is watched from one side only is open from the other.")
        .weighs(Severity.INFO, Force.ANALYTIC)
        .verified("UNVERIFIED: analytic only")
        .cites(OURS)
        .needs(
            "theaters.kind",
            "theaters.countries",
            "partners.country",
            "memberships.partner",
            "memberships.body",
            "memberships.from",
            "memberships.to",
            "restrictions.kind",
            "restrictions.country",
            "restrictions.event",
            "restrictions.head_elected",
            "restrictions.determined",
            "restrictions.lifted")
        .examples(BorderExamples.bothSides())
        .judge(BorderSegment::judge);
  }
}
