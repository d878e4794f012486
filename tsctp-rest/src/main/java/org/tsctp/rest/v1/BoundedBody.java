package org.tsctp.rest.v1;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.tsctp.rest.problem.ProblemException;
import org.tsctp.rest.problem.Problems;

/**
 * A body that ends with a problem once more was read than is allowed, or for longer. Content-Length
 * is not believed.
 */
final class BoundedBody extends FilterInputStream {

  private final int mostBytes;
  private final int mostSeconds;
  private final LongSupplier nanos;
  private final long start;
  private long read;

  /**
   * A bounded body.
   *
   * @param nanos a clock that only measures
   */
  BoundedBody(InputStream body, int mostBytes, int mostSeconds, LongSupplier nanos) {
    super(body);
    this.mostBytes = mostBytes;
    this.mostSeconds = mostSeconds;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count;
    try {
      count = super.read(bytes, offset, length);
    } catch (IOException e) {
      if (e.getCause() instanceof TimeoutException) {
        throw new ProblemException(Problems.bodyTooSlow(mostSeconds), e);
      }
      throw e;
    }
    read += Math.max(0, count);
    if (read > mostBytes) {
      throw new ProblemException(Problems.bodyTooLarge(mostBytes));
    }
    if (nanos.getAsLong() - start > TimeUnit.SECONDS.toNanos(mostSeconds)) {
      throw new ProblemException(Problems.bodyTooSlow(mostSeconds));
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    throw new IOException("A body is read, not skipped.");
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
