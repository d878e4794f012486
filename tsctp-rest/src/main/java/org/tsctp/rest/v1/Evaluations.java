package org.tsctp.rest.v1;

import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.problem.Member;
import org.tsctp.rest.problem.Problem;
import org.tsctp.rest.problem.ProblemException;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;
import org.tsctp.rule.Comparison;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.RuleBook;
import org.tsctp.rule.WhatIf;
import org.tsctp.source.Limits;
import org.tsctp.source.PortfolioReader;

/** Reads a portfolio from a body, judges it and forgets it. */
public final class Evaluations implements AutoCloseable {

  /** Name of the body where an evaluation names the file of a row or an issue. */
  public static final String BODY_NAME = "request";

  private final RuleBook book;
  private final Map<String, Policy> policies = new LinkedHashMap<>();
  private final Limits limits;
  private final TimeBudget budget;
  private final int budgetMillis;

  /**
   * Loads the policies that ship.
   *
   * @param book the rules
   * @param settings the limits
   */
  public Evaluations(RuleBook book, ServerSettings settings) {
    this.book = book;
    for (String name : Policies.PROFILES) {
      policies.put(name, Policies.profile(name));
    }
    this.limits =
        new Limits(
            Limits.REQUEST.fieldCharacters(),
            Limits.REQUEST.columns(),
            Limits.REQUEST.depth(),
            settings.get(Setting.MAX_ROWS));
    this.budgetMillis = settings.get(Setting.EVALUATION_MILLIS);
    this.budget = new TimeBudget(budgetMillis);
  }

  /**
   * Judges the portfolio of one request.
   *
   * @param parameters the query parameters
   * @param body one JSON portfolio
   * @return the evaluation
   */
  public Evaluation evaluate(MultivaluedMap<String, String> parameters, InputStream body) {
    EvaluationQuery query = EvaluationQuery.parse(parameters, book);
    return judge(query, PortfolioReader.parse(Utf8.check(body), BODY_NAME, limits));
  }

  /**
   * Judges the portfolio of one request before and after the edits that the request names.
   *
   * @param parameters the query parameters
   * @param body one JSON portfolio
   * @return the comparison
   */
  public Comparison whatIf(MultivaluedMap<String, String> parameters, InputStream body) {
    EditQuery edits = EditQuery.parse(parameters);
    EvaluationQuery query = EvaluationQuery.parse(edits.others(), book);
    Evaluation before = judge(query, PortfolioReader.parse(Utf8.check(body), BODY_NAME, limits));
    return budget.run(() -> compare(before, edits.edits())).orElseThrow(() -> tooLong("what if"));
  }

  private static Comparison compare(Evaluation before, List<Edit> edits) {
    try {
      new WhatIf(before.portfolio(), before.policy()).checked(edits);
    } catch (IllegalArgumentException e) {
      throw EditQuery.refused("", "", e);
    }
    return Comparison.whatIf(before, edits);
  }

  private Evaluation judge(EvaluationQuery query, Loaded<Portfolio> portfolio) {
    AtomicReference<String> current = new AtomicReference<>("");
    Evaluator evaluator =
        Evaluator.of(query.rules()).withProgress((rule, done, all) -> current.set(rule));
    EvaluationOptions options =
        EvaluationOptions.of(policy(query.policy()), query.asOf(portfolio.value()))
            .withKnownOn(query.knownOn().orElse(null))
            .withIncludeAll(query.includeAll());
    return budget
        .run(() -> evaluator.evaluate(portfolio, options))
        .orElseThrow(() -> tooLong(current.get()));
  }

  private Policy policy(String name) {
    Policy policy = policies.get(name);
    if (policy == null) {
      throw new IllegalStateException("No policy was loaded under this name.");
    }
    return policy;
  }

  private ProblemException tooLong(String rule) {
    return new ProblemException(
        Problem.of(
                Kind.EVALUATION_TOO_LONG,
                "Judging took longer than "
                    + budgetMillis
                    + " ms and was ended at rule "
                    + rule
                    + ".")
            .with(Member.EXPECTED, "at most " + budgetMillis + " ms")
            .with(Member.FIX, "Name fewer rules, or split the portfolio."));
  }

  @Override
  public void close() {
    budget.close();
  }
}
