package org.tsctp.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest {

  private static final Origin PLACE = new Origin("vettings.csv", 193);
  private static final Fact FACT = new Fact("vettings", "VET-0192", PLACE, "decided", "2020-10-01");

  @Test
  void an_issue_says_where_what_and_how_to_mend_it() {
    assertThat(
            Issue.error(PLACE, "decided", "1/10/2020", "a date YYYY-MM-DD", "Write 2020-10-01.")
                .text())
        .isEqualTo(
            "vettings.csv line 193, column decided: found \"1/10/2020\", expected a date"
                + " YYYY-MM-DD.\nWrite 2020-10-01.");
    assertThat(Issue.warning(new Origin("x.csv", 0), "", "", "a table", "Rename it.").text())
        .isEqualTo("x.csv: found nothing, expected a table.\nRename it.");
    assertThat(
            Issue.error(PLACE, "id", "V", "an id of its own", "Change it.")
                .withAlsoAt(List.of(new Origin("vettings.csv", 7), new Origin("vettings.csv", 9)))
                .text())
        .isEqualTo(
            "vettings.csv line 193, column id: found \"V\", expected an id of its own. Also at"
                + " vettings.csv line 7; vettings.csv line 9.\nChange it.");
  }

  @Test
  void issues_are_kept_by_content_so_that_moving_rows_moves_places_alone() {
    List<Issue> sorted =
        List.of(
            issue("a.csv", 10, "a", "1"),
            issue("a.csv", 10, "a", "2"),
            issue("a.csv", 10, "b", "0"),
            issue("a.csv", 2, "b", "1"),
            issue("a.csv", 11, "b", "1"),
            issue("b.csv", 1, "a", "0"));

    assertThat(new Loaded<>("value", reversed(sorted)).issues()).isEqualTo(sorted);
  }

  @Test
  void issues_are_mended_by_place() {
    List<Issue> sorted =
        List.of(
            issue("a.csv", 2, "b", "1"),
            issue("a.csv", 10, "a", "1"),
            issue("a.csv", 10, "a", "2"),
            issue("a.csv", 10, "b", "0"),
            issue("b.csv", 1, "a", "0"));

    assertThat(reversed(sorted).stream().sorted(Issue.BY_PLACE).toList()).isEqualTo(sorted);
  }

  @Test
  void only_errors_keep_a_value_from_being_taken() {
    assertThat(Loaded.of("v").orThrow()).isEqualTo("v");
    assertThat(new Loaded<>("v", List.of(Issue.warning(PLACE, "c", "v", "e", "f"))).orThrow())
        .isEqualTo("v");
    assertThatThrownBy(
            () -> new Loaded<>("v", List.of(Issue.error(PLACE, "c", "v", "e", "f"))).orThrow())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 error:\nvettings.csv line 193, column c: found \"v\", expected e.\nf");
  }

  @Test
  void a_sentence_takes_its_values_by_name() {
    Sentence sentence =
        Sentence.of("LEAHY-4.lapsed", "{unit}: ended {days} days before; {unit} again.");

    assertThat(sentence.with("days", 3, "unit", "U1").text())
        .isEqualTo("U1: ended 3 days before; U1 again.");
    assertThat(sentence.with("unit", "{days}", "days", 1))
        .hasToString("{days}: ended 1 days before; {days} again.");
    assertThatThrownBy(() -> sentence.with("unit", "U1").text())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Sentence LEAHY-4.lapsed has no value for {days}.");
    assertThatThrownBy(() -> sentence.with("unit"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Sentence LEAHY-4.lapsed got 1 names and values.\nGive pairs.");
  }

  @Test
  void facts_parameters_and_searches_read_as_text() {
    assertThat(FACT.text()).isEqualTo("vettings.csv line 193: VET-0192, decided = 2020-10-01");
    assertThat(new Fact("vettings", "V", Origin.PROGRAM, "to", "").text())
        .isEqualTo("vettings: V, to = (empty)");
    assertThat(new Missing("activities", "authority", "ACT-7").text())
        .isEqualTo("activities.authority of ACT-7");
    assertThat(new Missing("vettings", "complete", "").text()).isEqualTo("vettings.complete");
    assertThat(new Search("vettings", Sentence.of("x", "an approval").with(), 1).text())
        .isEqualTo("an approval (1 row of vettings searched)");
    assertThat(new Search("vettings", Sentence.of("x", "an approval").with(), 0).text())
        .isEqualTo("an approval (0 rows of vettings searched)");
    assertThat(
            new ParameterUse(
                    "vetting.validity",
                    "365",
                    "days",
                    LocalDate.of(1900, 1, 1),
                    new Citation("State practice", "unverified"),
                    Force.POLICY)
                .text())
        .isEqualTo(
            "vetting.validity = 365 days since 1900-01-01, policy: State practice (unverified)");
    assertThat(Origin.PROGRAM).hasToString("(program)");
  }

  @Test
  void a_tree_gives_its_facts_once_in_order() {
    Fact other = new Fact("units", "U1", PLACE, "name", "First");
    Statement because = Sentence.of("k", "because").with();
    Explanation tree =
        new Explanation.Branch(
            because,
            List.of(
                new Explanation.FactLeaf(other),
                new Explanation.Branch(
                    because,
                    List.of(new Explanation.FactLeaf(FACT), new Explanation.FactLeaf(other)))));

    assertThat(tree.facts()).containsExactly(other, FACT);
  }

  private static List<Issue> reversed(List<Issue> issues) {
    List<Issue> reversed = new java.util.ArrayList<>(issues);
    java.util.Collections.reverse(reversed);
    return reversed;
  }

  private static Issue issue(String file, int line, String column, String value) {
    return Issue.error(new Origin(file, line), column, value, "e", "f");
  }
}
