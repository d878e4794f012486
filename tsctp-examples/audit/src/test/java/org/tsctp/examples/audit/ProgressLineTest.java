package org.tsctp.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final long TENTH = 100_000_000L;

  private final StringWriter err = new StringWriter();
  private final AtomicLong clock = new AtomicLong();

  private ProgressLine line(boolean quiet, boolean terminal) {
    Surroundings around =
        new Surroundings(
            OutputStream.nullOutputStream(),
            new PrintWriter(err),
            Map.of(),
            Path.of(""),
            new Terminal(false, terminal));
    return new ProgressLine(around, quiet, clock::get);
  }

  @Test
  void nothing_is_shown_for_half_a_second() {
    ProgressLine line = line(false, true);
    clock.set(4 * TENTH);
    line.at("Rules 1/10");
    line.clear();

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void then_one_line_is_shown_and_wiped() {
    ProgressLine line = line(false, true);
    clock.set(5 * TENTH);
    line.at("Rules 1/10");
    line.at("Rules 2/10");
    line.clear();

    assertThat(err.toString())
        .isEqualTo("\rRules 1/10" + " ".repeat(69) + "\r" + " ".repeat(79) + "\r");
  }

  @Test
  void without_a_terminal_or_when_quiet_nothing_is_shown() {
    for (ProgressLine line : new ProgressLine[] {line(true, true), line(false, false)}) {
      clock.addAndGet(50 * TENTH);
      line.at("Rules 1/10");
      line.clear();
    }

    assertThat(err.toString()).isEmpty();
  }
}
