package org.tsctp.rest.v1;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.NearestName;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policies;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.problem.Member;
import org.tsctp.rest.problem.Problem;
import org.tsctp.rest.problem.ProblemException;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;

/**
 * What is asked of an evaluation.
 *
 * @param asOf day of judgement, empty = the latest date in the portfolio
 * @param knownOn day of knowledge, empty = no limit
 * @param rules the rules to judge
 * @param policy name of the policy
 * @param includeAll whether findings that are COMPLIANT or NOT_APPLICABLE are answered too
 */
record EvaluationQuery(
    Optional<LocalDate> asOf,
    Optional<LocalDate> knownOn,
    RuleBook rules,
    String policy,
    boolean includeAll) {

  static final String AS_OF = "asOf";
  static final String KNOWN_ON = "knownOn";
  static final String RULES = "rules";
  static final String POLICY = "policy";
  static final String INCLUDE = "include";

  private static final List<String> NAMES = List.of(AS_OF, KNOWN_ON, RULES, POLICY, INCLUDE);
  private static final String LAST_EVENT = "last-event";
  private static final String ALL = "all";

  /** Reads the query parameters. */
  static EvaluationQuery parse(MultivaluedMap<String, String> sent, RuleBook book) {
    QueryParameters parameters = QueryParameters.of(sent, NAMES);
    return new EvaluationQuery(
        asOf(parameters),
        parameters.day(KNOWN_ON),
        parameters.text(RULES).map(globs -> select(book, globs)).orElse(book),
        policy(parameters.text(POLICY).orElse(Policies.DEFAULT)),
        parameters.text(INCLUDE).map(EvaluationQuery::isAll).orElse(false));
  }

  /** The day of judgement of a portfolio. */
  LocalDate asOf(Portfolio portfolio) {
    return asOf.or(portfolio::lastEvent)
        .orElseThrow(
            () ->
                QueryParameters.bad(
                    AS_OF,
                    LAST_EVENT,
                    "a portfolio with at least one dated row",
                    "Give the day itself, such as asOf=2023-09-30."));
  }

  private static Optional<LocalDate> asOf(QueryParameters parameters) {
    String text = parameters.text(AS_OF).orElseThrow(EvaluationQuery::noDay);
    return text.equals(LAST_EVENT)
        ? Optional.empty()
        : Optional.of(QueryParameters.day(AS_OF, text, "a date YYYY-MM-DD, or last-event"));
  }

  private static ProblemException noDay() {
    return new ProblemException(
        Problem.of(
                Kind.MISSING_PARAMETER,
                "asOf, the day of judgement, was not sent. It is never taken to be today.")
            .with(Member.PARAMETER, AS_OF)
            .with(Member.EXPECTED, "a date YYYY-MM-DD, or last-event")
            .with(Member.FIX, "Add ?asOf=2023-09-30 or ?asOf=last-event."));
  }

  private static RuleBook select(RuleBook book, String globs) {
    List<String> ids = book.rules().stream().map(Rule::id).toList();
    for (String glob : globs.split(",", -1)) {
      if (book.select(List.of(glob)).rules().isEmpty()) {
        throw new ProblemException(
            Problem.of(Kind.BAD_PARAMETER, "No rule matches \"" + glob + "\".")
                .with(Member.PARAMETER, RULES)
                .with(Member.RECEIVED, glob)
                .with(Member.EXPECTED, "ids or patterns such as LEAHY-*, separated by commas")
                .with(Member.FIX, "GET /v1/rules lists the rules.")
                .with(Member.DID_YOU_MEAN, NearestName.of(glob, ids).orElse("")));
      }
    }
    return book.select(List.of(globs.split(",", -1)));
  }

  private static String policy(String name) {
    if (!Policies.PROFILES.contains(name)) {
      throw QueryParameters.unknownName(POLICY, name, Policies.PROFILES);
    }
    return name;
  }

  private static boolean isAll(String text) {
    if (!text.equals(ALL)) {
      throw QueryParameters.unknownName(INCLUDE, text, List.of(ALL));
    }
    return true;
  }
}
