package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.ExchangeRates;
import org.tsctp.basics.Decimals;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Missing;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;

/**
 * Dollars obligated beyond what was justified to Congress, as far as they are known.
 *
 * <p>What is not known to be justified may be anything from nothing up, so that the excess is at
 * most what was obligated.
 *
 * @param greatest the most that it can be; null if not even that is known
 * @param missing what would tell it exactly; nothing if it is known
 */
record Excess(@Nullable BigFraction greatest, List<Missing> missing) {

  private static final Excess NOTHING = new Excess(BigFraction.ZERO, List.of());

  /** Whether a transaction says what was obligated. */
  static boolean counts(Transaction row) {
    return row.type() == Transaction.Type.OBLIGATION || row.type() == Transaction.Type.DEOBLIGATION;
  }

  /** The most that was ever obligated on an activity beyond what was justified for it. */
  static Excess ofActivity(Activity activity, Case facts) {
    return of(activity, facts, days -> ActivityMoney.greatest(days.values()));
  }

  /**
   * What is obligated in all on the activities of one's country and fiscal year under the two acts
   * beyond what was justified for them. Regional money exceeds no country's amount.
   */
  static Excess ofCountry(Activity activity, Case facts) {
    if (activity.country() == null) {
      return NOTHING;
    }
    if (activity.fiscalYear() == null) {
      return unknown("activities", "fiscal_year", activity.id());
    }
    BigFraction sum = BigFraction.ZERO;
    List<Missing> missing = new ArrayList<>();
    for (Activity other : facts.view().listKnown(Activity.class)) {
      if (other.id().equals(activity.id()) || isBeside(other, activity)) {
        Excess part = of(other, facts, Excess::last);
        missing.addAll(part.missing());
        if (part.greatest() == null) {
          return new Excess(null, missing);
        }
        sum = sum.add(part.greatest());
      }
    }
    return new Excess(sum, missing);
  }

  private static boolean isBeside(Activity other, Activity activity) {
    return Objects.equals(other.country(), activity.country())
        && Objects.equals(other.fiscalYear(), activity.fiscalYear())
        && Authorities.isStateFunded(Optional.of(other)).isTrue();
  }

  private static BigFraction last(NavigableMap<LocalDate, BigFraction> days) {
    return days.isEmpty() ? BigFraction.ZERO : days.lastEntry().getValue();
  }

  private static Excess of(
      Activity activity,
      Case facts,
      Function<NavigableMap<LocalDate, BigFraction>, BigFraction> pick) {
    List<Transaction> rows =
        facts.view().list(Transaction.class, "activity", activity.id()).stream()
            .filter(Excess::counts)
            .toList();
    ActivityMoney money = ActivityMoney.inDollars(activity, rows, facts);
    Optional<ExchangeRates.MissingRate> rate = money.findMissing();
    if (rate.isPresent()) {
      return noRate(rate.get());
    }
    BigFraction obligated =
        pick.apply(
            ActivityMoney.cumulated(
                money.byDay(type -> type == Transaction.Type.OBLIGATION ? 1 : -1)));
    BigDecimal justified = activity.justified();
    if (justified == null) {
      return new Excess(obligated, List.of(new Missing("activities", "justified", activity.id())));
    }
    String currency =
        ActivityMoney.currency(activity, facts.view().portfolio().header().currency());
    LocalDate day =
        rows.stream().map(Transaction::date).min(LocalDate::compareTo).orElse(facts.asOf());
    ExchangeRates dollars = ActivityMoney.dollars(facts);
    return dollars
        .findMissing(currency, day)
        .map(Excess::noRate)
        .orElseGet(
            () ->
                new Excess(
                    obligated.subtract(dollars.convert(justified, currency, day)), List.of()));
  }

  private static Excess noRate(ExchangeRates.MissingRate rate) {
    return unknown("exchange_rates", "usd", rate.currency() + ":" + rate.date());
  }

  private static Excess unknown(String table, String column, String id) {
    return new Excess(null, List.of(new Missing(table, column, id)));
  }

  /** The amount, if it is known exactly. */
  Optional<BigFraction> findAmount() {
    return missing.isEmpty() ? Optional.ofNullable(greatest) : Optional.empty();
  }

  /** Whether it is above an amount. */
  Truth isAbove(BigFraction amount) {
    if (greatest == null) {
      return Truth.UNKNOWN;
    }
    if (Decimals.compare(greatest, amount) <= 0) {
      return Truth.FALSE;
    }
    return missing.isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
  }
}
