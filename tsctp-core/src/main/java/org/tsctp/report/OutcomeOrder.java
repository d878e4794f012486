package org.tsctp.report;

import java.util.List;
import org.tsctp.rule.Outcome;

/** The order in which reports list outcomes, which is that of the contract. */
final class OutcomeOrder {

  static final List<Outcome> LISTED =
      List.of(
          Outcome.COMPLIANT,
          Outcome.ATTENTION,
          Outcome.VIOLATION,
          Outcome.WAIVED,
          Outcome.INDETERMINATE,
          Outcome.NOT_APPLICABLE);

  private OutcomeOrder() {}
}
