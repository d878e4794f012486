package org.tsctp.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/**
 * Gathers issues that differ only in their line, and hands each over once with its other places.
 */
final class IssueGroups {

  private final Map<Issue, List<Origin>> places = new LinkedHashMap<>();

  void add(Issue issue) {
    Issue anywhere =
        new Issue(
            issue.severity(),
            issue.file(),
            0,
            issue.column(),
            issue.value(),
            issue.expected(),
            issue.fix(),
            List.of());
    places
        .computeIfAbsent(anywhere, key -> new ArrayList<>())
        .add(new Origin(issue.file(), issue.line()));
  }

  void flush(Consumer<Issue> issues) {
    places.forEach(
        (issue, origins) -> {
          origins.sort(Comparator.comparingInt(Origin::line));
          issues.accept(
              new Issue(
                  issue.severity(),
                  issue.file(),
                  origins.get(0).line(),
                  issue.column(),
                  issue.value(),
                  issue.expected(),
                  issue.fix(),
                  origins.subList(1, origins.size())));
        });
    places.clear();
  }
}
