package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/**
 * Chapter "Civilian harm", clause by clause. The harm is of 2021-03-01; its ninetieth day is
 * 2021-05-30.
 */
class CivilianHarmRulesTest {

  // CH-1

  @ParameterizedTest
  @CsvSource({
    "2021-03-01, COMPLIANT",
    "2021-05-30, COMPLIANT",
    "2021-05-31, VIOLATION",
    "NONE, VIOLATION",
    "'', INDETERMINATE"
  })
  void harm_is_assessed_within_ninety_days(String assessed, Outcome expected) {
    assertThat(ch1(assessed, "2022-01-01").outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, 2021-05-30, ATTENTION",
    "NONE, 2021-05-31, VIOLATION",
    "'', 2021-05-30, ATTENTION",
    "'', 2021-05-31, INDETERMINATE",
    "2021-05-31, 2021-05-30, ATTENTION", // has not happened yet
    "2021-04-01, 2021-03-31, ATTENTION",
    "2021-04-01, 2021-04-01, COMPLIANT"
  })
  void until_the_ninetieth_day_there_is_time(String assessed, String asOf, Outcome expected) {
    assertThat(ch1(assessed, asOf).outcome()).isEqualTo(expected);
  }

  @Test
  void assessment_after_the_day_of_knowledge_is_unknown_unless_recorded_before() {
    Facts facts = harm("assessed=2021-04-01");
    assertThat(Judged.finding("CH-1:H1", facts, "2022-01-01", "2021-03-31").outcome())
        .isEqualTo(INDETERMINATE);
    facts.row("harms", "id=H1 recorded=2021-03-31");
    assertThat(Judged.finding("CH-1:H1", facts, "2022-01-01", "2021-03-31").outcome())
        .isEqualTo(COMPLIANT);
  }

  @Test
  void late_assessment_is_told_whole() {
    Finding finding = ch1("2021-06-09", "2022-01-01");
    assertThat(finding.message())
        .isEqualTo("The harm of 2021-03-01 (H1) was assessed on 2021-06-09, after 2021-05-30.");
    assertThat(Judged.edits(finding))
        .containsExactly(
            "harms.assessed of H1 = 2021-05-30 -> COMPLIANT",
            "parameter harm.assessment = 100 -> COMPLIANT");
  }

  @Test
  void unknown_assessment_is_named() {
    assertThat(ch1("", "2022-01-01").verdict().missing())
        .containsExactly(new Missing("harms", "assessed", "H1"));
  }

  // CH-3

  @ParameterizedTest
  @CsvSource({
    "2021-03-10, 2021-09-01, COMPLIANT",
    "'', 2021-09-01, COMPLIANT",
    "NONE, 2021-09-01, COMPLIANT",
    "NONE, '', VIOLATION",
    "NONE, NONE, VIOLATION",
    "'', '', INDETERMINATE",
    "'', NONE, INDETERMINATE",
    "2021-03-10, NONE, ATTENTION",
    "2021-03-10, '', ATTENTION",
    "2021-03-10, 2023-01-02, ATTENTION" // will be concluded a day later
  })
  void investigation_is_opened_and_concluded(String opened, String concluded, Outcome expected) {
    assertThat(ch3(opened, concluded, "2023-01-01").outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2023-03-10, ATTENTION", "2023-03-11, VIOLATION"})
  void open_investigation_is_old_after_seven_hundred_and_thirty_days(
      String asOf, Outcome expected) {
    assertThat(ch3("2021-03-10", "", asOf).outcome()).isEqualTo(expected);
  }

  @Test
  void opening_after_the_day_of_knowledge_is_unknown_and_after_that_of_judgement_none() {
    Facts facts = harm("investigation_opened=2021-04-01");
    assertThat(Judged.finding("CH-3:H1", facts, "2021-06-01", "2021-03-31").outcome())
        .isEqualTo(INDETERMINATE);
    assertThat(Judged.finding("CH-3:H1", facts, "2021-03-31").outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void stalled_investigation_is_told_whole() {
    Finding finding = ch3("2021-03-10", "", "2023-03-11");
    assertThat(finding.message())
        .isEqualTo(
            "The investigation of the harm of 2021-03-01 (H1) was opened on 2021-03-10, 731 days"
                + " before 2023-03-11, more than 730, and is not shown as concluded.");
    assertThat(Judged.edits(finding))
        .containsExactly(
            "harms.investigation_concluded of H1 = 2023-03-11 -> COMPLIANT",
            "parameter harm.investigation = 731 -> ATTENTION");
  }

  // CH-2

  @ParameterizedTest
  @CsvSource({"ACCIDENT, HARM_RULES", "DELIBERATE, RIGHTS_RULES_TOO", "'', UNDECIDED"})
  void intent_says_which_rules_speak_of_a_harm(String intent, HarmRoute expected) {
    Facts facts = harm(intent.isEmpty() ? "" : "intent=" + intent);
    assertThat(HarmRoute.of(facts.portfolio().get(org.tsctp.partnership.Harm.class, "H1")))
        .isEqualTo(expected);
    assertThat(Judged.evidence(Judged.finding("CH-1:H1", facts, "2022-01-01")))
        .contains("harms H1 intent=" + intent);
  }

  @Test
  void harm_alone_bars_no_unit_whatever_the_intent() {
    Facts facts =
        harm("intent=DELIBERATE unit=U1")
            .complete("allegations")
            .row("units", "id=U1")
            .row("activities", "id=A1 authority=FAA")
            .row("deliveries", "id=D1 activity=A1 unit=U1 kind=TRAINING date=2021-06-01");
    assertThat(Judged.finding("LEAHY-1:D1", facts, "2022-01-01").outcome()).isEqualTo(COMPLIANT);
  }

  // CH-4

  @ParameterizedTest
  @CsvSource({
    "killed_low=13 killed_high=13 source=Commission, COMPLIANT",
    "killed_low=13 killed_high=23 source=UN, COMPLIANT",
    "killed_low=500 source=UN, COMPLIANT",
    "killed_high=23 source=UN, COMPLIANT",
    "killed_low=13 killed_high=13, ATTENTION",
    "killed_low=0 killed_high=0, ATTENTION",
    "killed_low=13 killed_high=23, INDETERMINATE",
    "killed_low=13, INDETERMINATE",
    "killed_high=13, INDETERMINATE",
    "killed_low=23 killed_high=13 source=UN, ATTENTION",
    "source=UN, NOT_APPLICABLE",
    "intent=ACCIDENT, NOT_APPLICABLE"
  })
  void count_names_its_source(String cells, Outcome expected) {
    assertThat(Judged.finding("CH-4:H1", harm(cells), "2022-01-01").outcome()).isEqualTo(expected);
  }

  @Test
  void missing_source_is_named() {
    Finding finding = Judged.finding("CH-4:H1", harm("killed_low=13"), "2022-01-01");
    assertThat(finding.verdict().missing()).containsExactly(new Missing("harms", "source", "H1"));
    assertThat(Judged.edits(finding)).containsExactly("harms.source of H1 = N.N. -> COMPLIANT");
  }

  @Test
  void counts_of_one_day_and_country_stand_beside_each_other() {
    Facts facts = harm("killed_low=13 killed_high=13 source=Commission");
    facts.row("harms", "id=H2 date=2021-03-01 killed_low=23 source=UN");
    facts.row("harms", "id=H3 date=2021-03-01 country=XAB killed_low=99 source=UN");
    facts.row("harms", "id=H4 date=2021-03-02 killed_low=98 source=UN");
    assertThat(Judged.evidence(Judged.finding("CH-4:H1", facts, "2022-01-01")))
        .contains("harms H2 killed_low=23", "harms H2 source=UN")
        .noneMatch(fact -> fact.startsWith("harms H3") || fact.startsWith("harms H4"));
    for (String harm : List.of("H1", "H2", "H3", "H4")) {
      assertThat(Judged.finding("CH-4:" + harm, facts, "2022-01-01").outcome())
          .isEqualTo(COMPLIANT);
    }
  }

  // Golden cases, with invented names

  @Test
  void drone_strike_on_a_gathering_is_an_accident_that_was_answered_for() {
    Facts facts =
        Facts.of()
            .row("units", "id=XAA-AIR-1")
            .row(
                "harms",
                "id=XAA-2023-12 date=2023-12-03 unit=XAA-AIR-1 intent=ACCIDENT assessed=2023-12-20"
                    + " investigation_opened=2023-12-07 investigation_concluded=2024-04-25")
            .row(
                "allegations",
                "id=G1 unit=XAA-AIR-1 act=ACCIDENTAL_HARM occurred=2023-12-03"
                    + " credibility=CREDIBLE assessed=2023-12-20")
            .row("activities", "id=A1 authority=FAA")
            .row("deliveries", "id=D1 activity=A1 unit=XAA-AIR-1 kind=TRAINING date=2024-06-01")
            .complete("allegations");
    assertThat(Judged.finding("CH-1:XAA-2023-12", facts, "2024-09-30").outcome())
        .isEqualTo(COMPLIANT);
    assertThat(Judged.finding("CH-3:XAA-2023-12", facts, "2024-09-30").outcome())
        .isEqualTo(COMPLIANT);
    assertThat(Judged.finding("LEAHY-1:D1", facts, "2024-09-30").outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void inquiry_reported_as_stalled_is_for_attention_and_later_a_violation() {
    Facts facts =
        Facts.of()
            .row(
                "harms",
                "id=XAB-2020-03 date=2020-03-27 intent=DELIBERATE killed_low=71 source=UN"
                    + " investigation_opened=2020-09-04 investigation_concluded=NONE");
    assertThat(Judged.finding("CH-3:XAB-2020-03", facts, "2021-12-31").outcome())
        .isEqualTo(ATTENTION);
    assertThat(Judged.finding("CH-3:XAB-2020-03", facts, "2022-09-05").outcome())
        .isEqualTo(VIOLATION);
  }

  @Test
  void prompt_accountability_is_met() {
    Facts facts =
        Facts.of()
            .row(
                "harms",
                "id=XAB-2021-04 date=2021-04-04 intent=DELIBERATE assessed=2021-04-10"
                    + " investigation_opened=2021-04-10 investigation_concluded=2021-06-01");
    assertThat(Judged.finding("CH-1:XAB-2021-04", facts, "2022-01-01").outcome())
        .isEqualTo(COMPLIANT);
    assertThat(Judged.finding("CH-3:XAB-2021-04", facts, "2022-01-01").outcome())
        .isEqualTo(COMPLIANT);
  }

  @Test
  void inquiry_that_was_announced_without_more_is_not_known_and_five_hundred_is_a_minimum() {
    Facts facts =
        Facts.of()
            .row(
                "harms",
                "id=XAC-2022-03 date=2022-03-27 intent=DELIBERATE killed_low=500 source=UN");
    assertThat(Judged.finding("CH-3:XAC-2022-03", facts, "2023-06-01").outcome())
        .isEqualTo(INDETERMINATE);
    Finding count = Judged.finding("CH-4:XAC-2022-03", facts, "2023-06-01");
    assertThat(count.outcome()).isEqualTo(COMPLIANT);
    assertThat(count.message()).isEqualTo("XAC-2022-03 counts at least 500 killed as UN says.");
  }

  @Test
  void thirteen_and_twenty_three_or_more_are_both_kept() {
    Facts facts =
        Facts.of()
            .row(
                "harms",
                "id=XAD-2020-02-A date=2020-02-14 killed_low=13 killed_high=13 source=Commission")
            .row("harms", "id=XAD-2020-02-B date=2020-02-14 killed_low=23 source=UN");
    assertThat(Judged.finding("CH-4:XAD-2020-02-A", facts, "2021-01-01").message())
        .isEqualTo("XAD-2020-02-A counts 13 killed as Commission says.");
    assertThat(Judged.finding("CH-4:XAD-2020-02-B", facts, "2021-01-01").message())
        .isEqualTo("XAD-2020-02-B counts at least 23 killed as UN says.");
    facts.row("harms", "id=XAD-2020-02-C date=2020-02-14 killed_low=18 killed_high=18");
    assertThat(Judged.finding("CH-4:XAD-2020-02-C", facts, "2021-01-01").outcome())
        .isEqualTo(ATTENTION);
    facts.row("harms", "id=XAD-2020-02-D date=2020-02-14");
    assertThat(Judged.finding("CH-4:XAD-2020-02-D", facts, "2021-01-01").outcome())
        .isEqualTo(NOT_APPLICABLE);
  }

  private static Finding ch1(String assessed, String asOf) {
    return Judged.finding("CH-1:H1", harm(cell("assessed", assessed)), asOf);
  }

  private static Finding ch3(String opened, String concluded, String asOf) {
    return Judged.finding(
        "CH-3:H1",
        harm(cell("investigation_opened", opened) + cell("investigation_concluded", concluded)),
        asOf);
  }

  private static Facts harm(String cells) {
    return Facts.of().row("harms", ("id=H1 date=2021-03-01 " + cells.strip()).strip());
  }

  private static String cell(String column, String value) {
    return value.isEmpty() ? "" : column + "=" + value + " ";
  }
}
