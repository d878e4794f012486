package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** Events that took place, with the dates of their sources, and money that is supposed. */
class GoldenRestrictionsTest {

  private static final String AS_OF = "2024-09-30";

  /** Its determination is not verified; lifted on 2013-09-06. */
  @ParameterizedTest
  @CsvSource({
    "2013-09-05, INDETERMINATE, VIOLATION",
    "2013-09-06, NOT_APPLICABLE, NOT_APPLICABLE",
    "2012-03-21, INDETERMINATE, INDETERMINATE",
    "2012-03-20, NOT_APPLICABLE, NOT_APPLICABLE"
  })
  void mali_2012_is_open_without_a_determination_and_barred_with_one_until_it_was_lifted(
      String date, Outcome notVerified, Outcome assumed) {
    Facts facts = spent("MLI", date);
    facts.row(
        "restrictions",
        "id=C1 kind=COUP country=MLI event=2012-03-21 head_elected=Y lifted=2013-09-06");
    assertThat(Judged.outcome("COUP-1:T1", facts, AS_OF)).isEqualTo(notVerified);
    facts.row("restrictions", "id=C1 determined=2012-04-10");
    assertThat(Judged.outcome("COUP-1:T1", facts, AS_OF)).isEqualTo(assumed);
  }

  @ParameterizedTest
  @CsvSource({"2013-08-15, VIOLATION", "2013-10-15, COMPLIANT"})
  void mali_2012_aid_to_the_government_waits_for_the_lifting(String date, Outcome expected) {
    Facts facts = spent("MLI", date);
    facts.row(
        "restrictions",
        "id=C1 kind=COUP country=MLI event=2012-03-21 head_elected=Y determined=2012-04-10"
            + " lifted=2013-09-06");
    assertThat(Judged.outcome("COUP-4:C1", facts, AS_OF)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "BFA, 2022-01-24, 2022-02-18, 2022-02-17, 24",
    "NER, 2023-07-26, 2023-10-10, 2023-10-09, 75",
    "GAB, 2023-08-30, 2023-10-23, 2023-10-22, 53"
  })
  void money_is_barred_from_the_day_of_the_determination(
      String country, String event, String determined, String dayBefore, String days) {
    String coup = "id=C1 kind=COUP head_elected=Y country=%s event=%s determined=%s";
    String row = coup.formatted(country, event, determined);
    Finding before =
        Judged.finding(
            "COUP-1:T1", spent(country, dayBefore).row("restrictions", row), AS_OF, null);
    assertThat(before.outcome()).isEqualTo(INDETERMINATE);
    assertThat(before.verdict().measured()).isEqualTo(days);
    Facts on = spent(country, determined).row("restrictions", row);
    assertThat(Judged.outcome("COUP-1:T1", on, AS_OF)).isEqualTo(Outcome.VIOLATION);
    on.row("activities", "id=A1 authority=SECTION_333");
    assertThat(Judged.outcome("COUP-5:T1", on, AS_OF)).isEqualTo(Outcome.VIOLATION);
  }

  @Test
  void burkina_faso_2022_health_grant_run_by_an_ngo_is_exempt() {
    Facts facts = spent("BFA", "2022-06-15").row("activities", "id=A1 recipient_kind=NGO");
    facts.row(
        "restrictions",
        "id=C1 kind=COUP country=BFA event=2022-01-24 head_elected=Y determined=2022-02-18");
    assertThat(Judged.outcome("COUP-1:T1", facts, AS_OF)).isEqualTo(Outcome.ATTENTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-04-20", "2021-10-01", "2023-10-01", "2024-09-30"})
  void chad_2021_was_never_determined_and_is_never_a_violation(String date) {
    Facts facts = spent("TCD", date);
    facts.row("restrictions", "id=C1 kind=COUP country=TCD event=2021-04-20");
    assertThat(Judged.outcome("COUP-1:T1", facts, AS_OF)).isEqualTo(INDETERMINATE);
    facts.row("restrictions", "id=C1 determined=NONE");
    assertThat(Judged.outcome("COUP-1:T1", facts, AS_OF)).isEqualTo(INDETERMINATE);
    facts.row("activities", "id=A1 authority=SECTION_333");
    assertThat(Judged.outcome("COUP-5:T1", facts, AS_OF)).isEqualTo(INDETERMINATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-05-24", "2021-10-01", "2023-10-01"})
  void mali_2021_deposed_nobody_elected_so_that_the_earlier_case_governs(String date) {
    Facts facts = spent("MLI", date);
    facts.row(
        "restrictions",
        "id=C2 kind=COUP country=MLI event=2021-05-24 head_elected=N determined=2021-06-01");
    assertThat(Judged.outcome("COUP-1:T1", facts, AS_OF)).isEqualTo(NOT_APPLICABLE);
    facts.row("restrictions", "id=C1 kind=COUP country=MLI event=2020-08-18 head_elected=Y");
    Finding finding = Judged.finding("COUP-1:T1", facts, AS_OF, null);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing()).extracting(what -> what.id()).containsExactly("C1");
  }

  @ParameterizedTest
  @CsvSource({
    "SDGT, 2017-10-04, NOT_APPLICABLE",
    "SDGT, 2018-05-15, NOT_APPLICABLE",
    "SDGT, 2018-05-16, VIOLATION",
    "FTO, 2017-10-04, NOT_APPLICABLE",
    "FTO, 2018-05-22, NOT_APPLICABLE",
    "FTO, 2018-05-23, VIOLATION"
  })
  void tongo_tongo_2017_came_before_the_designations_of_the_group(
      String list, String date, Outcome expected) {
    Facts facts =
        Facts.of()
            .row("activities", "id=A1 country=NER")
            .row("units", "id=U1 country=NER")
            .row("groups", "id=ISIS-GS")
            .row("affiliations", "id=F1 unit=U1 group=ISIS-GS certainty=CONFIRMED")
            .row("deliveries", "id=D1 activity=A1 unit=U1 kind=TRAINING date=" + date);
    String from = list.equals("FTO") ? "2018-05-23" : "2018-05-16";
    facts.row("listings", "id=L1 group=ISIS-GS listed=Y list=" + list + " from=" + from);
    assertThat(Judged.outcome("TERR-1:D1", facts, AS_OF)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "NER, 2018, PKO, N, COMPLIANT",
    "MLI, 2021, IMET, Y, VIOLATION",
    "MLI, 2023, IMET, , INDETERMINATE"
  })
  void list_of_the_year_before_decides(
      String country, String year, String account, String listed, Outcome expected) {
    Facts facts = Facts.of();
    facts.row(
        "activities", "id=A1 country=" + country + " fiscal_year=" + year + " account=" + account);
    if (listed != null) {
      int listYear = Integer.parseInt(year) - 1;
      facts.row(
          "listings",
          "id=L1 list=CSPA country=" + country + " year=" + listYear + " listed=" + listed);
    }
    assertThat(Judged.outcome("CSPA-1:A1", facts, AS_OF)).isEqualTo(expected);
  }

  private static Facts spent(String country, String date) {
    return Facts.of()
        .row("activities", "id=A1 authority=FAA recipient_kind=GOVERNMENT country=" + country)
        .row("transactions", "id=T1 activity=A1 type=OBLIGATION amount=250000 date=" + date);
  }
}
