package org.tsctp.rulebook;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.StrategyElement.Presence;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/**
 * One invented example per outcome for the rules of chapter "Rights" that read checklists of
 * others.
 */
final class SafeguardExamples {

  private static final String AS_OF = "2022-09-30";
  private static final List<String> PILLARS =
      List.of(
          "selection_screening",
          "training",
          "rules",
          "planning_and_conduct",
          "after_action",
          "internal_monitoring",
          "accountability");
  private static final List<String> STAGES =
      List.of("assess", "identify", "mitigate", "strengthen");

  private SafeguardExamples() {}

  static Example[] jointForce() {
    return new Example[] {
      jointForce(Outcome.COMPLIANT, "All seven pillars stand for the battalion.", 7, p -> p),
      jointForce(
          Outcome.VIOLATION,
          "Six pillars stand; nobody is held to account.",
          6,
          p -> p.add(pillar("accountability", Presence.N))),
      jointForce(
          Outcome.INDETERMINATE,
          "Six pillars stand; of the seventh nothing is on record.",
          6,
          p -> p),
      jointForce(
          Outcome.NOT_APPLICABLE,
          "Nothing says that the battalion took part in the Joint Force.",
          0,
          p -> p)
    };
  }

  static Example[] dueDiligence() {
    return new Example[] {
      united(
          Outcome.COMPLIANT,
          "The assessment found no real risk.",
          p -> p.add(risk("real_risk", Presence.N))),
      united(
          Outcome.ATTENTION,
          "There is a real risk; mitigation and monitoring are in place.",
          p -> withRisk(p).add(risk("mitigation", Presence.Y)).add(risk("monitoring", Presence.Y))),
      united(
          Outcome.VIOLATION,
          "Support went on despite a real risk that nothing mitigates.",
          p -> withRisk(p).add(risk("mitigation", Presence.N))),
      united(Outcome.INDETERMINATE, "No assessment of the risk is on record.", p -> p),
      RightsExamples.activity(
          Outcome.NOT_APPLICABLE,
          "Training in human rights is outside the policy.",
          a -> a.agency("UNODC").purpose(Activity.Purpose.HUMAN_RIGHTS_TRAINING),
          p -> p)
    };
  }

  static Example[] assessment() {
    return new Example[] {
      kingdom(
          Outcome.COMPLIANT,
          "All four stages were done; the risk is not serious.",
          p -> p.add(osja("serious_risk", Presence.N))),
      kingdom(
          Outcome.ATTENTION,
          "The risk is serious, and it was put before a minister.",
          p -> p.add(osja("serious_risk", Presence.Y)).add(osja("escalated", Presence.Y))),
      kingdom(
          Outcome.VIOLATION,
          "The risk is serious, and nobody was asked.",
          p -> p.add(osja("serious_risk", Presence.Y)).add(osja("escalated", Presence.N))),
      kingdom(Outcome.INDETERMINATE, "Whether the risk is serious is not on record.", p -> p),
      RightsExamples.activity(
          Outcome.NOT_APPLICABLE,
          "The activity is funded by another agency.",
          a -> a.agency("USAID"),
          p -> p)
    };
  }

  static Example[] peaceFacility() {
    return new Example[] {
      facility(
          Outcome.COMPLIANT,
          "The measure has an arrangement, safeguards and a review.",
          p -> p.add(epf("review", Presence.Y))),
      facility(
          Outcome.VIOLATION, "The measure has no review.", p -> p.add(epf("review", Presence.N))),
      facility(Outcome.INDETERMINATE, "Of a review nothing is on record.", p -> p),
      RightsExamples.activity(
          Outcome.NOT_APPLICABLE,
          "The money is from another account.",
          a -> a.account("PKO"),
          p -> p)
    };
  }

  private static Example jointForce(
      Outcome outcome, String story, int pillars, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "U1",
        AS_OF,
        p -> {
          p.add(Activity.builder("A1").title("Patrols").build())
              .add(Unit.builder("U1").name("Battalion 1").country("XAA").build())
              .add(RightsExamples.delivery("U1"));
          PILLARS.subList(0, pillars).forEach(name -> p.add(pillar(name, Presence.Y)));
          return more.apply(p);
        });
  }

  static Element pillar(String name, Presence presence) {
    return Element.builder("E-" + name)
        .framework(Element.Framework.G5_SAHEL)
        .element(name)
        .present(presence)
        .unit("U1")
        .build();
  }

  static List<String> pillars() {
    return PILLARS;
  }

  private static Example united(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return RightsExamples.activity(outcome, story, a -> a.agency("MINUSMA"), more);
  }

  private static PortfolioBuilder withRisk(PortfolioBuilder portfolio) {
    return portfolio
        .add(risk("substantial_grounds", Presence.Y))
        .add(risk("real_risk", Presence.Y));
  }

  private static Element risk(String name, Presence presence) {
    return of(Element.Framework.HRDDP, name, presence);
  }

  private static Element osja(String name, Presence presence) {
    return of(Element.Framework.OSJA, name, presence);
  }

  private static Element epf(String name, Presence presence) {
    return of(Element.Framework.EPF, name, presence);
  }

  private static Element of(Element.Framework framework, String name, Presence presence) {
    return Element.builder("E-" + name)
        .framework(framework)
        .element(name)
        .present(presence)
        .activity("A1")
        .build();
  }

  private static Example kingdom(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return RightsExamples.activity(
        outcome,
        story,
        a -> a.agency("FCDO"),
        p -> {
          STAGES.forEach(stage -> p.add(osja(stage, Presence.Y)));
          return more.apply(p);
        });
  }

  private static Example facility(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return RightsExamples.activity(
        outcome,
        story,
        a -> a.account("EPF"),
        p -> more.apply(p.add(epf("arrangement", Presence.Y)).add(epf("safeguards", Presence.Y))));
  }
}
