package org.tsctp.examples.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.tsctp.basics.DateRange;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.PortfolioHeader;

/**
 * The invented portfolio of {@code tsctp demo}: about 4,000 rows on four countries that do not
 * exist, in which every rule shows every outcome it can have.
 *
 * <p>It is the same on every machine: the numbers come from a fixed seed, and the generator of
 * {@link Random} is laid down in its specification.
 */
public final class SamplePortfolio {

  /** The day on which the demonstration judges it: the end of fiscal year 2023. */
  public static final LocalDate AS_OF = LocalDate.of(2023, 9, 30);

  /** The countries, all of them codes that ISO 3166-1 leaves to its users. */
  static final List<String> COUNTRIES = List.of("XAA", "XAB", "XAC", "XAD");

  static final int FIRST_YEAR = 2018;
  static final int LAST_YEAR = 2023;

  private static final long SEED = 20230930L;

  private SamplePortfolio() {}

  /**
   * Makes the portfolio.
   *
   * @return the portfolio
   */
  public static Portfolio create() {
    PortfolioBuilder builder =
        Portfolio.builder(
            PortfolioHeader.of("sample")
                .withTitle("Invented partnership of four countries, fiscal years 2018 to 2023")
                .withPeriod(DateRange.of(LocalDate.of(2017, 10, 1), LocalDate.of(2023, 10, 1)))
                .withAttribution("Invented for tsctp; free to use under Apache-2.0"));
    Random random = new Random(SEED);
    SampleFrame.addTo(builder);
    SampleUnits units = new SampleUnits(random);
    units.addTo(builder);
    SampleMoney money = new SampleMoney(random);
    money.addTo(builder);
    new SampleDeliveries(random, units, money).addTo(builder);
    return builder.load().orThrow();
  }

  /** A day of a fiscal year that starts on 1 October. */
  static LocalDate day(Random random, int fiscalYear) {
    return LocalDate.of(fiscalYear - 1, 10, 1).plusDays(random.nextInt(365));
  }
}
