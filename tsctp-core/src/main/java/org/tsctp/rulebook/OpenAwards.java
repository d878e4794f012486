package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Rule FIN-7: who must tell of an activity's award. The Secretary of Defense answers for Defense
 * authorities in a yearly report, every other agency publishes the award itself.
 */
final class OpenAwards {

  private static final Sentence NO_OBLIGATION =
      Sentence.of("FIN-7.none", "Nothing was obligated on {activity}.");
  private static final Sentence BEFORE =
      Sentence.of(
          "FIN-7.before",
          "{activity} was first obligated on {date}, before the duty to tell of it.");

  private OpenAwards() {}

  static Verdict judge(Activity activity, Case facts) {
    Optional<LocalDate> first =
        facts.view().list(Transaction.class, "activity", activity.id()).stream()
            .filter(row -> row.type() == Transaction.Type.OBLIGATION)
            .map(Transaction::date)
            .min(LocalDate::compareTo);
    return first.isEmpty()
        ? facts.notApplicable(NO_OBLIGATION, "activity", activity.id()).verdict()
        : judge(activity, first.get(), facts);
  }

  private static Verdict judge(Activity activity, LocalDate first, Case facts) {
    Authority authority = activity.authority();
    if (authority == null) {
      return authorityUnknown(activity, first, facts);
    }
    return switch (authority) {
      case SECTION_1206, SECTION_2282, SECTION_333, TITLE_10 ->
          DefenseReport.judge(activity, first, facts);
      default -> AwardPublication.judge(activity, first, facts);
    };
  }

  private static Verdict authorityUnknown(Activity activity, LocalDate first, Case facts) {
    Verdict award = AwardPublication.judge(activity, first, facts);
    Verdict report = DefenseReport.judge(activity, first, facts);
    if (award.outcome() == Outcome.NOT_APPLICABLE && report.outcome() == Outcome.NOT_APPLICABLE) {
      return award;
    }
    Edit other = MoneyScope.authority(activity, Authority.OTHER);
    VerdictBuilder answer = MoneyScope.unknown(activity, facts);
    offer(answer, award.outcome(), other);
    offer(answer, report.outcome(), MoneyScope.authority(activity, Authority.TITLE_10));
    if (award.outcome() == Outcome.INDETERMINATE) {
      answer.flip(Outcome.COMPLIANT, other, AwardPublication.inTime(activity, first, facts));
    }
    return answer.verdict();
  }

  private static void offer(VerdictBuilder answer, Outcome outcome, Edit authority) {
    if (outcome != Outcome.INDETERMINATE) {
      answer.flip(outcome, authority);
    }
  }

  /** The duty did not exist yet. */
  static Verdict before(Activity activity, LocalDate first, Case facts) {
    return facts.notApplicable(BEFORE, "activity", activity.id(), "date", first).verdict();
  }
}
