package org.tsctp.policy;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A policy file that cannot be used, with the place and the remedy. */
public final class PolicyException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message two lines: what was found where, and the remedy
   */
  public PolicyException(String message) {
    this(message, null);
  }

  /**
   * Says what is wrong.
   *
   * @param message two lines: what was found where, and the remedy
   * @param cause what the reader ran into, null if nothing
   */
  public PolicyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
