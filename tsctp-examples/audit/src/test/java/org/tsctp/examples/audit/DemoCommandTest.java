package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir private Path directory;

  @Test
  void demo_writes_the_sample_judges_it_and_ends_with_0() {
    Run run = Run.tsctp(directory, "demo");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Portfolio sample\n").contains("V violation: ");
    assertThat(directory.resolve("tsctp-sample/portfolio.yaml")).exists();
    assertThat(run.err()).endsWith("The sample is in tsctp-sample. PORTFOLIO is that folder.\n");
  }

  @Test
  void demo_again_gives_the_same_bytes() {
    Run first = Run.tsctp(directory, "demo");
    Run second = Run.tsctp(directory, "demo");

    assertThat(second.status()).isZero();
    assertThat(second.out()).isEqualTo(first.out());
  }

  @Test
  void a_folder_with_other_content_is_refused_and_left_alone() throws IOException {
    Path file = SmallPortfolio.write(directory.resolve("mine"), "units.csv", "mine");

    Run run = Run.tsctp(directory, "demo", "mine");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("\"mine\" exists and is not the sample.\nName another folder: tsctp demo DIR\n");
    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(Run.tsctp(directory, "demo", "mine/units.csv").status()).isEqualTo(2);
  }

  @Test
  void demo_can_be_judged_on_another_day() {
    assertThat(Run.tsctp(directory, "demo", "other", "--as-of", "2021-06-30").out())
        .contains("Judged as of 2021-06-30");
    assertThat(Run.tsctp(directory, "demo", "--as-of", "soon").status()).isEqualTo(2);
  }

  @Test
  void the_sample_shows_every_outcome() {
    assertThat(Run.tsctp(directory, "demo", "--max", "1").out())
        .contains("V violation: ", "? could not be assessed: ", "W waived: ", "A attention: ");
  }
}
