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
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * The exceptions to the prohibition of 22 U.S.C. 2420 on help to police, prisons and internal
 * intelligence, and rule POLICE-1. Rule BORD-1 asks for them too.
 */
final class PoliceException {

  private static final String PROHIBITION = "police.prohibition";
  private static final String BRANCHES = "police.branches";
  private static final String ANTITERRORISM_ACCOUNTS = "police.antiterrorism_accounts";

  static final Sentence BEFORE =
      Sentence.of("police.before", "On {date}, the police prohibition was not in force.");
  private static final Sentence OTHER_AUTHORITY =
      Sentence.of(
          "POLICE-1.other-authority",
          "{delivery} is under authority {authority}; the prohibition speaks of money under the"
              + " Foreign Assistance Act.");
  private static final Sentence OTHER_BRANCH =
      Sentence.of(
          "POLICE-1.other-branch",
          "{unit}, which received {delivery}, is no police, prison or intelligence force.");
  static final Sentence SCOPE_UNKNOWN =
      Sentence.of(
          "police.scope-unknown",
          "Authority or branch of service is not known, so it is not known which law {delivery} is"
              + " held against.");
  private static final Sentence CLAIMED =
      Sentence.of(
          "police.claimed",
          "{delivery} rests on exception {exception} to the police prohibition, which {activity}"
              + " claims.");
  private static final Sentence ANTITERRORISM =
      Sentence.of(
          "police.antiterrorism",
          "{delivery} is antiterrorism assistance, which has an authority of its own beside the"
              + " police prohibition.");
  private static final Sentence NONE =
      Sentence.of(
          "police.none",
          "{delivery} reached {unit} under the Foreign Assistance Act; {activity} claims no exception"
              + " to the police prohibition.");
  private static final Sentence MISSING =
      Sentence.of(
          "police.missing",
          "{delivery} reached {unit} under the Foreign Assistance Act; which exception to the police"
              + " prohibition {activity} claims is not known.");

  private PoliceException() {}

  /** POLICE-1. */
  static Verdict judge(Delivery delivery, Case facts) {
    LocalDate day = delivery.date();
    if (!isInForce(day, facts)) {
      return facts.notApplicable(BEFORE, "date", day).on(delivery, "date").verdict();
    }
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    List<String> branches = facts.parameter(BRANCHES, day).words();
    Receiver receiver = new Receiver(delivery, facts);
    Truth funded = Authorities.is(activity, Authority.FAA);
    Truth belongs = receiver.belongsTo(branches);
    if (funded.isFalse()) {
      return otherAuthority(delivery, activity.orElseThrow(), facts);
    }
    if (belongs.isFalse()) {
      VerdictBuilder answer =
          facts
              .notApplicable(OTHER_BRANCH, "unit", "" + delivery.unit(), "delivery", delivery.id())
              .on(delivery, "unit");
      receiver.unit().ifPresent(unit -> answer.on(unit, "branch"));
      return answer.verdict();
    }
    return funded.and(belongs).isTrue()
        ? judge(delivery, activity.orElseThrow(), facts)
        : scopeUnknown(receiver, branches, Authority.AECA, Outcome.NOT_APPLICABLE);
  }

  static boolean isInForce(LocalDate day, Case facts) {
    return facts.findParameter(PROHIBITION, day).isPresent();
  }

  private static Verdict otherAuthority(Delivery delivery, Activity activity, Case facts) {
    return facts
        .notApplicable(
            OTHER_AUTHORITY, "delivery", delivery.id(), "authority", "" + activity.authority())
        .on(activity, "authority")
        .verdict();
  }

  /**
   * The law or the branch is not known.
   *
   * @param other an authority under which the rule gives another outcome whatever the branch
   * @param under that outcome
   */
  static Verdict scopeUnknown(
      Receiver receiver, List<String> branches, Authority other, Outcome under) {
    Delivery delivery = receiver.delivery();
    Case facts = receiver.facts();
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    boolean authorityKnown = activity.map(a -> a.authority() != null).orElse(false);
    VerdictBuilder answer =
        facts
            .indeterminate(SCOPE_UNKNOWN, "delivery", delivery.id())
            .on(delivery, "activity", "unit");
    activity.ifPresent(a -> answer.on(a, "authority"));
    receiver.unit().ifPresent(unit -> answer.on(unit, "branch"));
    boolean branchKnown = !receiver.belongsTo(branches).isUnknown();
    if (!branchKnown) {
      receiver.branchUnknown(answer);
    }
    if (!authorityKnown) {
      answer.missing("activities", "authority", delivery.activity());
    }
    if (activity.isPresent() && (branchKnown || under == Outcome.NOT_APPLICABLE)) {
      answer.flip(
          under, new Edit.SetCell("activities", activity.get().id(), "authority", other.name()));
    }
    return receiver.isOfAnotherBranch(answer, branches).verdict();
  }

  /** A delivery under the Foreign Assistance Act to a force that needs an exception. */
  static Verdict judge(Delivery delivery, Activity activity, Case facts) {
    Activity.PoliceException exception = activity.policeException();
    if (isAntiterrorism(activity, delivery.date(), facts)) {
      return claimed(ANTITERRORISM, delivery, activity, facts);
    }
    if (exception == null) {
      return missing(delivery, activity, facts);
    }
    return switch (exception) {
      case NO_EXCEPTION -> none(delivery, activity, facts);
      case ANTITERRORISM -> claimed(ANTITERRORISM, delivery, activity, facts);
      case POST_CONFLICT, CUSTOMS, MARITIME, COUNTERNARCOTICS ->
          claimed(CLAIMED, delivery, activity, facts);
    };
  }

  private static boolean isAntiterrorism(Activity activity, LocalDate day, Case facts) {
    String account = activity.account();
    return account != null
        && facts.parameter(ANTITERRORISM_ACCOUNTS, day).words().contains(account);
  }

  private static Verdict claimed(
      Sentence sentence, Delivery delivery, Activity activity, Case facts) {
    VerdictBuilder answer =
        about(
                facts.answer(Outcome.ATTENTION, sentence.with(values(delivery, activity))),
                delivery,
                activity,
                facts)
            .knowable(knowable(delivery, activity, facts));
    Edit none = claim(activity, Activity.PoliceException.NO_EXCEPTION);
    Edit otherAccount = new Edit.SetCell("activities", activity.id(), "account", "");
    return isAntiterrorism(activity, delivery.date(), facts)
        ? answer.flip(Outcome.VIOLATION, otherAccount, none).verdict()
        : answer.flip(Outcome.VIOLATION, none).verdict();
  }

  private static Verdict none(Delivery delivery, Activity activity, Case facts) {
    return about(
            facts.answer(Outcome.VIOLATION, NONE.with(values(delivery, activity))),
            delivery,
            activity,
            facts)
        .knowable(knowable(delivery, activity, facts))
        .flip(Outcome.ATTENTION, claim(activity, Activity.PoliceException.POST_CONFLICT))
        .verdict();
  }

  private static Verdict missing(Delivery delivery, Activity activity, Case facts) {
    return about(
            facts.answer(Outcome.INDETERMINATE, MISSING.with(values(delivery, activity))),
            delivery,
            activity,
            facts)
        .missing("activities", "police_exception", activity.id())
        .flip(Outcome.ATTENTION, claim(activity, Activity.PoliceException.POST_CONFLICT))
        .flip(Outcome.VIOLATION, claim(activity, Activity.PoliceException.NO_EXCEPTION))
        .verdict();
  }

  private static Edit claim(Activity activity, Activity.PoliceException exception) {
    return new Edit.SetCell("activities", activity.id(), "police_exception", exception.name());
  }

  private static Object[] values(Delivery delivery, Activity activity) {
    return new Object[] {
      "delivery",
      delivery.id(),
      "unit",
      "" + delivery.unit(),
      "activity",
      activity.id(),
      "exception",
      "" + activity.policeException()
    };
  }

  private static Knowable knowable(Delivery delivery, Activity activity, Case facts) {
    return SafeguardChecks.knowable(
        delivery.date(),
        new Receiver(delivery, facts)
            .unit()
            .map(unit -> List.of(delivery, activity, unit))
            .orElse(List.of(delivery, activity)));
  }

  private static VerdictBuilder about(
      VerdictBuilder answer, Delivery delivery, Activity activity, Case facts) {
    answer.on(delivery, "unit", "date", "kind");
    new Receiver(delivery, facts).unit().ifPresent(unit -> answer.on(unit, "branch"));
    return answer.on(activity, "authority", "account", "police_exception");
  }
}
