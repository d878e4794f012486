package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows around a day of judgement A and a day of knowledge K, and how they are seen. */
final class Seen {

  static final LocalDate A = LocalDate.of(2020, 6, 15);
  static final LocalDate K = LocalDate.of(2020, 3, 10);

  static Provenance recorded(LocalDate day) {
    return Provenance.NONE.withRecorded(day);
  }

  static Vetting approval(String id, String unit, LocalDate requested, LocalDate decided) {
    return Vetting.builder(id)
        .unit(unit)
        .requested(requested)
        .decided(decided)
        .outcome(Vetting.Outcome.APPROVED)
        .build();
  }

  static PortfolioView view(LocalDate asOf, @Nullable LocalDate knownOn, Row... rows) {
    return portfolio(rows).at(asOf, knownOn);
  }

  static Portfolio portfolio(Row... rows) {
    return Portfolio.builder("p").addAll(List.of(rows)).build();
  }

  private Seen() {}
}
