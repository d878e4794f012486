package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Origin;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Outcome;

/** Baselines are read and written; whatever is wrong is named with its line. */
class BaselineFileTest {

  @Test
  void csv_is_read_in_any_order_of_columns_and_yaml_says_the_same() {
    Baseline csv =
        BaselineFile.parse(
            """
            \ufeffexpires,fingerprint,reason,approved_by,requested_by,outcome
            2024-10-01,LEAHY-4:DLV-0417,"Renewal, under way",Chief,Desk,ATTENTION
            ,FIN-1:A:1,,,,
            """,
            "a.csv");
    Baseline yaml =
        BaselineFile.parse(
            """
            - fingerprint: LEAHY-4:DLV-0417
              outcome: ATTENTION
              reason: Renewal, under way
              requested_by: Desk
              approved_by: Chief
              expires: 2024-10-01

            - fingerprint: FIN-1:A:1
              reason:
            """,
            "a.yaml");

    assertThat(csv.entries())
        .containsExactly(
            new Baseline.Entry(
                "LEAHY-4:DLV-0417",
                Outcome.ATTENTION,
                "Renewal, under way",
                "Desk",
                "Chief",
                LocalDate.of(2024, 10, 1),
                new Origin("a.csv", 2)),
            new Baseline.Entry("FIN-1:A:1", null, null, null, null, null, new Origin("a.csv", 3)));
    assertThat(yaml.entries())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
        .isEqualTo(csv.entries());
    assertThat(yaml.entries().get(1).origin()).isEqualTo(new Origin("a.yaml", 8));
  }

  @Test
  void every_error_of_a_csv_is_named_with_its_line() {
    assertThatThrownBy(
            () ->
                BaselineFile.parse(
                    """
                    fingerprint,outcom,expires,expires
                    DLV-1,,2024-10-01,
                    ,,2024-10-01,
                    ME-2:A1,,1/10/24,
                    ME-2:A1,,
                    """,
                    "a.csv"))
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining("a.csv line 1: \"outcom\" is no column of a baseline.\nMaybe outcome")
        .hasMessageContaining("a.csv line 1: expires stands there twice.")
        .hasMessageContaining("a.csv line 2: the fingerprint is \"DLV-1\".\nWrite RULE:SUBJECT")
        .hasMessageContaining("a.csv line 3: the fingerprint is empty.")
        .hasMessageContaining("a.csv line 5: the row has 3 cells, the header 4.");
  }

  @Test
  void a_bad_date_or_outcome_is_named_with_its_line() {
    assertThatThrownBy(
            () ->
                BaselineFile.parse(
                    "fingerprint,outcome,expires\nME-2:A1,VIOLATON,1/10/24\n", "a.csv"))
        .hasMessage(
            "a.csv line 2: outcome is \"VIOLATON\".\nMaybe VIOLATION is meant.\n"
                + "a.csv line 2: expires is \"1/10/24\".\nWrite a date YYYY-MM-DD.");
  }

  @Test
  void every_error_of_a_yaml_is_named_with_its_line() {
    assertThatThrownBy(
            () ->
                BaselineFile.parse(
                    """
                    - fingerprint: ME-2:A1
                      resaon: none
                      expires: soon
                    - just a word
                    - fingerprint: ME-2:A1
                      reason: [a, b]
                      expires: 2024-01-01
                      expires: 2024-01-02
                    """,
                    "a.yml"))
        .hasMessageContaining("a.yml line 2: \"resaon\" is no column of a baseline.\nMaybe reason")
        .hasMessageContaining("a.yml line 1: expires is \"soon\".")
        .hasMessageContaining("a.yml line 4: an entry is no mapping.")
        .hasMessageContaining("a.yml line 6: reason has several parts.")
        .hasMessageContaining("a.yml line 8: expires stands in one entry twice.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fingerprint: ME-2:A1", "just a word", "- [", "- a: {", "a: b: c"})
  void what_is_no_list_of_entries_is_refused(String yaml) {
    assertThatThrownBy(() -> BaselineFile.parse(yaml, "a.yaml"))
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith("a.yaml line ");
  }

  @Test
  void an_empty_file_accepts_nothing() {
    assertThat(BaselineFile.parse("", "a.yaml").entries()).isEmpty();
    assertThat(BaselineFile.parse("fingerprint\n", "a.csv").entries()).isEmpty();
    assertThatThrownBy(() -> BaselineFile.parse("reason\nx\n", "a.csv"))
        .hasMessageContaining("a.csv line 1: there is no column fingerprint.");
  }

  @Test
  void a_file_that_is_no_text_or_not_there_is_refused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.csv"), new byte[] {'f', (byte) 0xE9, '\n'});
    assertThatThrownBy(() -> BaselineFile.read(file))
        .hasMessage("a.csv is not UTF-8.\nSave it as UTF-8.");
    assertThatThrownBy(() -> BaselineFile.read(folder.resolve("b.csv")))
        .hasMessageEndingWith("b.csv\", expected a baseline.\nCheck the path.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.yaml"})
  void a_form_names_every_finding_and_accepts_none(String name) throws IOException {
    Evaluation evaluation = ReportSample.evaluation();
    String form = form(evaluation, null, name);
    Baselined baselined = Baselined.of(evaluation, BaselineFile.parse(form, name));

    assertThat(baselined.list(Baselined.State.NEW))
        .allMatch(finding -> finding.outcome() == Outcome.WAIVED);
    assertThat(baselined.accepted()).isEmpty();
    assertThat(baselined.gone()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.yaml"})
  void a_form_keeps_what_is_filled_in(String name) throws IOException {
    Evaluation evaluation = ReportSample.evaluation();
    Baseline earlier =
        BaselineFile.parse(
            "fingerprint,reason,requested_by,approved_by,expires\n"
                + "TEST-1:D2,\"Known: \"\"yes\"\"\",P,Q,2024-01-01\n"
                + "TEST-1:D99,Left,P,Q,2024-01-01\n",
            "earlier.csv");
    Baseline renewed = BaselineFile.parse(form(evaluation, earlier, name), name);

    assertThat(renewed.entries().subList(0, 2))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
        .isEqualTo(earlier.entries());
    assertThat(renewed.entries())
        .filteredOn(entry -> entry.fingerprint().equals("TEST-1:D2"))
        .hasSize(1);
    assertThat(Baselined.of(evaluation, renewed).accepted()).hasSize(1);
  }

  private static String form(Evaluation evaluation, @Nullable Baseline earlier, String name)
      throws IOException {
    StringWriter out = new StringWriter();
    BaselineFile.writeForm(evaluation, earlier, BaselineFile.isYaml(name), out);
    assertThat(out.toString().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    return out.toString();
  }
}
