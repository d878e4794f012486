package org.tsctp.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Row;
import org.tsctp.rule.Case;

/**
 * What an edit can write into an empty cell. A day counts only if it is seen: a date after the day
 * of judgement has not happened, and one after the day of knowledge is not known unless the row
 * says since when it is.
 */
final class Fillings {

  /** Stands for a name that only those who know the facts can write. */
  static final String NAME_TO_COME = "N.N.";

  private Fillings() {}

  /** The wanted day, or the latest one that is seen if that is earlier. */
  static LocalDate notAfter(LocalDate wanted, Row row, Case facts) {
    LocalDate day = earlier(wanted, facts.asOf());
    return row.provenance().recorded() == null
        ? earlier(day, facts.view().knownOn().orElse(null))
        : day;
  }

  /** The latest day that is seen in a row and comes before another. */
  static LocalDate before(@Nullable LocalDate end, Row row, Case facts) {
    return notAfter(end == null ? facts.asOf() : end.minusDays(1), row, facts);
  }

  static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isBefore(day) ? other : day;
  }
}
