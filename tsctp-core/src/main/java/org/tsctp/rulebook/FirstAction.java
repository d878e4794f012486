package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.EndUseCheck;
import org.tsctp.partnership.Invoice;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;

/**
 * The first disbursement, expenditure, invoice or end-use check of an activity; of one day in that
 * order.
 *
 * @param row the row
 * @param day its day
 */
record FirstAction(Row row, LocalDate day) {

  static Optional<FirstAction> of(Activity activity, List<Invoice> invoices, Case facts) {
    PortfolioView view = facts.view();
    List<FirstAction> all = new ArrayList<>();
    for (Transaction row : view.list(Transaction.class, "activity", activity.id())) {
      if (row.type() == Transaction.Type.DISBURSEMENT
          || row.type() == Transaction.Type.EXPENDITURE) {
        all.add(new FirstAction(row, row.date()));
      }
    }
    invoices.forEach(row -> all.add(new FirstAction(row, row.date())));
    for (Delivery delivery : view.list(Delivery.class, "activity", activity.id())) {
      for (EndUseCheck row : view.list(EndUseCheck.class, "delivery", delivery.id())) {
        all.add(new FirstAction(row, row.date()));
      }
    }
    return all.stream().min(Comparator.comparing(FirstAction::day));
  }
}
