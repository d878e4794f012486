package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Restriction;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Unit;

/** What the readers of publishers make can be written as a portfolio and read back. */
class ConvertedPortfolioTest {

  private static final List<Class<? extends Row>> TABLES =
      List.of(Activity.class, Transaction.class, Unit.class, Delivery.class, Restriction.class);

  @TempDir Path folder;

  private void comesBack(Portfolio portfolio) throws IOException {
    PortfolioWriter.writeFolder(portfolio, folder);
    Loaded<Portfolio> back = PortfolioReader.read(folder);
    assertThat(back.issues()).noneMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    for (Class<? extends Row> table : TABLES) {
      assertThat(back.value().list(table)).isEqualTo(portfolio.list(table));
    }
  }

  @Test
  void training_comes_back() throws IOException {
    comesBack(FmtrptReader.read(Samples.path("fmtrpt_2018_2019_good.xml")).value());
  }

  @Test
  void coups_come_back() throws IOException {
    comesBack(CoupReader.read(Samples.path("cline_good.csv")).value());
  }

  @Test
  void greenbook_comes_back() throws IOException {
    comesBack(GreenbookReader.read(Samples.path("greenbook_good.csv")).value());
  }

  @Test
  void real_training_comes_back() throws IOException {
    comesBack(FmtrptReader.read(OpenData.folder("fmtrpt")).value());
  }

  @Test
  void real_greenbook_comes_back() throws IOException {
    comesBack(GreenbookReader.read(OpenData.folder("foreignassistance")).value());
  }
}
