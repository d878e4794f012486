package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Unit;
import org.tsctp.source.PortfolioReader;
import org.tsctp.source.UnreadableInputException;

class ConvertCommandTest {

  private static final Loaded<Portfolio> ONE_UNIT =
      new Loaded<>(
          Portfolio.builder("units")
              .add(Unit.builder("U1").name("First").country("XAA").build())
              .build(),
          List.of(Issue.warning(new Origin("in.csv", 3), "x", "=1", "a number", "Write one.")));

  @TempDir private Path directory;

  private Run convert(Function<List<Path>, Loaded<Portfolio>> reader, String... more) {
    return Run.withSources(
        directory,
        new Sources(Map.of("units", reader)),
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("convert", "in.csv", "--from", "units", "--to", "made"),
                java.util.stream.Stream.of(more))
            .toArray());
  }

  @Test
  void a_source_becomes_a_portfolio_folder() {
    Run run = convert(paths -> ONE_UNIT);

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("Wrote 1 row in ", "1 problem in the data")
        .contains("warning  in.csv line 3, column x: found \"=1\", expected a number.");
    assertThat(PortfolioReader.read(directory.resolve("made")).value()).isEqualTo(ONE_UNIT.value());
  }

  @Test
  void problems_can_be_written_to_a_file() throws IOException {
    Run run = convert(paths -> ONE_UNIT, "--issues", "issues.csv");

    assertThat(run.err()).hasLineCount(1);
    assertThat(Files.readString(directory.resolve("issues.csv")))
        .contains("WARNING,in.csv,3,x,'=1,a number,Write one.,\n");
  }

  @Test
  void a_folder_that_is_not_empty_is_written_over_only_by_force() {
    SmallPortfolio.write(directory.resolve("made"), "note.txt", "mine");

    Run refused = convert(paths -> ONE_UNIT);

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo(
            "\"made\" is not empty.\nName another folder, or add --force to write over it.\n");
    assertThat(convert(paths -> ONE_UNIT, "--force").status()).isZero();
    assertThat(directory.resolve("made/note.txt")).exists();
  }

  @Test
  void a_format_without_a_reader_is_refused_with_the_list() {
    Run run = Run.tsctp(directory, "convert", "x", "--from", "iati", "--to", "made");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("--from does not know \"iati\".\nThere are coups, fmtrpt, greenbook.\n");
  }

  @Test
  void what_is_required_is_asked_for() {
    Run run = Run.tsctp(directory, "convert", "x", "--from", "coups");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--to");
    CheckCommandTest.assertNoInternals(run);
  }

  @Test
  void every_reader_that_ships_refuses_what_does_not_exist_with_3() {
    for (String format : Sources.standard().readers().keySet()) {
      Run run = Run.tsctp(directory, "convert", "nowhere", "--from", format, "--to", "made");

      assertThat(run.status()).as(format).isEqualTo(3);
      CheckCommandTest.assertNoInternals(run);
    }
  }

  @Test
  void unreadable_input_ends_with_3() {
    Run run =
        convert(
            paths -> {
              throw new UnreadableInputException("No text.\nSave it as UTF-8.");
            });

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("No text.\nSave it as UTF-8.\n");
  }

  @Test
  void a_crash_ends_with_70_and_leaves_a_file_without_data_values() throws IOException {
    Run run =
        convert(
            paths -> {
              throw new IllegalStateException("SECRET", new IllegalArgumentException("VALUE"));
            });

    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err())
        .contains("Something went wrong inside tsctp, not in your data.\nCrash file: ")
        .doesNotContain("Exception", "\tat ");
    try (var files = Files.newDirectoryStream(directory, "tsctp-crash-*.txt")) {
      String crash = Files.readString(files.iterator().next());
      assertThat(crash)
          .contains("IllegalStateException", "IllegalArgumentException", "ConvertCommandTest")
          .doesNotContain("SECRET", "VALUE");
    }
  }

  @Test
  void an_error_of_the_machine_ends_with_70_too() {
    Run overflow =
        convert(
            paths -> {
              throw new StackOverflowError();
            });
    Run memory =
        convert(
            paths -> {
              throw new OutOfMemoryError();
            });

    assertThat(overflow.status()).isEqualTo(70);
    assertThat(memory.status()).isEqualTo(70);
    assertThat(memory.err()).contains("There is not enough memory.");
  }

  @Test
  void an_interruption_ends_with_130() {
    Run run =
        convert(
            paths -> {
              throw new CancellationException("stopped");
            });

    assertThat(run.status()).isEqualTo(130);
    assertThat(run.err()).isEqualTo("Interrupted.\n");
  }
}
