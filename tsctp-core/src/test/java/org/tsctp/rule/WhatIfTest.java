package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Origin;
import org.tsctp.fixtures.Facts;
import org.tsctp.partnership.Command;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;
import org.tsctp.policy.Policies;

/** Edits change what they name and nothing else. */
class WhatIfTest {

  private static final Facts FACTS =
      Facts.of()
          .row("units", "id=U1")
          .row("units", "id=U2")
          .row("vettings", "id=V1 unit=U1 decided=2020-10-01 outcome=APPROVED")
          .row("commands", "unit=U1 parent=U2 to=2020-01-01")
          .row("commands", "unit=U1 parent=U2 from=2020-01-01 certainty=SIGHTING");

  @Test
  void a_cell_is_set_and_the_row_keeps_its_place() {
    Portfolio before = FACTS.portfolio();
    Portfolio after = with(before, new Edit.SetCell("vettings", "V1", "to", "2021-05-01"));
    assertThat(after.get(Vetting.class, "V1").to()).isEqualTo("2021-05-01");
    assertThat(after.origin(after.get(Vetting.class, "V1")))
        .isEqualTo(new Origin("vettings.csv", 2));
    assertThat(before.get(Vetting.class, "V1").to()).isNull();
  }

  @Test
  void a_cell_is_emptied() {
    Portfolio before = FACTS.portfolio();
    Portfolio after = with(before, new Edit.SetCell("commands", command(before, false), "to", ""));
    assertThat(after.list(Command.class)).extracting(Command::to).containsOnlyNulls();
  }

  @Test
  void of_rows_that_share_their_columns_only_the_one_named_is_changed() {
    Portfolio before = FACTS.portfolio();
    Portfolio after =
        with(before, new Edit.SetCell("commands", command(before, true), "certainty", "CONFIRMED"));
    assertThat(after.list(Command.class)).hasSize(2).noneMatch(Command::isSighting);
    assertThat(after.list(Command.class)).filteredOn(row -> row.to() != null).hasSize(1);
  }

  @Test
  void edits_are_made_together_and_one_row_can_be_edited_twice() {
    Portfolio after =
        with(
            FACTS.portfolio(),
            new Edit.SetCell("vettings", "V1", "outcome", "REJECTED"),
            new Edit.SetCell("vettings", "V1", "decided", "2020-11-01"),
            new Edit.AddRow("units", Map.of("id", "U3", "name", "Third", "country", "XAA")));
    assertThat(after.get(Vetting.class, "V1").outcome()).isEqualTo(Vetting.Outcome.REJECTED);
    assertThat(after.get(Vetting.class, "V1").decided()).hasToString("2020-11-01");
    assertThat(after.find(Unit.class, "U3")).isPresent();
  }

  @Test
  void a_table_is_declared_complete() {
    Portfolio after = with(FACTS.portfolio(), new Edit.DeclareComplete("vettings"));
    assertThat(after.isComplete(Vetting.class)).isTrue();
    assertThat(after.isComplete(Unit.class)).isFalse();
  }

  @Test
  void a_parameter_is_changed_on_all_days() {
    WhatIf after =
        whatIf(FACTS.portfolio()).with(List.of(new Edit.SetParameter("vetting.validity", "90")));
    assertThat(after.policy().at(Facts.day("1950-01-01")).get("vetting.validity").whole())
        .isEqualTo(90);
    assertThat(after.policy().at(Facts.day("2050-01-01")).get("vetting.validity").whole())
        .isEqualTo(90);
    assertThat(Policies.standard().at(Facts.day("2020-01-01")).get("vetting.validity").whole())
        .isEqualTo(365);
  }

  @Test
  void what_is_not_there_is_refused() {
    Portfolio portfolio = FACTS.portfolio();
    assertThatThrownBy(() -> with(portfolio, new Edit.SetCell("vettings", "V9", "to", "")))
        .hasMessageContaining("V9");
    assertThatThrownBy(() -> with(portfolio, new Edit.SetCell("vettings", "V1", "until", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Table vettings has no column \"until\"");
    assertThatThrownBy(() -> with(portfolio, new Edit.SetCell("vettings", "V1", "to", "soon")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vettings.to = \"soon\": expected");
    assertThatThrownBy(() -> with(portfolio, new Edit.DeclareComplete("vetting")))
        .hasMessageContaining("There is no table \"vetting\"");
    assertThatThrownBy(
            () -> whatIf(portfolio).with(List.of(new Edit.SetParameter("vetting.validty", "90"))))
        .hasMessageContaining("Maybe vetting.validity is meant");
  }

  @Test
  void edits_read_as_sentences() {
    assertThat(new Edit.SetCell("vettings", "V1", "to", "").text())
        .isEqualTo("vettings.to of V1 = (empty)");
    assertThat(new Edit.AddRow("units", Map.of("name", "Third", "id", "U3")).text())
        .isEqualTo("a row of units with id = U3, name = Third");
    assertThat(
            new Flip(
                    List.of(
                        new Edit.DeclareComplete("vettings"),
                        new Edit.SetParameter("vetting.validity", "90")),
                    Outcome.VIOLATION)
                .text())
        .isEqualTo("the owner declares vettings complete, and parameter vetting.validity = 90");
  }

  private static String command(Portfolio portfolio, boolean sighting) {
    return portfolio.id(
        portfolio.list(Command.class).stream()
            .filter(row -> row.isSighting() == sighting)
            .findFirst()
            .orElseThrow());
  }

  private static WhatIf whatIf(Portfolio portfolio) {
    return new WhatIf(portfolio, Policies.standard());
  }

  private static Portfolio with(Portfolio portfolio, Edit... edits) {
    return whatIf(portfolio).with(List.of(edits)).portfolio();
  }
}
