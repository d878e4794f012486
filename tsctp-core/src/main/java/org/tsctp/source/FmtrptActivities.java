package org.tsctp.source;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Issue;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.PortfolioBuilder;

/**
 * Makes one activity of each country, program and fiscal year, and authority where that changes.
 */
final class FmtrptActivities {

  private final FmtrptPrograms programs;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /**
   * An activity on its way.
   *
   * @param first the first course of it
   * @param reports a course of each report that tells of it
   * @param departments every department that its courses name
   */
  private record Draft(
      FmtrptCourse first,
      String country,
      String program,
      FiscalYear year,
      FmtrptFunding line,
      Map<String, FmtrptCourse> reports,
      Set<FmtrptProgram.Department> departments) {}

  FmtrptActivities(FmtrptPrograms programs) {
    this.programs = programs;
  }

  /** The id of the activity that a course belongs to. */
  String idOf(FmtrptCourse course, String country, FmtrptProgram program, FiscalYear year) {
    FmtrptFunding line = programs.line(program, course.start().orElse(null), year);
    String id = "FMTRPT-" + country + "-" + programs.code(program) + "-" + year;
    if (programs.isSplit(program)) {
      id += "-" + (line.authority() == null ? "UNKNOWN" : line.authority());
    }
    Draft draft =
        drafts.computeIfAbsent(
            id,
            key ->
                new Draft(
                    course,
                    country,
                    program.name(),
                    year,
                    line,
                    new LinkedHashMap<>(),
                    EnumSet.noneOf(FmtrptProgram.Department.class)));
    draft.reports().putIfAbsent(course.report(), course);
    if (program.department() != FmtrptProgram.Department.UNKNOWN) {
      draft.departments().add(program.department());
    }
    return id;
  }

  void addTo(PortfolioBuilder builder) {
    drafts.forEach((id, draft) -> add(id, draft, builder));
  }

  private static void add(String id, Draft draft, PortfolioBuilder builder) {
    FmtrptProgram.Department payer =
        draft.departments().size() == 1
            ? draft.departments().iterator().next()
            : FmtrptProgram.Department.UNKNOWN;
    FmtrptFunding funding = draft.line().orOf(payer);
    builder.add(activity(id, draft, funding, payer.title()), draft.first().origin());
    if (funding.authority() == null) {
      builder.issue(unknownAuthority(draft.first()));
    }
    draft.reports().values().stream()
        .skip(1)
        .forEach(course -> builder.issue(toldAgain(course, draft)));
  }

  private static Activity activity(
      String id, Draft draft, FmtrptFunding funding, @Nullable String agency) {
    FiscalYear year = draft.year();
    return Activity.builder(id)
        .title(
            draft.program() + " training, " + Names.squeeze(draft.first().country()) + ", " + year)
        .country(draft.country())
        .agency(agency)
        .authority(funding.authority())
        .account(funding.account())
        .fiscalYear(year.year())
        .channel(funding.channel())
        .effort(Activity.Effort.TRAINING)
        .recipientKind(Activity.RecipientKind.GOVERNMENT)
        .currency(FmtrptPortfolio.CURRENCY)
        .from(year.first())
        .build();
  }

  private static Issue unknownAuthority(FmtrptCourse course) {
    return Issue.warning(
        course.origin(),
        "program",
        course.program(),
        "a program whose authority the table or the paying department tells",
        "Add a line for the program to a table with the columns of fmtrpt_programs.csv and read it"
            + " too. The authority of the activity is not known.");
  }

  private static Issue toldAgain(FmtrptCourse course, Draft draft) {
    return Issue.warning(
        course.origin(),
        "program",
        course.program(),
        "a program and fiscal year that one report tells of",
        "Report "
            + draft.first().report()
            + " tells of it too. All courses count; leave out those that both tell.");
  }
}
