package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsctp.balance.Dimensions;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Dimension;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** BAL-3: an institutional or oversight component inside security assistance. */
final class InstitutionalContent {

  private static final String LIST = "balance.institutional_components";
  private static final Citation STATUTE =
      new Citation("10 U.S.C. 333(c)", "institutional capacity building goes with the program");
  private static final Citation HANDBOOK =
      new Citation(
          "OECD DAC Handbook on Security System Reform (2007); Global Fragility Act",
          "asked of other security assistance too; that part is ours");

  private static final Sentence NOT_SECURITY =
      Sentence.of("BAL-3.not-security", "{activity} is not security assistance.");
  private static final Sentence SCOPE_UNKNOWN =
      Sentence.of(
          "BAL-3.scope-unknown", "It is not known whether {activity} is security assistance.");
  private static final Sentence UNCODED =
      Sentence.of("BAL-3.uncoded", "The components of {activity} are not on record.");
  private static final Sentence PRESENT =
      Sentence.of("BAL-3.present", "{activity} has the component {component}.");
  private static final Sentence ABSENT_333 =
      Sentence.of(
          "BAL-3.absent-333",
          "None of the components of {activity} under section 333 ({count}) is one of institutions or"
              + " oversight.");
  private static final Sentence ABSENT =
      Sentence.of(
          "BAL-3.absent",
          "None of the components of {activity} ({count}) is one of institutions or oversight.");
  private static final Sentence ABSENT_UNKNOWN =
      Sentence.of(
          "BAL-3.authority-unknown",
          "None of the components of {activity} ({count}) is one of institutions or oversight; whether"
              + " section 333 asks for one is not known, since the authority is not.");

  private InstitutionalContent() {}

  static Rule<Activity> rule() {
    return Rule.of("BAL-3", Kinds.ACTIVITIES)
        .title("Governance content inside security assistance")
        .requires(
            "An activity under section 333, and any other security activity, has at least one"
                + " institutional or oversight component.")
        .because("Arms without institutions that answer for them outlive every purpose.")
        .weighs(Severity.MEDIUM, Force.POLICY)
        .verified("PARTLY VERIFIED: the statute was seen; beyond section 333 the rule is ours")
        .cites(STATUTE, HANDBOOK)
        .needs(
            "activities.components",
            "activities.authority",
            "activities.dimension",
            "activities.sector",
            "activities.account",
            "activities.effort")
        .examples(BalanceExamples.institutionalContent())
        .judge(InstitutionalContent::judge);
  }

  private static Verdict judge(Activity activity, Case facts) {
    Optional<Dimension> side = Dimensions.of(activity);
    Truth section333 = Authorities.is(Optional.of(activity), Authority.SECTION_333);
    Truth security = side.map(known -> Truth.of(known == Dimension.SECURITY)).orElse(Truth.UNKNOWN);
    Truth scope = section333.or(security);
    if (scope.isFalse()) {
      return about(facts.notApplicable(NOT_SECURITY, "activity", activity.id()), activity)
          .verdict();
    }
    if (scope.isUnknown()) {
      return scopeUnknown(activity, section333, security, facts);
    }
    ParameterValue list = facts.parameter(LIST, facts.asOf());
    Optional<String> component = Components.first(activity, list);
    if (component.isPresent()) {
      return about(
              facts.compliant(PRESENT, "activity", activity.id(), "component", component.get()),
              activity)
          .verdict();
    }
    return absent(activity, section333, list.words().get(0), facts);
  }

  private static Verdict absent(Activity activity, Truth section333, String word, Case facts) {
    VerdictBuilder answer;
    if (activity.components().isEmpty()) {
      answer =
          facts
              .indeterminate(UNCODED, "activity", activity.id())
              .missing("activities", "components", activity.id());
    } else {
      int count = activity.components().size();
      answer =
          switch (section333) {
            case TRUE -> facts.violation(ABSENT_333, "activity", activity.id(), "count", count);
            case FALSE -> facts.attention(ABSENT, "activity", activity.id(), "count", count);
            case UNKNOWN ->
                facts
                    .indeterminate(ABSENT_UNKNOWN, "activity", activity.id(), "count", count)
                    .missing("activities", "authority", activity.id())
                    .flip(Outcome.ATTENTION, set(activity, "authority", Authority.FAA.name()));
          };
    }
    return about(answer, activity)
        .flip(Outcome.COMPLIANT, set(activity, "components", Components.with(activity, word)))
        .verdict();
  }

  private static Verdict scopeUnknown(
      Activity activity, Truth section333, Truth security, Case facts) {
    VerdictBuilder answer =
        about(facts.indeterminate(SCOPE_UNKNOWN, "activity", activity.id()), activity);
    List<Edit> outside = new ArrayList<>();
    if (section333.isUnknown()) {
      answer.missing("activities", "authority", activity.id());
      outside.add(set(activity, "authority", Authority.FAA.name()));
    }
    if (security.isUnknown()) {
      answer.missing("activities", "dimension", activity.id());
      outside.add(set(activity, "dimension", Dimension.GOVERNANCE.name()));
    }
    return answer.flip(Outcome.NOT_APPLICABLE, outside.toArray(Edit[]::new)).verdict();
  }

  private static Edit set(Activity activity, String column, String value) {
    return new Edit.SetCell("activities", activity.id(), column, value);
  }

  private static VerdictBuilder about(VerdictBuilder answer, Activity activity) {
    return answer.on(activity, "components", "authority", "dimension");
  }
}
