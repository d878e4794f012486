package org.tsctp.examples.audit;

import java.util.function.LongSupplier;

/**
 * One line that tells how far a long command is: on standard error, only if that is a terminal, and
 * only after half a second.
 */
final class ProgressLine {

  private static final long FIRST_NANOS = 500_000_000L;
  private static final long NEXT_NANOS = 100_000_000L;
  private static final int WIDTH = 79;

  private final Surroundings around;
  private final boolean shown;
  private final LongSupplier clock;
  private long next;
  private boolean dirty;

  ProgressLine(Surroundings around, boolean quiet) {
    this(around, quiet, System::nanoTime);
  }

  /** One that reads a clock of nanoseconds. */
  ProgressLine(Surroundings around, boolean quiet, LongSupplier clock) {
    this.around = around;
    this.shown = !quiet && around.terminal().err();
    this.clock = clock;
    this.next = clock.getAsLong() + FIRST_NANOS;
  }

  /** Tells what is going on. */
  void at(String text) {
    long now = clock.getAsLong();
    if (shown && now - next >= 0) {
      next = now + NEXT_NANOS;
      print(text.length() > WIDTH ? text.substring(0, WIDTH) : text);
      dirty = true;
    }
  }

  /** Wipes the line. */
  void clear() {
    if (dirty) {
      print("");
      around.err().print('\r');
      around.err().flush();
      dirty = false;
    }
  }

  private void print(String text) {
    around.err().print('\r' + text + " ".repeat(WIDTH - text.length()));
    around.err().flush();
  }
}
