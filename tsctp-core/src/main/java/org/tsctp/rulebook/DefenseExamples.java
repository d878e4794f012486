package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.DeliveryBuilder;
import org.tsctp.partnership.Notice;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Regime;
import org.tsctp.partnership.Remediation;
import org.tsctp.partnership.Waiver;
import org.tsctp.partnership.WaiverBuilder;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules on the Defense Leahy law. */
final class DefenseExamples {

  private static final String AS_OF = "2022-09-30";

  private DefenseExamples() {}

  static Example[] defenseBar() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The unit was approved in 2020 and nothing is on record against it.",
          p -> p.add(VettingExamples.approved("2020-10-01", null)).add(delivery().build())),
      example(
          Outcome.ATTENTION,
          "The boats for a tainted unit were needed for flood rescue, which the law excepts.",
          p ->
              p.add(killing())
                  .add(delivery().exception(Delivery.StatutoryException.EMERGENCY).build())),
      example(
          Outcome.VIOLATION,
          "A killing was found credible in 2020, nothing was remedied, the boats came in March"
              + " 2021.",
          p -> p.add(killing()).add(delivery().build())),
      example(
          Outcome.WAIVED,
          "The bar was waived for the unit after consultation, a month before the boats came.",
          p -> p.add(killing()).add(delivery().build()).add(waiver().build())),
      example(
          Outcome.INDETERMINATE,
          "An allegation of a killing is on record and was not assessed.",
          p -> p.add(VettingExamples.allegation().build()).add(delivery().build())),
      Example.of(
          Outcome.NOT_APPLICABLE,
          "The boats came in 2013, when the law reached training only.",
          "D1",
          AS_OF,
          p ->
              p.add(VettingExamples.activity(Authority.TITLE_10))
                  .add(VettingExamples.unit())
                  .add(delivery().date(LocalDate.of(2013, 5, 2)).build()))
    };
  }

  static Example[] waiverReport() {
    return new Example[] {
      report(
          Outcome.COMPLIANT,
          "The waiver of February 2021 was reported two weeks later.",
          AS_OF,
          p -> p.add(notice("2021-02-14"))),
      report(
          Outcome.ATTENTION,
          "Ten days after the waiver nothing is reported yet; five days are left.",
          "2021-02-11",
          p -> p),
      report(
          Outcome.VIOLATION,
          "The waiver was reported after twenty days.",
          AS_OF,
          p -> p.add(notice("2021-02-21"))),
      report(
          Outcome.INDETERMINATE,
          "No report is on record, and nobody declared the notices complete.",
          AS_OF,
          p -> p)
    };
  }

  static Example[] remediationStandard() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The Secretary of Defense found corrective steps after consulting State.",
          p ->
              p.add(killing())
                  .add(finding(Regime.DOD, Remediation.Finding.CORRECTIVE_STEPS))
                  .add(delivery().build())),
      example(
          Outcome.VIOLATION,
          "Only the Secretary of State found effective steps, and Defense money was used.",
          p ->
              p.add(killing())
                  .add(finding(Regime.STATE, Remediation.Finding.EFFECTIVE_STEPS))
                  .add(delivery().build())),
      example(
          Outcome.INDETERMINATE,
          "A trial was opened before the boats came; how it ended is not on record.",
          p ->
              p.add(killing())
                  .add(finding(Regime.DOD, Remediation.Finding.TRIAL))
                  .add(delivery().build())),
      example(
          Outcome.NOT_APPLICABLE,
          "Nothing was done about the killing; that is for the bars to judge.",
          p -> p.add(killing()).add(delivery().build()))
    };
  }

  private static Remediation finding(Regime regime, Remediation.Finding finding) {
    return Remediation.builder("R1")
        .allegation("ALG1")
        .regime(regime)
        .finding(finding)
        .decided(LocalDate.of(2021, 1, 10))
        .consulted(LocalDate.of(2021, 1, 5))
        .reported(LocalDate.of(2021, 1, 20))
        .build();
  }

  private static Example example(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "D1",
        AS_OF,
        p ->
            more.apply(
                p.add(VettingExamples.activity(Authority.SECTION_333))
                    .add(VettingExamples.unit())));
  }

  private static Example report(
      Outcome outcome, String story, String asOf, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "W1",
        asOf,
        p -> more.apply(p.add(VettingExamples.unit()).add(waiver().build())));
  }

  private static Allegation killing() {
    return VettingExamples.killing("2020-11-15");
  }

  private static DeliveryBuilder delivery() {
    return Delivery.builder("D1")
        .activity("A1")
        .unit("U1")
        .kind(Delivery.Kind.EQUIPMENT)
        .date(LocalDate.of(2021, 3, 1));
  }

  private static WaiverBuilder waiver() {
    return Waiver.builder("W1")
        .rule("LEAHY-2")
        .unit("U1")
        .from(LocalDate.of(2021, 2, 1))
        .to(LocalDate.of(2021, 8, 1))
        .reason("Hostages are held in the area")
        .basis("10 U.S.C. 362(c)")
        .requestedBy("The regional command")
        .approvedBy("The Secretary of Defense")
        .consulted(LocalDate.of(2021, 1, 20));
  }

  private static Notice notice(String sent) {
    return Notice.builder("N1")
        .kind(Notice.Kind.LEAHY_REPORT)
        .reference("W1")
        .sent(LocalDate.parse(sent))
        .build();
  }
}
