package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;

/** Chapter "Strategy": whether there is a strategy, a leader and a report. */
final class StrategyRules implements RuleChapter {

  @Override
  public String name() {
    return "Strategy";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of();
  }
}
