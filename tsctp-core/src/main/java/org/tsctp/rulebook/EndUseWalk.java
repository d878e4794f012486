package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.EndUseCheck;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;

/**
 * What the checks of one item, by date and id, say of its due days. Days are calendar days.
 *
 * @param due the next due day, null if nothing more is due
 * @param daysLate the most days that a due day was missed by, 0 if none was
 * @param missed the due day that was missed by most
 * @param late the check that came too late for it, null if none came
 * @param latest the latest check, null if there is none
 * @param lost the first check that found the item missing or misused
 */
record EndUseWalk(
    @Nullable LocalDate due,
    long daysLate,
    @Nullable LocalDate missed,
    @Nullable EndUseCheck late,
    @Nullable EndUseCheck latest,
    @Nullable EndUseCheck lost) {

  private static final String FIRST = "eum.first";
  private static final String INTERVAL = "eum.interval";
  private static final String SOON = "eum.soon";

  static EndUseWalk of(Delivery delivery, List<EndUseCheck> checks, Case facts) {
    EndUseCheck lost = null;
    LocalDate due = delivery.date().plusDays(facts.parameter(FIRST, delivery.date()).whole());
    EndUseWalk walk = new EndUseWalk(due, 0, null, null, null, null);
    for (EndUseCheck check : checks) {
      lost = lost == null && isLost(check) ? check : lost;
      if (check.result() == EndUseCheck.Result.ACCOUNTED && due != null) {
        walk = walk.orLater(due, check.date(), check);
        due =
            delivery.enhanced().isTrue()
                ? check.date().plusDays(facts.parameter(INTERVAL, check.date()).whole())
                : null;
      }
    }
    if (due != null) {
      walk = walk.orLater(due, facts.asOf(), null);
    }
    EndUseCheck latest = checks.isEmpty() ? null : checks.get(checks.size() - 1);
    return new EndUseWalk(due, walk.daysLate, walk.missed, walk.late, latest, lost);
  }

  private EndUseWalk orLater(LocalDate dueDay, LocalDate seen, @Nullable EndUseCheck check) {
    long days = ChronoUnit.DAYS.between(dueDay, seen);
    return days > daysLate ? new EndUseWalk(due, days, dueDay, check, null, null) : this;
  }

  static boolean isLost(EndUseCheck check) {
    return check.result() == EndUseCheck.Result.MISSING
        || check.result() == EndUseCheck.Result.MISUSED;
  }

  boolean isDueSoon(Case facts) {
    int soon = facts.parameter(SOON, facts.asOf()).whole();
    return due != null && !due.isAfter(facts.asOf().plusDays(soon));
  }

  boolean isDenied() {
    return latest != null && latest.result() == EndUseCheck.Result.ACCESS_DENIED;
  }

  Outcome outcome(Case facts) {
    if (lost != null) {
      return Outcome.VIOLATION;
    }
    if (missed != null) {
      return facts.view().isComplete(EndUseCheck.class) ? Outcome.VIOLATION : Outcome.INDETERMINATE;
    }
    return isDueSoon(facts) || isDenied() ? Outcome.ATTENTION : Outcome.COMPLIANT;
  }
}
