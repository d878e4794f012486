package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** FIN-4: notice to Congress before more is obligated than was justified. */
class ProgramChangeTest {

  @Test
  void activity_without_transactions_says_nothing_whatever_its_authority() {
    assertThat(outcome(activity("authority=FAA justified=1"))).isEqualTo(NOT_APPLICABLE);
    assertThat(outcome(activity("justified=1"))).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "FAA, VIOLATION",
    "AECA, VIOLATION",
    "SECTION_333, NOT_APPLICABLE",
    "TITLE_10, NOT_APPLICABLE",
    "OTHER, NOT_APPLICABLE",
    "'', INDETERMINATE"
  })
  void only_the_two_state_acts_ask_for_it(String authority, Outcome expected) {
    Facts facts = over().row("activities", "id=A1 authority=" + authority).complete("notices");
    assertThat(outcome(facts)).isEqualTo(expected);
  }

  @Test
  void unknown_authority_is_what_is_missing() {
    Finding finding = judge(over().row("activities", "id=A1 authority="));
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("activities", "authority", "A1"));
  }

  @Test
  void what_was_justified_is_asked_even_where_nothing_was_obligated() {
    Facts facts =
        activity("authority=FAA").row("transactions", money("DISBURSEMENT", "2021-01-20", "1"));
    assertThat(judge(facts).verdict().missing())
        .containsExactly(new Missing("activities", "justified", "A1"));
    assertThat(outcome(facts.row("activities", "id=A1 justified=0"))).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({"100, COMPLIANT", "99.99, COMPLIANT", "100.01, VIOLATION"})
  void as_much_as_was_justified_may_be_obligated(String amount, Outcome expected) {
    Facts facts =
        activity("authority=FAA justified=100")
            .row("transactions", money("OBLIGATION", "2021-01-20", amount))
            .complete("notices");
    assertThat(outcome(facts)).isEqualTo(expected);
  }

  @Test
  void rows_of_one_day_count_together() {
    Facts facts =
        activity("authority=FAA justified=100")
            .row("transactions", money("OBLIGATION", "2021-01-20", "150"))
            .row("transactions", "id=T2 activity=A1 type=DEOBLIGATION date=2021-01-20 amount=50")
            .complete("notices");
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    assertThat(outcome(facts.row("transactions", "id=T2 date=2021-01-21"))).isEqualTo(VIOLATION);
  }

  @Test
  void deobligation_makes_room() {
    Facts facts =
        over()
            .row("transactions", "id=T2 activity=A1 type=DEOBLIGATION date=2021-01-10 amount=50")
            .complete("notices");
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void deobligation_alone_is_no_obligation() {
    Facts facts =
        activity("authority=FAA justified=100")
            .row("transactions", money("DEOBLIGATION", "2021-01-20", "-150"));
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({"2021-01-04, COMPLIANT", "2021-01-05, COMPLIANT", "2021-01-06, VIOLATION"})
  void notice_sent_fifteen_days_before_is_in_time(String sent, Outcome expected) {
    Facts facts = over().row("notices", notice(sent)).complete("notices");
    assertThat(outcome(facts)).isEqualTo(expected);
  }

  @Test
  void it_is_the_first_day_over_that_needs_the_notice() {
    Facts facts =
        over()
            .row("transactions", "id=T2 activity=A1 type=OBLIGATION date=2021-03-20 amount=50")
            .row("notices", notice("2021-03-01"))
            .complete("notices");
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message())
        .isEqualTo(
            "On 2021-01-20, 50.00 USD more had been obligated on A1 than was justified, and no"
                + " notice to Congress by 2021-01-05 is on record.");
  }

  @Test
  void without_a_notice_in_time_it_decides_only_in_a_complete_table() {
    Facts facts = over().row("notices", notice("2021-01-19"));
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing()).containsExactly(new Missing("notices", "complete", ""));
    assertThat(outcome(facts.complete("notices"))).isEqualTo(VIOLATION);
    facts.row("notices", "id=N9 kind=RESTRICTION sent=2021-01-01").leaveOut("notices", "N9");
    assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
  }

  @ParameterizedTest
  @CsvSource({
    "'activity=A1', COMPLIANT",
    "'activity=A1 country=XAB', COMPLIANT",
    "'country=XAA', COMPLIANT",
    "'country=XAB', VIOLATION",
    "'activity=A2 country=XAA', VIOLATION",
    "'', VIOLATION"
  })
  void notice_speaks_of_the_activity_or_of_its_country_naming_none(String about, Outcome expected) {
    Facts facts =
        over()
            .row("activities", "id=A2")
            .row("notices", ("id=N1 kind=CONGRESSIONAL sent=2021-01-01 " + about).strip())
            .complete("notices");
    assertThat(outcome(facts)).isEqualTo(expected);
  }

  @Test
  void notice_of_another_kind_is_none() {
    Facts facts =
        over()
            .row("notices", "id=N1 kind=LEAHY_REPORT sent=2021-01-01 activity=A1")
            .complete("notices");
    assertThat(outcome(facts)).isEqualTo(VIOLATION);
  }

  @Test
  void regional_activity_has_no_country_of_which_a_notice_could_speak() {
    Facts facts =
        over()
            .row("activities", "id=A1 country=")
            .row("notices", "id=N1 kind=CONGRESSIONAL sent=2021-01-01 country=XAA")
            .complete("notices");
    assertThat(outcome(facts)).isEqualTo(VIOLATION);
  }

  @Test
  void one_foreign_currency_needs_no_rate() {
    Facts facts = over().row("activities", "id=A1 currency=XOF").complete("notices");
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message()).contains("50.00 XOF more");
  }

  @Test
  void what_was_justified_is_converted_on_the_day_of_the_first_obligation() {
    Facts facts =
        activity("authority=FAA justified=100 currency=EUR")
            .row("transactions", money("DEOBLIGATION", "2021-01-01", "0") + " currency=USD")
            .row(
                "transactions",
                "id=T2 activity=A1 type=OBLIGATION date=2021-01-20 amount=120 currency=USD")
            .row("exchange_rates", "currency=EUR date=2021-01-01 usd=1.1")
            .row("exchange_rates", "currency=EUR date=2021-01-20 usd=1.2")
            .complete("notices");
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
    assertThat(outcome(facts.row("transactions", "id=T2 amount=120.01"))).isEqualTo(VIOLATION);
  }

  @Test
  void missing_rate_is_named() {
    Facts facts =
        activity("authority=FAA justified=100 currency=EUR")
            .row("transactions", money("OBLIGATION", "2021-01-20", "1") + " currency=USD");
    assertThat(judge(facts).verdict().missing())
        .containsExactly(new Missing("exchange_rates", "usd", "EUR:2021-01-20"));
  }

  @Test
  void activity_is_judged_also_before_its_first_day() {
    Facts facts = over().row("activities", "id=A1 from=2024-01-01").complete("notices");
    assertThat(outcome(facts)).isEqualTo(VIOLATION);
  }

  @Test
  void notice_that_was_not_known_yet_does_not_count() {
    Facts facts = over().row("notices", notice("2021-01-05") + " recorded=2022-01-02");
    facts.complete("notices");
    assertThat(known(facts, "2022-01-01")).isEqualTo(VIOLATION);
    assertThat(known(facts, "2022-01-02")).isEqualTo(COMPLIANT);
    assertThat(known(facts, null)).isEqualTo(COMPLIANT);
  }

  @Test
  void obligation_after_the_day_of_judgement_has_not_happened() {
    Facts facts = over().complete("notices");
    assertThat(Judged.finding("FIN-4:A1", facts, "2021-01-19").outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(Judged.finding("FIN-4:A1", facts, "2021-01-20").outcome()).isEqualTo(VIOLATION);
  }

  private static Facts over() {
    return activity("authority=FAA justified=100")
        .row("transactions", money("OBLIGATION", "2021-01-20", "150"));
  }

  private static Facts activity(String cells) {
    return Facts.of().row("activities", "id=A1 country=XAA " + cells);
  }

  private static String money(String type, String date, String amount) {
    return "id=T1 activity=A1 type=" + type + " date=" + date + " amount=" + amount;
  }

  private static String notice(String sent) {
    return "id=N1 kind=CONGRESSIONAL activity=A1 sent=" + sent;
  }

  private static Finding judge(Facts facts) {
    return Judged.finding("FIN-4:A1", facts, "2022-09-30");
  }

  private static Outcome outcome(Facts facts) {
    return judge(facts).outcome();
  }

  private static Outcome known(Facts facts, @Nullable String knownOn) {
    return Judged.outcome("FIN-4:A1", facts, "2022-09-30", knownOn);
  }
}
