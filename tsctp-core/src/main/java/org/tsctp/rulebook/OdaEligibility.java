package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.policy.ParameterValue;
import org.tsctp.policy.Taxonomy;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * BAL-5: what is reported as official development assistance may be reported as such.
 *
 * <p>Of the codes 15230, 16063 and 72010 only a part is barred: enforcement, military interdiction,
 * use of force. So the components decide, and a code of these three without components decides
 * nothing.
 */
final class OdaEligibility {

  private static final String COMPONENTS = "oda.barred_components";
  private static final String CODES = "oda.partly_barred_codes";
  private static final Citation CASEBOOK =
      new Citation(
          "OECD DAC casebook on conflict, peace and security activities, DCD/DAC(2017)22/FINAL",
          "with the notes of the purpose codes");

  private static final Sentence NOT_ODA =
      Sentence.of(
          "BAL-5.not-oda", "{activity} is not reported as official development assistance.");
  private static final Sentence NOT_CODED =
      Sentence.of(
          "BAL-5.not-coded",
          "{activity} has neither a purpose code nor a mark of official development assistance.");
  private static final Sentence EARLIER =
      Sentence.of("BAL-5.earlier", "{activity} began on {from}, before the casebook.");
  private static final Sentence START_UNKNOWN =
      Sentence.of(
          "BAL-5.start-unknown",
          "The first day of {activity} is not known, so neither are the codes and the casebook it"
              + " goes by.");
  private static final Sentence BARRED =
      Sentence.of(
          "BAL-5.barred",
          "{activity} is reported as official development assistance and has the component"
              + " {component}, which cannot be.");
  private static final Sentence BARRED_MAYBE =
      Sentence.of(
          "BAL-5.mark-unknown",
          "{activity} has the component {component}; whether it is reported as official development"
              + " assistance is not known.");
  private static final Sentence PART_UNKNOWN =
      Sentence.of(
          "BAL-5.part-unknown",
          "A part of purpose code {code} cannot be official development assistance; the components"
              + " of {activity} are not on record.");
  private static final Sentence WITHDRAWN =
      Sentence.of(
          "BAL-5.withdrawn",
          "Purpose code {code} of {activity} was withdrawn on {day}, before its first day, {from}.");
  private static final Sentence NO_SUCH_CODE =
      Sentence.of(
          "BAL-5.no-such-code", "Purpose code {code} of {activity} is not in the code list.");
  private static final Sentence NO_CODE =
      Sentence.of(
          "BAL-5.no-code",
          "{activity} is reported as official development assistance without a purpose code.");
  private static final Sentence ELIGIBLE =
      Sentence.of(
          "BAL-5.eligible",
          "Neither purpose code {code} nor a component of {activity} bars it from being official"
              + " development assistance.");

  private OdaEligibility() {}

  static Rule<Activity> rule() {
    return Rule.of("BAL-5", Kinds.ACTIVITIES)
        .title("ODA eligibility of coded activity")
        .requires(
            "What is reported as official development assistance has no lethal or military"
                + " operational part, and its purpose code is in use on its first day.")
        .because("Arms counted as development make both budgets untrue.")
        .weighs(Severity.MEDIUM, Force.POLICY)
        .verified("VERIFIED")
        .cites(CASEBOOK)
        .needs(
            "activities.oda",
            "activities.sector_scheme",
            "activities.sector",
            "activities.components",
            "activities.from")
        .examples(BalanceExamples.odaEligibility())
        .judge(OdaEligibility::judge);
  }

  private static Verdict judge(Activity activity, Case facts) {
    String code = code(activity);
    LocalDate from = activity.from();
    if (activity.oda().isFalse()) {
      return about(facts.notApplicable(NOT_ODA, "activity", activity.id()), activity).verdict();
    }
    if (from == null) {
      return startUnknown(activity, code, facts);
    }
    Optional<ParameterValue> barred = facts.findParameter(COMPONENTS, from);
    if (barred.isEmpty()) {
      return about(facts.notApplicable(EARLIER, "activity", activity.id(), "from", from), activity)
          .verdict();
    }
    Optional<String> component = Components.first(activity, barred.get());
    if (component.isPresent()) {
      return barred(activity, component.get(), facts);
    }
    return byCode(activity, code, from, facts);
  }

  private static @Nullable String code(Activity activity) {
    return activity.sectorScheme() == Activity.SectorScheme.DAC ? activity.sector() : null;
  }

  private static Verdict startUnknown(Activity activity, @Nullable String code, Case facts) {
    if (code == null && activity.components().isEmpty() && activity.oda().isUnknown()) {
      return about(facts.notApplicable(NOT_CODED, "activity", activity.id()), activity).verdict();
    }
    return open(
            facts
                .indeterminate(START_UNKNOWN, "activity", activity.id())
                .missing("activities", "from", activity.id()),
            activity)
        .verdict();
  }

  private static Verdict barred(Activity activity, String component, Case facts) {
    if (activity.oda().isUnknown()) {
      return open(
              facts
                  .indeterminate(BARRED_MAYBE, "activity", activity.id(), "component", component)
                  .missing("activities", "oda", activity.id()),
              activity)
          .flip(Outcome.VIOLATION, set(activity, Truth.TRUE))
          .verdict();
    }
    return open(
            facts.violation(BARRED, "activity", activity.id(), "component", component), activity)
        .verdict();
  }

  private static Verdict byCode(
      Activity activity, @Nullable String code, LocalDate from, Case facts) {
    if (code == null) {
      return activity.oda().isUnknown()
          ? about(facts.notApplicable(NOT_CODED, "activity", activity.id()), activity).verdict()
          : open(
                  facts
                      .indeterminate(NO_CODE, "activity", activity.id())
                      .missing("activities", "sector", activity.id()),
                  activity)
              .verdict();
    }
    Optional<LocalDate> withdrawn = Taxonomy.standard().withdrawalOfDacCode(code);
    if (withdrawn.isPresent() && withdrawn.get().isBefore(from)) {
      return open(
              facts
                  .indeterminate(
                      WITHDRAWN,
                      "code",
                      code,
                      "activity",
                      activity.id(),
                      "day",
                      withdrawn.get(),
                      "from",
                      from)
                  .missing("activities", "sector", activity.id()),
              activity)
          .verdict();
    }
    if (Taxonomy.standard().sideOfDacCode(code).isEmpty()) {
      return open(
              facts
                  .indeterminate(NO_SUCH_CODE, "code", code, "activity", activity.id())
                  .missing("activities", "sector", activity.id()),
              activity)
          .verdict();
    }
    if (activity.components().isEmpty() && facts.parameter(CODES, from).words().contains(code)) {
      return open(
              facts
                  .indeterminate(PART_UNKNOWN, "code", code, "activity", activity.id())
                  .missing("activities", "components", activity.id()),
              activity)
          .verdict();
    }
    return about(facts.compliant(ELIGIBLE, "code", code, "activity", activity.id()), activity)
        .verdict();
  }

  /** An answer that the mark would change. */
  private static VerdictBuilder open(VerdictBuilder answer, Activity activity) {
    return about(answer, activity).flip(Outcome.NOT_APPLICABLE, set(activity, Truth.FALSE));
  }

  private static Edit set(Activity activity, Truth oda) {
    return new Edit.SetCell("activities", activity.id(), "oda", oda.code());
  }

  private static VerdictBuilder about(VerdictBuilder answer, Activity activity) {
    return answer.on(activity, "oda", "sector", "components", "from");
  }
}
