package org.tsctp.rulebook;

import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Decimals;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Missing;
import org.tsctp.partnership.Delivery;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.VerdictBuilder;

/**
 * What was granted to a country by the day of a delivery, held against the sum above which a
 * determination is needed.
 *
 * @param granted the sum of the fiscal year
 * @param limit the sum that still needs none
 */
record GrantSum(Grants.Granted granted, ParameterValue limit) {

  private static final String ABOVE = "eum.determination_above";

  static GrantSum of(Delivery delivery, @Nullable String country, Case facts) {
    Grants.Granted granted =
        country == null
            ? new Grants.Granted(
                BigFraction.ZERO, new Missing("activities", "country", delivery.activity()))
            : facts.shared(Grants.class, Grants::new).until(delivery.date(), country);
    return new GrantSum(granted, facts.parameter(ABOVE, delivery.date()));
  }

  /** Whether more was granted: values that are not known can only add to the sum. */
  Truth isAbove() {
    if (Decimals.compare(granted.dollars(), Decimals.fraction(limit.decimal())) > 0) {
      return Truth.TRUE;
    }
    return granted.missing() == null ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The determination, where it is not known whether one is needed. */
  Point perhapsNeeded(Point determination) {
    return Point.isOpen(
        determination.name(),
        determination.seen(),
        List.of(Objects.requireNonNull(granted.missing())),
        determination.remedy(),
        List.of());
  }

  String dollars() {
    return Decimals.money(granted.dollars());
  }

  VerdictBuilder measured(VerdictBuilder answer) {
    return answer.measured(dollars(), Decimals.money(limit.decimal()), "USD");
  }
}
