package org.tsctp.rest.v1;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.tsctp.basics.NearestName;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policy;
import org.tsctp.report.JsonCatalog;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.problem.Member;
import org.tsctp.rest.problem.Problem;
import org.tsctp.rest.problem.ProblemException;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;

/** The rules and parameters that the service judges by. */
public final class Catalog {

  private final RuleBook book;
  private final Policy policy;

  /**
   * A catalog.
   *
   * @param book the rules
   * @param policy the parameters
   */
  public Catalog(RuleBook book, Policy policy) {
    this.book = book;
    this.policy = policy;
  }

  /** All rules. */
  StreamingOutput rules(MultivaluedMap<String, String> parameters) {
    QueryParameters.of(parameters, List.of());
    return out -> JsonCatalog.writeRules(book, out);
  }

  /** One rule, or a problem that names the nearest. */
  StreamingOutput rule(MultivaluedMap<String, String> parameters, String id) {
    QueryParameters.of(parameters, List.of());
    Rule<?> rule =
        book.find(id)
            .orElseThrow(() -> unknown("rule", id, book.rules().stream().map(Rule::id).toList()));
    return out -> JsonCatalog.writeRule(book, rule, out);
  }

  /** All parameters. */
  StreamingOutput parameters(MultivaluedMap<String, String> parameters) {
    QueryParameters.of(parameters, List.of());
    return out -> JsonCatalog.writeParameters(policy, out);
  }

  /** One parameter, or a problem that names the nearest. */
  StreamingOutput parameter(MultivaluedMap<String, String> parameters, String id) {
    QueryParameters.of(parameters, List.of());
    Parameter parameter =
        policy
            .find(id)
            .orElseThrow(
                () ->
                    unknown(
                        "parameter", id, policy.parameters().stream().map(Parameter::id).toList()));
    return out -> JsonCatalog.writeParameter(parameter, out);
  }

  private static ProblemException unknown(String what, String id, List<String> known) {
    return new ProblemException(
        Problem.of(Kind.NOT_FOUND, "There is no " + what + " \"" + id + "\".")
            .with(Member.RECEIVED, id)
            .with(Member.FIX, "GET /v1/" + what + "s lists them.")
            .with(Member.DID_YOU_MEAN, NearestName.of(id, known).orElse("")));
  }
}
