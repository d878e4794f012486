package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.basics.EventDate;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Element;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.StrategyElement;
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

  static Example[] programChange() {
    return new Example[] {
      state(
          Outcome.COMPLIANT,
          "100,000 was justified; Congress was notified 18 days before 150,000 was obligated.",
          p ->
              p.add(row("T1", Transaction.Type.OBLIGATION, "2021-01-19", "150000"))
                  .add(notice("2021-01-01"))),
      state(
          Outcome.VIOLATION,
          "100,000 was justified; Congress was notified 3 days before 150,000 was obligated.",
          p ->
              p.add(row("T1", Transaction.Type.OBLIGATION, "2021-01-04", "150000"))
                  .add(notice("2021-01-01"))
                  .complete(Notice.class)),
      state(
          Outcome.INDETERMINATE,
          "100,000 was justified and 150,000 obligated; no notice is on record, and nobody declared"
              + " the record complete.",
          p -> p.add(row("T1", Transaction.Type.OBLIGATION, "2021-01-04", "150000"))),
      example(Outcome.NOT_APPLICABLE, "No transaction is on record.", p -> p)
    };
  }

  static Example[] reprogramming() {
    return new Example[] {
      state(
          Outcome.COMPLIANT,
          "Half a million more was obligated than was justified.",
          p -> p.add(row("T1", Transaction.Type.OBLIGATION, "2021-01-04", "600000"))),
      state(
          Outcome.VIOLATION,
          "Six million more was obligated than was justified, and the notice does not say what"
              + " for.",
          p ->
              p.add(row("T1", Transaction.Type.OBLIGATION, "2021-01-04", "6100000"))
                  .add(notice("2020-12-01"))
                  .complete(Element.class)),
      state(
          Outcome.INDETERMINATE,
          "Six million more was obligated than was justified; the notice was not supplied.",
          p -> p.add(row("T1", Transaction.Type.OBLIGATION, "2021-01-04", "6100000"))),
      example(Outcome.NOT_APPLICABLE, "No transaction is on record.", p -> p)
    };
  }

  static Example[] openAwards() {
    return new Example[] {
      state(
          Outcome.COMPLIANT,
          "The award of January was published 60 days after the quarter's end.",
          p ->
              p.add(row("T1", Transaction.Type.OBLIGATION, "2021-01-04", "100000"))
                  .add(award("2021-05-30"))),
      state(
          Outcome.VIOLATION,
          "The award of January was published 120 days after the quarter's end.",
          p ->
              p.add(row("T1", Transaction.Type.OBLIGATION, "2021-01-04", "100000"))
                  .add(award("2021-07-29"))),
      state(
          Outcome.INDETERMINATE,
          "No publication is on record, and nobody declared the record complete.",
          p -> p.add(row("T1", Transaction.Type.OBLIGATION, "2021-01-04", "100000"))),
      example(Outcome.NOT_APPLICABLE, "Nothing was obligated.", p -> p)
    };
  }

  private static Example state(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "A1",
        "2022-09-30",
        p ->
            more.apply(
                p.add(
                    Activity.builder("A1")
                        .title("Radios")
                        .country("XAA")
                        .authority(Authority.FAA)
                        .fiscalYear(2021)
                        .justified(new BigDecimal("100000"))
                        .build())));
  }

  private static Notice notice(String sent) {
    return Notice.builder("N1")
        .kind(Notice.Kind.CONGRESSIONAL)
        .activity("A1")
        .sent(LocalDate.parse(sent))
        .build();
  }

  private static Element award(String date) {
    return Element.builder("E1")
        .framework(Element.Framework.PUBLICATION)
        .element("award")
        .present(StrategyElement.Presence.Y)
        .date(EventDate.of(LocalDate.parse(date)))
        .activity("A1")
        .build();
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
