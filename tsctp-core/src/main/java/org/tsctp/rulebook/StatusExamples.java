package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.partnership.FundsStatus;
import org.tsctp.partnership.FundsStatusBuilder;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules on the status of an account. */
final class StatusExamples {

  private StatusExamples() {}

  static Example[] freshStatus() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The status is 45 days old and shows both balances.",
          whole("2022-08-16")),
      example(
          Outcome.ATTENTION,
          "The status is fresh, and its parts come to 10 less than the sum.",
          whole("2022-08-16").unobligated(money("30"))),
      example(
          Outcome.VIOLATION,
          "What is unobligated is not tracked, and the record is whole.",
          row("2022-08-16").unliquidated(money("10")),
          p -> p.complete(FundsStatus.class)),
      example(
          Outcome.INDETERMINATE,
          "The status is 100 days old, and nobody declared the record whole.",
          whole("2022-06-22")),
      Example.of(
          Outcome.NOT_APPLICABLE,
          "The status is judged on a day before the audit.",
          "F1",
          "2014-06-23",
          p -> p.add(whole("2014-01-01").build()))
    };
  }

  static Example[] disbursementRate() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "62 of 100 were disbursed.",
          row("2022-08-16").allocated(money("100")).disbursed(money("62"))),
      example(
          Outcome.ATTENTION,
          "After five years, 30 of 100 had been disbursed.",
          row("2022-08-16").allocated(money("100")).disbursed(money("30"))),
      example(
          Outcome.INDETERMINATE,
          "Nobody wrote down what was disbursed.",
          row("2022-08-16").allocated(money("100"))),
      example(
          Outcome.NOT_APPLICABLE, "Nothing was allocated.", row("2022-08-16").allocated(money("0")))
    };
  }

  static Example[] cancelledFunds() {
    return new Example[] {
      example(Outcome.COMPLIANT, "Nothing was cancelled.", row("2022-08-16").cancelled(money("0"))),
      example(
          Outcome.ATTENTION,
          "4.96 million were cancelled.",
          row("2022-08-16").cancelled(money("4960000"))),
      example(Outcome.INDETERMINATE, "Nobody wrote down what was cancelled.", row("2022-08-16"))
    };
  }

  private static Example example(Outcome outcome, String story, FundsStatusBuilder status) {
    return example(outcome, story, status, p -> p);
  }

  private static Example example(
      Outcome outcome,
      String story,
      FundsStatusBuilder status,
      UnaryOperator<PortfolioBuilder> more) {
    return Example.of(outcome, story, "F1", "2022-09-30", p -> more.apply(p.add(status.build())));
  }

  private static FundsStatusBuilder row(String asOf) {
    return FundsStatus.builder("F1")
        .account("PKO")
        .country("XAA")
        .fiscalYear(2017)
        .asOf(LocalDate.parse(asOf));
  }

  private static FundsStatusBuilder whole(String asOf) {
    return row(asOf)
        .allocated(money("100"))
        .obligated(money("60"))
        .unobligated(money("40"))
        .unliquidated(money("10"))
        .disbursed(money("50"));
  }

  private static BigDecimal money(String amount) {
    return new BigDecimal(amount);
  }
}
