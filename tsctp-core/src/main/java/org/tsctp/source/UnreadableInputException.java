package org.tsctp.source;

import java.io.Serial;

/** Input that cannot be read at all: it does not exist, is no text, or is no document. */
public final class UnreadableInputException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Says what cannot be read and what to do.
   *
   * @param message two lines: what was found, and the remedy
   */
  public UnreadableInputException(String message) {
    super(message);
  }

  /**
   * Says what cannot be read and what to do.
   *
   * @param message two lines: what was found, and the remedy
   * @param cause what the reader ran into
   */
  public UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
