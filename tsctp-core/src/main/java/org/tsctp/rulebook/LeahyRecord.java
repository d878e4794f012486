package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.WaiverScope;
import org.tsctp.rulebook.RightsRecord.Taint;

/** What is on record on the day of a delivery about its unit, under one of the Leahy laws. */
final class LeahyRecord {

  /** The rule whose waivers count under the Defense law. The State law has none. */
  static final String WAIVED_RULE = "LEAHY-2";

  /** What decides, in the order of decision. */
  enum Status {
    /** A gross violation that nothing answered. */
    UNCURED(Outcome.VIOLATION),
    /** The same, but of a superior that was only seen. */
    SIGHTED(Outcome.INDETERMINATE),
    /** A gross violation whose answer may not be complete. */
    CURE_UNKNOWN(Outcome.INDETERMINATE),
    /** The exception of the Defense law for emergencies. */
    EMERGENCY(Outcome.ATTENTION),
    /** A waiver under the Defense law. */
    WAIVED(Outcome.WAIVED),
    /** An allegation that was not settled. */
    OPEN(Outcome.INDETERMINATE),
    /** Nothing is known of the unit's row. */
    UNIT_UNKNOWN(Outcome.INDETERMINATE),
    /** A gross violation that was answered. */
    REMEDIED(Outcome.ATTENTION),
    /** A gross violation of a unit above or below. */
    RELATED(Outcome.ATTENTION),
    /** Nothing, and the unit was approved or the record is complete. */
    CLEAR(Outcome.COMPLIANT),
    /** Nothing, but nobody says that there was nothing. */
    NOT_SHOWN(Outcome.INDETERMINATE);

    private final Outcome outcome;

    Status(Outcome outcome) {
      this.outcome = outcome;
    }

    Outcome outcome() {
      return outcome;
    }
  }

  private final LeahyLaw law;
  private final Delivery delivery;
  private final String unit;
  private final Case facts;
  private final LocalDate day;
  private final RightsRecord rights;
  private final ChainOfCommand command;
  private final boolean unitKnown;
  private final List<ChainOfCommand.Parent> parents;
  private final List<Taint> taints;
  private final List<Taint> sighted = new ArrayList<>(0);
  private final List<Allegation> open;
  private Clearances.@Nullable Clearance clearance;

  LeahyRecord(LeahyLaw law, Delivery delivery, String unit, Case facts) {
    this.law = law;
    this.delivery = delivery;
    this.unit = unit;
    this.facts = facts;
    this.day = delivery.date();
    this.rights = new RightsRecord(facts.view());
    this.command = new ChainOfCommand(facts.view());
    Optional<Unit> row = facts.view().find(Unit.class, unit);
    this.unitKnown = row.isPresent();
    this.parents = row.map(Unit::isPerson).orElse(false) ? command.parents(unit, day) : List.of();
    this.taints = new ArrayList<>(rights.taints(unit, day, law));
    this.open = new ArrayList<>(rights.open(unit, day));
    for (ChainOfCommand.Parent parent : parents) {
      (parent.confirmed() ? taints : sighted).addAll(rights.taints(parent.unit(), day, law));
      open.addAll(rights.open(parent.unit(), day));
    }
  }

  /** What decides. */
  Status status() {
    if (isTainted()) {
      if (isEmergency()) {
        return unitKnown ? Status.EMERGENCY : Status.UNIT_UNKNOWN;
      }
      if (!waivers().isEmpty()) {
        return unitKnown ? Status.WAIVED : Status.UNIT_UNKNOWN;
      }
      return unexcused();
    }
    return untainted();
  }

  /** What decides where something is not certainly cured and neither exception nor waiver helps. */
  private Status unexcused() {
    if (first(Truth.FALSE, taints).isPresent()) {
      return Status.UNCURED;
    }
    return first(Truth.FALSE, sighted).isPresent() ? Status.SIGHTED : Status.CURE_UNKNOWN;
  }

  private Status untainted() {
    if (!open.isEmpty()) {
      return Status.OPEN;
    }
    if (!unitKnown) {
      return Status.UNIT_UNKNOWN;
    }
    if (!own().isEmpty()) {
      return Status.REMEDIED;
    }
    return unrelated();
  }

  private Status unrelated() {
    if (!related().isEmpty()) {
      return Status.RELATED;
    }
    return isShown() ? Status.CLEAR : Status.NOT_SHOWN;
  }

  /** What would be decided without the exception. */
  Status withoutException() {
    return waivers().isEmpty() ? unexcused() : Status.WAIVED;
  }

  /** What would be decided without exception and waiver. */
  Status withoutWaiver() {
    return unexcused();
  }

  /** Whether a gross violation of the unit or its superiors is not certainly cured. */
  boolean isTainted() {
    return own().stream().anyMatch(taint -> !taint.cured().isTrue());
  }

  /** The exception of the Defense law. */
  boolean isEmergency() {
    return law == LeahyLaw.DEFENSE
        && delivery.kind() != Delivery.Kind.TRAINING
        && delivery.exception() == Delivery.StatutoryException.EMERGENCY;
  }

  /** The waivers of the Defense law that cover the delivery. */
  List<Waiver> waivers() {
    if (law == LeahyLaw.STATE) {
      return List.of();
    }
    return facts.waivers(WAIVED_RULE).complete().stream()
        .filter(w -> covers(w) && w.consulted().isBy(day))
        .toList();
  }

  /** Whether a waiver covers the delivery, if consultation came first. */
  boolean covers(Waiver waiver) {
    WaiverScope scope =
        new WaiverScope(Kinds.country(delivery, facts.view()), unit, delivery.activity());
    return scope.fits(waiver) && waiver.holdsOn(day);
  }

  /** Whether no row means that there was none. */
  boolean isShown() {
    return clearance().status() == Clearances.Status.APPROVED
        || facts.view().isComplete(Allegation.class);
  }

  /** What the vettings say that count under the law. */
  Clearances.Clearance clearance() {
    if (clearance == null) {
      clearance = new Clearances(facts.view(), law.authority()).at(unit, day);
    }
    return clearance;
  }

  /** Taints of other units above or below that are not certainly cured, by unit. */
  List<Taint> related() {
    Set<String> units = command.lineage(unit, day);
    units.addAll(command.branch(unit, day));
    parents.forEach(parent -> units.remove(parent.unit()));
    List<Taint> related = new ArrayList<>(0);
    for (String other : units) {
      for (Taint taint : rights.taints(other, day, law)) {
        if (!taint.cured().isTrue()) {
          related.add(taint);
        }
      }
    }
    return related;
  }

  /** Taints of the unit, its confirmed superiors and those that were only seen. */
  List<Taint> own() {
    return Stream.concat(taints.stream(), sighted.stream()).toList();
  }

  /** Taints of the unit itself and of its confirmed superiors. */
  List<Taint> taints() {
    return taints;
  }

  List<Taint> sighted() {
    return sighted;
  }

  List<Allegation> open() {
    return open;
  }

  List<ChainOfCommand.Parent> parents() {
    return parents;
  }

  boolean isUnitKnown() {
    return unitKnown;
  }

  LeahyLaw law() {
    return law;
  }

  Delivery delivery() {
    return delivery;
  }

  String unit() {
    return unit;
  }

  LocalDate day() {
    return day;
  }

  RightsRecord rights() {
    return rights;
  }

  /** The first own taint of a kind, those of confirmed superiors before the others. */
  Taint first(Truth cured) {
    return first(cured, own()).orElseThrow();
  }

  /** The first own taint that is not certainly cured, certainly uncured ones before the others. */
  Taint firstNotCured() {
    return first(Truth.FALSE, own()).orElseGet(() -> first(Truth.UNKNOWN));
  }

  private static Optional<Taint> first(Truth cured, List<Taint> taints) {
    return taints.stream().filter(taint -> taint.cured() == cured).findFirst();
  }
}
