package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  @TempDir private Path directory;

  @BeforeEach
  void write_portfolio() {
    SmallPortfolio.in(directory);
  }

  private Run check(Object... more) {
    return Run.tsctp(
        directory,
        Stream.concat(Stream.of("check", "small", "--as-of", "2021-12-31"), Stream.of(more))
            .toArray());
  }

  @Test
  void findings_go_to_standard_output_and_the_rest_to_standard_error() {
    Run run = check();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("Portfolio small\nThree deliveries\n")
        .contains("V violation: 1 of ", "LEAHY-3:D2  2021-11-19  XAA  1 000 USD")
        .contains("Judged as of 2021-12-31, all facts known.");
    assertThat(run.err()).matches("Read 8 rows in \\d+\\.\\d\\d s, 0 problems in the data\\.\n");
  }

  @Test
  void without_a_day_it_is_asked_for_and_nothing_is_guessed() {
    Run run = Run.tsctp(directory, "check", "small");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            """
            Which date should the portfolio be judged on? The data run from 2020-01-01 to 2021-11-20.
            Add --as-of 2021-09-30 (end of FY2021), or --as-of last-event.
            """);
  }

  @Test
  void last_event_is_the_latest_date_of_the_data() {
    Run run = Run.tsctp(directory, "check", "small", "--as-of", "last-event");

    assertThat(run.out()).contains("Judged as of 2021-11-20, all facts known.");
  }

  @Test
  void last_event_of_a_portfolio_without_dates_is_refused() {
    SmallPortfolio.write(directory.resolve("undated"), "units.csv", "id,name,country\nU1,X,XAA\n");

    Run run = Run.tsctp(directory, "check", "undated", "--as-of", "last-event");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("No row of it has a date.\nAdd --as-of YYYY-MM-DD.");
  }

  @Test
  void report_is_said_in_french_where_asked_for() {
    assertThat(check("--lang", "fr").out())
        .contains("CE QUI A ÉTÉ EXAMINÉ", "Apprécié à la date du 2021-12-31", "juridique.");
  }

  @Test
  void what_was_not_known_is_left_out() {
    assertThat(check("--known-on", "2021-11-18").out())
        .contains("by what was known on 2021-11-18")
        .doesNotContain("LEAHY-3:D2");
  }

  @ParameterizedTest
  @CsvSource({
    "LEAHY-4,violation,0",
    "LEAHY-4,indeterminate,0",
    "LEAHY-4,attention,1",
    "LEAHY-4,never,0",
    "LEAHY-1,violation,0",
    "LEAHY-1,indeterminate,1",
    "LEAHY-1,attention,1",
    "LEAHY-3,violation,1",
    "LEAHY-3,indeterminate,1",
    "LEAHY-3,never,0",
    "EUM-1,attention,0"
  })
  void each_level_of_fail_on_also_fails_on_what_the_ones_before_do(
      String rule, String level, int status) {
    assertThat(check("--rules", rule, "--fail-on", level).status()).isEqualTo(status);
  }

  @Test
  void rules_are_chosen_by_patterns() {
    Run run = check("--rules", "LEAHY-?,FIN-1", "--include", "all");

    assertThat(run.out()).contains("LEAHY-1  ", "FIN-1  ").doesNotContain("EUM-1", "COUP-1");
  }

  @ParameterizedTest
  @CsvSource({"LEHAY-*,LEAHY-*", "leahy-4,LEAHY-4", "LEAHY-44,LEAHY-4", "BAL-1x,BAL-1"})
  void a_pattern_that_matches_no_rule_names_the_nearest(String glob, String nearest) {
    Run run = check("--rules", "FIN-1," + glob);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("No rule is named \"" + glob + "\".\nMaybe " + nearest + " is meant.\n");
  }

  @Test
  void json_is_the_evaluation() throws IOException {
    JsonNode json = new ObjectMapper().readTree(check("--format", "json").out());

    assertThat(json.get("schema").asText()).isEqualTo("tsctp-evaluation/1");
    assertThat(json.get("findings")).isNotEmpty();
  }

  @Test
  void last_line_of_ndjson_is_the_summary() throws IOException {
    List<String> lines = check("--format", "ndjson").out().lines().toList();

    assertThat(new ObjectMapper().readTree(lines.get(0)).has("outcome")).isTrue();
    assertThat(new ObjectMapper().readTree(lines.get(lines.size() - 1)).has("summary")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "csv,'finding,rule,'",
    "sarif,{",
    "junit,<?xml",
    "html,<!DOCTYPE html>",
    "markdown,#",
    "human,Portfolio"
  })
  void every_format_is_written(String format, String start) {
    assertThat(check("--format", format).out()).startsWith(start).doesNotContain("\r");
  }

  @Test
  void a_file_appears_whole_and_standard_output_stays_empty() throws IOException {
    Run run = check("--format", "json", "-o", "result.json");

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(directory.resolve("result.json")))
        .isEqualTo(check("--format", "json").out());
    assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void a_csv_file_carries_the_mark_by_which_spreadsheets_know_utf_8() throws IOException {
    check("--format", "csv", "-o", "result.csv");

    assertThat(Files.readString(directory.resolve("result.csv")))
        .isEqualTo("\ufeff" + check("--format", "csv").out());
  }

  @ParameterizedTest
  @CsvSource({"small,is a folder", "none/result.json,does not exist"})
  void a_file_that_cannot_be_written_is_refused_before_anything_is_read(
      String file, String problem) {
    Run run = Run.tsctp(directory, "check", "nowhere", "--as-of", "2021-12-31", "-o", file);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(problem);
  }

  @Test
  void a_full_disk_is_told() {
    Run run = Run.writingTo(failing("No space left on device"), directory, arguments());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Standard output cannot be written.");
  }

  @Test
  void a_reader_that_left_is_no_failure() {
    Run run = Run.writingTo(failing("Broken pipe"), directory, arguments());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("Read 8 rows").hasLineCount(1);
  }

  private static Object[] arguments() {
    return new Object[] {"check", "small", "--as-of", "2021-12-31"};
  }

  private static OutputStream failing(String problem) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(problem);
      }
    };
  }

  @Test
  void several_portfolios_are_read_as_one() {
    SmallPortfolio.write(
        directory.resolve("more"),
        "deliveries.csv",
        "id,activity,unit,kind,date\nD4,A1,U1,TRAINING,2020-12-01\n");

    Run run = Run.tsctp(directory, "check", "small", "more", "--as-of", "2021-12-31");

    assertThat(run.out()).contains("9 rows in 4 tables, 0 problems");
  }

  @Test
  void input_that_cannot_be_read_ends_with_3() {
    Run run = Run.tsctp(directory, "check", "nowhere", "--as-of", "2021-12-31");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("There is no folder or file \"").contains("nowhere");
  }

  @Test
  void a_document_that_is_no_json_ends_with_3() {
    SmallPortfolio.write(directory, "broken.json", "{\"id\": ");

    Run run = Run.tsctp(directory, "check", "broken.json", "--as-of", "2021-12-31");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("broken.json");
    assertNoInternals(run);
  }

  @Test
  void problems_in_the_data_alone_do_not_make_it_unreadable() {
    SmallPortfolio.write(
        directory.resolve("small"),
        "deliveries.csv",
        "id,activity,kind,date\nD1,A1,TRAINING,03/04/2021\n");

    Run run = check();

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("1 problem in the data");
    assertThat(run.out()).contains("Left out: 1 row");
  }

  @ParameterizedTest
  @CsvSource({
    "--as-of,30/09/2023,'--as-of \"30/09/2023\" is not a date of the form YYYY-MM-DD.'",
    "--as-of,2023-02-30,'Write it such as 2023-09-30, or last-event.'",
    "--as-of,2023-9-30,is not a date",
    "--as-of,today,is not a date",
    "--known-on,last-event,--known-on \"last-event\" is not a date",
    "--format,sarf,Maybe sarif is meant.",
    "--fail-on,error,'There are never, violation, indeterminate, attention.'",
    "--include,everything,There is all.",
    "--policy,securty-first,Maybe security-first is meant.",
    "--policy,none.yaml,'neither a profile nor a file'",
    "--color,red,'There are auto, always, never.'",
    "--width,59,--width is 59.",
    "--width,wide,is not a whole number",
    "--max,-1,is not a whole number",
    "--lang,de,'There are en, fr.'"
  })
  void wrong_values_are_told_with_what_would_be_right(String option, String value, String told) {
    Run run = Run.tsctp(directory, "check", "small", "--as-of=2021-12-31", option + "=" + value);
    if (option.equals("--as-of")) {
      run = Run.tsctp(directory, "check", "small", option + "=" + value);
    }

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).doesNotContain("Read ");
    assertNoInternals(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--as-off", "--fail", "-x"})
  void an_unknown_option_is_wrong_usage(String option) {
    Run run = check(option);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(option, "See: tsctp check --help");
    assertNoInternals(run);
  }

  @Test
  void no_portfolio_is_wrong_usage() {
    Run run = Run.tsctp(directory, "check", "--as-of", "2021-12-31");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("PORTFOLIO");
    assertNoInternals(run);
  }

  @Test
  void a_file_of_changes_is_laid_over_the_policy() {
    SmallPortfolio.write(
        directory,
        "longer.yaml",
        """
        vetting.validity:
          values:
            1900-01-01:
              value: 900
              citation: A test
              force: policy
        """);

    Run run = check("--policy", "longer.yaml", "--rules", "LEAHY-4");

    assertThat(run.out()).contains("Policy longer ").doesNotContain("A attention:");
  }

  @Test
  void a_policy_that_cannot_be_used_ends_with_3() {
    SmallPortfolio.write(directory, "bad.yaml", "vetting.validity: [");

    Run run = check("--policy", "bad.yaml");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("bad.yaml");
    assertNoInternals(run);
  }

  @Test
  void quiet_leaves_standard_error_to_errors() {
    assertThat(check("--quiet").err()).isEmpty();
  }

  @Test
  void colour_is_for_terminals_that_want_it() {
    assertThat(coloured(Map.of())).isTrue();
    assertThat(coloured(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(coloured(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(coloured(Map.of("TERM", "dumb"))).isFalse();
    assertThat(coloured(Map.of("NO_COLOR", "1"), "--color", "always")).isTrue();
    assertThat(coloured(Map.of(), "--color", "never")).isFalse();
    assertThat(check().out()).doesNotContain("\u001b");
    assertThat(check("--color", "always").out()).contains("\u001b");
  }

  private boolean coloured(Map<String, String> environment, Object... more) {
    return Run.onTerminal(
            directory,
            environment,
            Stream.concat(Stream.of(arguments()), Stream.of(more)).toArray())
        .out()
        .contains("\u001b[");
  }

  @Test
  void text_in_the_data_cannot_command_the_terminal() {
    SmallPortfolio.write(
        directory.resolve("small"), "portfolio.yaml", "id: small\ntitle: \"a\\e[2Jb\"\n");

    assertThat(check().out()).doesNotContain("\u001b");
  }

  /** Nothing that only a programmer could read. */
  static void assertNoInternals(Run run) {
    assertThat(run.err() + run.out())
        .doesNotContain("Exception", "org.tsctp", "java.", "\tat ", "picocli", "jackson");
  }
}
