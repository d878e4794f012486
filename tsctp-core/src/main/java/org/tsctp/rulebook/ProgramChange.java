package org.tsctp.rulebook;

import java.math.BigDecimal;
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
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule FIN-4: the obligations of one activity beside what was justified to Congress. */
final class ProgramChange {

  private static final String DAYS = "notice.days";

  private static final Sentence NO_TRANSACTION =
      Sentence.of("FIN-4.none", "{activity} has no transaction.");
  private static final Sentence NOT_JUSTIFIED =
      Sentence.of(
          "FIN-4.justified-unknown", "It is not known how much was justified for {activity}.");
  private static final Sentence NO_OBLIGATION =
      Sentence.of("FIN-4.no-obligation", "Nothing was obligated on {activity}.");
  private static final Sentence WITHIN =
      Sentence.of("FIN-4.within", "On no day was more obligated on {activity} than was justified.");
  private static final Sentence NO_RATE =
      Sentence.of(
          "FIN-4.no-rate",
          "The obligations of {activity} and what was justified are in several currencies, and"
              + " there is no rate for {currency} on or before {date}.");
  private static final Sentence NOTIFIED =
      Sentence.of(
          "FIN-4.notified",
          "From {date} on, more was obligated on {activity} than was justified; Congress was"
              + " notified on {sent}, {days} days before.");
  private static final Sentence NOT_NOTIFIED =
      Sentence.of(
          "FIN-4.not-notified",
          "On {date}, {excess} {currency} more had been obligated on {activity} than was justified,"
              + " and no notice to Congress by {by} is on record.");

  private final Activity activity;
  private final Case facts;
  private final List<Transaction> rows = new ArrayList<>();
  private final @Nullable LocalDate first;
  private final String currency;
  private final ActivityMoney money;

  private ProgramChange(Activity activity, List<Transaction> all, Case facts) {
    this.activity = activity;
    this.facts = facts;
    LocalDate earliest = null;
    for (Transaction row : all) {
      boolean obligation = row.type() == Transaction.Type.OBLIGATION;
      if (obligation && (earliest == null || row.date().isBefore(earliest))) {
        earliest = row.date();
      }
      if (obligation || row.type() == Transaction.Type.DEOBLIGATION) {
        rows.add(row);
      }
    }
    this.first = earliest;
    this.currency = ActivityMoney.currency(activity, facts.view().portfolio().header().currency());
    ActivityMoney obligations = ActivityMoney.of(activity, rows, facts);
    this.money = earliest == null ? obligations : obligations.with(currency, earliest);
  }

  static Verdict judge(Activity activity, Case facts) {
    List<Transaction> all = facts.view().list(Transaction.class, "activity", activity.id());
    if (all.isEmpty()) {
      return facts.notApplicable(NO_TRANSACTION, "activity", activity.id()).verdict();
    }
    return MoneyScope.stateFunded(
        activity, facts, () -> new ProgramChange(activity, all, facts).judge());
  }

  private Verdict judge() {
    BigDecimal justified = activity.justified();
    LocalDate start = first;
    if (justified == null) {
      return justifiedUnknown(start);
    }
    if (start == null) {
      return facts
          .compliant(NO_OBLIGATION, "activity", activity.id())
          .on(activity, "justified")
          .verdict();
    }
    Optional<ExchangeRates.MissingRate> missing = money.findMissing();
    return missing.isPresent()
        ? noRate(missing.get(), justified, start)
        : judge(money, justified, start);
  }

  private Verdict judge(ActivityMoney compared, BigDecimal justified, LocalDate start) {
    BigFraction limit = compared.amount(justified, currency, start);
    for (Map.Entry<LocalDate, BigFraction> day : obligated(compared).entrySet()) {
      if (Decimals.compare(day.getValue(), limit) > 0) {
        return over(day.getKey(), day.getValue().subtract(limit), compared, start);
      }
    }
    VerdictBuilder answer =
        facts.compliant(WITHIN, "activity", activity.id()).on(activity, "justified");
    rows.forEach(row -> answer.on(row, "amount"));
    return answer.verdict();
  }

  /** What was obligated up to each day. */
  private static NavigableMap<LocalDate, BigFraction> obligated(ActivityMoney compared) {
    return ActivityMoney.cumulated(
        compared.byDay(type -> type == Transaction.Type.OBLIGATION ? 1 : -1));
  }

  private Verdict over(LocalDate day, BigFraction excess, ActivityMoney compared, LocalDate start) {
    LocalDate by = day.minusDays(facts.parameter(DAYS, day).whole());
    List<Notice> notices = CongressionalNotices.about(activity, facts);
    for (Notice notice : notices) {
      if (!notice.sent().isAfter(by)) {
        return notified(day, notice);
      }
    }
    boolean complete = facts.view().isComplete(Notice.class);
    VerdictBuilder answer =
        facts
            .answer(
                complete ? Outcome.VIOLATION : Outcome.INDETERMINATE,
                NOT_NOTIFIED.with(
                    "date",
                    day,
                    "excess",
                    Decimals.money(excess),
                    "currency",
                    compared.currency(),
                    "activity",
                    activity.id(),
                    "by",
                    by))
            .on(activity, "justified", "country")
            .notFound(
                CongressionalNotices.TABLE,
                CongressionalNotices.sought(activity, by),
                notices.size());
    withRows(answer, day);
    notices.forEach(notice -> answer.on(notice, "sent"));
    answer.flip(Outcome.COMPLIANT, CongressionalNotices.sentOn(by, activity, facts));
    answer.flip(Outcome.COMPLIANT, justifiedEnough(compared, start));
    if (!complete) {
      answer
          .missing(CongressionalNotices.TABLE, "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete(CongressionalNotices.TABLE));
    }
    return answer.verdict();
  }

  private Verdict notified(LocalDate day, Notice notice) {
    VerdictBuilder answer =
        facts
            .compliant(
                NOTIFIED,
                "date",
                day,
                "activity",
                activity.id(),
                "sent",
                notice.sent(),
                "days",
                java.time.temporal.ChronoUnit.DAYS.between(notice.sent(), day))
            .on(activity, "justified")
            .on(notice, "activity", "country", "sent");
    return withRows(answer, day).verdict();
  }

  private VerdictBuilder withRows(VerdictBuilder answer, LocalDate until) {
    for (Transaction row : rows) {
      if (!row.date().isAfter(until)) {
        answer.on(row, "type", "date", "amount");
      }
    }
    return answer;
  }

  private Verdict justifiedUnknown(@Nullable LocalDate start) {
    List<Edit> edits = new ArrayList<>();
    if (start == null) {
      edits.add(justified(BigFraction.ZERO));
    } else {
      ActivityMoney.Repaired repaired = money.repaired(facts);
      edits.addAll(repaired.edits());
      edits.add(justifiedEnough(repaired.money(), start));
    }
    return facts
        .indeterminate(NOT_JUSTIFIED, "activity", activity.id())
        .on(activity, "justified")
        .missing("activities", "justified", activity.id())
        .flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new))
        .verdict();
  }

  private Verdict noRate(ExchangeRates.MissingRate missing, BigDecimal justified, LocalDate start) {
    ActivityMoney.Repaired repaired = money.repaired(facts);
    List<Edit> rates = repaired.edits();
    Outcome then = judge(repaired.money(), justified, start).outcome();
    VerdictBuilder answer =
        facts
            .indeterminate(
                NO_RATE,
                "activity",
                activity.id(),
                "currency",
                missing.currency(),
                "date",
                missing.date())
            .on(activity, "justified", "currency")
            .missing("exchange_rates", "usd", missing.currency() + ":" + missing.date());
    withRows(answer, facts.asOf());
    if (then == Outcome.INDETERMINATE) {
      List<Edit> more = new ArrayList<>(rates);
      more.add(justifiedEnough(repaired.money(), start));
      answer.flip(Outcome.COMPLIANT, more.toArray(Edit[]::new));
    } else {
      answer.flip(then, rates.toArray(Edit[]::new));
    }
    return answer.verdict();
  }

  /** As much justified as was ever obligated. */
  private Edit justifiedEnough(ActivityMoney compared, LocalDate start) {
    BigFraction most = ActivityMoney.greatest(obligated(compared).values());
    BigFraction one = compared.amount(BigDecimal.ONE, currency, start);
    return justified(most.divide(one));
  }

  private Edit justified(BigFraction amount) {
    return new Edit.SetCell("activities", activity.id(), "justified", Decimals.moneyUp(amount));
  }
}
