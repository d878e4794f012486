package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsctp.explain.Explanation;
import org.tsctp.explain.Missing;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule LEAHY-3: everyone who must be cleared was cleared before one delivery. */
final class ClearedBefore {

  private ClearedBefore() {}

  private static final Sentence NO_VETTING_LAW =
      Sentence.of(
          "LEAHY-3.other",
          "{delivery} is funded under another authority, to which neither vetting law applies.");
  private static final Sentence CLEARED =
      Sentence.of("LEAHY-3.cleared", "{unit} was cleared before the assistance of {date}.");
  private static final Sentence NOT_CLEARED =
      Sentence.of(
          "LEAHY-3.not-cleared",
          "{unit} received assistance on {date} without the clearance of {leg}.");
  private static final Sentence CLEARANCE_UNKNOWN =
      Sentence.of(
          "LEAHY-3.unknown",
          "It is not known whether {leg} was cleared before the assistance of {date}.");
  private static final Sentence LEG_NOT_KNOWN =
      Sentence.of(
          "LEAHY-3.leg-not-known",
          "{unit} received assistance on {date}; it is not known to whom it answered, and so not"
              + " whether that unit was cleared.");
  private static final Sentence LEG_APPROVED =
      Sentence.of("LEAHY-3.leg-approved", "{leg} was approved on {decided}.");
  private static final Sentence LEG_REFUSED =
      Sentence.of("LEAHY-3.leg-refused", "The latest decision on {leg} was {outcome}.");
  private static final Sentence LEG_PENDING =
      Sentence.of("LEAHY-3.leg-pending", "The vetting of {leg} was pending.");
  private static final Sentence LEG_NONE =
      Sentence.of("LEAHY-3.leg-none", "No vetting of {leg} is on record.");
  private static final Sentence LEG_UNKNOWN =
      Sentence.of("LEAHY-3.leg-unknown", "The unit that {unit} belonged to is not known.");
  private static final Sentence LEG_SIGHTED =
      Sentence.of(
          "LEAHY-3.leg-sighted", "That {unit} belonged to {leg} was only seen, not confirmed.");

  static Verdict judge(Delivery delivery, Case facts) {
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    if (Authorities.is(activity, Authority.OTHER).isTrue()) {
      return facts
          .notApplicable(NO_VETTING_LAW, "delivery", delivery.id())
          .on(activity.orElseThrow(), "authority")
          .verdict();
    }
    String unit = delivery.unit();
    if (unit == null) {
      return DeliveryAnswers.unitNotIdentified(delivery, facts)
          .flip(Outcome.COMPLIANT, clearedUnit(delivery, activity, facts))
          .verdict();
    }
    Optional<Authority> authority = activity.map(Activity::authority);
    if (authority.isEmpty()) {
      return DeliveryAnswers.authorityUnknown(delivery, facts)
          .flip(Outcome.NOT_APPLICABLE, DeliveryEdits.authority(delivery, Authority.OTHER, facts))
          .verdict();
    }
    List<Leg> legs = legs(delivery, unit, new Clearances(facts.view(), authority.get()), facts);
    Leg worst = legs.get(0);
    for (Leg leg : legs) {
      worst = leg.outcome().worse(worst.outcome()) == worst.outcome() ? worst : leg;
    }
    Sentence sentence =
        switch (worst.outcome()) {
          case VIOLATION -> NOT_CLEARED;
          case INDETERMINATE -> worst.isNamed() ? CLEARANCE_UNKNOWN : LEG_NOT_KNOWN;
          default -> CLEARED;
        };
    VerdictBuilder answer =
        facts
            .answer(
                worst.outcome(),
                sentence.with("unit", unit, "leg", worst.name(), "date", delivery.date()))
            .on(delivery, "unit", "date")
            .knowable(Knowable.AT_THE_TIME);
    for (Leg leg : legs) {
      answer.because(leg.reason());
      if (leg.outcome() == worst.outcome()) {
        answer.missing(leg.missing());
      }
    }
    addFlips(answer, legs, delivery, facts);
    return answer.verdict();
  }

  /** One who must have been cleared; the name is empty if it is not known who that is. */
  private record Leg(String name, Outcome outcome, Explanation reason, List<Missing> missing) {
    boolean isNamed() {
      return !name.isEmpty();
    }
  }

  private static List<Leg> legs(Delivery delivery, String unit, Clearances clearances, Case facts) {
    LocalDate day = delivery.date();
    List<Leg> legs = new ArrayList<>();
    legs.add(leg(unit, clearances.at(unit, day), facts));
    Optional<Unit> row = facts.view().find(Unit.class, unit);
    if (row.isEmpty()) {
      legs.add(unknownLeg(unit, facts, new Missing("units", "kind", unit)));
    } else if (row.get().isPerson()) {
      List<ChainOfCommand.Parent> parents = new ChainOfCommand(facts.view()).parents(unit, day);
      for (ChainOfCommand.Parent parent : parents) {
        Leg leg = leg(parent.unit(), clearances.at(parent.unit(), day), facts);
        legs.add(parent.confirmed() ? leg : sighted(leg, unit, parent, facts));
      }
      if (parents.isEmpty()) {
        legs.add(unknownLeg(unit, facts, new Missing("commands", "parent", "")));
      }
    } else if (row.get().commander() != null) {
      String commander = row.get().commander();
      legs.add(leg(commander, clearances.at(commander, day), facts));
    }
    return legs;
  }

  private static Leg leg(String unit, Clearances.Clearance clearance, Case facts) {
    return switch (clearance.status()) {
      case APPROVED -> {
        Vetting v = clearance.vetting().orElseThrow();
        yield new Leg(
            unit,
            Outcome.COMPLIANT,
            facts.reason(
                LEG_APPROVED.with("leg", unit, "decided", v.decided()), facts.fact(v, "decided")),
            List.of());
      }
      case REFUSED -> {
        Vetting v = clearance.vetting().orElseThrow();
        yield new Leg(
            unit,
            Outcome.VIOLATION,
            facts.reason(
                LEG_REFUSED.with("leg", unit, "outcome", v.outcome()),
                facts.fact(v, "outcome"),
                facts.fact(v, "decided")),
            List.of());
      }
      case PENDING -> {
        Vetting v = clearance.vetting().orElseThrow();
        yield new Leg(
            unit,
            Outcome.VIOLATION,
            facts.reason(
                LEG_PENDING.with("leg", unit),
                facts.fact(v, "requested"),
                facts.fact(v, "decided")),
            List.of());
      }
      case NONE -> {
        boolean complete = facts.view().isComplete(Vetting.class);
        yield new Leg(
            unit,
            complete ? Outcome.VIOLATION : Outcome.INDETERMINATE,
            facts.reason(LEG_NONE.with("leg", unit)),
            complete ? List.of() : List.of(new Missing("vettings", "complete", "")));
      }
    };
  }

  private static Leg unknownLeg(String unit, Case facts, Missing missing) {
    return new Leg(
        "", Outcome.INDETERMINATE, facts.reason(LEG_UNKNOWN.with("unit", unit)), List.of(missing));
  }

  private static Leg sighted(Leg leg, String unit, ChainOfCommand.Parent parent, Case facts) {
    if (leg.outcome() != Outcome.VIOLATION) {
      return leg;
    }
    return new Leg(
        leg.name(),
        Outcome.INDETERMINATE,
        new Explanation.Branch(
            LEG_SIGHTED.with("unit", unit, "leg", leg.name()),
            List.of(leg.reason(), new Explanation.FactLeaf(facts.fact(parent.row(), "certainty")))),
        List.of(new Missing("commands", "certainty", facts.view().portfolio().id(parent.row()))));
  }

  /** Clearing everyone who was not cleared makes it compliant. */
  private static void addFlips(
      VerdictBuilder answer, List<Leg> legs, Delivery delivery, Case facts) {
    String unit = legs.get(0).name();
    boolean unitKnown = facts.view().find(Unit.class, unit).isPresent();
    if (!unitKnown) {
      answer.flip(Outcome.COMPLIANT, DeliveryEdits.clearedUnit(delivery, facts));
      return;
    }
    String id = facts.newId(Vetting.class);
    List<Edit> edits = new ArrayList<>();
    for (Leg leg : legs) {
      if (leg.outcome() != Outcome.COMPLIANT) {
        String name = leg.name();
        if (!leg.isNamed()) {
          name = facts.newId(Unit.class);
          edits.add(DeliveryEdits.newUnit(name, delivery, facts));
          edits.add(new Edit.AddRow("commands", Map.of("unit", unit, "parent", name)));
        }
        edits.add(DeliveryEdits.approval(id + "-" + edits.size(), name, delivery.date()));
      }
    }
    if (!edits.isEmpty()) {
      answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
    }
  }

  /** A unit that is known and approved, under an authority that is known. */
  private static Edit[] clearedUnit(Delivery delivery, Optional<Activity> activity, Case facts) {
    Edit[] unit = DeliveryEdits.clearedUnit(delivery, facts);
    return activity.map(Activity::authority).isPresent()
        ? unit
        : Stream.concat(
                Stream.of(unit), Stream.of(DeliveryEdits.authority(delivery, Authority.FAA, facts)))
            .toArray(Edit[]::new);
  }
}
