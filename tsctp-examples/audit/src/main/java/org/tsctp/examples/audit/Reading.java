package org.tsctp.examples.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.source.Limits;
import org.tsctp.source.PortfolioReader;

/** Reads portfolios and says how long it took. */
final class Reading {

  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

  private final Surroundings around;
  private final boolean quiet;
  private final long start = System.nanoTime();

  Reading(Surroundings around, boolean quiet) {
    this.around = around;
    this.quiet = quiet;
  }

  /** Reads several portfolios as one. */
  Loaded<Portfolio> read(List<Path> paths, ProgressLine progress) {
    List<Path> resolved = paths.stream().map(around.directory()::resolve).toList();
    Loaded<Portfolio> loaded =
        PortfolioReader.read(
            resolved,
            Limits.FILES,
            (file, rows) -> progress.at("Reading " + file + "  " + rows + " rows"));
    progress.clear();
    tell("Read", loaded.value(), loaded.issues().size());
    return loaded;
  }

  /** Says what was read, how long it took, and how many problems there were. */
  void tell(String verb, Portfolio portfolio, int problems) {
    if (!quiet) {
      around.say(
          verb
              + count(portfolio.size(), "row")
              + " in "
              + seconds()
              + " s,"
              + count(problems, "problem")
              + " in the data.");
    }
  }

  private static String count(int number, String thing) {
    return " " + number + " " + thing + (number == 1 ? "" : "s");
  }

  private BigDecimal seconds() {
    return BigDecimal.valueOf(System.nanoTime() - start).divide(NANOS, 2, RoundingMode.HALF_EVEN);
  }
}
