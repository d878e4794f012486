package org.tsctp.rulebook;

import java.util.List;
import java.util.Map;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.StrategyElement;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;

/** Elements of framework S333 by which an activity says what it plans, with a quantity. */
final class PlannedElements {

  static final String TABLE = "elements";

  private PlannedElements() {}

  /** The rows of an activity with a name that are planned: present Y or PARTIAL. */
  static List<Element> of(Activity activity, String name, Case facts) {
    return named(activity, name, facts).stream()
        .filter(row -> row.present() != StrategyElement.Presence.N)
        .toList();
  }

  /** Whether it is known that the activity plans none of that name. */
  static boolean isKnownToBeNone(Activity activity, String name, Case facts) {
    List<Element> all = named(activity, name, facts);
    return all.isEmpty()
        ? facts.view().isComplete(Element.class)
        : all.stream().allMatch(row -> row.present() == StrategyElement.Presence.N);
  }

  /** A row that says that the activity plans none of that name. */
  static Edit none(Activity activity, String name, Case facts) {
    return new Edit.AddRow(
        TABLE,
        Map.of(
            "id", facts.newId(Element.class),
            "framework", Element.Framework.S333.name(),
            "element", name,
            "present", StrategyElement.Presence.N.name(),
            "activity", activity.id()));
  }

  private static List<Element> named(Activity activity, String name, Case facts) {
    return facts.view().list(Element.class, "activity", activity.id()).stream()
        .filter(row -> row.framework() == Element.Framework.S333 && row.element().equals(name))
        .toList();
  }
}
