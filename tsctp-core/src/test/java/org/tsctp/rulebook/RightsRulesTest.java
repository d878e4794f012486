package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Taxonomy;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;

/** Rules HR502B-1, POLICE-1, S333-1 and S333-2. */
class RightsRulesTest {

  private static final String AS_OF = "2022-09-30";

  // HR502B-1

  @Test
  void accounts_are_those_of_the_bundled_table() throws IOException {
    List<String> inside = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    try (var in = Taxonomy.class.getResourceAsStream("account_to_pillar.csv");
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : csv) {
        switch (row.getField("security_assistance_under_22usc2304d")) {
          case "true" -> inside.add(row.getField("account"));
          case "false" -> outside.add(row.getField("account"));
          default -> {}
        }
      }
    }
    assertThat(words("hr502b.accounts")).containsExactlyInAnyOrderElementsOf(inside);
    assertThat(words("hr502b.other_accounts")).containsExactlyInAnyOrderElementsOf(outside);
  }

  @ParameterizedTest
  @CsvSource({
    "IMET, FAA, VIOLATION",
    "ESF, , VIOLATION",
    "DA, FAA, NOT_APPLICABLE",
    "INCLE, , NOT_APPLICABLE",
    "NADR, FAA, INDETERMINATE", // the table does not state it
    ", FAA, INDETERMINATE",
    ", , INDETERMINATE",
    ", OTHER, INDETERMINATE",
    "CTPF, TITLE_10, NOT_APPLICABLE", // neither of the two acts
    ", SECTION_333, NOT_APPLICABLE"
  })
  void account_says_whether_it_is_security_assistance(
      @Nullable String account, @Nullable String authority, Outcome expected) {
    Facts facts =
        found()
            .row("activities", "id=A1 account=" + text(account) + " authority=" + text(authority));
    assertThat(judge("HR502B-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @Test
  void regional_activity_names_no_country_to_find_a_pattern_in() {
    Facts facts = found().row("activities", "id=A1 country=");
    assertThat(judge("HR502B-1:A1", facts).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-30, 2021-07-01, VIOLATION", // one day of performance lies under the finding
    "2021-06-29, 2021-06-30, VIOLATION",
    "2020-01-01, 2021-01-01, INDETERMINATE", // it ended before the first day
    "2020-01-01, 2021-01-02, VIOLATION",
    "2021-12-31, 2022-06-01, VIOLATION",
    "2022-01-01, 2022-06-01, INDETERMINATE"
  })
  void finding_counts_if_it_was_in_force_on_some_day_of_performance(
      String from, String to, Outcome expected) {
    Facts facts =
        activity("2021-01-01", "2022-01-01")
            .row("listings", "id=L1 list=HR502B country=XAA listed=Y from=" + from + " to=" + to);
    assertThat(judge("HR502B-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @Test
  void finding_of_a_year_holds_from_its_first_of_july() {
    Facts facts =
        activity("2020-01-01", "2020-07-01")
            .row("listings", "id=L1 list=HR502B country=XAA listed=Y year=2020");
    assertThat(judge("HR502B-1:A1", facts).outcome()).isEqualTo(INDETERMINATE);
    facts.row("activities", "id=A1 to=2020-07-02");
    assertThat(judge("HR502B-1:A1", facts).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void without_a_finding_either_way_it_is_not_known_unless_the_list_is_complete() {
    Facts facts =
        activity("2021-01-01", "2022-01-01")
            .row("listings", "id=L1 list=CSPA country=XAA listed=Y year=2020");
    Finding finding = judge("HR502B-1:A1", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing()).containsExactly(new Missing("listings", "listed", ""));
    assertThat(judge("HR502B-1:A1", facts.complete("listings")).outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void denial_in_force_on_the_last_day_of_performance_is_compliant() {
    Facts facts =
        activity("2021-01-01", "2022-01-01")
            .row(
                "listings", "id=L1 list=HR502B country=XAA listed=N from=2021-01-01 to=2022-01-01");
    assertThat(judge("HR502B-1:A1", facts).outcome()).isEqualTo(COMPLIANT);
    facts.row("listings", "id=L1 to=2021-12-31");
    assertThat(judge("HR502B-1:A1", facts).outcome()).isEqualTo(INDETERMINATE);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, , ATTENTION", // the first day of performance
    "2021-01-02, , VIOLATION",
    "2020-06-01, 2022-01-01, ATTENTION", // to the last day
    "2020-06-01, 2021-12-31, VIOLATION",
    "2022-09-30, , VIOLATION"
  })
  void certification_covers_every_day_under_the_finding(
      String sent, @Nullable String to, Outcome expected) {
    Facts facts =
        activity("2021-01-01", "2022-01-01")
            .row("listings", "id=L1 list=HR502B country=XAA listed=Y from=2020-01-01")
            .row(
                "notices", "id=N1 kind=CERTIFICATION country=XAA sent=" + sent + " to=" + text(to));
    assertThat(judge("HR502B-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @Test
  void certifications_that_follow_on_one_another_cover_together() {
    Facts facts =
        found()
            .row("notices", "id=N1 kind=CERTIFICATION country=XAA sent=2020-10-01 to=2021-10-01")
            .row("notices", "id=N2 kind=CERTIFICATION country=XAA sent=2021-10-01");
    assertThat(judge("HR502B-1:A1", facts).outcome()).isEqualTo(ATTENTION);
    Finding gap = judge("HR502B-1:A1", facts.row("notices", "id=N2 sent=2021-10-02"));
    assertThat(gap.outcome()).isEqualTo(VIOLATION);
    assertThat(gap.message())
        .isEqualTo(
            "Finding L1 concerned XAA while A1 was performed; no certification of extraordinary"
                + " circumstances covers 2021-10-01.");
  }

  @ParameterizedTest
  @CsvSource({"kind=CONGRESSIONAL", "country=XAB", "activity=A2", "unit=U1"})
  void notice_of_another_thing_is_no_certification(String cell) {
    Facts facts =
        found()
            .row("activities", "id=A2")
            .row("units", "id=U1")
            .row("notices", "id=N1 kind=CERTIFICATION country=XAA sent=2020-10-01");
    assertThat(judge("HR502B-1:A1", facts).outcome()).isEqualTo(ATTENTION);
    facts.row("notices", "id=N1 " + cell);
    assertThat(judge("HR502B-1:A1", facts).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void finding_that_became_known_later_is_hindsight() {
    Facts facts = found().row("listings", "id=L1 recorded=2022-06-01");
    Finding hindsight = judge("HR502B-1:A1", facts);
    assertThat(hindsight.outcome()).isEqualTo(VIOLATION);
    assertThat(hindsight.verdict().knowable()).isEqualTo(Knowable.IN_HINDSIGHT);
    assertThat(judge("HR502B-1:A1", facts, "2022-05-31").outcome()).isEqualTo(INDETERMINATE);
    facts.row("listings", "id=L1 recorded=2021-06-01");
    assertThat(judge("HR502B-1:A1", facts).verdict().knowable()).isEqualTo(Knowable.AT_THE_TIME);
  }

  // POLICE-1

  @ParameterizedTest
  @CsvSource({
    "POLICE, VIOLATION", "PRISON, VIOLATION", "INTELLIGENCE, VIOLATION",
    "ARMY, NOT_APPLICABLE", "CUSTOMS, NOT_APPLICABLE", "GENDARMERIE, NOT_APPLICABLE",
    ", INDETERMINATE"
  })
  void prohibition_speaks_of_police_prisons_and_intelligence(
      @Nullable String branch, Outcome expected) {
    Facts facts = police("FAA", "NO_EXCEPTION").row("units", "id=U1 branch=" + text(branch));
    assertThat(judge("POLICE-1:D1", facts).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "FAA, NO_EXCEPTION, VIOLATION",
    "FAA, CUSTOMS, ATTENTION",
    "FAA, POST_CONFLICT, ATTENTION",
    "FAA, ANTITERRORISM, ATTENTION",
    "FAA, , INDETERMINATE",
    "AECA, NO_EXCEPTION, NOT_APPLICABLE",
    "SECTION_333, NO_EXCEPTION, NOT_APPLICABLE",
    ", CUSTOMS, INDETERMINATE"
  })
  void exception_is_named_or_missing(
      @Nullable String authority, @Nullable String exception, Outcome expected) {
    Finding finding = judge("POLICE-1:D1", police(text(authority), text(exception)));
    assertThat(finding.outcome()).isEqualTo(expected);
  }

  @Test
  void exception_that_is_not_known_is_what_is_missing() {
    Finding finding = judge("POLICE-1:D1", police("FAA", ""));
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "police_exception", "A1"));
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.outcome())
        .containsExactly(ATTENTION, VIOLATION);
  }

  @Test
  void antiterrorism_account_has_an_authority_of_its_own_whatever_is_claimed() {
    Facts facts = police("FAA", "NO_EXCEPTION").row("activities", "id=A1 account=NADR-ATA");
    Finding finding = judge("POLICE-1:D1", facts);
    assertThat(finding.outcome()).isEqualTo(ATTENTION);
    assertThat(finding.message())
        .isEqualTo(
            "D1 is antiterrorism assistance, which has an authority of its own beside the police"
                + " prohibition.");
  }

  @ParameterizedTest
  @CsvSource({"1975-06-30, NOT_APPLICABLE", "1975-07-01, VIOLATION"})
  void prohibition_begins_in_1975(String date, Outcome expected) {
    Facts facts = police("FAA", "NO_EXCEPTION").row("deliveries", "id=D1 date=" + date);
    assertThat(judge("POLICE-1:D1", facts).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"TRAINING", "EQUIPMENT", "OTHER"})
  void every_kind_of_help_counts(String kind) {
    Facts facts = police("FAA", "NO_EXCEPTION").row("deliveries", "id=D1 kind=" + kind);
    assertThat(judge("POLICE-1:D1", facts).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void unknown_unit_or_activity_is_not_known_to_be_police() {
    Facts facts = police("FAA", "NO_EXCEPTION").row("deliveries", "id=D1 unit=");
    assertThat(judge("POLICE-1:D1", facts).verdict().missing())
        .containsExactly(new Missing("deliveries", "unit", "D1"));
    facts = police("FAA", "NO_EXCEPTION").leaveOut("units", "U1");
    assertThat(judge("POLICE-1:D1", facts).verdict().missing())
        .containsExactly(new Missing("units", "branch", "U1"));
    facts = police("FAA", "NO_EXCEPTION").leaveOut("activities", "A1");
    assertThat(judge("POLICE-1:D1", facts).verdict().missing())
        .containsExactly(new Missing("activities", "authority", "A1"));
    facts.row("units", "id=U1 branch=ARMY");
    assertThat(judge("POLICE-1:D1", facts).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "POLICE, , VIOLATION",
    "ARMY, , NOT_APPLICABLE",
    "POLICE, SIGHTING, INDETERMINATE",
    ", , INDETERMINATE"
  })
  void person_belongs_to_the_branch_of_its_unit(
      @Nullable String branch, @Nullable String certainty, Outcome expected) {
    Facts facts =
        police("FAA", "NO_EXCEPTION")
            .row("units", "id=U1 kind=PERSON branch=")
            .row("units", "id=U2 branch=" + text(branch))
            .row("commands", "unit=U1 parent=U2 certainty=" + text(certainty));
    assertThat(judge("POLICE-1:D1", facts).outcome()).isEqualTo(expected);
    facts.row("units", "id=U1 branch=ARMY");
    assertThat(judge("POLICE-1:D1", facts).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void branch_that_became_known_later_is_hindsight() {
    Facts facts = police("FAA", "NO_EXCEPTION").row("units", "id=U1 recorded=2021-03-02");
    Finding hindsight = judge("POLICE-1:D1", facts);
    assertThat(hindsight.outcome()).isEqualTo(VIOLATION);
    assertThat(hindsight.verdict().knowable()).isEqualTo(Knowable.IN_HINDSIGHT);
    assertThat(judge("POLICE-1:D1", facts, "2021-03-01").outcome()).isEqualTo(INDETERMINATE);
    facts.row("units", "id=U1 recorded=2021-03-01");
    assertThat(judge("POLICE-1:D1", facts).verdict().knowable()).isEqualTo(Knowable.AT_THE_TIME);
  }

  // S333-1

  @ParameterizedTest
  @CsvSource({
    "SECTION_333, COUNTERTERRORISM, COMPLIANT",
    "SECTION_333, CYBERSECURITY, COMPLIANT",
    "SECTION_333, HUMANITARIAN, VIOLATION",
    "SECTION_333, OTHER, VIOLATION",
    "SECTION_333, , INDETERMINATE", // here the purpose is the deciding fact
    "TITLE_10, OTHER, NOT_APPLICABLE",
    ", OTHER, INDETERMINATE"
  })
  void purpose_is_one_that_the_section_names(
      @Nullable String authority, @Nullable String purpose, Outcome expected) {
    Facts facts =
        program(text(purpose))
            .row("activities", "id=A1 authority=" + text(authority))
            .row("elements", element("concurrence", "Y") + " date=2021-01-01");
    assertThat(judge("S333-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Y, 2020-12-31, COMPLIANT",
    "Y, 2021-01-01, COMPLIANT",
    "Y, 2021-01-02, VIOLATION",
    "Y, 2022-10-01, VIOLATION", // after the day of judgement: it has not happened
    "Y, NONE, VIOLATION",
    "Y, , INDETERMINATE",
    "N, , VIOLATION",
    "PARTIAL, 2020-12-31, VIOLATION"
  })
  void secretary_of_state_concurs_by_the_first_day(
      String present, @Nullable String date, Outcome expected) {
    Facts facts =
        program("COUNTERTERRORISM")
            .row("elements", element("concurrence", present) + " date=" + text(date));
    assertThat(judge("S333-1:A1", facts).outcome()).isEqualTo(expected);
  }

  @Test
  void concurrence_without_a_first_day_or_a_row_is_not_known() {
    Facts facts =
        program("COUNTERTERRORISM")
            .row("elements", element("concurrence", "Y") + " date=2021-01-01")
            .row("activities", "id=A1 from=");
    assertThat(judge("S333-1:A1", facts).verdict().missing())
        .containsExactly(new Missing("activities", "from", "A1"));
    facts = program("COUNTERTERRORISM");
    assertThat(judge("S333-1:A1", facts).verdict().missing())
        .containsExactly(new Missing("elements", "present", ""));
    assertThat(judge("S333-1:A1", facts.complete("elements")).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void unlawful_purpose_outweighs_a_concurrence_that_is_not_known() {
    assertThat(judge("S333-1:A1", program("HEALTH")).outcome()).isEqualTo(VIOLATION);
  }

  @Test
  void program_answers_for_an_activity_that_says_nothing_itself() {
    Facts facts =
        program("COUNTERTERRORISM")
            .row("programs", "id=P1")
            .row("activities", "id=A1 program=P1")
            .row(
                "elements",
                "id=P framework=S333 element=concurrence present=Y date=2020-06-01 program=P1");
    assertThat(judge("S333-1:A1", facts).outcome()).isEqualTo(COMPLIANT);
    facts.row("elements", element("concurrence", "N"));
    assertThat(judge("S333-1:A1", facts).outcome()).isEqualTo(VIOLATION);
    facts.row("elements", "id=E-concurrence framework=OSJA");
    assertThat(judge("S333-1:A1", facts).outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void concurrence_that_became_known_later_is_hindsight() {
    Facts facts =
        program("COUNTERTERRORISM")
            .row("activities", "id=A1 to=2022-01-01")
            .row("elements", element("concurrence", "N") + " recorded=2022-01-01");
    assertThat(judge("S333-1:A1", facts).verdict().knowable()).isEqualTo(Knowable.IN_HINDSIGHT);
    assertThat(judge("S333-1:A1", facts, "2021-12-31").outcome()).isEqualTo(INDETERMINATE);
    facts.row("elements", "id=E-concurrence recorded=2021-12-31");
    assertThat(judge("S333-1:A1", facts).verdict().knowable()).isEqualTo(Knowable.AT_THE_TIME);
  }

  // S333-2

  @ParameterizedTest
  @CsvSource({
    "loac, Y, COMPLIANT",
    "loac, PARTIAL, ATTENTION", // planned with State
    "civilian_control, PARTIAL, ATTENTION",
    "human_rights, N, VIOLATION",
    "rule_of_law, N, VIOLATION",
    "institutional_capacity, N, VIOLATION",
    "institutional_capacity, PARTIAL, VIOLATION",
    "certification, N, VIOLATION",
    "certification, PARTIAL, VIOLATION"
  })
  void every_element_is_there_or_planned(String name, String present, Outcome expected) {
    Facts facts = whole().row("elements", element(name, present));
    assertThat(judge("S333-2:A1", facts).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, COMPLIANT",
    "2021-01-02, VIOLATION",
    "NONE, VIOLATION",
    ", INDETERMINATE"
  })
  void certified_by_the_first_day(@Nullable String date, Outcome expected) {
    Facts facts = whole().row("elements", element("certification", "Y") + " date=" + text(date));
    assertThat(judge("S333-2:A1", facts).outcome()).isEqualTo(expected);
  }

  @Test
  void element_that_is_not_on_record_is_not_known_unless_the_table_is_complete() {
    Facts facts = whole().leaveOut("elements", "E-loac");
    Finding finding = judge("S333-2:A1", facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.message()).isEqualTo("It is not known whether A1 has: loac.");
    assertThat(judge("S333-2:A1", program("OTHER").complete("elements")).message())
        .isEqualTo(
            "Not shown for A1: loac, human_rights, rule_of_law, civilian_control,"
                + " institutional_capacity, certification.");
  }

  @Test
  void element_dated_after_the_day_of_judgement_is_not_there_yet() {
    Facts facts = whole().row("elements", "id=E-loac date=2022-10-01");
    assertThat(judge("S333-2:A1", facts).outcome()).isEqualTo(VIOLATION);
    facts.row("elements", "id=E-loac date=2022-09-30");
    assertThat(judge("S333-2:A1", facts).outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void row_that_says_not_there_outweighs_one_that_says_there() {
    Facts facts =
        whole()
            .row("elements", "id=E2 framework=S333 element=loac present=N activity=A1")
            .row("elements", "id=E3 framework=S333 element=loac present=PARTIAL activity=A1");
    assertThat(judge("S333-2:A1", facts).outcome()).isEqualTo(VIOLATION);
    facts.row("elements", "id=E2 present=Y");
    assertThat(judge("S333-2:A1", facts).outcome()).isEqualTo(ATTENTION);
  }

  @Test
  void plan_that_became_known_later_is_hindsight() {
    Facts facts =
        whole()
            .row("activities", "id=A1 to=2022-01-01")
            .row("elements", "id=E-loac present=PARTIAL recorded=2022-03-01");
    Finding hindsight = judge("S333-2:A1", facts);
    assertThat(hindsight.outcome()).isEqualTo(ATTENTION);
    assertThat(hindsight.verdict().knowable()).isEqualTo(Knowable.IN_HINDSIGHT);
    assertThat(judge("S333-2:A1", facts, "2022-02-28").outcome()).isEqualTo(INDETERMINATE);
  }

  private static Facts activity(String from, String to) {
    return Facts.of()
        .row("activities", "id=A1 country=XAA account=IMET from=" + from + " to=" + to);
  }

  private static Facts found() {
    return activity("2021-01-01", "2022-01-01")
        .row("listings", "id=L1 list=HR502B country=XAA listed=Y from=2020-10-01");
  }

  private static Facts police(String authority, String exception) {
    return Facts.of()
        .row("activities", "id=A1 authority=" + authority + " police_exception=" + exception)
        .row("units", "id=U1 branch=POLICE")
        .row("deliveries", "id=D1 activity=A1 unit=U1 kind=TRAINING date=2021-03-01");
  }

  private static Facts program(String purpose) {
    return Facts.of()
        .row("activities", "id=A1 authority=SECTION_333 from=2021-01-01 purpose=" + purpose);
  }

  private static Facts whole() {
    Facts facts = program("OTHER");
    for (String name : words("s333.elements")) {
      facts.row("elements", element(name, "Y"));
    }
    return facts
        .row("elements", element("institutional_capacity", "Y"))
        .row("elements", element("certification", "Y") + " date=2020-12-01");
  }

  private static String element(String name, String present) {
    return "id=E-%s framework=S333 element=%s present=%s activity=A1"
        .formatted(name, name, present);
  }

  private static List<String> words(String parameter) {
    return Policies.standard().at(LocalDate.parse(AS_OF)).get(parameter).words();
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private static Finding judge(String finding, Facts facts) {
    return judge(finding, facts, null);
  }

  private static Finding judge(String finding, Facts facts, @Nullable String knownOn) {
    return Evaluator.of(
            RuleBooks.standard().select(List.of(finding.substring(0, finding.indexOf(':')))))
        .evaluate(
            facts.load(),
            EvaluationOptions.of(Policies.standard(), LocalDate.parse(AS_OF))
                .withKnownOn(knownOn == null ? null : LocalDate.parse(knownOn))
                .withIncludeAll(true))
        .find(finding)
        .orElseThrow();
  }
}
