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
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --baseline}, {@code baseline} and {@code waivers}. */
class BaselineCommandsTest {

  @TempDir private Path directory;

  @BeforeEach
  void write_portfolio() {
    SmallPortfolio.in(directory);
  }

  private Run tsctp(String command, Object... more) {
    return Run.tsctp(
        directory,
        Stream.concat(
                Stream.of(command, "small", "--as-of", "2021-12-31", "--quiet"), Stream.of(more))
            .toArray());
  }

  private void accept(String expires) {
    SmallPortfolio.write(
        directory,
        "accepted.csv",
        "fingerprint,reason,requested_by,approved_by,expires\n"
            + "LEAHY-3:D2,Known,Desk,Chief,"
            + expires
            + "\n");
  }

  @Test
  void an_accepted_violation_stays_and_does_not_fail() {
    accept("2023-01-01");
    Run run = tsctp("check", "--baseline", "accepted.csv");

    assertThat(tsctp("check").status()).isEqualTo(1);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("LEAHY-3:D2  2021-11-19")
        .contains("Accepted: Known; requested by Desk, approved by Chief; expires")
        .contains("BASELINE (accepted findings stay findings)");
  }

  @Test
  void an_expired_entry_does_not_count_and_says_so() {
    accept("2021-12-31");
    Run run = tsctp("check", "--baseline", "accepted.csv");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("In the baseline, but not accepted: it has expired");
  }

  @ParameterizedTest
  @ValueSource(strings = {"human", "json", "ndjson", "csv", "sarif", "junit", "html", "markdown"})
  void every_format_tells_who_accepted_it_and_until_when(String format) {
    accept("2023-01-01");
    assertThat(tsctp("check", "--baseline", "accepted.csv", "--format", format).out())
        .contains("Chief", "2023-01-01");
  }

  @Test
  void a_baseline_with_errors_is_unreadable_input_and_names_each_line() {
    SmallPortfolio.write(
        directory, "bad.yaml", "- fingerprint: LEAHY-3:D2\n  expires: soon\n  why: so\n");
    Run run = tsctp("check", "--baseline", "bad.yaml");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("bad.yaml line 3: \"why\" is no column of a baseline.")
        .contains("bad.yaml line 1: expires is \"soon\".\nWrite a date YYYY-MM-DD.");
    CheckCommandTest.assertNoInternals(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"form.csv", "form.yaml"})
  void a_form_accepts_nothing_until_it_is_filled_in(String name) throws IOException {
    assertThat(tsctp("baseline", "-o", name).status()).isZero();
    Run untouched = tsctp("check", "--baseline", name);
    Path file = directory.resolve(name);
    Files.writeString(
        file,
        Files.readString(file)
            .replace("LEAHY-3:D2,VIOLATION,,,,", "LEAHY-3:D2,VIOLATION,Known,Desk,Chief,2023-01-01")
            .replaceFirst(
                "(?s)(LEAHY-3:D2\"\n  outcome: \"VIOLATION\"\n).*?  message",
                "$1  reason: Known\n  requested_by: Desk\n  approved_by: Chief\n"
                    + "  expires: 2023-01-01\n  message"));
    Run filled = tsctp("check", "--baseline", name);

    assertThat(untouched.status()).isEqualTo(1);
    assertThat(untouched.out()).contains("0 accepted").doesNotContain("New: not in the baseline.");
    assertThat(filled.status()).isZero();
  }

  @Test
  void what_is_filled_in_is_not_overwritten_and_can_be_kept() throws IOException {
    accept("2023-01-01");
    Run refused = tsctp("baseline", "-o", "accepted.csv");
    Run kept = tsctp("baseline", "-o", "accepted.csv", "--baseline", "accepted.csv");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("exists, and what is filled in there would be lost.");
    assertThat(kept.status()).isZero();
    assertThat(Files.readString(directory.resolve("accepted.csv")))
        .contains("LEAHY-3:D2,,Known,Desk,Chief,2023-01-01,", "\nLEAHY-4:D1,ATTENTION,,,,,");
  }

  @Test
  void waivers_and_accepted_findings_are_reviewed() throws IOException {
    accept("2022-01-15");
    SmallPortfolio.write(
        directory.resolve("small"),
        "waivers.csv",
        """
        id,rule,country,from,to,reason,basis,requested_by,approved_by
        W1,LEAHY-3,XAA,2021-01-01,2022-01-01,r,b,P,P
        """);
    Run human = tsctp("waivers", "--baseline", "accepted.csv");
    JsonNode json =
        new ObjectMapper()
            .readTree(tsctp("waivers", "--baseline", "accepted.csv", "--format", "json").out());
    Run csv = tsctp("waivers", "--format", "csv");

    assertThat(human.status()).isZero();
    assertThat(human.out())
        .contains("W1 of LEAHY-3, country XAA\n", "1 day left as of 2021-12-31\n")
        .contains("    - the rule cannot be waived\n")
        .contains("    - requested and approved by the same; it does not count\n")
        .contains("LEAHY-3:D2 (line 2)\n", "accepts the finding; it expires soon\n");
    assertThat(json.get("waivers").get(0).get("remarks")).hasSize(4);
    assertThat(json.get("baseline").get("accepted").asInt()).isEqualTo(1);
    assertThat(csv.out())
        .contains("NOT_ALLOWED; SELF_APPROVED; EXPIRING; NEVER_USED,waivers.csv,2\n");
  }
}
