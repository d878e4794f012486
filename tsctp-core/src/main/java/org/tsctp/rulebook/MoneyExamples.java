package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Money". */
final class MoneyExamples {

  private MoneyExamples() {}

  static Example[] fundsIdentity() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "100,000 was obligated in January and disbursed in March.",
          p ->
              p.add(row("T1", Transaction.Type.OBLIGATION, "2021-01-10", "100000"))
                  .add(row("T2", Transaction.Type.DISBURSEMENT, "2021-03-10", "100000"))),
      example(
          Outcome.VIOLATION,
          "100,000 was obligated in January; by March, 100,000.01 was disbursed.",
          p ->
              p.add(row("T1", Transaction.Type.OBLIGATION, "2021-01-10", "100000"))
                  .add(row("T2", Transaction.Type.DISBURSEMENT, "2021-03-10", "100000.01"))),
      example(
          Outcome.INDETERMINATE,
          "Money was disbursed; no obligation is on record, and nobody declared the record"
              + " complete.",
          p -> p.add(row("T2", Transaction.Type.DISBURSEMENT, "2021-03-10", "100000"))),
      example(Outcome.NOT_APPLICABLE, "No transaction is on record.", p -> p)
    };
  }

  private static Example example(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "A1",
        "2022-09-30",
        p -> more.apply(p.add(Activity.builder("A1").title("Radios").country("XAA").build())));
  }

  private static Transaction row(String id, Transaction.Type type, String date, String amount) {
    return Transaction.builder(id)
        .activity("A1")
        .type(type)
        .date(LocalDate.parse(date))
        .amount(new BigDecimal(amount))
        .build();
  }
}
