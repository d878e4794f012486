package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Explanation;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Remediation;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;
import org.tsctp.rulebook.RightsRecord.Taint;

/** Rule LEAHY-1: the bar of the State Leahy law on one delivery. */
final class StateBar {

  private static final String STATE_BAR = "leahy.state_bar";

  private static final Sentence BEFORE_THE_BAR =
      Sentence.of(
          "LEAHY-1.before",
          "The assistance of {date} came before the bar of law on assistance to units.");
  private static final Sentence OUTSIDE_STATE_LAW =
      Sentence.of(
          "LEAHY-1.outside",
          "The State Leahy law does not reach {delivery}: authority {authority}, channel {channel},"
              + " account {account}.");
  private static final Sentence SCOPE_UNKNOWN =
      Sentence.of(
          "LEAHY-1.scope-unknown",
          "It is not known whether the State Leahy law reaches {delivery}.");
  private static final Sentence BARRED =
      Sentence.of(
          "LEAHY-1.barred",
          "{unit} received assistance on {date} with credible information of a gross violation on"
              + " record ({allegation}) and no effective steps reported.");
  private static final Sentence SIGHTED =
      Sentence.of(
          "LEAHY-1.sighted",
          "Credible information of a gross violation ({allegation}) concerns {unit}, whose command"
              + " over the recipient was only seen, not confirmed.");
  private static final Sentence CURE_UNKNOWN =
      Sentence.of(
          "LEAHY-1.cure-unknown",
          "Effective steps on {allegation} were found, but it is not known whether that was"
              + " reported by {date}.");
  private static final Sentence OPEN =
      Sentence.of(
          "LEAHY-1.open",
          "An allegation of a gross violation by {unit} ({allegation}) was not settled on {date}.");
  private static final Sentence UNIT_ROW_UNKNOWN =
      Sentence.of(
          "vetting.unit-unknown",
          "Nothing is known of unit {unit} itself, not even whether it is a person of another"
              + " unit.");
  private static final Sentence REMEDIED =
      Sentence.of(
          "LEAHY-1.remedied",
          "Credible information of a gross violation by {unit} ({allegation}) was answered by"
              + " effective steps, reported by {date}.");
  private static final Sentence LINEAGE =
      Sentence.of(
          "LEAHY-1.lineage",
          "The recipient is clear, but credible information of a gross violation ({allegation})"
              + " concerns {unit} in its chain of command.");
  private static final Sentence CLEAR =
      Sentence.of("LEAHY-1.clear", "No gross violation by {unit} was on record on {date}.");
  private static final Sentence NOT_SHOWN =
      Sentence.of(
          "LEAHY-1.not-shown",
          "No allegation against {unit} is on record, but it was not approved on {date} and the"
              + " record is not declared complete.");
  private static final Sentence TAINT =
      Sentence.of("vetting.taint", "{allegation}: {act} by {unit}, found credible on {assessed}.");
  private static final Sentence OPEN_ALLEGATION =
      Sentence.of("vetting.open", "{allegation}: {act} by {unit}, not settled.");

  private final Delivery delivery;
  private final String unit;
  private final Activity activity;
  private final Case facts;
  private final LocalDate day;
  private final RightsRecord rights;
  private final ChainOfCommand command;
  private final boolean unitKnown;
  private final List<ChainOfCommand.Parent> parents;

  /** Of the unit itself and of its confirmed superiors. */
  private final List<Taint> taints;

  /** Of superiors that were only seen. */
  private final List<Taint> sighted = new ArrayList<>();

  private final List<Allegation> open;

  StateBar(Delivery delivery, String unit, Activity activity, Case facts) {
    this.delivery = delivery;
    this.unit = unit;
    this.activity = activity;
    this.facts = facts;
    this.day = delivery.date();
    this.rights = new RightsRecord(facts.view());
    this.command = new ChainOfCommand(facts.view());
    Optional<Unit> row = facts.view().find(Unit.class, unit);
    this.unitKnown = row.isPresent();
    this.parents = row.map(Unit::isPerson).orElse(false) ? command.parents(unit, day) : List.of();
    this.taints = new ArrayList<>(rights.taints(unit, day));
    this.open = new ArrayList<>(rights.open(unit, day));
    for (ChainOfCommand.Parent parent : parents) {
      (parent.confirmed() ? taints : sighted).addAll(rights.taints(parent.unit(), day));
      open.addAll(rights.open(parent.unit(), day));
    }
  }

  Verdict judge() {
    Optional<Taint> uncured = first(taints, Truth.FALSE);
    if (uncured.isPresent()) {
      return barred(uncured.get());
    }
    return notDecided().orElseGet(this::notBarred);
  }

  private Optional<Verdict> notDecided() {
    Optional<Taint> bySighting = first(sighted, Truth.FALSE);
    if (bySighting.isPresent()) {
      return Optional.of(onlySighted(bySighting.get()));
    }
    Optional<Taint> cureUnknown =
        first(taints, Truth.UNKNOWN).or(() -> first(sighted, Truth.UNKNOWN));
    if (cureUnknown.isPresent()) {
      return Optional.of(cureUnknown(cureUnknown.get()));
    }
    if (!open.isEmpty()) {
      return Optional.of(openAllegation(open.get(0)));
    }
    return unitKnown ? Optional.empty() : Optional.of(unitUnknown());
  }

  private Verdict notBarred() {
    Optional<Taint> cured = first(taints, Truth.TRUE).or(() -> first(sighted, Truth.TRUE));
    if (cured.isPresent()) {
      return attention(REMEDIED, cured.get());
    }
    Set<String> related = command.lineage(unit, day);
    related.addAll(command.branch(unit, day));
    parents.forEach(parent -> related.remove(parent.unit()));
    for (String other : related) {
      for (Taint taint : rights.taints(other, day)) {
        if (!taint.cured().isTrue()) {
          return attention(LINEAGE, taint);
        }
      }
    }
    return approvedOrComplete();
  }

  private Verdict approvedOrComplete() {
    Authority authority = java.util.Objects.requireNonNull(activity.authority());
    Clearances.Clearance clearance = new Clearances(facts.view(), authority).at(unit, day);
    boolean approved = clearance.status() == Clearances.Status.APPROVED;
    if (approved || facts.view().isComplete(Allegation.class)) {
      VerdictBuilder answer =
          facts
              .compliant(CLEAR, "unit", unit, "date", day)
              .on(delivery, "unit", "date")
              .knowable(Knowable.AT_THE_TIME);
      clearance.vetting().filter(v -> approved).ifPresent(v -> answer.on(v, "decided"));
      return answer.notFound("allegations", "a gross violation by " + unit, searched()).verdict();
    }
    return facts
        .indeterminate(NOT_SHOWN, "unit", unit, "date", day)
        .on(delivery, "unit", "date")
        .notFound("allegations", "a gross violation by " + unit, searched())
        .notFound("vettings", "an approval of " + unit + " by " + day, clearance.searched())
        .missing("allegations", "complete", "")
        .missing("vettings", "outcome", "")
        .flip(Outcome.COMPLIANT, new Edit.DeclareComplete("allegations"))
        .flip(Outcome.COMPLIANT, DeliveryAnswers.approval(unit, day, facts))
        .verdict();
  }

  private int searched() {
    return facts.view().list(Allegation.class, "unit", unit).size();
  }

  private Verdict barred(Taint taint) {
    VerdictBuilder answer =
        facts
            .violation(BARRED, about(taint))
            .on(delivery, "unit", "date")
            .because(taintReason(taint))
            .knowable(Knowable.AT_THE_TIME)
            .notFound(
                "remediations",
                "effective steps on " + taint.allegation().id() + " reported by " + day,
                facts.view().list(Remediation.class, "allegation", taint.allegation().id()).size());
    taint.cure().ifPresent(cure -> answer.on(cure, "decided", "reported"));
    return withCures(answer).verdict();
  }

  /** Effective steps on whatever is not certainly cured, if nothing else stands in the way. */
  private VerdictBuilder withCures(VerdictBuilder answer) {
    if (!open.isEmpty() || !unitKnown) {
      return answer;
    }
    String id = facts.newId(Remediation.class);
    List<Edit> cures = new ArrayList<>();
    for (Taint taint : Stream.concat(taints.stream(), sighted.stream()).toList()) {
      if (!taint.cured().isTrue()) {
        cures.add(
            new Edit.AddRow(
                "remediations",
                Map.of(
                    "id",
                    id + "-" + cures.size(),
                    "allegation",
                    taint.allegation().id(),
                    "regime",
                    "STATE",
                    "finding",
                    "EFFECTIVE_STEPS",
                    "decided",
                    day.toString(),
                    "reported",
                    day.toString())));
      }
    }
    return answer.flip(Outcome.ATTENTION, cures.toArray(Edit[]::new));
  }

  private Verdict onlySighted(Taint taint) {
    VerdictBuilder answer =
        facts
            .indeterminate(SIGHTED, about(taint))
            .on(delivery, "unit", "date")
            .because(taintReason(taint));
    for (ChainOfCommand.Parent parent : parents) {
      if (parent.unit().equals(taint.allegation().unit())) {
        answer.on(parent.row(), "certainty");
        answer.missing("commands", "certainty", facts.view().portfolio().id(parent.row()));
      }
    }
    return withCures(answer).verdict();
  }

  private Verdict cureUnknown(Taint taint) {
    VerdictBuilder answer =
        facts
            .indeterminate(CURE_UNKNOWN, about(taint))
            .on(delivery, "unit", "date")
            .because(taintReason(taint));
    taint
        .cure()
        .ifPresent(
            cure ->
                answer
                    .on(cure, "decided", "reported")
                    .missing("remediations", "reported", cure.id()));
    return withCures(answer).verdict();
  }

  private Verdict openAllegation(Allegation open) {
    return facts
        .indeterminate(
            OPEN, "unit", String.valueOf(open.unit()), "allegation", open.id(), "date", day)
        .on(delivery, "unit", "date")
        .because(
            facts.reason(
                OPEN_ALLEGATION.with(
                    "allegation", open.id(), "act", open.act(), "unit", "" + open.unit()),
                facts.fact(open, "credibility"),
                facts.fact(open, "assessed")))
        .missing("allegations", open.credibility() == null ? "credibility" : "assessed", open.id())
        .verdict();
  }

  private Verdict unitUnknown() {
    return facts
        .indeterminate(UNIT_ROW_UNKNOWN, "unit", unit)
        .on(delivery, "unit", "date")
        .missing("units", "kind", unit)
        .verdict();
  }

  private Verdict attention(Sentence sentence, Taint taint) {
    VerdictBuilder answer =
        facts
            .attention(sentence, about(taint))
            .on(delivery, "unit", "date")
            .because(taintReason(taint))
            .knowable(Knowable.AT_THE_TIME);
    taint.cure().ifPresent(cure -> answer.on(cure, "decided", "reported"));
    return answer.verdict();
  }

  private Object[] about(Taint taint) {
    return new Object[] {
      "unit", String.valueOf(taint.allegation().unit()),
      "allegation", taint.allegation().id(),
      "date", day
    };
  }

  private Explanation taintReason(Taint taint) {
    Allegation a = taint.allegation();
    return facts.reason(
        TAINT.with(
            "allegation", a.id(), "act", a.act(), "unit", "" + a.unit(), "assessed", a.assessed()),
        facts.fact(a, "act"),
        facts.fact(a, "credibility"),
        facts.fact(a, "assessed"));
  }

  private static Optional<Taint> first(List<Taint> taints, Truth cured) {
    return taints.stream().filter(taint -> taint.cured() == cured).findFirst();
  }

  static Verdict judge(Delivery delivery, Case facts) {
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    LocalDate day = delivery.date();
    if (facts.findParameter(STATE_BAR, day).isEmpty()) {
      return facts.notApplicable(BEFORE_THE_BAR, "date", day).on(delivery, "date").verdict();
    }
    Truth scope = Authorities.isStateFunded(activity).and(Authorities.isFurnished(activity));
    if (scope.isFalse()) {
      return outsideStateLaw(delivery, activity, facts);
    }
    String unit = delivery.unit();
    if (unit == null) {
      return DeliveryAnswers.unitNotIdentified(delivery, facts);
    }
    if (scope.isUnknown()) {
      return scopeUnknown(delivery, activity, facts);
    }
    return new StateBar(delivery, unit, activity.orElseThrow(), facts).judge();
  }

  private static Verdict outsideStateLaw(
      Delivery delivery, Optional<Activity> activity, Case facts) {
    VerdictBuilder answer =
        facts.notApplicable(
            OUTSIDE_STATE_LAW,
            "delivery",
            delivery.id(),
            "authority",
            activity.map(Activity::authority).map(Object::toString).orElse("(empty)"),
            "channel",
            activity.map(a -> a.channelOrGrant().toString()).orElse("(empty)"),
            "account",
            activity.map(Activity::account).orElse("(empty)"));
    activity.ifPresent(a -> answer.on(a, "authority", "channel", "account"));
    return answer.verdict();
  }

  private static Verdict scopeUnknown(Delivery delivery, Optional<Activity> activity, Case facts) {
    VerdictBuilder answer =
        facts.indeterminate(SCOPE_UNKNOWN, "delivery", delivery.id()).on(delivery, "activity");
    activity.ifPresent(a -> answer.on(a, "authority", "channel", "account"));
    if (activity.isEmpty() || activity.get().authority() == null) {
      answer.missing("activities", "authority", delivery.activity());
    }
    if (activity.isPresent() && Authorities.isFurnished(activity).isUnknown()) {
      answer.missing("activities", "account", delivery.activity());
    }
    return answer.verdict();
  }
}
