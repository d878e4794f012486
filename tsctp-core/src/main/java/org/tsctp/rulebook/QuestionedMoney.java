package org.tsctp.rulebook;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.ExchangeRates;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Invoice;
import org.tsctp.rule.Case;
import org.tsctp.rule.VerdictBuilder;

/**
 * How much of the money invoiced on an activity is without support.
 *
 * @param questioned the sum of the invoices that are not supported
 * @param total the sum of all invoices
 * @param currency the currency of both
 */
record QuestionedMoney(BigFraction questioned, BigFraction total, String currency) {

  private static final Sentence QUESTIONED =
      Sentence.of(
          "ME-4.questioned", "Without support are {questioned} of {total} {currency} invoiced.");

  /** The sums, if any invoice is without support and all can be added up. */
  static Optional<QuestionedMoney> of(Activity activity, List<Invoice> invoices, Case facts) {
    if (invoices.stream().noneMatch(invoice -> invoice.supported().isFalse())) {
      return Optional.empty();
    }
    ExchangeRates rates =
        facts.shared(ExchangeRates.class, context -> new ExchangeRates(context.view()));
    List<String> currencies =
        invoices.stream().map(row -> currency(row, activity, rates)).distinct().toList();
    String target = currencies.size() == 1 ? currencies.get(0) : rates.target();
    BigFraction questioned = BigFraction.ZERO;
    BigFraction total = BigFraction.ZERO;
    for (Invoice row : invoices) {
      BigFraction amount = amount(row, currency(row, activity, rates), target, rates);
      if (amount == null) {
        return Optional.empty();
      }
      total = total.add(amount);
      questioned = row.supported().isFalse() ? questioned.add(amount) : questioned;
    }
    return total.signum() > 0
        ? Optional.of(new QuestionedMoney(questioned, total, target))
        : Optional.empty();
  }

  private static String currency(Invoice row, Activity activity, ExchangeRates rates) {
    String own = row.currency();
    String general = activity.currency();
    return own != null ? own : general != null ? general : rates.target();
  }

  private static @Nullable BigFraction amount(
      Invoice row, String currency, String target, ExchangeRates rates) {
    if (currency.equals(target)) {
      return Decimals.fraction(row.amount());
    }
    return rates.findMissing(currency, row.date()).isPresent()
        ? null
        : rates.convert(row.amount(), currency, row.date());
  }

  void tell(VerdictBuilder answer, Case facts) {
    answer
        .because(
            () ->
                facts.reason(
                    QUESTIONED.with(
                        "questioned", Decimals.money(questioned),
                        "total", Decimals.money(total),
                        "currency", currency)))
        .measured(
            Decimals.share(questioned.divide(total)), Decimals.share(BigFraction.ZERO), "share");
  }
}
