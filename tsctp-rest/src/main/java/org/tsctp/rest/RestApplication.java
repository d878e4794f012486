package org.tsctp.rest;

import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.inject.hk2.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.tsctp.policy.Policies;
import org.tsctp.rest.problem.ProblemMapper;
import org.tsctp.rest.problem.ProblemWriter;
import org.tsctp.rest.problem.UnexpectedMapper;
import org.tsctp.rest.problem.UnreadableInputMapper;
import org.tsctp.rest.problem.WebFailureMapper;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.v1.Admission;
import org.tsctp.rest.v1.BodyFilter;
import org.tsctp.rest.v1.Catalog;
import org.tsctp.rest.v1.ComparisonJsonWriter;
import org.tsctp.rest.v1.EvaluationJsonWriter;
import org.tsctp.rest.v1.EvaluationLinesWriter;
import org.tsctp.rest.v1.EvaluationResource;
import org.tsctp.rest.v1.Evaluations;
import org.tsctp.rest.v1.ParameterResource;
import org.tsctp.rest.v1.RuleResource;
import org.tsctp.rest.v1.WhatIfResource;
import org.tsctp.rule.RuleBook;

/** All resources, filters, writers and mappers, named one by one: nothing is found by itself. */
final class RestApplication extends ResourceConfig {

  RestApplication(RuleBook book, Evaluations evaluations, ServerSettings settings) {
    register(
        new AbstractBinder() {
          @Override
          protected void configure() {
            bind(settings).to(ServerSettings.class);
            bind(new Admission(settings)).to(Admission.class);
            bind(evaluations).to(Evaluations.class);
            bind(new Catalog(book, Policies.standard())).to(Catalog.class);
          }
        });
    register(EvaluationResource.class);
    register(WhatIfResource.class);
    register(RuleResource.class);
    register(ParameterResource.class);
    register(HealthResource.class);
    register(IndexResource.class);
    register(JacksonFeature.withoutExceptionMappers());
    register(BodyFilter.class);
    register(new RouteFilter());
    register(new EvaluationJsonWriter());
    register(new EvaluationLinesWriter());
    register(new ComparisonJsonWriter());
    register(ProblemWriter.class);
    register(ProblemMapper.class);
    register(UnreadableInputMapper.class);
    register(WebFailureMapper.class);
    register(UnexpectedMapper.class);
    property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    property(ServerProperties.PROCESSING_RESPONSE_ERRORS_ENABLED, true);
  }
}
