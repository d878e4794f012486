package org.tsctp.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.stream.Collectors;

/** What finding the resource ended with: no such resource, method or media type. */
public final class WebFailureMapper implements ExceptionMapper<WebApplicationException> {

  private final UriInfo uri;
  private final Request request;
  private final HttpHeaders headers;

  /**
   * Made by the container.
   *
   * @param uri address of the current request
   * @param request the current request
   * @param headers its headers
   */
  public WebFailureMapper(
      @Context UriInfo uri, @Context Request request, @Context HttpHeaders headers) {
    this.uri = uri;
    this.request = request;
    this.headers = headers;
  }

  @Override
  public Response toResponse(WebApplicationException e) {
    Response failure = e.getResponse();
    Problem problem =
        switch (failure.getStatus()) {
          case 404 -> notFound();
          case 405 -> notAllowed(failure);
          case 406 -> notAcceptable();
          case 415 -> unsupported();
          default ->
              failure.getStatus() < 500
                  ? Problem.of(Kind.BAD_REQUEST, "A header or the address cannot be read.")
                  : Problems.unexpected();
        };
    Response.ResponseBuilder answer = Response.fromResponse(ProblemMapper.response(problem));
    if (failure.getStatus() == 405) {
      answer.header(HttpHeaders.ALLOW, allowed(failure));
    }
    return answer.build();
  }

  private Problem notFound() {
    return Problem.of(Kind.NOT_FOUND, "There is nothing at /" + uri.getPath() + ".")
        .with(Member.FIX, "GET / lists what there is.");
  }

  private Problem notAllowed(Response failure) {
    return Problem.of(
            Kind.METHOD_NOT_ALLOWED,
            "/" + uri.getPath() + " does not know " + request.getMethod() + ".")
        .with(Member.RECEIVED, request.getMethod())
        .with(Member.EXPECTED, allowed(failure));
  }

  private static String allowed(Response failure) {
    return failure.getAllowedMethods().stream().sorted().collect(Collectors.joining(", "));
  }

  private Problem notAcceptable() {
    return Problem.of(
            Kind.NOT_ACCEPTABLE, "The answer is not available in what the Accept header asks for.")
        .with(Member.PARAMETER, HttpHeaders.ACCEPT)
        .with(Member.RECEIVED, String.valueOf(headers.getHeaderString(HttpHeaders.ACCEPT)))
        .with(Member.FIX, "Ask for application/json, or leave the header out.");
  }

  private Problem unsupported() {
    return Problems.unsupported(String.valueOf(headers.getHeaderString(HttpHeaders.CONTENT_TYPE)));
  }
}
