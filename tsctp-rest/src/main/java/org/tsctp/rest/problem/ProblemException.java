package org.tsctp.rest.problem;

import java.io.Serial;

/** A request that cannot be answered, with the problem to answer instead. */
public final class ProblemException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * Ends a request with a problem.
   *
   * @param problem the answer
   */
  public ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /**
   * Ends a request with a problem.
   *
   * @param problem the answer
   * @param cause what it was made of, for the log alone
   */
  public ProblemException(Problem problem, Throwable cause) {
    super(problem.detail(), cause);
    this.problem = problem;
  }

  /**
   * The answer.
   *
   * @return the problem
   */
  public Problem problem() {
    return problem;
  }
}
