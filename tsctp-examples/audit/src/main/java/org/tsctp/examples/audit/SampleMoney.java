package org.tsctp.examples.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Transaction;

/** The activities of the sample and their transactions. */
final class SampleMoney {

  /** A line of work that every country has every year. */
  private record Line(
      String code,
      String title,
      @Nullable Authority authority,
      @Nullable String account,
      Activity.@Nullable Effort effort,
      Activity.@Nullable RecipientKind recipient,
      int thousands) {}

  private static final List<Line> LINES =
      List.of(
          new Line(
              "PKO",
              "Patrol training",
              Authority.FAA,
              "PKO",
              Activity.Effort.TRAINING,
              Activity.RecipientKind.GOVERNMENT,
              900),
          new Line(
              "FMF",
              "Vehicles and radios",
              Authority.AECA,
              "FMF",
              Activity.Effort.SECURITY_ASSISTANCE,
              Activity.RecipientKind.GOVERNMENT,
              1200),
          new Line(
              "S333",
              "Counterterrorism company",
              Authority.SECTION_333,
              null,
              Activity.Effort.TRAINING,
              Activity.RecipientKind.GOVERNMENT,
              800),
          new Line(
              "COURTS",
              "Courts and prosecutors",
              Authority.FAA,
              "ESF",
              Activity.Effort.RULE_OF_LAW,
              Activity.RecipientKind.NGO,
              700),
          new Line(
              "JOBS",
              "Work for young people",
              Authority.FAA,
              "DA",
              Activity.Effort.ECONOMIC_OPPORTUNITY,
              Activity.RecipientKind.PRIVATE,
              900),
          new Line(
              "BORDER",
              "Border management",
              Authority.FAA,
              null,
              Activity.Effort.BORDER_MANAGEMENT,
              Activity.RecipientKind.GOVERNMENT,
              300),
          new Line("STUDY", "Joint study", Authority.OTHER, null, null, null, 60),
          new Line("MIXED", "Line without papers", null, null, null, null, 90));

  private final Random random;
  private final List<Activity> activities = new ArrayList<>();
  private int transactions;

  SampleMoney(Random random) {
    this.random = random;
  }

  /** The activities of a country and fiscal year. */
  List<Activity> activities(String country, int year) {
    return activities.stream()
        .filter(a -> country.equals(a.country()) && Integer.valueOf(year).equals(a.fiscalYear()))
        .toList();
  }

  void addTo(PortfolioBuilder builder) {
    for (String country : SamplePortfolio.COUNTRIES) {
      for (int year = SamplePortfolio.FIRST_YEAR; year <= SamplePortfolio.LAST_YEAR; year++) {
        for (Line line : LINES) {
          if (isPresent(country, year, line)) {
            add(builder, country, year, line);
          }
        }
      }
    }
  }

  /** XAD has no money on record in 2020, and XAC has security money only from 2022 on. */
  private static boolean isPresent(String country, int year, Line line) {
    if (country.equals("XAD") && year == 2020) {
      return false;
    }
    if (country.equals("XAC") && year >= 2022) {
      return List.of("PKO", "FMF", "S333").contains(line.code());
    }
    return line.effort() != null || !country.equals("XAA");
  }

  private void add(PortfolioBuilder builder, String country, int year, Line line) {
    LocalDate from = LocalDate.of(year - 1, 10, 1).plusDays(random.nextInt(60));
    Activity activity =
        Activity.builder("ACT-" + country + "-" + year + "-" + line.code())
            .title(line.title())
            .program("PROGRAM")
            .country(country)
            .authority(line.authority())
            .account(line.account())
            .fiscalYear(year)
            .effort(line.effort())
            .recipientKind(line.recipient())
            .objective(
                line.recipient() == Activity.RecipientKind.NGO ? "OBJ-GOVERNANCE" : "OBJ-SECURITY")
            .monitoringPlan(plan(from))
            .currency(line.code().equals("COURTS") ? "EUR" : null)
            .from(from)
            .build();
    activities.add(activity);
    builder.add(activity);
    addTransactions(builder, activity, year, line);
  }

  private EventDate plan(LocalDate from) {
    return switch (random.nextInt(8)) {
      case 0 -> EventDate.NONE;
      case 1 -> EventDate.UNKNOWN;
      case 2 -> EventDate.of(from.plusDays(1 + random.nextInt(90)));
      default -> EventDate.of(from.minusDays(random.nextInt(60)));
    };
  }

  private void addTransactions(PortfolioBuilder builder, Activity activity, int year, Line line) {
    if (line.code().equals("STUDY") && year == SamplePortfolio.LAST_YEAR) {
      return;
    }
    // In 2022, most of XAD's money is such that nobody can say which side it was for.
    boolean large = line.effort() == null && year == 2022 && activity.id().contains("XAD");
    int base = large ? 60 * line.thousands() : line.thousands();
    int obligated = base + random.nextInt(base / 3);
    LocalDate first = activity.from() == null ? SamplePortfolio.day(random, year) : activity.from();
    if (!line.code().equals("MIXED")) {
      add(builder, activity, Transaction.Type.OBLIGATION, first.plusDays(5), obligated);
    }
    int left = obligated;
    for (int i = 0; i < 7 && left > 0; i++) {
      int part = Math.min(left, 1 + obligated / 6);
      LocalDate day = first.plusDays(20L + i * 38L);
      add(builder, activity, Transaction.Type.DISBURSEMENT, day, part);
      add(builder, activity, Transaction.Type.EXPENDITURE, day.plusDays(9), part);
      left -= part;
    }
    if (random.nextInt(30) == 0) {
      add(builder, activity, Transaction.Type.DISBURSEMENT, first.plusDays(250), 15);
    }
    if (random.nextInt(12) == 0) {
      add(builder, activity, Transaction.Type.REFUND, first.plusDays(260), 5);
    }
  }

  private void add(
      PortfolioBuilder builder,
      Activity activity,
      Transaction.Type type,
      LocalDate day,
      int thousands) {
    transactions++;
    builder.add(
        Transaction.builder("TRX-" + (100_000 + transactions))
            .activity(activity.id())
            .type(type)
            .date(day)
            .amount(BigDecimal.valueOf(thousands * 1000L))
            .build());
  }
}
