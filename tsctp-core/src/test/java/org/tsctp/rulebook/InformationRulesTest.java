package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Flip;
import org.tsctp.rule.Outcome;

/** INFO-1, clause by clause. The median may be 72 hours. */
class InformationRulesTest {

  private static final OneRule INFO_1 = OneRule.by("INFO-1", "2021-09-30");

  @ParameterizedTest
  @CsvSource({
    "2021-03-01T12:00, COMPLIANT, 72.000000",
    "2021-03-01T11:59:59, ATTENTION, 72.000278",
    "2021-03-04T12:00, COMPLIANT, 0.000000",
    "2021-03-01T14:00+02:00, COMPLIANT, 72.000000",
    "2021-03-01T12:00+02:00, ATTENTION, 74.000000"
  })
  void exchange_may_take_three_days(String acquired, Outcome expected, String hours) {
    Finding finding = judge(protocol().row("exchanges", exchange("X1", acquired)));
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(hours);
    assertThat(finding.verdict().threshold()).isEqualTo("72");
  }

  @ParameterizedTest
  @CsvSource({
    "03 02, COMPLIANT, 60.000000",
    "02 03 20, COMPLIANT, 72.000000",
    "03 10 20, ATTENTION, 240.000000",
    "02 04, COMPLIANT, 72.000000",
    "02 05, ATTENTION, 84.000000"
  })
  void median_of_an_even_count_is_the_mean_of_the_middle_two(
      String days, Outcome expected, String hours) {
    Facts facts = protocol();
    int i = 0;
    for (String day : days.split(" ")) {
      int taken = Integer.parseInt(day);
      facts.row(
          "exchanges",
          "id=X"
              + ++i
              + " protocol=P1 provider=XAA receiver=XAB acquired=2021-02-01T00:00 shared="
              + LocalDate.of(2021, 2, 1).plusDays(taken)
              + "T00:00");
    }
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(expected);
    assertThat(finding.verdict().measured()).isEqualTo(hours);
  }

  @Test
  void years_run_from_the_first_of_the_protocol_to_the_last_or_the_day_of_judgement() {
    Facts facts = protocol();
    assertThat(ids(INFO_1, facts)).containsExactly("P1:FY2020", "P1:FY2021");
    assertThat(ids(INFO_1.asOf("2020-09-30"), facts)).containsExactly("P1:FY2020");
    assertThat(ids(INFO_1.asOf("2019-12-31"), facts)).isEmpty();
    facts.row("protocols", "id=P1 to=2020-10-02");
    assertThat(ids(INFO_1, facts)).containsExactly("P1:FY2020", "P1:FY2021");
    facts.row("protocols", "id=P1 to=2020-10-01");
    assertThat(ids(INFO_1, facts)).containsExactly("P1:FY2020");
    facts.row("exchanges", exchange("X1", "2021-03-04T12:00"));
    assertThat(ids(INFO_1, facts)).containsExactly("P1:FY2020", "P1:FY2021");
  }

  @Test
  void protocol_since_always_has_only_the_years_of_its_exchanges() {
    Facts facts = Facts.of().row("protocols", "id=P1 parties=XAA;XAB");
    assertThat(ids(INFO_1, facts)).isEmpty();
    facts.row("exchanges", exchange("X1", "2021-03-04T12:00"));
    assertThat(ids(INFO_1, facts)).containsExactly("P1:FY2021");
  }

  @Test
  void exchange_under_a_protocol_of_which_nothing_is_known_is_judged() {
    Facts facts = protocol().leaveOut("protocols", "P1");
    facts.row("exchanges", exchange("X1", "2021-03-04T12:00"));
    assertThat(ids(INFO_1, facts)).containsExactly("P1:FY2021");
    assertThat(judge(facts).outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void year_of_an_exchange_is_that_of_the_day_in_utc() {
    Facts facts = Facts.of().row("protocols", "id=P1 parties=XAA;XAB");
    facts.row(
        "exchanges",
        "id=X1 protocol=P1 provider=XAA receiver=XAB acquired=2020-10-01T00:30+02:00"
            + " shared=2020-10-01T01:30+02:00");
    assertThat(ids(INFO_1, facts)).containsExactly("P1:FY2020");
  }

  @Test
  void year_without_an_exchange_is_told_once_the_record_is_complete() {
    Finding open = judge(protocol());
    assertThat(open.outcome()).isEqualTo(INDETERMINATE);
    assertThat(open.verdict().missing()).containsExactly(new Missing("exchanges", "complete", ""));
    assertThat(open.verdict().flips())
        .extracting(Flip::outcome)
        .containsExactly(COMPLIANT, ATTENTION);
    assertThat(judge(protocol().complete("exchanges")).outcome()).isEqualTo(ATTENTION);
    Facts leftOut =
        protocol()
            .complete("exchanges")
            .row("exchanges", exchange("X1", "2021-03-04T12:00"))
            .leaveOut("exchanges", "X1");
    assertThat(judge(leftOut).outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void exchange_known_only_later_did_not_count_then() {
    Facts facts =
        protocol()
            .complete("exchanges")
            .row("exchanges", exchange("X1", "2021-03-04T12:00") + " recorded=2021-06-01");
    assertThat(INFO_1.knownOn("2021-06-01").find(facts, "P1:FY2021").outcome())
        .isEqualTo(COMPLIANT);
    assertThat(INFO_1.knownOn("2021-05-31").find(facts, "P1:FY2021").outcome())
        .isEqualTo(ATTENTION);
  }

  @Test
  void slow_year_is_told_with_what_would_change_it() {
    Finding finding = judge(protocol().row("exchanges", exchange("X1", "2021-03-01T11:00")));
    assertThat(finding.message())
        .isEqualTo(
            "Under P1, the median time of the exchanges in FY2021 (1) was 73.000000 hours, more"
                + " than 72.");
    assertThat(finding.verdict().flips().get(1).text())
        .isEqualTo("parameter exchange.median_hours = 73");
  }

  private static Facts protocol() {
    return Facts.of().row("protocols", "id=P1 parties=XAA;XAB from=2020-01-01");
  }

  private static String exchange(String id, String acquired) {
    return "id="
        + id
        + " protocol=P1 provider=XAA receiver=XAB shared=2021-03-04T12:00 acquired="
        + acquired;
  }

  private static List<String> ids(OneRule judged, Facts facts) {
    return judged.evaluate(facts).findings().stream()
        .map(finding -> finding.id().replace("INFO-1:", ""))
        .toList();
  }

  private static Finding judge(Facts facts) {
    return INFO_1.find(facts, "P1:FY2021");
  }
}
