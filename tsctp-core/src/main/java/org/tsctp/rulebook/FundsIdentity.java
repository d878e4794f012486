package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
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
  private static final Sentence AN_OBLIGATION =
      Sentence.of("FIN-1.search", "an obligation of {activity}");

  private final Activity activity;
  private final Case facts;
  private final List<Transaction> rows = new ArrayList<>();
  private final ActivityMoney money;
  private @Nullable LocalDate firstDisbursement;
  private boolean obligated;

  private FundsIdentity(Activity activity, List<Transaction> all, Case facts) {
    this.activity = activity;
    this.facts = facts;
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
    }
    this.money = ActivityMoney.of(activity, rows, facts);
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
    Optional<ExchangeRates.MissingRate> missing = money.findMissing();
    Optional<Over> over = missing.isPresent() ? Optional.empty() : firstDayOver(money, first);
    if (!obligated) {
      return noObligation(over, first);
    }
    if (missing.isPresent()) {
      return noRate(missing.get(), first);
    }
    if (over.isPresent()) {
      return over(over.get());
    }
    VerdictBuilder answer = facts.compliant(WITHIN, "activity", activity.id());
    rows.forEach(row -> answer.on(row, "amount"));
    return answer.verdict();
  }

  /** The first day on which too much was disbursed, and by how much. */
  private record Over(LocalDate day, BigFraction excess) {}

  private static Optional<Over> firstDayOver(ActivityMoney money, LocalDate firstDisbursementDay) {
    for (Map.Entry<LocalDate, BigFraction> day :
        excess(money).tailMap(firstDisbursementDay, true).entrySet()) {
      if (day.getValue().signum() > 0) {
        return Optional.of(new Over(day.getKey(), day.getValue()));
      }
    }
    return Optional.empty();
  }

  /** Disbursements over obligations up to each day. */
  private static NavigableMap<LocalDate, BigFraction> excess(ActivityMoney money) {
    return ActivityMoney.cumulated(
        money.byDay(
            type ->
                switch (type) {
                  case DISBURSEMENT, DEOBLIGATION -> 1;
                  default -> -1;
                }));
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
                money.currency(),
                "activity",
                activity.id()),
            over.day())
        .measured(Decimals.money(over.excess()), "0.00", money.currency())
        .flip(Outcome.COMPLIANT, obligation(money, over.day()))
        .verdict();
  }

  private Verdict noObligation(Optional<Over> over, LocalDate first) {
    boolean complete = facts.view().isComplete(Transaction.class);
    VerdictBuilder answer =
        withRows(
                facts.answer(
                    complete ? Outcome.VIOLATION : Outcome.INDETERMINATE,
                    NO_OBLIGATION.with("activity", activity.id())),
                facts.asOf())
            .notFound("transactions", AN_OBLIGATION.with("activity", activity.id()), rows.size());
    over.ifPresent(o -> answer.measured(Decimals.money(o.excess()), "0.00", money.currency()));
    ActivityMoney.Repaired repaired = money.repaired(facts);
    List<Edit> edits = new ArrayList<>(repaired.edits());
    edits.add(obligation(repaired.money(), first));
    answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
    if (!complete) {
      answer
          .missing("transactions", "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete("transactions"));
    }
    return answer.verdict();
  }

  private Verdict noRate(ExchangeRates.MissingRate missing, LocalDate first) {
    ActivityMoney.Repaired repaired = money.repaired(facts);
    boolean within = firstDayOver(repaired.money(), first).isEmpty();
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
        .flip(within ? Outcome.COMPLIANT : Outcome.VIOLATION, repaired.edits().toArray(Edit[]::new))
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

  /** An obligation on a day that is large enough for every day from then on. */
  private Edit obligation(ActivityMoney compared, LocalDate day) {
    BigFraction most = ActivityMoney.greatest(excess(compared).tailMap(day, true).values());
    return new Edit.AddRow(
        "transactions",
        Map.of(
            "id", facts.newId(Transaction.class),
            "activity", activity.id(),
            "type", "OBLIGATION",
            "date", day.toString(),
            "amount", Decimals.moneyUp(most),
            "currency", compared.currency()));
  }
}
