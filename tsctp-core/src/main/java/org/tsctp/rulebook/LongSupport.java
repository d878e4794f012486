package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule S333-5: whether support that lasts long is justified in the notice to Congress. */
final class LongSupport {

  static final String ELEMENT = "sustainment";
  private static final String YEARS = "section333.sustainment_years";
  private static final String ITEMS = "section333.sustainment_items";

  private static final Sentence NO_SUPPORT =
      Sentence.of("S333-5.none", "{activity} plans no sustainment support.");
  private static final Sentence NOT_LISTED =
      Sentence.of(
          "S333-5.not-listed", "It is not known whether {activity} plans sustainment support.");
  private static final Sentence SHORT =
      Sentence.of(
          "S333-5.short", "The sustainment support of {activity} lasts {years} years at most.");
  private static final Sentence LENGTH_UNKNOWN =
      Sentence.of(
          "S333-5.length-unknown",
          "It is not known how long the sustainment support {element} of {activity} lasts.");
  private static final Sentence JUSTIFIED =
      Sentence.of(
          "S333-5.justified",
          "The sustainment support of {activity} may last longer than {limit} years, and notice"
              + " {notice} justifies it.");
  private static final Sentence NOT_JUSTIFIED =
      Sentence.of(
          "S333-5.not-justified",
          "The sustainment support of {activity} lasts {years} years, and no notice to Congress on"
              + " record justifies more than {limit}.");

  private final Activity activity;
  private final Case facts;
  private final List<Element> support;
  private final BigDecimal limit;
  private final NoticeContent content;

  private LongSupport(Activity activity, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.support = PlannedElements.of(activity, ELEMENT, facts);
    this.limit = facts.parameter(YEARS, facts.asOf()).decimal();
    this.content = new NoticeContent(activity, facts.parameter(ITEMS, facts.asOf()).words(), facts);
  }

  static Verdict judge(Activity activity, Case facts) {
    return MoneyScope.section333(activity, facts, () -> new LongSupport(activity, facts).judge());
  }

  private Verdict judge() {
    if (support.isEmpty()) {
      return PlannedElements.isKnownToBeNone(activity, ELEMENT, facts)
          ? facts.notApplicable(NO_SUPPORT, "activity", activity.id()).verdict()
          : notListed();
    }
    Optional<Element> longest = longest();
    if (longest.isPresent() && years(longest.get()).compareTo(limit) > 0) {
      return content.isThere().isTrue() ? justified() : notJustified(longest.get());
    }
    Optional<Element> unknown = support.stream().filter(e -> e.quantity() == null).findFirst();
    if (unknown.isPresent()) {
      return content.isThere().isTrue() ? justified() : lengthUnknown(unknown.get());
    }
    return about(
            facts.compliant(
                SHORT,
                "activity",
                activity.id(),
                "years",
                years(longest.orElseThrow()).toPlainString()))
        .measured(years(longest.orElseThrow()).toPlainString(), limit.toPlainString(), "years")
        .verdict();
  }

  private Optional<Element> longest() {
    return support.stream()
        .filter(row -> row.quantity() != null)
        .reduce((a, b) -> years(b).compareTo(years(a)) > 0 ? b : a);
  }

  private static BigDecimal years(Element row) {
    BigDecimal years = row.quantity();
    return years == null ? BigDecimal.ZERO : years;
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    support.forEach(row -> answer.on(row, "element", "quantity"));
    return answer;
  }

  private Verdict notListed() {
    return facts
        .indeterminate(NOT_LISTED, "activity", activity.id())
        .missing(PlannedElements.TABLE, "complete", "")
        .flip(Outcome.NOT_APPLICABLE, new Edit.DeclareComplete(PlannedElements.TABLE))
        .flip(Outcome.NOT_APPLICABLE, PlannedElements.none(activity, ELEMENT, facts))
        .verdict();
  }

  private Verdict justified() {
    VerdictBuilder answer =
        about(
            facts.compliant(
                JUSTIFIED,
                "activity",
                activity.id(),
                "limit",
                limit.toPlainString(),
                "notice",
                content.notice().orElseThrow().id()));
    return content.explain(answer).verdict();
  }

  private Verdict notJustified(Element longest) {
    VerdictBuilder answer =
        about(
                facts.answer(
                    content.outcome(),
                    NOT_JUSTIFIED.with(
                        "activity",
                        activity.id(),
                        "years",
                        years(longest).toPlainString(),
                        "limit",
                        limit.toPlainString())))
            .measured(years(longest).toPlainString(), limit.toPlainString(), "years");
    return content.decide(content.explain(answer)).verdict();
  }

  private Verdict lengthUnknown(Element row) {
    VerdictBuilder answer =
        about(facts.indeterminate(LENGTH_UNKNOWN, "activity", activity.id(), "element", row.id()))
            .missing(PlannedElements.TABLE, "quantity", row.id());
    Edit[] known =
        support.stream()
            .filter(element -> element.quantity() == null)
            .map(
                element ->
                    new Edit.SetCell(
                        PlannedElements.TABLE, element.id(), "quantity", limit.toPlainString()))
            .toArray(Edit[]::new);
    answer.flip(Outcome.COMPLIANT, known);
    return answer.flip(Outcome.COMPLIANT, content.whole().toArray(Edit[]::new)).verdict();
  }
}
