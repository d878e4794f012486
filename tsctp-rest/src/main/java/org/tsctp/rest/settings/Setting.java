package org.tsctp.rest.settings;

/**
 * What an operator may set, each with its default and bounds.
 *
 * <p>{@code --max-body-bytes 1000000} on the command line or {@code -Dtsctp.max-body-bytes=1000000}
 * as a system property; the command line wins. Going beyond a default is said aloud at start.
 */
public enum Setting {
  /** Port to listen on; 0 takes a free one. */
  PORT("port", 8080, 0, 65_535, "port to listen on, 0 = a free one"),
  /** Largest body, counted while it is read. */
  MAX_BODY_BYTES("max-body-bytes", 10 * 1024 * 1024, 1, 1 << 30, "largest body"),
  /** Most bytes of all bodies that are being judged together. */
  MAX_OPEN_BODY_BYTES(
      "max-open-body-bytes",
      32 * 1024 * 1024,
      1,
      Integer.MAX_VALUE,
      "most bytes of all open bodies together"),
  /** Most rows of one table in a body. */
  MAX_ROWS("max-rows", 100_000, 1, 100_000_000, "most rows of one table"),
  /** Longest request line. */
  MAX_REQUEST_LINE_BYTES("max-request-line-bytes", 8 * 1024, 64, 64 * 1024, "longest request line"),
  /** Largest block of headers. */
  MAX_HEADER_BYTES("max-header-bytes", 16 * 1024, 256, 256 * 1024, "largest block of headers"),
  /** Most headers. */
  MAX_HEADERS("max-headers", 100, 1, 1000, "most headers"),
  /** How long a connection may wait for a whole request head, or for the next part of a body. */
  IDLE_SECONDS(
      "idle-seconds", 20, 1, 3600, "longest wait for a request head or for more of a body"),
  /** How long a whole body may take. */
  BODY_SECONDS("body-seconds", 40, 1, 3600, "longest time for a whole body"),
  /** Most open connections. */
  MAX_CONNECTIONS("max-connections", 512, 1, 100_000, "most open connections"),
  /** Most requests that are answered at once. */
  MAX_REQUESTS("max-requests", 64, 1, 1024, "most requests at once"),
  /** Most evaluations at once. */
  MAX_EVALUATIONS("max-evaluations", 16, 1, 1024, "most evaluations at once"),
  /** How long the rules may judge in one request. */
  EVALUATION_MILLIS("evaluation-millis", 5000, 1, 3_600_000, "longest judging of one portfolio"),
  /** How long requests may go on after the service was told to end. */
  DRAIN_SECONDS("drain-seconds", 10, 0, 3600, "longest wait for open requests at the end");

  private final String key;
  private final int standard;
  private final int least;
  private final int most;
  private final String meaning;

  Setting(String key, int standard, int least, int most, String meaning) {
    this.key = key;
    this.standard = standard;
    this.least = least;
    this.most = most;
    this.meaning = meaning;
  }

  /**
   * Its name on the command line.
   *
   * @return such as {@code max-body-bytes}
   */
  public String key() {
    return key;
  }

  /**
   * The value unless another is set.
   *
   * @return the default
   */
  public int standard() {
    return standard;
  }

  /**
   * The smallest value that can be set.
   *
   * @return the lower bound, included
   */
  public int least() {
    return least;
  }

  /**
   * The largest value that can be set.
   *
   * @return the upper bound, included
   */
  public int most() {
    return most;
  }

  /**
   * What it is.
   *
   * @return a few words
   */
  public String meaning() {
    return meaning;
  }
}
