package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Membership;
import org.tsctp.partnership.Partner;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.StrategyElement.Presence;
import org.tsctp.partnership.Theater;
import org.tsctp.partnership.Unit;
import org.tsctp.rule.Example;
import org.tsctp.rule.Outcome;

/** One invented example per outcome for the rules of chapter "Border". */
final class BorderExamples {

  private static final String AS_OF = "2022-09-30";

  private BorderExamples() {}

  static Example[] legalBasis() {
    return new Example[] {
      basis(
          Outcome.COMPLIANT,
          "A border battalion is trained under section 333 for border security.",
          Authority.SECTION_333,
          Activity.Purpose.MARITIME_AND_BORDER_SECURITY,
          null,
          Unit.Branch.BORDER),
      basis(
          Outcome.ATTENTION,
          "A customs brigade is trained under the customs exception.",
          Authority.FAA,
          null,
          Activity.PoliceException.CUSTOMS,
          Unit.Branch.CUSTOMS),
      basis(
          Outcome.VIOLATION,
          "A border battalion is trained under the Foreign Assistance Act without an exception.",
          Authority.FAA,
          null,
          Activity.PoliceException.NO_EXCEPTION,
          Unit.Branch.BORDER),
      basis(
          Outcome.INDETERMINATE,
          "The branch of the receiving unit is not known.",
          Authority.FAA,
          null,
          Activity.PoliceException.CUSTOMS,
          null),
      basis(
          Outcome.NOT_APPLICABLE,
          "An army battalion is no border force.",
          Authority.FAA,
          null,
          null,
          Unit.Branch.ARMY)
    };
  }

  static Example[] jointUnit() {
    return new Example[] {
      joint(Outcome.COMPLIANT, "All seven pillars stand for the battalion.", 7, p -> p),
      joint(
          Outcome.VIOLATION,
          "Six pillars stand; nobody is held to account.",
          6,
          p -> p.add(SafeguardExamples.pillar("accountability", Presence.N))),
      joint(Outcome.INDETERMINATE, "Of one pillar nothing is on record.", 6, p -> p),
      joint(
          Outcome.NOT_APPLICABLE,
          "Nothing says that the battalion took part in the Joint Force.",
          0,
          p -> p)
    };
  }

  static Example[] bothSides() {
    return new Example[] {
      segment(
          Outcome.COMPLIANT,
          "Both states are partners.",
          Theater.Kind.BORDER_SEGMENT,
          p -> seats(p)),
      segment(
          Outcome.ATTENTION,
          "One of the two states is under a coup restriction.",
          Theater.Kind.BORDER_SEGMENT,
          p ->
              seats(p)
                  .add(
                      Restriction.builder("R1")
                          .kind(Restriction.Kind.COUP)
                          .country("XAB")
                          .event(LocalDate.of(2022, 1, 24))
                          .determined(LocalDate.of(2022, 2, 18))
                          .build())),
      segment(
          Outcome.INDETERMINATE,
          "When one of the two states joined is not on record.",
          Theater.Kind.BORDER_SEGMENT,
          p -> seat(partnership(p), "XAA")),
      segment(Outcome.NOT_APPLICABLE, "A region is no border.", Theater.Kind.REGION, p -> p)
    };
  }

  private static Example basis(
      Outcome outcome,
      String story,
      Authority authority,
      Activity.@Nullable Purpose purpose,
      Activity.@Nullable PoliceException exception,
      Unit.@Nullable Branch branch) {
    return Example.of(
        outcome,
        story,
        "D1",
        AS_OF,
        p ->
            p.add(
                    Activity.builder("A1")
                        .title("Border training")
                        .country("XAA")
                        .authority(authority)
                        .purpose(purpose)
                        .policeException(exception)
                        .build())
                .add(Unit.builder("U1").name("Unit 1").country("XAA").branch(branch).build())
                .add(delivery()));
  }

  private static Delivery delivery() {
    return Delivery.builder("D1")
        .activity("A1")
        .unit("U1")
        .kind(Delivery.Kind.TRAINING)
        .date(LocalDate.of(2021, 3, 1))
        .build();
  }

  private static Example joint(
      Outcome outcome, String story, int pillars, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(
        outcome,
        story,
        "D1",
        AS_OF,
        p -> {
          theater(p, Theater.Kind.BORDER_SEGMENT)
              .add(Activity.builder("A1").title("Joint patrols").theater("T1").build())
              .add(Unit.builder("U1").name("Battalion 1").country("XAA").build())
              .add(delivery());
          SafeguardExamples.pillars()
              .subList(0, pillars)
              .forEach(name -> p.add(SafeguardExamples.pillar(name, Presence.Y)));
          return more.apply(p);
        });
  }

  private static Example segment(
      Outcome outcome, String story, Theater.Kind kind, UnaryOperator<PortfolioBuilder> more) {
    return Example.of(outcome, story, "T1", AS_OF, p -> more.apply(theater(p, kind)));
  }

  private static PortfolioBuilder theater(PortfolioBuilder portfolio, Theater.Kind kind) {
    return portfolio.add(
        Theater.builder("T1")
            .name("Border of two states")
            .kind(kind)
            .countries(List.of("XAA", "XAB"))
            .build());
  }

  private static PortfolioBuilder partnership(PortfolioBuilder portfolio) {
    return portfolio.add(
        Partner.builder("TSCTP").name("The partnership").kind(Partner.Kind.REGIONAL_BODY).build());
  }

  private static PortfolioBuilder seats(PortfolioBuilder portfolio) {
    return seat(seat(partnership(portfolio), "XAA"), "XAB");
  }

  private static PortfolioBuilder seat(PortfolioBuilder portfolio, String country) {
    return portfolio
        .add(
            Partner.builder(country)
                .name("State " + country)
                .kind(Partner.Kind.STATE)
                .country(country)
                .build())
        .add(
            Membership.builder()
                .partner(country)
                .body("TSCTP")
                .from(LocalDate.of(2005, 1, 1))
                .build());
  }
}
