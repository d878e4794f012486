package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.VIOLATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/**
 * Chapter "Monitoring", clause by clause. D is 2021-03-01, so the first check is due 2022-03-01.
 */
class MonitoringRulesTest {

  // EUM-1

  @ParameterizedTest
  @CsvSource({"1996-07-20, NOT_APPLICABLE", "1996-07-21, VIOLATION"})
  void duty_holds_from_the_day_of_its_law(String date, Outcome expected) {
    Facts facts = item().complete("end_use_checks").row("deliveries", "id=D1 date=" + date);
    assertThat(eum(facts, "2022-03-02").outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"EQUIPMENT, VIOLATION", "TRAINING, NOT_APPLICABLE", "OTHER, NOT_APPLICABLE"})
  void only_equipment_is_monitored(String kind, Outcome expected) {
    Facts facts = item().complete("end_use_checks").row("deliveries", "id=D1 kind=" + kind);
    assertThat(eum(facts, "2022-03-02").outcome()).isEqualTo(expected);
  }

  @Test
  void authority_and_unit_are_not_asked() {
    Facts facts = item().leaveOut("activities", "A1");
    assertThat(eum(facts, "2021-06-01").outcome()).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-12-30, COMPLIANT, ",
    "2021-12-31, ATTENTION, ",
    "2022-03-01, ATTENTION, ",
    "2022-03-02, VIOLATION, 1",
    "2022-03-31, VIOLATION, 30"
  })
  void unmet_due_day_is_announced_sixty_days_ahead_and_missed_the_day_after(
      String asOf, Outcome expected, String late) {
    Finding finding = eum(item().complete("end_use_checks"), asOf);
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(late);
  }

  @Test
  void missed_due_day_decides_only_in_a_complete_table() {
    Finding finding = eum(item(), "2022-03-31");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().measured()).isEqualTo("30");
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("end_use_checks", "complete", ""));
    assertThat(finding.message())
        .isEqualTo("The item was seen 30 days late: due by 2022-03-01, not seen by 2022-03-31.");
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.outcome())
        .containsExactly(COMPLIANT, VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({"2021-03-01, COMPLIANT, ", "2022-03-01, COMPLIANT, ", "2022-03-02, VIOLATION, 1"})
  void check_is_in_time_until_the_due_day(String date, Outcome expected, String late) {
    Facts facts = checked("ACCOUNTED " + date).complete("end_use_checks");
    assertThat(eum(facts, "2025-01-01").outcome()).isEqualTo(expected);
    assertThat(eum(facts, "2025-01-01").verdict().measured()).isEqualTo(late);
  }

  @Test
  void check_before_the_delivery_is_ignored() {
    Facts facts = checked("ACCOUNTED 2021-02-28").complete("end_use_checks");
    assertThat(eum(facts, "2022-03-02").outcome()).isEqualTo(VIOLATION);
    facts = checked("MISSING 2021-02-28", "ACCOUNTED 2021-03-01");
    assertThat(eum(facts, "2022-03-02").outcome()).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({"N, COMPLIANT", ", COMPLIANT", "Y, VIOLATION"})
  void only_enhanced_monitoring_goes_on_after_the_first_check(String enhanced, Outcome expected) {
    Facts facts = checked("ACCOUNTED 2021-09-01").complete("end_use_checks");
    facts.row("deliveries", "id=D1 enhanced=" + (enhanced == null ? "" : enhanced));
    assertThat(eum(facts, "2025-01-01").outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-09-01, ATTENTION, ", // due on that day
    "2022-09-02, VIOLATION, 1",
    "2022-07-03, ATTENTION, ", // due in 60 days
    "2022-07-02, COMPLIANT, " // due in 61 days
  })
  void enhanced_item_is_due_a_year_after_its_latest_check(
      String asOf, Outcome expected, String late) {
    Facts facts = checked("ACCOUNTED 2021-09-01").complete("end_use_checks");
    Finding finding = eum(facts.row("deliveries", "id=D1 enhanced=Y"), asOf);
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(late);
  }

  @Test
  void of_several_days_missed_the_worst_is_measured() {
    Facts facts =
        checked("ACCOUNTED 2022-03-04", "ACCOUNTED 2023-03-24", "ACCOUNTED 2024-03-24")
            .complete("end_use_checks")
            .row("deliveries", "id=D1 enhanced=Y");
    Finding finding = eum(facts, "2024-06-01");
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.verdict().measured()).isEqualTo("20");
    assertThat(finding.message())
        .isEqualTo("The item was seen 20 days late: due by 2023-03-04, seen on 2023-03-24.");
    assertThat(evidence(finding))
        .containsExactly(
            "deliveries D1 date=2021-03-01",
            "deliveries D1 enhanced=Y",
            "end_use_checks E2 date=2023-03-24",
            "end_use_checks E2 result=ACCOUNTED");
    assertThat(eum(facts, "2025-05-01").verdict().measured()).isEqualTo("38");
  }

  @Test
  void access_denied_does_not_meet_a_due_day() {
    Facts facts = checked("ACCESS_DENIED 2021-09-01").complete("end_use_checks");
    assertThat(eum(facts, "2022-03-02").outcome()).isEqualTo(VIOLATION);
    assertThat(eum(facts, "2022-03-01").outcome()).isEqualTo(ATTENTION);
  }

  @Test
  void access_denied_at_the_latest_check_is_for_attention() {
    Facts facts = checked("ACCOUNTED 2021-09-01", "ACCESS_DENIED 2021-09-02");
    Finding finding = eum(facts, "2025-01-01");
    assertThat(finding.outcome()).isEqualTo(ATTENTION);
    assertThat(finding.message())
        .isEqualTo("At the latest check, E2 of 2021-09-02, access was denied.");
    facts = checked("ACCESS_DENIED 2021-09-01", "ACCOUNTED 2021-09-02");
    assertThat(eum(facts, "2025-01-01").outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void of_two_checks_of_a_day_the_higher_id_is_the_latest() {
    Facts facts = checked("ACCOUNTED 2021-09-01", "ACCESS_DENIED 2021-09-01");
    assertThat(eum(facts, "2025-01-01").outcome()).isEqualTo(ATTENTION);
    facts = checked("ACCESS_DENIED 2021-09-01", "ACCOUNTED 2021-09-01");
    assertThat(eum(facts, "2025-01-01").outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void check_after_a_later_denial_is_offered_for_what_it_gives() {
    Finding finding = eum(checked("ACCESS_DENIED 2022-06-01"), "2022-07-01");
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.outcome())
        .containsExactly(ATTENTION, VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({"MISSING", "MISUSED"})
  void lost_item_is_a_violation_whatever_else(String result) {
    Facts facts = checked("ACCOUNTED 2021-09-01", result + " 2021-10-01", "ACCOUNTED 2021-11-01");
    Finding finding = eum(facts, "2025-01-01");
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.verdict().measured()).isNull();
    assertThat(finding.message())
        .isEqualTo("Check E2 of 2021-10-01 found the item " + result + ".");
  }

  @Test
  void check_after_the_day_of_judgement_has_not_taken_place() {
    Facts facts = checked("ACCOUNTED 2022-03-01").complete("end_use_checks");
    assertThat(eum(facts, "2022-02-28").outcome()).isEqualTo(ATTENTION);
    assertThat(eum(facts, "2022-03-01").outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void days_are_calendar_days_also_in_a_leap_year() {
    Facts facts = item().complete("end_use_checks").row("deliveries", "id=D1 date=2019-03-01");
    assertThat(eum(facts, "2020-02-29").outcome()).isEqualTo(ATTENTION);
    assertThat(eum(facts, "2020-03-01").verdict().measured()).isEqualTo("1");
  }

  // ME-2

  @ParameterizedTest
  @CsvSource({
    "2020-12-31, 2021-01-01, COMPLIANT",
    "2021-01-01, 2021-01-01, COMPLIANT",
    "2021-01-02, 2021-01-01, VIOLATION",
    "NONE, 2021-01-01, VIOLATION",
    "NONE, , VIOLATION",
    ", 2021-01-01, INDETERMINATE",
    ", , INDETERMINATE",
    "2021-01-01, , INDETERMINATE"
  })
  void plan_comes_by_the_first_day(String plan, String from, Outcome expected) {
    assertThat(me2(plan, from, "2022-09-30").orElseThrow().outcome()).isEqualTo(expected);
  }

  @Test
  void plan_dated_after_the_day_of_judgement_does_not_exist_yet() {
    Finding finding = me2("2021-06-01", "2021-01-01", "2021-05-31").orElseThrow();
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message()).isEqualTo("A1 has no monitoring plan.");
    assertThat(evidence(finding))
        .containsExactly("activities A1 monitoring_plan=NONE", "activities A1 from=2021-01-01");
  }

  @Test
  void activity_before_its_first_day_is_no_subject() {
    assertThat(me2("2021-06-01", "2021-01-01", "2020-12-31")).isEmpty();
  }

  @Test
  void late_plan_is_told_whole() {
    Finding finding = me2("2021-01-02", "2021-01-01", "2022-09-30").orElseThrow();
    assertThat(finding.message())
        .isEqualTo(
            "The monitoring plan of A1 was approved on 2021-01-02, after the first day of"
                + " performance, 2021-01-01.");
    assertThat(finding.verdict().flips().get(0).text())
        .isEqualTo("activities.monitoring_plan of A1 = 2021-01-01");
  }

  @Test
  void unknown_plan_or_start_is_named() {
    assertThat(me2(null, "2021-01-01", "2022-09-30").orElseThrow().verdict().missing())
        .containsExactly(new Missing("activities", "monitoring_plan", "A1"));
    assertThat(me2("2021-01-01", null, "2022-09-30").orElseThrow().verdict().missing())
        .containsExactly(new Missing("activities", "from", "A1"));
  }

  private static Facts item() {
    return Facts.of()
        .row("activities", "id=A1")
        .row("deliveries", "id=D1 activity=A1 kind=EQUIPMENT date=2021-03-01");
  }

  private static Facts checked(String... results) {
    Facts facts = item();
    for (int i = 0; i < results.length; i++) {
      String[] parts = results[i].split(" ");
      facts.row(
          "end_use_checks",
          "id=E" + (i + 1) + " delivery=D1 date=" + parts[1] + " result=" + parts[0]);
    }
    return facts;
  }

  private static Finding eum(Facts facts, String asOf) {
    return judge("EUM-1", "D1", facts, asOf).orElseThrow();
  }

  private static Optional<Finding> me2(String plan, String from, String asOf) {
    String cells =
        (plan == null ? "" : " monitoring_plan=" + plan) + (from == null ? "" : " from=" + from);
    return judge("ME-2", "A1", Facts.of().row("activities", "id=A1" + cells), asOf);
  }

  private static Optional<Finding> judge(String rule, String subject, Facts facts, String asOf) {
    return Evaluator.of(RuleBooks.standard().select(List.of(rule)))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.parse(asOf)).withIncludeAll(true))
        .find(rule + ":" + subject);
  }

  private static List<String> evidence(Finding finding) {
    return finding.verdict().explanation().facts().stream()
        .map(f -> f.table() + " " + f.id() + " " + f.column() + "=" + f.value())
        .toList();
  }
}
