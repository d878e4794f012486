package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Row;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.VerdictBuilder;

/** Several things that a framework asks for together. */
record SafeguardChecks(List<SafeguardCheck> all) {

  private static final Sentence NO_RECORD =
      Sentence.of("safeguards.no-record", "a row on element {element}");

  SafeguardChecks {
    all = List.copyOf(all);
  }

  /** Whether all of them are met. */
  Truth hold() {
    Truth hold = Truth.TRUE;
    for (SafeguardCheck check : all) {
      hold = hold.and(check.holds());
    }
    return hold;
  }

  /** The outcome of a rule that asks for all of them. */
  Outcome outcome() {
    return switch (hold()) {
      case TRUE -> Outcome.COMPLIANT;
      case FALSE -> Outcome.VIOLATION;
      case UNKNOWN -> Outcome.INDETERMINATE;
    };
  }

  /** Names of those that are met, not met, or not known. */
  String names(Truth holds) {
    return all.stream()
        .filter(check -> check.holds() == holds)
        .map(SafeguardCheck::name)
        .collect(Collectors.joining(", "));
  }

  /** Edits after which all are met; empty if they are, or if no edit would do. */
  List<Edit> cure() {
    List<Edit> edits = new ArrayList<>();
    for (SafeguardCheck check : all) {
      if (!check.holds().isTrue()) {
        if (!check.canBeCured()) {
          return List.of();
        }
        edits.addAll(check.cure());
      }
    }
    return edits;
  }

  boolean areUnrecorded() {
    return all.stream().anyMatch(SafeguardCheck::unrecorded);
  }

  /**
   * Answers with what is on record, what is missing and what would change it.
   *
   * @param outcome the outcome
   * @param message what was found
   * @param cured the outcome once all of them are met
   * @param facts the case
   * @return a builder
   */
  VerdictBuilder answer(Outcome outcome, Statement message, Outcome cured, Case facts) {
    VerdictBuilder answer = show(facts.answer(outcome, message));
    List<Edit> cure = cure();
    if (!cure.isEmpty()) {
      answer.flip(cured, cure.toArray(Edit[]::new));
    }
    return declareComplete(outcome, answer);
  }

  /** The rows that speak, what is not on record, and what is missing. */
  VerdictBuilder show(VerdictBuilder answer) {
    for (SafeguardCheck check : all) {
      check.rows().forEach(row -> answer.on(row, "present", "date"));
      if (check.rows().isEmpty() && !check.holds().isTrue()) {
        answer.notFound("elements", NO_RECORD.with("element", check.name()), 0);
      }
      answer.missing(hold().isUnknown() ? check.missing() : List.of());
    }
    return answer;
  }

  /** What is not on record counts as not there once the owner says that the table is complete. */
  VerdictBuilder declareComplete(Outcome outcome, VerdictBuilder answer) {
    if (outcome == Outcome.INDETERMINATE && areUnrecorded()) {
      answer.flip(Outcome.VIOLATION, new Edit.DeclareComplete("elements"));
    }
    return answer;
  }

  /** Whether what they rest on was recorded by the last day of the assistance. */
  Knowable knowable(LocalDate day, Row... others) {
    List<Row> rows = new ArrayList<>(List.of(others));
    for (SafeguardCheck check : all) {
      rows.addAll(check.rows());
    }
    return knowable(day, rows);
  }

  /** Whether rows were recorded by a day; a row that does not say when was known at the time. */
  static Knowable knowable(LocalDate day, List<? extends Row> rows) {
    for (Row row : rows) {
      LocalDate recorded = row.provenance().recorded();
      if (recorded != null && recorded.isAfter(day)) {
        return Knowable.IN_HINDSIGHT;
      }
    }
    return Knowable.AT_THE_TIME;
  }
}
