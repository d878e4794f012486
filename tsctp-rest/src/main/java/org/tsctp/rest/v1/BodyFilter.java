package org.tsctp.rest.v1;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsctp.rest.problem.ProblemException;
import org.tsctp.rest.problem.Problems;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;

/** Lets only plain JSON bodies of a bounded size and duration through. */
public final class BodyFilter implements ContainerRequestFilter {

  private static final Pattern JSON =
      Pattern.compile("application/json( *; *charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);

  private final int mostBytes;
  private final int mostSeconds;

  /**
   * A filter with bounds.
   *
   * @param settings the bounds
   */
  public BodyFilter(ServerSettings settings) {
    mostBytes = settings.get(Setting.MAX_BODY_BYTES);
    mostSeconds = settings.get(Setting.BODY_SECONDS);
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (!request.getMethod().equals(HttpMethod.POST)) {
      return;
    }
    checkType(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
    String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null) {
      throw new ProblemException(Problems.encodedBody(encoding));
    }
    if (request.getLength() > mostBytes || isLonger(request.getHeaderString("Content-Length"))) {
      throw new ProblemException(Problems.bodyTooLarge(mostBytes));
    }
    request.setEntityStream(
        new BoundedBody(request.getEntityStream(), mostBytes, mostSeconds, System::nanoTime));
  }

  private boolean isLonger(@Nullable String length) {
    return length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > mostBytes;
  }

  private static void checkType(@Nullable String type) {
    if (type == null || !JSON.matcher(type).matches()) {
      throw new ProblemException(Problems.unsupported(type == null ? "nothing" : type));
    }
  }
}
