package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Theater;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Rules G5CF-1, one unit of the G5 Sahel Joint Force, and BORD-2, one delivery to such a unit for
 * an operation across a border. Both ask {@link JointForce} for the pillars.
 */
final class JointForceFramework {

  private static final Sentence NO_DELIVERY =
      Sentence.of(
          "G5CF-1.no-delivery",
          "No delivery to {unit} is on record for the days on which the framework was in force.");
  private static final Sentence NOT_IN_FORCE =
      Sentence.of(
          "g5.not-in-force",
          "On {date}, the compliance framework of the Joint Force was not in force.");
  private static final Sentence NO_PART =
      Sentence.of("g5.no-part", "Nothing on record says that {unit} took part in the Joint Force.");
  private static final Sentence PART_UNKNOWN =
      Sentence.of(
          "g5.part-unknown",
          "Only a sighting ties {unit} to the Joint Force on {date}, when it received assistance.");
  private static final Sentence STANDS =
      Sentence.of("g5.stands", "For {unit}, these pillars stood on {date}: {pillars}.");
  private static final Sentence LACKING =
      Sentence.of("g5.lacking", "For {unit}, these pillars are not shown for {date}: {pillars}.");
  private static final Sentence OPEN =
      Sentence.of(
          "g5.open",
          "For {unit}, it is not known whether these pillars stood on {date}: {pillars}.");
  private static final Sentence ONE_STATE =
      Sentence.of(
          "BORD-2.one-state", "{delivery} is not shown to serve an operation across a border.");
  private static final Sentence UNIT_UNKNOWN =
      Sentence.of(
          "BORD-2.unit-unknown",
          "{delivery} serves an operation across a border; the receiving unit is not identified.");
  private static final Sentence OPERATION_UNKNOWN =
      Sentence.of(
          "BORD-2.operation-unknown",
          "It is not known whether the operation that {delivery} serves crosses a border.");

  private JointForceFramework() {}

  /** G5CF-1. */
  static Verdict judgeUnit(Unit unit, Case facts) {
    JointForce force = new JointForce(facts);
    List<JointForce.Standing> standings = new ArrayList<>();
    boolean received = false;
    for (LocalDate day : days(unit.id(), facts)) {
      if (force.pillars(day).isPresent()) {
        received = true;
        standings.add(force.standing(unit.id(), day));
      }
    }
    standings.removeIf(s -> s.takesPart().isFalse());
    if (standings.isEmpty()) {
      return facts
          .notApplicable(received ? NO_PART : NO_DELIVERY, "unit", unit.id())
          .on(unit, "name")
          .verdict();
    }
    JointForce.Standing worst = worst(standings);
    VerdictBuilder answer = answer(unit.id(), worst, facts).on(unit, "name");
    for (Delivery delivery : facts.view().list(Delivery.class, "unit", unit.id())) {
      if (delivery.date().equals(worst.day())) {
        answer.on(delivery, "date");
      }
    }
    force.change(unit.id(), standings, worst.outcome(), answer);
    return answer.verdict();
  }

  private static List<LocalDate> days(String unit, Case facts) {
    return facts.view().list(Delivery.class, "unit", unit).stream()
        .map(Delivery::date)
        .distinct()
        .sorted()
        .toList();
  }

  /** The worst of several days, the earliest of equals. */
  private static JointForce.Standing worst(List<JointForce.Standing> standings) {
    for (Outcome outcome : List.of(Outcome.VIOLATION, Outcome.INDETERMINATE)) {
      for (JointForce.Standing standing : standings) {
        if (standing.outcome() == outcome) {
          return standing;
        }
      }
    }
    return standings.get(0);
  }

  /** The answer that a standing gives, without what would change it. */
  private static VerdictBuilder answer(String unit, JointForce.Standing standing, Case facts) {
    Outcome outcome = standing.outcome();
    if (standing.takesPart().isUnknown()) {
      VerdictBuilder unsure =
          facts.indeterminate(PART_UNKNOWN, "unit", unit, "date", standing.day());
      standing
          .sightings()
          .forEach(
              row ->
                  unsure
                      .on(row, "certainty")
                      .missing("commands", "certainty", facts.view().portfolio().id(row)));
      return unsure;
    }
    VerdictBuilder answer = standing.checks().show(facts.answer(outcome, message(unit, standing)));
    return outcome == Outcome.INDETERMINATE
        ? answer
        : answer.knowable(standing.checks().knowable(standing.day()));
  }

  private static Statement message(String unit, JointForce.Standing standing) {
    Truth hold = standing.checks().hold();
    Sentence sentence =
        switch (hold) {
          case TRUE -> STANDS;
          case FALSE -> LACKING;
          case UNKNOWN -> OPEN;
        };
    return sentence.with(
        "unit", unit, "date", standing.day(), "pillars", standing.checks().names(hold));
  }

  /** BORD-2. */
  static Verdict judgeDelivery(Delivery delivery, Case facts) {
    JointForce force = new JointForce(facts);
    LocalDate day = delivery.date();
    String unit = delivery.unit();
    if (force.pillars(day).isEmpty()) {
      return facts.notApplicable(NOT_IN_FORCE, "date", day).on(delivery, "date").verdict();
    }
    JointForce.Standing standing = unit == null ? null : force.standing(unit, day);
    Truth takesPart = standing == null ? Truth.UNKNOWN : standing.takesPart();
    if (takesPart.isFalse()) {
      return facts.notApplicable(NO_PART, "unit", "" + unit).on(delivery, "unit", "date").verdict();
    }
    Truth crosses = crosses(delivery, takesPart, facts);
    if (crosses.isFalse()) {
      return facts
          .notApplicable(ONE_STATE, "delivery", delivery.id())
          .on(delivery, "activity")
          .verdict();
    }
    Receiver receiver = new Receiver(delivery, facts);
    if (crosses.isUnknown()) {
      return operationUnknown(delivery, receiver, facts);
    }
    if (standing == null || unit == null) {
      VerdictBuilder answer =
          facts
              .indeterminate(UNIT_UNKNOWN, "delivery", delivery.id())
              .on(delivery, "unit", "date")
              .missing("deliveries", "unit", delivery.id());
      return receiver.goesElsewhere(answer).verdict();
    }
    VerdictBuilder answer = answer(unit, standing, facts).on(delivery, "unit", "date");
    force.change(unit, List.of(standing), standing.outcome(), answer);
    return answer.verdict();
  }

  /**
   * Whether the operation of a delivery spans several states. An empty theater is none, unless the
   * unit takes part in the force, whose work crosses borders.
   */
  private static Truth crosses(Delivery delivery, Truth takesPart, Case facts) {
    Activity activity = Kinds.activity(facts.view(), delivery.activity()).orElse(null);
    if (activity == null) {
      return Truth.UNKNOWN;
    }
    String theater = activity.theater();
    if (theater == null) {
      return takesPart.isTrue() ? Truth.UNKNOWN : Truth.FALSE;
    }
    return facts
        .view()
        .find(Theater.class, theater)
        .map(row -> Truth.of(row.countries().stream().distinct().count() > 1))
        .orElse(Truth.UNKNOWN);
  }

  private static Verdict operationUnknown(Delivery delivery, Receiver receiver, Case facts) {
    VerdictBuilder answer =
        facts
            .indeterminate(OPERATION_UNKNOWN, "delivery", delivery.id())
            .on(delivery, "activity", "unit", "date");
    String theater =
        Kinds.activity(facts.view(), delivery.activity()).map(Activity::theater).orElse(null);
    if (theater == null) {
      answer.missing("activities", "theater", delivery.activity());
    } else {
      answer.missing("theaters", "countries", theater);
    }
    return receiver.goesElsewhere(answer).verdict();
  }
}
