package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;
import static org.tsctp.rule.Outcome.VIOLATION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** TERR-1 on both sides of each boundary. The delivery is of 2021-03-01. */
class DesignatedGroupTest {

  private static final String AS_OF = "2021-12-31";

  @ParameterizedTest
  @CsvSource({
    "from=2021-03-01, VIOLATION",
    "from=2021-03-02, NOT_APPLICABLE",
    "from=, VIOLATION",
    "from= year=2020, VIOLATION",
    "from= year=2021, NOT_APPLICABLE",
    "to=2021-03-02, VIOLATION",
    "to=2021-03-01, NOT_APPLICABLE",
    "listed=N, NOT_APPLICABLE",
    "list=SDGT, VIOLATION",
    "list=CSPA, NOT_APPLICABLE",
    "list=HR502B, NOT_APPLICABLE",
    "group=G2, NOT_APPLICABLE"
  })
  void group_must_be_designated_on_the_day(String change, Outcome expected) {
    assertThat(outcome(tied().row("listings", "id=L1 " + change))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "certainty=CONFIRMED, VIOLATION",
    "certainty=ALLEGED, INDETERMINATE",
    "certainty=, INDETERMINATE",
    "from=2021-03-01, VIOLATION",
    "from=2021-03-02, COMPLIANT",
    "to=2021-03-02, VIOLATION",
    "to=2021-03-01, COMPLIANT",
    "unit=U2, COMPLIANT",
    "unit=, COMPLIANT",
    "group=G2, NOT_APPLICABLE"
  })
  void tie_must_hold_on_the_day(String change, Outcome expected) {
    assertThat(outcome(tied().row("affiliations", "id=F1 " + change))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "from=2021-03-01, VIOLATION",
    "from=2021-03-02, COMPLIANT",
    "to=2021-03-02, VIOLATION",
    "to=2021-03-01, COMPLIANT",
    "certainty=CONFIRMED, VIOLATION",
    "certainty=SIGHTING, INDETERMINATE"
  })
  void superior_of_the_day_counts(String change, Outcome expected) {
    Facts facts = tied().row("affiliations", "id=F1 unit=U2");
    assertThat(outcome(facts.row("commands", "unit=U1 parent=U2 " + change))).isEqualTo(expected);
  }

  @Test
  void superior_of_a_superior_does_not_count() {
    Facts facts = tied().row("affiliations", "id=F1 unit=U3");
    facts.row("commands", "unit=U1 parent=U2").row("commands", "unit=U2 parent=U3");
    assertThat(outcome(facts)).isEqualTo(COMPLIANT);
  }

  @Test
  void confirmed_tie_outweighs_alleged_ones() {
    Facts facts = tied().row("affiliations", "id=F0 unit=U1 group=G1 certainty=ALLEGED");
    Finding finding = Judged.finding("TERR-1:D1", facts, AS_OF, null);
    assertThat(finding.outcome()).isEqualTo(VIOLATION);
    assertThat(finding.message())
        .isEqualTo("U1 is confirmed to belong to G1, designated (FTO) on 2021-03-01.");
  }

  @Test
  void what_is_not_confirmed_is_named() {
    Facts facts = tied().row("affiliations", "id=F1 certainty=ALLEGED");
    assertThat(Judged.finding("TERR-1:D1", facts, AS_OF, null).verdict().missing())
        .containsExactly(new Missing("affiliations", "certainty", "F1"));
  }

  @Test
  void unit_not_identified_may_belong_to_a_designated_group() {
    Facts facts = tied().row("deliveries", "id=D1 unit=");
    assertThat(outcome(facts)).isEqualTo(INDETERMINATE);
    facts.row("listings", "id=L1 from=2021-03-02");
    assertThat(outcome(facts)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void unit_left_out_is_judged_by_its_ties() {
    assertThat(outcome(tied().leaveOut("units", "U1"))).isEqualTo(VIOLATION);
    assertThat(outcome(tied().leaveOut("affiliations", "F1"))).isEqualTo(COMPLIANT);
  }

  @Test
  void designation_recorded_later_was_not_known() {
    Facts facts = tied().row("listings", "id=L1 recorded=2021-06-01");
    assertThat(Judged.outcome("TERR-1:D1", facts, AS_OF, "2021-05-31")).isEqualTo(NOT_APPLICABLE);
    assertThat(Judged.outcome("TERR-1:D1", facts, AS_OF, "2021-06-01")).isEqualTo(VIOLATION);
  }

  @Test
  void tie_recorded_later_was_not_known() {
    Facts facts = tied().row("affiliations", "id=F1 recorded=2021-06-01");
    assertThat(Judged.outcome("TERR-1:D1", facts, AS_OF, "2021-05-31")).isEqualTo(COMPLIANT);
    assertThat(Judged.outcome("TERR-1:D1", facts, AS_OF, "2021-06-01")).isEqualTo(VIOLATION);
  }

  private static Outcome outcome(Facts facts) {
    return Judged.outcome("TERR-1:D1", facts, AS_OF);
  }

  private static Facts tied() {
    return Facts.of()
        .row("activities", "id=A1 country=XAA")
        .row("units", "id=U1")
        .row("units", "id=U2")
        .row("units", "id=U3")
        .row("deliveries", "id=D1 activity=A1 unit=U1 kind=TRAINING date=2021-03-01")
        .row("affiliations", "id=F1 unit=U1 group=G1 certainty=CONFIRMED")
        .row("listings", "id=L1 list=FTO group=G1 listed=Y from=2018-05-23");
  }
}
