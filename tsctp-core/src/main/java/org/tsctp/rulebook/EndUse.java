package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Sentence;
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
  private static final String FIRST = "eum.first";
  private static final String INTERVAL = "eum.interval";
  private static final String SOON = "eum.soon";

  private static final Sentence NO_EQUIPMENT =
      Sentence.of("EUM-1.no-equipment", "{delivery} is no equipment ({kind}).");
  private static final Sentence BEFORE_THE_DUTY =
      Sentence.of("EUM-1.before", "{delivery} of {date} came before the duty to monitor end use.");
  private static final Sentence LOST =
      Sentence.of("EUM-1.lost", "Check {check} of {date} found the item {result}.");
  private static final Sentence LATE =
      Sentence.of("EUM-1.late", "The item was seen {days} days late: due by {due}, {seen}.");
  private static final Sentence DUE_SOON =
      Sentence.of("EUM-1.soon", "The next check is due by {due}, {days} days from {asOf}.");
  private static final Sentence DENIED =
      Sentence.of("EUM-1.denied", "At the latest check, {check} of {date}, access was denied.");
  private static final Sentence SEEN =
      Sentence.of("EUM-1.seen", "Every check that was due of {delivery} took place in time.");

  private final Delivery delivery;
  private final Case facts;
  private final List<EndUseCheck> checks;

  private @Nullable LocalDate due;
  private long mostDaysLate;
  private @Nullable LocalDate missedDue;
  private @Nullable EndUseCheck lateCheck;

  private EndUse(Delivery delivery, Case facts) {
    this.delivery = delivery;
    this.facts = facts;
    this.checks = new ArrayList<>();
    for (EndUseCheck check : facts.view().list(EndUseCheck.class, "delivery", delivery.id())) {
      if (!check.date().isBefore(delivery.date())) {
        checks.add(check);
      }
    }
    checks.sort(
        Comparator.comparing(EndUseCheck::date).thenComparing(EndUseCheck::id, CodePoints.ORDER));
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
    EndUse endUse = new EndUse(delivery, facts);
    return endUse.lost().orElseGet(endUse::judgeDays);
  }

  private Optional<Verdict> lost() {
    for (EndUseCheck check : checks) {
      if (check.result() == EndUseCheck.Result.MISSING
          || check.result() == EndUseCheck.Result.MISUSED) {
        return Optional.of(
            facts
                .violation(
                    LOST, "check", check.id(), "date", check.date(), "result", check.result())
                .on(delivery, "date", "item")
                .on(check, "date", "result")
                .verdict());
      }
    }
    return Optional.empty();
  }

  private Verdict judgeDays() {
    walk();
    if (due != null && due.isBefore(facts.asOf())) {
      late(due, facts.asOf(), null);
    }
    if (missedDue != null) {
      return judgeLate(missedDue);
    }
    int soon = facts.parameter(SOON, facts.asOf()).whole();
    if (due != null && !due.isAfter(facts.asOf().plusDays(soon))) {
      return facts
          .attention(
              DUE_SOON,
              "due",
              due,
              "days",
              ChronoUnit.DAYS.between(facts.asOf(), due),
              "asOf",
              facts.asOf())
          .on(delivery, "date", "enhanced")
          .verdict();
    }
    EndUseCheck latest = latest();
    if (latest != null && latest.result() == EndUseCheck.Result.ACCESS_DENIED) {
      return facts
          .attention(DENIED, "check", latest.id(), "date", latest.date())
          .on(delivery, "date", "enhanced")
          .on(latest, "date", "result")
          .verdict();
    }
    VerdictBuilder answer =
        facts.compliant(SEEN, "delivery", delivery.id()).on(delivery, "date", "enhanced");
    checks.forEach(check -> answer.on(check, "date", "result"));
    return answer.verdict();
  }

  private @Nullable EndUseCheck latest() {
    return checks.isEmpty() ? null : checks.get(checks.size() - 1);
  }

  /** Whether the latest check of all, access denied, comes after a day. */
  private boolean isDeniedAfter(LocalDate day) {
    EndUseCheck latest = latest();
    return latest != null
        && latest.result() == EndUseCheck.Result.ACCESS_DENIED
        && latest.date().isAfter(day);
  }

  /** Goes through the checks that found the item, each meeting or missing a due day. */
  private void walk() {
    due = delivery.date().plusDays(facts.parameter(FIRST, delivery.date()).whole());
    for (EndUseCheck check : checks) {
      if (check.result() != EndUseCheck.Result.ACCOUNTED || due == null) {
        continue;
      }
      if (check.date().isAfter(due)) {
        late(due, check.date(), check);
      }
      due =
          delivery.enhanced().isTrue()
              ? check.date().plusDays(facts.parameter(INTERVAL, check.date()).whole())
              : null;
    }
  }

  private void late(LocalDate dueDay, LocalDate seen, @Nullable EndUseCheck check) {
    long days = ChronoUnit.DAYS.between(dueDay, seen);
    if (days > mostDaysLate) {
      mostDaysLate = days;
      missedDue = dueDay;
      lateCheck = check;
    }
  }

  private Verdict judgeLate(LocalDate missed) {
    boolean complete = facts.view().isComplete(EndUseCheck.class);
    EndUseCheck check = lateCheck;
    VerdictBuilder answer =
        facts
            .answer(
                complete ? Outcome.VIOLATION : Outcome.INDETERMINATE,
                LATE.with(
                    "days", mostDaysLate,
                    "due", missed,
                    "seen",
                        check == null ? "not seen by " + facts.asOf() : "seen on " + check.date()))
            .on(delivery, "date", "enhanced")
            .measured(mostDaysLate, 0, "days")
            .notFound(
                "end_use_checks", "a check of " + delivery.id() + " by " + missed, checks.size());
    if (check != null) {
      answer.on(check, "date", "result");
    }
    if (!complete) {
      answer
          .missing("end_use_checks", "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete("end_use_checks"));
    }
    if (check == null && !delivery.enhanced().isTrue()) {
      answer.flip(
          isDeniedAfter(missed) ? Outcome.ATTENTION : Outcome.COMPLIANT,
          new Edit.AddRow(
              "end_use_checks",
              Map.of(
                  "id", facts.newId(EndUseCheck.class),
                  "delivery", delivery.id(),
                  "date", missed.toString(),
                  "result", "ACCOUNTED")));
    }
    return answer.verdict();
  }
}
