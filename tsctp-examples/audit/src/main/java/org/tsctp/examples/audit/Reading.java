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
    tell("Read", loaded);
    return loaded;
  }

  /** Says what was read and how long it took. */
  void tell(String verb, Loaded<Portfolio> loaded) {
    if (quiet) {
      return;
    }
    int problems = loaded.issues().size();
    around.say(
        verb
            + " "
            + loaded.value().size()
            + (loaded.value().size() == 1 ? " row in " : " rows in ")
            + seconds()
            + " s"
            + (problems == 0
                ? "."
                : ", "
                    + problems
                    + (problems == 1 ? " problem" : " problems")
                    + " in the data: tsctp doctor shows them."));
  }

  private BigDecimal seconds() {
    return BigDecimal.valueOf(System.nanoTime() - start).divide(NANOS, 2, RoundingMode.HALF_EVEN);
  }
}
