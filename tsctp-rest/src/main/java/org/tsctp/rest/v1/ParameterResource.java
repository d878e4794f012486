package org.tsctp.rest.v1;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

/** {@code GET /v1/parameters}: the numbers that rules decide by, dated and cited. */
@Path("/v1/parameters")
@Produces(MediaType.APPLICATION_JSON)
public final class ParameterResource {

  private final Catalog catalog;

  /**
   * Answers from a catalog.
   *
   * @param catalog the catalog
   */
  @Inject
  public ParameterResource(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * All parameters of the default policy.
   *
   * @param uri no parameters
   * @return {@code tsctp-parameters/1}
   */
  @GET
  public StreamingOutput listParameters(@Context UriInfo uri) {
    return catalog.parameters(uri.getQueryParameters());
  }

  /**
   * One parameter.
   *
   * @param uri no parameters
   * @param id such as {@code vetting.validity}
   * @return the parameter
   */
  @GET
  @Path("/{id}")
  public StreamingOutput parameter(@Context UriInfo uri, @PathParam("id") String id) {
    return catalog.parameter(uri.getQueryParameters(), id);
  }
}
