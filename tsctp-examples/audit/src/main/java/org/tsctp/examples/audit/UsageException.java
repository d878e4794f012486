package org.tsctp.examples.audit;

import java.io.Serial;

/** A command that was asked for what it cannot do. */
final class UsageException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Says what was found and, on a second line, what to do. */
  UsageException(String message) {
    super(message);
  }

  /** The same with what was run into. */
  UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
