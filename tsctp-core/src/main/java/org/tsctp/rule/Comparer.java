package org.tsctp.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tsctp.basics.CodePoints;

/** Matches the findings of two evaluations and finds by judging again why they differ. */
final class Comparer {

  private final Evaluation before;
  private final Evaluation after;
  private final List<Edit> edits;
  private final Mixture mixture;
  private final List<Cause> differing;

  Comparer(Evaluation before, Evaluation after, List<Edit> edits) {
    this.before = before;
    this.after = after;
    this.edits = edits;
    this.mixture = new Mixture(before, after);
    this.differing = List.copyOf(mixture.differing());
  }

  Comparison compare() {
    Map<String, Standing> earlier = listed(before);
    Map<String, Standing> later = listed(after);
    Map<String, Change> changes = new LinkedHashMap<>();
    Map<String, Standing> unlistedBefore =
        mixture.judge(Set.of(), without(later.keySet(), earlier.keySet()));
    Map<String, Standing> unlistedAfter =
        mixture.judge(EnumSet.allOf(Cause.class), without(earlier.keySet(), later.keySet()));
    for (String id : order(earlier, later)) {
      Standing unknown = Standing.none(Standing.Absence.NO_SUBJECT);
      changes.put(
          id,
          change(
              earlier.getOrDefault(id, unlistedBefore.getOrDefault(id, unknown)),
              later.getOrDefault(id, unlistedAfter.getOrDefault(id, unknown))));
    }
    explain(changes);
    return new Comparison(
        before, after, Set.copyOf(differing), edits, List.copyOf(changes.values()));
  }

  private static Map<String, Standing> listed(Evaluation evaluation) {
    Map<String, Standing> listed = new LinkedHashMap<>();
    for (Finding finding : evaluation.findings()) {
      if (finding.outcome().isReported()) {
        listed.put(finding.id(), Standing.of(finding));
      }
    }
    return listed;
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    Set<String> rest = new LinkedHashSet<>(all);
    rest.removeAll(others);
    return rest;
  }

  private Change change(Standing earlier, Standing later) {
    Underlying underlying = new Underlying(before, after);
    Change.Status status = status(earlier, later);
    boolean same = status == Change.Status.SAME;
    return new Change(
        status,
        earlier,
        later,
        List.of(),
        same ? List.of() : underlying.parameters(earlier, later),
        same ? List.of() : underlying.cells(earlier, later));
  }

  private static Change.Status status(Standing earlier, Standing later) {
    if (!isListed(earlier)) {
      return Change.Status.NEW;
    }
    if (!isListed(later)) {
      return Change.Status.GONE;
    }
    return earlier.sameInAll(later) ? Change.Status.SAME : Change.Status.CHANGED;
  }

  private static boolean isListed(Standing standing) {
    Outcome outcome = standing.outcome();
    return outcome != null && outcome.isReported();
  }

  /** Rules as the later book has them, then those that only the earlier one has. */
  private List<String> order(Map<String, Standing> earlier, Map<String, Standing> later) {
    Map<String, Integer> places = new HashMap<>();
    after.book().rules().forEach(rule -> places.putIfAbsent(rule.id(), places.size()));
    before.book().rules().forEach(rule -> places.putIfAbsent(rule.id(), places.size()));
    Map<String, Finding> all = new HashMap<>();
    earlier.forEach((id, standing) -> all.put(id, Objects.requireNonNull(standing.finding())));
    later.forEach((id, standing) -> all.put(id, Objects.requireNonNull(standing.finding())));
    return all.values().stream()
        .sorted(
            Comparator.comparingInt((Finding f) -> places.getOrDefault(f.rule().id(), -1))
                .thenComparing(f -> f.subject().id(), CodePoints.ORDER))
        .map(Finding::id)
        .toList();
  }

  /** Takes ingredients from the later evaluation, one first, then two together, and so on. */
  private void explain(Map<String, Change> changes) {
    Set<String> open = new LinkedHashSet<>();
    changes.forEach(
        (id, change) -> {
          if (change.status() != Change.Status.SAME) {
            open.add(id);
          }
        });
    for (int size = 1; size <= differing.size() && !open.isEmpty(); size++) {
      Map<String, List<Set<Cause>>> found = new LinkedHashMap<>();
      for (Set<Cause> taken : subsets(size)) {
        Map<String, Standing> judged = mixture.judge(taken, open);
        for (String id : open) {
          Standing standing = judged.get(id);
          if (standing != null && leadsTo(Objects.requireNonNull(changes.get(id)), standing)) {
            found.computeIfAbsent(id, key -> new ArrayList<>()).add(taken);
          }
        }
      }
      found.forEach(
          (id, causes) -> changes.computeIfPresent(id, (key, old) -> old.withCauses(causes)));
      open.removeAll(found.keySet());
    }
  }

  /** Where the outcome differs it alone is asked for; otherwise all that a reader is told. */
  private static boolean leadsTo(Change change, Standing judged) {
    return change.isOfOutcome()
        ? judged.sameOutcome(change.after())
        : judged.sameInAll(change.after());
  }

  /** The sets of so many ingredients that differ, in the order of causes. */
  private List<Set<Cause>> subsets(int size) {
    List<Set<Cause>> subsets = new ArrayList<>();
    for (int bits = 1; bits < 1 << differing.size(); bits++) {
      if (Integer.bitCount(bits) == size) {
        Set<Cause> subset = EnumSet.noneOf(Cause.class);
        for (int i = 0; i < differing.size(); i++) {
          if ((bits >> i & 1) == 1) {
            subset.add(differing.get(i));
          }
        }
        subsets.add(java.util.Collections.unmodifiableSet(subset));
      }
    }
    subsets.sort(
        Comparator.comparing(
            set -> set.stream().map(cause -> String.valueOf(cause.ordinal())).toList().toString()));
    return subsets;
  }
}
