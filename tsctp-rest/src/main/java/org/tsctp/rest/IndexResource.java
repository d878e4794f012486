package org.tsctp.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tsctp.report.Engine;

/** {@code GET /}: what there is. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class IndexResource {

  /**
   * Lists what there is.
   *
   * @return name, version and links
   */
  @GET
  public String index() {
    return """
        {
          "name": "%s",
          "version": "%s",
          "links": [
            {"href": "/v1/evaluations", "method": "POST", "title": "Judge the portfolio in the body"},
            {"href": "/v1/rules", "method": "GET", "title": "All rules"},
            {"href": "/v1/rules/{id}", "method": "GET", "title": "One rule"},
            {"href": "/v1/parameters", "method": "GET", "title": "All parameters"},
            {"href": "/v1/parameters/{id}", "method": "GET", "title": "One parameter"},
            {"href": "/health/live", "method": "GET", "title": "Whether the service lives"}
          ]
        }
        """
        .formatted(Engine.NAME, Engine.VERSION);
  }
}
