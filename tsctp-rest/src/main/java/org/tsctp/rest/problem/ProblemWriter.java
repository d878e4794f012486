package org.tsctp.rest.problem;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a problem with the path and the id of the request that it answers. */
@Produces(ProblemJson.MEDIA_TYPE)
public final class ProblemWriter implements MessageBodyWriter<Problem> {

  private final UriInfo uri;
  private final HttpHeaders headers;

  /**
   * Made by the container.
   *
   * @param uri address of the current request
   * @param headers headers of the current request
   */
  public ProblemWriter(@Context UriInfo uri, @Context HttpHeaders headers) {
    this.uri = uri;
    this.headers = headers;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Problem.class;
  }

  @Override
  public void writeTo(
      Problem problem,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> httpHeaders,
      OutputStream out)
      throws IOException {
    out.write(
        ProblemJson.of(
            problem,
            "/" + uri.getPath(),
            String.valueOf(headers.getHeaderString(RequestId.HEADER))));
  }
}
