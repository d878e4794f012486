package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.Outcome.ATTENTION;
import static org.tsctp.rule.Outcome.COMPLIANT;
import static org.tsctp.rule.Outcome.INDETERMINATE;
import static org.tsctp.rule.Outcome.NOT_APPLICABLE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.explain.Missing;
import org.tsctp.fixtures.Facts;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** DRIFT-4, clause by clause. The delivery is of 2021-03-01. */
class PartnerOnDayTest {

  @ParameterizedTest
  @CsvSource({
    "2021-02-28, '', COMPLIANT",
    "2021-03-01, '', COMPLIANT",
    "2021-03-02, '', ATTENTION",
    "2020-01-01, 2021-03-01, ATTENTION", // no longer a member on that day
    "2020-01-01, 2021-03-02, COMPLIANT"
  })
  void country_is_a_member_on_the_day_of_the_delivery(String from, String to, Outcome expected) {
    Facts facts = delivery("XAA").complete("memberships");
    assertThat(judge(member(facts, "XAA", from, to)).outcome()).isEqualTo(expected);
  }

  @Test
  void absence_from_the_list_decides_only_if_it_is_complete() {
    Facts facts = member(delivery("XAA"), "XAA", "2021-03-02", "");
    Finding finding = judge(facts);
    assertThat(finding.outcome()).isEqualTo(INDETERMINATE);
    assertThat(finding.verdict().missing())
        .containsExactly(new Missing("memberships", "complete", ""));
    assertThat(judge(facts.complete("memberships")).outcome()).isEqualTo(ATTENTION);
  }

  @Test
  void membership_without_a_first_day_holds_since_always() {
    Facts facts = member(delivery("XAA").complete("memberships"), "XAA", "", "");
    assertThat(judge(facts).outcome()).isEqualTo(COMPLIANT);
    Facts left = member(delivery("XAA").complete("memberships"), "XAA", "", "2021-03-01");
    assertThat(judge(left).outcome()).isEqualTo(ATTENTION);
    Facts stayed = member(delivery("XAA").complete("memberships"), "XAA", "", "2021-03-02");
    assertThat(judge(stayed).outcome()).isEqualTo(COMPLIANT);
  }

  @Test
  void country_that_joined_at_some_time_between_two_lists_is_not_known_to_be_a_partner() {
    Facts facts = member(delivery("XAB"), "XAB", "2021-06-01", "");
    member(facts, "XAA", "2005-01-01", "");
    assertThat(judge(facts).outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void membership_in_another_body_or_of_an_agency_is_none() {
    Facts facts = delivery("XAA").complete("memberships");
    facts.row("partners", "id=FORCE kind=REGIONAL_BODY");
    facts.row("memberships", "partner=XAA body=FORCE from=2005-01-01");
    facts.row("partners", "id=ARMY kind=AGENCY country=XAA");
    facts.row("memberships", "partner=ARMY body=TSCTP from=2005-01-01");
    assertThat(judge(facts).outcome()).isEqualTo(ATTENTION);
  }

  @Test
  void country_is_that_of_the_unit_else_of_the_activity() {
    Facts facts = member(delivery("XAB").complete("memberships"), "XAA", "2005-01-01", "");
    assertThat(judge(facts).outcome()).isEqualTo(ATTENTION);
    facts.row("units", "id=U1 country=XAA").row("deliveries", "id=D1 unit=U1");
    assertThat(judge(facts).outcome()).isEqualTo(COMPLIANT);
    assertThat(judge(facts.leaveOut("units", "U1")).outcome()).isEqualTo(ATTENTION);
  }

  @Test
  void delivery_of_a_regional_activity_to_nobody_named_cannot_be_judged() {
    Facts facts = member(delivery(""), "XAA", "2005-01-01", "");
    assertThat(judge(facts).outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge(facts).verdict().missing())
        .containsExactly(new Missing("deliveries", "unit", "D1"));
  }

  @Test
  void member_of_whom_nothing_is_known_may_be_the_country() {
    Facts facts = member(delivery("XAA").complete("memberships"), "XAA", "2005-01-01", "");
    facts.leaveOut("partners", "XAA");
    assertThat(judge(facts).outcome()).isEqualTo(INDETERMINATE);
    assertThat(judge(facts).verdict().missing())
        .containsExactly(new Missing("partners", "country", "XAA"));
  }

  @Test
  void membership_recorded_after_the_day_of_knowledge_is_not_known() {
    Facts facts = delivery("XAA").complete("memberships");
    facts.row("memberships", "partner=XAA body=TSCTP from=2005-01-01 recorded=2021-06-01");
    assertThat(Judged.finding("DRIFT-4:D1", facts, "2021-09-30", "2021-05-31").outcome())
        .isEqualTo(ATTENTION);
    assertThat(Judged.finding("DRIFT-4:D1", facts, "2021-09-30", "2021-06-01").outcome())
        .isEqualTo(COMPLIANT);
  }

  @Test
  void portfolio_without_the_partnership_is_not_judged() {
    Facts facts =
        Facts.of()
            .row("activities", "id=A1 country=XAA")
            .row("deliveries", "id=D1 activity=A1 kind=EQUIPMENT date=2021-03-01");
    assertThat(judge(facts).outcome()).isEqualTo(NOT_APPLICABLE);
    Facts leftOut = delivery("XAA").leaveOut("partners", "TSCTP");
    assertThat(judge(leftOut).outcome()).isEqualTo(INDETERMINATE);
  }

  @Test
  void whose_members_count_is_a_parameter() {
    Facts facts = delivery("XAA").complete("memberships");
    facts.row("partners", "id=FORCE kind=REGIONAL_BODY");
    facts.row("memberships", "partner=XAA body=FORCE from=2005-01-01");
    String yaml =
        "drift.partnership: {values: {1900-01-01: {value: FORCE, citation: Memo, force: policy}}}";
    Policy policy =
        Policies.parse(
            new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "changes.yaml");
    assertThat(Judged.find("DRIFT-4:D1", facts, "2021-09-30", null, policy).orElseThrow().outcome())
        .isEqualTo(COMPLIANT);
  }

  private static Finding judge(Facts facts) {
    return Judged.finding("DRIFT-4:D1", facts, "2021-09-30");
  }

  private static Facts delivery(String country) {
    return Facts.of()
        .row("partners", "id=TSCTP kind=REGIONAL_BODY")
        .row("partners", "id=XAA kind=STATE country=XAA")
        .row("partners", "id=XAB kind=STATE country=XAB")
        .row("activities", "id=A1" + (country.isEmpty() ? "" : " country=" + country))
        .row("deliveries", "id=D1 activity=A1 kind=EQUIPMENT date=2021-03-01");
  }

  private static Facts member(Facts facts, String partner, String from, String to) {
    return facts.row(
        "memberships",
        "partner="
            + partner
            + " body=TSCTP"
            + (from.isEmpty() ? "" : " from=" + from)
            + (to.isEmpty() ? "" : " to=" + to));
  }
}
