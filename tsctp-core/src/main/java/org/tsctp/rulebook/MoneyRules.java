package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.partnership.Activity;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;

/**
 * Chapter "Money": whether the figures of an activity can be true together.
 *
 * <p>FIN-1 never more disbursed than obligated.
 */
final class MoneyRules implements RuleChapter {

  private static final Citation STATUS_OF_FUNDS =
      new Citation("GAO-14-518", "status of funds; the identity is our accounting rule");
  private static final Citation FIELDS = new Citation("10 U.S.C. 333(f)", "fields of the report");

  @Override
  public String name() {
    return "Money";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(fundsIdentity());
  }

  private Rule<Activity> fundsIdentity() {
    return Rule.of("FIN-1", Kinds.KNOWN_ACTIVITIES)
        .title("Funds identity")
        .requires("On no day is more disbursed, less refunds, than was obligated until then.")
        .because("Money that was spent before it was obligated cannot be accounted for.")
        .weighs(Severity.HIGH, Force.AUDIT)
        .verified("PARTLY VERIFIED: headline values were seen; the identity is ours")
        .cites(STATUS_OF_FUNDS, FIELDS)
        .needs(
            "transactions.activity",
            "transactions.type",
            "transactions.date",
            "transactions.amount",
            "transactions.currency",
            "exchange_rates.usd")
        .examples(MoneyExamples.fundsIdentity())
        .judge(FundsIdentity::judge);
  }
}
