package org.tsctp.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Issue;

/** All overrides by event, the bundled ones below the user's of the same day. */
final class CoupOverrides {

  private static final Comparator<CoupOverride> ORDER =
      Comparator.comparing(CoupOverride::decided).thenComparing(CoupOverride::action);

  private final Map<String, List<CoupOverride>> bundled = new HashMap<>();
  private final Map<String, List<CoupOverride>> own = new LinkedHashMap<>();
  private final Set<String> known = new TreeSet<>(CodePoints.ORDER);
  private final List<Issue> issues;

  CoupOverrides(List<Issue> issues) {
    this.issues = issues;
    SourceCsv.bundled(
        "coup_overrides.csv",
        row ->
            CoupOverride.parse(row, issues::add)
                .ifPresent(override -> byId(bundled, override).add(override)));
  }

  void add(CoupOverride override) {
    List<CoupOverride> others = byId(own, override);
    for (CoupOverride other : others) {
      if (ORDER.compare(other, override) == 0) {
        issues.add(
            Issue.error(
                override.origin(),
                "coup_id",
                override.id(),
                "one override of each event, action and day",
                "Remove this one or that at " + other.origin() + ". This one does not count."));
        return;
      }
    }
    others.add(override);
  }

  /** Lays the overrides of an event over it, earlier decisions first. */
  CoupState apply(String id, CoupState state) {
    known.add(id);
    List<CoupOverride> all = new ArrayList<>(bundled.getOrDefault(id, List.of()));
    all.addAll(own.getOrDefault(id, List.of()));
    all.sort(Comparator.comparing(CoupOverride::decided));
    CoupState result = state;
    for (CoupOverride override : all) {
      CoupState next = result.with(override);
      if (next.isContradictory()) {
        issues.add(contradiction(override));
      } else {
        result = next;
      }
    }
    return result;
  }

  /** An issue for each override of an event that no file holds. */
  void reportUnknown() {
    own.forEach(
        (id, overrides) -> {
          if (!known.contains(id)) {
            overrides.forEach(
                override ->
                    issues.add(
                        Issue.error(
                            override.origin(),
                            "coup_id",
                            id,
                            "the coup_id of an event that is read, or the case_id of a bundled"
                                + " case",
                            "Read the file that holds the event, or correct the id. The override"
                                + " does not count.")));
          }
        });
  }

  private static List<CoupOverride> byId(
      Map<String, List<CoupOverride>> overrides, CoupOverride override) {
    return overrides.computeIfAbsent(override.id(), key -> new ArrayList<>());
  }

  private static Issue contradiction(CoupOverride override) {
    boolean determined = override.determined().isKnown();
    return Issue.error(
        override.origin(),
        determined ? "determined" : "lifted",
        String.valueOf(determined ? override.determined() : override.lifted()),
        "a day not before the event",
        "Correct the dates. The override does not count.");
  }
}
