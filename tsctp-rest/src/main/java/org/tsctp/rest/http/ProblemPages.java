package org.tsctp.rest.http;

import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.http.server.ErrorPageGenerator;
import org.glassfish.grizzly.http.server.Request;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.problem.Problem;
import org.tsctp.rest.problem.ProblemJson;
import org.tsctp.rest.problem.Problems;
import org.tsctp.rest.problem.RequestId;

/** What Grizzly answers by itself, which would be HTML: while ending, and when all else failed. */
final class ProblemPages implements ErrorPageGenerator {

  @Override
  public String generate(
      Request request, int status, String reason, String description, Throwable exception) {
    Problem problem =
        status == Kind.BUSY.status()
            ? Problem.of(Kind.BUSY, "The service is ending.")
            : Problems.unexpected();
    String id = RequestId.of(request.getHeader(RequestId.HEADER));
    request.getResponse().setContentType(ProblemJson.MEDIA_TYPE);
    request.getResponse().setCharacterEncoding("utf-8");
    request.getResponse().setHeader(RequestId.HEADER, id);
    StandardHeaders.forEach(request.getResponse()::setHeader);
    return new String(
        ProblemJson.of(problem, request.getRequestURI(), id), StandardCharsets.US_ASCII);
  }
}
