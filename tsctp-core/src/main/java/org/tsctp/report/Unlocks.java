package org.tsctp.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Missing;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/** Counts, for each thing that is missing, the findings that it would decide. */
final class Unlocks {

  private static final Comparator<DoctorReport.Unlock> MOST_FIRST =
      Comparator.comparingInt(DoctorReport.Unlock::alone)
          .thenComparingInt(DoctorReport.Unlock::findings)
          .reversed()
          .thenComparing(DoctorReport.Unlock::what, CodePoints.ORDER);

  private final Map<String, Count> counts = new TreeMap<>();

  /** What some findings lack, what would decide most first. */
  List<DoctorReport.Unlock> of(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.outcome() == Outcome.INDETERMINATE) {
        add(finding);
      }
    }
    return counts.entrySet().stream()
        .map(entry -> entry.getValue().unlock(entry.getKey()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private void add(Finding finding) {
    Set<String> columns =
        finding.verdict().missing().stream().map(Unlocks::column).collect(Collectors.toSet());
    for (String column : columns) {
      counts.computeIfAbsent(column, name -> new Count()).add(finding, columns.size() == 1);
    }
  }

  private static String column(Missing missing) {
    return missing.table() + "." + missing.column();
  }

  private static final class Count {
    private final SortedMap<String, BigDecimal> value = new TreeMap<>();
    private final SortedSet<String> rules = new TreeSet<>();
    private final Set<String> subjects = new HashSet<>();
    private int findings;
    private int alone;

    void add(Finding finding, boolean isOnly) {
      findings++;
      alone += isOnly ? 1 : 0;
      rules.add(finding.rule().id());
      if (subjects.add(finding.subject().kind() + ":" + finding.subject().id())) {
        finding
            .value()
            .ifPresent(money -> value.merge(money.currency(), money.amount(), BigDecimal::add));
      }
    }

    DoctorReport.Unlock unlock(String what) {
      return new DoctorReport.Unlock(what, findings, alone, value, rules);
    }
  }
}
