package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.Map;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Vetting;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Verdict;

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

  static Verdict unitNotIdentified(Delivery delivery, Case facts) {
    return facts
        .indeterminate(UNIT_NOT_IDENTIFIED, "delivery", delivery.id())
        .on(delivery, "unit")
        .missing("deliveries", "unit", delivery.id())
        .verdict();
  }

  static Verdict authorityUnknown(Delivery delivery, Case facts) {
    return facts
        .indeterminate(AUTHORITY_UNKNOWN, "delivery", delivery.id())
        .on(delivery, "activity")
        .missing("activities", "authority", delivery.activity())
        .verdict();
  }

  /** An approval of a unit that counts on a day, whatever other vettings of that day say. */
  static Edit approval(String unit, LocalDate day, Case facts) {
    return approval(facts.newId(Vetting.class), unit, day);
  }

  /** The same with an id of its own, where several units are to be approved. */
  static Edit approval(String id, String unit, LocalDate day) {
    return new Edit.AddRow(
        "vettings",
        Map.of(
            "id",
            id,
            "unit",
            unit,
            "requested",
            day.toString(),
            "decided",
            day.toString(),
            "outcome",
            "APPROVED"));
  }
}
