package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.EndUseCheck;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule EUM-1: whether one delivered item was seen in time. Days are calendar days. */
final class EndUse {

  private static final String DUTY = "eum.duty";

  /** By date, of one day by id. */
  static final Comparator<EndUseCheck> BY_DATE =
      Comparator.comparing(EndUseCheck::date).thenComparing(EndUseCheck::id, CodePoints.ORDER);

  private static final Sentence NO_EQUIPMENT =
      Sentence.of("EUM-1.no-equipment", "{delivery} is no equipment ({kind}).");
  private static final Sentence BEFORE_THE_DUTY =
      Sentence.of("EUM-1.before", "{delivery} of {date} came before the duty to monitor end use.");
  private static final Sentence LOST =
      Sentence.of("EUM-1.lost", "Check {check} of {date} found the item {result}.");
  private static final Sentence LATE =
      Sentence.of("EUM-1.late", "The item was seen {days} days late: due by {due}, {seen}.");
  private static final Sentence SEEN_ON = Sentence.of("EUM-1.seen-on", "seen on {date}");
  private static final Sentence NOT_SEEN = Sentence.of("EUM-1.not-seen", "not seen by {date}");
  private static final Sentence CHECK_BY =
      Sentence.of("EUM-1.check-by", "a check of {delivery} by {due}");
  private static final Sentence DUE_SOON =
      Sentence.of("EUM-1.soon", "The next check is due by {due}, {days} days from {asOf}.");
  private static final Sentence DENIED =
      Sentence.of("EUM-1.denied", "At the latest check, {check} of {date}, access was denied.");
  private static final Sentence SEEN =
      Sentence.of("EUM-1.seen", "Every check that was due of {delivery} took place in time.");

  private final Delivery delivery;
  private final Case facts;
  private final List<EndUseCheck> checks;
  private final EndUseWalk walk;

  private EndUse(Delivery delivery, Case facts) {
    this.delivery = delivery;
    this.facts = facts;
    this.checks = new ArrayList<>();
    for (EndUseCheck check : facts.view().list(EndUseCheck.class, "delivery", delivery.id())) {
      if (!check.date().isBefore(delivery.date())) {
        checks.add(check);
      }
    }
    checks.sort(BY_DATE);
    walk = EndUseWalk.of(delivery, checks, facts);
  }

  static Verdict judge(Delivery delivery, Case facts) {
    if (delivery.kind() != Delivery.Kind.EQUIPMENT) {
      return facts
          .notApplicable(NO_EQUIPMENT, "delivery", delivery.id(), "kind", delivery.kind())
          .on(delivery, "kind")
          .verdict();
    }
    if (facts.findParameter(DUTY, delivery.date()).isEmpty()) {
      return facts
          .notApplicable(BEFORE_THE_DUTY, "delivery", delivery.id(), "date", delivery.date())
          .on(delivery, "date")
          .verdict();
    }
    return new EndUse(delivery, facts).judge();
  }

  private Verdict judge() {
    if (walk.lost() != null) {
      return lost(walk.lost());
    }
    if (walk.missed() != null) {
      return late(walk.missed());
    }
    if (walk.due() != null && walk.isDueSoon(facts)) {
      return dueSoon(walk.due());
    }
    if (walk.latest() != null && walk.isDenied()) {
      return denied(walk.latest());
    }
    VerdictBuilder answer =
        facts.compliant(SEEN, "delivery", delivery.id()).on(delivery, "date", "enhanced");
    checks.forEach(check -> answer.on(check, "date", "result"));
    return answer.verdict();
  }

  private Verdict lost(EndUseCheck check) {
    VerdictBuilder answer =
        facts
            .violation(LOST, "check", check.id(), "date", check.date(), "result", check.result())
            .on(delivery, "date", "item")
            .on(check, "date", "result");
    EndUseFlips.repair(delivery, checks, facts, answer);
    return answer.verdict();
  }

  private Verdict dueSoon(LocalDate due) {
    VerdictBuilder answer =
        facts
            .attention(
                DUE_SOON,
                "due",
                due,
                "days",
                ChronoUnit.DAYS.between(facts.asOf(), due),
                "asOf",
                facts.asOf())
            .on(delivery, "date", "enhanced");
    EndUseFlips.seeNow(delivery, checks, facts, answer);
    return answer.verdict();
  }

  private Verdict denied(EndUseCheck latest) {
    VerdictBuilder answer =
        facts
            .attention(DENIED, "check", latest.id(), "date", latest.date())
            .on(delivery, "date", "enhanced")
            .on(latest, "date", "result");
    EndUseFlips.seeAt(latest, delivery, checks, facts, answer);
    EndUseFlips.seeNow(delivery, checks, facts, answer);
    return answer.verdict();
  }

  private Verdict late(LocalDate missed) {
    EndUseCheck check = walk.late();
    Statement seen =
        check == null ? NOT_SEEN.with("date", facts.asOf()) : SEEN_ON.with("date", check.date());
    VerdictBuilder answer =
        facts
            .answer(
                walk.outcome(facts),
                LATE.with("days", walk.daysLate(), "due", missed, "seen", seen))
            .on(delivery, "date", "enhanced")
            .measured(walk.daysLate(), 0, "days")
            .notFound(
                "end_use_checks",
                CHECK_BY.with("delivery", delivery.id(), "due", missed),
                checks.size());
    if (check != null) {
      answer.on(check, "date", "result");
    }
    if (!facts.view().isComplete(EndUseCheck.class)) {
      answer
          .missing("end_use_checks", "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete("end_use_checks"));
    }
    EndUseFlips.repair(delivery, checks, facts, answer);
    return answer.verdict();
  }
}
