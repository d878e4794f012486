package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Vetting;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule LEAHY-4: the approval of a unit still covered one delivery. */
final class ClearanceCurrent {

  private static final String VALIDITY = "vetting.validity";

  private static final Sentence NOT_APPROVED =
      Sentence.of(
          "LEAHY-4.not-approved",
          "{unit} held no approval on {date}; whether it was cleared is for LEAHY-3 to say.");
  private static final Sentence CURRENT =
      Sentence.of(
          "LEAHY-4.current",
          "The approval of {unit} of {decided} covered the assistance of {date}; it held until"
              + " {end}.");
  private static final Sentence LAPSED =
      Sentence.of(
          "LEAHY-4.lapsed",
          "The approval of {unit} of {decided} no longer covered the assistance of {date}: {days}"
              + " days after the first uncovered day, {end}.");

  private ClearanceCurrent() {}

  static Verdict judge(Delivery delivery, Case facts) {
    String unit = delivery.unit();
    if (unit == null) {
      return facts
          .notApplicable(DeliveryAnswers.UNIT_NOT_IDENTIFIED, "delivery", delivery.id())
          .on(delivery, "unit")
          .verdict();
    }
    Optional<Authority> authority =
        Kinds.activity(facts.view(), delivery.activity()).map(Activity::authority);
    if (authority.isEmpty()) {
      return authorityUnknown(delivery, unit, facts);
    }
    LocalDate day = delivery.date();
    Optional<Vetting> approval = new Clearances(facts.view(), authority.get()).approval(unit, day);
    if (approval.isEmpty()) {
      return facts
          .notApplicable(NOT_APPROVED, "unit", unit, "date", day)
          .on(delivery, "unit", "date")
          .verdict();
    }
    return judgePeriod(delivery, unit, approval.get(), facts);
  }

  /** Whatever authority it is, the rule can say what it says under it. */
  private static Verdict authorityUnknown(Delivery delivery, String unit, Case facts) {
    VerdictBuilder answer = DeliveryAnswers.authorityUnknown(delivery, facts);
    for (LeahyLaw law : LeahyLaw.values()) {
      Outcome outcome =
          new Clearances(facts.view(), law.authority())
              .approval(unit, delivery.date())
              .map(approval -> outcome(delivery, approval, facts))
              .orElse(Outcome.NOT_APPLICABLE);
      answer.flip(outcome, DeliveryEdits.authority(delivery, law.authority(), facts));
    }
    return answer.verdict();
  }

  private static Outcome outcome(Delivery delivery, Vetting approval, Case facts) {
    return delivery.date().isBefore(end(delivery, approval, facts))
        ? Outcome.COMPLIANT
        : Outcome.ATTENTION;
  }

  /** The first day that an approval no longer covers. */
  private static LocalDate end(Delivery delivery, Vetting approval, Case facts) {
    return approval.to() != null
        ? approval.to()
        : approval.decided().date().plusDays(facts.parameter(VALIDITY, delivery.date()).whole());
  }

  private static Verdict judgePeriod(Delivery delivery, String unit, Vetting approval, Case facts) {
    LocalDate day = delivery.date();
    LocalDate decided = approval.decided().date();
    LocalDate end = end(delivery, approval, facts);
    Outcome outcome = outcome(delivery, approval, facts);
    long age = ChronoUnit.DAYS.between(decided, day);
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                (outcome == Outcome.COMPLIANT ? CURRENT : LAPSED)
                    .with(
                        "unit", unit,
                        "decided", decided,
                        "date", day,
                        "end", end,
                        "days", ChronoUnit.DAYS.between(end, day)))
            .on(delivery, "unit", "date")
            .on(approval, "decided", "to")
            .measured(age, ChronoUnit.DAYS.between(decided, end), "days")
            .knowable(Knowable.AT_THE_TIME);
    if (outcome == Outcome.COMPLIANT) {
      return answer.verdict();
    }
    return answer
        .flip(Outcome.COMPLIANT, DeliveryEdits.approval(unit, day, facts))
        .flip(
            Outcome.COMPLIANT,
            approval.to() == null
                ? new Edit.SetParameter(VALIDITY, String.valueOf(age + 1))
                : new Edit.SetCell("vettings", approval.id(), "to", day.plusDays(1).toString()))
        .verdict();
  }
}
