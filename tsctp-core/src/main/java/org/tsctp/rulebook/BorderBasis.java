package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule BORD-1: the law on which help to a border, customs or gendarmerie force rests. */
final class BorderBasis {

  private static final String BRANCHES = "border.branches";

  private static final Sentence OTHER_BRANCH =
      Sentence.of(
          "BORD-1.other-branch",
          "{unit}, which received {delivery}, is no border, customs or gendarmerie force.");
  private static final Sentence LAWFUL_PURPOSE =
      Sentence.of(
          "BORD-1.lawful-purpose", "{delivery} serves purpose {purpose}, which section 333 names.");
  private static final Sentence OTHER_PURPOSE =
      Sentence.of(
          "BORD-1.other-purpose",
          "{delivery} serves purpose {purpose}, which is none that section 333 names.");
  private static final Sentence PURPOSE_UNKNOWN =
      Sentence.of(
          "BORD-1.purpose-unknown",
          "{delivery} reached {unit} under section 333; no purpose is stated.");
  private static final Sentence OTHER_LAW =
      Sentence.of(
          "BORD-1.other-law",
          "{delivery} reached {unit} under authority {authority}; which law allows help to such a"
              + " force is not on record.");

  private BorderBasis() {}

  static Verdict judge(Delivery delivery, Case facts) {
    LocalDate day = delivery.date();
    Receiver receiver = new Receiver(delivery, facts);
    List<String> branches = facts.parameter(BRANCHES, day).words();
    Truth belongs = receiver.belongsTo(branches);
    if (belongs.isFalse()) {
      VerdictBuilder answer =
          facts
              .notApplicable(OTHER_BRANCH, "unit", "" + delivery.unit(), "delivery", delivery.id())
              .on(delivery, "unit");
      receiver.unit().ifPresent(unit -> answer.on(unit, "branch"));
      return answer.verdict();
    }
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    Authority authority = activity.map(Activity::authority).orElse(null);
    if (authority == Authority.FAA && !PoliceException.isInForce(day, facts)) {
      return facts
          .notApplicable(PoliceException.BEFORE, "date", day)
          .on(delivery, "date")
          .verdict();
    }
    if (authority == null || belongs.isUnknown()) {
      return PoliceException.scopeUnknown(receiver, branches, Authority.AECA, Outcome.ATTENTION);
    }
    return switch (authority) {
      case FAA -> PoliceException.judge(delivery, activity.orElseThrow(), facts);
      case SECTION_333 -> section333(delivery, activity.orElseThrow(), facts);
      case AECA, SECTION_1206, SECTION_2282, TITLE_10, OTHER ->
          otherLaw(delivery, activity.orElseThrow(), facts);
    };
  }

  private static Verdict section333(Delivery delivery, Activity activity, Case facts) {
    LocalDate day = delivery.date();
    Truth lawful = Section333.isLawful(activity, day, facts);
    Edit named = Section333.purpose(activity, true, day, facts);
    Edit other = Section333.purpose(activity, false, day, facts);
    VerdictBuilder answer =
        switch (lawful) {
          case TRUE -> answer(Outcome.COMPLIANT, LAWFUL_PURPOSE, delivery, activity, facts);
          case FALSE ->
              answer(Outcome.VIOLATION, OTHER_PURPOSE, delivery, activity, facts)
                  .flip(Outcome.COMPLIANT, named);
          case UNKNOWN ->
              answer(Outcome.INDETERMINATE, PURPOSE_UNKNOWN, delivery, activity, facts)
                  .missing("activities", "purpose", activity.id())
                  .flip(Outcome.COMPLIANT, named)
                  .flip(Outcome.VIOLATION, other);
        };
    return answer.verdict();
  }

  private static Verdict otherLaw(Delivery delivery, Activity activity, Case facts) {
    return answer(Outcome.ATTENTION, OTHER_LAW, delivery, activity, facts)
        .flip(
            Outcome.COMPLIANT,
            new Edit.SetCell("activities", activity.id(), "authority", "SECTION_333"),
            Section333.purpose(activity, true, delivery.date(), facts))
        .verdict();
  }

  private static VerdictBuilder answer(
      Outcome outcome, Sentence sentence, Delivery delivery, Activity activity, Case facts) {
    VerdictBuilder answer =
        facts.answer(
            outcome,
            sentence.with(
                "delivery",
                delivery.id(),
                "unit",
                "" + delivery.unit(),
                "purpose",
                "" + activity.purpose(),
                "authority",
                "" + activity.authority()));
    answer.on(delivery, "unit", "date");
    new Receiver(delivery, facts).unit().ifPresent(unit -> answer.on(unit, "branch"));
    return answer.on(activity, "authority", "purpose");
  }
}
