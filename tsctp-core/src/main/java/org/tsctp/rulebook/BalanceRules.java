package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;

/**
 * Chapter "Balance": security money beside governance and development money.
 *
 * <p>BAL-1 share of security inside the policy band; BAL-2 continuity of the civilian money; BAL-3
 * institutions inside security assistance; BAL-4 concentration on few countries; BAL-5 what is
 * coded as development assistance. But for BAL-3 and BAL-5 no authority sets a number; all of it is
 * our own analysis and never a violation.
 */
final class BalanceRules implements RuleChapter {

  @Override
  public String name() {
    return "Balance";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        SecurityShare.rule(),
        CivilianContinuity.rule(),
        InstitutionalContent.rule(),
        Concentration.rule(),
        OdaEligibility.rule());
  }
}
