package org.tsctp.rulebook;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.balance.ExchangeRates;
import org.tsctp.basics.Decimals;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Transaction;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule FIN-6: whether the notice of a large reprogramming says what it must besides. */
final class Reprogramming {

  private static final String AMOUNT = "reprogramming.amount";
  private static final String COUNTRY = "reprogramming.country";
  private static final String THRESHOLDS = "reprogramming.thresholds";
  private static final String EITHER = "either";
  private static final String CONTENT = "reprogramming.content";

  private static final Sentence NO_TRANSACTION =
      Sentence.of("FIN-6.none", "{activity} has no transaction.");
  private static final Sentence SMALL =
      Sentence.of(
          "FIN-6.small",
          "What was obligated on {activity} beyond what was justified is no large reprogramming.");
  private static final Sentence CONTENT_THERE =
      Sentence.of(
          "FIN-6.content",
          "{activity} may be a large reprogramming, and notice {notice} says besides: {items}.");
  private static final Sentence NO_CONTENT =
      Sentence.of(
          "FIN-6.no-content",
          "What was obligated on {activity} beyond what was justified is a large reprogramming, and"
              + " no notice to Congress on record says: {items}.");
  private static final Sentence SIZE_UNKNOWN =
      Sentence.of(
          "FIN-6.size-unknown",
          "It is not known whether what was obligated on {activity} beyond what was justified is a"
              + " large reprogramming.");

  private final Activity activity;
  private final Case facts;
  private final List<Transaction> rows;
  private final Excess own;
  private final NoticeContent content;

  private Reprogramming(Activity activity, List<Transaction> rows, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.rows = rows;
    this.own = Excess.ofActivity(activity, facts);
    this.content =
        new NoticeContent(activity, facts.parameter(CONTENT, facts.asOf()).words(), facts);
  }

  static Verdict judge(Activity activity, Case facts) {
    List<Transaction> rows = facts.view().list(Transaction.class, "activity", activity.id());
    if (rows.isEmpty()) {
      return facts.notApplicable(NO_TRANSACTION, "activity", activity.id()).verdict();
    }
    return MoneyScope.stateFunded(
        activity, facts, () -> new Reprogramming(activity, rows, facts).judge());
  }

  private Verdict judge() {
    Excess country = Excess.ofCountry(activity, facts);
    Truth large = combined(own.isAbove(amount(AMOUNT)), country.isAbove(amount(COUNTRY)));
    if (large.isFalse()) {
      return about(facts.compliant(SMALL, "activity", activity.id())).verdict();
    }
    if (content.isThere().isTrue()) {
      return contentThere();
    }
    return large.isTrue() ? noContent() : sizeUnknown(country);
  }

  private BigFraction amount(String parameter) {
    return Decimals.fraction(facts.parameter(parameter, facts.asOf()).decimal());
  }

  private Truth combined(Truth amount, Truth country) {
    ParameterValue word = facts.parameter(THRESHOLDS, facts.asOf());
    return word.text().equals(EITHER) ? amount.or(country) : amount.and(country);
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    answer.on(activity, "justified", "currency", "country", "fiscal_year");
    for (Transaction row : rows) {
      if (Excess.counts(row)) {
        answer.on(row, "type", "date", "amount");
      }
    }
    return answer;
  }

  private Verdict contentThere() {
    VerdictBuilder answer =
        about(
            facts.compliant(
                CONTENT_THERE,
                "activity",
                activity.id(),
                "notice",
                content.notice().orElseThrow().id(),
                "items",
                content.asked()));
    return content.explain(answer).verdict();
  }

  private Verdict noContent() {
    VerdictBuilder answer =
        about(
            facts.answer(
                content.outcome(),
                NO_CONTENT.with("activity", activity.id(), "items", content.open())));
    own.findAmount()
        .ifPresent(
            excess ->
                answer.measured(
                    Decimals.money(excess), Decimals.money(amount(AMOUNT)), ExchangeRates.DOLLAR));
    return content.decide(content.explain(answer)).verdict();
  }

  private Verdict sizeUnknown(Excess country) {
    VerdictBuilder answer = about(facts.indeterminate(SIZE_UNKNOWN, "activity", activity.id()));
    own.missing().forEach(what -> answer.missing(what.table(), what.column(), what.id()));
    country.missing().forEach(what -> answer.missing(what.table(), what.column(), what.id()));
    return answer.flip(Outcome.COMPLIANT, content.whole().toArray(Edit[]::new)).verdict();
  }
}
