package org.tsctp.rulebook;

import java.util.Optional;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** What the rules that speak of contracts alone say of activities that are none. */
final class Contracts {

  private static final Sentence NO_CONTRACT =
      Sentence.of("contract.other", "{activity} is no contract ({instrument}).");
  private static final Sentence NOT_KNOWN =
      Sentence.of("contract.unknown", "It is not known whether {activity} is a contract.");

  private Contracts() {}

  /**
   * The verdict on an activity that is not known to be a contract.
   *
   * @param then what would be found if it were one
   */
  static Optional<Verdict> otherThanContract(Activity activity, Outcome then, Case facts) {
    if (activity.instrument() == Activity.Instrument.CONTRACT) {
      return Optional.empty();
    }
    if (activity.instrument() != null) {
      return Optional.of(
          facts
              .notApplicable(
                  NO_CONTRACT, "activity", activity.id(), "instrument", activity.instrument())
              .on(activity, "instrument")
              .verdict());
    }
    VerdictBuilder answer =
        facts
            .indeterminate(NOT_KNOWN, "activity", activity.id())
            .on(activity, "instrument")
            .missing("activities", "instrument", activity.id())
            .flip(Outcome.NOT_APPLICABLE, instrument(activity, "GRANT"));
    if (then != Outcome.INDETERMINATE) {
      answer.flip(then, instrument(activity, "CONTRACT"));
    }
    return Optional.of(answer.verdict());
  }

  private static Edit instrument(Activity activity, String value) {
    return new Edit.SetCell("activities", activity.id(), "instrument", value);
  }
}
