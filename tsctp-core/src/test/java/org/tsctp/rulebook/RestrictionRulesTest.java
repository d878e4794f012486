package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;
import static org.tsctp.rule.Outcome.WAIVED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** Chapter "Restrictions", clause by clause, on both sides of each boundary. t is 2023-06-15. */
class RestrictionRulesTest {

  private static final String WAIVER =
      "id=W1 rule=COUP-1 country=XAA from=2023-05-01 to=2024-05-01 reason=Peace basis=Act"
          + " requested_by=Bureau approved_by=Secretary certified=2023-04-25 consulted=2023-04-26"
          + " notified=2023-04-27";

  // Which restrictions count

  @ParameterizedTest
  @CsvSource({
    "event=2023-06-15 determined=2023-06-15, VIOLATION, VIOLATION",
    "event=2023-06-16, NOT_APPLICABLE, NOT_APPLICABLE",
    "lifted=2023-06-16, VIOLATION, VIOLATION",
    "lifted=2023-06-15, NOT_APPLICABLE, NOT_APPLICABLE",
    "lifted=NONE, VIOLATION, VIOLATION",
    "head_elected=N, NOT_APPLICABLE, NOT_APPLICABLE",
    "head_elected=, VIOLATION, VIOLATION",
    "country=XAB, NOT_APPLICABLE, NOT_APPLICABLE",
    "determined=2023-06-15, VIOLATION, VIOLATION",
    "determined=2023-06-16, INDETERMINATE, INDETERMINATE",
    "determined=NONE, INDETERMINATE, INDETERMINATE",
    "determined=, INDETERMINATE, INDETERMINATE"
  })
  void restriction_counts_by_country_event_lifting_and_head(
      String change, Outcome coup1, Outcome coup5) {
    assertThat(judge("COUP-1", spent().row("restrictions", "id=C1 " + change)).outcome())
        .isEqualTo(coup1);
    Facts section333 = section333().row("restrictions", "id=C1 " + change);
    assertThat(judge("COUP-5", section333).outcome()).isEqualTo(coup5);
  }

  @Test
  void regional_money_is_under_no_restriction() {
    Facts facts = spent().row("activities", "id=A1 country=");
    assertThat(judge("COUP-1", facts).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void violation_is_told_whole() {
    Finding finding = judge("COUP-1", spent());
    assertThat(finding.message())
        .isEqualTo(
            "Money went to the government of XAA on 2023-06-15, after the determination of"
                + " 2023-04-15 on the event of 2023-03-01.");
    assertThat(evidence(finding))
        .containsExactly(
            "transactions T1 date=2023-06-15",
            "transactions T1 amount=250000",
            "activities A1 country=XAA",
            "activities A1 authority=FAA",
            "activities A1 recipient_kind=GOVERNMENT",
            "restrictions C1 event=2023-03-01",
            "restrictions C1 head_elected=Y",
            "restrictions C1 determined=2023-04-15",
            "restrictions C1 lifted=");
    assertThat(finding.verdict().measured()).isNull();
    assertThat(finding.value().orElseThrow()).hasToString("250000.00 USD");
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.outcome())
        .containsExactly(WAIVED, NOT_APPLICABLE);
  }

  // Scope

  @ParameterizedTest
  @CsvSource({
    "FAA, VIOLATION, NOT_APPLICABLE",
    "AECA, VIOLATION, NOT_APPLICABLE",
    "SECTION_333, NOT_APPLICABLE, VIOLATION",
    "SECTION_1206, NOT_APPLICABLE, NOT_APPLICABLE",
    "SECTION_2282, NOT_APPLICABLE, NOT_APPLICABLE",
    "TITLE_10, NOT_APPLICABLE, NOT_APPLICABLE",
    "OTHER, NOT_APPLICABLE, NOT_APPLICABLE",
    ", INDETERMINATE, INDETERMINATE"
  })
  void authority_decides_which_bar_holds(String authority, Outcome coup1, Outcome coup5) {
    Facts facts =
        spent().row("activities", "id=A1 authority=" + (authority == null ? "" : authority));
    assertThat(judge("COUP-1", facts).outcome()).isEqualTo(coup1);
    assertThat(judge("COUP-5", facts).outcome()).isEqualTo(coup5);
  }

  @Test
  void unknown_authority_matters_only_under_a_restriction() {
    Facts facts = spent().row("activities", "id=A1 authority=");
    assertThat(judge("COUP-1", facts).verdict().missing())
        .containsExactly(new Missing("activities", "authority", "A1"));
    facts.row("restrictions", "id=C1 head_elected=N");
    assertThat(judge("COUP-1", facts).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void unknown_authority_is_not_exempt() {
    Facts facts = spent().row("activities", "id=A1 authority= recipient_kind=NGO");
    assertThat(judge("COUP-1", facts).outcome()).isEqualTo(INDETERMINATE);
  }

  @ParameterizedTest
  @CsvSource({
    "OBLIGATION, true", "DISBURSEMENT, true", "EXPENDITURE, true", "DEOBLIGATION, false",
    "REFUND, false", "PLANNED, false", "REQUEST, false", "ALLOCATION, false",
    "PARTNER_CONTRIBUTION, false"
  })
  void only_obligations_and_spending_are_judged(String type, boolean judged) {
    Evaluation evaluation = evaluate("COUP-1", spent().row("transactions", "id=T1 type=" + type));
    assertThat(evaluation.find("COUP-1:T1").isPresent()).isEqualTo(judged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"COUP-1", "COUP-5"})
  void activity_left_out_is_judged_by_the_restrictions_of_all_countries(String rule) {
    Facts facts = spent().leaveOut("activities", "A1").row("restrictions", "id=C1 country=XZZ");
    Finding finding = judge(rule, facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(
            new Missing("activities", "country", "A1"),
            new Missing("activities", "authority", "A1"));
    assertThat(judge(rule, facts.row("restrictions", "id=C1 lifted=2023-06-15")).outcome())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void activity_that_begins_later_is_read_all_the_same() {
    Facts facts = spent().row("activities", "id=A1 from=2024-01-01");
    assertThat(judge("COUP-1", facts).outcome()).isEqualTo(VIOLATION);
  }

  // Exemptions

  @ParameterizedTest
  @CsvSource({
    "recipient_kind=NGO, ATTENTION",
    "recipient_kind=MULTILATERAL, ATTENTION",
    "purpose=HUMANITARIAN, ATTENTION",
    "purpose=ELECTIONS, ATTENTION",
    "purpose=DEMOCRATIC_PARTICIPATION, ATTENTION",
    "purpose=DEMOCRATIC_TRANSITION, VIOLATION",
    "purpose=COUNTERTERRORISM, VIOLATION",
    "purpose=HEALTH, VIOLATION",
    "purpose=OTHER, VIOLATION",
    "notwithstanding=Y, ATTENTION",
    "notwithstanding=N, VIOLATION",
    "notwithstanding=, VIOLATION"
  })
  void exemption_must_be_shown(String change, Outcome expected) {
    Facts facts = spent().row("activities", "id=A1 " + change);
    assertThat(judge("COUP-1", facts).outcome()).isEqualTo(expected);
    facts.row("activities", "id=A1 authority=SECTION_333");
    assertThat(judge("COUP-5", facts).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void exemption_is_named() {
    assertThat(judge("COUP-1", spent().row("activities", "id=A1 purpose=ELECTIONS")).message())
        .isEqualTo(
            "XAA was under a coup restriction on 2023-06-15; the money is exempt: purpose"
                + " ELECTIONS.");
  }

  @Test
  void exempt_money_needs_no_determination() {
    Facts facts = spent().row("activities", "id=A1 recipient_kind=NGO");
    assertThat(judge("COUP-1", facts.row("restrictions", "id=C1 determined=")).outcome())
        .isEqualTo(ATTENTION);
  }

  @ParameterizedTest
  @CsvSource({"2023-09-30, VIOLATION", "2023-10-01, ATTENTION"})
  void democratic_transition_is_exempt_from_fiscal_year_2024(String date, Outcome expected) {
    Facts facts = spent().row("activities", "id=A1 purpose=DEMOCRATIC_TRANSITION");
    facts.fiscalYearStart(1).row("transactions", "id=T1 date=" + date);
    assertThat(judge("COUP-1", facts).outcome()).isEqualTo(expected);
  }

  // Determination

  @Test
  void days_are_counted_from_the_event_while_nothing_is_determined() {
    Facts facts = spent().row("restrictions", "id=C1 determined=");
    for (String rule : List.of("COUP-1", "COUP-5")) {
      Facts of =
          rule.equals("COUP-1") ? facts : facts.row("activities", "id=A1 authority=SECTION_333");
      Finding finding = judge(rule, of);
      assertThat(finding.verdict().measured()).isEqualTo("106");
      assertThat(finding.verdict().unit()).isEqualTo("days");
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("restrictions", "determined", "C1"));
    }
  }

  @Test
  void on_the_day_of_the_event_no_day_has_passed() {
    Facts facts = spent().row("restrictions", "id=C1 event=2023-06-15 determined=");
    assertThat(judge("COUP-1", facts).verdict().measured()).isEqualTo("0");
  }

  @Test
  void of_several_events_not_determined_the_longest_is_counted() {
    Facts facts = spent().row("restrictions", "id=C1 determined=NONE");
    facts.row("restrictions", "id=C2 kind=COUP country=XAA event=2023-02-01");
    facts.row("restrictions", "id=C3 kind=COUP country=XAA event=2023-06-01");
    Finding finding = judge("COUP-1", facts);
    assertThat(finding.verdict().measured()).isEqualTo("134");
    assertThat(finding.verdict().missing())
        .extracting(Missing::id)
        .containsExactly("C1", "C2", "C3");
  }

  @Test
  void one_determination_outweighs_events_that_are_open() {
    Facts facts = spent().row("restrictions", "id=C2 kind=COUP country=XAA event=2023-02-01");
    assertThat(judge("COUP-1", facts).outcome()).isEqualTo(VIOLATION);
    assertThat(judge("COUP-1", facts).verdict().measured()).isNull();
    facts.row("activities", "id=A1 authority=SECTION_333");
    assertThat(judge("COUP-5", facts).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void event_that_is_open_outweighs_a_waiver() {
    Facts facts = spent().row("waivers", WAIVER);
    facts.row("restrictions", "id=C2 kind=COUP country=XAA event=2023-06-01");
    Finding finding = judge("COUP-1", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().measured()).isEqualTo("14");
  }

  @Test
  void second_restriction_that_was_lifted_does_not_count() {
    Facts facts = spent().row("restrictions", "id=C1 determined=");
    facts.row("restrictions", "id=C2 kind=COUP country=XAA event=2023-02-01 lifted=2023-03-01");
    assertThat(judge("COUP-1", facts).verdict().measured()).isEqualTo("106");
  }

  // Recipient

  @ParameterizedTest
  @CsvSource({
    "GOVERNMENT, VIOLATION",
    "PRIVATE, INDETERMINATE",
    ", INDETERMINATE",
    "NGO, ATTENTION"
  })
  void who_benefits_must_be_shown(String recipient, Outcome expected) {
    Facts facts = spent();
    facts.row("activities", "id=A1 recipient_kind=" + (recipient == null ? "" : recipient));
    Finding finding = judge("COUP-1", facts);
    assertThat(finding.outcome()).isEqualTo(expected);
    if (expected == INDETERMINATE) {
      assertThat(finding.verdict().missing())
          .containsExactly(new Missing("activities", "recipient_kind", "A1"));
      assertThat(finding.verdict().measured()).isNull();
    }
    facts.row("activities", "id=A1 authority=SECTION_333");
    assertThat(judge("COUP-5", facts).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void private_recipient_under_a_waiver_is_waived() {
    Facts facts = spent().row("waivers", WAIVER).row("activities", "id=A1 recipient_kind=PRIVATE");
    assertThat(judge("COUP-1", facts).outcome()).isEqualTo(WAIVED);
  }

  // Waiver

  @Test
  void waiver_that_lacks_nothing_covers_the_money() {
    Finding finding = judge("COUP-1", spent().row("waivers", WAIVER));
    assertThat(finding.outcome()).isEqualTo(WAIVED);
    assertThat(finding.verdict().waiver()).isEqualTo("W1");
    assertThat(finding.message())
        .isEqualTo("Waiver W1 covers the money spent on XAA on 2023-06-15.");
    assertThat(evidence(finding)).contains("waivers W1 certified=2023-04-25");
  }

  @ParameterizedTest
  @CsvSource({
    "rule=COUP-5, VIOLATION",
    "reason=, VIOLATION",
    "basis=, VIOLATION",
    "approved_by=, VIOLATION",
    "approved_by=Bureau, VIOLATION",
    "requested_by=, WAIVED",
    "certified=, VIOLATION",
    "certified=NONE, VIOLATION",
    "certified=2023-06-15, WAIVED",
    "certified=2023-06-16, VIOLATION",
    "consulted=, VIOLATION",
    "consulted=NONE, VIOLATION",
    "consulted=2023-06-15, WAIVED",
    "consulted=2023-06-16, VIOLATION",
    "notified=, VIOLATION",
    "notified=NONE, VIOLATION",
    "notified=2023-06-15, WAIVED",
    "notified=2023-06-16, VIOLATION",
    "from=2023-06-15, WAIVED",
    "from=2023-06-16, VIOLATION",
    "to=2023-06-16, WAIVED",
    "to=2023-06-15, VIOLATION",
    "country=XAB, VIOLATION",
    "country=, WAIVED",
    "activity=A1, WAIVED",
    "activity=A2, VIOLATION",
    "unit=U1, VIOLATION"
  })
  void waiver_needs_every_part(String change, Outcome expected) {
    Facts facts = spent().row("units", "id=U1").row("activities", "id=A2");
    facts.row("waivers", WAIVER).row("waivers", "id=W1 " + change);
    assertThat(judge("COUP-1", facts).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2022-12-28, VIOLATION", "2022-12-29, WAIVED"})
  void waiver_exists_in_law_from_fiscal_year_2023(String from, Outcome expected) {
    Facts facts = spent().row("waivers", WAIVER + " from=" + from);
    assertThat(judge("COUP-1", facts).outcome()).isEqualTo(expected);
  }

  @Test
  void of_several_waivers_one_that_holds_is_enough() {
    Facts facts = spent().row("waivers", WAIVER + " notified=");
    facts.row("waivers", WAIVER.replace("W1", "W2"));
    assertThat(judge("COUP-1", facts).verdict().waiver()).isEqualTo("W2");
  }

  @Test
  void section_333_has_no_waiver() {
    Facts facts = section333().row("waivers", WAIVER + " rule=COUP-5");
    facts.row("waivers", WAIVER.replace("W1", "W2"));
    assertThat(judge("COUP-5", facts).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void waiver_not_known_on_the_day_of_knowledge_does_not_cover() {
    Facts facts = spent().row("waivers", WAIVER + " recorded=2023-08-01");
    Evaluation evaluation =
        Evaluator.of(RuleBooks.standard())
            .evaluate(facts.load(), options("2023-09-30").withKnownOn(LocalDate.of(2023, 7, 31)));
    assertThat(evaluation.find("COUP-1:T1").orElseThrow().outcome()).isEqualTo(VIOLATION);
  }

  private static Facts spent() {
    return Facts.of()
        .row("activities", "id=A1 country=XAA authority=FAA recipient_kind=GOVERNMENT")
        .row("transactions", "id=T1 activity=A1 type=OBLIGATION date=2023-06-15 amount=250000")
        .row(
            "restrictions",
            "id=C1 kind=COUP country=XAA event=2023-03-01 head_elected=Y determined=2023-04-15");
  }

  private static Facts section333() {
    return spent().row("activities", "id=A1 authority=SECTION_333");
  }

  private static Finding judge(String rule, Facts facts) {
    return evaluate(rule, facts).find(rule + ":T1").orElseThrow();
  }

  private static Evaluation evaluate(String rule, Facts facts) {
    return Evaluator.of(RuleBooks.standard().select(List.of(rule)))
        .evaluate(facts.load(), options("2024-09-30"));
  }

  private static EvaluationOptions options(String asOf) {
    return EvaluationOptions.of(Policies.standard(), LocalDate.parse(asOf)).withIncludeAll(true);
  }

  private static List<String> evidence(Finding finding) {
    return finding.verdict().explanation().facts().stream()
        .map(f -> f.table() + " " + f.id() + " " + f.column() + "=" + f.value())
        .toList();
  }
}
