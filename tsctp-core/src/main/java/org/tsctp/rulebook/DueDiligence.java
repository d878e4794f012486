package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Element;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule HRDDP-1: support of the United Nations under its Human Rights Due Diligence Policy. */
final class DueDiligence {

  private static final String ENTITIES = "hrddp.entities";

  private static final Sentence TRAINING_ONLY =
      Sentence.of(
          "HRDDP-1.training-only",
          "{activity} is training in human rights and humanitarian law, which the policy leaves"
              + " out.");
  private static final Sentence LOW_RISK =
      Sentence.of(
          "HRDDP-1.low-risk",
          "The assessment of {activity} found no substantial grounds to believe in a real risk.");
  private static final Sentence MITIGATED =
      Sentence.of(
          "HRDDP-1.mitigated",
          "{activity} rests on mitigation and monitoring; that the risk is low is not shown.");
  private static final Sentence UNMITIGATED =
      Sentence.of(
          "HRDDP-1.unmitigated",
          "{activity} went ahead with substantial grounds to believe in a real risk; not shown:"
              + " {elements}.");
  private static final Sentence NOT_ASSESSED =
      Sentence.of("HRDDP-1.not-assessed", "Of the risk of {activity} it is not known: {elements}.");
  private static final Sentence MITIGATION_UNKNOWN =
      Sentence.of(
          "HRDDP-1.mitigation-unknown",
          "{activity} went ahead with substantial grounds to believe in a real risk; not known:"
              + " {elements}.");

  private final Activity activity;
  private final Case facts;
  private final SafeguardCheck grounds;
  private final SafeguardCheck realRisk;
  private final SafeguardChecks handling;

  private DueDiligence(Activity activity, Safeguards safeguards, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.grounds = safeguards.danger("substantial_grounds");
    this.realRisk = safeguards.danger("real_risk");
    this.handling =
        new SafeguardChecks(
            List.of(
                safeguards.there("mitigation", facts.asOf()),
                safeguards.there("monitoring", facts.asOf())));
  }

  static Verdict judge(Activity activity, Case facts) {
    Safeguards safeguards = Safeguards.of(activity, Element.Framework.HRDDP, facts);
    if (isTrainingOnly(activity, facts)) {
      return facts
          .notApplicable(TRAINING_ONLY, "activity", activity.id())
          .on(activity, "purpose")
          .verdict();
    }
    Optional<Verdict> outside =
        ForeignSafeguards.outOfScope(
            activity, "agency", activity.agency(), ENTITIES, safeguards, facts);
    return outside.orElseGet(() -> new DueDiligence(activity, safeguards, facts).judge());
  }

  /** Training in human rights, and nothing else delivered. */
  private static boolean isTrainingOnly(Activity activity, Case facts) {
    return activity.purpose() == Activity.Purpose.HUMAN_RIGHTS_TRAINING
        && facts.view().list(Delivery.class, "activity", activity.id()).stream()
            .allMatch(delivery -> delivery.kind() == Delivery.Kind.TRAINING);
  }

  private Verdict judge() {
    Truth risk = grounds.holds().and(realRisk.holds());
    Truth barred = risk.and(handling.hold().not());
    VerdictBuilder answer =
        switch (barred) {
          case TRUE -> unmitigated();
          case FALSE -> risk.isFalse() ? answer(Outcome.COMPLIANT, LOW_RISK, "") : mitigated();
          case UNKNOWN -> open(risk);
        };
    LocalDate last = Performance.lastDay(activity, facts);
    if (!barred.isUnknown()) {
      answer.knowable(all().knowable(last, activity));
    }
    return answer.verdict();
  }

  private SafeguardChecks all() {
    return new SafeguardChecks(
        Stream.concat(Stream.of(grounds, realRisk), handling.all().stream()).toList());
  }

  private VerdictBuilder answer(Outcome outcome, Sentence sentence, String elements) {
    Statement message = sentence.with("activity", activity.id(), "elements", elements);
    VerdictBuilder answer = facts.answer(outcome, message).on(activity, "agency");
    for (SafeguardCheck check : all().all()) {
      check.rows().forEach(row -> answer.on(row, "present", "date"));
    }
    return answer;
  }

  private VerdictBuilder mitigated() {
    return lowRisk(answer(Outcome.ATTENTION, MITIGATED, ""));
  }

  /** An assessment that found no real risk. */
  private VerdictBuilder lowRisk(VerdictBuilder answer) {
    return answer.flip(Outcome.COMPLIANT, realRisk.cure().toArray(Edit[]::new));
  }

  private VerdictBuilder handled(VerdictBuilder answer) {
    return answer.flip(Outcome.ATTENTION, handling.cure().toArray(Edit[]::new));
  }

  private VerdictBuilder unmitigated() {
    return handled(answer(Outcome.VIOLATION, UNMITIGATED, handling.names(Truth.FALSE)));
  }

  private VerdictBuilder open(Truth risk) {
    if (risk.isTrue()) {
      VerdictBuilder answer =
          answer(Outcome.INDETERMINATE, MITIGATION_UNKNOWN, handling.names(Truth.UNKNOWN));
      handling.all().forEach(check -> answer.missing(check.missing()));
      return handling.declareComplete(Outcome.INDETERMINATE, handled(answer));
    }
    VerdictBuilder answer =
        answer(
            Outcome.INDETERMINATE,
            NOT_ASSESSED,
            new SafeguardChecks(List.of(grounds, realRisk)).names(Truth.UNKNOWN));
    answer.missing(grounds.missing()).missing(realRisk.missing());
    if (handling.hold().isUnknown()) {
      handling.all().forEach(check -> answer.missing(check.missing()));
    }
    return handled(lowRisk(answer));
  }
}
