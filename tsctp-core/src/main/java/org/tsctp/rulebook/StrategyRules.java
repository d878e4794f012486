package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.basics.Dates;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Program;
import org.tsctp.partnership.Report;
import org.tsctp.partnership.Strategy;
import org.tsctp.rule.Case;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;

/**
 * Chapter "Strategy": whether there is a strategy, a leader and a report.
 *
 * <p>STRAT-1 strategy in time, STRAT-2 what the Act asks of it, STRAT-3 a named leader, STRAT-4
 * reports in time, STRAT-5 what makes it manageable.
 */
final class StrategyRules implements RuleChapter {

  private static final String DEADLINE = "strategy.deadline";
  private static final String REQUIRED = "strategy.required_elements";
  private static final String PLANNING = "strategy.planning_elements";

  private static final Citation STRATEGIES =
      new Citation("TSCTP Program Act of 2022 s.104(d)", "delegated by 87 FR 51235");
  private static final Citation REPORTS =
      new Citation("TSCTP Program Act of 2022 s.104(f)", "delegated by 87 FR 51235");
  private static final Citation OIG_2025 =
      new Citation("State OIG AUD-GEER-25-11 (March 2025)", "name a leader, cover every element");
  private static final Citation LEADER = new Citation("18 FAM 201.3", "as quoted by the audit");
  private static final Citation GAO_2008 =
      new Citation("GAO-08-860", "goals, objectives, milestones, output and outcome measures");

  @Override
  public String name() {
    return "Strategy";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(delivery(), contents(), leader(), reports(), manageable());
  }

  private static final Sentence OLD_STRATEGY =
      Sentence.of(
          "STRAT-1.before", "Strategy {strategy} of {from} came before the Act set a deadline.");
  private static final Sentence DELIVERED =
      Sentence.of("STRAT-1.in-time", "Strategy {id} was submitted on {submitted}, by {due}.");
  private static final Sentence DELIVERED_LATE =
      Sentence.of(
          "STRAT-1.late",
          "Strategy {id} was due by {due} and submitted on {submitted}, {days} days late.");
  private static final Sentence NOT_DUE =
      Sentence.of(
          "STRAT-1.open", "Strategy {id} is not due before {due}, {days} days from {asOf}.");
  private static final Sentence DUE_SOON =
      Sentence.of(
          "STRAT-1.soon",
          "There is no record by {asOf} that strategy {id} was submitted; it is due by {due},"
              + " {days} days on.");
  private static final Sentence NOT_DELIVERED =
      Sentence.of(
          "STRAT-1.overdue",
          "Strategy {id} was due by {due} and had not been submitted by {asOf}.");
  private static final Sentence DELIVERY_UNKNOWN =
      Sentence.of(
          "STRAT-1.unknown",
          "Strategy {id} was due by {due}; it is not known when it was submitted.");

  private static final Submission.Words STRATEGY_WORDS =
      new Submission.Words(
          DELIVERED, DELIVERED_LATE, NOT_DUE, DUE_SOON, NOT_DELIVERED, DELIVERY_UNKNOWN);

  private Rule<Strategy> delivery() {
    return Rule.of("STRAT-1", Kinds.STRATEGIES)
        .title("Strategy delivered on time")
        .requires("A strategy under the Act is submitted by the deadline.")
        .because("Money went out for years before anybody wrote down what for.")
        .weighs(Severity.MEDIUM, Force.STATUTE)
        .verified(
            "PARTLY VERIFIED: existence and delegation were seen; the 270 days are unverified for"
                + " the enacted text")
        .cites(STRATEGIES)
        .needs("strategies.from", "strategies.submitted")
        .examples(StrategyExamples.delivery())
        .judge(this::judgeDelivery);
  }

  private Verdict judgeDelivery(Strategy strategy, Case facts) {
    return facts
        .findParameter(DEADLINE, strategy.from())
        .map(
            deadline ->
                new Submission(
                        strategy,
                        "strategies",
                        strategy.id(),
                        Dates.parse(deadline.text()),
                        strategy.submitted(),
                        STRATEGY_WORDS)
                    .judge(facts)
                    .on(strategy, "from", "submitted")
                    .verdict())
        .orElseGet(
            () ->
                facts
                    .notApplicable(OLD_STRATEGY, "strategy", strategy.id(), "from", strategy.from())
                    .on(strategy, "from")
                    .verdict());
  }

  private static final Sentence NOT_IN_FORCE =
      Sentence.of("STRAT-2.not-in-force", "Strategy {strategy} is not in force on {asOf}.");
  private static final Sentence BEFORE_THE_ACT =
      Sentence.of("STRAT-2.before", "Strategy {strategy} of {from} came before the Act.");
  private static final Sentence COMPLETE =
      Sentence.of("STRAT-2.complete", "Strategy {strategy} contains every required element.");
  private static final Sentence ELEMENTS_LACKING =
      Sentence.of("STRAT-2.lacking", "Strategy {strategy} does not contain in full: {elements}.");
  private static final Sentence ELEMENTS_NOT_LISTED =
      Sentence.of(
          "STRAT-2.not-listed",
          "There is no record that strategy {strategy} contains: {elements}.");
  private static final Sentence ELEMENTS =
      Sentence.of("STRAT-2.what", "in strategy {strategy}: {elements}");

  private static final StrategyContents.Words ACT_WORDS =
      new StrategyContents.Words(COMPLETE, ELEMENTS_LACKING, ELEMENTS_NOT_LISTED, ELEMENTS);

  private Rule<Strategy> contents() {
    return Rule.of("STRAT-2", Kinds.STRATEGIES)
        .title("Strategy contains every required element")
        .requires("A strategy in force under the Act contains every required element.")
        .because("What a strategy leaves out, nobody is answerable for.")
        .weighs(Severity.HIGH, Force.STATUTE)
        .verified("PARTLY VERIFIED: the audit was seen; the required set is unverified")
        .cites(STRATEGIES, OIG_2025)
        .needs(
            "strategies.from",
            "strategies.to",
            "strategy_elements.strategy",
            "strategy_elements.element",
            "strategy_elements.present")
        .examples(StrategyExamples.contents())
        .judge(this::judgeContents);
  }

  private Verdict judgeContents(Strategy strategy, Case facts) {
    if (!strategy.holdsOn(facts.asOf())) {
      return outOfScope(strategy, NOT_IN_FORCE, facts);
    }
    return facts
        .findParameter(REQUIRED, strategy.from())
        .map(list -> new StrategyContents(strategy, list.words(), false, ACT_WORDS, facts).judge())
        .orElseGet(() -> outOfScope(strategy, BEFORE_THE_ACT, facts));
  }

  private static Verdict outOfScope(Strategy strategy, Sentence sentence, Case facts) {
    return facts
        .notApplicable(
            sentence, "strategy", strategy.id(), "from", strategy.from(), "asOf", facts.asOf())
        .on(strategy, "from", "to")
        .verdict();
  }

  private Rule<Program> leader() {
    return Rule.of("STRAT-3", Kinds.PROGRAMS)
        .title("Named programme leader")
        .requires("A program in force has a leader who is named and was designated on a day.")
        .because("Where everybody leads, nobody answers.")
        .weighs(Severity.MEDIUM, Force.AUDIT)
        .verified("VERIFIED")
        .cites(OIG_2025, LEADER)
        .needs("programs.leader", "programs.leader_designated", "programs.from", "programs.to")
        .examples(StrategyExamples.leader())
        .judge(ProgramLeader::judge);
  }

  private static final Sentence REPORTED =
      Sentence.of("STRAT-4.in-time", "Report {id} was submitted on {submitted}, by {due}.");
  private static final Sentence REPORTED_LATE =
      Sentence.of(
          "STRAT-4.late",
          "Report {id} was due by {due} and submitted on {submitted}, {days} days late.");
  private static final Sentence REPORT_NOT_DUE =
      Sentence.of("STRAT-4.open", "Report {id} is not due before {due}, {days} days from {asOf}.");
  private static final Sentence REPORT_DUE_SOON =
      Sentence.of(
          "STRAT-4.soon",
          "There is no record by {asOf} that report {id} was submitted; it is due by {due}, {days}"
              + " days on.");
  private static final Sentence NOT_REPORTED =
      Sentence.of(
          "STRAT-4.overdue", "Report {id} was due by {due} and had not been submitted by {asOf}.");
  private static final Sentence REPORT_UNKNOWN =
      Sentence.of(
          "STRAT-4.unknown",
          "Report {id} was due by {due}; it is not known when it was submitted.");

  private static final Submission.Words REPORT_WORDS =
      new Submission.Words(
          REPORTED, REPORTED_LATE, REPORT_NOT_DUE, REPORT_DUE_SOON, NOT_REPORTED, REPORT_UNKNOWN);

  private Rule<Report> reports() {
    return Rule.of("STRAT-4", Kinds.REPORTS)
        .title("Reports to Congress")
        .requires("A report is submitted by the day it is due.")
        .because("A report that comes after the decision informs nobody.")
        .weighs(Severity.MEDIUM, Force.STATUTE)
        .verified(
            "PARTLY VERIFIED: the delegation was seen; the periodicity is unverified for the"
                + " enacted text")
        .cites(REPORTS)
        .needs("reports.due", "reports.submitted")
        .examples(StrategyExamples.reports())
        .judge(
            (report, facts) ->
                new Submission(
                        report,
                        "reports",
                        report.id(),
                        report.due(),
                        report.submitted(),
                        REPORT_WORDS)
                    .judge(facts)
                    .on(report, "due", "submitted")
                    .verdict());
  }

  private static final Sentence STRATEGY_OVER =
      Sentence.of("STRAT-5.not-in-force", "Strategy {strategy} is not in force on {asOf}.");
  private static final Sentence BEFORE_THE_AUDIT =
      Sentence.of("STRAT-5.before", "On {asOf} no elements were asked for in strategy {strategy}.");
  private static final Sentence MANAGEABLE =
      Sentence.of(
          "STRAT-5.complete",
          "Strategy {strategy} has goals, objectives, milestones and measures, and its objectives"
              + " are on record.");
  private static final Sentence MEASURES_LACKING =
      Sentence.of("STRAT-5.lacking", "Strategy {strategy} does not contain in full: {elements}.");
  private static final Sentence MEASURES_NOT_LISTED =
      Sentence.of(
          "STRAT-5.not-listed",
          "There is no record that strategy {strategy} contains: {elements}.");
  private static final Sentence MEASURES =
      Sentence.of("STRAT-5.what", "in strategy {strategy}: {elements}");

  private static final StrategyContents.Words AUDIT_WORDS =
      new StrategyContents.Words(MANAGEABLE, MEASURES_LACKING, MEASURES_NOT_LISTED, MEASURES);

  private Rule<Strategy> manageable() {
    return Rule.of("STRAT-5", Kinds.STRATEGIES)
        .title("Goals, objectives, milestones")
        .requires(
            "A strategy in force has goals, objectives, milestones, output measures and outcome"
                + " measures, and its objectives are on record.")
        .because("Without them nobody can tell whether it is being followed or works.")
        .weighs(Severity.MEDIUM, Force.AUDIT)
        .verified("VERIFIED")
        .cites(GAO_2008)
        .needs(
            "strategies.from",
            "strategies.to",
            "strategy_elements.strategy",
            "strategy_elements.element",
            "strategy_elements.present",
            "objectives.strategy")
        .examples(StrategyExamples.manageable())
        .judge(this::judgeManageable);
  }

  private Verdict judgeManageable(Strategy strategy, Case facts) {
    if (!strategy.holdsOn(facts.asOf())) {
      return outOfScope(strategy, STRATEGY_OVER, facts);
    }
    return facts
        .findParameter(PLANNING, facts.asOf())
        .map(list -> new StrategyContents(strategy, list.words(), true, AUDIT_WORDS, facts).judge())
        .orElseGet(() -> outOfScope(strategy, BEFORE_THE_AUDIT, facts));
  }
}
