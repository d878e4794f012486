package org.tsctp.rule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tsctp.explain.Loaded;

/**
 * What became of the findings from one evaluation to another, and why.
 *
 * <p>Findings are matched by rule and subject; neither files nor lines matter. Causes are not
 * guessed: each ingredient that differs (data, rules, parameters, waivers, days) is taken from the
 * later evaluation into the earlier one and the finding is judged again; where none by itself gives
 * what the later evaluation says, two are taken together, then three, and so on.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(lastYear, thisYear);
 * for (Change change : comparison.list(Change.Status.NEW)) {
 *   System.out.println(change.id() + " " + change.causes());
 * }
 * }</pre>
 *
 * @param before the earlier evaluation
 * @param after the later evaluation
 * @param differs the ingredients that differ at all
 * @param edits the edits that lead from one to the other; empty if there are two sources
 * @param changes every finding that one of the two lists, rules in their order, subjects by code
 *     point
 */
public record Comparison(
    Evaluation before,
    Evaluation after,
    Set<Cause> differs,
    List<Edit> edits,
    List<Change> changes) {

  /** Copies the collections. */
  public Comparison {
    Set<Cause> copy = EnumSet.noneOf(Cause.class);
    copy.addAll(differs);
    differs = Collections.unmodifiableSet(copy);
    edits = List.copyOf(edits);
    changes = List.copyOf(changes);
  }

  /**
   * Compares two evaluations.
   *
   * @param before the earlier one
   * @param after the later one
   * @return the comparison
   */
  public static Comparison of(Evaluation before, Evaluation after) {
    return new Comparer(before, after, List.of()).compare();
  }

  /**
   * Asks what edits would change.
   *
   * @param before the evaluation as it stands, which stays as it is
   * @param edits edits to facts and parameters, made together
   * @return the comparison of the evaluation with the one after the edits
   * @throws IllegalArgumentException if an edit cannot be made; the message says why and what is
   *     nearest
   */
  public static Comparison whatIf(Evaluation before, List<Edit> edits) {
    WhatIf changed = new WhatIf(before.portfolio(), before.policy()).checked(edits);
    Evaluation after =
        Evaluator.of(before.book())
            .evaluate(
                new Loaded<>(changed.portfolio(), before.issues()),
                EvaluationOptions.of(changed.policy(), before.asOf())
                    .withKnownOn(before.knownOn().orElse(null)));
    return new Comparer(before, after, edits).compare();
  }

  /**
   * The findings of one status.
   *
   * @param status the status
   * @return the changes in their order
   */
  public List<Change> list(Change.Status status) {
    return changes.stream().filter(change -> change.status() == status).toList();
  }

  /**
   * How many findings have which status.
   *
   * @return a number for each status
   */
  public Map<Change.Status, Integer> counts() {
    Map<Change.Status, Integer> counts = new EnumMap<>(Change.Status.class);
    for (Change.Status status : Change.Status.values()) {
      counts.put(status, list(status).size());
    }
    return counts;
  }
}
