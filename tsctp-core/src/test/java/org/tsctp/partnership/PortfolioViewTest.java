package org.tsctp.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tsctp.partnership.Seen.A;
import static org.tsctp.partnership.Seen.K;
import static org.tsctp.partnership.Seen.approval;
import static org.tsctp.partnership.Seen.recorded;
import static org.tsctp.partnership.Seen.view;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.ReportingPeriod;

/** SPEC.md section 3.1: which rows are seen on a day, and as known on another. */
class PortfolioViewTest {

  @ParameterizedTest
  @CsvSource({"-1, true", "0, true", "1, false"})
  void a_row_is_visible_from_its_own_date_on(int daysAfterA, boolean visible) {
    Program row = Program.builder("P").name("n").from(A.plusDays(daysAfterA)).build();

    assertThat(view(A, null, row).list(Program.class))
        .isEqualTo(visible ? List.of(row) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, true", "1, false"})
  void without_recorded_the_own_date_is_the_day_it_was_known(int daysAfterK, boolean visible) {
    Program row = Program.builder("P").name("n").from(K.plusDays(daysAfterK)).build();

    assertThat(view(A, K, row).list(Program.class)).isEqualTo(visible ? List.of(row) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, true", "1, false"})
  void recorded_is_held_against_k(int daysAfterK, boolean visible) {
    Program row =
        Program.builder("P")
            .name("n")
            .from(K.minusYears(5))
            .provenance(recorded(K.plusDays(daysAfterK)))
            .build();

    assertThat(view(A, K, row).list(Program.class)).isEqualTo(visible ? List.of(row) : List.of());
    assertThat(view(A, null, row).list(Program.class)).containsExactly(row);
  }

  @Test
  void recorded_is_not_held_against_a() {
    Program row =
        Program.builder("P").name("n").from(A).provenance(recorded(A.plusYears(1))).build();

    assertThat(view(A, null, row).list(Program.class)).containsExactly(row);
    assertThat(view(A, A.plusYears(1), row).list(Program.class)).containsExactly(row);
  }

  @Test
  void recorded_before_the_own_date_makes_a_plan_known_and_not_yet_visible() {
    Program row =
        Program.builder("P").name("n").from(A.plusDays(30)).provenance(recorded(K)).build();

    assertThat(view(A, K, row).list(Program.class)).isEmpty();
    assertThat(view(A, K, row).listKnown(Program.class)).containsExactly(row);
    assertThat(view(A.plusDays(30), K, row).list(Program.class)).containsExactly(row);
  }

  @Test
  void a_row_without_own_date_is_visible_by_recorded_alone() {
    Unit unit = Unit.builder("U").name("n").country("MLI").build();
    Unit late =
        Unit.builder("V").name("n").country("MLI").provenance(recorded(K.plusDays(1))).build();
    Report report = Report.builder("R").kind("k").due(A.plusYears(9)).build();
    Activity open = Activity.builder("A").title("t").build();

    assertThat(view(A, K, unit, late).list(Unit.class)).containsExactly(unit);
    assertThat(view(A, null, unit, late).list(Unit.class)).containsExactly(unit, late);
    assertThat(view(A, K, report).list(Report.class)).containsExactly(report);
    assertThat(view(A, K, open).list(Activity.class)).containsExactly(open);
  }

  @Test
  void an_element_announced_for_a_later_day_is_known_and_not_there_yet() {
    Element row = element().date(EventDate.of(A.plusDays(1))).provenance(recorded(K)).build();

    Element seen = view(A, K, row).get(Element.class, "E");
    assertThat(seen.present()).isEqualTo(StrategyElement.Presence.Y);
    assertThat(seen.presence()).isEqualTo(StrategyElement.Presence.N);
    assertThat(view(A.plusDays(1), K, row).get(Element.class, "E").presence())
        .isEqualTo(StrategyElement.Presence.Y);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-Q1, 2020-03-31",
    "2020-05, 2020-05-31",
    "2020, 2020-12-31",
    "2020-06-15, 2020-06-15"
  })
  void an_observation_is_visible_from_the_last_day_of_its_period_on(String period, LocalDate last) {
    Indicator indicator = Indicator.builder("I").name("n").build();
    Observation row =
        Observation.builder()
            .indicator("I")
            .period(ReportingPeriod.parse(period))
            .value(java.math.BigDecimal.ONE)
            .build();

    assertThat(view(last, null, indicator, row).list(Observation.class)).containsExactly(row);
    assertThat(view(last.minusDays(1), null, indicator, row).list(Observation.class)).isEmpty();
  }

  @Test
  void a_vetting_is_visible_from_the_request_and_without_one_from_the_decision() {
    Unit unit = Unit.builder("U").name("n").country("MLI").build();
    Vetting requested = approval("V1", "U", A, A.plusDays(9));
    Vetting decidedOnly =
        Vetting.builder("V2")
            .unit("U")
            .decided(A.plusDays(1))
            .outcome(Vetting.Outcome.APPROVED)
            .build();

    assertThat(view(A, null, unit, requested, decidedOnly).list(Vetting.class))
        .extracting(Vetting::id)
        .containsExactly("V1");
    assertThat(view(A.plusDays(1), null, unit, requested, decidedOnly).list(Vetting.class))
        .extracting(Vetting::id)
        .containsExactly("V1", "V2");
  }

  @Test
  void a_row_referred_to_is_read_although_it_lies_ahead_and_is_no_subject() {
    Activity activity =
        Activity.builder("A1").title("t").country("MLI").from(A.plusDays(1)).build();
    Transaction row =
        Transaction.builder("T1")
            .activity("A1")
            .type(Transaction.Type.OBLIGATION)
            .date(A)
            .amount(java.math.BigDecimal.TEN)
            .build();
    PortfolioView view = view(A, null, activity, row);

    assertThat(view.list(Activity.class)).isEmpty();
    assertThat(view.find(Activity.class, "A1")).contains(activity);
    assertThat(view.listKnown(Activity.class)).containsExactly(activity);
  }

  @Test
  void a_row_referred_to_that_is_not_known_at_k_is_not_read() {
    Activity activity =
        Activity.builder("A1").title("t").from(K).provenance(recorded(K.plusDays(1))).build();
    PortfolioView view = view(A, K, activity);

    assertThat(view.find(Activity.class, "A1")).isEmpty();
    assertThat(view.listKnown(Activity.class)).isEmpty();
    assertThatThrownBy(() -> view.get(Activity.class, "A1"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("Nothing is known of row \"A1\" of activities.");
  }

  @Test
  void a_row_left_out_is_not_read() {
    Unit unit = Unit.builder("U").name("n").country("MLI").build();
    PortfolioView view = Portfolio.builder("p").add(unit).add(unit).load().value().at(A, null);

    assertThat(view.find(Unit.class, "U")).isEmpty();
    assertThat(view.list(Unit.class)).isEmpty();
  }

  @Test
  void rows_are_listed_by_the_value_of_a_column_among_the_visible_ones() {
    Unit u1 = Unit.builder("U1").name("n").country("MLI").build();
    Unit u2 = Unit.builder("U2").name("n").country("NER").build();
    Vetting first = approval("V1", "U1", K, K.plusDays(1));
    Vetting second = approval("V2", "U2", K, K.plusDays(1));
    Vetting ahead = approval("V3", "U1", A.plusDays(1), A.plusDays(2));
    PortfolioView view = view(A, null, u1, u2, first, second, ahead);

    assertThat(view.list(Vetting.class, "unit", "U1")).containsExactly(first);
    assertThat(view.list(Vetting.class, "unit", "U9")).isEmpty();
    assertThat(view.list(Unit.class, "country", "NER")).containsExactly(u2);
    assertThatThrownBy(() -> view.list(Vetting.class, "country", "MLI"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Table vettings has no column \"country\". It has [id, unit,");
  }

  @Test
  void a_view_remembers_its_days_and_portfolio() {
    Portfolio portfolio = Portfolio.builder("p").complete(Unit.class).build();

    assertThat(portfolio.at(A, K).asOf()).isEqualTo(A);
    assertThat(portfolio.at(A, K).knownOn()).contains(K);
    assertThat(portfolio.at(A, null).knownOn()).isEmpty();
    assertThat(portfolio.at(A, K).portfolio()).isSameAs(portfolio);
    assertThat(portfolio.at(A, K).isComplete(Unit.class)).isTrue();
    assertThat(portfolio.at(A, K).isComplete(Vetting.class)).isFalse();
  }

  private static ElementBuilder element() {
    return Element.builder("E")
        .framework(Element.Framework.PLANNING)
        .element("baseline")
        .present(StrategyElement.Presence.Y);
  }
}
