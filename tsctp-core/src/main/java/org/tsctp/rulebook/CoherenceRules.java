package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;

/**
 * Chapter "Coherence": whether those who act know of each other.
 *
 * <p>COH-1 lead and coordination, COH-3 overlap between programs, COH-4 works before the award.
 */
final class CoherenceRules implements RuleChapter {

  @Override
  public String name() {
    return "Coherence";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        Coordination.rule(), CivilianCounterpart.rule(), Overlap.rule(), Dependencies.rule());
  }
}
