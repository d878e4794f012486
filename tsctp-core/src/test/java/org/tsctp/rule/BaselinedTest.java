package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Origin;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.BaselineReview.Remark;
import org.tsctp.rule.Baselined.State;
import org.tsctp.rulebook.RuleBooks;

/** Accepted findings are laid over an evaluation and never change it. */
class BaselinedTest {

  private static final LocalDate LATER = LocalDate.of(2023, 1, 1);

  /** ME-2 has a violation on A1 and A2, and could not be assessed on A3. */
  private static Evaluation evaluation() {
    return Evaluator.of(RuleBooks.standard().select(List.of("ME-2")))
        .evaluate(
            Facts.of()
                .row("activities", "id=A1 from=2021-01-01 monitoring_plan=NONE")
                .row("activities", "id=A2 from=2021-01-01 monitoring_plan=2021-02-01")
                .row("activities", "id=A3 from=2021-01-01")
                .row("activities", "id=A4 from=2021-01-01 monitoring_plan=2020-01-01")
                .portfolio(),
            EvaluationOptions.of(Policies.standard(), Facts.day("2022-01-01")));
  }

  private static Baseline.Entry entry(String fingerprint) {
    return entry(fingerprint, null, "reason", "P", "Q", LATER);
  }

  private static Baseline.Entry entry(
      String fingerprint,
      @Nullable Outcome outcome,
      @Nullable String reason,
      @Nullable String requestedBy,
      @Nullable String approvedBy,
      @Nullable LocalDate expires) {
    return new Baseline.Entry(
        fingerprint,
        outcome,
        reason,
        requestedBy,
        approvedBy,
        expires,
        new Origin("accepted.csv", 2));
  }

  private static Baselined laid(Baseline.Entry... entries) {
    return Baselined.of(evaluation(), new Baseline("accepted.csv", List.of(entries)));
  }

  private static Finding finding(Baselined baselined, String id) {
    return baselined.evaluation().find(id).orElseThrow();
  }

  @Test
  void an_accepted_finding_stays_and_does_not_count() {
    Baselined baselined = laid(entry("ME-2:A1"));

    assertThat(baselined.evaluation().findings()).hasSize(3);
    assertThat(baselined.evaluation().outcomes()).containsEntry(Outcome.VIOLATION, 2);
    assertThat(baselined.notAccepted())
        .containsEntry(Outcome.VIOLATION, 1)
        .containsEntry(Outcome.INDETERMINATE, 1);
    assertThat(baselined.mark(finding(baselined, "ME-2:A1")).state()).isEqualTo(State.UNCHANGED);
    assertThat(baselined.mark(finding(baselined, "ME-2:A1")).isAccepted()).isTrue();
    assertThat(baselined.mark(finding(baselined, "ME-2:A2")).state()).isEqualTo(State.NEW);
    assertThat(baselined.list(State.NEW))
        .extracting(Finding::id)
        .containsExactly("ME-2:A2", "ME-2:A3");
    assertThat(baselined.reviews().get(0).remarks()).isEmpty();
  }

  @Test
  void without_a_baseline_everything_counts() {
    Baselined none = Baselined.none(evaluation());
    assertThat(none.notAccepted()).isEqualTo(evaluation().outcomes());
    assertThat(none.baseline()).isEmpty();
  }

  @Test
  void each_entry_is_reviewed_with_all_that_is_to_be_said_of_it() {
    Map<Baseline.Entry, List<Remark>> expected =
        Map.ofEntries(
            Map.entry(entry("ME-2:A1", null, null, "P", "Q", LATER), List.of(Remark.INCOMPLETE)),
            Map.entry(entry("ME-2:A1", null, "r", "P", null, LATER), List.of(Remark.INCOMPLETE)),
            Map.entry(entry("ME-2:A1", null, "r", "P", "Q", null), List.of(Remark.INCOMPLETE)),
            Map.entry(entry("ME-2:A1", null, "r", "P", "P", LATER), List.of(Remark.SELF_APPROVED)),
            Map.entry(
                entry("ME-2:A1", null, "r", null, "P", LATER),
                List.of(Remark.INDEPENDENCE_NOT_SHOWN)),
            Map.entry(
                entry("ME-2:A1", null, "r", "P", "Q", Facts.day("2022-01-01")),
                List.of(Remark.EXPIRED)),
            Map.entry(
                entry("ME-2:A1", null, "r", "P", "Q", Facts.day("2022-01-02")),
                List.of(Remark.EXPIRING)),
            Map.entry(
                entry("ME-2:A1", null, "r", "P", "Q", Facts.day("2022-03-02")),
                List.of(Remark.EXPIRING)),
            Map.entry(entry("ME-2:A1", null, "r", "P", "Q", Facts.day("2022-03-03")), List.of()),
            Map.entry(
                entry("ME-2:A1", Outcome.ATTENTION, "r", "P", "Q", LATER),
                List.of(Remark.OTHER_OUTCOME)),
            Map.entry(entry("ME-2:A1", Outcome.VIOLATION, "r", "P", "Q", LATER), List.of()),
            Map.entry(entry("ME-2:A4"), List.of(Remark.NEVER_MATCHING)),
            Map.entry(entry("ME-2:A9"), List.of(Remark.NEVER_MATCHING)),
            Map.entry(entry("FIN-1:A1"), List.of(Remark.RULE_NOT_JUDGED)));
    expected.forEach(
        (entry, remarks) ->
            assertThat(laid(entry).reviews().get(0).remarks())
                .as(entry.toString())
                .isEqualTo(remarks));
  }

  @Test
  void an_entry_that_does_not_count_leaves_its_finding_counting() {
    Baselined expired = laid(entry("ME-2:A1", null, "r", "P", "Q", Facts.day("2022-01-01")));
    Baselined worse = laid(entry("ME-2:A1", Outcome.ATTENTION, "r", "P", "Q", LATER));

    assertThat(expired.notAccepted()).containsEntry(Outcome.VIOLATION, 2);
    assertThat(expired.mark(finding(expired, "ME-2:A1")).state()).isEqualTo(State.UNCHANGED);
    assertThat(worse.mark(finding(worse, "ME-2:A1")).state()).isEqualTo(State.UPDATED);
    assertThat(worse.notAccepted()).containsEntry(Outcome.VIOLATION, 2);
  }

  @Test
  void of_two_entries_of_one_finding_both_are_told_and_the_one_that_counts_holds() {
    Baselined baselined =
        laid(
            entry("ME-2:A1", null, "old", "P", "Q", Facts.day("2021-01-01")),
            entry("ME-2:A1", null, "new", "P", "Q", LATER));

    assertThat(baselined.reviews())
        .allMatch(review -> review.remarks().contains(Remark.OVERLAPPING));
    Baselined.Mark mark = baselined.mark(finding(baselined, "ME-2:A1"));
    assertThat(mark.isAccepted()).isTrue();
    assertThat(mark.review()).isEqualTo(baselined.reviews().get(1));
  }

  @Test
  void what_is_gone_is_listed_and_what_was_not_judged_is_not_called_gone() {
    Baselined baselined = laid(entry("ME-2:A4"), entry("FIN-1:A1"), entry("ME-2:A1"));
    assertThat(baselined.gone())
        .extracting(review -> review.entry().fingerprint())
        .containsExactly("ME-2:A4");
  }
}
