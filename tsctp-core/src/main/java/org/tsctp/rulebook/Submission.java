package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tsctp.basics.EventDate;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Row;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/**
 * Something that is due in Congress on a day: a strategy (STRAT-1), a report (STRAT-4).
 *
 * @param row the row
 * @param table its table
 * @param id its id
 * @param due last day on which it is in time
 * @param submitted day it was submitted
 * @param words what is said
 */
record Submission(
    Row row, String table, String id, LocalDate due, EventDate submitted, Words words) {

  private static final String SOON = "strategy.soon";

  /**
   * Sentences about the row, {id}, the day it is {due}, the day it was {submitted}, the {days} late
   * or left, and the day of judgement, {asOf}.
   *
   * @param inTime submitted by the day
   * @param late submitted later
   * @param open not submitted, and the day is far
   * @param soon not submitted, and the day is near
   * @param overdue not submitted, and the day is past
   * @param unknown the day is past, and nothing is known
   */
  record Words(
      Sentence inTime,
      Sentence late,
      Sentence open,
      Sentence soon,
      Sentence overdue,
      Sentence unknown) {}

  VerdictBuilder judge(Case facts) {
    if (submitted.isKnown()) {
      return judgeSubmitted(facts);
    }
    LocalDate asOf = facts.asOf();
    long days = ChronoUnit.DAYS.between(asOf, due);
    if (asOf.isAfter(due)) {
      return withSubmission(
          submitted.isNone()
              ? answer(Outcome.VIOLATION, words.overdue(), -days, facts)
              : answer(Outcome.INDETERMINATE, words.unknown(), -days, facts)
                  .missing(table, "submitted", id),
          facts);
    }
    return days <= facts.parameter(SOON, asOf).whole()
        ? withSubmission(answer(Outcome.ATTENTION, words.soon(), days, facts), facts)
        : answer(Outcome.COMPLIANT, words.open(), days, facts);
  }

  private VerdictBuilder judgeSubmitted(Case facts) {
    long late = ChronoUnit.DAYS.between(due, submitted.date());
    return late <= 0
        ? answer(Outcome.COMPLIANT, words.inTime(), -late, facts)
        : withSubmission(
            answer(Outcome.VIOLATION, words.late(), late, facts).measured(late, 0, "days"), facts);
  }

  private VerdictBuilder answer(Outcome outcome, Sentence sentence, long days, Case facts) {
    return facts.answer(
        outcome,
        sentence.with(
            "id", id, "due", due, "submitted", submitted, "days", days, "asOf", facts.asOf()));
  }

  private VerdictBuilder withSubmission(VerdictBuilder answer, Case facts) {
    return answer.flip(
        Outcome.COMPLIANT,
        new Edit.SetCell(table, id, "submitted", Fillings.notAfter(due, row, facts).toString()));
  }
}
