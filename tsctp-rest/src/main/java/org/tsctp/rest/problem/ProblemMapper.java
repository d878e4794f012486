package org.tsctp.rest.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers with the problem that was thrown. */
public final class ProblemMapper implements ExceptionMapper<ProblemException> {

  @Override
  public Response toResponse(ProblemException e) {
    return response(e.problem());
  }

  /** The answer for a problem. */
  static Response response(Problem problem) {
    return Response.status(problem.kind().status())
        .type(ProblemJson.MEDIA_TYPE)
        .entity(problem)
        .build();
  }
}
