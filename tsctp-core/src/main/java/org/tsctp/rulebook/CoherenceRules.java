package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;

/** Chapter "Coherence": whether those who act know of each other. */
final class CoherenceRules implements RuleChapter {

  @Override
  public String name() {
    return "Coherence";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(CivilianCounterpart.rule());
  }
}
