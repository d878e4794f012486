package org.tsctp.rest.problem;

import java.util.Locale;

/**
 * The kinds of problem that the service answers with, each with one status and one title.
 *
 * <p>Example: {@link #MISSING_PARAMETER} is {@code /v1/problems/missing-parameter}, status 400.
 */
public enum Kind {
  /** A query parameter that is required was not sent. */
  MISSING_PARAMETER(400, "A parameter is missing"),
  /** A query parameter has a value that cannot be used. */
  BAD_PARAMETER(400, "A parameter cannot be used"),
  /** A query parameter has a name that this resource does not know. */
  UNKNOWN_PARAMETER(400, "A parameter is not known"),
  /** The body is not one JSON portfolio. */
  UNREADABLE_BODY(400, "The body cannot be read"),
  /** The request line or a header breaks the rules of HTTP. */
  BAD_REQUEST(400, "The request is malformed"),
  /** The path or query is written in a way that two readers might take differently. */
  BAD_TARGET(400, "The address is malformed"),
  /** There is no such resource. */
  NOT_FOUND(404, "There is no such resource"),
  /** The resource does not know this method. */
  METHOD_NOT_ALLOWED(405, "The method is not allowed"),
  /** None of the media types asked for is available. */
  NOT_ACCEPTABLE(406, "No such representation"),
  /** The body did not arrive in time. */
  BODY_TOO_SLOW(408, "The body took too long"),
  /** The body is larger than the service reads. */
  BODY_TOO_LARGE(413, "The body is too large"),
  /** The request line is longer than the service reads. */
  TARGET_TOO_LONG(414, "The request line is too long"),
  /** The body has a media type or encoding that the service does not read. */
  UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
  /** The service cannot do what the Expect header asks. */
  EXPECTATION_FAILED(417, "The expectation cannot be met"),
  /** The evaluation took longer than one request may. */
  EVALUATION_TOO_LONG(422, "The evaluation takes too long"),
  /** There are more headers, or longer ones, than the service reads. */
  HEADERS_TOO_LARGE(431, "The headers are too large"),
  /** The service failed; the fault is ours. */
  INTERNAL(500, "The service failed"),
  /** The service has as much to do as it takes on at once. */
  BUSY(503, "The service is busy"),
  /** The service does not speak this version of HTTP. */
  VERSION_NOT_SUPPORTED(505, "The version of HTTP is not supported");

  private final int status;
  private final String title;

  Kind(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /**
   * The address that names the kind.
   *
   * @return such as {@code /v1/problems/missing-parameter}
   */
  public String type() {
    return "/v1/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The HTTP status.
   *
   * @return such as 400
   */
  public int status() {
    return status;
  }

  /**
   * The same for every problem of the kind.
   *
   * @return a few words
   */
  public String title() {
    return title;
  }
}
