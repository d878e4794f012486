package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.RestrictionBuilder;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Waiver;
import org.tsctp.partnership.WaiverBuilder;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules around the coup restriction. */
final class CoupExamples {

  private static final LocalDate EVENT = LocalDate.of(2023, 3, 1);
  private static final LocalDate DETERMINED = LocalDate.of(2023, 4, 15);

  private CoupExamples() {}

  static Example[] democracyException() {
    return new Example[] {
      claimed(
          Outcome.VIOLATION,
          "Money for a democratic transition, in a year whose law did not know that exception.",
          Activity.Purpose.DEMOCRATIC_TRANSITION),
      claimed(
          Outcome.COMPLIANT,
          "Money for the observation of elections, while the country was barred.",
          Activity.Purpose.ELECTIONS),
      claimed(
          Outcome.INDETERMINATE,
          "The purpose of money that went to a barred country is not on record.",
          null),
      claimed(
          Outcome.NOT_APPLICABLE,
          "The money claims another purpose, and no democracy exception.",
          Activity.Purpose.COUNTERTERRORISM)
    };
  }

  private static Example claimed(
      Outcome outcome, String story, Activity.@Nullable Purpose purpose) {
    return Example.of(
        outcome,
        story,
        "T1",
        "2023-09-30",
        p ->
            p.add(coup().determined(DETERMINED).build())
                .add(
                    Activity.builder("A1")
                        .title("Electoral commission")
                        .country("XAA")
                        .authority(Authority.FAA)
                        .recipientKind(Activity.RecipientKind.GOVERNMENT)
                        .purpose(purpose)
                        .build())
                .add(spent("2023-06-15")));
  }

  static Example[] waiver() {
    return new Example[] {
      form(
          Outcome.VIOLATION,
          "A waiver of a year in which the law had none.",
          w -> w.from(LocalDate.of(2022, 5, 1))),
      form(
          Outcome.INDETERMINATE,
          "The day on which Congress was notified is not on record.",
          w -> w.notified(EventDate.UNKNOWN)),
      form(
          Outcome.ATTENTION,
          "A waiver for a whole country that names no program.",
          w -> w.activity(null).country("XAA")),
      form(
          Outcome.COMPLIANT,
          "A waiver of one program, certified, consulted upon and notified before it began.",
          w -> w),
      form(
          Outcome.NOT_APPLICABLE,
          "A waiver of the list of child-soldier countries.",
          w -> w.rule("CSPA-1"))
    };
  }

  private static Example form(Outcome outcome, String story, UnaryOperator<WaiverBuilder> changed) {
    WaiverBuilder waiver =
        Waiver.builder("W1")
            .rule("COUP-1")
            .activity("A1")
            .from(LocalDate.of(2023, 5, 1))
            .to(LocalDate.of(2024, 5, 1))
            .reason("Protects a peace process")
            .basis("annual act, section 7008(b)")
            .requestedBy("Bureau")
            .approvedBy("Secretary")
            .certified(LocalDate.of(2023, 4, 25))
            .consulted(LocalDate.of(2023, 4, 26))
            .notified(LocalDate.of(2023, 4, 27));
    return Example.of(
        outcome,
        story,
        "W1",
        "2023-09-30",
        p ->
            p.add(Activity.builder("A1").title("Border posts").country("XAA").build())
                .add(changed.apply(waiver).build()));
  }

  static Example[] resumption() {
    return new Example[] {
      resumed(
          Outcome.VIOLATION,
          "The government was paid three weeks before the restriction was lifted.",
          "2024-02-10",
          coup().determined(DETERMINED).lifted(LocalDate.of(2024, 3, 1))),
      resumed(
          Outcome.COMPLIANT,
          "The government was paid from the day on which the restriction was lifted.",
          "2024-03-01",
          coup().determined(DETERMINED).lifted(LocalDate.of(2024, 3, 1))),
      resumed(
          Outcome.INDETERMINATE,
          "The government was paid again; the day of the lifting is not on record.",
          "2024-02-10",
          coup().determined(DETERMINED)),
      resumed(
          Outcome.NOT_APPLICABLE,
          "No determination was ever made, so nothing was to be lifted.",
          "2024-02-10",
          coup().determined(EventDate.NONE))
    };
  }

  private static Example resumed(
      Outcome outcome, String story, String day, RestrictionBuilder coup) {
    return Example.of(
        outcome,
        story,
        "C1",
        "2024-09-30",
        p ->
            p.add(coup.build())
                .add(
                    Activity.builder("A1")
                        .title("Treasury support")
                        .country("XAA")
                        .authority(Authority.FAA)
                        .recipientKind(Activity.RecipientKind.GOVERNMENT)
                        .build())
                .add(spent(day)));
  }

  static Example[] regionalSuspension() {
    return new Example[] {
      suspended(
          Outcome.ATTENTION,
          "Neighbors suspended the country; it is known that no determination was made.",
          p -> p.add(coup().determined(EventDate.NONE).build())),
      suspended(
          Outcome.COMPLIANT,
          "Neighbors suspended the country, and the restriction was determined.",
          p -> p.add(coup().determined(DETERMINED).build())),
      suspended(
          Outcome.INDETERMINATE,
          "Neighbors suspended the country; whether the coup was determined is not on record.",
          p -> p.add(coup().build())),
      Example.of(
          Outcome.NOT_APPLICABLE,
          "The row is a coup restriction, not a suspension by neighbors.",
          "C1",
          "2023-09-30",
          p -> p.add(coup().build()))
    };
  }

  private static Example suspended(
      Outcome outcome, String story, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "S1",
        "2023-09-30",
        p ->
            more.apply(
                p.add(
                    Restriction.builder("S1")
                        .kind(Restriction.Kind.REGIONAL_SUSPENSION)
                        .country("XAA")
                        .event(EVENT.plusDays(3))
                        .build())));
  }

  private static RestrictionBuilder coup() {
    return Restriction.builder("C1")
        .kind(Restriction.Kind.COUP)
        .country("XAA")
        .event(EVENT)
        .headElected(true);
  }

  private static Transaction spent(String day) {
    return Transaction.builder("T1")
        .activity("A1")
        .type(Transaction.Type.OBLIGATION)
        .date(LocalDate.parse(day))
        .amount(new BigDecimal("75000"))
        .build();
  }
}
