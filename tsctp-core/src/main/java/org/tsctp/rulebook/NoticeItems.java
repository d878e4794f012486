package org.tsctp.rulebook;

import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Notice;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule S333-4: whether the notice to Congress of an activity says all it must. */
final class NoticeItems {

  private static final String ITEMS = "section333.notice_items";

  private static final Sentence WHOLE =
      Sentence.of("S333-4.whole", "Notice {notice} of {activity} has every item.");
  private static final Sentence LACKING =
      Sentence.of("S333-4.lacking", "Notice {notice} of {activity} does not have: {items}.");
  private static final Sentence NOT_LISTED =
      Sentence.of(
          "S333-4.not-listed",
          "It is not known whether notice {notice} of {activity} has: {items}.");
  private static final Sentence NO_NOTICE =
      Sentence.of("S333-4.no-notice", "No notice to Congress of {activity} is on record.");

  private NoticeItems() {}

  static Verdict judge(Activity activity, Case facts) {
    return MoneyScope.section333(activity, facts, () -> judgeInScope(activity, facts));
  }

  private static Verdict judgeInScope(Activity activity, Case facts) {
    NoticeContent content =
        new NoticeContent(activity, facts.parameter(ITEMS, facts.asOf()).words(), facts);
    Outcome outcome = content.outcome();
    VerdictBuilder answer = facts.answer(outcome, message(content, activity));
    content.explain(answer);
    return outcome == Outcome.COMPLIANT ? answer.verdict() : content.decide(answer).verdict();
  }

  private static Statement message(NoticeContent content, Activity activity) {
    if (content.notice().isEmpty()) {
      return NO_NOTICE.with("activity", activity.id());
    }
    Notice notice = content.notice().get();
    return switch (content.isThere()) {
      case TRUE -> WHOLE.with("activity", activity.id(), "notice", notice.id());
      case FALSE ->
          LACKING.with("activity", activity.id(), "notice", notice.id(), "items", content.open());
      case UNKNOWN ->
          NOT_LISTED.with(
              "activity", activity.id(), "notice", notice.id(), "items", content.open());
    };
  }
}
