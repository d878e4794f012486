package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Chapter "Ownership": whether the partner wants, can keep and was asked about what is given.
 *
 * <p>OWN-1 commitment before the first day, OWN-2 capacity and sustainment assessed, OWN-3 in line
 * with the partner's strategy, OWN-4 consultation before the first day.
 */
final class OwnershipRules implements RuleChapter {

  private static final Citation ACT =
      new Citation("TSCTP Program Act of 2022 (P.L. 117-103 Div. AA)", "seen in predecessor bills");
  private static final Citation PLANNING =
      new Citation("PPD-23 (GAO-14-502, GAO-16-368, GAO-18-449)", "five planning factors");
  private static final Citation SUSTAINMENT = new Citation("10 U.S.C. 333(e)", "sustainment");
  private static final Citation REFORM =
      new Citation("OECD DAC Handbook on Security System Reform (2007)", "local ownership");
  private static final Citation FRAGILITY =
      new Citation("22 U.S.C. 9803-9804 (Global Fragility Act)", "consultation as a principle");
  private static final Citation REGION =
      new Citation("ECOWAS SSRG Policy (2016), AU SSR Policy Framework (2013)", "as a principle");

  @Override
  public String name() {
    return "Ownership";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(commitment(), capacity(), partnerStrategy(), consultation());
  }

  private static final Sentence COMMITTED =
      Sentence.of(
          "OWN-1.in-time", "The partner committed itself to {activity} on {day}, by {from}.");
  private static final Sentence COMMITTED_LATE =
      Sentence.of(
          "OWN-1.late",
          "The partner committed itself to {activity} on {day}, after its first day, {from}.");
  private static final Sentence NOT_COMMITTED =
      Sentence.of("OWN-1.none", "There is no commitment of the partner to {activity}.");
  private static final Sentence COMMITMENT_UNKNOWN =
      Sentence.of(
          "OWN-1.unknown",
          "It is not known when the partner committed itself to {activity} of {from}.");
  private static final Sentence COMMITMENT_START_UNKNOWN =
      Sentence.of(
          "OWN-1.start-unknown",
          "The first day of {activity} is not known, nor whether a commitment had to come before"
              + " it.");
  private static final Sentence BEFORE_COMMITMENT =
      Sentence.of(
          "OWN-1.before", "{activity} started on {from}, before a commitment was asked for.");
  private static final Sentence A_COMMITMENT =
      Sentence.of("OWN-1.what", "a commitment of the partner to {activity}");

  private static final DatedByStart COMMITMENT =
      new DatedByStart(
          "partner_commitment",
          Activity::partnerCommitment,
          new DatedByStart.Duty("ownership.commitment", BEFORE_COMMITMENT),
          new DatedByStart.Words(
              COMMITTED,
              COMMITTED_LATE,
              NOT_COMMITTED,
              COMMITMENT_UNKNOWN,
              COMMITMENT_START_UNKNOWN,
              A_COMMITMENT));

  private Rule<Activity> commitment() {
    return Rule.of("OWN-1", Kinds.ACTIVITIES)
        .title("Partner commitment before activity")
        .requires("The partner commits itself by the first day of the activity.")
        .because("What the partner did not ask for, it will not keep.")
        .weighs(Severity.MEDIUM, Force.POLICY)
        .verified("PARTLY VERIFIED: seen in predecessor bills, the enacted text was not")
        .cites(ACT)
        .needs("activities.partner_commitment", "activities.from")
        .examples(OwnershipExamples.commitment())
        .judge(COMMITMENT::judge);
  }

  private static final Sentence ASSESSED =
      Sentence.of(
          "OWN-2.both",
          "The capacity to absorb {activity} was assessed on {capacity} and its sustainment was"
              + " planned on {sustainment}.");
  private static final Sentence NEITHER =
      Sentence.of(
          "OWN-2.neither",
          "There is neither an assessment of the capacity to absorb {activity} nor a sustainment"
              + " plan.");
  private static final Sentence NOT_ASSESSED =
      Sentence.of(
          "OWN-2.not-assessed", "There is no assessment of the capacity to absorb {activity}.");
  private static final Sentence NOT_PLANNED =
      Sentence.of("OWN-2.not-planned", "There is no sustainment plan of {activity}.");
  private static final Sentence NOT_SHOWN =
      Sentence.of(
          "OWN-2.unknown",
          "It is not known whether capacity was assessed and sustainment planned for {activity}.");
  private static final Sentence AN_ASSESSMENT =
      Sentence.of("OWN-2.capacity", "an assessment of the capacity to absorb {activity}");
  private static final Sentence A_SUSTAINMENT_PLAN =
      Sentence.of("OWN-2.sustainment", "a sustainment plan of {activity}");

  private Rule<Activity> capacity() {
    return Rule.of("OWN-2", Kinds.ACTIVITIES)
        .title("Absorptive and sustainment capacity assessed")
        .requires(
            "The partner's capacity to absorb is assessed, and it is planned how what is given is"
                + " sustained.")
        .because("Equipment that nobody can run or pay for stands still.")
        .weighs(Severity.HIGH, Force.AUDIT)
        .verified("VERIFIED")
        .cites(PLANNING, SUSTAINMENT)
        .needs("activities.capacity_assessment", "activities.sustainment_plan")
        .examples(OwnershipExamples.capacity())
        .judge(this::judgeCapacity);
  }

  private Verdict judgeCapacity(Activity activity, Case facts) {
    boolean noCapacity = activity.capacityAssessment().isNone();
    boolean noSustainment = activity.sustainmentPlan().isNone();
    if (activity.capacityAssessment().isKnown() && activity.sustainmentPlan().isKnown()) {
      return capacity(Outcome.COMPLIANT, ASSESSED, activity, facts).verdict();
    }
    if (!noCapacity && !noSustainment) {
      return missing(capacity(Outcome.INDETERMINATE, NOT_SHOWN, activity, facts), activity)
          .flip(Outcome.COMPLIANT, both(activity, facts))
          .verdict();
    }
    Sentence lacking =
        noCapacity && noSustainment ? NEITHER : noCapacity ? NOT_ASSESSED : NOT_PLANNED;
    VerdictBuilder answer = capacity(Outcome.VIOLATION, lacking, activity, facts);
    if (noCapacity) {
      answer.notFound("activities", AN_ASSESSMENT.with("activity", activity.id()), 1);
    }
    if (noSustainment) {
      answer.notFound("activities", A_SUSTAINMENT_PLAN.with("activity", activity.id()), 1);
    }
    return answer.flip(Outcome.COMPLIANT, both(activity, facts)).verdict();
  }

  private static VerdictBuilder capacity(
      Outcome outcome, Sentence sentence, Activity activity, Case facts) {
    return facts
        .answer(
            outcome,
            sentence.with(
                "activity", activity.id(),
                "capacity", activity.capacityAssessment(),
                "sustainment", activity.sustainmentPlan()))
        .on(activity, "capacity_assessment", "sustainment_plan");
  }

  private static VerdictBuilder missing(VerdictBuilder answer, Activity activity) {
    if (activity.capacityAssessment().isUnknown()) {
      answer.missing("activities", "capacity_assessment", activity.id());
    }
    if (activity.sustainmentPlan().isUnknown()) {
      answer.missing("activities", "sustainment_plan", activity.id());
    }
    return answer;
  }

  private static Edit[] both(Activity activity, Case facts) {
    String day = Fillings.notAfter(facts.asOf(), activity, facts).toString();
    Edit capacity = new Edit.SetCell("activities", activity.id(), "capacity_assessment", day);
    Edit sustainment = new Edit.SetCell("activities", activity.id(), "sustainment_plan", day);
    if (activity.capacityAssessment().isKnown()) {
      return new Edit[] {sustainment};
    }
    return activity.sustainmentPlan().isKnown()
        ? new Edit[] {capacity}
        : new Edit[] {capacity, sustainment};
  }

  private Rule<Activity> partnerStrategy() {
    return Rule.of("OWN-3", Kinds.ACTIVITIES)
        .title("Aligned with partner strategy")
        .requires("The activity follows a strategy of the partner's own, and it is named.")
        .because("A plan that the partner did not make ends with the money.")
        .weighs(Severity.LOW, Force.POLICY)
        .verified("PARTLY VERIFIED: seen in predecessor bills")
        .cites(ACT, REFORM)
        .needs(
            "activities.from",
            "elements.activity",
            "elements.framework",
            "elements.element",
            "elements.present",
            "elements.date",
            "elements.reference")
        .examples(OwnershipExamples.partnerStrategy())
        .judge(PartnerStrategy::judge);
  }

  private static final Sentence CONSULTED =
      Sentence.of(
          "OWN-4.in-time",
          "Communities or civil society were consulted on {activity} on {day}, by {from}.");
  private static final Sentence CONSULTED_LATE =
      Sentence.of(
          "OWN-4.late",
          "Communities or civil society were consulted on {activity} on {day}, after its first"
              + " day, {from}.");
  private static final Sentence NOT_CONSULTED =
      Sentence.of("OWN-4.none", "There was no consultation on {activity}.");
  private static final Sentence CONSULTATION_UNKNOWN =
      Sentence.of(
          "OWN-4.unknown",
          "It is not known when communities or civil society were consulted on {activity} of"
              + " {from}.");
  private static final Sentence CONSULTATION_START_UNKNOWN =
      Sentence.of(
          "OWN-4.start-unknown",
          "The first day of {activity} is not known, nor whether a consultation had to come before"
              + " it.");
  private static final Sentence BEFORE_CONSULTATION =
      Sentence.of(
          "OWN-4.before", "{activity} started on {from}, before a consultation was asked for.");
  private static final Sentence A_CONSULTATION =
      Sentence.of("OWN-4.what", "a consultation of communities or civil society on {activity}");

  private static final DatedByStart CONSULTATION =
      new DatedByStart(
          "consultation",
          Activity::consultation,
          new DatedByStart.Duty("ownership.consultation", BEFORE_CONSULTATION),
          new DatedByStart.Words(
              CONSULTED,
              CONSULTED_LATE,
              NOT_CONSULTED,
              CONSULTATION_UNKNOWN,
              CONSULTATION_START_UNKNOWN,
              A_CONSULTATION));

  private Rule<Activity> consultation() {
    return Rule.of("OWN-4", Kinds.ACTIVITIES)
        .title("Local and civil-society consultation")
        .requires("Communities or civil society are consulted by the first day of the activity.")
        .because("Those who live with the outcome know first what will go wrong.")
        .weighs(Severity.LOW, Force.POLICY)
        .verified("PARTLY VERIFIED: seen as a principle")
        .cites(FRAGILITY, REFORM, REGION)
        .needs("activities.consultation", "activities.from")
        .examples(OwnershipExamples.consultation())
        .judge(CONSULTATION::judge);
  }
}
