package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Command;
import org.tsctp.partnership.Element;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/**
 * The compliance framework of the G5 Sahel Joint Force: whether a unit took part in the force on a
 * day, and whether the pillars stood for it then. Rules G5CF-1 and BORD-2 both judge by it.
 */
record JointForce(Case facts) {

  private static final String PILLARS = "g5.pillars";

  /**
   * What holds for a unit on a day.
   *
   * @param day the day
   * @param takesPart whether it took part; unknown if only a sighting ties it to the force
   * @param checks the pillars, as far as the unit and those above it answer for them
   * @param sightings the links that were only seen, where it is not known whether it took part
   */
  record Standing(LocalDate day, Truth takesPart, SafeguardChecks checks, List<Command> sightings) {

    Outcome outcome() {
      return switch (takesPart) {
        case TRUE -> checks.outcome();
        case FALSE -> Outcome.NOT_APPLICABLE;
        case UNKNOWN -> Outcome.INDETERMINATE;
      };
    }
  }

  /** The pillars in force on a day, empty before the framework and after its end. */
  Optional<ParameterValue> pillars(LocalDate day) {
    return facts.findParameter(PILLARS, day);
  }

  /** What holds for a unit on a day on which the framework is in force. */
  Standing standing(String unit, LocalDate day) {
    return isOnRecord()
        ? standing(unit, day, false)
        : new Standing(day, Truth.FALSE, new SafeguardChecks(List.of()), List.of());
  }

  /** Whether anything at all is on record of the force. */
  private boolean isOnRecord() {
    String framework = Element.Framework.G5_SAHEL.name();
    return !facts.view().list(Element.class, "framework", framework).isEmpty();
  }

  /** The same, as if what was only seen were confirmed. */
  private Standing standing(String unit, LocalDate day, boolean trusting) {
    List<Command> sightings = new ArrayList<>();
    Set<String> above = above(unit, day, trusting, new ArrayList<>());
    Safeguards safeguards = Safeguards.of(unit, above, Element.Framework.G5_SAHEL, facts);
    Truth takesPart = Truth.of(safeguards.areNamed());
    if (takesPart.isFalse() && !trusting) {
      Set<String> all = above(unit, day, true, sightings);
      boolean seen = Safeguards.of(unit, all, Element.Framework.G5_SAHEL, facts).areNamed();
      takesPart = seen ? Truth.UNKNOWN : Truth.FALSE;
    }
    List<SafeguardCheck> checks = new ArrayList<>();
    for (String pillar : pillars(day).map(ParameterValue::words).orElse(List.of())) {
      checks.add(safeguards.there(pillar, day));
    }
    return new Standing(
        day, takesPart, new SafeguardChecks(checks), takesPart.isUnknown() ? sightings : List.of());
  }

  /** The units above a unit, nearest first, and the links on the way that were only seen. */
  private Set<String> above(
      String unit, LocalDate day, boolean trusting, Collection<Command> sightings) {
    ChainOfCommand command = new ChainOfCommand(facts.view());
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>(Set.of(unit));
    Deque<String> open = new ArrayDeque<>(List.of(unit));
    while (!open.isEmpty()) {
      for (ChainOfCommand.Parent parent : command.parents(open.remove(), day)) {
        if (!parent.confirmed()) {
          sightings.add(parent.row());
        }
        if ((parent.confirmed() || trusting) && seen.add(parent.unit())) {
          found.add(parent.unit());
          open.add(parent.unit());
        }
      }
    }
    return found;
  }

  /**
   * What would change the outcome for a unit on several days.
   *
   * @param unit the unit
   * @param standings what holds on these days
   * @param outcome the worst outcome among them
   * @param answer takes the edits
   */
  void change(String unit, List<Standing> standings, Outcome outcome, VerdictBuilder answer) {
    Set<Edit> edits = new LinkedHashSet<>();
    boolean unsure = standings.stream().anyMatch(s -> s.takesPart().isUnknown());
    for (int i = standings.size() - 1; i >= 0; i--) { // the earliest day has the last word
      Standing standing = standings.get(i);
      LocalDate day = standing.day();
      if (unsure) {
        List<Command> sightings = new ArrayList<>();
        above(unit, day, true, sightings);
        sightings.forEach(row -> edits.add(confirmed(row)));
      }
      edits.addAll((unsure ? standing(unit, day, true) : standing).checks().cure());
    }
    if (outcome == Outcome.VIOLATION || outcome == Outcome.INDETERMINATE) {
      answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
    }
    if (standings.stream().anyMatch(s -> s.takesPart().isTrue() && s.checks().areUnrecorded())
        && outcome == Outcome.INDETERMINATE) {
      answer.flip(Outcome.VIOLATION, new Edit.DeclareComplete("elements"));
    }
  }

  private Edit confirmed(Command row) {
    return new Edit.SetCell("commands", facts.view().portfolio().id(row), "certainty", "CONFIRMED");
  }
}
