package org.tsctp.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Dates;
import org.tsctp.basics.NearestName;
import org.tsctp.explain.Origin;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.Outcome;

/** Gathers entries as they are read, and everything that is wrong with them. */
final class BaselineEntries {

  private static final int MOST_PROBLEMS = 20;

  private final String file;
  private final List<Baseline.Entry> entries = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int more;

  BaselineEntries(String file) {
    this.file = file;
  }

  /** The baseline, if nothing was wrong. */
  Baseline baseline() {
    if (!problems.isEmpty()) {
      if (more > 0) {
        problems.add(file + " has " + more + " more errors.\nMend these first.");
      }
      throw new BaselineException(problems);
    }
    return new Baseline(file, entries);
  }

  /** Whether a column is known; otherwise the nearest is named. */
  boolean isKnown(String column, int line) {
    if (BaselineFile.COLUMNS.contains(column)) {
      return true;
    }
    problem(
        line,
        "\"" + column + "\" is no column of a baseline",
        NearestName.of(column, BaselineFile.COLUMNS)
            .map(nearest -> "Maybe " + nearest + " is meant.")
            .orElse("There is " + String.join(", ", BaselineFile.COLUMNS) + "."));
    return false;
  }

  void problem(int line, String found, String remedy) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(file + " line " + line + ": " + found + ".\n" + remedy);
    } else {
      more++;
    }
  }

  /** Adds an entry whose cells were read. */
  void add(int line, Map<String, String> cells) {
    String fingerprint = cells.getOrDefault("fingerprint", "").strip();
    int colon = fingerprint.indexOf(':');
    if (colon <= 0 || colon == fingerprint.length() - 1) {
      problem(
          line,
          "the fingerprint is " + (fingerprint.isEmpty() ? "empty" : "\"" + fingerprint + "\""),
          "Write RULE:SUBJECT, the id of a finding, such as LEAHY-4:DLV-0417.");
    }
    entries.add(
        new Baseline.Entry(
            fingerprint,
            outcome(line, text(cells, "outcome")),
            text(cells, "reason"),
            text(cells, "requested_by"),
            text(cells, "approved_by"),
            day(line, text(cells, "expires")),
            new Origin(file, line)));
  }

  private static @Nullable String text(Map<String, String> cells, String column) {
    String text = cells.getOrDefault(column, "").strip();
    return text.isEmpty() ? null : text;
  }

  private @Nullable Outcome outcome(int line, @Nullable String text) {
    if (text == null) {
      return null;
    }
    List<String> names = Arrays.stream(Outcome.values()).map(Outcome::name).toList();
    if (names.contains(text)) {
      return Outcome.valueOf(text);
    }
    problem(
        line,
        "outcome is \"" + text + "\"",
        NearestName.of(text, names)
            .map(nearest -> "Maybe " + nearest + " is meant.")
            .orElse("Write one of " + String.join(", ", names) + ", or leave it empty."));
    return null;
  }

  private @Nullable LocalDate day(int line, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return Dates.parse(text);
    } catch (DateTimeParseException e) {
      problem(line, "expires is \"" + text + "\"", "Write a date YYYY-MM-DD.");
      return null;
    }
  }
}
