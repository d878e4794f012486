package org.tsctp.rest.http;

import java.io.IOException;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.KeepAlive;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.http.util.MimeHeaders;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.problem.Problem;
import org.tsctp.rest.problem.ProblemJson;
import org.tsctp.rest.problem.RequestId;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;

/**
 * Reads request heads, refuses what breaks a limit or may be read in two ways, and answers that
 * with a problem and the end of the connection.
 *
 * <p>It stands where Grizzly's own codec would, whose answer to a bad head is an empty one.
 */
final class GuardedCodec extends HttpServerFilter {

  /** Room for the headers that the service itself puts to a request. */
  private static final int OWN_HEADERS = 2;

  private static final String LINE_READ = "tsctp.line-read";
  private static final String PROBLEM = "tsctp.problem";

  private final ServerSettings settings;
  private final RequestHeadRules rules;
  private final AccessLog log;

  // Grizzly has no other way to make one.
  @SuppressWarnings("deprecation")
  GuardedCodec(ServerSettings settings, KeepAlive keepAlive, AccessLog log) {
    super(
        true,
        settings.get(Setting.MAX_REQUEST_LINE_BYTES) + settings.get(Setting.MAX_HEADER_BYTES),
        null,
        keepAlive,
        null,
        settings.get(Setting.MAX_HEADERS) + OWN_HEADERS,
        MimeHeaders.MAX_NUM_HEADERS_DEFAULT);
    this.settings = settings;
    this.rules = new RequestHeadRules(settings);
    this.log = log;
    setAllowPayloadForUndefinedHttpMethods(true);
    // What is left of a refused body is read and thrown away, so that the answer arrives.
    setMaxPayloadRemainderToSkip(2L * settings.get(Setting.MAX_BODY_BYTES));
  }

  @Override
  protected void onInitialLineParsed(HttpHeader header, FilterChainContext ctx) {
    HttpRequestPacket request = (HttpRequestPacket) header;
    request.setAttribute(LINE_READ, true);
    rules.checkLine(request);
  }

  @Override
  protected void onHttpHeadersParsed(
      HttpHeader header, MimeHeaders headers, FilterChainContext ctx) {
    rules.checkHeaders((HttpRequestPacket) header, headers);
  }

  @Override
  protected void onHttpHeaderError(HttpHeader header, FilterChainContext ctx, Throwable cause)
      throws IOException {
    HttpRequestPacket request = (HttpRequestPacket) header;
    Problem problem = problem(request, cause);
    // Whatever was sent, the answer is in a version that has headers.
    request.setProtocol(Protocol.HTTP_1_1);
    request.setAttribute(PROBLEM, problem);
    HttpStatus.getHttpStatus(problem.kind().status()).setValues(request.getResponse());
    super.onHttpHeaderError(header, ctx, cause);
  }

  @Override
  protected HttpContent customizeErrorResponse(HttpResponsePacket response) {
    HttpRequestPacket request = response.getRequest();
    Problem problem = request.getAttribute(PROBLEM) instanceof Problem known ? known : malformed();
    String id = RequestId.of(request.getHeader(RequestId.HEADER));
    byte[] body = ProblemJson.of(problem, "", id);
    response.setContentType(ProblemJson.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.setHeader(RequestId.HEADER, id);
    response.setHeader("Connection", "close");
    StandardHeaders.forEach(response::setHeader);
    if (problem.kind() == Kind.METHOD_NOT_ALLOWED) {
      response.setHeader("Allow", RequestHeadRules.METHODS);
    }
    log.refused(id, problem.kind().status());
    return HttpContent.builder(response)
        .content(Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, body))
        .last(true)
        .build();
  }

  private Problem problem(HttpRequestPacket request, Throwable cause) {
    if (cause instanceof RefusedHeadException refused) {
      return refused.problem();
    }
    if (cause instanceof MimeHeaders.MaxHeaderCountExceededException) {
      return RequestHeadRules.tooManyHeaders(settings.get(Setting.MAX_HEADERS));
    }
    if (request.getResponse().getStatus() == Kind.VERSION_NOT_SUPPORTED.status()) {
      return RequestHeadRules.versionNotSupported();
    }
    if (String.valueOf(cause.getMessage()).endsWith("too large")) {
      return request.getAttribute(LINE_READ) == null
          ? RequestHeadRules.lineTooLong(settings.get(Setting.MAX_REQUEST_LINE_BYTES))
          : RequestHeadRules.headersTooLarge(settings.get(Setting.MAX_HEADER_BYTES));
    }
    return malformed();
  }

  private static Problem malformed() {
    return Problem.of(Kind.BAD_REQUEST, "The request does not follow the rules of HTTP/1.1.");
  }
}
