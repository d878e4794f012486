package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.RestrictionBuilder;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Restrictions". */
final class RestrictionExamples {

  private static final LocalDate EVENT = LocalDate.of(2023, 3, 1);
  private static final LocalDate DETERMINED = LocalDate.of(2023, 4, 15);

  private RestrictionExamples() {}

  static Example[] coupRestriction() {
    return new Example[] {
      example(
          Outcome.VIOLATION,
          "Money was obligated for the government two months after the determination.",
          Authority.FAA,
          Activity.RecipientKind.GOVERNMENT,
          p -> p.add(coup().determined(DETERMINED).build())),
      example(
          Outcome.WAIVED,
          "The same, under a waiver that was certified, consulted and notified before.",
          Authority.FAA,
          Activity.RecipientKind.GOVERNMENT,
          p -> p.add(coup().determined(DETERMINED).build()).add(waiver())),
      example(
          Outcome.ATTENTION,
          "The same, but the money went to a non-governmental organization.",
          Authority.FAA,
          Activity.RecipientKind.NGO,
          p -> p.add(coup().determined(DETERMINED).build())),
      example(
          Outcome.INDETERMINATE,
          "The head of government was deposed three months before, and nothing was determined.",
          Authority.FAA,
          Activity.RecipientKind.GOVERNMENT,
          p -> p.add(coup().build())),
      example(
          Outcome.NOT_APPLICABLE,
          "No coup is on record in the country.",
          Authority.FAA,
          Activity.RecipientKind.GOVERNMENT,
          p -> p)
    };
  }

  static Example[] section333() {
    return new Example[] {
      example(
          Outcome.VIOLATION,
          "Money under section 333 was obligated after the determination.",
          Authority.SECTION_333,
          Activity.RecipientKind.GOVERNMENT,
          p -> p.add(coup().determined(DETERMINED).build())),
      example(
          Outcome.INDETERMINATE,
          "The head of government was deposed, and nothing was determined.",
          Authority.SECTION_333,
          Activity.RecipientKind.GOVERNMENT,
          p -> p.add(coup().build())),
      example(
          Outcome.NOT_APPLICABLE,
          "The money is not that of section 333.",
          Authority.FAA,
          Activity.RecipientKind.GOVERNMENT,
          p -> p.add(coup().determined(DETERMINED).build()))
    };
  }

  private static Example example(
      Outcome outcome,
      String story,
      Authority authority,
      Activity.@Nullable RecipientKind recipient,
      UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "T1",
        "2023-09-30",
        p ->
            more.apply(
                p.add(
                        Activity.builder("A1")
                            .title("Patrol training")
                            .country("XAA")
                            .authority(authority)
                            .recipientKind(recipient)
                            .build())
                    .add(
                        Transaction.builder("T1")
                            .activity("A1")
                            .type(Transaction.Type.OBLIGATION)
                            .date(LocalDate.of(2023, 6, 15))
                            .amount(new BigDecimal("250000"))
                            .build())));
  }

  private static RestrictionBuilder coup() {
    return Restriction.builder("C1")
        .kind(Restriction.Kind.COUP)
        .country("XAA")
        .event(EVENT)
        .headElected(true);
  }

  private static Waiver waiver() {
    return Waiver.builder("W1")
        .rule("COUP-1")
        .country("XAA")
        .from(LocalDate.of(2023, 5, 1))
        .to(LocalDate.of(2024, 5, 1))
        .reason("Protects a peace process")
        .basis("annual act, section 7008(b)")
        .requestedBy("Bureau")
        .approvedBy("Secretary")
        .certified(LocalDate.of(2023, 4, 25))
        .consulted(LocalDate.of(2023, 4, 26))
        .notified(LocalDate.of(2023, 4, 27))
        .build();
  }
}
