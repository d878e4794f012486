package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.EndUseCheck;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/** What would change a finding of rule EUM-1: each edit is tried before it is named. */
final class EndUseFlips {

  private final Delivery delivery;
  private final Case facts;
  private final Outcome now;
  private final List<EndUseCheck> checks;
  private final List<Edit> edits = new ArrayList<>();
  private final NewIds ids;

  private EndUseFlips(Delivery delivery, List<EndUseCheck> checks, Case facts) {
    this.delivery = delivery;
    this.facts = facts;
    this.checks = new ArrayList<>(checks);
    this.now = walk().outcome(facts);
    this.ids = new NewIds(facts);
  }

  /** What was lost is found again, and every due day that was missed is met. */
  static void repair(
      Delivery delivery, List<EndUseCheck> checks, Case facts, VerdictBuilder answer) {
    EndUseFlips flips = new EndUseFlips(delivery, checks, facts);
    checks.stream().filter(EndUseWalk::isLost).forEach(flips::account);
    LocalDate before = null;
    LocalDate missed = flips.walk().missed();
    while (missed != null && !missed.equals(before)) {
      flips.add(missed);
      before = missed;
      missed = flips.walk().missed();
    }
    flips.offer(answer);
  }

  /** The item is seen on the day of judgement. */
  static void seeNow(
      Delivery delivery, List<EndUseCheck> checks, Case facts, VerdictBuilder answer) {
    EndUseFlips flips = new EndUseFlips(delivery, checks, facts);
    flips.add(facts.asOf());
    flips.offer(answer);
  }

  /** The item is seen at a check that did not see it. */
  static void seeAt(
      EndUseCheck check,
      Delivery delivery,
      List<EndUseCheck> checks,
      Case facts,
      VerdictBuilder answer) {
    EndUseFlips flips = new EndUseFlips(delivery, checks, facts);
    flips.account(check);
    flips.offer(answer);
  }

  private EndUseWalk walk() {
    checks.sort(EndUse.BY_DATE);
    return EndUseWalk.of(delivery, checks, facts);
  }

  private void account(EndUseCheck check) {
    checks.set(checks.indexOf(check), accounted(check.id(), check.date()));
    edits.add(new Edit.SetCell("end_use_checks", check.id(), "result", "ACCOUNTED"));
  }

  private void add(LocalDate day) {
    String id = ids.next(EndUseCheck.class);
    checks.add(accounted(id, day));
    edits.add(
        new Edit.AddRow(
            "end_use_checks",
            Map.of(
                "id",
                id,
                "delivery",
                delivery.id(),
                "date",
                day.toString(),
                "result",
                "ACCOUNTED")));
  }

  private EndUseCheck accounted(String id, LocalDate day) {
    return EndUseCheck.builder(id)
        .delivery(delivery.id())
        .date(day)
        .result(EndUseCheck.Result.ACCOUNTED)
        .build();
  }

  private void offer(VerdictBuilder answer) {
    Outcome then = walk().outcome(facts);
    if (then != now) {
      answer.flip(then, edits.toArray(Edit[]::new));
    }
  }
}
