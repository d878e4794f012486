package org.tsctp.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsctp.basics.Countries;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/** Who receives a delivery: to which branch of service the unit or person belongs. */
record Receiver(Delivery delivery, Case facts) {

  /** The unit, empty if it is not identified or nothing is known of it. */
  Optional<Unit> unit() {
    return Optional.ofNullable(delivery.unit()).flatMap(id -> facts.view().find(Unit.class, id));
  }

  /**
   * Whether it belongs to one of several branches. A person without a branch of its own has that of
   * its unit.
   */
  Truth belongsTo(List<String> branches) {
    Unit unit = unit().orElse(null);
    if (unit == null) {
      return Truth.UNKNOWN;
    }
    Truth own = isOf(unit, branches);
    return own.isUnknown() && unit.isPerson() ? parentsBelongTo(unit.id(), branches) : own;
  }

  private static Truth isOf(Unit unit, List<String> branches) {
    Unit.Branch branch = unit.branch();
    return branch == null ? Truth.UNKNOWN : Truth.of(branches.contains(branch.name()));
  }

  private Truth parentsBelongTo(String person, List<String> branches) {
    List<ChainOfCommand.Parent> parents =
        new ChainOfCommand(facts.view()).parents(person, delivery.date());
    Truth belongs = parents.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    for (ChainOfCommand.Parent parent : parents) {
      Truth one =
          facts
              .view()
              .find(Unit.class, parent.unit())
              .filter(unit -> parent.confirmed())
              .map(unit -> isOf(unit, branches))
              .orElse(Truth.UNKNOWN);
      belongs = belongs.or(one);
    }
    return belongs;
  }

  /** Says that the branch is not known, and what it would be without this receiver. */
  VerdictBuilder branchUnknown(VerdictBuilder answer) {
    String unit = delivery.unit();
    if (unit == null) {
      return answer.missing("deliveries", "unit", delivery.id());
    }
    return answer.missing("units", "branch", unit);
  }

  /** Names a receiver of another branch, for which a rule on some branches does not speak. */
  VerdictBuilder isOfAnotherBranch(VerdictBuilder answer, List<String> branches) {
    String other =
        Arrays.stream(Unit.Branch.values())
            .map(Enum::name)
            .filter(name -> !branches.contains(name))
            .findFirst()
            .orElse("");
    if (other.isEmpty()) {
      return answer;
    }
    Optional<Unit> unit = unit();
    return unit.isPresent()
        ? answer.flip(
            Outcome.NOT_APPLICABLE, new Edit.SetCell("units", unit.get().id(), "branch", other))
        : elsewhere(answer, other);
  }

  /** Names a receiver of which nothing else is on record. */
  VerdictBuilder goesElsewhere(VerdictBuilder answer) {
    return elsewhere(answer, Unit.Branch.ARMY.name());
  }

  private VerdictBuilder elsewhere(VerdictBuilder answer, String branch) {
    String id = facts.newId(Unit.class);
    String country = Kinds.country(delivery, facts.view());
    Map<String, String> cells =
        Map.of(
            "id",
            id,
            "name",
            id,
            "country",
            country == null ? Countries.UNNAMED : country,
            "branch",
            branch);
    return answer.flip(
        Outcome.NOT_APPLICABLE,
        new Edit.AddRow("units", cells),
        new Edit.SetCell("deliveries", delivery.id(), "unit", id));
  }
}
