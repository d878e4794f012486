package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.partnership.Harm;
import org.tsctp.partnership.HarmBuilder;
import org.tsctp.partnership.Provenance;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Civilian harm". */
final class CivilianHarmExamples {

  private CivilianHarmExamples() {}

  static Example[] assessed() {
    return new Example[] {
      harm(
          Outcome.COMPLIANT,
          "The strike was assessed on the ninetieth day.",
          "2023-06-30",
          h -> h.assessed(EventDate.parse("2023-05-30"))),
      harm(
          Outcome.ATTENTION,
          "Ninety days after the strike there is still time to assess it.",
          "2023-05-30",
          h -> h.assessed(EventDate.NONE)),
      harm(
          Outcome.VIOLATION,
          "The strike was assessed on the ninety-first day.",
          "2023-06-30",
          h -> h.assessed(EventDate.parse("2023-05-31"))),
      harm(
          Outcome.INDETERMINATE,
          "After four months it is not known whether the strike was assessed.",
          "2023-06-30",
          h -> h)
    };
  }

  static Example[] investigated() {
    return new Example[] {
      harm(
          Outcome.COMPLIANT,
          "The investigation ended with a report.",
          "2023-12-31",
          h ->
              h.investigationOpened(EventDate.parse("2023-03-10"))
                  .investigationConcluded(EventDate.parse("2023-11-02"))),
      harm(
          Outcome.ATTENTION,
          "The investigation has been open for nine months.",
          "2023-12-31",
          h -> h.investigationOpened(EventDate.parse("2023-03-10"))),
      harm(
          Outcome.VIOLATION,
          "The investigation has been open for two years and a day.",
          "2025-03-10",
          h -> h.investigationOpened(EventDate.parse("2023-03-10"))),
      harm(
          Outcome.INDETERMINATE,
          "An inquiry was announced, and nothing further is known.",
          "2023-12-31",
          h -> h)
    };
  }

  static Example[] counted() {
    return new Example[] {
      counted(Outcome.COMPLIANT, "A commission counted thirteen.", 13L, 13L, "Commission"),
      counted(Outcome.ATTENTION, "Somebody wrote down thirteen.", 13L, 13L, null),
      counted(Outcome.INDETERMINATE, "Nobody wrote down who counted 13 to 23.", 13L, 23L, null),
      counted(Outcome.NOT_APPLICABLE, "Nobody counted the killed.", null, null, "Radio")
    };
  }

  private static Example harm(
      Outcome outcome, String story, String asOf, UnaryOperator<HarmBuilder> more) {
    return Example.of(outcome, story, "H1", asOf, p -> p.add(more.apply(strike()).build()));
  }

  private static Example counted(
      Outcome outcome,
      String story,
      @Nullable Long low,
      @Nullable Long high,
      @Nullable String source) {
    return harm(
        outcome,
        story,
        "2023-06-30",
        h ->
            h.killedLow(low)
                .killedHigh(high)
                .provenance(source == null ? Provenance.NONE : Provenance.of(source)));
  }

  private static HarmBuilder strike() {
    return Harm.builder("H1").date(LocalDate.of(2023, 3, 1)).country("XAA");
  }
}
