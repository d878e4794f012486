package org.tsctp.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.ParameterUse;
import org.tsctp.partnership.Portfolio;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policy;

/**
 * One portfolio judged by several policies side by side: which findings hold whatever the policy,
 * and which are the policy's choice.
 *
 * @param evaluations one for each policy, in the order in which they were given
 * @param lines every finding that some policy lists, rules in their order, subjects by code point
 * @param differences the parameters in which the policies differ, by id
 */
public record Profiles(
    List<Evaluation> evaluations, List<Line> lines, List<Difference> differences) {

  /**
   * One finding under each policy.
   *
   * @param rule the rule
   * @param subject the subject
   * @param standings what is said under each policy
   * @param parameters ids of the parameters it reads and in which the policies differ
   */
  public record Line(
      Rule<?> rule, Subject subject, List<Standing> standings, List<String> parameters) {
    /** Copies the lists. */
    public Line {
      standings = List.copyOf(standings);
      parameters = List.copyOf(parameters);
    }

    /**
     * The id of the finding.
     *
     * @return such as {@code BAL-1:MLI:FY2019}
     */
    public String id() {
      return rule.id() + ":" + subject.id();
    }

    /**
     * Whether it has the same outcome under every policy.
     *
     * @return false if it is the policy's choice
     */
    public boolean holdsUnderAll() {
      return standings.stream().allMatch(standing -> standing.sameOutcome(standings.get(0)));
    }
  }

  /**
   * A parameter in which the policies differ.
   *
   * @param id id of the parameter
   * @param parameters the parameter as each policy has it, empty where one has none
   */
  public record Difference(String id, List<Optional<Parameter>> parameters) {
    /** Copies the list. */
    public Difference {
      parameters = List.copyOf(parameters);
    }
  }

  /** Copies the lists. */
  public Profiles {
    evaluations = List.copyOf(evaluations);
    lines = List.copyOf(lines);
    differences = List.copyOf(differences);
  }

  /**
   * Judges by several policies.
   *
   * @param book the rules
   * @param input the portfolio
   * @param asOf day of judgement
   * @param knownOn day of knowledge, null = no limit
   * @param policies the policies, at least one, each with a name of its own
   * @return the findings side by side
   */
  public static Profiles of(
      RuleBook book,
      Loaded<Portfolio> input,
      LocalDate asOf,
      @Nullable LocalDate knownOn,
      List<Policy> policies) {
    Set<String> names = new HashSet<>();
    for (Policy policy : policies) {
      if (!names.add(policy.id())) {
        throw new IllegalArgumentException(
            "Two policies are named \"" + policy.id() + "\".\nGive each another name.");
      }
    }
    List<Evaluation> evaluations = new ArrayList<>();
    for (Policy policy : policies) {
      evaluations.add(
          Evaluator.of(book)
              .evaluate(input, EvaluationOptions.of(policy, asOf).withKnownOn(knownOn)));
    }
    return of(evaluations);
  }

  /**
   * Lays evaluations of one portfolio side by side.
   *
   * @param evaluations one for each policy, of the same portfolio, rules and days
   * @return the findings side by side
   */
  public static Profiles of(List<Evaluation> evaluations) {
    List<Difference> differences = differences(evaluations);
    Set<String> differing = new HashSet<>();
    differences.forEach(difference -> differing.add(difference.id()));
    Map<String, Finding> listed = new LinkedHashMap<>();
    for (Evaluation evaluation : evaluations) {
      for (Finding finding : evaluation.findings()) {
        if (finding.outcome().isReported()) {
          listed.putIfAbsent(finding.id(), finding);
        }
      }
    }
    List<Map<String, Standing>> standings = new ArrayList<>();
    evaluations.forEach(evaluation -> standings.add(standings(evaluation, listed.keySet())));
    List<Line> lines = new ArrayList<>();
    for (Finding finding : sorted(listed, evaluations)) {
      List<Standing> own = new ArrayList<>();
      standings.forEach(some -> own.add(Objects.requireNonNull(some.get(finding.id()))));
      lines.add(new Line(finding.rule(), finding.subject(), own, read(own, differing)));
    }
    return new Profiles(evaluations, lines, differences);
  }

  /** What an evaluation lists, and what it says of the findings that others list. */
  private static Map<String, Standing> standings(Evaluation evaluation, Set<String> ids) {
    Map<String, Standing> standings = new HashMap<>();
    for (Finding finding : evaluation.findings()) {
      if (ids.contains(finding.id())) {
        standings.put(finding.id(), Standing.of(finding));
      }
    }
    Set<String> open = new LinkedHashSet<>(ids);
    open.removeAll(standings.keySet());
    Context context =
        new Context(
            evaluation.portfolio().at(evaluation.asOf(), evaluation.knownOn().orElse(null)),
            evaluation.policy());
    standings.putAll(Replay.judge(evaluation.book(), context, open));
    return standings;
  }

  private static List<Finding> sorted(Map<String, Finding> listed, List<Evaluation> evaluations) {
    Map<String, Integer> places = new HashMap<>();
    for (Evaluation evaluation : evaluations) {
      evaluation.book().rules().forEach(rule -> places.putIfAbsent(rule.id(), places.size()));
    }
    return listed.values().stream()
        .sorted(
            Comparator.comparingInt((Finding f) -> places.getOrDefault(f.rule().id(), -1))
                .thenComparing(f -> f.subject().id(), CodePoints.ORDER))
        .toList();
  }

  private static List<String> read(List<Standing> standings, Set<String> differing) {
    Set<String> read = new TreeSet<>(CodePoints.ORDER);
    for (Standing standing : standings) {
      if (standing.finding() != null) {
        standing.finding().verdict().parameters().stream()
            .map(ParameterUse::id)
            .filter(differing::contains)
            .forEach(read::add);
      }
    }
    return List.copyOf(read);
  }

  private static List<Difference> differences(List<Evaluation> evaluations) {
    Set<String> ids = new TreeSet<>(CodePoints.ORDER);
    for (Evaluation evaluation : evaluations) {
      evaluation.policy().parameters().forEach(parameter -> ids.add(parameter.id()));
    }
    List<Difference> differences = new ArrayList<>();
    for (String id : ids) {
      List<Optional<Parameter>> parameters = new ArrayList<>();
      Set<Object> histories = new HashSet<>();
      for (Evaluation evaluation : evaluations) {
        Optional<Parameter> parameter = evaluation.policy().find(id);
        parameters.add(parameter);
        histories.add(parameter.map(Profiles::history));
      }
      if (histories.size() > 1) {
        differences.add(new Difference(id, parameters));
      }
    }
    return differences;
  }

  /** The values alone: another citation of the same value is no difference. */
  private static List<String> history(Parameter parameter) {
    List<String> history = new ArrayList<>();
    parameter.values().forEach((since, value) -> history.add(since + " " + value.text()));
    return history;
  }
}
