package org.tsctp.rulebook;

import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;

/**
 * The duties that go with vetting, part of chapter "Vetting".
 *
 * <p>LEAHY-7 inform and assist, LEAHY-8 publish, LEAHY-9 keep a roster, LEAHY-10 identify, LEAHY-11
 * report a waiver.
 */
final class VettingDuties {

  private static final Citation DUTY =
      new Citation("22 U.S.C. 2378d(c)(2)", "no period stated; read as of April 2023");
  private static final Citation GUIDANCE =
      new Citation("GAO-13-866 (2013-09-25)", "6 of 8 embassies asked for guidance");
  private static final Citation PUBLICATION =
      new Citation("22 U.S.C. 2378d(d)(7),(e)", "read as of April 2023");
  private static final Citation ROSTER =
      new Citation("22 U.S.C. 2378d(d)(1)", "read as of April 2023");
  private static final Citation IDENTIFY =
      new Citation("22 U.S.C. 2378d(d)(6)", "read as of April 2023");
  private static final Citation DEFENSE_REPORT =
      new Citation("10 U.S.C. 362(e)", "15 days, assumed to be calendar days");

  private VettingDuties() {}

  static Rule<Vetting> dutyToInform() {
    return Rule.of("LEAHY-7", Kinds.VETTINGS)
        .title("Duty to inform and assist after withholding")
        .requires(
            "When assistance is withheld from a unit, the committees are informed and help to bring"
                + " those responsible to justice is offered.")
        .because("Withholding alone brings nobody to justice.")
        .weighs(Severity.MEDIUM, Force.STATUTE)
        .verified("PARTLY VERIFIED: the law states no period; the days are our parameter")
        .cites(DUTY, GUIDANCE)
        .needs(
            "vettings.unit",
            "vettings.regime",
            "vettings.decided",
            "vettings.outcome",
            "notices.kind",
            "notices.unit",
            "notices.sent")
        .examples(VettingDutyExamples.dutyToInform())
        .judge(DutyToInform::judge);
  }

  static Rule<Unit> ineligibleUnit() {
    return Rule.of("LEAHY-8", Kinds.UNITS)
        .title("Publication of ineligible units")
        .requires(
            "A unit that may not be assisted is named in public, or a report says why it is not.")
        .because("Whoever deals with a unit should know that it was found to violate human rights.")
        .weighs(Severity.LOW, Force.STATUTE)
        .verified("VERIFIED")
        .cites(PUBLICATION)
        .needs(
            "units.kind",
            "allegations.unit",
            "allegations.act",
            "allegations.occurred",
            "allegations.credibility",
            "allegations.assessed",
            "remediations.allegation",
            "remediations.regime",
            "remediations.finding",
            "remediations.decided",
            "remediations.reported",
            "notices.kind",
            "notices.unit",
            "notices.sent",
            "notices.to")
        .examples(VettingDutyExamples.ineligibleUnit())
        .judge(IneligibleUnit::judge);
  }

  static Rule<Delivery> inRoster() {
    return Rule.of("LEAHY-9", Kinds.DELIVERIES)
        .title("Current roster of assisted units")
        .requires(
            "Every unit that receives assistance stands in the current roster of its country.")
        .because("Nobody can watch over units that nobody has listed.")
        .weighs(Severity.MEDIUM, Force.STATUTE)
        .verified("PARTLY VERIFIED: how fresh a roster must be is our parameter")
        .cites(ROSTER)
        .needs(
            "deliveries.unit",
            "deliveries.date",
            "deliveries.in_roster",
            "units.country",
            "units.kind",
            "commands.parent",
            "commands.certainty",
            "rosters.unit",
            "rosters.date")
        .examples(VettingDutyExamples.inRoster())
        .judge(InRoster::judge);
  }

  static Rule<Allegation> unitOfAllegation() {
    return Rule.of("LEAHY-10", Kinds.ALLEGATIONS)
        .title("Unknown unit: duty to identify")
        .requires(
            "Where there is credible information of a gross violation and the unit is not known, an"
                + " effort is made to identify it.")
        .because("A unit that nobody looks for is never barred.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(IDENTIFY)
        .needs(
            "allegations.unit",
            "allegations.act",
            "allegations.occurred",
            "allegations.credibility",
            "allegations.assessed",
            "allegations.identification_effort")
        .examples(VettingDutyExamples.unitOfAllegation())
        .judge(UnitOfAllegation::judge);
  }

  static Rule<Waiver> waiverReport() {
    return Rule.of("LEAHY-11", Kinds.DEFENSE_WAIVERS)
        .title("15-day report on DoD exception or waiver")
        .requires("A waiver of the Defense Leahy law is reported to the committees within 15 days.")
        .because("A bar that is set aside in silence is no bar.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(DEFENSE_REPORT)
        .needs("waivers.rule", "waivers.from", "notices.kind", "notices.reference", "notices.sent")
        .examples(DefenseExamples.waiverReport())
        .judge(WaiverReport::judge);
  }
}
