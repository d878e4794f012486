package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Harm;
import org.tsctp.rule.Case;
import org.tsctp.rule.Definition;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Chapter "Civilian harm": whether harm to civilians is looked into and answered for.
 *
 * <p>CH-1 assessed in time, CH-3 investigated to the end, CH-4 counted by source. Definition CH-2
 * stands in {@link HarmRoute}.
 */
final class CivilianHarmRules implements RuleChapter {

  private static final String ASSESSMENT = "harm.assessment";
  private static final String INVESTIGATION = "harm.investigation";

  private static final Citation HARM_POLICY =
      new Citation("DoDI 3000.17 and CHMR-AP 2022", "good practice; not seen");
  private static final Citation JOINT_FORCE =
      new Citation("UNSCR 2391 (2017)", "accountability in the compliance framework");
  private static final Citation DATA_QUALITY =
      new Citation("Our own rule of data quality", "sources that disagree are not averaged");

  @Override
  public String name() {
    return "Civilian harm";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(assessed(), investigated(), counted());
  }

  private static final Sentence ASSESSED =
      Sentence.of(
          "CH-1.in-time", "The harm of {date} ({harm}) was assessed on {assessed}, by {until}.");
  private static final Sentence STILL_TIME =
      Sentence.of(
          "CH-1.still-time",
          "No assessment of the harm of {date} ({harm}) is on record; there is time until {until}.");
  private static final Sentence ASSESSED_LATE =
      Sentence.of(
          "CH-1.late", "The harm of {date} ({harm}) was assessed on {assessed}, after {until}.");
  private static final Sentence NOT_ASSESSED =
      Sentence.of(
          "CH-1.none",
          "The harm of {date} ({harm}) had not been assessed by {asOf}; the last day"
              + " was {until}.");
  private static final Sentence ASSESSMENT_UNKNOWN =
      Sentence.of(
          "CH-1.unknown",
          "It is not known whether the harm of {date} ({harm}) was assessed by {until}.");

  private Rule<Harm> assessed() {
    return Rule.of("CH-1", Kinds.HARMS)
        .title("Civilian-harm incident assessed")
        .requires("Harm to civilians is assessed within the period after the incident.")
        .because("What nobody looks into happens again.")
        .weighs(Severity.HIGH, Force.POLICY)
        .verified("UNVERIFIED: the authority was not seen; the events were")
        .cites(HARM_POLICY)
        .needs("harms.date", "harms.assessed", "harms.intent")
        .examples(CivilianHarmExamples.assessed())
        .judge(this::judgeAssessed);
  }

  private Verdict judgeAssessed(Harm harm, Case facts) {
    LocalDate until = harm.date().plusDays(facts.parameter(ASSESSMENT, harm.date()).whole());
    if (harm.assessed().isBy(until)) {
      return assessment(Outcome.COMPLIANT, ASSESSED, harm, until, facts).verdict();
    }
    Edit inTime =
        new Edit.SetCell(
            "harms", harm.id(), "assessed", Fillings.notAfter(until, harm, facts).toString());
    if (!facts.asOf().isAfter(until)) {
      return assessment(Outcome.ATTENTION, STILL_TIME, harm, until, facts)
          .flip(Outcome.COMPLIANT, inTime)
          .verdict();
    }
    if (harm.assessed().isKnown()) {
      long days = ChronoUnit.DAYS.between(harm.date(), harm.assessed().date());
      return assessment(Outcome.VIOLATION, ASSESSED_LATE, harm, until, facts)
          .flip(Outcome.COMPLIANT, inTime)
          .flip(Outcome.COMPLIANT, new Edit.SetParameter(ASSESSMENT, String.valueOf(days)))
          .verdict();
    }
    VerdictBuilder answer =
        harm.assessed().isNone()
            ? assessment(Outcome.VIOLATION, NOT_ASSESSED, harm, until, facts)
            : assessment(Outcome.INDETERMINATE, ASSESSMENT_UNKNOWN, harm, until, facts)
                .missing("harms", "assessed", harm.id());
    return answer.flip(Outcome.COMPLIANT, inTime).verdict();
  }

  private static VerdictBuilder assessment(
      Outcome outcome, Sentence sentence, Harm harm, LocalDate until, Case facts) {
    return facts
        .answer(
            outcome,
            sentence.with(
                "harm", harm.id(),
                "date", harm.date(),
                "assessed", harm.assessed(),
                "until", until,
                "asOf", facts.asOf()))
        .on(harm, "date", "assessed")
        .because(() -> HarmRoute.reason(harm, facts));
  }

  private static final Sentence CONCLUDED =
      Sentence.of(
          "CH-3.concluded",
          "The investigation of the harm of {date} ({harm}) was concluded on {concluded}.");
  private static final Sentence UNDER_WAY =
      Sentence.of(
          "CH-3.under-way",
          "The investigation of the harm of {date} ({harm}) was opened on {opened}, {days} days"
              + " before {asOf}, and is not shown as concluded.");
  private static final Sentence STALLED =
      Sentence.of(
          "CH-3.stalled",
          "The investigation of the harm of {date} ({harm}) was opened on {opened}, {days} days"
              + " before {asOf}, more than {limit}, and is not shown as concluded.");
  private static final Sentence NOT_OPENED =
      Sentence.of(
          "CH-3.none",
          "No investigation of the harm of {date} ({harm}) had been opened by {asOf}.");
  private static final Sentence OPENING_UNKNOWN =
      Sentence.of(
          "CH-3.unknown",
          "It is not known whether an investigation of the harm of {date} ({harm}) was opened.");

  private Rule<Harm> investigated() {
    return Rule.of("CH-3", Kinds.HARMS)
        .title("Credible investigation and accountability")
        .requires("An investigation is opened and concluded within the period.")
        .because("An investigation that never ends protects those it is about.")
        .weighs(Severity.HIGH, Force.POLICY)
        .verified("PARTLY VERIFIED: the events were seen; the time limit is ours")
        .cites(JOINT_FORCE)
        .needs(
            "harms.date",
            "harms.investigation_opened",
            "harms.investigation_concluded",
            "harms.intent")
        .examples(CivilianHarmExamples.investigated())
        .judge(this::judgeInvestigated);
  }

  private Verdict judgeInvestigated(Harm harm, Case facts) {
    if (harm.investigationConcluded().isKnown()) {
      return investigation(Outcome.COMPLIANT, CONCLUDED, harm, 0, 0, facts).verdict();
    }
    LocalDate today = Fillings.notAfter(facts.asOf(), harm, facts);
    Edit concluded =
        new Edit.SetCell("harms", harm.id(), "investigation_concluded", today.toString());
    if (!harm.investigationOpened().isKnown()) {
      VerdictBuilder answer =
          harm.investigationOpened().isNone()
              ? investigation(Outcome.VIOLATION, NOT_OPENED, harm, 0, 0, facts)
              : investigation(Outcome.INDETERMINATE, OPENING_UNKNOWN, harm, 0, 0, facts)
                  .missing("harms", "investigation_opened", harm.id());
      return answer
          .flip(
              Outcome.COMPLIANT,
              new Edit.SetCell("harms", harm.id(), "investigation_opened", today.toString()),
              concluded)
          .verdict();
    }
    LocalDate opened = harm.investigationOpened().date();
    long days = ChronoUnit.DAYS.between(opened, facts.asOf());
    int limit = facts.parameter(INVESTIGATION, opened).whole();
    boolean open = days <= limit;
    VerdictBuilder answer =
        investigation(
                open ? Outcome.ATTENTION : Outcome.VIOLATION,
                open ? UNDER_WAY : STALLED,
                harm,
                days,
                limit,
                facts)
            .flip(Outcome.COMPLIANT, concluded);
    return (open
            ? answer
            : answer.flip(
                Outcome.ATTENTION, new Edit.SetParameter(INVESTIGATION, String.valueOf(days))))
        .verdict();
  }

  private static VerdictBuilder investigation(
      Outcome outcome, Sentence sentence, Harm harm, long days, int limit, Case facts) {
    return facts
        .answer(
            outcome,
            sentence.with(
                "harm", harm.id(),
                "date", harm.date(),
                "opened", harm.investigationOpened(),
                "concluded", harm.investigationConcluded(),
                "days", days,
                "limit", limit,
                "asOf", facts.asOf()))
        .on(harm, "date", "investigation_opened", "investigation_concluded")
        .because(() -> HarmRoute.reason(harm, facts));
  }

  private Rule<Harm> counted() {
    return Rule.of("CH-4", Kinds.HARMS)
        .title("Counts kept as ranges per source")
        .requires(
            "A count of the killed names its source; sources that disagree stand in rows of their"
                + " own or in a range.")
        .because("One number out of several that disagree is nobody's finding.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("PARTLY VERIFIED: the events were seen; the rule is ours")
        .cites(DATA_QUALITY)
        .needs(
            "harms.date", "harms.country", "harms.killed_low", "harms.killed_high", "harms.source")
        .examples(CivilianHarmExamples.counted())
        .judge(HarmCounts::judge);
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "CH-2",
            "Civilian harm is not by itself a gross violation",
            "An accident is judged by the rules of this chapter alone. Deliberate harm is judged by"
                + " them, and by the rights rules as soon as an allegation of a gross violation names"
                + " the unit. Where harms.intent is empty, nobody can say whether the rights rules"
                + " speak of it.",
            "VERIFIED",
            List.of(new Citation("22 U.S.C. 2304(d)(1)", "read as of April 2023")),
            List.of("CH-1", "CH-3")));
  }
}
