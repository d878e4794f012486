package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Regime;
import org.tsctp.partnership.Remediation;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Vetting". */
final class VettingExamples {

  private static final String AS_OF = "2022-09-30";
  private static final String SUBJECT = "D1";

  private VettingExamples() {}

  static Example[] stateBar() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The unit was approved in 2020 and nothing is on record against it.",
          p -> p.add(approved("2020-10-01"))),
      example(
          Outcome.ATTENTION,
          "A killing was found credible in 2020; effective steps were found and reported in"
              + " January 2021, before the delivery.",
          p -> p.add(killing("2020-11-15")).add(steps("2021-01-10", "2021-01-20"))),
      example(
          Outcome.VIOLATION,
          "A killing was found credible in 2020, nothing was remedied, the vehicles came in March"
              + " 2021.",
          p -> p.add(killing("2020-11-15"))),
      example(
          Outcome.INDETERMINATE,
          "An allegation of a killing is on record and was not assessed.",
          p -> p.add(allegation().build())),
      Example.of(
          Outcome.NOT_APPLICABLE,
          "The delivery is paid under 10 U.S.C. 333, to which the State law does not speak.",
          SUBJECT,
          AS_OF,
          p -> p.add(activity(Authority.SECTION_333)).add(unit()).add(delivery()))
    };
  }

  static Example[] clearedBeforeAssistance() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The unit was approved five months before the delivery.",
          p -> p.add(approved("2020-10-01"))),
      example(
          Outcome.VIOLATION,
          "The vetting was asked for, but still pending when the vehicles came.",
          p ->
              p.add(
                  Vetting.builder("V1")
                      .unit("U1")
                      .requested(LocalDate.of(2021, 2, 1))
                      .outcome(Vetting.Outcome.PENDING)
                      .build())),
      example(
          Outcome.INDETERMINATE,
          "No vetting is on record, and nobody declared the record complete.",
          p -> p),
      Example.of(
          Outcome.NOT_APPLICABLE,
          "The delivery is paid under another authority.",
          SUBJECT,
          AS_OF,
          p -> p.add(activity(Authority.OTHER)).add(unit()).add(delivery()))
    };
  }

  static Example[] clearanceCurrent() {
    return new Example[] {
      example(
          Outcome.COMPLIANT,
          "The approval of October 2020 still covered the delivery of March 2021.",
          p -> p.add(approved("2020-10-01"))),
      example(
          Outcome.ATTENTION,
          "The approval was two years old when the vehicles came.",
          p -> p.add(approved("2019-03-01"))),
      Example.of(
          Outcome.INDETERMINATE,
          "Nobody knows under which authority the delivery was paid.",
          SUBJECT,
          AS_OF,
          p ->
              p.add(
                      Activity.builder("A1")
                          .title("Vehicles for border patrols")
                          .country("XAA")
                          .build())
                  .add(unit())
                  .add(delivery())),
      example(
          Outcome.NOT_APPLICABLE,
          "The unit held no approval; that is for LEAHY-3 to judge.",
          p -> p)
    };
  }

  private static Example example(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        SUBJECT,
        AS_OF,
        p -> more.apply(p.add(activity(Authority.FAA)).add(unit()).add(delivery())));
  }

  static Activity activity(Authority authority) {
    return Activity.builder("A1")
        .title("Vehicles for border patrols")
        .country("XAA")
        .authority(authority)
        .build();
  }

  static Unit unit() {
    return Unit.builder("U1").name("1st Patrol Company").country("XAA").build();
  }

  static Delivery delivery() {
    return Delivery.builder(SUBJECT)
        .activity("A1")
        .unit("U1")
        .kind(Delivery.Kind.EQUIPMENT)
        .date(LocalDate.of(2021, 3, 1))
        .build();
  }

  private static Vetting approved(String day) {
    return approved(day, Regime.STATE);
  }

  static Vetting approved(String day, @Nullable Regime regime) {
    return Vetting.builder("V1")
        .unit("U1")
        .regime(regime)
        .decided(LocalDate.parse(day))
        .outcome(Vetting.Outcome.APPROVED)
        .build();
  }

  static org.tsctp.partnership.AllegationBuilder allegation() {
    return Allegation.builder("ALG1")
        .unit("U1")
        .country("XAA")
        .act(Allegation.Act.EXTRAJUDICIAL_KILLING)
        .occurred(LocalDate.of(2020, 6, 1));
  }

  static Allegation killing(String assessed) {
    return allegation()
        .credibility(Allegation.Credibility.CREDIBLE)
        .assessed(LocalDate.parse(assessed))
        .build();
  }

  private static Remediation steps(String decided, String reported) {
    return Remediation.builder("R1")
        .allegation("ALG1")
        .regime(Regime.STATE)
        .finding(Remediation.Finding.EFFECTIVE_STEPS)
        .decided(LocalDate.parse(decided))
        .reported(LocalDate.parse(reported))
        .build();
  }
}
