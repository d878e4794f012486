package org.tsctp.rulebook;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A jar whose rules cannot be used. */
public final class RuleJarException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Says which jar and why.
   *
   * @param message two lines: what was found where, and the remedy
   * @param cause what its code ran into, null if nothing
   */
  RuleJarException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
