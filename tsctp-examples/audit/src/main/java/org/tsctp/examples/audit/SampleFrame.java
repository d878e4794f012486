package org.tsctp.examples.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tsctp.basics.ReportingPeriod;
import org.tsctp.partnership.ExchangeRate;
import org.tsctp.partnership.Indicator;
import org.tsctp.partnership.Membership;
import org.tsctp.partnership.Objective;
import org.tsctp.partnership.Observation;
import org.tsctp.partnership.Partner;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Program;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Strategy;
import org.tsctp.partnership.StrategyElement;
import org.tsctp.partnership.Theater;
import org.tsctp.partnership.Waiver;

/** What stands around the money of the sample: partners, programs, strategy, coups, rates. */
final class SampleFrame {

  private static final LocalDate START = LocalDate.of(2017, 10, 1);

  private SampleFrame() {}

  static void addTo(PortfolioBuilder builder) {
    addPartners(builder);
    addStrategy(builder);
    addRestrictions(builder);
    addRates(builder);
    addGovernance(builder);
  }

  private static void addPartners(PortfolioBuilder builder) {
    builder.add(
        Partner.builder("BODY")
            .name("Invented Sahel Body")
            .kind(Partner.Kind.REGIONAL_BODY)
            .build());
    for (String country : SamplePortfolio.COUNTRIES) {
      builder
          .add(
              Partner.builder("STATE-" + country)
                  .name("State of " + country)
                  .kind(Partner.Kind.STATE)
                  .country(country)
                  .build())
          .add(
              Membership.builder()
                  .partner("STATE-" + country)
                  .body("BODY")
                  .role("member")
                  .from(START)
                  .build());
    }
    builder
        .add(
            Program.builder("PROGRAM")
                .name("Invented Counterterrorism Partnership")
                .leader("Program office")
                .leaderDesignated(START)
                .from(START)
                .build())
        .add(
            Theater.builder("SEGMENT-AB")
                .name("Border between XAA and XAB")
                .kind(Theater.Kind.BORDER_SEGMENT)
                .countries(List.of("XAA", "XAB"))
                .build());
  }

  private static void addStrategy(PortfolioBuilder builder) {
    builder
        .add(
            Strategy.builder("STRATEGY")
                .title("Five-year strategy")
                .adopted(START)
                .from(START)
                .to(LocalDate.of(2024, 10, 1))
                .build())
        .add(Objective.builder("OBJ-SECURITY").strategy("STRATEGY").title("Safer borders").build())
        .add(
            Objective.builder("OBJ-GOVERNANCE")
                .strategy("STRATEGY")
                .title("Fairer courts")
                .build());
    for (String element : List.of("objectives", "milestones", "indicators", "roles")) {
      builder.add(
          StrategyElement.builder()
              .strategy("STRATEGY")
              .element(element)
              .present(StrategyElement.Presence.Y)
              .build());
    }
  }

  /** XAB: determined, later waived; XAC: nothing determined; XAD: lifted. */
  private static void addRestrictions(PortfolioBuilder builder) {
    builder
        .add(
            Restriction.builder("COUP-XAB")
                .kind(Restriction.Kind.COUP)
                .country("XAB")
                .event(LocalDate.of(2022, 8, 17))
                .headElected(true)
                .determined(LocalDate.of(2022, 10, 20))
                .build())
        .add(
            Restriction.builder("COUP-XAC")
                .kind(Restriction.Kind.COUP)
                .country("XAC")
                .event(LocalDate.of(2023, 4, 12))
                .headElected(true)
                .build())
        .add(
            Restriction.builder("COUP-XAD")
                .kind(Restriction.Kind.COUP)
                .country("XAD")
                .event(LocalDate.of(2018, 2, 1))
                .headElected(true)
                .determined(LocalDate.of(2018, 3, 1))
                .lifted(LocalDate.of(2019, 1, 15))
                .build())
        .add(waiver("WVR-1", "COUP-1", "XAB", "Bureau", "Secretary"))
        .add(waiver("WVR-2", "LEAHY-1", "XAA", "Bureau", "Secretary"))
        .add(waiver("WVR-3", "COUP-1", "XAC", "Office", "Office"));
  }

  private static Waiver waiver(
      String id, String rule, String country, String requestedBy, String approvedBy) {
    return Waiver.builder(id)
        .rule(rule)
        .country(country)
        .from(LocalDate.of(2023, 3, 1))
        .to(LocalDate.of(2023, 11, 1))
        .reason("Replacement of the border mission is not yet formed")
        .basis("Invented basis")
        .requestedBy(requestedBy)
        .approvedBy(approvedBy)
        .certified(LocalDate.of(2023, 2, 1))
        .consulted(LocalDate.of(2023, 2, 10))
        .notified(LocalDate.of(2023, 2, 20))
        .build();
  }

  private static void addRates(PortfolioBuilder builder) {
    for (int month = 0; month < 72; month++) {
      builder.add(
          ExchangeRate.builder()
              .currency("EUR")
              .date(START.plusMonths(month))
              .usd(BigDecimal.valueOf(1050 + (month * 7) % 150, 3))
              .build());
    }
  }

  private static void addGovernance(PortfolioBuilder builder) {
    builder.add(
        Indicator.builder("RULE-OF-LAW")
            .name("Invented rule of law score")
            .kind(Indicator.Kind.CONTEXT)
            .direction(Indicator.Direction.HIGHER_IS_BETTER)
            .low(BigDecimal.ZERO)
            .high(BigDecimal.valueOf(100))
            .build());
    for (String country : SamplePortfolio.COUNTRIES) {
      for (int year = SamplePortfolio.FIRST_YEAR; year <= SamplePortfolio.LAST_YEAR - 1; year++) {
        builder.add(
            Observation.builder()
                .indicator("RULE-OF-LAW")
                .country(country)
                .period(ReportingPeriod.parse(String.valueOf(year)))
                .value(BigDecimal.valueOf(30 + (country.charAt(2) * 3 + year * 2) % 17))
                .se(BigDecimal.valueOf(2))
                .build());
      }
    }
  }
}
