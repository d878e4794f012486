package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule LEAHY-11: a waiver of the Defense bar was reported in time. */
final class WaiverReport {

  private static final String DAYS = "leahy.report_days";

  private static final Sentence IN_TIME =
      Sentence.of(
          "LEAHY-11.in-time",
          "Waiver {waiver} of {from} was reported on {sent}; it could be until {last}.");
  private static final Sentence LATE =
      Sentence.of(
          "LEAHY-11.late",
          "Waiver {waiver} of {from} was reported on {sent}, {days} days after {last}, the last day"
              + " to report it.");
  private static final Sentence NOT_YET =
      Sentence.of(
          "LEAHY-11.not-yet",
          "No report on waiver {waiver} of {from} is on record; it can still be sent until {last}.");
  private static final Sentence NOT_REPORTED =
      Sentence.of(
          "LEAHY-11.not-reported",
          "No report on waiver {waiver} of {from} is on record; it was due by {last}.");
  private static final Sentence NO_REPORT =
      Sentence.of("LEAHY-11.no-report", "a report on waiver {waiver}");

  private WaiverReport() {}

  static Verdict judge(Waiver waiver, Case facts) {
    int days = facts.parameter(DAYS, waiver.from()).whole();
    LocalDate last = waiver.from().plusDays(days);
    List<Notice> reports =
        facts.view().list(Notice.class, "reference", waiver.id()).stream()
            .filter(notice -> notice.kind() == Notice.Kind.LEAHY_REPORT)
            .toList();
    Optional<Notice> first = reports.stream().min(Comparator.comparing(Notice::sent));
    VerdictBuilder answer =
        first.isPresent()
            ? reported(waiver, first.get(), last, facts)
            : notReported(waiver, last, facts);
    return answer.on(waiver, "rule", "from").knowable(Knowable.AT_THE_TIME).verdict();
  }

  private static VerdictBuilder reported(Waiver waiver, Notice first, LocalDate last, Case facts) {
    long late = ChronoUnit.DAYS.between(last, first.sent());
    boolean isLate = late > 0;
    VerdictBuilder answer =
        facts
            .answer(
                isLate ? Outcome.VIOLATION : Outcome.COMPLIANT,
                (isLate ? LATE : IN_TIME)
                    .with(
                        "waiver",
                        waiver.id(),
                        "from",
                        waiver.from(),
                        "sent",
                        first.sent(),
                        "last",
                        last,
                        "days",
                        late))
            .on(first, "reference", "sent");
    if (!isLate) {
      return answer;
    }
    long allowed = ChronoUnit.DAYS.between(waiver.from(), first.sent());
    return answer
        .measured(late, 0, "days")
        .flip(Outcome.COMPLIANT, report(waiver, facts))
        .flip(Outcome.COMPLIANT, new Edit.SetParameter(DAYS, String.valueOf(allowed)));
  }

  private static VerdictBuilder notReported(Waiver waiver, LocalDate last, Case facts) {
    boolean inTime = !facts.asOf().isAfter(last);
    boolean complete = facts.view().isComplete(Notice.class);
    Outcome overdue = complete ? Outcome.VIOLATION : Outcome.INDETERMINATE;
    VerdictBuilder answer =
        facts
            .answer(
                inTime ? Outcome.ATTENTION : overdue,
                (inTime ? NOT_YET : NOT_REPORTED)
                    .with("waiver", waiver.id(), "from", waiver.from(), "last", last))
            .notFound(
                "notices",
                NO_REPORT.with("waiver", waiver.id()),
                facts.view().list(Notice.class).size())
            .flip(Outcome.COMPLIANT, report(waiver, facts));
    if (!inTime && !complete) {
      answer
          .missing("notices", "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete("notices"));
    }
    return answer;
  }

  private static Edit report(Waiver waiver, Case facts) {
    return new Edit.AddRow(
        "notices",
        Map.of(
            "id",
            facts.newId(Notice.class),
            "kind",
            "LEAHY_REPORT",
            "reference",
            waiver.id(),
            "sent",
            waiver.from().toString()));
  }
}
