package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own. */
class ProcessTest {

  @TempDir private Path directory;

  @Test
  void libraries_say_nothing_and_the_status_reaches_the_caller() throws Exception {
    SmallPortfolio.in(directory);

    Run run = run(List.of(), "check", "small", "--as-of", "2021-12-31");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("Read 8 rows").hasLineCount(1);
  }

  @Test
  void bytes_are_the_same_in_every_locale_and_time_zone() throws Exception {
    SmallPortfolio.in(directory);
    SmallPortfolio.write(
        directory.resolve("small"), "portfolio.yaml", "id: small\ntitle: Régiment\n");
    String[] check = {"check", "small", "--as-of", "2021-12-31", "--fail-on", "never"};

    Run here = run(List.of(), check);
    Run there =
        run(
            List.of(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-1",
                "-Dsun.stdout.encoding=US-ASCII"),
            check);

    assertThat(here.out()).contains("Régiment");
    assertThat(there.out()).isEqualTo(here.out());
    assertThat(there.status()).isEqualTo(here.status()).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void an_interrupt_ends_with_130() throws Exception {
    assumeThat(interruptsAreIgnored()).isFalse();
    SmallPortfolio.in(directory);
    assumeThat(new ProcessBuilder("mkfifo", "pipe").directory(directory.toFile()).start().waitFor())
        .isZero();
    // Nobody reads the pipe, so the command waits for ever.
    Process process = start(List.of(), "check", "small", "--as-of", "2021-12-31", "-o", "pipe");
    try (var err = process.errorReader(StandardCharsets.UTF_8)) {
      assertThat(err.readLine()).startsWith("Read 8 rows");
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130);
    } finally {
      process.destroyForcibly();
    }
  }

  /** A process inherits from whoever started it that it does not hear interrupts. */
  private static boolean interruptsAreIgnored() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
        .anyMatch(ignored -> (ignored & 2) != 0);
  }

  private Run run(List<String> options, String... arguments) throws Exception {
    Process process = start(options, arguments);
    process.getOutputStream().close();
    Path out = directory.resolve("out");
    Files.copy(process.getInputStream(), out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), Files.readString(out), err);
  }

  private Process start(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(directory.toFile()).start();
  }
}
