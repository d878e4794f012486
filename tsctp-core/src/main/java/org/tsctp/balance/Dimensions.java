package org.tsctp.balance;

import java.util.Optional;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Dimension;
import org.tsctp.policy.Taxonomy;

/**
 * The side of the balance that an activity lies on: as its owner says, else derived from sector,
 * account or effort, in this order.
 */
public final class Dimensions {

  private static final Taxonomy TAXONOMY = Taxonomy.standard();

  private Dimensions() {}

  /**
   * The side of an activity.
   *
   * @param activity the activity
   * @return the side, or empty if it cannot be derived (UNMAPPED)
   */
  public static Optional<Dimension> of(Activity activity) {
    if (activity.dimension() != null) {
      return Optional.of(activity.dimension());
    }
    return bySector(activity).or(() -> byAccount(activity)).or(() -> byEffort(activity));
  }

  private static Optional<Dimension> bySector(Activity activity) {
    String sector = activity.sector();
    if (sector == null || activity.sectorScheme() == null) {
      return Optional.empty();
    }
    return switch (activity.sectorScheme()) {
      case DAC -> TAXONOMY.sideOfDacCode(sector).map(Dimension::valueOf);
      case SPSD -> TAXONOMY.sideOfSpsdArea(sector).map(Dimension::valueOf);
    };
  }

  private static Optional<Dimension> byAccount(Activity activity) {
    return Optional.ofNullable(activity.account())
        .flatMap(TAXONOMY::sideOfAccount)
        .map(Dimension::valueOf);
  }

  private static Optional<Dimension> byEffort(Activity activity) {
    if (activity.effort() == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (activity.effort()) {
          case SECURITY_ASSISTANCE, TRAINING, INTELLIGENCE_SHARING, INTERDICTION ->
              Dimension.SECURITY;
          case BORDER_MANAGEMENT, REGIONAL_COOPERATION -> Dimension.SHARED;
          case RULE_OF_LAW, GOVERNANCE, CIVILIAN_STABILIZATION -> Dimension.GOVERNANCE;
          case ECONOMIC_OPPORTUNITY -> Dimension.DEVELOPMENT;
          case HUMANITARIAN -> Dimension.EXCLUDED;
        });
  }
}
