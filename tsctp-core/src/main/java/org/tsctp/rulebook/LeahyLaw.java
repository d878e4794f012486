package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Regime;
import org.tsctp.partnership.Remediation;
import org.tsctp.rule.Edit;

/**
 * One of the two Leahy laws: and what answers a gross violation under it.
 *
 * <p>A finding for one law does not answer the other.
 */
enum LeahyLaw {
  /** 22 U.S.C. 2378d: effective steps, found by State and reported to the committees. */
  STATE(Regime.STATE, Remediation.Finding.EFFECTIVE_STEPS, "reported"),

  /** 10 U.S.C. 362: all necessary corrective steps, found by Defense after consulting State. */
  DEFENSE(Regime.DOD, Remediation.Finding.CORRECTIVE_STEPS, "consulted");

  private final Regime regime;
  private final Remediation.Finding standard;
  private final String proof;

  LeahyLaw(Regime regime, Remediation.Finding standard, String proof) {
    this.regime = regime;
    this.standard = standard;
    this.proof = proof;
  }

  /** Whose findings count. */
  Regime regime() {
    return regime;
  }

  /** The column of a remediation that shows the law's second condition. */
  String proof() {
    return proof;
  }

  /** An authority that this law follows, to say what clearance counts. */
  Authority authority() {
    return this == STATE ? Authority.FAA : Authority.TITLE_10;
  }

  /** Whether a remediation is the finding that this law asks for, made by a day. */
  boolean isStandard(Remediation step, LocalDate day) {
    return step.regime() == regime && step.finding() == standard && !step.decided().isAfter(day);
  }

  /** Whether the law's finding also meets the law's second condition. */
  Truth isProven(Remediation step, LocalDate day) {
    return this == STATE ? step.reported().by(day) : step.consulted().by(step.decided());
  }

  /** A remediation of an allegation on a day that lacks nothing. */
  Edit cure(String id, String allegation, LocalDate day) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", id);
    cells.put("allegation", allegation);
    cells.put("regime", regime.name());
    cells.put("finding", standard.name());
    cells.put("decided", day.toString());
    cells.put(proof, day.toString());
    return new Edit.AddRow("remediations", cells);
  }
}
