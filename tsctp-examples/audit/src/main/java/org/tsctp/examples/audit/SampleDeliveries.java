package org.tsctp.examples.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.DeliveryBuilder;
import org.tsctp.partnership.EndUseCheck;
import org.tsctp.partnership.PortfolioBuilder;

/** What the sample's activities delivered to whom, and who looked at it afterwards. */
final class SampleDeliveries {

  private static final int PER_COUNTRY_AND_YEAR = 22;
  private static final String[] ITEMS = {"pickup truck", "radio", "night vision device", "boat"};

  private final Random random;
  private final SampleUnits units;
  private final SampleMoney money;
  private int deliveries;
  private int checks;

  SampleDeliveries(Random random, SampleUnits units, SampleMoney money) {
    this.random = random;
    this.units = units;
    this.money = money;
  }

  void addTo(PortfolioBuilder builder) {
    for (String country : SamplePortfolio.COUNTRIES) {
      for (int year = SamplePortfolio.FIRST_YEAR; year <= SamplePortfolio.LAST_YEAR; year++) {
        List<Activity> activities = money.activities(country, year);
        for (int i = 0; i < PER_COUNTRY_AND_YEAR && !activities.isEmpty(); i++) {
          add(builder, country, year, activities.get(random.nextInt(activities.size())));
        }
      }
    }
  }

  private void add(PortfolioBuilder builder, String country, int year, Activity activity) {
    deliveries++;
    String id = "DLV-" + (1000 + deliveries);
    boolean equipment = random.nextInt(5) < 2;
    LocalDate day = SamplePortfolio.day(random, year);
    List<String> recipients = units.recipients(country);
    DeliveryBuilder delivery =
        Delivery.builder(id)
            .activity(activity.id())
            .kind(equipment ? Delivery.Kind.EQUIPMENT : Delivery.Kind.TRAINING)
            .date(day)
            .value(BigDecimal.valueOf(1000L * (5 + random.nextInt(200))))
            .currency("USD")
            .item(equipment ? ITEMS[random.nextInt(ITEMS.length)] : "course");
    if (random.nextInt(12) > 0) {
      delivery.unit(recipients.get(random.nextInt(recipients.size())));
    }
    boolean enhanced = equipment && random.nextInt(3) == 0;
    if (equipment) {
      delivery.enhanced(enhanced);
    } else {
      delivery.persons(5L + random.nextInt(40));
    }
    builder.add(delivery.build());
    if (equipment) {
      addChecks(builder, id, day, enhanced);
    }
  }

  /** The first check in time, mostly; where monitoring is enhanced, one every year. */
  private void addChecks(
      PortfolioBuilder builder, String delivery, LocalDate day, boolean enhanced) {
    if (random.nextInt(10) == 0) {
      return;
    }
    LocalDate due = day.plusDays(200 + random.nextInt(random.nextInt(8) == 0 ? 300 : 160));
    while (!due.isAfter(SamplePortfolio.AS_OF)) {
      int chance = random.nextInt(30);
      EndUseCheck.Result result =
          chance == 0
              ? EndUseCheck.Result.MISSING
              : chance == 1
                  ? EndUseCheck.Result.MISUSED
                  : chance < 4 ? EndUseCheck.Result.ACCESS_DENIED : EndUseCheck.Result.ACCOUNTED;
      add(builder, delivery, due, result);
      if (!enhanced) {
        return;
      }
      due = due.plusDays(300 + random.nextInt(60));
    }
  }

  private void add(
      PortfolioBuilder builder, String delivery, LocalDate day, EndUseCheck.Result result) {
    checks++;
    builder.add(
        EndUseCheck.builder("CHK-" + (1000 + checks))
            .delivery(delivery)
            .date(day)
            .result(result)
            .build());
  }
}
