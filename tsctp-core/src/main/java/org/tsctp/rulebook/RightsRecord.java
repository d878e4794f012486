package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Remediation;

/**
 * What is on record against a unit on a day: credible gross violations (taints), open allegations,
 * and whether what a Leahy law asks for answered them.
 *
 * <p>Definitions GVHR-1, CRED-1 and CH-2: which acts count stands in {@link
 * Allegation#isGrossViolation()}, what counts as assessed in {@link Allegation#assessment()}.
 */
record RightsRecord(PortfolioView view) {

  /**
   * A credible gross violation.
   *
   * @param allegation the allegation
   * @param cured whether it was remedied; unknown if the law's second condition may not be met
   * @param cure the remediation that cures it or may cure it, empty if there is none
   */
  record Taint(Allegation allegation, Truth cured, Optional<Remediation> cure) {}

  /** The taints of a unit on a day, under the State law's standard of remedy. */
  List<Taint> taints(String unit, LocalDate day) {
    return taints(unit, day, LeahyLaw.STATE);
  }

  /** The taints of a unit on a day, under the standard of remedy of a law. */
  List<Taint> taints(String unit, LocalDate day, LeahyLaw law) {
    List<Taint> taints = new ArrayList<>(0);
    for (Allegation allegation : grossViolations(unit, day)) {
      if (allegation.assessment() == Allegation.Credibility.CREDIBLE
          && allegation.assessed().isBy(day)) {
        taints.add(taint(allegation, day, law));
      }
    }
    return taints;
  }

  /** The allegations against a unit that were not settled on a day. */
  List<Allegation> open(String unit, LocalDate day) {
    return grossViolations(unit, day).stream().filter(a -> isOpen(a, day)).toList();
  }

  private static boolean isOpen(Allegation allegation, LocalDate day) {
    boolean assessedLater = allegation.assessed().isKnown() && !allegation.assessed().isBy(day);
    return assessedLater
        || allegation.assessment() == null
        || allegation.assessment() == Allegation.Credibility.UNDER_REVIEW;
  }

  private List<Allegation> grossViolations(String unit, LocalDate day) {
    return view.list(Allegation.class, "unit", unit).stream()
        .filter(a -> a.isGrossViolation() && !a.occurred().isAfter(day))
        .toList();
  }

  /** An allegation as a taint, with what cures it under a law. */
  Taint taint(Allegation allegation, LocalDate day, LeahyLaw law) {
    Truth cured = Truth.FALSE;
    Remediation cure = null;
    for (Remediation step : view.list(Remediation.class, "allegation", allegation.id())) {
      if (law.isStandard(step, day)) {
        Truth proven = law.isProven(step, day);
        if (cure == null || (proven.isTrue() && !cured.isTrue()) || cured.isFalse()) {
          cure = step;
        }
        cured = cured.or(proven);
      }
    }
    return new Taint(allegation, cured, Optional.ofNullable(cure));
  }
}
