package org.tsctp.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Vetting;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Rule LEAHY-5: the vetting that decides was asked for early enough.
 *
 * <p>Working days are Monday to Friday, from the day of the request to the day before the delivery.
 * Holidays are not known.
 */
final class RequestedEarly {

  private static final String DAYS = "vetting.request_days";

  private static final Sentence BEFORE =
      Sentence.of(
          "LEAHY-5.before", "On {date} no period between request and assistance was asked for.");
  private static final Sentence OTHER =
      Sentence.of(
          "LEAHY-5.other",
          "{delivery} is funded under another authority, to which no vetting guide applies.");
  private static final Sentence NO_VETTING =
      Sentence.of(
          "LEAHY-5.no-vetting",
          "No vetting of {unit} had been asked for by {date}; whether it was cleared is for LEAHY-3"
              + " to say.");
  private static final Sentence EARLY =
      Sentence.of(
          "LEAHY-5.early",
          "Vetting {vetting} of {unit} was asked for on {requested}, {days} working days before the"
              + " assistance of {date}.");
  private static final Sentence LATE =
      Sentence.of(
          "LEAHY-5.late",
          "Vetting {vetting} of {unit} was asked for on {requested}, only {days} of {least} working"
              + " days before the assistance of {date}.");
  private static final Sentence NO_REQUEST =
      Sentence.of(
          "LEAHY-5.no-request",
          "Vetting {vetting} of {unit} was decided without a request before the assistance of"
              + " {date}.");
  private static final Sentence REQUEST_UNKNOWN =
      Sentence.of(
          "LEAHY-5.request-unknown",
          "It is not known when vetting {vetting} of {unit}, on which the assistance of {date}"
              + " rests, was asked for.");

  private final Delivery delivery;
  private final Vetting vetting;
  private final int least;
  private final Case facts;

  private RequestedEarly(Delivery delivery, Vetting vetting, int least, Case facts) {
    this.delivery = delivery;
    this.vetting = vetting;
    this.least = least;
    this.facts = facts;
  }

  static Verdict judge(Delivery delivery, Case facts) {
    LocalDate day = delivery.date();
    Optional<ParameterValue> least = facts.findParameter(DAYS, day);
    if (least.isEmpty()) {
      return facts.notApplicable(BEFORE, "date", day).on(delivery, "date").verdict();
    }
    String unit = delivery.unit();
    if (unit == null) {
      return facts
          .notApplicable(DeliveryAnswers.UNIT_NOT_IDENTIFIED, "delivery", delivery.id())
          .on(delivery, "unit")
          .verdict();
    }
    Optional<Activity> activity = Kinds.activity(facts.view(), delivery.activity());
    Optional<Authority> authority = activity.map(Activity::authority);
    if (authority.isEmpty()) {
      return DeliveryAnswers.authorityUnknown(delivery, facts)
          .flip(Outcome.NOT_APPLICABLE, DeliveryEdits.authority(delivery, Authority.OTHER, facts))
          .verdict();
    }
    if (authority.get() == Authority.OTHER) {
      return facts
          .notApplicable(OTHER, "delivery", delivery.id())
          .on(activity.orElseThrow(), "authority")
          .verdict();
    }
    Optional<Vetting> vetting =
        new Clearances(facts.view(), authority.get()).at(unit, day).vetting();
    return vetting.isEmpty()
        ? facts
            .notApplicable(NO_VETTING, "unit", unit, "date", day)
            .on(delivery, "unit", "date")
            .verdict()
        : new RequestedEarly(delivery, vetting.get(), least.get().whole(), facts).judge();
  }

  private Verdict judge() {
    if (vetting.requested().isUnknown()) {
      return answer(Outcome.INDETERMINATE, REQUEST_UNKNOWN, 0)
          .missing("vettings", "requested", vetting.id())
          .flip(Outcome.COMPLIANT, requestInTime())
          .verdict();
    }
    if (vetting.requested().isNone()) {
      return answer(Outcome.VIOLATION, NO_REQUEST, 0)
          .flip(Outcome.COMPLIANT, requestInTime())
          .verdict();
    }
    long days = workingDays(vetting.requested().date(), delivery.date());
    boolean late = days < least;
    VerdictBuilder answer =
        answer(late ? Outcome.VIOLATION : Outcome.COMPLIANT, late ? LATE : EARLY, days)
            .measured(days, least, "working days");
    if (late) {
      answer
          .flip(Outcome.COMPLIANT, requestInTime())
          .flip(Outcome.COMPLIANT, new Edit.SetParameter(DAYS, String.valueOf(days)));
    }
    return answer.verdict();
  }

  private VerdictBuilder answer(Outcome outcome, Sentence sentence, long days) {
    return facts
        .answer(
            outcome,
            sentence.with(
                "vetting",
                vetting.id(),
                "unit",
                vetting.unit(),
                "requested",
                vetting.requested(),
                "days",
                days,
                "least",
                least,
                "date",
                delivery.date()))
        .on(delivery, "unit", "date")
        .on(vetting, "requested", "decided", "outcome")
        .knowable(Knowable.AT_THE_TIME);
  }

  private Edit requestInTime() {
    LocalDate latest = delivery.date();
    for (int days = 0; days < least; ) {
      latest = latest.minusDays(1);
      days += isWorkingDay(latest) ? 1 : 0;
    }
    LocalDate known = DeliveryEdits.known(latest, vetting, facts.view());
    return new Edit.SetCell("vettings", vetting.id(), "requested", known.toString());
  }

  /** Mondays to Fridays from a day to the day before another, 0 if that is not later. */
  static long workingDays(LocalDate from, LocalDate to) {
    long all = Math.max(0, ChronoUnit.DAYS.between(from, to));
    long days = all / 7 * 5;
    for (LocalDate day = to.minusDays(all % 7); day.isBefore(to); day = day.plusDays(1)) {
      days += isWorkingDay(day) ? 1 : 0;
    }
    return days;
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
