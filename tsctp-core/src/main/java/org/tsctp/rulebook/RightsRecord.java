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
 * and whether the State Department found that a government took effective steps.
 *
 * <p>Definitions GVHR-1, CRED-1 and CH-2: which acts count stands in {@link
 * Allegation#isGrossViolation()}, what counts as assessed in {@link Allegation#assessment()}.
 */
record RightsRecord(PortfolioView view) {

  /**
   * A credible gross violation.
   *
   * @param allegation the allegation
   * @param cured whether it was remedied; unknown if the finding may not have been reported
   * @param cure the remediation that cures it or may cure it, empty if there is none
   */
  record Taint(Allegation allegation, Truth cured, Optional<Remediation> cure) {}

  /** The taints of a unit on a day, under the State law's standard of remedy. */
  List<Taint> taints(String unit, LocalDate day) {
    List<Taint> taints = new ArrayList<>(0);
    for (Allegation allegation : grossViolations(unit, day)) {
      if (allegation.assessment() == Allegation.Credibility.CREDIBLE
          && allegation.assessed().isBy(day)) {
        taints.add(taint(allegation, day));
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

  private Taint taint(Allegation allegation, LocalDate day) {
    Truth cured = Truth.FALSE;
    Remediation cure = null;
    for (Remediation step : view.list(Remediation.class, "allegation", allegation.id())) {
      if (isEffective(step, day)) {
        Truth reported = step.reported().by(day);
        if (cure == null || (reported.isTrue() && !cured.isTrue()) || cured.isFalse()) {
          cure = step;
        }
        cured = cured.or(reported);
      }
    }
    return new Taint(allegation, cured, Optional.ofNullable(cure));
  }

  private static boolean isEffective(Remediation step, LocalDate day) {
    return step.regime() == org.tsctp.partnership.Regime.STATE
        && step.finding() == Remediation.Finding.EFFECTIVE_STEPS
        && !step.decided().isAfter(day);
  }
}
