package org.tsctp.source;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Issue;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.partnership.Transaction;

/** Says what is wrong with a course, and counts what is left out of it. */
final class FmtrptChecks {

  private static final String DATE = "a real date, month/day/year";

  private final PortfolioBuilder builder;
  private final IssueGroups groups;

  FmtrptChecks(PortfolioBuilder builder, IssueGroups groups) {
    this.builder = builder;
    this.groups = groups;
  }

  /** An issue for each cell that holds something else than it should. */
  void badCells(FmtrptCourse course) {
    for (FmtrptField field : course.badCells()) {
      builder.issue(
          switch (field) {
            case START_DATE ->
                course.error(
                    field,
                    DATE,
                    "Correct the date. The course makes no delivery; a stated cost counts on the"
                        + " last day of its fiscal year.");
            case TOTAL_COST ->
                course.error(
                    field, "a decimal in US dollars", "Correct the cost. It counts as not known.");
            default ->
                course.error(
                    field, "a whole number", "Correct the number. It counts as not known.");
          });
    }
  }

  /** A missing start date, and one that hardly belongs to the fiscal year. */
  void start(FmtrptCourse course, FiscalYear year) {
    Optional<LocalDate> start = course.start();
    if (start.isEmpty() && course.text(FmtrptField.START_DATE).isEmpty()) {
      groups.add(
          course.error(
              FmtrptField.START_DATE,
              DATE,
              "Fill the cell. These courses of "
                  + Names.squeeze(course.country())
                  + " make no deliveries; a stated cost counts on the last day of its fiscal"
                  + " year."));
    } else if (start.isPresent() && isFar(start.get(), year)) {
      builder.issue(
          course.warning(
              FmtrptField.START_DATE,
              "a day in " + year + " or within a year of it",
              "Check the year. The date counts as it stands."));
    }
  }

  /** Leaves the whole course out because a name in it says nothing to us. */
  void leaveOut(FmtrptCourse course, String id, String column) {
    boolean country = column.equals("country");
    groups.add(
        Issue.error(
            course.origin(),
            column,
            country ? course.country() : course.program(),
            country
                ? "a country of Africa or the Near East, or its alpha-3 code"
                : "a fiscal year in the program's name or years in the name of the file",
            country
                ? "Correct the name. The course is left out."
                : "Name the file as the report, such as fmtrpt_2018_2019.xml. The course is left"
                    + " out."));
    leaveOutDelivery(course, id, null);
    if (course.cost().isPresent()) {
      leaveOut(Tables.of(Transaction.class), course, id, null, "amount");
    }
  }

  /** Counts a course that makes no delivery. */
  void leaveOutDelivery(FmtrptCourse course, String id, @Nullable String activity) {
    leaveOut(Tables.of(Delivery.class), course, id, activity, "value");
  }

  private <R extends Row> void leaveOut(
      Table<R> table, FmtrptCourse course, String id, @Nullable String activity, String amount) {
    @Nullable Object[] values = new Object[table.columns().size()];
    values[table.indexOf("id")] = id;
    values[table.indexOf("activity")] = activity;
    values[table.indexOf(amount)] = course.cost().orElse(null);
    values[table.indexOf("currency")] = FmtrptPortfolio.CURRENCY;
    builder.add(table, values, course.origin(), true);
  }

  private static boolean isFar(LocalDate start, FiscalYear year) {
    return start.isBefore(year.first().minusYears(1)) || start.isAfter(year.last().plusYears(1));
  }
}
