package org.tsctp.rulebook;

import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.rule.Case;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;

/** Rule ME-5: whether a contract says what is to be done in terms that somebody can measure. */
final class WorkStatement {

  private static final String ELEMENTS = "me.work_statement";
  private static final Citation OIG =
      new Citation(
          "State OIG AUD-MERO-20-29 (April 2020)",
          "3 projects of 22.8 million USD, 14.6 million of it questioned");

  private static final Sentence MEASURABLE =
      Sentence.of(
          "ME-5.measurable", "The work statement of {owner} and its oversight have {elements}.");
  private static final Sentence LACKING =
      Sentence.of(
          "ME-5.lacking", "The work statement of {owner} or its oversight lacks {elements}.");
  private static final Sentence NOT_ON_RECORD =
      Sentence.of(
          "ME-5.open",
          "It is not on record whether the work statement of {owner} and its oversight have"
              + " {elements}.");
  private static final Points.Words WORDS = new Points.Words(MEASURABLE, LACKING, NOT_ON_RECORD);

  private WorkStatement() {}

  static Rule<Activity> rule() {
    return Rule.of("ME-5", Kinds.ACTIVITIES)
        .title("Measurable work statement; qualified oversight")
        .requires(
            "The work statement of a contract is specific and measurable, and whoever oversees the"
                + " contract is qualified to.")
        .because("What cannot be measured is paid for whether it was done or not.")
        .weighs(Severity.MEDIUM, Force.AUDIT)
        .verified("VERIFIED")
        .cites(OIG)
        .needs(
            "activities.instrument",
            "elements.framework",
            "elements.activity",
            "elements.element",
            "elements.present",
            "elements.date")
        .examples(OversightExamples.workStatement())
        .judge(WorkStatement::judge);
  }

  private static Verdict judge(Activity activity, Case facts) {
    Checklist list =
        new Checklist(
            Element.Framework.WORK_STATEMENT, "activity", activity.id(), new NewIds(facts), facts);
    Points points =
        new Points(
            facts.parameter(ELEMENTS, facts.asOf()).words().stream().map(list::there).toList());
    return Contracts.otherThanContract(activity, points.worst(), facts)
        .orElseGet(
            () ->
                points
                    .about(points.answer(activity.id(), WORDS, facts))
                    .on(activity, "instrument")
                    .verdict());
  }
}
