package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Whether a rule on money speaks of an activity, by the authority that it is funded under. */
final class MoneyScope {

  private static final Sentence OTHER_AUTHORITY =
      Sentence.of("money.other-authority", "{activity} is funded under {authority}.");
  private static final Sentence AUTHORITY_UNKNOWN =
      Sentence.of(
          "money.authority-unknown", "It is not known under which authority {activity} is funded.");

  private MoneyScope() {}

  /** Judges what is funded under section 333. */
  static Verdict section333(Activity activity, Case facts, Supplier<Verdict> inScope) {
    return judge(
        Authorities.is(Optional.of(activity), Authority.SECTION_333),
        Authority.SECTION_333,
        activity,
        facts,
        inScope);
  }

  /** Judges what is funded under one of the two State Department acts. */
  static Verdict stateFunded(Activity activity, Case facts, Supplier<Verdict> inScope) {
    return judge(
        Authorities.isStateFunded(Optional.of(activity)), Authority.FAA, activity, facts, inScope);
  }

  private static Verdict judge(
      Truth scope, Authority reached, Activity activity, Case facts, Supplier<Verdict> inScope) {
    return switch (scope) {
      case TRUE -> inScope.get();
      case FALSE -> otherAuthority(activity, facts);
      case UNKNOWN -> {
        Outcome ifReached = inScope.get().outcome();
        yield ifReached == Outcome.NOT_APPLICABLE
            ? inScope.get()
            : unknown(activity, reached, ifReached, facts);
      }
    };
  }

  static Verdict otherAuthority(Activity activity, Case facts) {
    return facts
        .notApplicable(
            OTHER_AUTHORITY,
            "activity",
            activity.id(),
            "authority",
            String.valueOf(activity.authority()))
        .on(activity, "authority")
        .verdict();
  }

  private static Verdict unknown(
      Activity activity, Authority reached, Outcome ifReached, Case facts) {
    VerdictBuilder answer = unknown(activity, facts);
    answer.flip(Outcome.NOT_APPLICABLE, authority(activity, Authority.OTHER));
    if (ifReached != Outcome.INDETERMINATE) {
      answer.flip(ifReached, authority(activity, reached));
    }
    return answer.verdict();
  }

  /** It could not be assessed, since the authority is not known. */
  static VerdictBuilder unknown(Activity activity, Case facts) {
    return facts
        .indeterminate(AUTHORITY_UNKNOWN, "activity", activity.id())
        .on(activity, "authority")
        .missing("activities", "authority", activity.id());
  }

  static Edit authority(Activity activity, Authority authority) {
    return new Edit.SetCell("activities", activity.id(), "authority", authority.name());
  }

  /** The last day on which an activity could have begun and still be known and judged. */
  static LocalDate lastPossibleStart(Activity activity, Case facts) {
    LocalDate day = facts.asOf();
    Optional<LocalDate> known = facts.view().knownOn();
    if (known.isPresent() && known.get().isBefore(day)) {
      day = known.get();
    }
    LocalDate to = activity.to();
    return to != null && !day.isBefore(to) ? to.minusDays(1) : day;
  }
}
