package org.tsctp.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.PortfolioHeader;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;
import org.tsctp.partnership.Waiver;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.RuleBook;

/** A small portfolio that shows everything a report must cope with. */
final class ReportSample {

  static final LocalDate AS_OF = LocalDate.of(2021, 12, 31);

  private ReportSample() {}

  /** The rules of {@link ReportRules}. */
  static RuleBook book() {
    return RuleBook.of("1", List.of("TEST-1", "TEST-2", "TEST-3"), List.of(new ReportRules()));
  }

  /** One delivery of each outcome, and twelve more violations. */
  static Loaded<Portfolio> portfolio() {
    PortfolioBuilder builder =
        Portfolio.builder(
            PortfolioHeader.of("small")
                .withTitle(
                    "Invented for reports, under a title that is longer than a line of a report is wide"));
    builder.add(
        Activity.builder("A1").title("Radios").country("XAA").build(),
        new Origin("activities.csv", 2));
    builder.add(
        Unit.builder("U1").name("First").country("XAA").build(), new Origin("units.csv", 2));
    builder.add(
        Vetting.builder("V1")
            .unit("U1")
            .decided(LocalDate.of(2020, 10, 1))
            .outcome(Vetting.Outcome.APPROVED)
            .build(),
        new Origin("vettings.csv", 2));
    builder.add(
        Waiver.builder("W1")
            .rule("TEST-1")
            .from(LocalDate.of(2021, 1, 1))
            .to(LocalDate.of(2021, 2, 1))
            .reason("=HYPERLINK(1)")
            .build(),
        new Origin("waivers.csv", 2));
    int line = 2;
    for (Outcome outcome : Outcome.values()) {
      add(builder, "D" + line, outcome.name(), line++);
    }
    while (line <= 19) {
      add(builder, "D" + line, "VIOLATION", line++);
    }
    Loaded<Portfolio> loaded = builder.load();
    return new Loaded<>(
        loaded.value(),
        List.of(
            Issue.error(
                new Origin("deliveries.csv", 30),
                "date",
                "03/04/2021",
                "a date YYYY-MM-DD",
                "Write 2021-04-03 or 2021-03-04.")));
  }

  private static void add(PortfolioBuilder builder, String id, String item, int line) {
    builder.add(
        Delivery.builder(id)
            .activity("A1")
            .unit("U1")
            .kind(Delivery.Kind.EQUIPMENT)
            .date(LocalDate.of(2021, 11, 18))
            .value(new BigDecimal("612000.50"))
            .item(item)
            .build(),
        new Origin("deliveries.csv", line));
  }

  /** What the rules say of it. */
  static Evaluation evaluation() {
    return evaluation(false);
  }

  /** The same, keeping every finding. */
  static Evaluation evaluation(boolean includeAll) {
    return Evaluator.of(book())
        .evaluate(
            portfolio(),
            EvaluationOptions.of(Policies.standard(), AS_OF).withIncludeAll(includeAll));
  }

  /** The finding of TEST-1 that has an outcome. */
  static Finding finding(Outcome outcome) {
    return evaluation(true).findings().stream()
        .filter(finding -> finding.rule().id().equals("TEST-1"))
        .filter(finding -> finding.outcome() == outcome)
        .findFirst()
        .orElseThrow();
  }

  /** A text that was written as bytes. */
  static String text(java.io.ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
