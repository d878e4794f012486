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
  private static final Citation PROGRAM_CHANGE =
      new Citation("22 U.S.C. 2394-1 (FAA s.634A)", "notification of program changes");
  private static final Citation NOTICE_333 =
      new Citation("10 U.S.C. 333(e)", "notice and wait on activities");

  @Override
  public String name() {
    return "Money";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(fundsIdentity(), programChange(), noticeAhead());
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

  private Rule<Activity> programChange() {
    return Rule.of("FIN-4", Kinds.KNOWN_ACTIVITIES)
        .title("15-day notice of programme change")
        .requires("Congress is notified 15 days before more is obligated than was justified to it.")
        .because("An excess that Congress learns of afterwards is one it could not question.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(PROGRAM_CHANGE)
        .needs(
            "activities.authority",
            "activities.justified",
            "activities.currency",
            "activities.country",
            "transactions.activity",
            "transactions.type",
            "transactions.date",
            "transactions.amount",
            "transactions.currency",
            "exchange_rates.usd",
            "notices.kind",
            "notices.activity",
            "notices.country",
            "notices.sent")
        .judge(ProgramChange::judge);
  }

  private Rule<Activity> noticeAhead() {
    return Rule.of("S333-3", Kinds.ACTIVITIES)
        .title("15-day congressional notice")
        .requires("Congress is notified 15 days before an activity under section 333 begins.")
        .because("Support that began before Congress heard of it could not be questioned in time.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("VERIFIED")
        .cites(NOTICE_333)
        .needs(
            "activities.authority",
            "activities.from",
            "activities.country",
            "notices.kind",
            "notices.activity",
            "notices.country",
            "notices.sent")
        .judge(NoticeAhead::judge);
  }
}
