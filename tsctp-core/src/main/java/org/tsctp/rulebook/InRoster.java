package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.RosterEntry;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule LEAHY-9: whoever is assisted stands in the roster of assisted units. */
final class InRoster {

  private static final String PROCEDURES = "leahy.procedures";
  private static final String DAYS = "leahy.roster_days";

  private static final Sentence BEFORE =
      Sentence.of("LEAHY-9.before", "On {date} the law did not yet ask for a roster.");
  private static final Sentence STATED =
      Sentence.of("LEAHY-9.stated", "{delivery} is marked as one to a unit in the roster.");
  private static final Sentence DENIED =
      Sentence.of("LEAHY-9.denied", "{delivery} is marked as one to a unit outside the roster.");
  private static final Sentence UNIT_UNKNOWN =
      Sentence.of(
          "LEAHY-9.unit-unknown",
          "Nothing is known of unit {unit} itself, and so not which roster it belonged in.");
  private static final Sentence LISTED =
      Sentence.of(
          "LEAHY-9.listed",
          "{listed} stands in the roster of {roster}, the latest by {last} for the assistance of"
              + " {date} to {unit}.");
  private static final Sentence NOT_YET =
      Sentence.of(
          "LEAHY-9.not-yet",
          "{unit}, assisted on {date}, stands in no roster so far; one by {last} is in time.");
  private static final Sentence SUPERIOR_UNKNOWN =
      Sentence.of(
          "LEAHY-9.superior-unknown",
          "{unit}, assisted on {date}, is a person whose unit is not known, and so not whether that"
              + " unit stands in the roster.");
  private static final Sentence NO_ROSTER =
      Sentence.of(
          "LEAHY-9.no-roster",
          "No roster of {country} by {last} is on record for the assistance of {date} to {unit}.");
  private static final Sentence NOT_LISTED =
      Sentence.of(
          "LEAHY-9.not-listed",
          "{unit}, assisted on {date}, is not shown in the roster of {roster}, the latest by"
              + " {last}.");
  private static final Sentence SOUGHT =
      Sentence.of("LEAHY-9.sought", "a row on {unit} in the latest roster by {last}");

  private final Delivery delivery;
  private final Unit unit;
  private final LocalDate last;
  private final Optional<Map<String, RosterEntry>> roster;
  private final Case facts;

  private InRoster(Delivery delivery, Unit unit, Case facts) {
    this.delivery = delivery;
    this.unit = unit;
    this.last = delivery.date().plusDays(facts.parameter(DAYS, delivery.date()).whole());
    this.roster = facts.shared(Rosters.class, Rosters::new).latest(unit.country(), last);
    this.facts = facts;
  }

  static Verdict judge(Delivery delivery, Case facts) {
    LocalDate day = delivery.date();
    if (facts.findParameter(PROCEDURES, day).isEmpty()) {
      return facts.notApplicable(BEFORE, "date", day).on(delivery, "date").verdict();
    }
    if (!delivery.inRoster().isUnknown()) {
      boolean stated = delivery.inRoster().isTrue();
      VerdictBuilder answer =
          facts
              .answer(
                  stated ? Outcome.COMPLIANT : Outcome.VIOLATION,
                  (stated ? STATED : DENIED).with("delivery", delivery.id()))
              .on(delivery, "in_roster")
              .knowable(Knowable.AT_THE_TIME);
      return stated ? answer.verdict() : answer.flip(Outcome.COMPLIANT, stated(delivery)).verdict();
    }
    String id = delivery.unit();
    if (id == null) {
      return DeliveryAnswers.unitNotIdentified(delivery, facts)
          .flip(Outcome.COMPLIANT, stated(delivery))
          .verdict();
    }
    Optional<Unit> unit = facts.view().find(Unit.class, id);
    return unit.isEmpty()
        ? facts
            .indeterminate(UNIT_UNKNOWN, "unit", id)
            .on(delivery, "unit", "in_roster")
            .missing("units", "country", id)
            .flip(Outcome.COMPLIANT, stated(delivery))
            .verdict()
        : new InRoster(delivery, unit.get(), facts).judge();
  }

  private static Edit stated(Delivery delivery) {
    return new Edit.SetCell("deliveries", delivery.id(), "in_roster", "Y");
  }

  private Verdict judge() {
    List<String> names = names();
    Optional<RosterEntry> listed =
        names.stream()
            .map(name -> roster.map(rows -> rows.get(name)).orElse(null))
            .filter(Objects::nonNull)
            .findFirst();
    VerdictBuilder answer = listed.isPresent() ? listed(listed.get()) : notListed(names);
    return answer
        .on(delivery, "unit", "date", "in_roster")
        .knowable(Knowable.AT_THE_TIME)
        .verdict();
  }

  /** The unit, or the person and the units it is known to belong to. */
  private List<String> names() {
    List<String> names = new ArrayList<>(List.of(unit.id()));
    if (unit.isPerson()) {
      new ChainOfCommand(facts.view())
          .parents(unit.id(), delivery.date()).stream()
              .filter(ChainOfCommand.Parent::confirmed)
              .forEach(parent -> names.add(parent.unit()));
    }
    return names;
  }

  private VerdictBuilder listed(RosterEntry entry) {
    return answer(Outcome.COMPLIANT, LISTED, entry).on(entry, "unit", "date");
  }

  private VerdictBuilder notListed(List<String> names) {
    boolean complete = facts.view().isComplete(RosterEntry.class);
    RosterEntry any = roster.map(rows -> rows.values().iterator().next()).orElse(null);
    VerdictBuilder answer;
    if (!facts.asOf().isAfter(last)) {
      answer = answer(Outcome.ATTENTION, NOT_YET, any);
    } else if (unit.isPerson() && names.size() == 1) {
      answer =
          answer(Outcome.INDETERMINATE, SUPERIOR_UNKNOWN, any).missing("commands", "parent", "");
    } else {
      answer =
          answer(
              complete ? Outcome.VIOLATION : Outcome.INDETERMINATE,
              any == null ? NO_ROSTER : NOT_LISTED,
              any);
      if (!complete) {
        answer
            .missing("rosters", "complete", "")
            .flip(Outcome.VIOLATION, new Edit.DeclareComplete("rosters"));
      }
    }
    return answer
        .notFound(
            "rosters",
            SOUGHT.with("unit", unit.id(), "last", last),
            roster.map(Map::size).orElse(0))
        .flip(Outcome.COMPLIANT, stated(delivery));
  }

  private VerdictBuilder answer(Outcome outcome, Sentence sentence, @Nullable RosterEntry entry) {
    return facts.answer(
        outcome,
        sentence.with(
            "unit",
            unit.id(),
            "country",
            unit.country(),
            "date",
            delivery.date(),
            "last",
            last,
            "roster",
            entry == null ? "" : entry.date(),
            "listed",
            entry == null ? "" : entry.unit()));
  }
}
