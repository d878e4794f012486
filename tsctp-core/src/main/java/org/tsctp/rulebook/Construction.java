package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Element;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule S333-6: whether the notice to Congress gives the details of costly construction. */
final class Construction {

  static final String ELEMENT = "construction";
  private static final String THRESHOLD = "section333.construction";
  private static final String ITEMS = "section333.construction_items";

  private static final Sentence NO_CONSTRUCTION =
      Sentence.of("S333-6.none", "{activity} plans no construction.");
  private static final Sentence NOT_LISTED =
      Sentence.of("S333-6.not-listed", "It is not known whether {activity} plans construction.");
  private static final Sentence SMALL =
      Sentence.of(
          "S333-6.small", "No construction project of {activity} costs more than {limit} USD.");
  private static final Sentence COST_UNKNOWN =
      Sentence.of(
          "S333-6.cost-unknown",
          "It is not known what construction {element} of {activity} costs.");
  private static final Sentence NO_RATE =
      Sentence.of(
          "S333-6.no-rate",
          "Construction {element} of {activity} costs {amount} {currency}, and there is no rate for"
              + " {currency} on or before {date}.");
  private static final Sentence DETAILED =
      Sentence.of(
          "S333-6.detailed",
          "Notice {notice} gives what it must on the construction of {activity}: {items}.");
  private static final Sentence NOT_DETAILED =
      Sentence.of(
          "S333-6.not-detailed",
          "Construction {element} of {activity} costs {cost} USD, more than {limit}, and no notice"
              + " to Congress on record gives: {items}.");

  private final Activity activity;
  private final Case facts;
  private final List<Element> projects;
  private final BigDecimal limit;
  private final String currency;
  private final NoticeContent content;

  private Construction(Activity activity, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.projects = PlannedElements.of(activity, ELEMENT, facts);
    this.limit = facts.parameter(THRESHOLD, facts.asOf()).decimal();
    this.currency = ActivityMoney.currency(activity, facts.view().portfolio().header().currency());
    this.content = new NoticeContent(activity, facts.parameter(ITEMS, facts.asOf()).words(), facts);
  }

  static Verdict judge(Activity activity, Case facts) {
    return MoneyScope.section333(activity, facts, () -> new Construction(activity, facts).judge());
  }

  private Verdict judge() {
    if (projects.isEmpty()) {
      return PlannedElements.isKnownToBeNone(activity, ELEMENT, facts)
          ? facts.notApplicable(NO_CONSTRUCTION, "activity", activity.id()).verdict()
          : notListed();
    }
    List<Element> open = new ArrayList<>();
    for (Element project : projects) {
      Optional<BigFraction> cost = cost(project);
      if (cost.isEmpty()) {
        open.add(project);
      } else if (isCostly(cost.get())) {
        return content.isThere().isTrue() ? detailed() : notDetailed(project, cost.get());
      }
    }
    if (!open.isEmpty()) {
      return content.isThere().isTrue() ? detailed() : costUnknown(open);
    }
    return about(facts.compliant(SMALL, "activity", activity.id(), "limit", limit())).verdict();
  }

  /** What a project costs in dollars, empty if that is not known. */
  private Optional<BigFraction> cost(Element project) {
    BigDecimal amount = project.quantity();
    LocalDate day = day(project);
    return amount == null || ActivityMoney.dollars(facts).findMissing(currency, day).isPresent()
        ? Optional.empty()
        : Optional.of(ActivityMoney.dollars(facts).convert(amount, currency, day));
  }

  /** The day whose rate counts: that of the element, else the activity's first, else today's. */
  private LocalDate day(Element project) {
    return project
        .date()
        .findDate()
        .or(() -> Optional.ofNullable(activity.from()))
        .orElse(facts.asOf());
  }

  private boolean isCostly(BigFraction cost) {
    return Decimals.compare(cost, Decimals.fraction(limit)) > 0;
  }

  private String limit() {
    return Decimals.money(limit);
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    projects.forEach(row -> answer.on(row, "element", "quantity", "date"));
    return answer.on(activity, "currency");
  }

  private Verdict notListed() {
    return facts
        .indeterminate(NOT_LISTED, "activity", activity.id())
        .missing(PlannedElements.TABLE, "complete", "")
        .flip(Outcome.NOT_APPLICABLE, new Edit.DeclareComplete(PlannedElements.TABLE))
        .flip(Outcome.NOT_APPLICABLE, PlannedElements.none(activity, ELEMENT, facts))
        .verdict();
  }

  private Verdict detailed() {
    VerdictBuilder answer =
        about(
            facts.compliant(
                DETAILED,
                "activity",
                activity.id(),
                "notice",
                content.notice().orElseThrow().id(),
                "items",
                content.asked()));
    return content.explain(answer).verdict();
  }

  private Verdict notDetailed(Element project, BigFraction cost) {
    VerdictBuilder answer =
        about(
                facts.answer(
                    content.outcome(),
                    NOT_DETAILED.with(
                        "activity",
                        activity.id(),
                        "element",
                        project.id(),
                        "cost",
                        Decimals.money(cost),
                        "limit",
                        limit(),
                        "items",
                        content.open())))
            .measured(Decimals.money(cost), limit(), "USD");
    return content.decide(content.explain(answer)).verdict();
  }

  private Verdict costUnknown(List<Element> open) {
    Element first = open.get(0);
    BigDecimal amount = first.quantity();
    VerdictBuilder answer =
        amount == null
            ? facts
                .indeterminate(COST_UNKNOWN, "activity", activity.id(), "element", first.id())
                .missing(PlannedElements.TABLE, "quantity", first.id())
            : facts
                .indeterminate(
                    NO_RATE,
                    "activity",
                    activity.id(),
                    "element",
                    first.id(),
                    "amount",
                    Decimals.money(amount),
                    "currency",
                    currency,
                    "date",
                    day(first))
                .missing("exchange_rates", "usd", currency + ":" + day(first));
    about(answer).flip(Outcome.COMPLIANT, content.whole().toArray(Edit[]::new));
    Edit[] nothing =
        open.stream()
            .map(row -> new Edit.SetCell(PlannedElements.TABLE, row.id(), "present", "N"))
            .toArray(Edit[]::new);
    return answer
        .flip(open.size() == projects.size() ? Outcome.NOT_APPLICABLE : Outcome.COMPLIANT, nothing)
        .verdict();
  }
}
