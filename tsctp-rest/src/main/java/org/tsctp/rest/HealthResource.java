package org.tsctp.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code GET /health/live}: whether the process answers at all. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

  /**
   * Says that it lives.
   *
   * @return always the same
   */
  @GET
  @Path("/live")
  public Health live() {
    return new Health("UP");
  }

  /**
   * The state of the process.
   *
   * @param status {@code UP}
   */
  public record Health(String status) {}
}
