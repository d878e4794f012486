package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Case;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule CSPA-2: whether one activity meets the exception from the list that it claims. */
final class ChildSoldierException {

  private static final String CERTIFIED_PURPOSES = "cspa.certified_purposes";

  private static final Sentence NO_CLAIM =
      Sentence.of(
          "CSPA-2.no-claim", "{activity} claims no exception from the list (purpose {purpose}).");
  private static final Sentence NOT_NEEDED =
      Sentence.of(
          "CSPA-2.not-needed",
          "The list does not bar {activity}: its country, account or channel is not one that it"
              + " reaches in the fiscal year.");
  private static final Sentence WAIVED =
      Sentence.of("CSPA-2.waived", "Waiver {waiver} covers {activity}, which needs no exception.");
  private static final Sentence SCOPE_UNKNOWN =
      Sentence.of(
          "CSPA-2.scope-unknown",
          "It is not known whether {activity} needs an exception from the list, or claims one.");

  private ChildSoldierException() {}

  static Verdict judge(Activity activity, Case facts) {
    Truth claims = claims(activity, facts);
    if (claims.isFalse()) {
      return facts
          .notApplicable(NO_CLAIM, "activity", activity.id(), "purpose", "" + activity.purpose())
          .on(activity, "purpose", "account")
          .verdict();
    }
    Truth barred = barred(activity, facts);
    if (barred.isFalse()) {
      return facts
          .notApplicable(NOT_NEEDED, "activity", activity.id())
          .on(activity, "country", "account", "channel", "fiscal_year")
          .verdict();
    }
    Integer fiscalYear = activity.fiscalYear();
    if (claims.and(barred).isUnknown() || fiscalYear == null) {
      return scopeUnknown(activity, facts);
    }
    List<Waiver> waivers = ChildSoldierList.covering(activity, fiscalYear, facts.view());
    if (!waivers.isEmpty()) {
      return facts
          .notApplicable(WAIVED, "waiver", waivers.get(0).id(), "activity", activity.id())
          .on(waivers.get(0), "from", "to")
          .verdict();
    }
    return new ChildSoldierConditions(activity, fiscalYear, facts).judge();
  }

  private static Truth claims(Activity activity, Case facts) {
    Activity.Purpose purpose = activity.purpose();
    if (purpose == null) {
      return Truth.UNKNOWN;
    }
    if (!ChildSoldierList.peacekeepingPurposes(facts).contains(purpose.name())) {
      return Truth.of(isCertified(purpose, facts));
    }
    return activity.account() == null
        ? Truth.UNKNOWN
        : Truth.of(activity.account().equals(ChildSoldierList.PEACEKEEPING));
  }

  static boolean isCertified(Activity.Purpose purpose, Case facts) {
    return facts.parameter(CERTIFIED_PURPOSES, facts.asOf()).words().contains(purpose.name());
  }

  private static Truth barred(Activity activity, Case facts) {
    if (activity.country() == null) {
      return Truth.FALSE;
    }
    Truth listed = Truth.UNKNOWN;
    if (activity.fiscalYear() != null) {
      List<Listing> rows =
          ChildSoldierList.listings(activity.country(), activity.fiscalYear(), facts.view());
      listed = rows.isEmpty() ? Truth.UNKNOWN : Truth.of(rows.stream().anyMatch(Listing::listed));
    }
    return ChildSoldierList.reaches(activity, facts).and(listed);
  }

  private static Verdict scopeUnknown(Activity activity, Case facts) {
    VerdictBuilder answer =
        facts
            .indeterminate(SCOPE_UNKNOWN, "activity", activity.id())
            .on(activity, "country", "account", "channel", "fiscal_year", "purpose");
    if (activity.purpose() == null) {
      answer.missing("activities", "purpose", activity.id());
    }
    boolean peacekeeping = activity.purpose() != null && !isCertified(activity.purpose(), facts);
    if (activity.account() == null
        && (peacekeeping || ChildSoldierList.reaches(activity, facts).isUnknown())) {
      answer.missing("activities", "account", activity.id());
    }
    if (activity.fiscalYear() == null) {
      answer.missing("activities", "fiscal_year", activity.id());
    } else if (ChildSoldierList.listings(
            String.valueOf(activity.country()), activity.fiscalYear(), facts.view())
        .isEmpty()) {
      answer.missing("listings", "listed", "");
    }
    return withoutClaim(answer, activity, facts).verdict();
  }

  /** Had no exception been claimed. */
  static VerdictBuilder withoutClaim(VerdictBuilder answer, Activity activity, Case facts) {
    return answer.flip(
        Outcome.NOT_APPLICABLE,
        RestrictionEdits.set(activity, "purpose", Activity.Purpose.OTHER, facts));
  }
}
