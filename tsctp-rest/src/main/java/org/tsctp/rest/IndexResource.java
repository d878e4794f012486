package org.tsctp.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tsctp.report.Engine;

/** {@code GET /}: what there is. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class IndexResource {

  private static final Index INDEX =
      new Index(
          Engine.NAME,
          Engine.VERSION,
          List.of(
              new Link("/v1/evaluations", "POST", "Judge the portfolio in the body"),
              new Link("/v1/what-if", "POST", "Tell what edits of it would change"),
              new Link("/v1/rules", "GET", "All rules"),
              new Link("/v1/rules/{id}", "GET", "One rule"),
              new Link("/v1/parameters", "GET", "All parameters"),
              new Link("/v1/parameters/{id}", "GET", "One parameter"),
              new Link("/health/live", "GET", "Whether the service lives")));

  /**
   * Lists what there is.
   *
   * @return name, version and links
   */
  @GET
  public Index index() {
    return INDEX;
  }

  /**
   * What there is.
   *
   * @param name name of the service
   * @param version its version
   * @param links its resources
   */
  public record Index(String name, String version, List<Link> links) {}

  /**
   * A resource.
   *
   * @param href its address, with names in braces where values go
   * @param method the method to ask it by
   * @param title what it does
   */
  public record Link(String href, String method, String title) {}
}
