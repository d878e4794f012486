package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.ConflictEvent;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Transaction;
import org.tsctp.rule.Case;
import org.tsctp.rule.Context;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Subject;
import org.tsctp.rule.Subjects;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** CORR-1: violence in a theater that does not fall after years of assistance. */
final class PersistentViolence {

  private static final String YEARS = "corridor.years";
  private static final String MINIMUM = "corridor.minimum_deaths";
  private static final long PARAMETER_LIMIT = 999_999_999;
  private static final Citation UCDP =
      new Citation(
          "Uppsala Conflict Data Program, definitions", "25 deaths a year; the comparison is ours");

  private static final Sentence NOT_OVER =
      Sentence.of("CORR-1.not-over", "{year} was not over on {day}.");
  private static final Sentence NO_ASSISTANCE =
      Sentence.of(
          "CORR-1.no-assistance",
          "No delivery to or spending in {theater} is on record in the {years} years before {year}.");
  private static final Sentence FEW =
      Sentence.of(
          "CORR-1.few", "At most {high} people died in {theater} in {year}, fewer than {minimum}.");
  private static final Sentence FELL =
      Sentence.of(
          "CORR-1.fell",
          "{low} to {high} people died in {theater} in {year}, fewer than the yearly mean of the"
              + " {years} years before, in which {lowBefore} or more died together.");
  private static final Sentence PERSISTS =
      Sentence.of(
          "CORR-1.persists",
          "{low} or more people died in {theater} in {year}, no fewer than the yearly mean of the"
              + " {years} years before, in which {lowBefore} to {highBefore} died together, despite"
              + " deliveries and payments in those years ({assistance}).");
  private static final Sentence OPEN =
      Sentence.of(
          "CORR-1.open",
          "At least {low} people died in {theater} in {year}, and at least {lowBefore} in the"
              + " {years} years before together; the ranges on record do not say whether it fell.");

  private static final Subjects<Yearly> SUBJECTS =
      new Subjects<>(
          "theater year",
          context -> List.copyOf(Events.subjects(context)),
          (subject, context) ->
              new Subject("theater year", subject.id(), null, subject.year().last()),
          (subject, context) -> Optional.empty());

  private PersistentViolence() {}

  static Rule<Yearly> rule() {
    return Rule.of("CORR-1", SUBJECTS)
        .title("Violence falls where assistance went")
        .requires(
            "In a theater that received assistance, the deaths of a fiscal year are few or fewer"
                + " than the yearly mean of the years before. Method: the ranges of deaths of all"
                + " events of the theater are added up; it fell if the highest sum of the year is"
                + " below the mean of the lowest of the years before, and persists if the lowest sum"
                + " reaches the mean of the highest.")
        .because("Assistance that violence outlasts is aimed at something else.")
        .weighs(Severity.MEDIUM, Force.ANALYTIC)
        .verified("PARTLY VERIFIED: the threshold is published, the comparison is ours")
        .cites(UCDP)
        .needs(
            "events.theater",
            "events.date",
            "events.deaths",
            "events.deaths_low",
            "events.deaths_high",
            "activities.theater",
            "deliveries.date",
            "transactions.type",
            "transactions.date",
            "transactions.amount")
        .examples(TheaterExamples.persistentViolence())
        .judge(PersistentViolence::judge);
  }

  /** Events by theater and year. */
  private record Events(Map<Yearly, List<ConflictEvent>> byYear) {

    static Events of(Context context) {
      Map<Yearly, List<ConflictEvent>> map = new HashMap<>();
      int startMonth = context.view().portfolio().header().fiscalYearStart();
      for (ConflictEvent event : context.view().list(ConflictEvent.class)) {
        String theater = event.theater();
        if (theater != null) {
          map.computeIfAbsent(
                  new Yearly(theater, FiscalYear.of(event.date(), startMonth)),
                  y -> new ArrayList<>())
              .add(event);
        }
      }
      return new Events(map);
    }

    static TreeSet<Yearly> subjects(Context context) {
      TreeSet<Yearly> subjects = new TreeSet<>(Yearly.ORDER);
      subjects.addAll(context.shared(Events.class, Events::of).byYear().keySet());
      return subjects;
    }

    List<ConflictEvent> get(String theater, FiscalYear year) {
      return byYear.getOrDefault(new Yearly(theater, year), List.of());
    }
  }

  /** What two tolls say of each other. */
  private record Test(long minimum, int years) {

    Outcome outcome(DeathToll now, DeathToll before) {
      Long high = now.high();
      if (high != null && (high < minimum || high * years < before.low())) {
        return Outcome.COMPLIANT;
      }
      Long highBefore = before.high();
      return now.low() >= minimum && highBefore != null && now.low() * years >= highBefore
          ? Outcome.ATTENTION
          : Outcome.INDETERMINATE;
    }
  }

  private static Verdict judge(Yearly subject, Case facts) {
    if (subject.year().last().isAfter(facts.asOf())) {
      return facts.notApplicable(NOT_OVER, "year", subject.year(), "day", facts.asOf()).verdict();
    }
    int years = facts.parameter(YEARS, subject.year().last()).whole();
    List<Row> assistance = assistance(subject, years, facts.view());
    if (assistance.isEmpty()) {
      return facts
          .notApplicable(
              NO_ASSISTANCE, "theater", subject.key(), "years", years, "year", subject.year())
          .verdict();
    }
    Events events = facts.shared(Events.class, Events::of);
    List<ConflictEvent> now = events.get(subject.key(), subject.year());
    List<ConflictEvent> before = new ArrayList<>();
    FiscalYear year = subject.year();
    for (int i = 0; i < years; i++) {
      year = year.previous();
      before.addAll(events.get(subject.key(), year));
    }
    return answer(subject, now, before, assistance, years, facts);
  }

  /** Deliveries and payments of activities in the theater in the years before. */
  private static List<Row> assistance(Yearly subject, int years, PortfolioView view) {
    List<Row> rows = new ArrayList<>();
    int first = subject.year().year() - years;
    int startMonth = subject.year().startMonth();
    for (Activity activity : view.list(Activity.class, "theater", subject.key())) {
      for (Delivery delivery : view.list(Delivery.class, "activity", activity.id())) {
        int year = FiscalYear.of(delivery.date(), startMonth).year();
        if (year >= first && year < subject.year().year()) {
          rows.add(delivery);
        }
      }
      for (Transaction row : view.list(Transaction.class, "activity", activity.id())) {
        int year = FiscalYear.of(row.date(), startMonth).year();
        boolean paid =
            row.type() == Transaction.Type.DISBURSEMENT
                || row.type() == Transaction.Type.EXPENDITURE;
        if (paid && row.amount().signum() > 0 && year >= first && year < subject.year().year()) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static Verdict answer(
      Yearly subject,
      List<ConflictEvent> now,
      List<ConflictEvent> before,
      List<Row> assistance,
      int years,
      Case facts) {
    DeathToll toll = DeathToll.of(now);
    DeathToll tollBefore = DeathToll.of(before);
    long minimum = facts.parameter(MINIMUM, subject.year().last()).whole();
    Test test = new Test(minimum, years);
    Outcome outcome = test.outcome(toll, tollBefore);
    Long high = toll.high();
    Sentence sentence =
        switch (outcome) {
          case COMPLIANT -> high != null && high < minimum ? FEW : FELL;
          case ATTENTION -> PERSISTS;
          default -> OPEN;
        };
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence.with(
                    "theater", subject.key(),
                    "year", subject.year(),
                    "low", toll.low(),
                    "high", high == null ? "" : high,
                    "lowBefore", tollBefore.low(),
                    "highBefore", tollBefore.high() == null ? "" : tollBefore.high(),
                    "years", years,
                    "minimum", minimum,
                    "assistance", assistance.size()))
            .measured(toll.low(), minimum, "deaths");
    now.forEach(event -> answer.on(event, "date", "deaths", "deaths_low", "deaths_high"));
    before.forEach(event -> answer.on(event, "date", "deaths", "deaths_low", "deaths_high"));
    assistance.forEach(row -> answer.on(row, "date"));
    if (outcome == Outcome.INDETERMINATE) {
      addExact(answer, now, before, test);
    } else if (outcome == Outcome.ATTENTION) {
      addFewer(answer, now, tollBefore, test);
    }
    return answer.verdict();
  }

  /** One number for every range: least now and most before, or the reverse. */
  private static void addExact(
      VerdictBuilder answer, List<ConflictEvent> now, List<ConflictEvent> before, Test test) {
    for (boolean few : new boolean[] {true, false}) {
      List<Edit> edits = new ArrayList<>();
      long sumNow = exact(now, few ? 0 : test.minimum(), few, edits);
      long sumBefore = exact(before, few ? test.minimum() : 0, !few, edits);
      Outcome then =
          test.outcome(new DeathToll(sumNow, sumNow), new DeathToll(sumBefore, sumBefore));
      answer.flip(then, edits.toArray(Edit[]::new));
    }
    for (List<ConflictEvent> events : List.of(now, before)) {
      for (ConflictEvent event : events) {
        if (!DeathToll.of(event).isExact()) {
          answer.missing(
              "events",
              event.deaths() == null && event.deathsHigh() == null ? "deaths" : "deaths_high",
              event.id());
        }
      }
    }
  }

  private static long exact(
      List<ConflictEvent> events, long unknown, boolean least, List<Edit> edits) {
    long sum = 0;
    for (ConflictEvent event : events) {
      DeathToll toll = DeathToll.of(event);
      Long high = toll.high();
      long value = least ? toll.low() : high == null ? toll.low() + unknown : high;
      if (!toll.isExact()) {
        set(event, value, edits);
      }
      sum += value;
    }
    return sum;
  }

  private static void set(ConflictEvent event, long deaths, List<Edit> edits) {
    for (String column : List.of("deaths", "deaths_low", "deaths_high")) {
      edits.add(new Edit.SetCell("events", event.id(), column, String.valueOf(deaths)));
    }
  }

  /** Fewer deaths in the worst events of the year, or a higher number from which it counts. */
  private static void addFewer(
      VerdictBuilder answer, List<ConflictEvent> now, DeathToll before, Test test) {
    List<ConflictEvent> left = new ArrayList<>(now);
    left.sort(Comparator.comparing((ConflictEvent event) -> most(event)).reversed());
    List<Edit> edits = new ArrayList<>();
    while (!left.isEmpty()) {
      set(left.remove(0), 0, edits);
      if (test.outcome(DeathToll.of(left), before) == Outcome.COMPLIANT) {
        answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
        break;
      }
    }
    Long high = DeathToll.of(now).high();
    if (high != null && high < PARAMETER_LIMIT) {
      answer.flip(Outcome.COMPLIANT, new Edit.SetParameter(MINIMUM, String.valueOf(high + 1)));
    }
  }

  private static long most(ConflictEvent event) {
    Long high = DeathToll.of(event).high();
    return high == null ? Long.MAX_VALUE : high;
  }
}
