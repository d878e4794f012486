package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.report.Engine;

class HelpTest {

  @TempDir private Path directory;

  @Test
  void help_names_every_command_and_exit_status() {
    Run run = Run.tsctp(directory, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("demo ", "check ", "explain ", "rows ", "doctor ", "convert ", "rules ")
        .contains("params ", "70 internal error", Engine.CAVEAT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "check",
        "explain",
        "rows",
        "diff",
        "what-if",
        "fragility",
        "profiles",
        "waivers",
        "baseline",
        "doctor",
        "convert",
        "rules",
        "params"
      })
  void help_of_a_command_has_an_example_and_fits_80_columns(String command) {
    Run run = Run.tsctp(directory, command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Example:\n  tsctp " + command);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.out()).doesNotContain("\r", "\u001b");
  }

  @Test
  void version_names_program_and_rules() {
    assertThat(Run.tsctp(directory, "--version").out())
        .isEqualTo("tsctp " + Engine.VERSION + ", rules 2026.1\n");
  }

  @Test
  void no_command_and_an_unknown_command_are_wrong_usage() {
    Run none = Run.tsctp(directory);
    Run unknown = Run.tsctp(directory, "chek");

    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("tsctp --help");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).startsWith("There is no command \"chek\".\nMaybe check is meant.\n");
    CheckCommandTest.assertNoInternals(unknown);
  }
}
