package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of other authors come in jars that are named on the command line. */
class RuleJarTest {

  @TempDir private Path directory;

  @BeforeEach
  void write_portfolio_and_jar() {
    SmallPortfolio.in(directory);
    OurRules.jar(directory.resolve("ours.jar"));
  }

  private Run run(Object... more) {
    return Run.tsctp(
        directory, Stream.concat(Stream.of(more), Stream.of("--rule-jar", "ours.jar")).toArray());
  }

  private Run check(Object... more) {
    return run(
        Stream.concat(Stream.of("check", "small", "--as-of", "2021-12-31"), Stream.of(more))
            .toArray());
  }

  @Test
  void a_foreign_rule_is_judged_beside_the_built_in_ones_and_throwing_harms_only_itself() {
    Run run = check();

    assertThat(run.status()).isEqualTo(70);
    assertThat(run.out())
        .contains("Our organization\n", "ORG-1  Delivery says what it was")
        .contains("ORG-1 on D2: The rule failed and says nothing of this subject: no such thing")
        .contains("D1 does not say what was delivered.", "LEAHY-3:D2", "LEAHY-4:D1");
    assertThat(run.err()).contains("Rule ORG-1 failed inside tsctp");
    CheckCommandTest.assertNoInternals(run);
  }

  @Test
  void every_command_knows_it() {
    assertThat(run("rules", "ORG-1").out()).contains("Handbook 4.2");
    assertThat(run("explain", "ORG-1:D1", "small", "--as-of", "2021-12-31").out())
        .contains("Every delivery says what was delivered.");
    assertThat(
            run(
                    "what-if",
                    "small",
                    "--as-of",
                    "2021-12-31",
                    "--add",
                    "deliveries:id=D9,activity=A1,kind=OTHER,date=2021-05-01")
                .out())
        .contains("ORG-1:D9", "there was no such subject -> A attention");
  }

  @Test
  void a_jar_that_cannot_be_used_is_wrong_usage() {
    Run run = check("--rule-jar", "none.jar");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "There is no file \"none.jar\", expected a jar with rules.\n"
                + "Check the path after --rule-jar.\n");
  }
}
