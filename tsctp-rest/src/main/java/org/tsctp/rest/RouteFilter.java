package org.tsctp.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.uri.UriTemplate;
import org.tsctp.rest.http.HttpFront;

/** Leaves the route for the log, and the headers that depend on it. */
public final class RouteFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getUriInfo() instanceof ExtendedUriInfo uri
        && !uri.getMatchedTemplates().isEmpty()) {
      request.setProperty(HttpFront.ROUTE, route(uri.getMatchedTemplates()));
    }
    response.getHeaders().putSingle("Vary", "Accept");
    if (response.getStatus() == 503) {
      response.getHeaders().putSingle("Retry-After", HttpFront.RETRY_AFTER_SECONDS);
    }
  }

  private static String route(List<UriTemplate> innermostFirst) {
    return innermostFirst.stream()
        .map(UriTemplate::getTemplate)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(),
                templates -> {
                  Collections.reverse(templates);
                  return String.join("", templates);
                }));
  }
}
