package org.tsctp.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.partnership.Seen.recorded;
import static org.tsctp.partnership.Seen.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tsctp.basics.EventDate;
import org.tsctp.fixtures.RandomPortfolio;

/** SPEC.md section 3.1, written once more for all tables, against random portfolios. */
class EveryRowSeenTest {

  @Test
  void every_row_of_every_table_is_seen_as_the_contract_says() {
    for (long seed = 0; seed < 40; seed++) {
      Portfolio portfolio = new RandomPortfolio(seed).build();
      LocalDate asOf = LocalDate.of(2013, 1, 1).plusDays(seed * 100);
      LocalDate knownOn =
          seed % 3 == 0 ? null : LocalDate.of(2013, 6, 1).plusDays((seed * 371) % 4_000);
      PortfolioView view = portfolio.at(asOf, knownOn);
      for (Table<?> table : Tables.all()) {
        assertSeen(portfolio, view, table, "seed " + seed);
      }
    }
  }

  private static <R extends Row> void assertSeen(
      Portfolio portfolio, PortfolioView view, Table<R> table, String seed) {
    List<R> expected =
        portfolio.list(table.type()).stream()
            .filter(row -> !after(row.ownDate(), view.asOf()) && isKnown(row, view))
            .map(row -> masked(table, row, view))
            .toList();
    assertThat(view.list(table.type())).as("%s, %s", seed, table).isEqualTo(expected);
    for (R row : portfolio.list(table.type())) {
      assertThat(view.find(table.type(), portfolio.id(row)))
          .as("%s, %s", seed, row)
          .isEqualTo(
              isKnown(row, view)
                  ? java.util.Optional.of(masked(table, row, view))
                  : java.util.Optional.empty());
    }
  }

  private static boolean isKnown(Row row, PortfolioView view) {
    LocalDate recorded = row.provenance().recorded();
    return !after(recorded != null ? recorded : row.ownDate(), view.knownOn().orElse(null));
  }

  private static <R extends Row> R masked(Table<R> table, R row, PortfolioView view) {
    Object[] values = table.values(row);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof EventDate event && event.isKnown() && mayBeMasked(table, i)) {
        if (row.provenance().recorded() == null
            && after(event.date(), view.knownOn().orElse(null))) {
          values[i] = EventDate.UNKNOWN;
        } else if (event.date().isAfter(view.asOf())) {
          values[i] = EventDate.NONE;
        }
      } else if (values[i] instanceof LocalDate date
          && table.name().equals("groups")
          && table.columns().get(i).name().equals("from")
          && (date.isAfter(view.asOf())
              || (row.provenance().recorded() == null
                  && after(date, view.knownOn().orElse(null))))) {
        values[i] = null;
      }
    }
    return table.create(values);
  }

  private static boolean mayBeMasked(Table<?> table, int column) {
    String name = table.columns().get(column).name();
    return !name.equals("due") && !(table.name().equals("vettings") && name.equals("requested"));
  }

  private static boolean after(@Nullable LocalDate day, @Nullable LocalDate limit) {
    return day != null && limit != null && day.isAfter(limit);
  }
}
