package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.basics.Decimals;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.FundsStatus;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule FIN-3: the share of allocated money that was disbursed, beside the published rates. */
final class DisbursementRate {

  private static final String LEAST = "disbursement.least";
  private static final String AFTER = "disbursement.after";
  private static final List<String> PUBLISHED =
      List.of("disbursement.tsctp", "disbursement.preact", "disbursement.train_and_equip");
  private static final int PERCENT_DECIMALS = 1;

  private static final Sentence NOTHING_ALLOCATED =
      Sentence.of("FIN-3.nothing-allocated", "Status {status} shows nothing allocated.");
  private static final Sentence NOT_SHOWN =
      Sentence.of(
          "FIN-3.not-shown",
          "Status {status} of account {account} does not show both what was allocated and what was"
              + " disbursed.");
  private static final Sentence ENOUGH =
      Sentence.of(
          "FIN-3.enough",
          "By {asOf}, {rate} % of what was allocated to account {account} had been disbursed.");
  private static final Sentence YOUNG =
      Sentence.of(
          "FIN-3.young",
          "By {asOf}, {rate} % of what was allocated to account {account} had been disbursed; the"
              + " question is asked from {since} on.");
  private static final Sentence AGE_UNKNOWN =
      Sentence.of(
          "FIN-3.age-unknown",
          "By {asOf}, {rate} % of what was allocated to account {account} had been disbursed; the"
              + " fiscal year of the money is not known.");
  private static final Sentence LITTLE =
      Sentence.of(
          "FIN-3.little",
          "By {asOf}, {years} years or more after the money's fiscal year began, {rate} % of what"
              + " was allocated to account {account} had been disbursed.");

  private final FundsStatus status;
  private final Case facts;
  private final BigDecimal allocated;
  private final BigFraction rate;
  private final ParameterValue least;

  private DisbursementRate(
      FundsStatus status, BigDecimal allocated, BigDecimal disbursed, Case facts) {
    this.status = status;
    this.facts = facts;
    this.allocated = allocated;
    this.rate = Decimals.fraction(disbursed).divide(Decimals.fraction(allocated));
    this.least = facts.parameter(LEAST, status.asOf());
    PUBLISHED.forEach(id -> facts.findParameter(id, facts.asOf()));
  }

  static Verdict judge(FundsStatus status, Case facts) {
    BigDecimal allocated = status.allocated();
    BigDecimal disbursed = status.disbursed();
    if (allocated != null && allocated.signum() <= 0) {
      return facts
          .notApplicable(NOTHING_ALLOCATED, "status", status.id())
          .on(status, "allocated")
          .verdict();
    }
    return allocated == null || disbursed == null
        ? notShown(status, facts)
        : new DisbursementRate(status, allocated, disbursed, facts).judge();
  }

  private static Verdict notShown(FundsStatus status, Case facts) {
    VerdictBuilder answer =
        facts
            .indeterminate(NOT_SHOWN, "status", status.id(), "account", status.account())
            .on(status, "allocated", "disbursed");
    BigDecimal allocated = status.allocated();
    if (allocated == null) {
      answer
          .missing(LatestStatus.TABLE, "allocated", status.id())
          .flip(Outcome.NOT_APPLICABLE, set(status, "allocated", "0"));
    }
    if (status.disbursed() == null) {
      answer.missing(LatestStatus.TABLE, "disbursed", status.id());
      if (allocated != null) {
        answer.flip(Outcome.COMPLIANT, set(status, "disbursed", allocated.toPlainString()));
      }
    }
    return answer.verdict();
  }

  private Verdict judge() {
    if (Decimals.compare(rate, Decimals.fraction(least.decimal())) >= 0) {
      return about(facts.compliant(ENOUGH, said())).verdict();
    }
    Integer year = status.fiscalYear();
    if (year == null) {
      return about(facts.indeterminate(AGE_UNKNOWN, said()))
          .missing(LatestStatus.TABLE, "fiscal_year", status.id())
          .flip(Outcome.COMPLIANT, disbursedEnough())
          .verdict();
    }
    int years = facts.parameter(AFTER, status.asOf()).whole();
    LocalDate since =
        new FiscalYear(year, facts.view().portfolio().header().fiscalYearStart())
            .first()
            .plusYears(years);
    if (status.asOf().isBefore(since)) {
      return about(facts.compliant(YOUNG, said("since", since))).verdict();
    }
    return about(facts.attention(LITTLE, said("years", years)))
        .flip(Outcome.COMPLIANT, disbursedEnough())
        .verdict();
  }

  /** The values of every sentence, and one more. */
  private Object[] said(Object... more) {
    List<Object> values =
        new ArrayList<>(
            List.of("asOf", status.asOf(), "rate", percent(rate), "account", status.account()));
    values.addAll(List.of(more));
    return values.toArray();
  }

  private static String percent(BigFraction share) {
    return new BigDecimal(Decimals.share(share))
        .movePointRight(2)
        .setScale(PERCENT_DECIMALS, RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    return answer
        .on(status, "as_of", "fiscal_year", "allocated", "disbursed")
        .measured(Decimals.share(rate), least.text(), "share");
  }

  private Edit disbursedEnough() {
    BigFraction enough = Decimals.fraction(allocated).multiply(Decimals.fraction(least.decimal()));
    return set(status, "disbursed", Decimals.moneyUp(enough));
  }

  private static Edit set(FundsStatus status, String column, String value) {
    return new Edit.SetCell(LatestStatus.TABLE, status.id(), column, value);
  }
}
