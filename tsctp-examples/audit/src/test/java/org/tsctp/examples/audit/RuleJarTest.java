package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsctp.fixtures.ForeignJar;

/** Rules of other authors come in jars that are named on the command line. */
class RuleJarTest {

  @TempDir private Path directory;

  @BeforeEach
  void write_portfolio() {
    SmallPortfolio.in(directory);
  }

  private Run check(Object... more) {
    return Run.tsctp(
        directory,
        Stream.concat(
                Stream.of("check", "small", "--as-of", "2021-12-31", "--quiet"), Stream.of(more))
            .toArray());
  }

  @Test
  void a_foreign_rule_is_judged_beside_the_built_in_ones() {
    ForeignJar.write(directory.resolve("ours.jar"), "ORG-1");
    Run run = check("--rule-jar", "ours.jar");

    assertThat(run.out())
        .contains("Our organization\n", "ORG-1  Delivery says what it was")
        .contains("D1 does not say what was delivered.", "LEAHY-3:D2");
    assertThat(
            check("--rule-jar", "ours.jar", "--rules", "ORG-*", "--fail-on", "attention").status())
        .isEqualTo(1);
    assertThat(check().out()).doesNotContain("ORG-1");
  }

  @Test
  void every_command_knows_it() {
    ForeignJar.write(directory.resolve("ours.jar"), "ORG-1");
    Run rules = Run.tsctp(directory, "rules", "ORG-1", "--rule-jar", "ours.jar");
    Run explain =
        Run.tsctp(
            directory,
            "explain",
            "ORG-1:D1",
            "small",
            "--as-of",
            "2021-12-31",
            "--rule-jar",
            "ours.jar");
    Run whatIf =
        Run.tsctp(
            directory,
            "what-if",
            "small",
            "--as-of",
            "2021-12-31",
            "--rule-jar",
            "ours.jar",
            "--add",
            "deliveries:id=D9,activity=A1,kind=OTHER,date=2021-05-01");

    assertThat(rules.out()).contains("Handbook 4.2");
    assertThat(explain.out()).contains("Every delivery says what was delivered.");
    assertThat(whatIf.out()).contains("ORG-1:D9", "there was no such subject -> A attention");
  }

  @Test
  void a_foreign_rule_that_throws_harms_only_itself() {
    ForeignJar.failing(directory.resolve("ours.jar"), "ORG-1", "D2");
    Run run = check("--rule-jar", "ours.jar");

    assertThat(run.status()).isEqualTo(70);
    assertThat(run.out())
        .contains("ORG-1 on D2: The rule failed and says nothing of this subject: no such thing")
        .contains("D1 does not say what was delivered.", "LEAHY-3:D2", "LEAHY-4:D1");
    assertThat(run.err()).contains("Rule ORG-1 failed inside tsctp");
    CheckCommandTest.assertNoInternals(run);
  }

  @Test
  void a_rule_of_an_id_that_is_taken_is_refused_naming_both_chapters() {
    ForeignJar.write(directory.resolve("ours.jar"), "LEAHY-4");
    Run run = check("--rule-jar", "ours.jar");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "\"ours.jar\": Rule LEAHY-4 stands in chapter Vetting and in chapter Our organization.\n"
                + "Give one of them another id.\n");
  }

  @Test
  void a_jar_that_is_not_there_or_offers_nothing_or_something_else_is_refused() {
    ForeignJar.empty(directory.resolve("empty.jar"));
    ForeignJar.empty(directory.resolve("broken.jar"), "foreign.Missing");
    SmallPortfolio.write(directory, "text.jar", "no jar");

    assertThat(check("--rule-jar", "none.jar").err())
        .isEqualTo(
            "There is no file \"none.jar\", expected a jar with rules.\n"
                + "Check the path of the jar.\n");
    assertThat(check("--rule-jar", "empty.jar").err()).startsWith("\"empty.jar\" offers no rules.");
    assertThat(check("--rule-jar", "text.jar").err())
        .startsWith("\"text.jar\" cannot be opened as a jar.");
    Run broken = check("--rule-jar", "broken.jar");
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err()).startsWith("\"broken.jar\" offers rules that cannot be loaded.\n");
    CheckCommandTest.assertNoInternals(broken);
  }
}
