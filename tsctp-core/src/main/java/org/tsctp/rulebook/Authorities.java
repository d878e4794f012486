package org.tsctp.rulebook;

import java.util.Optional;
import org.tsctp.basics.Truth;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Channel;

/** Questions about the legal authority and channel of an activity of which nothing may be known. */
final class Authorities {

  private static final String FOREIGN_MILITARY_FINANCING = "FMF";

  private Authorities() {}

  /** Whether an activity is funded under one of the two State Department acts. */
  static Truth isStateFunded(Optional<Activity> activity) {
    return activity
        .map(Activity::authority)
        .map(a -> Truth.of(a == Authority.FAA || a == Authority.AECA))
        .orElse(Truth.UNKNOWN);
  }

  /** Whether an activity is funded under an authority of the Defense Department. */
  static Truth isDefenseFunded(Optional<Activity> activity) {
    return activity
        .map(Activity::authority)
        .map(
            a ->
                switch (a) {
                  case SECTION_1206, SECTION_2282, SECTION_333, TITLE_10 -> Truth.TRUE;
                  default -> Truth.FALSE;
                })
        .orElse(Truth.UNKNOWN);
  }

  /** Whether an activity is funded under a certain authority. */
  static Truth is(Optional<Activity> activity, Authority authority) {
    return activity
        .map(Activity::authority)
        .map(a -> Truth.of(a == authority))
        .orElse(Truth.UNKNOWN);
  }

  /**
   * Whether the government furnishes the articles: neither bought commercially nor paid by the
   * recipient itself (22 U.S.C. 2378d does not reach those, CRS IF10575).
   */
  static Truth isFurnished(Optional<Activity> activity) {
    if (activity.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Channel channel = activity.get().channelOrGrant();
    if (channel != Channel.FMS) {
      return Truth.of(channel != Channel.DCS);
    }
    String account = activity.get().account();
    return account == null ? Truth.UNKNOWN : Truth.of(account.equals(FOREIGN_MILITARY_FINANCING));
  }
}
