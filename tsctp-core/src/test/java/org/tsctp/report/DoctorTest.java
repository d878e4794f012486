package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Unit;
import org.tsctp.policy.Policies;
import org.tsctp.rulebook.RuleBooks;

class DoctorTest {

  @Test
  void text_tells_what_was_read_what_can_be_judged_and_what_is_missing() {
    StringBuilder out = new StringBuilder();
    report(ReportSample.portfolio()).write(TextStyle.PLAIN, out);

    Golden.assertSame("doctor.txt", out.toString());
  }

  @Test
  void what_is_missing_is_counted_with_its_money() {
    assertThat(report(ReportSample.portfolio()).unlocks())
        .containsExactly(
            unlock("deliveries.unit", "612000.50"), unlock("vettings.complete", "612000.50"));
  }

  @Test
  void tables_without_rows_and_empty_columns_are_told_by_rule() {
    DoctorReport.RuleState state = report(ReportSample.portfolio()).rules().get(0);

    assertThat(state.withoutRows()).containsExactly("allegations");
    assertThat(state.empty()).containsExactly("deliveries.estimated");
  }

  @Test
  void without_a_date_nothing_is_judged_and_that_is_said() {
    Portfolio portfolio =
        Portfolio.builder("undated")
            .add(Unit.builder("U1").name("First").country("XAA").build())
            .build();
    StringBuilder out = new StringBuilder();
    DoctorReport report = report(Loaded.of(portfolio));
    report.write(TextStyle.PLAIN, out);

    assertThat(report.asOf()).isEmpty();
    assertThat(out).contains("No row has a date, so nothing could be judged.");
  }

  @Test
  void latest_dates_are_those_of_the_rows() {
    assertThat(report(ReportSample.portfolio()).tables())
        .extracting(DoctorReport.TableState::latest)
        .contains(Optional.of(LocalDate.of(2021, 11, 18)), Optional.of(LocalDate.of(2020, 10, 1)));
  }

  @Test
  void every_column_that_a_built_in_rule_needs_exists() {
    DoctorReport report =
        Doctor.examine(
            Loaded.of(Portfolio.builder("empty").build()),
            RuleBooks.standard(),
            Policies.standard());

    assertThat(report.rules()).hasSameSizeAs(RuleBooks.standard().rules());
  }

  private static DoctorReport.Unlock unlock(String what, String money) {
    return new DoctorReport.Unlock(
        what,
        1,
        0,
        new TreeMap<>(Map.of("USD", new BigDecimal(money))),
        new TreeSet<>(List.of("TEST-1")));
  }

  private static DoctorReport report(Loaded<Portfolio> input) {
    return Doctor.examine(input, ReportSample.book(), Policies.standard());
  }
}
