package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;

/** Chapter "Civilian harm": whether harm to civilians is looked into and answered for. */
final class CivilianHarmRules implements RuleChapter {

  @Override
  public String name() {
    return "Civilian harm";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of();
  }
}
