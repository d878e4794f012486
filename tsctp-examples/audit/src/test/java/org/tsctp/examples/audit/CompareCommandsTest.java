package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code diff} and {@code what-if}. */
class CompareCommandsTest {

  @TempDir private Path directory;

  @BeforeEach
  void write_portfolio() {
    SmallPortfolio.in(directory);
  }

  private Run whatIf(Object... more) {
    return Run.tsctp(
        directory,
        Stream.concat(Stream.of("what-if", "small", "--as-of", "2021-12-31"), Stream.of(more))
            .toArray());
  }

  private Run diff(Object... more) {
    return Run.tsctp(
        directory, Stream.concat(Stream.of("diff", "small", "small"), Stream.of(more)).toArray());
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  private static JsonNode finding(JsonNode json, String id) {
    for (JsonNode finding : json.get("findings")) {
      if (finding.get("id").asText().equals(id)) {
        return finding;
      }
    }
    throw new AssertionError("No " + id + " in " + json);
  }

  // diff

  @Test
  void two_days_of_one_portfolio_are_compared_and_the_date_is_the_cause() throws IOException {
    Run run = diff("--old-as-of", "2021-11-17", "--new-as-of", "2021-12-31", "--format", "json");

    assertThat(run.status()).isZero();
    JsonNode finding = finding(json(run), "LEAHY-3:D2");
    assertThat(finding.get("status").asText()).isEqualTo("NEW");
    assertThat(finding.get("before").get("absence").asText()).isEqualTo("NO_SUBJECT");
    assertThat(finding.get("causes")).hasToString("[[\"DATE\"]]");
  }

  @Test
  void two_policies_are_compared_and_the_parameter_is_the_cause() {
    SmallPortfolio.write(
        directory,
        "longer.yaml",
        """
        vetting.validity:
          values:
            1900-01-01: {value: 500, citation: Ours, force: policy}
        """);
    Run run = diff("--as-of", "2021-12-31", "--new-policy", "longer.yaml");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            "COMPARISON\nBefore  portfolio small, as of 2021-12-31, all facts known, policy")
        .contains("Differ  parameter.\n")
        .contains("GONE\n  LEAHY-4:D1  2021-11-18  XAA  612 000 USD\n")
        .contains("A attention -> . compliant. Cause: parameter.\n")
        .contains("vetting.validity: 365 -> 500\n");
  }

  @Test
  void two_portfolios_are_compared_and_tables_and_cells_are_named() throws IOException {
    Path changed = SmallPortfolio.in(directory.resolve("later"));
    Files.writeString(
        changed.resolve("vettings.csv"),
        Files.readString(changed.resolve("vettings.csv")).replace("REJECTED", "APPROVED"));
    Run run = Run.tsctp(directory, "diff", "small", "later/small", "--as-of", "2021-12-31");

    assertThat(run.out())
        .contains("vettings: 0 added, 0 removed, 1 changed.")
        .contains("LEAHY-3:D2", "V violation -> . compliant. Cause: data.")
        .contains("vettings.outcome of V2: REJECTED -> APPROVED");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void nothing_that_differs_is_said_so() {
    assertThat(diff("--as-of", "2021-12-31").out())
        .contains("Differ  nothing: same data, rules, parameters, waivers and dates.");
  }

  @Test
  void each_side_needs_a_day_and_a_real_one() {
    assertThat(diff("--new-as-of", "2021-12-31").err()).contains("Which date should");
    Run bad = diff("--as-of", "2021-12-31", "--old-as-of", "31.12.2021");
    assertThat(bad.status()).isEqualTo(2);
    assertThat(bad.err()).contains("not a date of the form YYYY-MM-DD");
  }

  @ParameterizedTest
  @CsvSource({"never,0", "violation,1", "attention,1"})
  void fail_on_asks_for_what_is_new(String level, int status) {
    assertThat(
            diff("--old-as-of", "2021-11-17", "--new-as-of", "2021-12-31", "--fail-on", level)
                .status())
        .isEqualTo(status);
    assertThat(diff("--as-of", "2021-12-31", "--fail-on", level).status()).isZero();
  }

  @Test
  void csv_has_a_row_for_each_finding() {
    assertThat(diff("--as-of", "2021-12-31", "--format", "csv").out())
        .startsWith("finding,status,rule,severity,subject,country,date,before,after,causes,")
        .contains("LEAHY-4:D1,SAME,LEAHY-4,");
  }

  // what-if

  @Test
  void a_parameter_is_set() throws IOException {
    JsonNode json = json(whatIf("--set", "vetting.validity=500", "--format", "json"));

    assertThat(json.get("schema").asText()).isEqualTo("tsctp-comparison/1");
    assertThat(json.get("edits")).hasToString("[\"parameter vetting.validity = 500\"]");
    assertThat(finding(json, "LEAHY-4:D1").get("status").asText()).isEqualTo("GONE");
    assertThat(finding(json, "LEAHY-4:D1").get("causes")).hasToString("[[\"PARAMETER\"]]");
  }

  @Test
  void cells_are_set_rows_added_and_tables_declared_complete_together() {
    Run run =
        whatIf(
            "--set-cell",
            "vettings.V2.outcome=APPROVED",
            "--add",
            "deliveries:id=D4,activity=A1,unit=U1,kind=TRAINING,date=2021-12-01,item=tents, blue",
            "--complete",
            "allegations");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("WHAT IF\n")
        .contains("Edits   vettings.outcome of V2 = APPROVED.\n")
        .contains("tents, blue")
        .contains("the owner declares allegations complete.")
        .contains("LEAHY-4:D4  2021-12-01  XAA\n", "there was no such subject -> A attention")
        .contains("V violation -> . compliant. Cause: data.");
  }

  @Test
  void a_cell_is_emptied_and_an_id_may_hold_dots() {
    assertThat(org.tsctp.rule.EditText.cell("deliveries.D1.unit="))
        .isEqualTo(new org.tsctp.rule.Edit.SetCell("deliveries", "D1", "unit", ""));
    assertThat(org.tsctp.rule.EditText.cell("commands.A.1:B=2.note=x.y=z"))
        .isEqualTo(new org.tsctp.rule.Edit.SetCell("commands", "A.1:B=2", "note", "x.y=z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--set|vetting.validty=180|Maybe vetting.validity is meant.",
        "--set|vetting.validity=half a year|a whole number of days",
        "--set|vetting.validity|Write it such as vetting.validity=180.",
        "--set-cell|delivery.D1.date=2021-01-01|There is no table \"delivery\".",
        "--set-cell|deliveries.D11.date=2021-01-01|Maybe D1 is meant.",
        "--set-cell|deliveries.D1.dat=2021-01-01|Maybe date is meant.",
        "--set-cell|deliveries.D1.date=soon|a date YYYY-MM-DD",
        "--set-cell|deliveries|Write it such as deliveries.DLV-1003.date=2021-09-30.",
        "--add|unit:id=U1|Maybe units is meant.",
        "--add|units:id=U9,nam=Ninth|Maybe name is meant.",
        "--add|units:id=U9,id=U8|has id twice",
        "--add|units:id=U9|A row of units cannot be without name, country.",
        "--add|units|Write it such as units:id=U9",
        "--complete|vetting|Maybe vettings is meant."
      })
  void an_edit_that_cannot_be_made_is_wrong_usage_and_says_what_is_near(
      String option, String edit, String expected) {
    Run run = whatIf(option, edit);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(expected);
    CheckCommandTest.assertNoInternals(run);
  }

  @Test
  void no_edit_at_all_is_wrong_usage() {
    Run run = whatIf();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("No edit was given.\nAdd --set, --set-cell, --add");
  }

  // fragility

  @Test
  void a_move_of_a_period_turns_a_finding() throws IOException {
    Run json =
        Run.tsctp(
            directory,
            "fragility",
            "small",
            "--as-of",
            "2021-12-31",
            "--rules",
            "LEAHY-4",
            "--days",
            "60",
            "--format",
            "json");
    Run human =
        Run.tsctp(
            directory,
            "fragility",
            "small",
            "--as-of",
            "2021-12-31",
            "--rules",
            "LEAHY-4",
            "--days",
            "60");
    Run csv =
        Run.tsctp(
            directory,
            "fragility",
            "small",
            "--as-of",
            "2021-12-31",
            "--rules",
            "LEAHY-4",
            "--days",
            "60",
            "--format",
            "csv");

    assertThat(json(json).get("schema").asText()).isEqualTo("tsctp-fragility/1");
    assertThat(json(json).get("turned").asInt()).isEqualTo(1);
    assertThat(human.out())
        .contains("vetting.validity 60 days up, 365 to 425: 1 finding turns.\n")
        .contains("    LEAHY-4:D1  A attention -> . compliant\n")
        .contains("under these moves:\n    vetting.validity 60 days down, 365 to 305\n");
    assertThat(csv.out())
        .contains("vetting.validity,VALUE,UP,60 days,1900-01-01,365,425,LEAHY-4:D1,LEAHY-4,");
  }

  @ParameterizedTest
  @CsvSource({"--percent,0", "--percent,100", "--days,many", "--days,0"})
  void a_move_of_nothing_is_wrong_usage(String option, String value) {
    Run run = Run.tsctp(directory, "fragility", "small", "--as-of", "2021-12-31", option, value);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(option + " is \"" + value + "\".\nGive a whole number from 1");
  }

  // profiles

  @Test
  void the_profiles_that_ship_are_laid_side_by_side() throws IOException {
    SmallPortfolio.write(
        directory.resolve("small"),
        "transactions.csv",
        """
        id,activity,type,date,amount
        T1,A1,DISBURSEMENT,2021-06-01,70
        """);
    Run human = Run.tsctp(directory, "profiles", "small", "--as-of", "2021-12-31");
    Run json =
        Run.tsctp(directory, "profiles", "small", "--as-of", "2021-12-31", "--format", "json");
    Run csv = Run.tsctp(directory, "profiles", "small", "--as-of", "2021-12-31", "--format", "csv");

    assertThat(human.status()).isZero();
    assertThat(human.out())
        .contains("UNDER EVERY POLICY\n", "  V violation  LEAHY-3:D2\n")
        .contains(
            "balance.band\n", "security-first: 0.45,0.85 since 1900-01-01, own analysis: tsctp");
    assertThat(json(json).get("profiles")).hasSize(3);
    assertThat(finding(json(json), "LEAHY-3:D2").get("holdsUnderAll").asBoolean()).isTrue();
    assertThat(csv.out())
        .startsWith(
            "finding,rule,severity,subject,holds,parameters,default,security-first,governance-first\n")
        .contains("LEAHY-3:D2,LEAHY-3,BLOCKER,D2,UNDER_ALL,,VIOLATION,VIOLATION,VIOLATION\n");
  }

  @Test
  void own_files_are_laid_beside_and_a_choice_is_told_with_its_parameter() {
    SmallPortfolio.write(
        directory,
        "longer.yaml",
        """
        vetting.validity:
          values:
            1900-01-01: {value: 500, citation: Ours, force: policy}
        """);
    Run run =
        Run.tsctp(
            directory,
            "profiles",
            "small",
            "--as-of",
            "2021-12-31",
            "--policy",
            "default",
            "--policy",
            "longer.yaml");

    assertThat(run.out())
        .contains("THE POLICY'S CHOICE\n  LEAHY-4:D1  ")
        .contains("    default  A attention: ", "    longer  . compliant: ")
        .contains("It reads vetting.validity.");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void one_policy_twice_is_wrong_usage() {
    Run run =
        Run.tsctp(
            directory,
            "profiles",
            "small",
            "--as-of",
            "2021-12-31",
            "--policy",
            "default",
            "--policy",
            "default");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Two policies are named \"default\".");
  }
}
