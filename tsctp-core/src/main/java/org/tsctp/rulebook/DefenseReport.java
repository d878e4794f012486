package org.tsctp.rulebook;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Report;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** The half of FIN-7 that speaks of the Secretary of Defense: the yearly report comes in time. */
final class DefenseReport {

  private static final String TABLE = "reports";
  private static final String KIND = "transparency.defense_report";
  private static final String DUE = "transparency.defense_due";

  private static final Sentence REPORTED =
      Sentence.of(
          "FIN-7.reported",
          "Report {report}, which covers {activity}, was submitted on {date}; it was due by {due}.");
  private static final Sentence NOT_DUE =
      Sentence.of(
          "FIN-7.report-not-due", "The yearly report that covers {activity} is due by {due}.");
  private static final Sentence DAY_UNKNOWN =
      Sentence.of(
          "FIN-7.report-unknown",
          "It is not known whether report {report}, which covers {activity}, was submitted by"
              + " {due}.");
  private static final Sentence NOT_REPORTED =
      Sentence.of(
          "FIN-7.not-reported",
          "No submission of the yearly report that covers {activity}, due by {due}, is on record.");
  private static final Sentence SOUGHT =
      Sentence.of("FIN-7.search-report", "a report of kind {kind} due in {year}");

  private final Activity activity;
  private final Case facts;
  private final LocalDate due;
  private final String kind;
  private final List<Report> reports;

  private DefenseReport(Activity activity, LocalDate due, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.due = due;
    this.kind = facts.parameter(KIND, due).text();
    this.reports =
        facts.view().list(Report.class, "kind", kind).stream()
            .filter(report -> report.due().getYear() == due.getYear())
            .toList();
  }

  static Verdict judge(Activity activity, LocalDate first, Case facts) {
    FiscalYear year = FiscalYear.of(first, facts.view().portfolio().header().fiscalYearStart());
    LocalDate end = LocalDate.of(year.year(), Month.DECEMBER, Month.DECEMBER.maxLength());
    Optional<ParameterValue> day = facts.findParameter(DUE, end);
    return day.map(value -> MonthDay.parse("--" + value.text()).atYear(year.year() + 1))
        .map(due -> new DefenseReport(activity, due, facts).judge())
        .orElseGet(() -> OpenAwards.before(activity, first, facts));
  }

  private Verdict judge() {
    Optional<Report> first = submitted();
    if (first.isPresent() && first.get().submitted().isBy(due)) {
      return about(facts.compliant(REPORTED, said(first.get()))).verdict();
    }
    if (!facts.asOf().isAfter(due)) {
      return about(facts.compliant(NOT_DUE, said())).verdict();
    }
    Optional<Report> unknown =
        reports.stream().filter(report -> report.submitted().isUnknown()).findFirst();
    if (unknown.isPresent()) {
      return healed(
              about(facts.indeterminate(DAY_UNKNOWN, said(unknown.get())))
                  .missing(TABLE, "submitted", unknown.get().id()))
          .verdict();
    }
    return first.isPresent()
        ? healed(about(facts.violation(REPORTED, said(first.get())))).verdict()
        : notReported();
  }

  /** The first report of which the day of submission is known. */
  private Optional<Report> submitted() {
    return reports.stream()
        .filter(report -> report.submitted().isKnown())
        .min((a, b) -> a.submitted().date().compareTo(b.submitted().date()));
  }

  private Verdict notReported() {
    boolean known = !reports.isEmpty() || facts.view().isComplete(Report.class);
    VerdictBuilder answer =
        about(
                facts.answer(
                    known ? Outcome.VIOLATION : Outcome.INDETERMINATE, NOT_REPORTED.with(said())))
            .notFound(TABLE, SOUGHT.with("kind", kind, "year", due.getYear()), reports.size());
    if (!known) {
      answer
          .missing(TABLE, "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete(TABLE));
    }
    return healed(answer).verdict();
  }

  private VerdictBuilder healed(VerdictBuilder answer) {
    return answer.flip(
        Outcome.COMPLIANT,
        new Edit.AddRow(
            TABLE,
            Map.of(
                "id", facts.newId(Report.class),
                "kind", kind,
                "due", due.toString(),
                "submitted", due.toString())));
  }

  private Object[] said() {
    return new Object[] {"activity", activity.id(), "due", due};
  }

  private Object[] said(Report report) {
    return new Object[] {
      "activity", activity.id(), "due", due, "report", report.id(), "date", report.submitted()
    };
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    answer.on(activity, "authority");
    reports.forEach(report -> answer.on(report, "kind", "due", "submitted"));
    return answer;
  }
}
