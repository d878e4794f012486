package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Element;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rules S333-1 and S333-2: what section 333 asks for before a program begins. */
final class Section333 {

  static final String PURPOSES = "s333.purposes";
  private static final String ELEMENTS = "s333.elements";
  private static final String CONCURRENCE = "concurrence";
  private static final String CAPACITY = "institutional_capacity";
  private static final String CERTIFICATION = "certification";

  private static final Sentence OTHER_AUTHORITY =
      Sentence.of("s333.other-authority", "{activity} is not under 10 U.S.C. 333.");
  private static final Sentence AUTHORITY_UNKNOWN =
      Sentence.of("s333.authority-unknown", "The legal authority of {activity} is not known.");
  private static final Sentence AGREED =
      Sentence.of(
          "S333-1.agreed",
          "{activity} serves purpose {purpose}, which section 333 names, and the Secretary of State"
              + " had concurred by its first day.");
  private static final Sentence OTHER_PURPOSE =
      Sentence.of(
          "S333-1.other-purpose",
          "{activity} serves purpose {purpose}, which is none that section 333 names.");
  private static final Sentence NOT_AGREED =
      Sentence.of(
          "S333-1.not-agreed",
          "No concurrence of the Secretary of State in {activity} by its first day is shown.");
  private static final Sentence PURPOSE_UNKNOWN =
      Sentence.of("S333-1.purpose-unknown", "No purpose of {activity} is stated.");
  private static final Sentence CONCURRENCE_UNKNOWN =
      Sentence.of(
          "S333-1.concurrence-unknown",
          "It is not known whether the Secretary of State had concurred in {activity} by its first"
              + " day.");
  private static final Sentence COMPLETE =
      Sentence.of(
          "S333-2.complete",
          "{activity} has all that section 333 asks for: {elements}; it was certified by its first"
              + " day.");
  private static final Sentence PLANNED =
      Sentence.of(
          "S333-2.planned",
          "{activity} has what section 333 asks for, but these elements are only planned or there"
              + " in part: {elements}.");
  private static final Sentence LACKING =
      Sentence.of("S333-2.lacking", "Not shown for {activity}: {elements}.");
  private static final Sentence OPEN =
      Sentence.of("S333-2.open", "It is not known whether {activity} has: {elements}.");

  private Section333() {}

  /** S333-1. */
  static Verdict judgeConcurrence(Activity activity, Case facts) {
    Truth scope = Authorities.is(Optional.of(activity), Authority.SECTION_333);
    return scope.isTrue() ? concurrence(activity, facts) : outside(scope, activity, facts);
  }

  /** S333-2. */
  static Verdict judgeElements(Activity activity, Case facts) {
    Truth scope = Authorities.is(Optional.of(activity), Authority.SECTION_333);
    return scope.isTrue() ? elements(activity, facts) : outside(scope, activity, facts);
  }

  private static Verdict outside(Truth scope, Activity activity, Case facts) {
    if (scope.isFalse()) {
      return facts
          .notApplicable(OTHER_AUTHORITY, "activity", activity.id())
          .on(activity, "authority")
          .verdict();
    }
    return facts
        .indeterminate(AUTHORITY_UNKNOWN, "activity", activity.id())
        .on(activity, "authority")
        .missing("activities", "authority", activity.id())
        .flip(Outcome.NOT_APPLICABLE, under(activity, Authority.TITLE_10))
        .verdict();
  }

  private static Edit under(Activity activity, Authority authority) {
    return new Edit.SetCell("activities", activity.id(), "authority", authority.name());
  }

  /** Whether a purpose is one that section 333 names. An empty one is not known. */
  static Truth isLawful(Activity activity, LocalDate day, Case facts) {
    Activity.Purpose purpose = activity.purpose();
    return purpose == null
        ? Truth.UNKNOWN
        : Truth.of(facts.parameter(PURPOSES, day).words().contains(purpose.name()));
  }

  /** An edit that gives an activity a purpose that section 333 names, or one that it does not. */
  static Edit purpose(Activity activity, boolean lawful, LocalDate day, Case facts) {
    List<String> named = facts.parameter(PURPOSES, day).words();
    String purpose =
        lawful
            ? named.get(0)
            : Arrays.stream(Activity.Purpose.values())
                .map(Enum::name)
                .filter(name -> !named.contains(name))
                .reduce((first, last) -> last)
                .orElse("");
    return new Edit.SetCell("activities", activity.id(), "purpose", purpose);
  }

  private static Verdict concurrence(Activity activity, Case facts) {
    LocalDate day = Performance.lastDay(activity, facts);
    Truth purpose = isLawful(activity, day, facts);
    SafeguardChecks checks =
        new SafeguardChecks(
            List.of(
                Safeguards.of(activity, Element.Framework.S333, facts)
                    .doneBy(CONCURRENCE, activity.from())));
    Truth holds = purpose.and(checks.hold());
    Statement message = message(activity, purpose, checks.hold());
    VerdictBuilder answer =
        checks.show(facts.answer(outcome(holds), message)).on(activity, "purpose", "from");
    if (holds.isUnknown() && purpose.isUnknown()) {
      answer
          .missing("activities", "purpose", activity.id())
          .flip(Outcome.VIOLATION, purpose(activity, false, day, facts));
    }
    if (!holds.isTrue()) {
      List<Edit> edits = new ArrayList<>(checks.cure());
      if (!purpose.isTrue()) {
        edits.add(purpose(activity, true, day, facts));
      }
      change(answer, activity, checks, edits, Outcome.COMPLIANT);
    }
    if (!holds.isUnknown()) {
      answer.knowable(checks.knowable(day, activity));
    }
    return checks.declareComplete(outcome(holds), answer).verdict();
  }

  /**
   * Cures what is lacking; where that takes a first day that is not known, only other law would.
   */
  private static void change(
      VerdictBuilder answer,
      Activity activity,
      SafeguardChecks checks,
      List<Edit> edits,
      Outcome cured) {
    if (checks.hold().isTrue() || !checks.cure().isEmpty()) {
      answer.flip(cured, edits.toArray(Edit[]::new));
    } else {
      answer.flip(Outcome.NOT_APPLICABLE, under(activity, Authority.TITLE_10));
    }
  }

  private static Outcome outcome(Truth holds) {
    return switch (holds) {
      case TRUE -> Outcome.COMPLIANT;
      case FALSE -> Outcome.VIOLATION;
      case UNKNOWN -> Outcome.INDETERMINATE;
    };
  }

  private static Statement message(Activity activity, Truth purpose, Truth agreed) {
    Sentence sentence = AGREED;
    if (purpose.isFalse()) {
      sentence = OTHER_PURPOSE;
    } else if (agreed.isFalse()) {
      sentence = NOT_AGREED;
    } else if (purpose.isUnknown()) {
      sentence = PURPOSE_UNKNOWN;
    } else if (agreed.isUnknown()) {
      sentence = CONCURRENCE_UNKNOWN;
    }
    return sentence.with("activity", activity.id(), "purpose", "" + activity.purpose());
  }

  private static Verdict elements(Activity activity, Case facts) {
    LocalDate last = Performance.lastDay(activity, facts);
    Safeguards safeguards = Safeguards.of(activity, Element.Framework.S333, facts);
    List<SafeguardCheck> all = new ArrayList<>();
    List<String> planned = new ArrayList<>();
    List<Edit> carryOut = new ArrayList<>();
    for (String element : facts.parameter(ELEMENTS, last).words()) {
      all.add(safeguards.thereOrPlanned(element, facts.asOf()));
      if (safeguards.isPlanned(element)) {
        planned.add(element);
        carryOut.addAll(safeguards.there(element, facts.asOf()).cure());
      }
    }
    all.add(safeguards.there(CAPACITY, facts.asOf()));
    all.add(safeguards.doneBy(CERTIFICATION, activity.from()));
    SafeguardChecks checks = new SafeguardChecks(all);
    Outcome met = planned.isEmpty() ? Outcome.COMPLIANT : Outcome.ATTENTION;
    Outcome outcome = checks.hold().isTrue() ? met : checks.outcome();
    Statement message = message(activity, checks, outcome, planned);
    VerdictBuilder answer = checks.show(facts.answer(outcome, message)).on(activity, "from");
    if (!checks.hold().isTrue()) {
      change(answer, activity, checks, checks.cure(), met);
    } else if (outcome == Outcome.ATTENTION) {
      answer.flip(Outcome.COMPLIANT, carryOut.toArray(Edit[]::new));
    }
    if (outcome != Outcome.INDETERMINATE) {
      answer.knowable(checks.knowable(last, activity));
    }
    return checks.declareComplete(outcome, answer).verdict();
  }

  private static Statement message(
      Activity activity, SafeguardChecks checks, Outcome outcome, List<String> planned) {
    return switch (outcome) {
      case COMPLIANT ->
          COMPLETE.with("activity", activity.id(), "elements", checks.names(Truth.TRUE));
      case ATTENTION ->
          PLANNED.with("activity", activity.id(), "elements", String.join(", ", planned));
      case VIOLATION ->
          LACKING.with("activity", activity.id(), "elements", checks.names(Truth.FALSE));
      default -> OPEN.with("activity", activity.id(), "elements", checks.names(Truth.UNKNOWN));
    };
  }
}
