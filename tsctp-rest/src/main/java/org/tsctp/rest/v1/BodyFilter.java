package org.tsctp.rest.v1;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.regex.Pattern;
import org.glassfish.jersey.server.CloseableService;
import org.jspecify.annotations.Nullable;
import org.tsctp.rest.problem.ProblemException;
import org.tsctp.rest.problem.Problems;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;

/** Lets only plain JSON bodies of a bounded size and duration through. */
public final class BodyFilter implements ContainerRequestFilter {

  private static final Pattern JSON =
      Pattern.compile("application/json( *; *charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);

  private final int mostSeconds;
  private final Admission admission;
  private final Provider<CloseableService> atEnd;

  /**
   * A filter with bounds.
   *
   * @param settings the bounds
   * @param admission lets bodies in
   * @param atEnd what is to be done when the current request is answered
   */
  @Inject
  public BodyFilter(
      ServerSettings settings, Admission admission, Provider<CloseableService> atEnd) {
    this.admission = admission;
    this.atEnd = atEnd;
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
    int size = size(request.getHeaderString(HttpHeaders.CONTENT_LENGTH));
    Admission.Ticket ticket = admission.enter(size);
    atEnd.get().add(ticket);
    request.setEntityStream(
        new BoundedBody(request.getEntityStream(), size, mostSeconds, System::nanoTime));
  }

  /** As long as it says it is; in chunks, as long as it may be. */
  private int size(@Nullable String length) {
    int most = admission.mostBytes();
    if (length == null) {
      return most;
    }
    if (!length.matches("[0-9]{1,9}") || Integer.parseInt(length) > most) {
      throw new ProblemException(Problems.bodyTooLarge(most));
    }
    return Integer.parseInt(length);
  }

  private static void checkType(@Nullable String type) {
    if (type == null || !JSON.matcher(type).matches()) {
      throw new ProblemException(Problems.unsupported(type == null ? "nothing" : type));
    }
  }
}
