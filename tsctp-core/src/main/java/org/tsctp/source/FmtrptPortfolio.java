package org.tsctp.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.PortfolioHeader;
import org.tsctp.partnership.Provenance;
import org.tsctp.partnership.Transaction;

/** Turns courses into deliveries, transactions, activities and units. */
final class FmtrptPortfolio {

  static final String CURRENCY = "USD";

  private static final PortfolioHeader HEADER =
      PortfolioHeader.of("fmtrpt")
          .withTitle("Foreign Military Training Report")
          .withAttribution(
              "US Departments of State and Defense, Foreign Military Training and DoD Engagement"
                  + " Activities of Interest (US government work); extraction by Security Force"
                  + " Monitor, Columbia Law School (CC BY 4.0)");

  private final PortfolioBuilder builder = Portfolio.builder(HEADER);
  private final IssueGroups groups = new IssueGroups();
  private final FmtrptActivities activities;
  private final FmtrptUnits units = new FmtrptUnits(groups);
  private final FmtrptTotals totals = new FmtrptTotals(groups);
  private final FmtrptRepeats repeats = new FmtrptRepeats(groups);
  private final FmtrptChecks checks = new FmtrptChecks(builder, groups);
  private final Map<String, Integer> sequence = new HashMap<>();

  FmtrptPortfolio(FmtrptPrograms programs) {
    this.activities = new FmtrptActivities(programs);
  }

  void issue(Issue issue) {
    builder.issue(issue);
  }

  /** Adds one course, whose file has this form. */
  void add(FmtrptCourse course, FmtrptForm form) {
    Optional<String> country = CountryNames.find(course.country());
    String place = country.orElseGet(() -> Names.code(course.country()));
    if (repeats.isRepeat(course, form, place) || totals.isNoCourse(course)) {
      return;
    }
    String key = course.report() + "-" + place;
    String id =
        String.format(Locale.ROOT, "FMTRPT-%s-%04d", key, sequence.merge(key, 1, Integer::sum));
    FmtrptProgram program = FmtrptProgram.parse(course.program());
    Optional<FiscalYear> year = fiscalYear(course, program);
    checks.badCells(course);
    if (country.isEmpty() || year.isEmpty()) {
      checks.leaveOut(course, id, country.isEmpty() ? "country" : "program");
    } else {
      add(course, id, country.get(), program, year.get());
    }
  }

  Loaded<Portfolio> load() {
    activities.addTo(builder);
    units.addTo(builder);
    totals.check(builder::issue);
    groups.flush(builder::issue);
    return builder.load();
  }

  private void add(
      FmtrptCourse course, String id, String country, FmtrptProgram program, FiscalYear year) {
    String activity = activities.idOf(course, country, program, year);
    Optional<FmtrptUnits.Trainee> unit = units.of(course, country);
    Optional<LocalDate> start = course.start();
    checks.start(course, year);
    if (start.isPresent()) {
      builder.add(delivery(course, id, activity, unit, start.get()), course.origin());
    } else {
      checks.leaveOutDelivery(course, id, activity);
    }
    course
        .cost()
        .ifPresent(
            cost ->
                builder.add(transaction(course, id, activity, cost, start, year), course.origin()));
  }

  private static Delivery delivery(
      FmtrptCourse course,
      String id,
      String activity,
      Optional<FmtrptUnits.Trainee> unit,
      LocalDate start) {
    String title = Names.squeeze(course.text(FmtrptField.COURSE_TITLE));
    return Delivery.builder(id)
        .activity(activity)
        .unit(unit.map(FmtrptUnits.Trainee::id).orElse(null))
        .kind(Delivery.Kind.TRAINING)
        .date(start)
        .value(course.cost().orElse(null))
        .persons(course.quantity().orElse(null))
        .item(title.isEmpty() ? null : title)
        .provenance(
            FmtrptNotes.provenance(course)
                .withNote(FmtrptNotes.note(course, unit.map(FmtrptUnits.Trainee::name).orElse(""))))
        .build();
  }

  private static Transaction transaction(
      FmtrptCourse course,
      String id,
      String activity,
      BigDecimal cost,
      Optional<LocalDate> start,
      FiscalYear year) {
    Provenance provenance = FmtrptNotes.provenance(course);
    return Transaction.builder(id)
        .activity(activity)
        .type(Transaction.Type.EXPENDITURE)
        .date(start.orElse(year.last()))
        .amount(cost)
        .provenance(
            start.isPresent()
                ? provenance
                : provenance.withNote(
                    "The course has no readable start date; dated the last day of " + year + "."))
        .build();
  }

  private static Optional<FiscalYear> fiscalYear(FmtrptCourse course, FmtrptProgram program) {
    OptionalInt year =
        program.year().isPresent() ? program.year() : FmtrptReport.firstYear(course.report());
    return year.isPresent()
        ? Optional.of(new FiscalYear(year.getAsInt(), FiscalYear.UNITED_STATES))
        : Optional.empty();
  }
}
