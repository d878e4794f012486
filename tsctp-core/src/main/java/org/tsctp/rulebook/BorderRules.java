package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;

/** Chapter "Border": whether border and police forces are helped under the law that allows it. */
final class BorderRules implements RuleChapter {

  @Override
  public String name() {
    return "Border";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of();
  }
}
