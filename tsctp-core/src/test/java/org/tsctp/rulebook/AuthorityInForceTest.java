package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** FIN-9 on both sides of each bound, verified or not. */
class AuthorityInForceTest {

  private static final String AS_OF = "2019-09-30";

  @ParameterizedTest
  @CsvSource({
    "SECTION_1206, 2006-01-05, ATTENTION",
    "SECTION_1206, 2006-01-06, COMPLIANT",
    "SECTION_1206, 2014-12-18, COMPLIANT",
    "SECTION_1206, 2014-12-19, VIOLATION",
    "SECTION_2282, 2014-12-18, VIOLATION",
    "SECTION_2282, 2014-12-19, COMPLIANT",
    "SECTION_2282, 2016-12-22, COMPLIANT",
    "SECTION_2282, 2016-12-23, ATTENTION",
    "SECTION_333, 2016-12-22, ATTENTION",
    "SECTION_333, 2016-12-23, COMPLIANT",
    "SECTION_333, 2019-09-30, COMPLIANT",
    "FAA, 1990-01-01, NOT_APPLICABLE",
    "TITLE_10, 1990-01-01, NOT_APPLICABLE",
    ", 2016-12-23, INDETERMINATE"
  })
  void obligation_falls_inside_the_days_of_its_authority(
      String authority, String date, Outcome expected) {
    Facts facts = obligated(Judged.cell(authority), date, date);
    assertThat(outcome(facts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "SECTION_1206, 2016-05-01, 2014-12-18, ATTENTION",
    "SECTION_1206, 2016-05-01, 2014-12-19, VIOLATION",
    "SECTION_1206, 2016-05-01, , ATTENTION",
    "SECTION_2282, 2017-05-01, 2016-12-22, ATTENTION",
    "SECTION_2282, 2017-05-01, 2016-12-23, ATTENTION",
    "SECTION_2282, 2014-12-18, , VIOLATION"
  })
  void activity_in_progress_may_be_finished(
      String authority, String date, String from, Outcome expected) {
    assertThat(outcome(obligated(authority, date, Judged.cell(from)))).isEqualTo(expected);
  }

  @Test
  void what_is_in_progress_and_what_is_not_verified_read_apart() {
    Finding inProgress =
        Judged.finding(
            "FIN-9:A1", obligated("SECTION_1206", "2016-05-01", "2014-01-01"), AS_OF, null);
    assertThat(inProgress.message())
        .isEqualTo(
            "T1 was obligated on 2016-05-01, after SECTION_1206 ended on 2014-12-19; the activity"
                + " was in progress since 2014-01-01.");
    Finding notVerified =
        Judged.finding(
            "FIN-9:A1", obligated("SECTION_2282", "2017-05-01", "2017-01-01"), AS_OF, null);
    assertThat(notVerified.message())
        .isEqualTo(
            "T1 was obligated on 2017-05-01, and SECTION_2282 is held to have ended on"
                + " 2016-12-23; that day is not verified.");
  }

  @Test
  void worst_obligation_wins() {
    Facts facts = obligated("SECTION_2282", "2015-05-01", "2014-01-01");
    facts.row("transactions", "id=T2 activity=A1 type=OBLIGATION date=2017-05-01 amount=1");
    assertThat(outcome(facts)).isEqualTo(ATTENTION);
    facts.row("transactions", "id=T3 activity=A1 type=OBLIGATION date=2014-05-01 amount=-1");
    assertThat(outcome(facts)).isEqualTo(VIOLATION);
  }

  @Test
  void only_visible_obligations_are_judged() {
    Facts facts = obligated("SECTION_1206", "2016-05-01", "2016-01-01");
    assertThat(Judged.outcome("FIN-9:A1", facts, "2016-04-30")).isEqualTo(NOT_APPLICABLE);
    facts.row("transactions", "id=T1 type=DISBURSEMENT");
    assertThat(outcome(facts)).isEqualTo(NOT_APPLICABLE);
    facts.row("transactions", "id=T1 type=OBLIGATION recorded=2018-01-01");
    assertThat(Judged.outcome("FIN-9:A1", facts, AS_OF, "2017-12-31")).isEqualTo(NOT_APPLICABLE);
    assertThat(Judged.outcome("FIN-9:A1", facts, AS_OF, "2018-01-01")).isEqualTo(VIOLATION);
  }

  @Test
  void without_money_no_authority_is_asked_for() {
    Facts facts = Facts.of().row("activities", "id=A1 country=XAA");
    assertThat(outcome(facts)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void another_authority_or_day_would_change_it() {
    Finding finding =
        Judged.finding(
            "FIN-9:A1", obligated("SECTION_1206", "2016-05-01", "2016-01-01"), AS_OF, null);
    assertThat(finding.verdict().flips())
        .extracting(flip -> flip.text() + ": " + flip.outcome())
        .containsExactly(
            "transactions.date of T1 = 2014-12-18: COMPLIANT",
            "activities.authority of A1 = SECTION_2282: COMPLIANT",
            "activities.authority of A1 = OTHER: NOT_APPLICABLE",
            "parameter authority.SECTION_1206 = 2006-01-06,2016-05-02: COMPLIANT");
  }

  private static Outcome outcome(Facts facts) {
    return Judged.outcome("FIN-9:A1", facts, AS_OF);
  }

  private static Facts obligated(String authority, String date, String from) {
    return Facts.of()
        .row("activities", "id=A1 country=XAA authority=" + authority + " from=" + from)
        .row("transactions", "id=T1 activity=A1 type=OBLIGATION date=" + date + " amount=100");
  }
}
