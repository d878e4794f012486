package org.tsctp.rest.problem;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id under which a request is found in answers, problems and logs. */
public final class RequestId {

  /** The header that carries it. */
  public static final String HEADER = "X-Request-Id";

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final int RANDOM_BYTES = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RequestId() {}

  /**
   * The caller's id if it is 1 to 64 letters, digits, points, dashes or underscores, else a new
   * one.
   *
   * @param sent what the caller sent, null if nothing
   * @return the id
   */
  public static String of(@Nullable String sent) {
    return sent != null && SAFE.matcher(sent).matches() ? sent : random();
  }

  private static String random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
