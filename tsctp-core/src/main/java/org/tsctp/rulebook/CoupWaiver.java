package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;
import org.tsctp.rule.Waivers;

/** Rule COUP-3: whether a waiver of the coup restriction has the form that the law asks for. */
final class CoupWaiver {

  private static final String IN_FORCE = "in-force";

  private static final Sentence OTHER_RULE =
      Sentence.of("COUP-3.other-rule", "{waiver} waives rule {rule}, not the coup restriction.");
  private static final Sentence NO_POWER =
      Sentence.of(
          "COUP-3.no-power",
          "{waiver} begins on {from}, when the law had no waiver of the coup restriction.");
  private static final Sentence STEP_LACKING =
      Sentence.of(
          "COUP-3.step-lacking", "{waiver} begins on {from} without the step \"{step}\" by then.");
  private static final Sentence STEP_UNKNOWN =
      Sentence.of(
          "COUP-3.step-unknown",
          "It is not known when the step \"{step}\" of {waiver} was taken; it begins on {from}.");
  private static final Sentence NO_PROGRAM =
      Sentence.of(
          "COUP-3.no-program",
          "{waiver} names no activity; the law asks for a waiver program by program.");
  private static final Sentence NOT_COMPLETE =
      Sentence.of(
          "COUP-3.not-complete",
          "{waiver} took every step, but it does not count: reason, basis or an independent"
              + " approval is not shown.");
  private static final Sentence VALID =
      Sentence.of(
          "COUP-3.valid",
          "{waiver} of {activity} was certified, consulted upon and notified by {from}.");

  private final Waiver waiver;
  private final Case facts;
  private final Map<String, Truth> steps = new LinkedHashMap<>();
  private final boolean inForce;

  private CoupWaiver(Waiver waiver, Case facts) {
    this.waiver = waiver;
    this.facts = facts;
    this.inForce = facts.findParameter(CoupBar.WAIVER, waiver.from()).isPresent();
    step("certified", waiver.certified());
    step("consulted", waiver.consulted());
    step("notified", waiver.notified());
  }

  private void step(String column, EventDate date) {
    steps.put(column, date.by(waiver.from()));
  }

  static Verdict judge(Waiver waiver, Case facts) {
    return waiver.rule().equals(CoupBar.RULE)
        ? new CoupWaiver(waiver, facts).judge()
        : facts
            .notApplicable(OTHER_RULE, "waiver", waiver.id(), "rule", waiver.rule())
            .on(waiver, "rule")
            .verdict();
  }

  private Verdict judge() {
    if (!inForce) {
      return withForm(about(facts.violation(NO_POWER, named("")))).verdict();
    }
    if (steps.containsValue(Truth.FALSE)) {
      return withForm(about(facts.violation(STEP_LACKING, named(first(Truth.FALSE))))).verdict();
    }
    if (steps.containsValue(Truth.UNKNOWN)) {
      VerdictBuilder answer = about(facts.indeterminate(STEP_UNKNOWN, named(first(Truth.UNKNOWN))));
      steps.forEach(
          (step, taken) -> {
            if (taken.isUnknown()) {
              answer.missing("waivers", step, waiver.id());
            }
          });
      return withForm(answer).verdict();
    }
    if (waiver.activity() == null) {
      return withForm(about(facts.attention(NO_PROGRAM, named("")))).verdict();
    }
    return Waivers.isComplete(waiver)
        ? about(facts.compliant(VALID, named(""))).verdict()
        : withForm(about(facts.attention(NOT_COMPLETE, named("")))).verdict();
  }

  private String first(Truth wanted) {
    return steps.entrySet().stream()
        .filter(step -> step.getValue() == wanted)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** Had the law allowed it, every step been taken, and nothing been left out. */
  private VerdictBuilder withForm(VerdictBuilder answer) {
    List<Edit> edits = new ArrayList<>();
    if (!inForce) {
      edits.add(new Edit.SetParameter(CoupBar.WAIVER, IN_FORCE));
    }
    steps.forEach(
        (step, taken) -> {
          if (!taken.isTrue()) {
            edits.add(RestrictionEdits.set(waiver, step, waiver.from(), facts));
          }
        });
    if (waiver.activity() == null) {
      List<Activity> activities = facts.view().listKnown(Activity.class);
      if (activities.isEmpty()) {
        edits.add(new Edit.AddRow("activities", Map.of("id", "(activity)", "title", "(title)")));
      }
      String id = activities.isEmpty() ? "(activity)" : activities.get(0).id();
      edits.add(RestrictionEdits.set(waiver, "activity", id, facts));
    }
    complete(edits);
    return answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
  }

  private void complete(List<Edit> edits) {
    if (waiver.reason() == null) {
      edits.add(RestrictionEdits.set(waiver, "reason", "(reason)", facts));
    }
    if (waiver.basis() == null) {
      edits.add(RestrictionEdits.set(waiver, "basis", "(basis)", facts));
    }
    if (waiver.approvedBy() == null || Waivers.isSelfApproved(waiver)) {
      edits.add(RestrictionEdits.set(waiver, "approved_by", "(approved_by)", facts));
    }
  }

  private Object[] named(String step) {
    return new Object[] {
      "waiver", waiver.id(),
      "from", waiver.from(),
      "activity", String.valueOf(waiver.activity()),
      "step", step
    };
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    return answer.on(
        waiver,
        "activity",
        "from",
        "certified",
        "consulted",
        "notified",
        "reason",
        "basis",
        "requested_by",
        "approved_by");
  }
}
