package org.tsctp.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.Money;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Vetting;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Example;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Subject;
import org.tsctp.rule.Subjects;
import org.tsctp.rule.Verdict;

/**
 * Rules that serve the reports only: TEST-1 answers what the item of a delivery says, TEST-2 speaks
 * of no delivery, TEST-3 fails.
 */
final class ReportRules implements RuleChapter {

  private static final Sentence MESSAGE =
      Sentence.of("TEST-1.message", "{unit} received {item} on {date}.");
  private static final Sentence REASON =
      Sentence.of("TEST-1.reason", "The latest decision on {unit} is of {decided}.");
  private static final Sentence SILENT = Sentence.of("TEST-2.silent", "Not spoken of.");

  private static final Subjects<Delivery> DELIVERIES =
      Subjects.visible(
          "delivery",
          Delivery.class,
          (row, view) -> new Subject("delivery", row.id(), "XAA", row.date()),
          (row, view) -> Optional.ofNullable(row.value()).map(value -> new Money(value, "USD")));

  @Override
  public String name() {
    return "Tests";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(spoken(), silent(), failing());
  }

  private static Rule<Delivery> spoken() {
    return Rule.of("TEST-1", DELIVERIES)
        .title("What the item says")
        .requires("The item of a delivery names the outcome that the rule is to have.")
        .because("Reports must be read without a law behind them.")
        .weighs(Severity.HIGH, Force.POLICY)
        .verified("INVENTED")
        .cites(new Citation("Handbook of tests", "page 1"), Citation.of("Second source"))
        .needs("deliveries.item", "deliveries.estimated", "vettings.decided", "allegations.act")
        .waivable()
        .examples(
            Example.of(
                Outcome.VIOLATION, "The item is VIOLATION.", "D1", "2021-01-01", facts -> facts))
        .judge(ReportRules::judge);
  }

  private static Verdict judge(Delivery delivery, Case facts) {
    Outcome outcome = Outcome.valueOf(String.valueOf(delivery.item()));
    var answer =
        facts
            .answer(
                outcome,
                MESSAGE.with(
                    "unit", String.valueOf(delivery.unit()),
                    "item", String.valueOf(delivery.item()),
                    "date", delivery.date()))
            .on(delivery, "item", "date");
    if (outcome == Outcome.INDETERMINATE) {
      return answer
          .missing("deliveries", "unit", delivery.id())
          .missing("vettings", "complete", "")
          .verdict();
    }
    if (outcome == Outcome.WAIVED) {
      return answer.waivedBy("W1").verdict();
    }
    return outcome == Outcome.VIOLATION ? violation(delivery, facts) : answer.verdict();
  }

  private static Verdict violation(Delivery delivery, Case facts) {
    Vetting vetting = facts.view().get(Vetting.class, "V1");
    LocalDate day = delivery.date();
    return facts
        .violation(MESSAGE, "unit", "U1", "item", "VIOLATION", "date", day)
        .on(delivery, "item", "date")
        .because(
            facts.reason(
                REASON.with("unit", "U1", "decided", vetting.decided()),
                facts.fact(vetting, "decided"),
                facts.fact(vetting, "to")))
        .measured(413, facts.parameter("vetting.validity", day).whole(), "days")
        .notFound("vettings", "another approval of U1", 1)
        .knowable(Knowable.AT_THE_TIME)
        .flip(Outcome.COMPLIANT, new Edit.SetCell("deliveries", delivery.id(), "item", "COMPLIANT"))
        .verdict();
  }

  private static Rule<Delivery> silent() {
    return Rule.of("TEST-2", DELIVERIES)
        .title("Speaks of nothing, under a title that is longer than the column has room for")
        .requires("Nothing.")
        .because("A rule that examines nothing must say so.")
        .weighs(Severity.INFO, Force.ANALYTIC)
        .cites(Citation.of("Own analysis"))
        .needs("deliveries.unit")
        .judge((delivery, facts) -> facts.notApplicable(SILENT).verdict());
  }

  private static Rule<Delivery> failing() {
    return Rule.of("TEST-3", DELIVERIES)
        .title("Fails")
        .requires("Nothing.")
        .because("A rule that fails must harm only itself.")
        .weighs(Severity.LOW, Force.AUDIT)
        .cites(Citation.of("Own analysis"))
        .judge(
            (delivery, facts) -> {
              throw new IllegalStateException("seven of nine");
            });
  }
}
