package org.tsctp.examples.audit;

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
  private long next = System.nanoTime() + FIRST_NANOS;
  private boolean dirty;

  ProgressLine(Surroundings around, boolean quiet) {
    this.around = around;
    this.shown = !quiet && around.terminal().err();
  }

  /** Tells what is going on. */
  void at(String text) {
    long now = System.nanoTime();
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
