package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.CodePoints;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Regime;
import org.tsctp.partnership.Vetting;

/**
 * What the vettings of a unit that fit a legal authority say on a day. Canceled ones are ignored
 * everywhere.
 */
record Clearances(PortfolioView view, Authority authority) {

  /** What a unit's vettings say on a day. */
  enum Status {
    APPROVED,
    REFUSED,
    PENDING,
    NONE
  }

  /**
   * The status and the vetting it comes from.
   *
   * @param status what the vettings say
   * @param vetting the vetting that decides, empty for NONE
   * @param searched how many vettings of the unit fit
   */
  record Clearance(Status status, Optional<Vetting> vetting, int searched) {}

  /** The vettings of a unit that fit, by id. */
  List<Vetting> fitting(String unit) {
    return view.list(Vetting.class, "unit", unit).stream()
        .filter(v -> !isCanceled(v) && fits(v.regime()))
        .toList();
  }

  /** What the fitting vettings of a unit say on a day. */
  Clearance at(String unit, LocalDate day) {
    List<Vetting> fitting = fitting(unit);
    Optional<Vetting> latest =
        fitting.stream()
            .filter(v -> v.decided().isBy(day))
            .max(
                (a, b) -> {
                  int byDay = a.decided().date().compareTo(b.decided().date());
                  return byDay != 0 ? byDay : CodePoints.compare(a.id(), b.id());
                });
    if (latest.isPresent()) {
      boolean approved = latest.get().outcome() == Vetting.Outcome.APPROVED;
      return new Clearance(approved ? Status.APPROVED : Status.REFUSED, latest, fitting.size());
    }
    Optional<Vetting> pending =
        fitting.stream().filter(v -> !v.requested().by(day).isFalse()).findFirst();
    return new Clearance(
        pending.isPresent() ? Status.PENDING : Status.NONE, pending, fitting.size());
  }

  /** The approval of a unit that counts on a day. */
  Optional<Vetting> approval(String unit, LocalDate day) {
    Clearance clearance = at(unit, day);
    return clearance.status() == Status.APPROVED ? clearance.vetting() : Optional.empty();
  }

  private static boolean isCanceled(Vetting vetting) {
    return vetting.outcome() == Vetting.Outcome.CANCELED && !vetting.isPending();
  }

  private boolean fits(@org.jspecify.annotations.Nullable Regime regime) {
    if (regime == null || authority == Authority.OTHER) {
      return true;
    }
    return regime
        == switch (authority) {
          case FAA, AECA -> Regime.STATE;
          default -> Regime.DOD;
        };
  }
}
