package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Vetting;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Knowable;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Chapter "Vetting": who may receive assistance, judged on the day it was furnished.
 *
 * <p>LEAHY-1 State bar, LEAHY-3 cleared before assistance, LEAHY-4 clearance still current.
 */
final class VettingRules implements RuleChapter {

  private static final String VALIDITY = "vetting.validity";

  private static final Citation STATE_LEAHY =
      new Citation("22 U.S.C. 2378d(a),(b) (FAA s.620M)", "read as of April 2023");
  private static final Citation STATE_LEAHY_SCOPE =
      new Citation("CRS IF10575 (2017)", "scope without FMS paid by the recipient and DCS");
  private static final Citation STATE_LEAHY_PROCEDURE =
      new Citation("22 U.S.C. 2378d(d)(5)", "individual and unit; read as of April 2023");
  private static final Citation STATE_FACT_SHEET =
      new Citation("State Department Leahy fact sheet", "the unit's commander");
  private static final Citation VETTING_PRACTICE =
      new Citation("State vetting practice", "one year commonly quoted; unverified");

  @Override
  public String name() {
    return "Vetting";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(stateBar(), clearedBeforeAssistance(), clearanceCurrent());
  }

  private Rule<Delivery> stateBar() {
    return Rule.of("LEAHY-1", Kinds.DELIVERIES)
        .title("State Leahy bar on assistance to a unit")
        .requires(
            "No assistance under the Foreign Assistance Act or the Arms Export Control Act goes to"
                + " a unit of which there is credible information of a gross violation of human"
                + " rights, unless effective steps to bring those responsible to justice were found"
                + " and reported to the committees.")
        .because("Public money must not strengthen a unit that tortures, kills or rapes.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified("VERIFIED")
        .cites(STATE_LEAHY, STATE_LEAHY_SCOPE)
        .needs(
            "deliveries.activity",
            "deliveries.unit",
            "deliveries.date",
            "activities.authority",
            "activities.channel",
            "activities.account",
            "units.kind",
            "allegations.unit",
            "allegations.act",
            "allegations.occurred",
            "allegations.credibility",
            "allegations.assessed",
            "remediations.decided",
            "remediations.reported",
            "commands.parent",
            "commands.certainty",
            "vettings.decided",
            "vettings.outcome")
        .examples(VettingExamples.stateBar())
        .judge(StateBar::judge);
  }

  private Rule<Delivery> clearedBeforeAssistance() {
    return Rule.of("LEAHY-3", Kinds.DELIVERIES)
        .title("Vetting precedes assistance; individual AND unit (and unit's commander)")
        .requires(
            "A person and the person's unit, or a unit and its commander, are vetted and approved"
                + " before they receive assistance.")
        .because("A clearance that comes afterwards protects nobody.")
        .weighs(Severity.BLOCKER, Force.STATUTE)
        .verified("VERIFIED")
        .cites(STATE_LEAHY_PROCEDURE, STATE_FACT_SHEET)
        .needs(
            "deliveries.activity",
            "deliveries.unit",
            "deliveries.date",
            "activities.authority",
            "units.kind",
            "units.commander",
            "commands.parent",
            "commands.certainty",
            "vettings.unit",
            "vettings.regime",
            "vettings.requested",
            "vettings.decided",
            "vettings.outcome")
        .examples(VettingExamples.clearedBeforeAssistance())
        .judge(ClearedBefore::judge);
  }

  private static final Sentence NOT_APPROVED =
      Sentence.of(
          "LEAHY-4.not-approved",
          "{unit} held no approval on {date}; whether it was cleared is for LEAHY-3 to say.");
  private static final Sentence CURRENT =
      Sentence.of(
          "LEAHY-4.current",
          "The approval of {unit} of {decided} covered the assistance of {date}; it held until"
              + " {end}.");
  private static final Sentence LAPSED =
      Sentence.of(
          "LEAHY-4.lapsed",
          "The approval of {unit} of {decided} no longer covered the assistance of {date}: {days}"
              + " days after the first uncovered day, {end}.");

  private Rule<Delivery> clearanceCurrent() {
    return Rule.of("LEAHY-4", Kinds.DELIVERIES)
        .title("Vetting still current on the day of assistance")
        .requires("The latest approval still covers the day on which assistance is furnished.")
        .because("A unit may have changed since it was last looked at.")
        .weighs(Severity.MEDIUM, Force.POLICY)
        .verified("UNVERIFIED: the period is a parameter, so a lapse is ATTENTION at most")
        .cites(VETTING_PRACTICE)
        .needs(
            "deliveries.activity",
            "deliveries.unit",
            "deliveries.date",
            "activities.authority",
            "vettings.decided",
            "vettings.outcome",
            "vettings.to")
        .examples(VettingExamples.clearanceCurrent())
        .judge(this::judgeClearanceCurrent);
  }

  private Verdict judgeClearanceCurrent(Delivery delivery, Case facts) {
    String unit = delivery.unit();
    LocalDate day = delivery.date();
    if (unit == null) {
      return facts
          .notApplicable(DeliveryAnswers.UNIT_NOT_IDENTIFIED, "delivery", delivery.id())
          .on(delivery, "unit")
          .verdict();
    }
    Optional<Authority> authority =
        Kinds.activity(facts.view(), delivery.activity()).map(Activity::authority);
    if (authority.isEmpty()) {
      return DeliveryAnswers.authorityUnknown(delivery, facts);
    }
    Clearances.Clearance clearance = new Clearances(facts.view(), authority.get()).at(unit, day);
    if (clearance.status() != Clearances.Status.APPROVED) {
      return facts
          .notApplicable(NOT_APPROVED, "unit", unit, "date", day)
          .on(delivery, "unit", "date")
          .verdict();
    }
    return judgePeriod(delivery, unit, clearance.vetting().orElseThrow(), facts);
  }

  private static Verdict judgePeriod(Delivery delivery, String unit, Vetting approval, Case facts) {
    LocalDate day = delivery.date();
    LocalDate decided = approval.decided().date();
    LocalDate stated = approval.to();
    LocalDate end =
        stated != null ? stated : decided.plusDays(facts.parameter(VALIDITY, day).whole());
    boolean current = day.isBefore(end);
    long age = ChronoUnit.DAYS.between(decided, day);
    VerdictBuilder answer =
        facts
            .answer(
                current ? Outcome.COMPLIANT : Outcome.ATTENTION,
                (current ? CURRENT : LAPSED)
                    .with(
                        "unit", unit,
                        "decided", decided,
                        "date", day,
                        "end", end,
                        "days", ChronoUnit.DAYS.between(end, day)))
            .on(delivery, "unit", "date")
            .on(approval, "decided", "to")
            .measured(age, ChronoUnit.DAYS.between(decided, end), "days")
            .knowable(Knowable.AT_THE_TIME);
    if (!current) {
      answer.flip(Outcome.COMPLIANT, DeliveryAnswers.approval(unit, day, facts));
      if (stated == null) {
        answer.flip(Outcome.COMPLIANT, new Edit.SetParameter(VALIDITY, String.valueOf(age + 1)));
      } else {
        answer.flip(
            Outcome.COMPLIANT,
            new Edit.SetCell("vettings", approval.id(), "to", day.plusDays(1).toString()));
      }
    }
    return answer.verdict();
  }
}
