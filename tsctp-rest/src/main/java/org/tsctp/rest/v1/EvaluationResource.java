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
import org.tsctp.rule.Evaluation;

/** {@code POST /v1/evaluations?asOf=2023-09-30}: a portfolio in, its evaluation out. */
@Path("/v1/evaluations")
public final class EvaluationResource {

  private final Evaluations evaluations;

  /**
   * Answers from a service.
   *
   * @param evaluations the service
   */
  @Inject
  public EvaluationResource(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  /**
   * Judges the portfolio in the body and stores nothing.
   *
   * @param uri asOf, knownOn, rules, policy and include
   * @param portfolio one JSON portfolio
   * @return the evaluation
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, EvaluationLinesWriter.MEDIA_TYPE})
  public Evaluation evaluate(@Context UriInfo uri, InputStream portfolio) {
    return evaluations.evaluate(uri.getQueryParameters(), portfolio);
  }
}
