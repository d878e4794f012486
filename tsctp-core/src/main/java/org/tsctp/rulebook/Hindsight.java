package org.tsctp.rulebook;

import java.util.List;
import java.util.Optional;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule LEAHY-13: a gross violation from before the assistance was found credible after it. */
final class Hindsight {

  private static final Sentence OTHER =
      Sentence.of(
          "LEAHY-13.other",
          "{delivery} is funded under another authority, to which neither Leahy law applies.");
  private static final Sentence LATER =
      Sentence.of(
          "LEAHY-13.later",
          "{allegation} against {unit} of {occurred} was found credible on {assessed}, after the"
              + " assistance of {date}.");
  private static final Sentence NOTHING =
      Sentence.of(
          "LEAHY-13.nothing",
          "No gross violation by {unit} from before the assistance of {date} was found credible"
              + " after it.");

  private Hindsight() {}

  static Verdict judge(Delivery delivery, Case facts) {
    String unit = delivery.unit();
    if (unit == null) {
      return facts
          .notApplicable(DeliveryAnswers.UNIT_NOT_IDENTIFIED, "delivery", delivery.id())
          .on(delivery, "unit")
          .verdict();
    }
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    if (Authorities.is(activity, Authority.OTHER).isTrue()) {
      return facts
          .notApplicable(OTHER, "delivery", delivery.id())
          .on(activity.orElseThrow(), "authority")
          .verdict();
    }
    List<Allegation> later =
        facts.view().list(Allegation.class, "unit", unit).stream()
            .filter(allegation -> isLater(allegation, delivery))
            .toList();
    return later.isEmpty()
        ? facts
            .compliant(NOTHING, "unit", unit, "date", delivery.date())
            .on(delivery, "unit", "date")
            .verdict()
        : attention(delivery, later, facts);
  }

  private static boolean isLater(Allegation allegation, Delivery delivery) {
    return allegation.isGrossViolation()
        && allegation.assessment() == Allegation.Credibility.CREDIBLE
        && !allegation.occurred().isAfter(delivery.date())
        && allegation.assessed().isKnown()
        && allegation.assessed().date().isAfter(delivery.date());
  }

  private static Verdict attention(Delivery delivery, List<Allegation> later, Case facts) {
    Allegation first = later.get(0);
    VerdictBuilder answer =
        facts
            .attention(
                LATER,
                "allegation",
                first.id(),
                "unit",
                String.valueOf(first.unit()),
                "occurred",
                first.occurred(),
                "assessed",
                first.assessed(),
                "date",
                delivery.date())
            .on(delivery, "unit", "date")
            .knowable(Knowable.IN_HINDSIGHT);
    for (Allegation allegation : later) {
      answer.on(allegation, "act", "occurred", "credibility", "assessed");
    }
    return answer
        .flip(
            Outcome.COMPLIANT,
            later.stream()
                .map(a -> new Edit.SetCell("allegations", a.id(), "credibility", "NOT_CREDIBLE"))
                .toArray(Edit[]::new))
        .verdict();
  }
}
