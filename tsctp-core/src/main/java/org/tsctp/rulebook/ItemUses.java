package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsctp.basics.CodePoints;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.ItemUse;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;

/** The uses and holders of one item that were seen or reported since its delivery. */
final class ItemUses {

  private ItemUses() {}

  /** The uses from the day of the delivery on, by date, of one day by id. */
  static List<ItemUse> of(Delivery delivery, Case facts) {
    List<ItemUse> uses =
        new ArrayList<>(facts.view().list(ItemUse.class, "delivery", delivery.id()));
    uses.removeIf(use -> use.date().isBefore(delivery.date()));
    uses.sort(Comparator.comparing(ItemUse::date).thenComparing(ItemUse::id, CodePoints.ORDER));
    return uses;
  }

  /** Whether somebody else than the recipient held the item. */
  static Truth isElsewhere(ItemUse use, Delivery delivery, Case facts) {
    String holder = use.holder();
    String recipient = delivery.unit();
    if (holder == null || holder.equals(recipient)) {
      return Truth.FALSE;
    }
    Optional<Unit> unit =
        recipient == null ? Optional.empty() : facts.view().find(Unit.class, recipient);
    return unit.map(known -> Truth.of(!isCalled(known, holder))).orElse(Truth.UNKNOWN);
  }

  private static boolean isCalled(Unit unit, String name) {
    return unit.name().equals(name) || unit.aliases().contains(name);
  }

  /** A verified use of the item. */
  static Edit seen(Delivery delivery, LocalDate day, String purpose, Case facts) {
    return new Edit.AddRow(
        "item_uses",
        Map.of(
            "id", facts.newId(ItemUse.class),
            "delivery", delivery.id(),
            "date", day.toString(),
            "purpose", purpose,
            "verified", "Y"));
  }

  static Edit cell(ItemUse use, String column, String value) {
    return new Edit.SetCell("item_uses", use.id(), column, value);
  }

  /** A cell is set, unless it is so already, and the use is verified. */
  static List<Edit> verified(ItemUse use, Edit change) {
    return use.verified().isTrue() ? List.of(change) : List.of(change, cell(use, "verified", "Y"));
  }
}
