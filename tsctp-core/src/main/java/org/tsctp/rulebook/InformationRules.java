package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;

/** Chapter "Information sharing": whether knowledge reaches those who need it in time. */
final class InformationRules implements RuleChapter {

  @Override
  public String name() {
    return "Information sharing";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(TimelyExchange.rule());
  }
}
