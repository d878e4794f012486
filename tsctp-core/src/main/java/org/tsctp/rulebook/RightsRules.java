package org.tsctp.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;

/**
 * Chapter "Rights": whether safeguards of human rights other than vetting were in place.
 *
 * <p>HR502B-1 country finding, POLICE-1 police prohibition, S333-1 and S333-2 what section 333 asks
 * for first, G5CF-1 the Joint Force, HRDDP-1, OSJA-1 and EPF-1 the safeguards of other donors.
 */
final class RightsRules implements RuleChapter {

  private static final Citation PATTERN =
      new Citation(
          "22 U.S.C. 2304(a)(2), (d) (FAA s.502B)",
          "no formal finding for a partner country was seen");
  private static final Citation POLICE =
      new Citation("22 U.S.C. 2420 (FAA s.660)", "with its exceptions in (b)");
  private static final Citation ANTITERRORISM =
      new Citation("22 U.S.C. 2349aa", "antiterrorism assistance has an authority of its own");
  private static final Citation SECTION_333 =
      new Citation("10 U.S.C. 333(a), (b)", "as of April 2023");
  private static final Citation SECTION_333_C =
      new Citation("10 U.S.C. 333(c)", "as of April 2023");
  private static final Citation JOINT_FORCE =
      new Citation("UNSCR 2391 (December 2017)", "compliance framework; S/2017/869");
  private static final Citation PILLARS =
      new Citation("OHCHR status report (2020-08-05)", "the seven pillars");
  private static final Citation HRDDP =
      new Citation("A/67/775-S/2013/110", "Human Rights Due Diligence Policy");
  private static final Citation OSJA =
      new Citation("OSJA Guidance (2011, revised)", "stages; the ministerial levels were not seen");
  private static final Citation EPF =
      new Citation("Council Decision (CFSP) 2021/509", "the conditions in detail were not seen");

  private static final String[] ELEMENTS = {
    "elements.framework",
    "elements.element",
    "elements.present",
    "elements.date",
    "elements.activity",
    "elements.program",
    "activities.program",
    "activities.authority",
    "activities.to"
  };

  @Override
  public String name() {
    return "Rights";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        patternOfViolations(),
        policeProhibition(),
        concurrence(),
        rightsElements(),
        jointForce(),
        dueDiligence(),
        assessment(),
        peaceFacility());
  }

  private static String[] elementsAnd(String... more) {
    return Stream.concat(Stream.of(ELEMENTS), Stream.of(more)).toArray(String[]::new);
  }

  private Rule<Activity> patternOfViolations() {
    return Rule.of("HR502B-1", Kinds.ACTIVITIES)
        .title("Consistent pattern of gross violations (country level)")
        .requires(
            "No security assistance goes to a country whose government engages in a consistent"
                + " pattern of gross violations, unless extraordinary circumstances are certified"
                + " first.")
        .because("Assistance to a government that abuses its people makes the giver a part of it.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("PARTLY VERIFIED: the statute was seen, a formal finding was not")
        .cites(PATTERN)
        .needs(
            "activities.country",
            "activities.account",
            "activities.authority",
            "activities.from",
            "activities.to",
            "listings.list",
            "listings.country",
            "listings.year",
            "listings.listed",
            "listings.from",
            "listings.to",
            "notices.kind",
            "notices.country",
            "notices.activity",
            "notices.sent",
            "notices.to")
        .examples(RightsExamples.patternOfViolations())
        .judge(PatternFinding::judge);
  }

  private Rule<Delivery> policeProhibition() {
    return Rule.of("POLICE-1", Kinds.DELIVERIES)
        .title("Police training prohibition and its exceptions")
        .requires(
            "No money under the Foreign Assistance Act goes to police, prisons or internal"
                + " intelligence, unless an exception allows it.")
        .because("Help to police must not become help to repression.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(POLICE, ANTITERRORISM)
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
            "activities.police_exception")
        .examples(RightsExamples.policeProhibition())
        .judge(PoliceException::judge);
  }

  private Rule<Activity> concurrence() {
    return Rule.of("S333-1", Kinds.ACTIVITIES)
        .title("SecState concurrence and lawful purpose")
        .requires(
            "A program under section 333 serves one of the purposes that the section names, and the"
                + " Secretary of State has concurred by its first day.")
        .because("Both departments answer for building the forces of another state.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(SECTION_333)
        .needs(elementsAnd("activities.purpose", "activities.from"))
        .examples(RightsExamples.concurrence())
        .judge(Section333::judgeConcurrence);
  }

  private Rule<Activity> rightsElements() {
    return Rule.of("S333-2", Kinds.ACTIVITIES)
        .title("Human-rights and institution-building elements")
        .requires(
            "A program under section 333 includes the law of armed conflict, human rights, the rule"
                + " of law and civilian control, or has them planned with State, builds the"
                + " institutions behind the force, and is certified to do so by its first day.")
        .because("A force that is made stronger must also be made accountable.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(SECTION_333_C)
        .needs(elementsAnd("activities.from"))
        .examples(RightsExamples.rightsElements())
        .judge(Section333::judgeElements);
  }

  private Rule<Unit> jointForce() {
    return Rule.of("G5CF-1", Kinds.UNITS)
        .title("Joint Force compliance framework")
        .requires(
            "All seven pillars of the compliance framework stand for a unit of the G5 Sahel Joint"
                + " Force when it receives assistance.")
        .because("Operations that violate rights make the threat grow that they are to end.")
        .weighs(Severity.HIGH, Force.POLICY)
        .verified("VERIFIED")
        .cites(JOINT_FORCE, PILLARS)
        .needs(
            "units.name",
            "deliveries.unit",
            "deliveries.date",
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
        .examples(SafeguardExamples.jointForce())
        .judge(JointForceFramework::judgeUnit);
  }

  private Rule<Activity> dueDiligence() {
    return Rule.of("HRDDP-1", Kinds.ACTIVITIES)
        .title("UN Human Rights Due Diligence Policy")
        .requires(
            "The United Nations give no support to forces of which there are substantial grounds to"
                + " believe that they present a real risk of grave violations, unless mitigation"
                + " and monitoring are in place.")
        .because("The United Nations must not support what they exist to prevent.")
        .weighs(Severity.HIGH, Force.POLICY)
        .verified("VERIFIED")
        .cites(HRDDP)
        .needs(
            elementsAnd(
                "activities.agency",
                "activities.purpose",
                "deliveries.activity",
                "deliveries.kind"))
        .examples(SafeguardExamples.dueDiligence())
        .judge(DueDiligence::judge);
  }

  private Rule<Activity> assessment() {
    return Rule.of("OSJA-1", Kinds.ACTIVITIES)
        .title("UK OSJA assessment")
        .requires(
            "Assistance of the United Kingdom to security or justice abroad is assessed in four"
                + " stages, and a serious risk is put before those who decide on it.")
        .because("Risks that nobody looked for cannot be reduced.")
        .weighs(Severity.MEDIUM, Force.POLICY)
        .verified("PARTLY VERIFIED: the stages were seen, the ministerial levels were not")
        .cites(OSJA)
        .needs(elementsAnd("activities.agency", "activities.account"))
        .examples(SafeguardExamples.assessment())
        .judge(ForeignSafeguards::judgeAssessment);
  }

  private Rule<Activity> peaceFacility() {
    return Rule.of("EPF-1", Kinds.ACTIVITIES)
        .title("European Peace Facility safeguards")
        .requires(
            "A measure of the European Peace Facility has an arrangement with the beneficiary,"
                + " safeguards of humanitarian law and human rights, and a review.")
        .because("Who gives arms must be able to say what became of them.")
        .weighs(Severity.MEDIUM, Force.POLICY)
        .verified("PARTLY VERIFIED: the decision was seen, its conditions in detail were not")
        .cites(EPF)
        .needs(elementsAnd("activities.agency", "activities.account"))
        .examples(SafeguardExamples.peaceFacility())
        .judge(ForeignSafeguards::judgeMeasure);
  }
}
