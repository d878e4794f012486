package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.balance.BalanceSheet;
import org.tsctp.balance.ExchangeRates;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule FIN-1: the cumulated disbursements of one activity beside its obligations, day by day. */
final class FundsIdentity {

  private static final Sentence NO_TRANSACTION =
      Sentence.of("FIN-1.none", "{activity} has no transaction.");
  private static final Sentence NO_DISBURSEMENT =
      Sentence.of("FIN-1.no-disbursement", "Nothing was disbursed on {activity}.");
  private static final Sentence WITHIN =
      Sentence.of("FIN-1.within", "On no day was more disbursed on {activity} than was obligated.");
  private static final Sentence OVER =
      Sentence.of(
          "FIN-1.over",
          "By {date}, {excess} {currency} more was disbursed on {activity} than was obligated.");
  private static final Sentence NO_OBLIGATION =
      Sentence.of(
          "FIN-1.no-obligation",
          "Money was disbursed on {activity}, and no obligation is on record.");
  private static final Sentence NO_RATE =
      Sentence.of(
          "FIN-1.no-rate",
          "The transactions of {activity} are in several currencies, and there is no rate for"
              + " {currency} on or before {date}.");

  private final Activity activity;
  private final Case facts;
  private final List<Transaction> rows = new ArrayList<>();
  private final Set<String> currencies = new TreeSet<>();
  private final ExchangeRates rates;
  private @Nullable LocalDate firstDisbursement;
  private boolean obligated;

  private FundsIdentity(Activity activity, List<Transaction> all, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.rates = facts.shared(ExchangeRates.class, context -> new ExchangeRates(context.view()));
    for (Transaction row : all) {
      switch (row.type()) {
        case OBLIGATION -> obligated = true;
        case DISBURSEMENT -> {
          if (firstDisbursement == null || row.date().isBefore(firstDisbursement)) {
            firstDisbursement = row.date();
          }
        }
        case DEOBLIGATION, REFUND -> {}
        default -> {
          continue;
        }
      }
      rows.add(row);
      currencies.add(currency(row));
    }
  }

  static Verdict judge(Activity activity, Case facts) {
    List<Transaction> all = facts.view().list(Transaction.class, "activity", activity.id());
    if (all.isEmpty()) {
      return facts.notApplicable(NO_TRANSACTION, "activity", activity.id()).verdict();
    }
    return new FundsIdentity(activity, all, facts).judge();
  }

  private Verdict judge() {
    LocalDate first = firstDisbursement;
    if (first == null) {
      return facts.compliant(NO_DISBURSEMENT, "activity", activity.id()).verdict();
    }
    Optional<ExchangeRates.MissingRate> missing = missingRate();
    Optional<Over> over = missing.isPresent() ? Optional.empty() : firstDayOver(first);
    if (!obligated) {
      return noObligation(over);
    }
    if (missing.isPresent()) {
      return noRate(missing.get());
    }
    if (over.isPresent()) {
      return over(over.get());
    }
    VerdictBuilder answer = facts.compliant(WITHIN, "activity", activity.id());
    rows.forEach(row -> answer.on(row, "amount"));
    return answer.verdict();
  }

  /** The first day on which too much was disbursed, and by how much. */
  private record Over(LocalDate day, BigFraction excess, String currency) {}

  private Optional<Over> firstDayOver(LocalDate firstDisbursementDay) {
    NavigableMap<LocalDate, BigFraction> changes = new TreeMap<>();
    for (Transaction row : rows) {
      changes.merge(row.date(), change(row), BigFraction::add);
    }
    BigFraction excess = BigFraction.ZERO;
    for (Map.Entry<LocalDate, BigFraction> day : changes.entrySet()) {
      excess = excess.add(day.getValue());
      if (!day.getKey().isBefore(firstDisbursementDay) && excess.signum() > 0) {
        return Optional.of(new Over(day.getKey(), excess, comparedIn()));
      }
    }
    return Optional.empty();
  }

  /** What a row adds to disbursements over obligations. */
  private BigFraction change(Transaction row) {
    BigFraction amount =
        currencies.size() == 1
            ? Decimals.fraction(row.amount())
            : rates.convert(row.amount(), currency(row), row.date());
    return switch (row.type()) {
      case DISBURSEMENT, DEOBLIGATION -> amount;
      default -> amount.negate();
    };
  }

  private Optional<ExchangeRates.MissingRate> missingRate() {
    if (currencies.size() == 1) {
      return Optional.empty();
    }
    return rows.stream()
        .map(row -> rates.findMissing(currency(row), row.date()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private String comparedIn() {
    return currencies.size() == 1 ? currencies.iterator().next() : rates.target();
  }

  private String currency(Transaction row) {
    return Objects.requireNonNull(BalanceSheet.currency(row, activity, rates.target()));
  }

  private Verdict over(Over over) {
    return withRows(
            facts.violation(
                OVER,
                "date",
                over.day(),
                "excess",
                Decimals.money(over.excess()),
                "currency",
                over.currency(),
                "activity",
                activity.id()),
            over.day())
        .measured(Decimals.money(over.excess()), "0.00", over.currency())
        .flip(Outcome.COMPLIANT, obligation(over))
        .verdict();
  }

  private Verdict noObligation(Optional<Over> over) {
    boolean complete = facts.view().isComplete(Transaction.class);
    VerdictBuilder answer =
        withRows(
                facts.answer(
                    complete ? Outcome.VIOLATION : Outcome.INDETERMINATE,
                    NO_OBLIGATION.with("activity", activity.id())),
                facts.asOf())
            .notFound("transactions", "an obligation of " + activity.id(), rows.size());
    over.ifPresent(o -> answer.measured(Decimals.money(o.excess()), "0.00", o.currency()));
    if (!complete) {
      answer
          .missing("transactions", "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete("transactions"));
    }
    return answer.verdict();
  }

  private Verdict noRate(ExchangeRates.MissingRate missing) {
    return withRows(
            facts.indeterminate(
                NO_RATE,
                "activity",
                activity.id(),
                "currency",
                missing.currency(),
                "date",
                missing.date()),
            facts.asOf())
        .missing("exchange_rates", "usd", missing.currency() + ":" + missing.date())
        .verdict();
  }

  private VerdictBuilder withRows(VerdictBuilder answer, LocalDate until) {
    for (Transaction row : rows) {
      if (!row.date().isAfter(until)) {
        answer.on(row, "type", "date", "amount");
      }
    }
    return answer;
  }

  /** An obligation on the first day that is large enough for every day. */
  private Edit obligation(Over over) {
    BigFraction most = over.excess();
    BigFraction running = BigFraction.ZERO;
    NavigableMap<LocalDate, BigFraction> changes = new TreeMap<>();
    rows.forEach(row -> changes.merge(row.date(), change(row), BigFraction::add));
    for (Map.Entry<LocalDate, BigFraction> day : changes.entrySet()) {
      running = running.add(day.getValue());
      most = Decimals.compare(running, most) > 0 ? running : most;
    }
    return new Edit.AddRow(
        "transactions",
        Map.of(
            "id", facts.newId(Transaction.class),
            "activity", activity.id(),
            "type", "OBLIGATION",
            "date", over.day().toString(),
            "amount", Decimals.moneyUp(most),
            "currency", over.currency()));
  }
}
