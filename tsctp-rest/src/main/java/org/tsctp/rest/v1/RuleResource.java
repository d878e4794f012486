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

/** {@code GET /v1/rules}: what each rule requires, why, who says so, and examples. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
public final class RuleResource {

  private final Catalog catalog;

  /**
   * Answers from a catalog.
   *
   * @param catalog the catalog
   */
  @Inject
  public RuleResource(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * All rules.
   *
   * @param uri no parameters
   * @return {@code tsctp-rules/1}
   */
  @GET
  public StreamingOutput listRules(@Context UriInfo uri) {
    return catalog.rules(uri.getQueryParameters());
  }

  /**
   * One rule.
   *
   * @param uri no parameters
   * @param id such as {@code LEAHY-4}
   * @return the rule
   */
  @GET
  @Path("/{id}")
  public StreamingOutput rule(@Context UriInfo uri, @PathParam("id") String id) {
    return catalog.rule(uri.getQueryParameters(), id);
  }
}
