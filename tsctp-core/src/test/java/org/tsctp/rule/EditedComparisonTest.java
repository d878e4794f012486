package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tsctp.rule.Compared.DATA;
import static org.tsctp.rule.Compared.PARAMETER;
import static org.tsctp.rule.Compared.WAIVER;
import static org.tsctp.rule.Compared.change;
import static org.tsctp.rule.Compared.coup;
import static org.tsctp.rule.Compared.facts;
import static org.tsctp.rule.Compared.judge;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tsctp.partnership.Delivery;

/** What edits would change, told as a comparison. */
class EditedComparisonTest {

  @Test
  void edits_lead_to_the_outcome_that_the_finding_promises() {
    Evaluation before = judge(facts(), "2022-01-01");
    Comparison comparison =
        Comparison.whatIf(
            before,
            List.of(
                new Edit.SetParameter("vetting.validity", "500"),
                new Edit.AddRow(
                    "deliveries",
                    Map.of(
                        "id", "D2", "activity", "A1", "kind", "TRAINING", "date", "2021-12-01"))));

    assertThat(comparison.edits()).hasSize(2);
    assertThat(comparison.differs()).containsExactly(Cause.DATA, Cause.PARAMETER);
    assertThat(change(comparison, "LEAHY-4:D1").causes()).containsExactly(PARAMETER);
    assertThat(change(comparison, "LEAHY-3:D2").causes()).containsExactly(DATA);
    assertThat(before.portfolio().find(Delivery.class, "D2")).isEmpty();
  }

  @Test
  void an_added_waiver_is_a_waiver() {
    Comparison comparison =
        Comparison.whatIf(
            judge(coup(), "2023-09-30"),
            List.of(
                new Edit.AddRow(
                    "waivers",
                    Map.ofEntries(
                        Map.entry("id", "W1"),
                        Map.entry("rule", "COUP-1"),
                        Map.entry("from", "2023-01-01"),
                        Map.entry("to", "2024-01-01"),
                        Map.entry("reason", "r"),
                        Map.entry("basis", "b"),
                        Map.entry("approved_by", "Q"),
                        Map.entry("certified", "2023-01-02"),
                        Map.entry("consulted", "2023-01-02"),
                        Map.entry("notified", "2023-01-02")))));

    assertThat(comparison.differs()).containsExactly(Cause.WAIVER);
    assertThat(change(comparison, "COUP-1:T1").causes()).containsExactly(WAIVER);
  }

  @Test
  void edits_that_cannot_be_made_are_refused_with_the_nearest_name() {
    refused(
        new Edit.SetCell("deliverys", "D1", "date", "2021-01-01"), "Maybe deliveries is meant.");
    refused(new Edit.SetCell("deliveries", "D2", "date", "2021-01-01"), "Maybe D1 is meant.");
    refused(new Edit.SetCell("deliveries", "D1", "dat", "2021-01-01"), "Maybe date is meant.");
    refused(new Edit.SetCell("deliveries", "D1", "date", "1/1/21"), "a date YYYY-MM-DD");
    refused(new Edit.SetCell("deliveries", "D1", "kind", "TRAINIG"), "Maybe TRAINING is meant.");
    refused(new Edit.SetCell("deliveries", "D1", "date", ""), "cannot be empty");
    refused(new Edit.SetCell("deliveries", "D1", "unit", "U2"), "Maybe U1 is meant");
    refused(new Edit.AddRow("deliveries", Map.of("id", "D9")), "without activity, kind, date.");
    refused(
        new Edit.AddRow("units", Map.of("id", "U1", "name", "N", "country", "XAA")),
        "already has a row \"U1\"");
    refused(new Edit.SetParameter("vetting.validty", "3"), "Maybe vetting.validity is meant.");
    refused(new Edit.SetParameter("vetting.validity", "a year"), "a whole number of days");
    refused(new Edit.DeclareComplete("unit"), "Maybe units is meant.");
    refused(new Edit.SetCell("vettings", "V1", "outcome", "PENDING"), "After the edits ");
  }

  private static void refused(Edit edit, String message) {
    Evaluation before = judge(facts(), "2022-01-01");
    assertThatThrownBy(() -> Comparison.whatIf(before, List.of(edit)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_parameter_of_one_country_can_be_set_where_only_the_general_one_stands() {
    Comparison comparison =
        Comparison.whatIf(
            judge(coup(), "2023-09-30"), List.of(new Edit.SetParameter("balance.band.XAA", "0,1")));

    assertThat(comparison.differs()).containsExactly(Cause.PARAMETER);
  }
}
