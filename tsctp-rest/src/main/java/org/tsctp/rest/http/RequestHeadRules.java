package org.tsctp.rest.http;

import java.util.regex.Pattern;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.MimeHeaders;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.problem.Member;
import org.tsctp.rest.problem.Problem;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;

/** What a request head must look like. */
final class RequestHeadRules {

  /** Methods that are not refused everywhere. */
  static final String METHODS = "GET, HEAD, OPTIONS, POST";

  /** Colon, blank and line end of each header. */
  private static final int BYTES_BETWEEN = 4;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  private final int longestLine;
  private final int largestHeaders;
  private final int mostHeaders;

  RequestHeadRules(ServerSettings settings) {
    longestLine = settings.get(Setting.MAX_REQUEST_LINE_BYTES);
    largestHeaders = settings.get(Setting.MAX_HEADER_BYTES);
    mostHeaders = settings.get(Setting.MAX_HEADERS);
  }

  /** Refuses a request line that is too long or of HTTP before 1.0, which has no headers. */
  void checkLine(HttpRequestPacket request) {
    if (request.getProtocolDC().getLength() == 0) {
      throw new RefusedHeadException(versionNotSupported());
    }
    int query = request.getQueryStringDC().getLength();
    int length =
        request.getMethodDC().getLength()
            + 1
            + request.getRequestURIRef().getRequestURIBC().getLength()
            + (query > 0 ? 1 + query : 0)
            + 1
            + request.getProtocolDC().getLength();
    if (length > longestLine) {
      throw new RefusedHeadException(lineTooLong(longestLine));
    }
  }

  /** Refuses methods, addresses and headers that nothing here can answer safely. */
  void checkHeaders(HttpRequestPacket request, MimeHeaders headers) {
    checkSize(headers);
    checkNames(headers);
    String method = request.getMethod().getMethodString();
    if (method.equals("TRACE") || method.equals("CONNECT")) {
      throw new RefusedHeadException(
          Problem.of(Kind.METHOD_NOT_ALLOWED, method + " is not served.")
              .with(Member.RECEIVED, method)
              .with(Member.EXPECTED, METHODS));
    }
    checkTarget(
        new RequestTarget(
            request.getRequestURIRef().getRequestURIBC().toString(),
            text(request.getQueryStringDC().toString())));
    checkLength(headers);
    // Nothing here depends on how the caller calls the machine.
    headers.setValue(Header.Host).setString("localhost");
  }

  private void checkSize(MimeHeaders headers) {
    if (headers.size() > mostHeaders) {
      throw new RefusedHeadException(tooManyHeaders(mostHeaders));
    }
    long size = 0;
    for (int i = 0; i < headers.size(); i++) {
      size += headers.getName(i).getLength() + headers.getValue(i).getLength() + BYTES_BETWEEN;
    }
    if (size > largestHeaders) {
      throw new RefusedHeadException(headersTooLarge(largestHeaders));
    }
  }

  private static void checkNames(MimeHeaders headers) {
    for (int i = 0; i < headers.size(); i++) {
      if (!NAME.matcher(headers.getName(i).toString()).matches()) {
        throw new RefusedHeadException(
            Problem.of(Kind.BAD_REQUEST, "A header has a name that is none."));
      }
    }
  }

  private static void checkTarget(RequestTarget target) {
    target
        .refusal()
        .ifPresent(
            reason -> {
              throw new RefusedHeadException(
                  Problem.of(Kind.BAD_TARGET, reason)
                      .with(Member.FIX, "Write the path plainly, as GET / lists it."));
            });
  }

  /** A request has one Host and one way to say where its body ends. */
  private static void checkLength(MimeHeaders headers) {
    int lengths = count(headers, "Content-Length");
    int encodings = count(headers, "Transfer-Encoding");
    if (lengths + encodings > 1) {
      throw new RefusedHeadException(
          Problem.of(Kind.BAD_REQUEST, "The length of the body is given more than once.")
              .with(Member.FIX, "Send Content-Length or Transfer-Encoding, and it once."));
    }
    if (encodings == 1 && !"chunked".equalsIgnoreCase(headers.getHeader("Transfer-Encoding"))) {
      throw new RefusedHeadException(
          Problem.of(Kind.BAD_REQUEST, "The transfer encoding is not known.")
              .with(Member.EXPECTED, "chunked"));
    }
    if (count(headers, "Host") != 1) {
      throw new RefusedHeadException(
          Problem.of(Kind.BAD_REQUEST, "The request needs exactly one Host header.")
              .with(Member.PARAMETER, "Host"));
    }
  }

  static Problem lineTooLong(int most) {
    return Problem.of(Kind.TARGET_TOO_LONG, "The request line is longer than " + most + " bytes.")
        .with(Member.EXPECTED, "at most " + most + " bytes");
  }

  static Problem headersTooLarge(int most) {
    return Problem.of(
            Kind.HEADERS_TOO_LARGE, "The headers are larger than " + most + " bytes together.")
        .with(Member.EXPECTED, "at most " + most + " bytes");
  }

  static Problem versionNotSupported() {
    return Problem.of(Kind.VERSION_NOT_SUPPORTED, "The service speaks HTTP/1.1.")
        .with(Member.EXPECTED, "HTTP/1.1");
  }

  static Problem tooManyHeaders(int most) {
    return Problem.of(Kind.HEADERS_TOO_LARGE, "There are more than " + most + " headers.")
        .with(Member.EXPECTED, "at most " + most + " headers");
  }

  private static int count(MimeHeaders headers, String name) {
    int count = 0;
    for (int i = 0; i < headers.size(); i++) {
      if (headers.getName(i).equalsIgnoreCase(name)) {
        count++;
      }
    }
    return count;
  }

  private static String text(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }
}
