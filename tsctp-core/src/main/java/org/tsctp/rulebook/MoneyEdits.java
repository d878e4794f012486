package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.balance.Scope;
import org.tsctp.basics.Decimals;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;

/** Gathers edits that add money to, or take it from, a side of scopes. */
final class MoneyEdits {

  private final Case facts;
  private final List<Edit> edits;
  private final Set<String> activities = new HashSet<>();

  /** Starts with edits that come first. */
  MoneyEdits(Case facts, List<Edit> before) {
    this.facts = facts;
    this.edits = new ArrayList<>(before);
  }

  /** An amount rounded up to the next hundredth, as an edit would give it. */
  static BigFraction up(BigFraction amount) {
    return Decimals.fraction(new BigDecimal(Decimals.moneyUp(amount)));
  }

  /** Adds money of the basis, whole hundredths; nothing for 0. */
  MoneyEdits add(Scope scope, Dimension side, BigFraction amount) {
    return add(scope, side, facts.parameter("balance.basis", facts.asOf()).text(), amount);
  }

  /** Adds money of some type, whole hundredths; nothing for 0. */
  MoneyEdits add(Scope scope, Dimension side, String type, BigFraction amount) {
    if (amount.signum() == 0) {
      return this;
    }
    String key = (scope.isAll() ? "" : scope.country() + "-") + side;
    String activity = facts.newId(Activity.class) + "-" + key;
    if (activities.add(activity)) {
      Map<String, String> cells =
          new TreeMap<>(Map.of("id", activity, "title", "What if", "dimension", side.name()));
      if (!scope.isAll()) {
        cells.put("country", scope.country());
      }
      edits.add(new Edit.AddRow("activities", cells));
    }
    LocalDate last = scope.year().last();
    LocalDate day = last.isAfter(facts.asOf()) ? facts.asOf() : last;
    edits.add(
        new Edit.AddRow(
            "transactions",
            Map.of(
                "id",
                facts.newId(Transaction.class) + "-" + key + "-" + scope.year() + "-" + type,
                "activity",
                activity,
                "type",
                type,
                "date",
                day.toString(),
                "amount",
                Decimals.money(amount))));
    return this;
  }

  /** The edits gathered. */
  Edit[] edits() {
    return edits.toArray(Edit[]::new);
  }
}
