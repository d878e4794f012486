package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.FundsStatus;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule FIN-2: whether the latest status of an account is fresh, whole and adds up. */
final class FreshStatus {

  private static final String AGE = "funds.status_age";
  private static final String ROUNDING = "funds.rounding";
  private static final String UNOBLIGATED = "unobligated";
  private static final String UNLIQUIDATED = "unliquidated";

  private static final Sentence BEFORE =
      Sentence.of("FIN-2.before", "On {date} nobody had asked yet how fresh a status is.");
  private static final Sentence FRESH =
      Sentence.of(
          "FIN-2.fresh",
          "Status {status} of account {account} shows what is unobligated and unliquidated on"
              + " {asOf}, {days} days before {date}.");
  private static final Sentence NOTHING_LEFT =
      Sentence.of(
          "FIN-2.nothing-left",
          "On {asOf}, nothing of account {account} was unobligated or unliquidated any more.");
  private static final Sentence NOT_SHOWN =
      Sentence.of(
          "FIN-2.not-shown", "Status {status} of account {account} does not show: {columns}.");
  private static final Sentence OLD =
      Sentence.of(
          "FIN-2.old",
          "The latest status of account {account}, {status}, speaks of {asOf}, {days} days before"
              + " {date}.");
  private static final Sentence DOES_NOT_ADD_UP =
      Sentence.of(
          "FIN-2.sums",
          "The figures of status {status} of account {account} do not add up: {sum} is {whole}, and"
              + " its parts are {parts}.");
  private static final Sentence A_STATUS =
      Sentence.of("FIN-2.search", "a status of account {account} since {date}");

  private final FundsStatus status;
  private final Case facts;
  private final int limit;
  private final long days;
  private final @Nullable BigDecimal unobligated;
  private final @Nullable BigDecimal unliquidated;

  private FreshStatus(FundsStatus status, int limit, Case facts) {
    this.status = status;
    this.facts = facts;
    this.limit = limit;
    this.days = ChronoUnit.DAYS.between(status.asOf(), facts.asOf());
    this.unobligated =
        known(status.unobligated(), LatestStatus.rest(status.allocated(), status.obligated()));
    this.unliquidated =
        known(status.unliquidated(), LatestStatus.rest(status.obligated(), status.disbursed()));
  }

  private static @Nullable BigDecimal known(
      @Nullable BigDecimal stated, @Nullable BigDecimal derived) {
    return stated != null ? stated : derived;
  }

  static Verdict judge(FundsStatus status, Case facts) {
    Optional<ParameterValue> limit = facts.findParameter(AGE, facts.asOf());
    return limit.isEmpty()
        ? facts.notApplicable(BEFORE, "date", facts.asOf()).on(status, "as_of").verdict()
        : new FreshStatus(status, limit.get().whole(), facts).judge();
  }

  private Verdict judge() {
    List<String> notShown = notShown();
    if (!notShown.isEmpty()) {
      return notShown(notShown);
    }
    boolean left = !isZero(unobligated) || !isZero(unliquidated);
    if (left && days > limit) {
      return old();
    }
    Optional<VerdictBuilder> wrong = doesNotAddUp();
    if (wrong.isPresent()) {
      return addedUp(about(wrong.get())).verdict();
    }
    return left
        ? about(
                facts.compliant(
                    FRESH,
                    "status",
                    status.id(),
                    "account",
                    status.account(),
                    "asOf",
                    status.asOf(),
                    "days",
                    days,
                    "date",
                    facts.asOf()))
            .measured(days, limit, "days")
            .verdict()
        : about(facts.compliant(NOTHING_LEFT, "account", status.account(), "asOf", status.asOf()))
            .verdict();
  }

  private static boolean isZero(@Nullable BigDecimal amount) {
    return amount != null && amount.signum() == 0;
  }

  private List<String> notShown() {
    List<String> columns = new ArrayList<>(2);
    if (unobligated == null) {
      columns.add(UNOBLIGATED);
    }
    if (unliquidated == null) {
      columns.add(UNLIQUIDATED);
    }
    return columns;
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    return answer.on(
        status, "as_of", "allocated", "obligated", UNOBLIGATED, UNLIQUIDATED, "disbursed");
  }

  private Outcome breach() {
    return facts.view().isComplete(FundsStatus.class) ? Outcome.VIOLATION : Outcome.INDETERMINATE;
  }

  private Verdict notShown(List<String> columns) {
    VerdictBuilder answer =
        about(
            facts.answer(
                breach(),
                NOT_SHOWN.with(
                    "status",
                    status.id(),
                    "account",
                    status.account(),
                    "columns",
                    String.join(", ", columns))));
    List<Edit> shown = new ArrayList<>();
    for (String column : columns) {
      shown.add(set(column, "0"));
      if (breach() == Outcome.INDETERMINATE) {
        answer.missing(LatestStatus.TABLE, column, status.id());
      }
    }
    FundsStatus then =
        with(
            columns.contains(UNOBLIGATED) ? BigDecimal.ZERO : status.unobligated(),
            columns.contains(UNLIQUIDATED) ? BigDecimal.ZERO : status.unliquidated());
    flipTo(answer, then, breach(), shown.toArray(Edit[]::new));
    return declared(answer).verdict();
  }

  /** The same status with other balances. */
  private FundsStatus with(
      @Nullable BigDecimal otherUnobligated, @Nullable BigDecimal otherUnliquidated) {
    return new FundsStatus(
        status.id(),
        status.account(),
        status.country(),
        status.fiscalYear(),
        status.asOf(),
        status.allocated(),
        status.obligated(),
        otherUnobligated,
        otherUnliquidated,
        status.disbursed(),
        status.cancelled(),
        status.currency(),
        status.provenance());
  }

  /**
   * Says what other balances would lead to; where the status is too old for them, together with a
   * longer period.
   */
  private VerdictBuilder flipTo(VerdictBuilder answer, FundsStatus then, Outcome now, Edit... set) {
    Outcome outcome = new FreshStatus(then, limit, facts).judge().outcome();
    if (outcome == Outcome.COMPLIANT || (outcome == Outcome.ATTENTION && outcome != now)) {
      return answer.flip(outcome, set);
    }
    List<Edit> more = new ArrayList<>(List.of(set));
    more.add(new Edit.SetParameter(AGE, String.valueOf(days)));
    Outcome fresh = new FreshStatus(then, (int) days, facts).judge().outcome();
    return answer.flip(fresh, more.toArray(Edit[]::new));
  }

  private Edit set(String column, String value) {
    return new Edit.SetCell(LatestStatus.TABLE, status.id(), column, value);
  }

  private VerdictBuilder declared(VerdictBuilder answer) {
    if (breach() == Outcome.INDETERMINATE) {
      answer
          .missing(LatestStatus.TABLE, "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete(LatestStatus.TABLE));
    }
    return answer;
  }

  private Verdict old() {
    LocalDate since = facts.asOf().minusDays(limit);
    VerdictBuilder answer =
        about(
                facts.answer(
                    breach(),
                    OLD.with(
                        "status",
                        status.id(),
                        "account",
                        status.account(),
                        "asOf",
                        status.asOf(),
                        "days",
                        days,
                        "date",
                        facts.asOf())))
            .measured(days, limit, "days")
            .notFound(
                LatestStatus.TABLE,
                A_STATUS.with("account", status.account(), "date", since),
                facts.view().list(FundsStatus.class, "account", status.account()).size());
    Outcome fresh = doesNotAddUp().isPresent() ? Outcome.ATTENTION : Outcome.COMPLIANT;
    LocalDate lastKnown = facts.view().knownOn().orElse(facts.asOf());
    if (!lastKnown.isBefore(since)) {
      LocalDate day = lastKnown.isBefore(facts.asOf()) ? lastKnown : facts.asOf();
      answer.flip(fresh, set("as_of", day.toString()));
    }
    answer.flip(fresh, new Edit.SetParameter(AGE, String.valueOf(days)));
    return declared(answer).verdict();
  }

  /** A sum that misses its parts by more than rounding. */
  private Optional<VerdictBuilder> doesNotAddUp() {
    return sum("allocated", status.allocated(), status.obligated(), unobligated)
        .or(() -> sum("obligated", status.obligated(), status.disbursed(), unliquidated));
  }

  private Optional<VerdictBuilder> sum(
      String name,
      @Nullable BigDecimal whole,
      @Nullable BigDecimal part,
      @Nullable BigDecimal rest) {
    if (whole == null || part == null || rest == null) {
      return Optional.empty();
    }
    BigDecimal parts = part.add(rest);
    BigDecimal allowed = whole.abs().multiply(facts.parameter(ROUNDING, facts.asOf()).decimal());
    if (whole.subtract(parts).abs().compareTo(allowed) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        facts.attention(
            DOES_NOT_ADD_UP,
            "status",
            status.id(),
            "account",
            status.account(),
            "sum",
            name,
            "whole",
            Decimals.money(whole),
            "parts",
            Decimals.money(parts)));
  }

  /** The balances by which the figures add up. */
  private VerdictBuilder addedUp(VerdictBuilder answer) {
    BigDecimal left = LatestStatus.rest(status.allocated(), status.obligated());
    BigDecimal open = LatestStatus.rest(status.obligated(), status.disbursed());
    List<Edit> edits = new ArrayList<>(2);
    if (left != null) {
      edits.add(set(UNOBLIGATED, left.toPlainString()));
    }
    if (open != null) {
      edits.add(set(UNLIQUIDATED, open.toPlainString()));
    }
    FundsStatus then = with(known(left, status.unobligated()), known(open, status.unliquidated()));
    return flipTo(answer, then, Outcome.ATTENTION, edits.toArray(Edit[]::new));
  }
}
