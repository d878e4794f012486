package org.tsctp.rest.v1;

import java.io.Closeable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.problem.Member;
import org.tsctp.rest.problem.Problem;
import org.tsctp.rest.problem.ProblemException;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;

/**
 * Who may be judged now: so many portfolios at once, and so many bytes of them together.
 *
 * <p>A portfolio and its evaluation take about thirty times the memory of the body, until the
 * answer is written. Room is taken before anything is read; whoever finds none is turned away at
 * once, never queued.
 */
public final class Admission {

  private final Semaphore portfolios;
  private final Semaphore bytes;
  private final int mostBytes;

  /**
   * Nobody is in yet.
   *
   * @param settings the bounds
   */
  public Admission(ServerSettings settings) {
    portfolios = new Semaphore(settings.get(Setting.MAX_EVALUATIONS));
    bytes = new Semaphore(settings.get(Setting.MAX_OPEN_BODY_BYTES));
    mostBytes =
        Math.min(settings.get(Setting.MAX_BODY_BYTES), settings.get(Setting.MAX_OPEN_BODY_BYTES));
  }

  /**
   * The largest body that can ever be let in.
   *
   * @return its bytes
   */
  int mostBytes() {
    return mostBytes;
  }

  /** Lets a body of so many bytes in, until its ticket is closed. */
  Ticket enter(int size) {
    if (!portfolios.tryAcquire()) {
      throw busy();
    }
    if (!bytes.tryAcquire(size)) {
      portfolios.release();
      throw busy();
    }
    return new Ticket(size);
  }

  private static ProblemException busy() {
    return new ProblemException(
        Problem.of(Kind.BUSY, "As many portfolios are open as the service takes on at once.")
            .with(Member.FIX, "Try again after the seconds that Retry-After names."));
  }

  /** The place of one request. */
  final class Ticket implements Closeable {
    private final int size;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Ticket(int size) {
      this.size = size;
    }

    @Override
    public void close() {
      if (closed.compareAndSet(false, true)) {
        bytes.release(size);
        portfolios.release();
      }
    }
  }
}
