package org.tsctp.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsctp.rule.Cause;
import org.tsctp.rule.Change;
import org.tsctp.rule.Comparison;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Standing;

/** A comparison as CSV, one row for each finding that one of the two evaluations lists. */
public final class ComparisonCsv {

  private static final List<String> HEADER =
      List.of(
          "finding",
          "status",
          "rule",
          "severity",
          "subject",
          "country",
          "date",
          "before",
          "after",
          "causes",
          "differs",
          "message_before",
          "message_after",
          "parameters",
          "cells");

  private ComparisonCsv() {}

  /**
   * Writes a comparison.
   *
   * @param comparison the comparison
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void write(Comparison comparison, Writer out) throws IOException {
    CsvCells csv = new CsvCells(out);
    csv.write(HEADER);
    for (Change change : comparison.changes()) {
      csv.write(cells(change));
    }
    csv.end();
  }

  private static List<String> cells(Change change) {
    Finding finding = change.finding();
    return List.of(
        change.id(),
        change.status().name(),
        finding.rule().id(),
        finding.rule().severity().name(),
        finding.subject().id(),
        text(finding.subject().country()),
        text(finding.subject().date()),
        standing(change.before()),
        standing(change.after()),
        change.causes().stream()
            .map(set -> set.stream().map(Cause::name).collect(Collectors.joining("+")))
            .collect(Collectors.joining("; ")),
        change.before().differences(change.after()).stream()
            .map(Enum::name)
            .collect(Collectors.joining("; ")),
        message(change.before()),
        message(change.after()),
        pairs(change.parameters()),
        pairs(change.cells()));
  }

  private static String standing(Standing standing) {
    return standing.outcome() != null ? standing.outcome().name() : text(standing.absence());
  }

  private static String message(Standing standing) {
    return standing.finding() == null ? "" : standing.finding().message();
  }

  private static String pairs(List<Change.Pair> pairs) {
    return pairs.stream()
        .map(pair -> pair.name() + ": " + text(pair.before()) + " -> " + text(pair.after()))
        .collect(Collectors.joining("; "));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
