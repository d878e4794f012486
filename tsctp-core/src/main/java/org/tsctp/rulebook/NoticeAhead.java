package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Notice;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule S333-3: whether Congress was notified before an activity began. */
final class NoticeAhead {

  private static final String DAYS = "section333.notice_days";

  private static final Sentence START_UNKNOWN =
      Sentence.of("S333-3.start-unknown", "It is not known when {activity} began.");
  private static final Sentence IN_TIME =
      Sentence.of(
          "S333-3.in-time",
          "Congress was notified of {activity} on {sent}, {days} days before it began on {from}.");
  private static final Sentence LATE =
      Sentence.of(
          "S333-3.late",
          "Congress was notified of {activity} on {sent}; it began on {from}, and the notice was"
              + " due by {by}.");
  private static final Sentence NONE =
      Sentence.of(
          "S333-3.none",
          "{activity} began on {from}, and no notice to Congress by {by} is on record.");

  private final Activity activity;
  private final Case facts;
  private final List<Notice> notices;

  private NoticeAhead(Activity activity, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.notices = CongressionalNotices.about(activity, facts);
  }

  static Verdict judge(Activity activity, Case facts) {
    return MoneyScope.section333(activity, facts, () -> new NoticeAhead(activity, facts).judge());
  }

  private Verdict judge() {
    LocalDate from = activity.from();
    if (from == null) {
      return startUnknown();
    }
    LocalDate by = from.minusDays(facts.parameter(DAYS, from).whole());
    Optional<Notice> inTime = notices.stream().filter(n -> !n.sent().isAfter(by)).findFirst();
    if (inTime.isPresent()) {
      return facts
          .compliant(
              IN_TIME,
              "activity",
              activity.id(),
              "sent",
              inTime.get().sent(),
              "days",
              ChronoUnit.DAYS.between(inTime.get().sent(), from),
              "from",
              from)
          .on(activity, "from")
          .on(inTime.get(), "activity", "country", "sent")
          .verdict();
    }
    Optional<Notice> late = notices.stream().filter(n -> n.activity() != null).findFirst();
    return late.isPresent() ? late(late.get(), from, by) : none(from, by);
  }

  private Verdict late(Notice notice, LocalDate from, LocalDate by) {
    return facts
        .violation(LATE, "activity", activity.id(), "sent", notice.sent(), "from", from, "by", by)
        .on(activity, "from")
        .on(notice, "activity", "sent")
        .flip(
            Outcome.COMPLIANT,
            new Edit.SetCell(CongressionalNotices.TABLE, notice.id(), "sent", by.toString()))
        .verdict();
  }

  private Verdict none(LocalDate from, LocalDate by) {
    boolean complete = facts.view().isComplete(Notice.class);
    VerdictBuilder answer =
        facts
            .answer(
                complete ? Outcome.VIOLATION : Outcome.INDETERMINATE,
                NONE.with("activity", activity.id(), "from", from, "by", by))
            .on(activity, "from", "country")
            .notFound(
                CongressionalNotices.TABLE,
                CongressionalNotices.sought(activity, by),
                notices.size())
            .flip(Outcome.COMPLIANT, CongressionalNotices.sentOn(by, activity, facts));
    if (!complete) {
      answer
          .missing(CongressionalNotices.TABLE, "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete(CongressionalNotices.TABLE));
    }
    return answer.verdict();
  }

  private Verdict startUnknown() {
    LocalDate day = MoneyScope.lastPossibleStart(activity, facts);
    int days = facts.parameter(DAYS, day).whole();
    return facts
        .indeterminate(START_UNKNOWN, "activity", activity.id())
        .on(activity, "from")
        .missing("activities", "from", activity.id())
        .flip(
            Outcome.COMPLIANT,
            new Edit.SetCell("activities", activity.id(), "from", day.toString()),
            CongressionalNotices.sentOn(day.minusDays(days), activity, facts))
        .verdict();
  }
}
