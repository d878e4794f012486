package org.tsctp.rest.v1;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.problem.Member;
import org.tsctp.rest.problem.Problem;
import org.tsctp.rest.problem.ProblemException;

/**
 * Refuses a JSON body that is not UTF-8, or begins with a byte-order mark.
 *
 * <p>A reader that guesses the encoding may see another document than the one that was checked on
 * the way. What is malformed within UTF-8 the reader itself refuses.
 */
final class Utf8 {

  private static final int START = 4;
  private static final int FIRST_BYTE_OF_MARK = 0xef;
  private static final int LEAST_IMPOSSIBLE = 0xfe;

  private Utf8() {}

  /** The same bytes, if they begin as JSON in UTF-8 does. */
  static InputStream check(InputStream body) {
    PushbackInputStream again = new PushbackInputStream(body, START);
    try {
      byte[] start = again.readNBytes(START);
      again.unread(start);
      for (byte b : start) {
        int value = b & 0xff;
        if (value == 0 || value == FIRST_BYTE_OF_MARK || value >= LEAST_IMPOSSIBLE) {
          throw new ProblemException(
              Problem.of(Kind.UNREADABLE_BODY, "The body does not begin as JSON in UTF-8 does.")
                  .with(Member.EXPECTED, "UTF-8 without a byte-order mark"));
        }
      }
      return again;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
