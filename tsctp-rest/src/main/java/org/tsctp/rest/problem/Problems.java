package org.tsctp.rest.problem;

/** The problems that more than one place answers with. */
public final class Problems {

  private Problems() {}

  /**
   * A body of another media type.
   *
   * @param received what the Content-Type header says
   * @return the problem
   */
  public static Problem unsupported(String received) {
    return Problem.of(
            Kind.UNSUPPORTED_MEDIA_TYPE, "The body has a media type that is not read here.")
        .with(Member.PARAMETER, "Content-Type")
        .with(Member.RECEIVED, received)
        .with(Member.EXPECTED, "application/json")
        .with(Member.FIX, "Send one JSON portfolio in UTF-8 with Content-Type: application/json.");
  }

  /**
   * A body that is compressed or otherwise encoded.
   *
   * @param received what the Content-Encoding header says
   * @return the problem
   */
  public static Problem encodedBody(String received) {
    return Problem.of(Kind.UNSUPPORTED_MEDIA_TYPE, "Encoded bodies are not read.")
        .with(Member.PARAMETER, "Content-Encoding")
        .with(Member.RECEIVED, received)
        .with(Member.FIX, "Send the body as it is, without Content-Encoding.");
  }

  /**
   * A body that is too large.
   *
   * @param most most bytes
   * @return the problem
   */
  public static Problem bodyTooLarge(int most) {
    return Problem.of(Kind.BODY_TOO_LARGE, "The body is larger than " + most + " bytes.")
        .with(Member.EXPECTED, "at most " + most + " bytes")
        .with(Member.FIX, "Split the portfolio, or have the operator raise max-body-bytes.");
  }

  /**
   * A body that did not arrive in time.
   *
   * @param seconds most seconds
   * @return the problem
   */
  public static Problem bodyTooSlow(int seconds) {
    return Problem.of(Kind.BODY_TOO_SLOW, "The body did not arrive in time.")
        .with(Member.EXPECTED, "the whole body within " + seconds + " seconds")
        .with(Member.FIX, "Send it again over a faster line, or split the portfolio.");
  }

  /**
   * A failure that nobody foresaw.
   *
   * @return the problem
   */
  public static Problem unexpected() {
    return Problem.of(Kind.INTERNAL, "The request was understood, but answering it failed.")
        .with(Member.FIX, "Try again; if it fails again, report the requestId.");
  }
}
