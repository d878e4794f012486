package org.tsctp.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Delivery;
import org.tsctp.rule.Definition;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;

/**
 * Chapter "Vetting": who may receive assistance, judged on the day it was furnished.
 *
 * <p>LEAHY-1 State bar, LEAHY-2 Defense bar, LEAHY-3 cleared before assistance, LEAHY-4 clearance
 * still current, LEAHY-5 requested early, LEAHY-6 unit not identifiable, LEAHY-12 right
 * remediation, LEAHY-13 hindsight; the duties that go with them stand in {@link VettingDuties}.
 */
final class VettingRules implements RuleChapter {

  private static final Citation STATE_LEAHY =
      new Citation("22 U.S.C. 2378d(a),(b) (FAA s.620M)", "read as of April 2023");
  private static final Citation STATE_LEAHY_SCOPE =
      new Citation("CRS IF10575 (2017)", "scope without FMS paid by the recipient and DCS");
  private static final Citation STATE_LEAHY_PROCEDURE =
      new Citation("22 U.S.C. 2378d(d)(5)", "individual and unit; read as of April 2023");
  private static final Citation STATE_FACT_SHEET =
      new Citation("State Department Leahy fact sheet", "the unit's commander");
  private static final Citation VETTING_PRACTICE =
      new Citation("State vetting practice", "one year commonly quoted; unverified");

  private static final Citation DEFENSE_LEAHY =
      new Citation("10 U.S.C. 362(a)-(c)", "read as of April 2023");
  private static final Citation DEFENSE_HISTORY =
      new Citation("CRS R43361", "widened from training in FY2014; the day is unverified");
  private static final Citation STATE_UNKNOWN_UNIT =
      new Citation("22 U.S.C. 2378d(c)(1)", "read as of April 2023");
  private static final Citation VETTING_GUIDE =
      new Citation(
          "2017 Leahy Vetting Guide", "10 working days, as cited by State OIG ISP-I-20-20");
  private static final Citation BOTH_STANDARDS =
      new Citation("22 U.S.C. 2378d(b); 10 U.S.C. 362(b)", "read as of April 2023");
  private static final Citation JOINT_POLICY =
      new Citation(
          "joint State and Defense remediation policy (2015)", "its criteria are unverified");
  private static final Citation OUR_HINDSIGHT =
      new Citation("tsctp contract, section 4.1", "our own analysis");

  private static final String[] BAR_NEEDS = {
    "deliveries.activity",
    "deliveries.unit",
    "deliveries.date",
    "activities.authority",
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
    "commands.parent",
    "commands.certainty",
    "vettings.unit",
    "vettings.regime",
    "vettings.decided",
    "vettings.outcome"
  };

  @Override
  public String name() {
    return "Vetting";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        stateBar(),
        defenseBar(),
        clearedBeforeAssistance(),
        clearanceCurrent(),
        requestedEarly(),
        unidentifiedUnit(),
        VettingDuties.dutyToInform(),
        VettingDuties.ineligibleUnit(),
        VettingDuties.inRoster(),
        VettingDuties.unitOfAllegation(),
        VettingDuties.waiverReport(),
        remediationStandard(),
        hindsight());
  }

  private Rule<Delivery> stateBar() {
    return Rule.of("LEAHY-1", Kinds.DELIVERIES)
        .title("State Leahy bar on assistance to a unit")
        .requires(
            "No assistance under the Foreign Assistance Act or the Arms Export Control Act goes to"
                + " a unit of which there is credible information of a gross violation of human"
                + " rights, unless effective steps to bring those responsible to justice were found"
                + " and reported to the committees.")
        .because("Public money must not strengthen a unit that tortures, kills or rapes.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified("VERIFIED")
        .cites(STATE_LEAHY, STATE_LEAHY_SCOPE)
        .needs(and(BAR_NEEDS, "activities.channel", "activities.account", "remediations.reported"))
        .examples(VettingExamples.stateBar())
        .judge(LeahyScope::judgeState);
  }

  private Rule<Delivery> defenseBar() {
    return Rule.of("LEAHY-2", Kinds.DELIVERIES)
        .title("DoD Leahy bar")
        .requires(
            "No Defense money trains, equips or otherwise assists a unit of which there is credible"
                + " information of a gross violation of human rights, unless all necessary"
                + " corrective steps were found after consulting the State Department, an emergency"
                + " is excepted, or the bar is waived.")
        .because("Public money must not strengthen a unit that tortures, kills or rapes.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified("PARTLY VERIFIED: the day of the widening to all assistance is unverified")
        .cites(DEFENSE_LEAHY, DEFENSE_HISTORY)
        .needs(
            and(
                BAR_NEEDS,
                "deliveries.kind",
                "deliveries.exception",
                "remediations.consulted",
                "waivers.from",
                "waivers.to",
                "waivers.consulted",
                "waivers.requested_by",
                "waivers.approved_by"))
        .waivable()
        .examples(DefenseExamples.defenseBar())
        .judge(LeahyScope::judgeDefense);
  }

  private Rule<Delivery> clearedBeforeAssistance() {
    return Rule.of("LEAHY-3", Kinds.DELIVERIES)
        .title("Vetting precedes assistance; individual AND unit (and unit's commander)")
        .requires(
            "A person and the person's unit, or a unit and its commander, are vetted and approved"
                + " before they receive assistance.")
        .because("A clearance that comes afterwards protects nobody.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified("VERIFIED")
        .cites(STATE_LEAHY_PROCEDURE, STATE_FACT_SHEET)
        .needs(
            "deliveries.activity",
            "deliveries.unit",
            "deliveries.date",
            "activities.authority",
            "units.kind",
            "units.commander",
            "commands.parent",
            "commands.certainty",
            "vettings.unit",
            "vettings.regime",
            "vettings.requested",
            "vettings.decided",
            "vettings.outcome")
        .examples(VettingExamples.clearedBeforeAssistance())
        .judge(ClearedBefore::judge);
  }

  private Rule<Delivery> clearanceCurrent() {
    return Rule.of("LEAHY-4", Kinds.DELIVERIES)
        .title("Vetting still current on the day of assistance")
        .requires("The latest approval still covers the day on which assistance is furnished.")
        .because("A unit may have changed since it was last looked at.")
        .weighs(Severity.MEDIUM, Force.POLICY)
        .verified("UNVERIFIED: the period is a parameter, so a lapse is ATTENTION at most")
        .cites(VETTING_PRACTICE)
        .needs(
            "deliveries.activity",
            "deliveries.unit",
            "deliveries.date",
            "activities.authority",
            "vettings.decided",
            "vettings.outcome",
            "vettings.to")
        .examples(VettingExamples.clearanceCurrent())
        .judge(ClearanceCurrent::judge);
  }

  private Rule<Delivery> requestedEarly() {
    return Rule.of("LEAHY-5", Kinds.DELIVERIES)
        .title("Vetting requested early enough")
        .requires(
            "The vetting that decides is asked for at least ten working days before the assistance.")
        .because("A vetting done in a hurry is done badly or comes too late.")
        .weighs(Severity.LOW, Force.POLICY)
        .verified("VERIFIED (secondary)")
        .cites(VETTING_GUIDE)
        .needs(
            "deliveries.activity",
            "deliveries.unit",
            "deliveries.date",
            "activities.authority",
            "vettings.unit",
            "vettings.regime",
            "vettings.requested",
            "vettings.decided",
            "vettings.outcome")
        .examples(VettingDutyExamples.requestedEarly())
        .judge(RequestedEarly::judge);
  }

  private Rule<Delivery> remediationStandard() {
    return Rule.of("LEAHY-12", Kinds.DELIVERIES)
        .title("Right remediation standard for the right law")
        .requires(
            "A gross violation that was answered was answered as the law of the assistance asks"
                + " for: effective steps found by State, or corrective steps found by Defense after"
                + " consulting State; a finding for one law does not clear the other.")
        .because("Two laws ask for two different findings by two different secretaries.")
        .weighs(Severity.HIGH, Force.POLICY)
        .verified("PARTLY VERIFIED: the criteria of the joint policy are unverified")
        .cites(BOTH_STANDARDS, JOINT_POLICY)
        .needs(and(BAR_NEEDS, "activities.channel", "activities.account", "remediations.consulted"))
        .examples(DefenseExamples.remediationStandard())
        .judge(RemediationStandard::judge);
  }

  private Rule<Delivery> unidentifiedUnit() {
    return Rule.of("LEAHY-6", Kinds.DELIVERIES)
        .title("Assistance whose end-unit cannot be identified beforehand")
        .requires(
            "Where the unit that will receive assistance cannot be known beforehand, the government"
                + " is regularly sent the list of prohibited units and, since the end of 2022, agrees"
                + " in writing not to pass the assistance on to them.")
        .because("What nobody can vet beforehand may reach a unit that nobody would have approved.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(STATE_UNKNOWN_UNIT)
        .needs(
            "deliveries.activity",
            "deliveries.unit",
            "deliveries.identifiable",
            "deliveries.date",
            "activities.authority",
            "activities.channel",
            "activities.account",
            "activities.country",
            "notices.kind",
            "notices.country",
            "notices.activity",
            "notices.sent",
            "notices.to")
        .examples(VettingDutyExamples.unidentifiedUnit())
        .judge(UnidentifiedUnit::judge);
  }

  private Rule<Delivery> hindsight() {
    return Rule.of("LEAHY-13", Kinds.DELIVERIES)
        .title("Violation found credible only after the assistance (hindsight)")
        .requires(
            "No gross violation that a unit had committed before it received assistance is found"
                + " credible afterwards.")
        .because("What came out too late shows where the next vetting must look.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("UNVERIFIED: our own analysis")
        .cites(OUR_HINDSIGHT)
        .needs(
            "deliveries.activity",
            "deliveries.unit",
            "deliveries.date",
            "activities.authority",
            "allegations.unit",
            "allegations.act",
            "allegations.occurred",
            "allegations.credibility",
            "allegations.assessed")
        .examples(VettingDutyExamples.hindsight())
        .judge(Hindsight::judge);
  }

  private static String[] and(String[] columns, String... more) {
    return Stream.concat(Arrays.stream(columns), Arrays.stream(more)).toArray(String[]::new);
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "GVHR-1",
            "What counts as a gross violation",
            "Torture or cruel, inhuman or degrading treatment or punishment; prolonged detention"
                + " without charges and trial; disappearance by abduction and clandestine"
                + " detention; other flagrant denial of life, liberty or security of person. In the"
                + " tables: allegations.act TORTURE, EXTRAJUDICIAL_KILLING, ENFORCED_DISAPPEARANCE,"
                + " RAPE, PROLONGED_DETENTION and OTHER_FLAGRANT. The State Department's practice"
                + " looks at the first four. Accidental harm, corruption and looting are none by"
                + " themselves.",
            "VERIFIED",
            List.of(new Citation("22 U.S.C. 2304(d)(1)", "read as of April 2023")),
            List.of("LEAHY-1", "LEAHY-2", "LEAHY-8", "LEAHY-10", "LEAHY-12", "LEAHY-13")),
        new Definition(
            "CRED-1",
            "Credible information",
            "Whether an allegation is credible is for people to assess, case by case; it need not"
                + " meet a court's rules of evidence, and no program computes it. It is given by"
                + " allegations.credibility with the day it was assessed; an allegation without that"
                + " day is not assessed, unless it was found not credible. A published finding is a"
                + " reason to assess, not an assessment.",
            "VERIFIED",
            List.of(new Citation("State Leahy fact sheets and guidance", "case by case")),
            List.of("LEAHY-1", "LEAHY-2", "LEAHY-8", "LEAHY-10", "LEAHY-12", "LEAHY-13")));
  }
}
