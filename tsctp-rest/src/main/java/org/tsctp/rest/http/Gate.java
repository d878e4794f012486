package org.tsctp.rest.http;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.problem.Member;
import org.tsctp.rest.problem.Problem;
import org.tsctp.rest.problem.ProblemJson;
import org.tsctp.rest.problem.Problems;
import org.tsctp.rest.problem.RequestId;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;

/**
 * Stands before the application: gives every request an id, every answer the standard headers and
 * every request a line in the log, and turns requests away while too many are open.
 */
final class Gate extends HttpHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

  private final HttpHandler application;
  private final Semaphore open;
  private final AccessLog log;

  Gate(HttpHandler application, ServerSettings settings, AccessLog log) {
    this.application = application;
    this.open = new Semaphore(settings.get(Setting.MAX_REQUESTS));
    this.log = log;
    // The codec has looked at the path as it was sent; Jersey decodes it once.
    setDecodeUrl(false);
  }

  @Override
  public void start() {
    application.start();
  }

  @Override
  public void destroy() {
    application.destroy();
  }

  @Override
  protected boolean sendAcknowledgment(Request request, Response response) throws IOException {
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      return super.sendAcknowledgment(request, response);
    }
    String id = RequestId.of(request.getHeader(RequestId.HEADER));
    prepare(response, id);
    Problem problem =
        Problem.of(Kind.EXPECTATION_FAILED, "The Expect header asks for something unknown.")
            .with(Member.EXPECTED, "100-continue");
    answer(problem, request, response, id);
    log.refused(id, problem.kind().status());
    return false;
  }

  @Override
  public void service(Request request, Response response) throws IOException {
    long start = System.nanoTime();
    String id = RequestId.of(request.getHeader(RequestId.HEADER));
    request.getRequest().setHeader(RequestId.HEADER, id);
    prepare(response, id);
    try (MDC.MDCCloseable inLogs = MDC.putCloseable("requestId", id)) {
      if (open.tryAcquire()) {
        try {
          forward(request, response, id);
        } finally {
          open.release();
        }
      } else {
        response.setHeader("Retry-After", HttpFront.RETRY_AFTER_SECONDS);
        answer(
            Problem.of(Kind.BUSY, "As many requests are open as the service takes on at once.")
                .with(Member.FIX, "Try again after the seconds that Retry-After names."),
            request,
            response,
            id);
      }
    }
    log.answered(
        id,
        request.getMethod().getMethodString(),
        request.getAttribute(HttpFront.ROUTE) instanceof String route ? route : "none",
        response.getStatus(),
        (System.nanoTime() - start) / 1_000_000);
  }

  private void forward(Request request, Response response, String id) throws IOException {
    try {
      application.service(request, response);
    } catch (Exception e) {
      LOG.error("request failed outside the application", e);
      if (response.isCommitted()) {
        // Half an answer must not look like a whole one.
        request.getContext().getConnection().closeSilently();
        return;
      }
      response.reset();
      prepare(response, id);
      answer(Problems.unexpected(), request, response, id);
    }
  }

  private static void prepare(Response response, String id) {
    response.setHeader(RequestId.HEADER, id);
    StandardHeaders.forEach(response::setHeader);
  }

  private static void answer(Problem problem, Request request, Response response, String id)
      throws IOException {
    byte[] body = ProblemJson.of(problem, request.getRequestURI(), id);
    response.setStatus(problem.kind().status());
    response.setContentType(ProblemJson.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.getOutputStream().flush();
  }
}
