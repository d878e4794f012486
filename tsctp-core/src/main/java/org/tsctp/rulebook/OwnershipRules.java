package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;

/** Chapter "Ownership": whether the partner wants, can keep and was asked about what is given. */
final class OwnershipRules implements RuleChapter {

  @Override
  public String name() {
    return "Ownership";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of();
  }
}
