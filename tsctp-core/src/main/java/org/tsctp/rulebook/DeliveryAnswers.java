package org.tsctp.rulebook;

import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Delivery;
import org.tsctp.rule.Case;
import org.tsctp.rule.VerdictBuilder;

/** Answers that several rules on deliveries give alike. */
final class DeliveryAnswers {

  static final Sentence UNIT_NOT_IDENTIFIED =
      Sentence.of(
          "vetting.unit-not-identified", "The receiving unit of {delivery} is not identified.");
  private static final Sentence AUTHORITY_UNKNOWN =
      Sentence.of(
          "vetting.authority-unknown",
          "The legal authority behind {delivery} is not known, so it is not known which vetting"
              + " law applies.");

  private DeliveryAnswers() {}

  static VerdictBuilder unitNotIdentified(Delivery delivery, Case facts) {
    return facts
        .indeterminate(UNIT_NOT_IDENTIFIED, "delivery", delivery.id())
        .on(delivery, "unit")
        .missing("deliveries", "unit", delivery.id());
  }

  static VerdictBuilder authorityUnknown(Delivery delivery, Case facts) {
    return facts
        .indeterminate(AUTHORITY_UNKNOWN, "delivery", delivery.id())
        .on(delivery, "activity")
        .missing("activities", "authority", delivery.activity());
  }
}
