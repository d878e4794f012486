package org.tsctp.rest.http;

import java.io.Serial;
import org.tsctp.rest.problem.Problem;

/** A request head that is refused before anybody looks for a resource. */
final class RefusedHeadException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  RefusedHeadException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
