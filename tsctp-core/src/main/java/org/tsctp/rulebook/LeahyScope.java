package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.rule.AuthorityComparison;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rules LEAHY-1 and LEAHY-2: which deliveries each Leahy law reaches. */
final class LeahyScope {

  private static final String STATE_BAR = "leahy.state_bar";
  private static final String DEFENSE_KINDS = "leahy.defense_kinds";

  private static final Sentence BEFORE_STATE =
      Sentence.of(
          "LEAHY-1.before",
          "The assistance of {date} came before the bar of law on assistance to units.");
  private static final Sentence OUTSIDE_STATE =
      Sentence.of(
          "LEAHY-1.outside",
          "The State Leahy law does not reach {delivery}: authority {authority}, channel {channel},"
              + " account {account}.");
  private static final Sentence STATE_UNKNOWN =
      Sentence.of(
          "LEAHY-1.scope-unknown",
          "It is not known whether the State Leahy law reaches {delivery}.");
  private static final Sentence BEFORE_DEFENSE =
      Sentence.of(
          "LEAHY-2.before",
          "On {date} the Defense Leahy law did not yet reach assistance of kind {kind}.");
  private static final Sentence OUTSIDE_DEFENSE =
      Sentence.of(
          "LEAHY-2.outside",
          "The Defense Leahy law does not reach {delivery}: authority {authority}.");
  private static final Sentence DEFENSE_UNKNOWN =
      Sentence.of(
          "LEAHY-2.scope-unknown",
          "It is not known whether the Defense Leahy law reaches {delivery}.");

  private LeahyScope() {}

  /** LEAHY-1. */
  static Verdict judgeState(Delivery delivery, Case facts) {
    return end(state(delivery, facts), delivery, facts);
  }

  /** LEAHY-2. */
  static Verdict judgeDefense(Delivery delivery, Case facts) {
    return end(defense(delivery, facts), delivery, facts);
  }

  private static Verdict end(VerdictBuilder answer, Delivery delivery, Case facts) {
    return answer.comparing(() -> compare(delivery, facts)).verdict();
  }

  /** What each law would say, whatever authority and channel. */
  private static AuthorityComparison compare(Delivery delivery, Case facts) {
    return new AuthorityComparison(
        inForceForState(delivery, facts)
            ? outcome(LeahyLaw.STATE, delivery, facts)
            : Outcome.NOT_APPLICABLE,
        inForceForDefense(delivery, facts)
            ? outcome(LeahyLaw.DEFENSE, delivery, facts)
            : Outcome.NOT_APPLICABLE);
  }

  private static Outcome outcome(LeahyLaw law, Delivery delivery, Case facts) {
    String unit = delivery.unit();
    return unit == null
        ? Outcome.INDETERMINATE
        : new LeahyRecord(law, delivery, unit, facts).status().outcome();
  }

  private static boolean inForceForState(Delivery delivery, Case facts) {
    return facts.findParameter(STATE_BAR, delivery.date()).isPresent();
  }

  private static boolean inForceForDefense(Delivery delivery, Case facts) {
    return facts
        .findParameter(DEFENSE_KINDS, delivery.date())
        .map(kinds -> kinds.words().contains(delivery.kind().name()))
        .orElse(false);
  }

  private static VerdictBuilder state(Delivery delivery, Case facts) {
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    LocalDate day = delivery.date();
    if (!inForceForState(delivery, facts)) {
      return facts.notApplicable(BEFORE_STATE, "date", day).on(delivery, "date");
    }
    Truth scope = Authorities.isStateFunded(activity).and(Authorities.isFurnished(activity));
    if (scope.isFalse()) {
      return outsideState(delivery, activity, facts);
    }
    return inScope(
        LeahyLaw.STATE, scope, delivery, facts, () -> stateUnknown(delivery, activity, facts));
  }

  private static VerdictBuilder defense(Delivery delivery, Case facts) {
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    if (!inForceForDefense(delivery, facts)) {
      return facts
          .notApplicable(BEFORE_DEFENSE, "date", delivery.date(), "kind", delivery.kind())
          .on(delivery, "date", "kind");
    }
    Truth scope = Authorities.isDefenseFunded(activity);
    if (scope.isFalse()) {
      return facts
          .notApplicable(
              OUTSIDE_DEFENSE,
              "delivery",
              delivery.id(),
              "authority",
              String.valueOf(activity.orElseThrow().authority()))
          .on(activity.orElseThrow(), "authority");
    }
    return inScope(
        LeahyLaw.DEFENSE, scope, delivery, facts, () -> defenseUnknown(delivery, activity, facts));
  }

  private static VerdictBuilder inScope(
      LeahyLaw law,
      Truth scope,
      Delivery delivery,
      Case facts,
      java.util.function.Supplier<VerdictBuilder> unknown) {
    String unit = delivery.unit();
    if (unit == null) {
      VerdictBuilder answer = DeliveryAnswers.unitNotIdentified(delivery, facts);
      return scope.isTrue()
          ? answer.flip(Outcome.COMPLIANT, DeliveryEdits.clearedUnit(delivery, facts))
          : answer.flip(Outcome.NOT_APPLICABLE, DeliveryEdits.outsideState(delivery, facts));
    }
    return scope.isTrue() ? LeahyBar.judge(law, delivery, unit, facts) : unknown.get();
  }

  private static VerdictBuilder outsideState(
      Delivery delivery, Optional<Activity> activity, Case facts) {
    VerdictBuilder answer =
        facts.notApplicable(
            OUTSIDE_STATE,
            "delivery",
            delivery.id(),
            "authority",
            activity.map(Activity::authority).map(Object::toString).orElse("-"),
            "channel",
            activity.map(a -> a.channelOrGrant().toString()).orElse("-"),
            "account",
            activity.map(Activity::account).orElse("-"));
    activity.ifPresent(a -> answer.on(a, "authority", "channel", "account"));
    return answer;
  }

  private static VerdictBuilder stateUnknown(
      Delivery delivery, Optional<Activity> activity, Case facts) {
    VerdictBuilder answer =
        facts.indeterminate(STATE_UNKNOWN, "delivery", delivery.id()).on(delivery, "activity");
    activity.ifPresent(a -> answer.on(a, "authority", "channel", "account"));
    if (Authorities.isStateFunded(activity).isUnknown()) {
      answer.missing("activities", "authority", delivery.activity());
    }
    if (activity.isPresent() && Authorities.isFurnished(activity).isUnknown()) {
      answer.missing("activities", "account", delivery.activity());
    }
    return answer.flip(Outcome.NOT_APPLICABLE, DeliveryEdits.outsideState(delivery, facts));
  }

  private static VerdictBuilder defenseUnknown(
      Delivery delivery, Optional<Activity> activity, Case facts) {
    VerdictBuilder answer =
        facts
            .indeterminate(DEFENSE_UNKNOWN, "delivery", delivery.id())
            .on(delivery, "activity")
            .missing("activities", "authority", delivery.activity());
    activity.ifPresent(a -> answer.on(a, "authority"));
    Outcome reached = outcome(LeahyLaw.DEFENSE, delivery, facts);
    if (activity.isPresent() && reached != Outcome.INDETERMINATE) {
      answer.flip(reached, DeliveryEdits.authority(delivery, Authority.TITLE_10, facts));
    }
    return answer.flip(
        Outcome.NOT_APPLICABLE, DeliveryEdits.authority(delivery, Authority.OTHER, facts));
  }
}
