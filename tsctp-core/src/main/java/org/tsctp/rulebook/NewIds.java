package org.tsctp.rulebook;

import java.util.HashMap;
import java.util.Map;
import org.tsctp.partnership.Row;
import org.tsctp.rule.Case;

/** Ids for rows that might be added together: none is taken, and each comes after all that are. */
final class NewIds {

  private final Case facts;
  private final Map<Class<?>, Integer> given = new HashMap<>();

  NewIds(Case facts) {
    this.facts = facts;
  }

  String next(Class<? extends Row> type) {
    int number = given.merge(type, 1, Integer::sum);
    return facts.newId(type) + (number == 1 ? "" : "-" + number);
  }
}
