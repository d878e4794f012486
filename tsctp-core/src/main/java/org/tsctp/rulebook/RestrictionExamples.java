package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Affiliation;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Listing;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.RestrictionBuilder;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Unit;
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

  static Example[] designatedGroup() {
    return new Example[] {
      tied(
          Outcome.VIOLATION,
          "A militia that is confirmed to belong to a designated group was trained.",
          "2023-06-15",
          Affiliation.Certainty.CONFIRMED),
      tied(
          Outcome.INDETERMINATE,
          "The same, but the tie to the group is only alleged.",
          "2023-06-15",
          Affiliation.Certainty.ALLEGED),
      tied(
          Outcome.NOT_APPLICABLE,
          "The militia was trained before the group was designated.",
          "2023-04-30",
          Affiliation.Certainty.CONFIRMED),
      tied(Outcome.COMPLIANT, "No tie of the unit to a group is on record.", "2023-06-15", null)
    };
  }

  private static Example tied(
      Outcome outcome, String story, String day, Affiliation.@Nullable Certainty certainty) {
    return Example.of(
        outcome,
        story,
        "D1",
        "2023-09-30",
        p -> {
          p.add(Unit.builder("U1").name("Village militia").country("XAA").build())
              .add(Activity.builder("A1").title("First aid course").country("XAA").build())
              .add(
                  Listing.builder("L1")
                      .list(Listing.ListName.FTO)
                      .group("G1")
                      .listed(true)
                      .from(LocalDate.of(2023, 5, 1))
                      .build())
              .add(
                  Delivery.builder("D1")
                      .activity("A1")
                      .unit("U1")
                      .kind(Delivery.Kind.TRAINING)
                      .date(LocalDate.parse(day))
                      .build());
          return certainty == null
              ? p
              : p.add(
                  Affiliation.builder("F1").unit("U1").group("G1").certainty(certainty).build());
        });
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
