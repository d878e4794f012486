package org.tsctp.rulebook;

import java.math.BigDecimal;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.FundsStatus;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;

/** Rule FIN-8: money that was not used in its time and went back. */
final class CancelledFunds {

  private static final String COLUMN = "cancelled";

  private static final Sentence UNKNOWN =
      Sentence.of(
          "FIN-8.unknown",
          "Status {status} of account {account} does not show what was cancelled.");
  private static final Sentence NOTHING =
      Sentence.of("FIN-8.nothing", "By {asOf}, nothing of account {account} had been cancelled.");
  private static final Sentence CANCELLED =
      Sentence.of(
          "FIN-8.cancelled",
          "By {asOf}, {amount} {currency} of account {account} had been cancelled.");

  private CancelledFunds() {}

  static Verdict judge(FundsStatus status, Case facts) {
    BigDecimal cancelled = status.cancelled();
    Edit nothing = new Edit.SetCell(LatestStatus.TABLE, status.id(), COLUMN, "0");
    if (cancelled == null) {
      return facts
          .indeterminate(UNKNOWN, "status", status.id(), "account", status.account())
          .on(status, "as_of", COLUMN)
          .missing(LatestStatus.TABLE, COLUMN, status.id())
          .flip(Outcome.COMPLIANT, nothing)
          .verdict();
    }
    if (cancelled.signum() <= 0) {
      return facts
          .compliant(NOTHING, "asOf", status.asOf(), "account", status.account())
          .on(status, "as_of", COLUMN)
          .verdict();
    }
    String currency = LatestStatus.currency(status, facts);
    return facts
        .attention(
            CANCELLED,
            "asOf",
            status.asOf(),
            "amount",
            Decimals.money(cancelled),
            "currency",
            currency,
            "account",
            status.account())
        .on(status, "as_of", "allocated", COLUMN, "currency")
        .measured(Decimals.money(cancelled), "0.00", currency)
        .flip(Outcome.COMPLIANT, nothing)
        .verdict();
  }
}
