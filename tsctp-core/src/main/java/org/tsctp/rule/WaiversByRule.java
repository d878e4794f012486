package org.tsctp.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tsctp.partnership.Waiver;

/** The complete waivers of an evaluation by the rule they name. */
final class WaiversByRule {

  private static final Waivers NONE = new Waivers(List.of());

  private final Map<String, Waivers> byRule = new HashMap<>();

  WaiversByRule(Context context) {
    Map<String, List<Waiver>> groups = new HashMap<>();
    for (Waiver waiver : context.view().list(Waiver.class)) {
      if (Waivers.isComplete(waiver)) {
        groups.computeIfAbsent(waiver.rule(), rule -> new ArrayList<>(1)).add(waiver);
      }
    }
    groups.forEach((rule, waivers) -> byRule.put(rule, new Waivers(waivers)));
  }

  Waivers of(String rule) {
    return byRule.getOrDefault(rule, NONE);
  }
}
