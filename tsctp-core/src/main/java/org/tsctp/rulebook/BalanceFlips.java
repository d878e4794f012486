package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.balance.Interval;
import org.tsctp.balance.Scope;
import org.tsctp.balance.Sums;
import org.tsctp.basics.Decimals;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/**
 * The money that would bring a share to its band: to move, to add on the other side, to cut.
 *
 * <p>With S the security money, C the civilian, T all of it: to bring the share down to h, move S -
 * hT, or add S/h - T on the civilian side, or cut (S - hT)/(1 - h) of security; up to l the same
 * from the other side. Amounts are rounded up to the next hundredth.
 */
final class BalanceFlips {

  private BalanceFlips() {}

  static void add(
      VerdictBuilder answer, Scope scope, Sums sums, Interval band, Outcome outcome, Case facts) {
    if (outcome != Outcome.ATTENTION) {
      return;
    }
    boolean above = Decimals.compare(sums.shareRange().low(), band.high()) > 0;
    BigFraction total = sums.total();
    BigFraction bound = above ? band.high() : band.low();
    // Counted from the side that has too much: its most, and the share it may have.
    BigFraction most = above ? sums.securityRange().high() : sums.civilianRange().high();
    BigFraction limit = above ? bound : BigFraction.ONE.subtract(bound);
    BigFraction move = up(most.subtract(limit.multiply(total)));
    offer(answer, scope, sums, band, above, move.negate(), move, facts);
    if (limit.signum() > 0) {
      BigFraction more = up(most.divide(limit).subtract(total));
      offer(answer, scope, sums, band, above, BigFraction.ZERO, more, facts);
    }
    if (Decimals.compare(limit, BigFraction.ONE) < 0) {
      BigFraction cut =
          up(most.subtract(limit.multiply(total)).divide(BigFraction.ONE.subtract(limit)));
      offer(answer, scope, sums, band, above, cut.negate(), BigFraction.ZERO, facts);
    }
  }

  /** Names an edit if it does what it should. */
  private static void offer(
      VerdictBuilder answer,
      Scope scope,
      Sums sums,
      Interval band,
      boolean above,
      BigFraction onHeavySide,
      BigFraction onLightSide,
      Case facts) {
    BigFraction security = above ? onHeavySide : onLightSide;
    BigFraction civilian = above ? onLightSide : onHeavySide;
    if (BalanceRules.outcome(sums.plus(security, civilian), band) != Outcome.COMPLIANT) {
      return;
    }
    List<Edit> edits = new ArrayList<>();
    addMoney(edits, scope, "SECURITY", security, facts);
    addMoney(edits, scope, "GOVERNANCE", civilian, facts);
    answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
  }

  private static void addMoney(
      List<Edit> edits, Scope scope, String dimension, BigFraction amount, Case facts) {
    if (amount.signum() == 0) {
      return;
    }
    String id = facts.newId(Activity.class) + "-" + dimension;
    Map<String, String> activity =
        new TreeMap<>(Map.of("id", id, "title", "What if", "dimension", dimension));
    if (!scope.isAll()) {
      activity.put("country", scope.country());
    }
    edits.add(new Edit.AddRow("activities", activity));
    LocalDate last = scope.year().last();
    LocalDate day = last.isAfter(facts.asOf()) ? facts.asOf() : last;
    edits.add(
        new Edit.AddRow(
            "transactions",
            Map.of(
                "id", facts.newId(Transaction.class) + "-" + dimension,
                "activity", id,
                "type", facts.parameter("balance.basis", facts.asOf()).text(),
                "date", day.toString(),
                "amount", Decimals.money(amount))));
  }

  private static BigFraction up(BigFraction amount) {
    return Decimals.fraction(new BigDecimal(Decimals.moneyUp(amount)));
  }
}
