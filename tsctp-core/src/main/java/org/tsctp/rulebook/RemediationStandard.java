package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Remediation;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;
import org.tsctp.rulebook.RightsRecord.Taint;

/** Rule LEAHY-12: what answered a gross violation is what the law of this delivery asks for. */
final class RemediationStandard {

  private static final String POLICY = "leahy.remediation_policy";
  private static final Set<Remediation.Finding> DETERMINATIONS =
      EnumSet.of(Remediation.Finding.EFFECTIVE_STEPS, Remediation.Finding.CORRECTIVE_STEPS);

  private static final Sentence BEFORE =
      Sentence.of("LEAHY-12.before", "On {date} there was no joint policy on remediation.");
  private static final Sentence OUTSIDE =
      Sentence.of("LEAHY-12.outside", "Neither Leahy law reaches {delivery}.");
  private static final Sentence NOTHING =
      Sentence.of(
          "LEAHY-12.nothing",
          "No remediation of a gross violation by {unit} is on record by {date}; whether one was"
              + " needed is for LEAHY-1 and LEAHY-2 to say.");
  private static final Sentence UNIT_UNKNOWN =
      Sentence.of(
          "LEAHY-12.unit-unknown",
          "Nothing is known of unit {unit} itself, and so not whose remediation counts.");
  private static final Sentence LAW_UNKNOWN =
      Sentence.of(
          "LEAHY-12.law-unknown",
          "Gross violations by {unit} were answered by {date}, but it is not known by the standard"
              + " of which law they had to be.");
  private static final Sentence RIGHT =
      Sentence.of(
          "LEAHY-12.right",
          "The violation {allegation} was answered by {date} as the law of {delivery} asks for"
              + " ({regime}).");
  private static final Sentence WRONG =
      Sentence.of(
          "LEAHY-12.wrong",
          "The violation {allegation} was answered by {date} otherwise than the law of {delivery}"
              + " asks for ({regime}).");
  private static final Sentence CONSULTATION_UNKNOWN =
      Sentence.of(
          "LEAHY-12.consultation-unknown",
          "The violation {allegation} was answered by {date} under the law of {delivery}, but it is"
              + " not known whether the State Department was consulted first.");
  private static final Sentence UNDER_WAY =
      Sentence.of(
          "LEAHY-12.under-way",
          "Steps on the violation {allegation} were under way by {date}; no finding as the law of"
              + " {delivery} asks for ({regime}) is on record.");
  private static final Sentence SIGHTED =
      Sentence.of(
          "LEAHY-12.sighted",
          "The violation {allegation} of a unit whose command over the recipient was only seen was"
              + " not answered by {date} as the law of {delivery} asks for ({regime}).");

  private final Delivery delivery;
  private final LeahyRecord record;
  private final LeahyLaw law;
  private final LocalDate day;
  private final Case facts;

  private RemediationStandard(LeahyRecord record, Case facts) {
    this.delivery = record.delivery();
    this.record = record;
    this.law = record.law();
    this.day = record.day();
    this.facts = facts;
  }

  static Verdict judge(Delivery delivery, Case facts) {
    LocalDate day = delivery.date();
    if (facts.findParameter(POLICY, day).isEmpty()) {
      return facts.notApplicable(BEFORE, "date", day).on(delivery, "date").verdict();
    }
    String unit = delivery.unit();
    if (unit == null) {
      return facts
          .notApplicable(DeliveryAnswers.UNIT_NOT_IDENTIFIED, "delivery", delivery.id())
          .on(delivery, "unit")
          .verdict();
    }
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    Truth state = Authorities.isStateFunded(activity).and(Authorities.isFurnished(activity));
    Truth defense = Authorities.isDefenseFunded(activity);
    Truth scope = state.or(defense);
    if (scope.isFalse()) {
      VerdictBuilder answer = facts.notApplicable(OUTSIDE, "delivery", delivery.id());
      activity.ifPresent(a -> answer.on(a, "authority", "channel", "account"));
      return answer.verdict();
    }
    LeahyLaw law = state.isTrue() ? LeahyLaw.STATE : LeahyLaw.DEFENSE;
    RemediationStandard standard =
        new RemediationStandard(new LeahyRecord(law, delivery, unit, facts), facts);
    return scope.isTrue() ? standard.judge() : standard.lawUnknown(activity);
  }

  private Verdict judge() {
    Answered worst = null;
    List<Edit> edits = new ArrayList<>();
    String id = facts.newId(Remediation.class);
    for (Taint taint : record.own()) {
      List<Remediation> steps = steps(taint);
      if (!steps.isEmpty()) {
        Answered answered = answered(taint, steps);
        if (answered.outcome() != Outcome.COMPLIANT) {
          edits.add(law.cure(id + "-" + edits.size(), taint.allegation().id(), day));
        }
        worst =
            worst == null || answered.outcome().compareTo(worst.outcome()) < 0 ? answered : worst;
      }
    }
    if (!record.isUnitKnown() && (worst == null || worst.outcome() != Outcome.VIOLATION)) {
      return unitUnknown();
    }
    if (worst == null) {
      return nothing();
    }
    VerdictBuilder answer = answer(worst);
    if (!record.isUnitKnown()) {
      answer.flip(Outcome.NOT_APPLICABLE, DeliveryEdits.clearedUnit(delivery, facts));
    } else if (!edits.isEmpty()) {
      answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
    }
    return answer.verdict();
  }

  /** How one gross violation was answered. */
  private record Answered(
      Outcome outcome, Sentence sentence, Taint taint, List<Remediation> steps) {}

  private Answered answered(Taint taint, List<Remediation> steps) {
    Truth right = Truth.FALSE;
    boolean determined = false;
    for (Remediation step : steps) {
      determined |= DETERMINATIONS.contains(step.finding());
      if (law.isStandard(step, day)) {
        right = right.or(law == LeahyLaw.STATE ? Truth.TRUE : law.isProven(step, day));
      }
    }
    if (right.isTrue()) {
      return new Answered(Outcome.COMPLIANT, RIGHT, taint, steps);
    }
    if (right.isUnknown()) {
      return new Answered(Outcome.INDETERMINATE, CONSULTATION_UNKNOWN, taint, steps);
    }
    boolean decided = determined || facts.view().isComplete(Remediation.class);
    if (decided && record.sighted().contains(taint)) {
      return new Answered(Outcome.INDETERMINATE, SIGHTED, taint, steps);
    }
    Sentence sentence = determined ? WRONG : UNDER_WAY;
    return new Answered(
        decided ? Outcome.VIOLATION : Outcome.INDETERMINATE, sentence, taint, steps);
  }

  private VerdictBuilder answer(Answered answered) {
    VerdictBuilder answer =
        facts
            .answer(
                answered.outcome(),
                answered
                    .sentence()
                    .with(
                        "allegation",
                        answered.taint().allegation().id(),
                        "date",
                        day,
                        "delivery",
                        delivery.id(),
                        "regime",
                        law.regime()))
            .on(delivery, "activity", "unit", "date")
            .on(answered.taint().allegation(), "unit", "assessed")
            .knowable(Knowable.AT_THE_TIME);
    for (Remediation step : answered.steps()) {
      answer.on(step, "regime", "finding", "decided", "consulted");
      if (answered.sentence().equals(CONSULTATION_UNKNOWN) && law.isStandard(step, day)) {
        answer.missing("remediations", "consulted", step.id());
      }
    }
    if (answered.outcome() == Outcome.INDETERMINATE) {
      if (answered.sentence().equals(SIGHTED)) {
        missingCertainty(answer, answered.taint());
      } else if (answered.sentence().equals(UNDER_WAY)) {
        answer.missing("remediations", "complete", "");
      }
    }
    return answer;
  }

  private void missingCertainty(VerdictBuilder answer, Taint taint) {
    for (ChainOfCommand.Parent parent : record.parents()) {
      if (parent.unit().equals(taint.allegation().unit())) {
        answer
            .on(parent.row(), "certainty")
            .missing("commands", "certainty", facts.view().portfolio().id(parent.row()));
      }
    }
  }

  private List<Remediation> steps(Taint taint) {
    return facts.view().list(Remediation.class, "allegation", taint.allegation().id()).stream()
        .filter(step -> !step.decided().isAfter(day))
        .toList();
  }

  private Verdict nothing() {
    return facts
        .notApplicable(NOTHING, "unit", record.unit(), "date", day)
        .on(delivery, "unit", "date")
        .verdict();
  }

  private Verdict unitUnknown() {
    return facts
        .indeterminate(UNIT_UNKNOWN, "unit", record.unit())
        .on(delivery, "unit")
        .missing("units", "kind", record.unit())
        .flip(Outcome.NOT_APPLICABLE, DeliveryEdits.clearedUnit(delivery, facts))
        .verdict();
  }

  private Verdict lawUnknown(Optional<Activity> activity) {
    boolean answered = record.own().stream().anyMatch(taint -> !steps(taint).isEmpty());
    if (!answered) {
      return record.isUnitKnown() ? nothing() : unitUnknown();
    }
    VerdictBuilder answer =
        facts
            .indeterminate(LAW_UNKNOWN, "unit", record.unit(), "date", day)
            .on(delivery, "activity", "unit", "date");
    activity.ifPresent(a -> answer.on(a, "authority", "channel", "account"));
    if (activity.map(Activity::authority).isEmpty()) {
      answer.missing("activities", "authority", delivery.activity());
    } else {
      answer.missing("activities", "account", delivery.activity());
    }
    return answer
        .flip(Outcome.NOT_APPLICABLE, DeliveryEdits.outsideState(delivery, facts))
        .verdict();
  }
}
