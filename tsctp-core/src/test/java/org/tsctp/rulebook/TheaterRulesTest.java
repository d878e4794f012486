package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Flip;
import org.tsctp.rule.Outcome;

/** Chapter "Theaters", the rules on theaters, clause by clause. */
class TheaterRulesTest {

  private static final OneRule EXER_1 = OneRule.by("EXER-1", "2022-09-30");
  private static final OneRule EXER_2 = OneRule.by("EXER-2", "2022-09-30");
  private static final OneRule POST_1 = OneRule.by("POST-1", "2022-01-01");
  private static final OneRule INTD_1 = OneRule.by("INTD-1", "2022-09-30");
  private static final OneRule CORR_1 = OneRule.by("CORR-1", "2022-09-30");

  // EXER-1: the level is 0.6, a fall of 0.10 is none

  @ParameterizedTest
  @CsvSource({
    "-, 0.6, COMPLIANT",
    "-, 0.59, ATTENTION",
    "0.7, 0.6, COMPLIANT",
    "0.71, 0.6, ATTENTION",
    "0.5, 0.59, COMPLIANT",
    "0.59, 0.59, ATTENTION",
    "'', 0.9, COMPLIANT", // at most 1 before, a fall of 0.1
    "'', 0.89, INDETERMINATE",
    "'', 0.59, INDETERMINATE",
    "'', 0, ATTENTION", // nothing can be lower
    "0.5, '', INDETERMINATE"
  })
  void score_reaches_the_level_and_holds_or_rises_towards_it(
      String before, String score, Outcome expected) {
    Facts facts = Facts.of();
    if (!before.equals("-")) {
      facts.row("exercises", exercise("E0", "2020-03-15", before));
    }
    facts.row("exercises", exercise("E1", "2021-03-15", score));
    assertThat(EXER_1.find(facts, "E1").outcome()).isEqualTo(expected);
  }

  @Test
  void exercise_is_compared_with_the_latest_earlier_one_of_exactly_the_same_countries() {
    Facts facts =
        Facts.of()
            .row("exercises", exercise("E1", "2021-03-15", "0.7"))
            .row("exercises", exercise("E0", "2020-03-15", "0.9") + " countries=XAB;XAA")
            .row("exercises", exercise("D0", "2020-04-15", "1") + " countries=XAA;XAB;XAC")
            .row("exercises", exercise("D1", "2021-03-15", "1"));
    assertThat(EXER_1.find(facts, "E1").outcome()).isEqualTo(ATTENTION);
    facts.row("exercises", exercise("E00", "2020-05-01", "0.8"));
    assertThat(EXER_1.find(facts, "E1").outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void earlier_exercise_that_became_known_later_did_not_count_then() {
    Facts facts =
        Facts.of()
            .row("exercises", exercise("E0", "2020-03-15", "1") + " recorded=2022-01-01")
            .row("exercises", exercise("E1", "2021-03-15", "0.7"));
    assertThat(EXER_1.knownOn("2022-01-01").find(facts, "E1").outcome()).isEqualTo(ATTENTION);
    assertThat(EXER_1.knownOn("2021-12-31").find(facts, "E1").outcome()).isEqualTo(COMPLIANT);
  }

  // EXER-2: 180 days

  @ParameterizedTest
  @CsvSource({
    "2021-09-11, 2022-09-30, COMPLIANT",
    "2021-09-12, 2022-09-30, ATTENTION",
    "NONE, 2021-09-11, NOT_APPLICABLE",
    "NONE, 2021-09-12, ATTENTION",
    "'', 2021-09-11, NOT_APPLICABLE",
    "'', 2021-09-12, INDETERMINATE",
    "2021-09-12, 2021-09-11, NOT_APPLICABLE"
  })
  void lessons_are_followed_up_within_half_a_year(String followUp, String asOf, Outcome expected) {
    Facts facts =
        Facts.of()
            .row("exercises", "id=E1 date=2021-03-15 countries=XAA;XAB follow_up=" + followUp);
    assertThat(EXER_2.asOf(asOf).find(facts, "E1").outcome()).isEqualTo(expected);
  }

  @Test
  void follow_up_that_was_not_known_is_unknown() {
    Facts facts =
        Facts.of().row("exercises", "id=E1 date=2021-03-15 countries=XAA;XAB follow_up=2021-05-01");
    assertThat(EXER_2.knownOn("2021-05-01").find(facts, "E1").outcome()).isEqualTo(COMPLIANT);
    assertThat(EXER_2.knownOn("2021-04-30").find(facts, "E1").outcome()).isEqualTo(INDETERMINATE);
  }

  // POST-1

  @ParameterizedTest
  @CsvSource({
    "from=2022-01-01, COMPLIANT",
    "from=2022-01-02, ATTENTION",
    "to=2022-01-02, COMPLIANT",
    "to=2022-01-01, ATTENTION",
    "theater=TH2, ATTENTION",
    "country=XAC, ATTENTION"
  })
  void both_sides_have_a_post_in_force_on_the_day(String cells, Outcome expected) {
    Facts facts = border().complete("posts").row("posts", "id=P2 " + cells);
    assertThat(POST_1.find(facts, "TH1").outcome()).isEqualTo(expected);
  }

  @Test
  void missing_post_decides_only_in_a_complete_table() {
    Facts facts = border().row("posts", "id=P2 country=XAC");
    Finding finding = POST_1.find(facts, "TH1");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing()).containsExactly(new Missing("posts", "complete", ""));
    assertThat(finding.verdict().flips())
        .extracting(Flip::outcome)
        .containsExactly(COMPLIANT, ATTENTION);
    facts.complete("posts").leaveOut("posts", "P2");
    assertThat(POST_1.find(facts, "TH1").outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void only_a_border_segment_has_two_sides_and_one_of_them_must_not_be_unnamed() {
    assertThat(POST_1.find(border().row("theaters", "id=TH1 kind=REGION"), "TH1").outcome())
        .isEqualTo(NOT_APPLICABLE);
    Finding one = POST_1.find(border().row("theaters", "id=TH1 countries=XAA"), "TH1");
    assertThat(one.outcome()).isEqualTo(INDETERMINATE);
    assertThat(one.verdict().missing())
        .containsExactly(new Missing("theaters", "countries", "TH1"));
  }

  @Test
  void post_that_became_known_later_was_none() {
    Facts facts = border().complete("posts").row("posts", "id=P2 recorded=2021-06-01");
    assertThat(POST_1.knownOn("2021-06-01").find(facts, "TH1").outcome()).isEqualTo(COMPLIANT);
    assertThat(POST_1.knownOn("2021-05-31").find(facts, "TH1").outcome()).isEqualTo(ATTENTION);
  }

  // INTD-1: 0.05

  @ParameterizedTest
  @CsvSource({
    "4, 0, COMPLIANT", // 1/16
    "5, 0, ATTENTION", // 1/32
    "7, 1, ATTENTION", // 9/256
    "6, 1, COMPLIANT", // 8/128
    "12, 2, ATTENTION",
    "12, 6, COMPLIANT",
    "2, 9, COMPLIANT"
  })
  void fall_counts_when_chance_does_not_explain_it(int before, int after, Outcome expected) {
    Facts facts = seized(before, after).complete("interdictions");
    assertThat(INTD_1.find(facts, "TH1:WEAPONS:FY2021").outcome()).isEqualTo(expected);
  }

  @Test
  void chance_is_exact() {
    assertThat(InterdictionTrend.chance(5, 0)).isEqualTo(BigFraction.of(1, 32));
    assertThat(InterdictionTrend.chance(7, 1)).isEqualTo(BigFraction.of(9, 256));
    assertThat(InterdictionTrend.chance(0, 0)).isEqualTo(BigFraction.ONE);
    assertThat(InterdictionTrend.chance(0, 3)).isEqualTo(BigFraction.ONE);
  }

  @Test
  void interdictions_of_unknown_kind_may_be_of_any() {
    Facts facts = seized(5, 0).complete("interdictions");
    facts.row("interdictions", "id=Z1 theater=TH1 date=2021-03-01");
    Finding finding = INTD_1.find(facts, "TH1:WEAPONS:FY2021");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE); // 5 to 1 is 7/64
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("interdictions", "kind", "Z1"));
    assertThat(
            INTD_1
                .find(facts.row("interdictions", "id=Z1 kind=GOODS"), "TH1:WEAPONS:FY2021")
                .outcome())
        .isEqualTo(ATTENTION);
  }

  @Test
  void fall_on_record_is_a_fall_only_if_the_record_is_complete() {
    Finding finding = INTD_1.find(seized(5, 0), "TH1:WEAPONS:FY2021");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("interdictions", "complete", ""));
  }

  @Test
  void year_that_is_not_over_and_year_long_after_the_last_one_say_nothing() {
    Facts facts = seized(5, 0).complete("interdictions");
    assertThat(INTD_1.asOf("2021-09-29").find(facts, "TH1:WEAPONS:FY2021").outcome())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(INTD_1.asOf("2021-09-30").find(facts, "TH1:WEAPONS:FY2021").outcome())
        .isEqualTo(ATTENTION);
    assertThat(INTD_1.evaluate(facts).findings())
        .extracting(Finding::id)
        .containsExactly("INTD-1:TH1:WEAPONS:FY2020", "INTD-1:TH1:WEAPONS:FY2021");
  }

  @Test
  void interdiction_known_only_later_did_not_count_then() {
    Facts facts = seized(5, 1).complete("interdictions");
    facts.row("interdictions", "id=I2021-0 recorded=2022-01-01");
    assertThat(INTD_1.knownOn("2022-01-01").find(facts, "TH1:WEAPONS:FY2021").outcome())
        .isEqualTo(COMPLIANT);
    assertThat(INTD_1.knownOn("2021-12-31").find(facts, "TH1:WEAPONS:FY2021").outcome())
        .isEqualTo(ATTENTION);
  }

  // CORR-1: 25 deaths, two years before

  @ParameterizedTest
  @CsvSource({
    "100, 24, COMPLIANT",
    "100, 49, COMPLIANT",
    "100, 50, ATTENTION",
    "50, 25, ATTENTION",
    "50, 24, COMPLIANT",
    "0, 25, ATTENTION",
    "100, 0-24, COMPLIANT",
    "100, 0-49, COMPLIANT",
    "100, 0-50, INDETERMINATE",
    "100, 50-900, ATTENTION",
    "90-100, 45, INDETERMINATE", // the mean lies between 45 and 50
    "90-100, 44, COMPLIANT",
    "100, '', INDETERMINATE",
    "'', 30, INDETERMINATE",
    "'', 24, COMPLIANT"
  })
  void deaths_after_assistance_are_few_or_fewer(String before, String now, Outcome expected) {
    Facts facts = violence(before, now);
    Finding finding = CORR_1.find(facts, "TH1:FY2021");
    assertThat(finding.outcome()).isEqualTo(expected);
    if (expected == INDETERMINATE) {
      assertThat(finding.verdict().missing()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2018-09-30, NOT_APPLICABLE",
    "2018-10-01, ATTENTION",
    "2020-09-30, ATTENTION",
    "2020-10-01, NOT_APPLICABLE"
  })
  void assistance_of_the_two_years_before_counts(String date, Outcome expected) {
    Facts facts = violence("100", "60").row("transactions", "id=T1 date=" + date);
    assertThat(CORR_1.find(facts, "TH1:FY2021").outcome()).isEqualTo(expected);
    facts.row("transactions", "id=T1 type=PLANNED");
    facts.row("deliveries", "id=D1 activity=A1 kind=EQUIPMENT date=" + date);
    assertThat(CORR_1.find(facts, "TH1:FY2021").outcome()).isEqualTo(expected);
  }

  @Test
  void correction_is_no_assistance_and_other_theaters_are_not_counted() {
    assertThat(
            CORR_1
                .find(violence("100", "60").row("transactions", "id=T1 amount=-5"), "TH1:FY2021")
                .outcome())
        .isEqualTo(NOT_APPLICABLE);
    Facts elsewhere = violence("100", "60").row("activities", "id=A1 theater=TH2");
    assertThat(CORR_1.find(elsewhere, "TH1:FY2021").outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void year_that_is_not_over_is_not_judged_and_late_knowledge_not_used() {
    Facts facts = violence("100", "60");
    assertThat(CORR_1.asOf("2021-09-29").find(facts, "TH1:FY2021").outcome())
        .isEqualTo(NOT_APPLICABLE);
    facts.row("events", "id=V0 recorded=2022-02-01");
    facts.row("events", "id=V9 date=2020-03-31 theater=TH1 kind=ONE_SIDED deaths=30");
    assertThat(CORR_1.knownOn("2022-01-31").find(facts, "TH1:FY2021").outcome())
        .isEqualTo(ATTENTION);
    facts.row("events", "id=V0 deaths=200 deaths_low= deaths_high=");
    assertThat(CORR_1.knownOn("2022-02-01").find(facts, "TH1:FY2021").outcome())
        .isEqualTo(COMPLIANT);
  }

  @Test
  void persisting_violence_is_told_with_what_would_change_it() {
    Finding finding = CORR_1.find(violence("100", "60"), "TH1:FY2021");
    assertThat(finding.message())
        .isEqualTo(
            "60 or more people died in TH1 in FY2021, no fewer than the yearly mean of the 2 years"
                + " before, in which 100 to 100 died together, despite deliveries and payments"
                + " in those years (1).");
    assertThat(finding.verdict().flips().get(0).text())
        .isEqualTo("parameter corridor.minimum_deaths = 61");
  }

  private static String exercise(String id, String date, String score) {
    return "id=" + id + " date=" + date + " countries=XAA;XAB score=" + score;
  }

  private static Facts border() {
    return Facts.of()
        .row("theaters", "id=TH1 kind=BORDER_SEGMENT countries=XAA;XAB")
        .row("theaters", "id=TH2 kind=BORDER_SEGMENT countries=XAA;XAB")
        .row("posts", "id=P1 theater=TH1 country=XAA")
        .row("posts", "id=P2 theater=TH1 country=XAB");
  }

  private static Facts seized(int before, int after) {
    Facts facts = Facts.of().row("theaters", "id=TH1 kind=CORRIDOR countries=XAA");
    for (int year : List.of(2020, 2021)) {
      for (int i = 0; i < (year == 2020 ? before : after); i++) {
        facts.row(
            "interdictions",
            "id=I" + year + "-" + i + " theater=TH1 kind=WEAPONS date=" + year + "-03-01");
      }
    }
    return facts;
  }

  /** Deaths as one number, a range or nothing. */
  private static Facts violence(String before, String now) {
    return Facts.of()
        .row("theaters", "id=TH1 kind=CORRIDOR countries=XAA")
        .row("theaters", "id=TH2 kind=CORRIDOR countries=XAA")
        .row("activities", "id=A1 theater=TH1 country=XAA")
        .row("transactions", "id=T1 activity=A1 type=DISBURSEMENT date=2020-03-31 amount=100")
        .row("events", "id=V0 date=2020-03-31 theater=TH1 kind=ONE_SIDED" + deaths(before))
        .row("events", "id=V1 date=2021-03-31 theater=TH1 kind=ONE_SIDED" + deaths(now));
  }

  private static String deaths(String range) {
    int dash = range.indexOf('-');
    return dash < 0
        ? " deaths=" + range
        : " deaths_low=" + range.substring(0, dash) + " deaths_high=" + range.substring(dash + 1);
  }
}
