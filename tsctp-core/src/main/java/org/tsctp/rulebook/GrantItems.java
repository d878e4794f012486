package org.tsctp.rulebook;

import java.util.Map;
import java.util.Optional;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Channel;
import org.tsctp.partnership.Delivery;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;

/** What the rules on equipment that is granted say of what is none. */
final class GrantItems {

  private static final Sentence NO_EQUIPMENT =
      Sentence.of("item.no-equipment", "{delivery} is no equipment ({kind}).");
  private static final Sentence NO_GRANT =
      Sentence.of("item.no-grant", "{delivery} was not granted ({channel}).");
  private static final Sentence CHANNEL_UNKNOWN =
      Sentence.of(
          "item.channel-unknown",
          "It is not known whether {delivery} was granted: nothing is known of {activity}.");

  private GrantItems() {}

  /** The verdict on a delivery that is no equipment. */
  static Optional<Verdict> otherThanEquipment(Delivery delivery, Case facts) {
    return delivery.kind() == Delivery.Kind.EQUIPMENT
        ? Optional.empty()
        : Optional.of(
            facts
                .notApplicable(NO_EQUIPMENT, "delivery", delivery.id(), "kind", delivery.kind())
                .on(delivery, "kind")
                .verdict());
  }

  /** Whether the articles of an activity are given, neither sold nor licensed. */
  static Truth isGranted(Optional<Activity> activity) {
    return activity
        .map(known -> Truth.of(known.channelOrGrant() == Channel.GRANT))
        .orElse(Truth.UNKNOWN);
  }

  static Verdict notGranted(Delivery delivery, Activity activity, Case facts) {
    return facts
        .notApplicable(NO_GRANT, "delivery", delivery.id(), "channel", activity.channelOrGrant())
        .on(activity, "channel")
        .verdict();
  }

  static Verdict channelUnknown(Delivery delivery, Case facts) {
    return facts
        .indeterminate(CHANNEL_UNKNOWN, "delivery", delivery.id(), "activity", delivery.activity())
        .on(delivery, "activity")
        .missing("activities", "channel", delivery.activity())
        .flip(Outcome.NOT_APPLICABLE, underNewActivity(delivery, "channel", "FMS", facts))
        .verdict();
  }

  /** Another activity, of which one thing is known, behind a delivery. */
  static Edit[] underNewActivity(Delivery delivery, String column, String value, Case facts) {
    String id = facts.newId(Activity.class);
    return new Edit[] {
      new Edit.AddRow("activities", Map.of("id", id, "title", id, column, value)),
      new Edit.SetCell("deliveries", delivery.id(), "activity", id)
    };
  }
}
