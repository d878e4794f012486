package org.tsctp.source;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Issue;

/**
 * Tells the rows of totals from the courses, and checks the one against the other.
 *
 * <p>From 2007 on the report ends each program of a country with a row of totals, which the
 * extraction keeps as if it were a course: {@code Fiscal Year 2018 Program Totals}, in the report
 * of 2007 a row without title, date and unit. Counted as courses they would double all money.
 */
final class FmtrptTotals {

  private static final String TITLE = "program totals";

  /** The courses of one program of a country, and the total stated for them. */
  private static final class Sum {
    private BigDecimal costs = BigDecimal.ZERO;
    private long persons;
    private int courses;
    private int withoutCost;
    private @Nullable FmtrptCourse total;
  }

  private final Map<String, Sum> sums = new LinkedHashMap<>();
  private final IssueGroups issues;

  FmtrptTotals(IssueGroups issues) {
    this.issues = issues;
  }

  /** Whether a row is a total or blank; every other row adds to the sum of its program. */
  boolean isNoCourse(FmtrptCourse row) {
    String key = row.report() + "\n" + row.country() + "\n" + row.program();
    Sum sum = sums.computeIfAbsent(key, program -> new Sum());
    if (!isTotal(row, sum)) {
      sum.courses++;
      sum.persons += row.quantity().orElse(0L);
      sum.costs = sum.costs.add(row.cost().orElse(BigDecimal.ZERO));
      sum.withoutCost += row.cost().isPresent() ? 0 : 1;
      return false;
    }
    if (row.cost().isPresent()) {
      sum.total = row;
    }
    issues.add(
        Issue.warning(
            row.origin(),
            "course_title",
            row.text(FmtrptField.COURSE_TITLE),
            "a course",
            "These rows are totals or blank. They are no courses and their costs are not counted."));
    return true;
  }

  /** An issue for each total that its courses do not add up to. */
  void check(Consumer<Issue> consumer) {
    for (Sum sum : sums.values()) {
      if (sum.total != null && !isNear(sum, sum.total)) {
        consumer.accept(
            sum.total.warning(
                FmtrptField.TOTAL_COST,
                "the sum of the " + sum.courses + " courses above, " + sum.costs.toPlainString(),
                "Check the costs of the program's courses; "
                    + sum.withoutCost
                    + " of them state none that can be read. The courses count, the total does"
                    + " not."));
      }
    }
  }

  private static boolean isTotal(FmtrptCourse row, Sum sum) {
    String title = Names.key(row.text(FmtrptField.COURSE_TITLE));
    if (title.contains(TITLE)) {
      return true;
    }
    boolean named =
        !title.isEmpty()
            || !row.text(FmtrptField.START_DATE).isEmpty()
            || !row.text(FmtrptField.STUDENT_UNIT).isEmpty();
    boolean blank = row.cost().isEmpty() && row.quantity().isEmpty();
    return !named && (blank || (row.quantity().orElse(-1L) == sum.persons && isNear(sum, row)));
  }

  /** Whether a total equals the sum of its courses, each of which may be rounded by a dollar. */
  private static boolean isNear(Sum sum, FmtrptCourse total) {
    BigDecimal difference = total.cost().orElse(BigDecimal.ZERO).subtract(sum.costs).abs();
    return difference.compareTo(BigDecimal.valueOf(sum.courses)) <= 0;
  }
}
