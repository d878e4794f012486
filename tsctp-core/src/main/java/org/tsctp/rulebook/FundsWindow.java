package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.partnership.Activity;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule FIN-5: whether an activity lies in the years for which its money may be used. */
final class FundsWindow {

  private static final String LATER_YEARS = "section333.later_years";

  private static final Sentence INSIDE =
      Sentence.of(
          "FIN-5.inside",
          "{activity} begins on {from} in {year} and ends before {to}, by the close of {close}.");
  private static final Sentence BEGINS_OUTSIDE =
      Sentence.of(
          "FIN-5.begins-outside", "{activity} is paid from money of {year} and begins on {from}.");
  private static final Sentence ENDS_LATE =
      Sentence.of(
          "FIN-5.ends-late",
          "{activity} is paid from money of {year} and lasts until {last}, past the close of"
              + " {close}.");
  private static final Sentence TOO_LONG =
      Sentence.of(
          "FIN-5.too-long",
          "{activity} begins on {from} and lasts until {last}, longer than money of any one fiscal"
              + " year may be used.");
  private static final Sentence UNKNOWN =
      Sentence.of(
          "FIN-5.unknown",
          "Not all of the fiscal year of the money, the first day and the end of {activity} are"
              + " known.");

  private final Activity activity;
  private final Case facts;
  private final int later;
  private final int startMonth;

  private FundsWindow(Activity activity, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.later = facts.parameter(LATER_YEARS, facts.asOf()).whole();
    this.startMonth = facts.view().portfolio().header().fiscalYearStart();
  }

  static Verdict judge(Activity activity, Case facts) {
    return MoneyScope.section333(activity, facts, () -> new FundsWindow(activity, facts).judge());
  }

  private Verdict judge() {
    Integer number = activity.fiscalYear();
    LocalDate from = activity.from();
    LocalDate to = activity.to();
    if (number == null) {
      return from != null && to != null && isLate(to, yearOf(from)) ? tooLong(from, to) : unknown();
    }
    FiscalYear year = new FiscalYear(number, startMonth);
    if (from != null && !year.equals(yearOf(from))) {
      return breach(BEGINS_OUTSIDE.with("activity", activity.id(), "year", year, "from", from));
    }
    if (to != null && isLate(to, year)) {
      return endsLate(to, year);
    }
    if (from == null || to == null) {
      return unknown();
    }
    return about(
            facts.compliant(
                INSIDE,
                "activity",
                activity.id(),
                "from",
                from,
                "year",
                year,
                "to",
                to,
                "close",
                closing(year)))
        .verdict();
  }

  private FiscalYear yearOf(LocalDate day) {
    return FiscalYear.of(day, startMonth);
  }

  private FiscalYear closing(FiscalYear year) {
    return new FiscalYear(year.year() + later, startMonth);
  }

  /** The first day on which money of a year may no longer be used. */
  private LocalDate end(FiscalYear year) {
    return closing(year).last().plusDays(1);
  }

  private boolean isLate(LocalDate to, FiscalYear year) {
    return to.isAfter(end(year));
  }

  private VerdictBuilder about(VerdictBuilder answer) {
    return answer.on(activity, "fiscal_year", "from", "to");
  }

  private Verdict endsLate(LocalDate to, FiscalYear year) {
    VerdictBuilder answer =
        about(
            facts.violation(
                ENDS_LATE,
                "activity",
                activity.id(),
                "year",
                year,
                "last",
                to.minusDays(1),
                "close",
                closing(year)));
    return healed(answer).verdict();
  }

  private Verdict tooLong(LocalDate from, LocalDate to) {
    return breach(TOO_LONG.with("activity", activity.id(), "from", from, "last", to.minusDays(1)));
  }

  private Verdict breach(Statement message) {
    return healed(about(facts.answer(Outcome.VIOLATION, message))).verdict();
  }

  private Verdict unknown() {
    VerdictBuilder answer = about(facts.indeterminate(UNKNOWN, "activity", activity.id()));
    if (activity.fiscalYear() == null) {
      answer.missing("activities", "fiscal_year", activity.id());
    }
    if (activity.from() == null) {
      answer.missing("activities", "from", activity.id());
    }
    if (activity.to() == null) {
      answer.missing("activities", "to", activity.id());
    }
    return healed(answer).verdict();
  }

  /** Says which first day, fiscal year and end would be right, changing what must be changed. */
  private VerdictBuilder healed(VerdictBuilder answer) {
    List<Edit> edits = new ArrayList<>();
    LocalDate start = start();
    if (activity.from() == null) {
      edits.add(set("from", start.toString()));
    }
    FiscalYear year = yearOf(start);
    Integer number = activity.fiscalYear();
    if (number == null || number != year.year()) {
      edits.add(set("fiscal_year", String.valueOf(year.year())));
    }
    LocalDate to = activity.to();
    if (to == null || isLate(to, year)) {
      edits.add(set("to", end(year).toString()));
    }
    return answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
  }

  /** The first day; if it is not known, one that fits the fiscal year, if there is such a day. */
  private LocalDate start() {
    LocalDate from = activity.from();
    if (from != null) {
      return from;
    }
    LocalDate day = MoneyScope.lastPossibleStart(activity, facts);
    Integer number = activity.fiscalYear();
    if (number != null && number < yearOf(day).year()) {
      return new FiscalYear(number, startMonth).last();
    }
    return day;
  }

  private Edit set(String column, String value) {
    return new Edit.SetCell("activities", activity.id(), column, value);
  }
}
