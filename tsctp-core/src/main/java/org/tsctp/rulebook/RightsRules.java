package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;

/** Chapter "Rights": whether safeguards of human rights other than vetting were in place. */
final class RightsRules implements RuleChapter {

  @Override
  public String name() {
    return "Rights";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of();
  }
}
