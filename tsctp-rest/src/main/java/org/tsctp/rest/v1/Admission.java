package org.tsctp.rest.v1;

import java.io.Closeable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
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
 * answer is written. Whoever comes on top is turned away at once, never queued.
 */
public final class Admission {

  private final Semaphore portfolios;
  private final long mostBytes;
  private final AtomicLong bytes = new AtomicLong();

  /**
   * Nobody is in yet.
   *
   * @param settings the bounds
   */
  public Admission(ServerSettings settings) {
    portfolios = new Semaphore(settings.get(Setting.MAX_EVALUATIONS));
    mostBytes = settings.get(Setting.MAX_OPEN_BODY_BYTES);
  }

  /** Lets one in, until its ticket is closed. */
  Ticket enter() {
    if (!portfolios.tryAcquire()) {
      throw busy();
    }
    return new Ticket();
  }

  private static ProblemException busy() {
    return new ProblemException(
        Problem.of(Kind.BUSY, "As many portfolios are open as the service takes on at once.")
            .with(Member.FIX, "Try again after the seconds that Retry-After names."));
  }

  /** The place of one request. */
  final class Ticket implements Closeable {
    private long own;
    private boolean closed;

    /** Counts bytes that were read. */
    void read(int count) {
      own += count;
      if (bytes.addAndGet(count) > mostBytes) {
        throw busy();
      }
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        bytes.addAndGet(-own);
        portfolios.release();
      }
    }
  }
}
