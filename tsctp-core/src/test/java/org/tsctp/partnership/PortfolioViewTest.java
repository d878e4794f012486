package org.tsctp.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.ReportingPeriod;
import org.tsctp.fixtures.RandomPortfolio;

/** SPEC.md section 3.1: what is seen on a day, and as known on another. */
class PortfolioViewTest {

  private static final LocalDate A = LocalDate.of(2020, 6, 15);
  private static final LocalDate K = LocalDate.of(2020, 3, 10);

  // Own date

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

  // The mask of A

  @ParameterizedTest
  @CsvSource({"-1, false", "0, false", "1, true"})
  void a_date_later_than_a_has_not_happened_and_counts_as_none(int daysAfterA, boolean masked) {
    EventDate date = EventDate.of(A.plusDays(daysAfterA));
    Activity row = Activity.builder("X").title("t").from(A).monitoringPlan(date).build();

    assertThat(view(A, null, row).get(Activity.class, "X").monitoringPlan())
        .isEqualTo(masked ? EventDate.NONE : date);
  }

  @ParameterizedTest
  @CsvSource({"0, APPROVED, false", "1, APPROVED, true", "1, CANCELED, true"})
  void a_vetting_decided_later_is_pending_whatever_its_outcome(
      int daysAfterA, Vetting.Outcome outcome, boolean pending) {
    Unit unit = Unit.builder("U").name("n").country("MLI").build();
    Vetting row =
        Vetting.builder("V")
            .unit("U")
            .requested(A)
            .decided(A.plusDays(daysAfterA))
            .outcome(outcome)
            .build();
    Vetting seen = view(A, null, unit, row).get(Vetting.class, "V");

    assertThat(seen.isPending()).isEqualTo(pending);
    assertThat(seen.outcome()).isEqualTo(outcome);
    assertThat(seen.decided()).isEqualTo(pending ? EventDate.NONE : EventDate.of(A));
  }

  @ParameterizedTest
  @CsvSource({
    "CREDIBLE,     0,  CREDIBLE",
    "CREDIBLE,     1,  ",
    "CREDIBLE,     ,   ",
    "NOT_CREDIBLE, 0,  NOT_CREDIBLE",
    "NOT_CREDIBLE, 1,  ",
    "NOT_CREDIBLE, ,   NOT_CREDIBLE",
    "UNDER_REVIEW, ,   "
  })
  void credibility_follows_the_day_it_was_assessed(
      Allegation.Credibility credibility,
      @Nullable Integer daysAfterA,
      Allegation.@Nullable Credibility counts) {
    Allegation row =
        Allegation.builder("AL")
            .country("MLI")
            .act(Allegation.Act.TORTURE)
            .occurred(A.minusYears(1))
            .credibility(credibility)
            .assessed(daysAfterA == null ? EventDate.UNKNOWN : EventDate.of(A.plusDays(daysAfterA)))
            .build();

    assertThat(view(A, null, row).get(Allegation.class, "AL").assessment()).isEqualTo(counts);
  }

  @Test
  void the_own_date_to_due_and_estimated_are_never_masked() {
    Activity activity = Activity.builder("A1").title("t").from(K).to(A.plusYears(1)).build();
    Delivery delivery =
        Delivery.builder("D1")
            .activity("A1")
            .kind(Delivery.Kind.EQUIPMENT)
            .date(K)
            .estimated(A.plusYears(2))
            .build();
    Report report =
        Report.builder("R1")
            .kind("k")
            .due(A.plusYears(1))
            .submitted(EventDate.of(A.plusDays(1)))
            .build();
    Recommendation recommendation =
        Recommendation.builder("RE")
            .report("R1")
            .issued(K)
            .due(EventDate.of(A.plusYears(1)))
            .status(Recommendation.Status.OPEN)
            .build();
    Portfolio portfolio = portfolio(activity, delivery, report, recommendation);

    for (PortfolioView view : List.of(portfolio.at(A, null), portfolio.at(A, K))) {
      assertThat(view.get(Activity.class, "A1")).isEqualTo(activity);
      assertThat(view.get(Delivery.class, "D1")).isEqualTo(delivery);
      assertThat(view.get(Report.class, "R1").due()).isEqualTo(A.plusYears(1));
      assertThat(view.get(Recommendation.class, "RE")).isEqualTo(recommendation);
    }
    assertThat(portfolio.at(A, null).get(Report.class, "R1").submitted()).isEqualTo(EventDate.NONE);
    assertThat(portfolio.at(A, K).get(Report.class, "R1").submitted()).isEqualTo(EventDate.UNKNOWN);
  }

  // The mask of K

  @ParameterizedTest
  @CsvSource({"-1, false", "0, false", "1, true"})
  void a_date_later_than_k_is_not_known_where_the_row_has_no_recorded(
      int daysAfterK, boolean masked) {
    EventDate date = EventDate.of(K.plusDays(daysAfterK));
    Activity row = Activity.builder("X").title("t").from(K).monitoringPlan(date).build();

    assertThat(view(A, K, row).get(Activity.class, "X").monitoringPlan())
        .isEqualTo(masked ? EventDate.UNKNOWN : date);
  }

  @Test
  void with_recorded_a_date_later_than_k_was_known_and_only_a_masks_it() {
    Activity row =
        Activity.builder("X")
            .title("t")
            .from(K)
            .monitoringPlan(EventDate.of(K.plusDays(1)))
            .evaluation(EventDate.of(A.plusDays(1)))
            .provenance(recorded(K))
            .build();
    Activity seen = view(A, K, row).get(Activity.class, "X");

    assertThat(seen.monitoringPlan()).isEqualTo(EventDate.of(K.plusDays(1)));
    assertThat(seen.evaluation()).isEqualTo(EventDate.NONE);
  }

  @Test
  void a_date_later_than_both_is_not_known_rather_than_none() {
    Activity row =
        Activity.builder("X")
            .title("t")
            .from(K)
            .monitoringPlan(EventDate.of(A.plusDays(1)))
            .build();

    assertThat(view(A, K, row).get(Activity.class, "X").monitoringPlan())
        .isEqualTo(EventDate.UNKNOWN);
  }

  @Test
  void none_and_empty_cells_stay_as_they_are() {
    Activity row = Activity.builder("X").title("t").monitoringPlan(EventDate.NONE).build();

    assertThat(view(A, K, row).get(Activity.class, "X")).isEqualTo(row);
  }

  @Test
  void k_may_lie_after_a() {
    Activity row =
        Activity.builder("X")
            .title("t")
            .from(A)
            .monitoringPlan(EventDate.of(A.plusDays(5)))
            .build();

    assertThat(view(A, A.plusDays(9), row).get(Activity.class, "X").monitoringPlan())
        .isEqualTo(EventDate.NONE);
    assertThat(view(A, A.plusDays(4), row).get(Activity.class, "X").monitoringPlan())
        .isEqualTo(EventDate.UNKNOWN);
  }

  // Rows referred to

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

  // Indexes and the rest

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

  /** The same rules, written once more for all tables, against random portfolios. */
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

  private static ElementBuilder element() {
    return Element.builder("E")
        .framework(Element.Framework.PLANNING)
        .element("baseline")
        .present(StrategyElement.Presence.Y);
  }

  private static Provenance recorded(LocalDate day) {
    return Provenance.NONE.withRecorded(day);
  }

  private static Vetting approval(String id, String unit, LocalDate requested, LocalDate decided) {
    return Vetting.builder(id)
        .unit(unit)
        .requested(requested)
        .decided(decided)
        .outcome(Vetting.Outcome.APPROVED)
        .build();
  }

  private static PortfolioView view(LocalDate asOf, @Nullable LocalDate knownOn, Row... rows) {
    return portfolio(rows).at(asOf, knownOn);
  }

  private static Portfolio portfolio(Row... rows) {
    return Portfolio.builder("p").addAll(List.of(rows)).build();
  }
}
