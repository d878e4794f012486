package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code rules}, {@code params} and {@code doctor}. */
class CatalogueCommandsTest {

  @TempDir private Path directory;

  @Test
  void rules_are_listed_and_told_one_by_one() {
    assertThat(Run.tsctp(directory, "rules").out()).contains("LEAHY-1", "(BLOCKER, statute)");
    assertThat(Run.tsctp(directory, "rules", "LEAHY-4").out())
        .startsWith("LEAHY-4  ")
        .contains("Who requires it", "Reads             deliveries.", "Examples");
  }

  @Test
  void an_unknown_rule_names_the_nearest() {
    Run run = Run.tsctp(directory, "rules", "LEAHY4");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Maybe LEAHY-4 is meant.");
  }

  @Test
  void parameters_are_listed_and_told_with_their_history() {
    assertThat(Run.tsctp(directory, "params").out()).contains("vetting.validity = 365 days since");
    assertThat(Run.tsctp(directory, "params", "vetting.validity").out())
        .contains("since 1900-01-01: 365 days", "policy: State vetting practice");
  }

  @Test
  void parameters_of_a_profile_are_those_of_the_profile() {
    assertThat(Run.tsctp(directory, "params", "balance.band", "--policy", "security-first").out())
        .isNotEqualTo(Run.tsctp(directory, "params", "balance.band").out());
  }

  @Test
  void an_unknown_parameter_names_the_nearest() {
    Run run = Run.tsctp(directory, "params", "vetting.validty");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Maybe vetting.validity is meant.");
  }

  @Test
  void doctor_tells_what_is_missing_and_always_ends_with_0() {
    SmallPortfolio.in(directory);

    Run run = Run.tsctp(directory, "doctor", "small");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("deliveries                   3")
        .contains("deliveries.unit: ", "Most valuable next: ");
  }

  @Test
  void doctor_of_nothing_ends_with_3() {
    assertThat(Run.tsctp(directory, "doctor", "nowhere").status()).isEqualTo(3);
  }
}
