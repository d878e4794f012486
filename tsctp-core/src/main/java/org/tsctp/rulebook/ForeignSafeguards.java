package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Element;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Rules OSJA-1 and EPF-1, and what HRDDP-1 shares with them: safeguards that other donors ask of
 * their own support.
 */
final class ForeignSafeguards {

  private static final String DEPARTMENTS = "osja.departments";
  private static final String STAGES = "osja.stages";
  private static final String SERIOUS = "serious_risk";
  private static final String ESCALATED = "escalated";
  private static final String ACCOUNTS = "epf.accounts";
  private static final String ELEMENTS = "epf.elements";

  private static final Sentence NOT_IN_FORCE =
      Sentence.of(
          "donor.not-in-force",
          "On {last}, the last day of {activity} so far, these safeguards were not in force.");
  private static final Sentence OTHER_DONOR =
      Sentence.of("donor.other", "{activity} is not shown to be support of this donor.");
  private static final Sentence DONOR_UNKNOWN =
      Sentence.of("donor.unknown", "It is not known who funds {activity}.");
  private static final Sentence ASSESSED =
      Sentence.of(
          "OSJA-1.assessed", "All stages of the assessment of {activity} are there: {elements}.");
  private static final Sentence SERIOUS_RISK =
      Sentence.of(
          "OSJA-1.serious-risk",
          "All stages of the assessment of {activity} are there; it was put before those who decide"
              + " on a serious risk.");
  private static final Sentence OSJA_LACKING =
      Sentence.of("OSJA-1.lacking", "Not shown for the assessment of {activity}: {elements}.");
  private static final Sentence OSJA_OPEN =
      Sentence.of("OSJA-1.open", "Not known of the assessment of {activity}: {elements}.");
  private static final Sentence MEASURE_GUARDED =
      Sentence.of("EPF-1.guarded", "The measure {activity} has its safeguards: {elements}.");
  private static final Sentence EPF_LACKING =
      Sentence.of("EPF-1.lacking", "Not shown for the measure {activity}: {elements}.");
  private static final Sentence EPF_OPEN =
      Sentence.of("EPF-1.open", "It is not known whether the measure {activity} has: {elements}.");

  private ForeignSafeguards() {}

  /** OSJA-1. */
  static Verdict judgeAssessment(Activity activity, Case facts) {
    Safeguards safeguards = Safeguards.of(activity, Element.Framework.OSJA, facts);
    return outOfScope(activity, "agency", activity.agency(), DEPARTMENTS, safeguards, facts)
        .orElseGet(() -> assessment(activity, safeguards, facts));
  }

  /** EPF-1. */
  static Verdict judgeMeasure(Activity activity, Case facts) {
    Safeguards safeguards = Safeguards.of(activity, Element.Framework.EPF, facts);
    return outOfScope(activity, "account", activity.account(), ACCOUNTS, safeguards, facts)
        .orElseGet(() -> measure(activity, safeguards, facts));
  }

  /**
   * The verdict if the safeguards do not reach an activity, or if that is not known. They reach it
   * where a row of the checklist or the agency or account says so; an authority in United States
   * law rules them out where neither does.
   *
   * @param column the column that tells the donor
   * @param code what stands in it
   * @param parameter the codes that count
   */
  static Optional<Verdict> outOfScope(
      Activity activity,
      String column,
      @Nullable String code,
      String parameter,
      Safeguards safeguards,
      Case facts) {
    LocalDate last = Performance.lastDay(activity, facts);
    Optional<ParameterValue> codes = facts.findParameter(parameter, last);
    if (codes.isEmpty()) {
      return Optional.of(
          facts
              .notApplicable(NOT_IN_FORCE, "activity", activity.id(), "last", last)
              .on(activity, "to")
              .verdict());
    }
    if (safeguards.areNamed() || (code != null && codes.get().words().contains(code))) {
      return Optional.empty();
    }
    if (code != null || isUnitedStates(activity.authority())) {
      return Optional.of(
          facts
              .notApplicable(OTHER_DONOR, "activity", activity.id())
              .on(activity, column, "authority")
              .verdict());
    }
    return Optional.of(
        facts
            .indeterminate(DONOR_UNKNOWN, "activity", activity.id())
            .on(activity, column, "authority")
            .missing("activities", column, activity.id())
            .flip(
                Outcome.NOT_APPLICABLE,
                new Edit.SetCell("activities", activity.id(), "authority", "FAA"))
            .verdict());
  }

  private static boolean isUnitedStates(@Nullable Authority authority) {
    return authority != null && authority != Authority.OTHER;
  }

  private static Verdict assessment(Activity activity, Safeguards safeguards, Case facts) {
    LocalDate last = Performance.lastDay(activity, facts);
    List<SafeguardCheck> all = new ArrayList<>();
    for (String stage : facts.parameter(STAGES, last).words()) {
      all.add(safeguards.there(stage, facts.asOf()));
    }
    SafeguardCheck serious = safeguards.danger(SERIOUS);
    SafeguardCheck escalated = safeguards.there(ESCALATED, facts.asOf());
    if (!serious.holds().isFalse()) {
      all.add(serious.holds().isTrue() ? escalated : serious(serious, escalated));
    }
    SafeguardChecks checks = new SafeguardChecks(all);
    boolean look = serious.holds().isTrue();
    Outcome met = look ? Outcome.ATTENTION : Outcome.COMPLIANT;
    Outcome outcome = checks.hold().isTrue() ? met : checks.outcome();
    VerdictBuilder answer =
        checks.answer(
            outcome,
            message(activity, checks, look ? SERIOUS_RISK : ASSESSED, OSJA_LACKING, OSJA_OPEN),
            met,
            facts);
    if (!serious.holds().isUnknown()) {
      serious.rows().forEach(row -> answer.on(row, "present", "date"));
    }
    if (outcome == Outcome.ATTENTION) {
      answer.flip(Outcome.COMPLIANT, serious.cure().toArray(Edit[]::new));
    }
    return ended(answer, outcome, activity, checks, facts);
  }

  /** A risk that is not known needs no escalation if it was escalated anyway. */
  private static SafeguardCheck serious(SafeguardCheck serious, SafeguardCheck escalated) {
    boolean met = escalated.holds().isTrue();
    return new SafeguardCheck(
        met ? ESCALATED : SERIOUS,
        met ? Truth.TRUE : Truth.UNKNOWN,
        met ? escalated.rows() : serious.rows(),
        met ? List.of() : serious.missing(),
        serious.cure(),
        true,
        false);
  }

  private static Verdict measure(Activity activity, Safeguards safeguards, Case facts) {
    List<SafeguardCheck> all = new ArrayList<>();
    for (String element : facts.parameter(ELEMENTS, Performance.lastDay(activity, facts)).words()) {
      all.add(safeguards.there(element, facts.asOf()));
    }
    SafeguardChecks checks = new SafeguardChecks(all);
    Statement message = message(activity, checks, MEASURE_GUARDED, EPF_LACKING, EPF_OPEN);
    VerdictBuilder answer = checks.answer(checks.outcome(), message, Outcome.COMPLIANT, facts);
    return ended(answer, checks.outcome(), activity, checks, facts);
  }

  private static Statement message(
      Activity activity, SafeguardChecks checks, Sentence met, Sentence lacking, Sentence open) {
    Truth hold = checks.hold();
    Sentence sentence =
        switch (hold) {
          case TRUE -> met;
          case FALSE -> lacking;
          case UNKNOWN -> open;
        };
    return sentence.with("activity", activity.id(), "elements", checks.names(hold));
  }

  private static Verdict ended(
      VerdictBuilder answer,
      Outcome outcome,
      Activity activity,
      SafeguardChecks checks,
      Case facts) {
    if (outcome != Outcome.INDETERMINATE) {
      answer.knowable(checks.knowable(Performance.lastDay(activity, facts), activity));
    }
    return answer.on(activity, "agency", "account").verdict();
  }
}
