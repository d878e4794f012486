package org.tsctp.report;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A baseline file that cannot be used, with every place that is wrong. */
public final class BaselineException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param problems each of two lines: what was found where, and the remedy
   */
  public BaselineException(List<String> problems) {
    super(String.join("\n", problems));
  }

  /**
   * Says what is wrong.
   *
   * @param problem two lines: what was found where, and the remedy
   * @param cause what the reader ran into, null if nothing
   */
  public BaselineException(String problem, @Nullable Throwable cause) {
    super(problem, cause);
  }
}
