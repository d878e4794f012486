package org.tsctp.examples.audit;

import java.util.Map;
import java.util.Optional;
import org.tsctp.rule.Outcome;

/** From which outcome on a check fails; each level also fails on what the ones before it do. */
enum FailOn {
  /** Never. */
  NEVER,
  /** On a violation. */
  VIOLATION,
  /** Also on what could not be assessed. */
  INDETERMINATE,
  /** Also on what needs a look. */
  ATTENTION;

  /** The exit status for so many findings of each outcome. */
  int status(Map<Outcome, Integer> counts) {
    boolean fails =
        counts.entrySet().stream()
            .anyMatch(count -> count.getValue() > 0 && failsOn(count.getKey()));
    return fails ? Exit.FINDINGS : Exit.OK;
  }

  private boolean failsOn(Outcome outcome) {
    return first(outcome).filter(level -> level.compareTo(this) <= 0).isPresent();
  }

  /** The first level that fails on an outcome. */
  private static Optional<FailOn> first(Outcome outcome) {
    return switch (outcome) {
      case VIOLATION -> Optional.of(VIOLATION);
      case INDETERMINATE -> Optional.of(INDETERMINATE);
      case ATTENTION -> Optional.of(ATTENTION);
      case WAIVED, COMPLIANT, NOT_APPLICABLE -> Optional.empty();
    };
  }
}
