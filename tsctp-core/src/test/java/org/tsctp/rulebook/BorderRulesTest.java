package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

class BorderRulesTest {

  // BORD-1

  @ParameterizedTest
  @CsvSource({
    "BORDER, VIOLATION", "CUSTOMS, VIOLATION", "GENDARMERIE, VIOLATION",
    "POLICE, NOT_APPLICABLE", "ARMY, NOT_APPLICABLE", ", INDETERMINATE"
  })
  void border_customs_and_gendarmerie_need_a_basis(@Nullable String branch, Outcome expected) {
    Facts facts =
        border("authority=FAA police_exception=NO_EXCEPTION")
            .row("units", "id=U1 branch=" + text(branch));
    assertThat(judge("BORD-1:D1", facts, "2022-09-30").outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "FAA, CUSTOMS, , ATTENTION",
    "FAA, , MARITIME_AND_BORDER_SECURITY, INDETERMINATE", // a purpose of another law
    "FAA, NO_EXCEPTION, MARITIME_AND_BORDER_SECURITY, VIOLATION",
    "SECTION_333, , MARITIME_AND_BORDER_SECURITY, COMPLIANT",
    "SECTION_333, , COUNTERNARCOTICS, COMPLIANT",
    "SECTION_333, CUSTOMS, HEALTH, VIOLATION",
    "SECTION_333, CUSTOMS, , INDETERMINATE",
    "AECA, , , ATTENTION",
    "TITLE_10, , MARITIME_AND_BORDER_SECURITY, ATTENTION",
    "SECTION_1206, , , ATTENTION",
    "OTHER, , , ATTENTION",
    ", CUSTOMS, MARITIME_AND_BORDER_SECURITY, INDETERMINATE"
  })
  void basis_is_an_exception_or_a_purpose_by_authority(
      @Nullable String authority,
      @Nullable String exception,
      @Nullable String purpose,
      Outcome expected) {
    Facts facts =
        border(
            "authority=%s police_exception=%s purpose=%s"
                .formatted(text(authority), text(exception), text(purpose)));
    assertThat(judge("BORD-1:D1", facts, "2022-09-30").outcome()).isEqualTo(expected);
  }

  @Test
  void receiver_that_is_not_known_is_what_is_missing() {
    Facts facts = border("authority=AECA").row("deliveries", "id=D1 unit=");
    assertThat(judge("BORD-1:D1", facts, "2022-09-30").verdict().missing())
        .containsExactly(new Missing("deliveries", "unit", "D1"));
    facts = border("authority=AECA").leaveOut("units", "U1");
    assertThat(judge("BORD-1:D1", facts, "2022-09-30").verdict().missing())
        .containsExactly(new Missing("units", "branch", "U1"));
  }

  @Test
  void no_delivery_is_judged_by_both_rules_on_police_and_border_forces() {
    for (String branch : List.of("POLICE", "PRISON", "BORDER", "CUSTOMS", "GENDARMERIE", "NAVY")) {
      Facts facts =
          border("authority=FAA police_exception=NO_EXCEPTION")
              .row("units", "id=U1 branch=" + branch);
      List<Outcome> outcomes =
          List.of(
              judge("BORD-1:D1", facts, "2022-09-30").outcome(),
              judge("POLICE-1:D1", facts, "2022-09-30").outcome());
      assertThat(outcomes).contains(NOT_APPLICABLE);
    }
  }

  // BORD-2

  @Test
  void unit_of_the_force_in_an_operation_across_a_border_is_judged_as_by_g5cf_1() {
    for (String present : List.of("Y", "N", "PARTIAL")) {
      Facts facts = joint("XAA;XAB").row("elements", "id=E-rules present=" + present);
      Finding border = judge("BORD-2:D1", facts, "2022-09-30");
      Finding force = judge("G5CF-1:U1", facts, "2022-09-30");
      assertThat(border.outcome()).isEqualTo(force.outcome());
      assertThat(border.message()).isEqualTo(force.message());
    }
    assertThat(judge("BORD-2:D1", joint("XAA;XAB"), "2022-09-30").outcome()).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({"XAA;XAB, COMPLIANT", "XAA, NOT_APPLICABLE", "XAA;XAA, NOT_APPLICABLE"})
  void operation_spans_two_states_or_more(String countries, Outcome expected) {
    assertThat(judge("BORD-2:D1", joint(countries), "2022-09-30").outcome()).isEqualTo(expected);
  }

  @Test
  void each_delivery_is_judged_by_its_own_day() {
    Facts facts =
        joint("XAA;XAB")
            .row("elements", "id=E-rules date=2020-06-01")
            .row("deliveries", "id=D2 activity=A1 unit=U1 kind=TRAINING date=2020-06-01");
    assertThat(judge("BORD-2:D1", facts, "2022-09-30").outcome()).isEqualTo(VIOLATION);
    assertThat(judge("BORD-2:D2", facts, "2022-09-30").outcome()).isEqualTo(COMPLIANT);
    assertThat(judge("G5CF-1:U1", facts, "2022-09-30").outcome()).isEqualTo(VIOLATION);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-12-07, NOT_APPLICABLE", "2017-12-08, COMPLIANT",
    "2023-12-05, COMPLIANT", "2023-12-06, NOT_APPLICABLE"
  })
  void framework_ends_with_the_g5_sahel(String date, Outcome expected) {
    Facts facts = joint("XAA;XAB").row("deliveries", "id=D1 date=" + date);
    assertThat(judge("BORD-2:D1", facts, "2024-06-30").outcome()).isEqualTo(expected);
  }

  @Test
  void what_is_not_known_of_the_operation_or_the_unit_is_named() {
    Facts facts = joint("XAA;XAB").row("activities", "id=A1 theater=");
    assertThat(judge("BORD-2:D1", facts, "2022-09-30").verdict().missing())
        .containsExactly(new Missing("activities", "theater", "A1"));
    facts = joint("XAA;XAB").leaveOut("theaters", "T1");
    assertThat(judge("BORD-2:D1", facts, "2022-09-30").verdict().missing())
        .containsExactly(new Missing("theaters", "countries", "T1"));
    facts = joint("XAA;XAB").leaveOut("activities", "A1");
    assertThat(judge("BORD-2:D1", facts, "2022-09-30").outcome()).isEqualTo(INDETERMINATE);
    facts = joint("XAA;XAB").row("deliveries", "id=D1 unit=");
    assertThat(judge("BORD-2:D1", facts, "2022-09-30").verdict().missing())
        .containsExactly(new Missing("deliveries", "unit", "D1"));
    facts.row("activities", "id=A1 theater=");
    assertThat(judge("BORD-2:D1", facts, "2022-09-30").outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void other_unit_is_not_judged() {
    Facts facts = joint("XAA;XAB").row("units", "id=U2").row("deliveries", "id=D1 unit=U2");
    assertThat(judge("BORD-2:D1", facts, "2022-09-30").outcome()).isEqualTo(NOT_APPLICABLE);
  }

  // BORD-3

  /** Public facts: both were partners since 2005, and neither was under a coup restriction. */
  @Test
  void border_of_niger_and_nigeria_in_2019_is_covered() {
    Facts facts = sahel().row("theaters", "id=T1 kind=BORDER_SEGMENT countries=NER;NGA");
    assertThat(judge("BORD-3:T1", facts, "2019-06-30").outcome()).isEqualTo(COMPLIANT);
  }

  /** Public facts: Burkina Faso was restricted on 2022-02-18, Niger on 2023-10-10. */
  @Test
  void border_of_niger_and_burkina_faso_in_2024_is_restricted_on_both_sides() {
    Facts facts = sahel().row("theaters", "id=T1 kind=BORDER_SEGMENT countries=NER;BFA");
    Finding finding = judge("BORD-3:T1", facts, "2024-06-30");
    assertThat(finding.outcome()).isEqualTo(ATTENTION);
    assertThat(finding.message())
        .isEqualTo("On 2024-06-30, states of T1 were restricted: NER, BFA.");
    assertThat(judge("BORD-3:T1", facts, "2021-12-31").outcome()).isEqualTo(COMPLIANT);
  }

  /** Public facts: Cameroon joined between 2014 and 2016; on which day is not known. */
  @Test
  void border_with_a_state_whose_day_of_joining_is_not_known_is_not_assessed() {
    Facts facts = sahel().row("theaters", "id=T1 kind=BORDER_SEGMENT countries=NGA;CMR");
    Finding finding = judge("BORD-3:T1", facts, "2015-06-30");
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing()).containsExactly(new Missing("memberships", "from", ""));
    facts.complete("memberships");
    assertThat(judge("BORD-3:T1", facts, "2015-06-30").outcome()).isEqualTo(ATTENTION);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-18, , , ATTENTION",
    "2022-06-30, , , ATTENTION",
    "2022-07-01, , , COMPLIANT", // not determined by the day of judgement
    "NONE, , , COMPLIANT",
    ", , , INDETERMINATE",
    "2022-02-18, 2022-06-30, , COMPLIANT",
    "2022-02-18, 2022-07-01, , ATTENTION",
    "2022-02-18, , N, COMPLIANT",
    "2022-02-18, , Y, ATTENTION"
  })
  void restriction_counts_from_its_determination_until_it_is_lifted(
      @Nullable String determined,
      @Nullable String lifted,
      @Nullable String elected,
      Outcome expected) {
    Facts facts =
        segment()
            .row(
                "restrictions",
                "id=R1 kind=COUP country=XAB event=2022-01-24 determined=%s lifted=%s head_elected=%s"
                    .formatted(text(determined), text(lifted), text(elected)));
    assertThat(judge("BORD-3:T1", facts, "2022-06-30").outcome()).isEqualTo(expected);
    facts.row("restrictions", "id=R1 kind=REGIONAL_SUSPENSION");
    assertThat(judge("BORD-3:T1", facts, "2022-06-30").outcome()).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-30, , COMPLIANT",
    "2022-07-01, , INDETERMINATE", // not a member yet, as far as is known
    "2005-01-01, 2022-07-01, COMPLIANT",
    "2005-01-01, 2022-06-30, ATTENTION", // it has left
    ", , COMPLIANT" // since always
  })
  void seat_is_held_on_the_day_of_judgement(
      @Nullable String from, @Nullable String to, Outcome expected) {
    Facts facts =
        Facts.of()
            .row("theaters", "id=T1 kind=BORDER_SEGMENT countries=XAA;XAB")
            .row("partners", "id=TSCTP kind=REGIONAL_BODY");
    seat(facts, "XAA", "2005-01-01");
    facts
        .row("partners", "id=XAB kind=STATE country=XAB")
        .row("memberships", "partner=XAB body=TSCTP from=%s to=%s".formatted(text(from), text(to)));
    assertThat(judge("BORD-3:T1", facts, "2022-06-30").outcome()).isEqualTo(expected);
  }

  @Test
  void seat_in_another_body_or_of_an_unknown_partner_shows_nothing() {
    Facts facts =
        Facts.of()
            .row("theaters", "id=T1 kind=BORDER_SEGMENT countries=XAA;XAB")
            .row("partners", "id=TSCTP kind=REGIONAL_BODY")
            .row("partners", "id=G5 kind=REGIONAL_BODY")
            .row("partners", "id=XAB kind=STATE country=XAB")
            .row("memberships", "partner=XAB body=G5");
    seat(facts, "XAA", "2005-01-01");
    assertThat(judge("BORD-3:T1", facts, "2022-06-30").outcome()).isEqualTo(INDETERMINATE);
    facts.row("memberships", "partner=XAB body=TSCTP");
    assertThat(judge("BORD-3:T1", facts, "2022-06-30").outcome()).isEqualTo(COMPLIANT);
    facts.leaveOut("partners", "XAB").complete("memberships");
    assertThat(judge("BORD-3:T1", facts, "2022-06-30").outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void segment_with_one_state_and_other_theaters() {
    Facts facts = segment().row("theaters", "id=T1 countries=XAA;XAA");
    assertThat(judge("BORD-3:T1", facts, "2022-06-30").outcome()).isEqualTo(INDETERMINATE);
    facts.row("theaters", "id=T1 kind=CORRIDOR");
    assertThat(judge("BORD-3:T1", facts, "2022-06-30").outcome()).isEqualTo(NOT_APPLICABLE);
  }

  private static Facts border(String cells) {
    return Facts.of()
        .row("activities", "id=A1 " + cells)
        .row("units", "id=U1 branch=BORDER")
        .row("deliveries", "id=D1 activity=A1 unit=U1 kind=TRAINING date=2021-03-01");
  }

  private static Facts joint(String countries) {
    Facts facts =
        Facts.of()
            .row("theaters", "id=T1 kind=BORDER_SEGMENT countries=" + countries)
            .row("activities", "id=A1 theater=T1")
            .row("units", "id=U1")
            .row("deliveries", "id=D1 activity=A1 unit=U1 kind=TRAINING date=2020-03-01");
    for (String pillar :
        Policies.standard().at(LocalDate.of(2020, 3, 1)).get("g5.pillars").words()) {
      facts.row(
          "elements",
          "id=E-%s framework=G5_SAHEL element=%s present=Y unit=U1".formatted(pillar, pillar));
    }
    return facts;
  }

  private static Facts segment() {
    Facts facts =
        Facts.of()
            .row("theaters", "id=T1 kind=BORDER_SEGMENT countries=XAA;XAB")
            .row("partners", "id=TSCTP kind=REGIONAL_BODY");
    seat(facts, "XAA", "2005-01-01");
    return seat(facts, "XAB", "2005-01-01");
  }

  private static Facts sahel() {
    Facts facts = Facts.of().row("partners", "id=TSCTP kind=REGIONAL_BODY");
    seat(facts, "NER", "2005-01-01");
    seat(facts, "NGA", "2005-01-01");
    seat(facts, "BFA", "2008-12-01");
    return facts
        .row(
            "restrictions",
            "id=BFA-2022 kind=COUP country=BFA event=2022-01-24 determined=2022-02-18 lifted=NONE")
        .row(
            "restrictions",
            "id=NER-2023 kind=COUP country=NER event=2023-07-26 determined=2023-10-10 lifted=NONE");
  }

  private static Facts seat(Facts facts, String country, String from) {
    return facts
        .row("partners", "id=%s kind=STATE country=%s".formatted(country, country))
        .row("memberships", "partner=%s body=TSCTP from=%s".formatted(country, from));
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private static Finding judge(String finding, Facts facts, String asOf) {
    return Evaluator.of(
            RuleBooks.standard().select(List.of(finding.substring(0, finding.indexOf(':')))))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.parse(asOf)).withIncludeAll(true))
        .find(finding)
        .orElseThrow();
  }
}
