package org.tsctp.rulebook;

import java.time.LocalDate;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Allegation.Credibility;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule LEAHY-10: somebody tries to find out which unit committed a gross violation. */
final class UnitOfAllegation {

  private static final String PROCEDURES = "leahy.procedures";

  private static final Sentence KNOWN =
      Sentence.of("LEAHY-10.known", "{allegation} names a unit, {unit}.");
  private static final Sentence NOT_GROSS =
      Sentence.of("LEAHY-10.not-gross", "{allegation} is of no gross violation ({act}).");
  private static final Sentence NOT_CREDIBLE =
      Sentence.of("LEAHY-10.not-credible", "{allegation} was not found credible.");
  private static final Sentence BEFORE =
      Sentence.of(
          "LEAHY-10.before", "On {date} the law did not yet ask for an effort to identify units.");
  private static final Sentence NOT_ASSESSED =
      Sentence.of(
          "LEAHY-10.not-assessed",
          "{allegation} of {occurred} names no unit, and it is not settled whether it is credible.");
  private static final Sentence EFFORT =
      Sentence.of(
          "LEAHY-10.effort",
          "{allegation} of {occurred} is credible and names no unit; an effort to identify it was"
              + " made on {effort}.");
  private static final Sentence NO_EFFORT =
      Sentence.of(
          "LEAHY-10.no-effort",
          "{allegation} of {occurred} is credible and names no unit, and no effort to identify it"
              + " was made.");
  private static final Sentence EFFORT_UNKNOWN =
      Sentence.of(
          "LEAHY-10.effort-unknown",
          "{allegation} of {occurred} is credible and names no unit; no record shows an effort to"
              + " identify it.");

  private UnitOfAllegation() {}

  static Verdict judge(Allegation allegation, Case facts) {
    LocalDate day = facts.asOf();
    if (allegation.unit() != null) {
      return facts
          .notApplicable(KNOWN, "allegation", allegation.id(), "unit", allegation.unit())
          .on(allegation, "unit")
          .verdict();
    }
    if (!allegation.isGrossViolation()) {
      return facts
          .notApplicable(NOT_GROSS, "allegation", allegation.id(), "act", allegation.act())
          .on(allegation, "act")
          .verdict();
    }
    if (allegation.assessment() == Credibility.NOT_CREDIBLE) {
      return facts
          .notApplicable(NOT_CREDIBLE, "allegation", allegation.id())
          .on(allegation, "credibility", "assessed")
          .verdict();
    }
    if (facts.findParameter(PROCEDURES, day).isEmpty()) {
      return facts.notApplicable(BEFORE, "date", day).verdict();
    }
    return allegation.assessment() == Credibility.CREDIBLE
        ? credible(allegation, facts)
        : notAssessed(allegation, facts);
  }

  private static Verdict credible(Allegation allegation, Case facts) {
    VerdictBuilder answer = answer(ifCredible(allegation), allegation, facts);
    LocalDate assessed = allegation.assessed().date();
    switch (ifCredible(allegation)) {
      case INDETERMINATE ->
          answer
              .missing("allegations", "identification_effort", allegation.id())
              .flip(Outcome.COMPLIANT, effort(allegation, assessed.toString()))
              .flip(Outcome.VIOLATION, effort(allegation, "NONE"));
      case VIOLATION -> answer.flip(Outcome.COMPLIANT, effort(allegation, assessed.toString()));
      default -> {}
    }
    return answer.verdict();
  }

  private static Outcome ifCredible(Allegation allegation) {
    if (allegation.identificationEffort().isKnown()) {
      return Outcome.COMPLIANT;
    }
    return allegation.identificationEffort().isNone() ? Outcome.VIOLATION : Outcome.INDETERMINATE;
  }

  private static VerdictBuilder answer(Outcome outcome, Allegation allegation, Case facts) {
    Sentence sentence =
        switch (outcome) {
          case COMPLIANT -> EFFORT;
          case VIOLATION -> NO_EFFORT;
          default -> EFFORT_UNKNOWN;
        };
    return facts
        .answer(
            outcome,
            sentence.with(
                "allegation",
                allegation.id(),
                "occurred",
                allegation.occurred(),
                "effort",
                allegation.identificationEffort()))
        .on(allegation, "unit", "act", "credibility", "assessed", "identification_effort")
        .knowable(Knowable.AT_THE_TIME);
  }

  private static Edit effort(Allegation allegation, String day) {
    return new Edit.SetCell("allegations", allegation.id(), "identification_effort", day);
  }

  private static Verdict notAssessed(Allegation allegation, Case facts) {
    VerdictBuilder answer =
        facts
            .indeterminate(
                NOT_ASSESSED, "allegation", allegation.id(), "occurred", allegation.occurred())
            .on(allegation, "unit", "act", "credibility", "assessed")
            .missing(
                "allegations",
                allegation.credibility() == null ? "credibility" : "assessed",
                allegation.id())
            .knowable(Knowable.AT_THE_TIME);
    if (ifCredible(allegation) != Outcome.INDETERMINATE) {
      answer.flip(ifCredible(allegation), settled(allegation, Credibility.CREDIBLE, facts));
    }
    return answer
        .flip(Outcome.NOT_APPLICABLE, settled(allegation, Credibility.NOT_CREDIBLE, facts))
        .verdict();
  }

  private static Edit[] settled(Allegation allegation, Credibility as, Case facts) {
    return DeliveryEdits.settled(allegation, as, facts.asOf(), facts.view()).toArray(Edit[]::new);
  }
}
