package org.tsctp.rest.v1;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.tsctp.rule.Comparison;

/** {@code POST /v1/what-if?asOf=2023-09-30&set=vetting.validity=180}: what edits would change. */
@Path("/v1/what-if")
public final class WhatIfResource {

  private final Evaluations evaluations;

  /**
   * Answers from a service.
   *
   * @param evaluations the service
   */
  @Inject
  public WhatIfResource(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  /**
   * Judges the portfolio in the body before and after some edits and stores nothing.
   *
   * @param uri asOf, knownOn, rules, policy and the edits set, setCell, add and complete
   * @param portfolio one JSON portfolio
   * @return the comparison
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Comparison compare(@Context UriInfo uri, InputStream portfolio) {
    return evaluations.whatIf(uri.getQueryParameters(), portfolio);
  }
}
