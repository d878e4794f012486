package org.tsctp.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.partnership.Seen.A;
import static org.tsctp.partnership.Seen.K;
import static org.tsctp.partnership.Seen.portfolio;
import static org.tsctp.partnership.Seen.recorded;
import static org.tsctp.partnership.Seen.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.basics.EventDate;

/** SPEC.md section 3.1: which cells of a visible row are seen. */
class MaskedCellsTest {

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
}
