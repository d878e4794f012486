package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.Indicator;
import org.tsctp.partnership.Observation;
import org.tsctp.partnership.PortfolioView;
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

/**
 * LIFE-1: an indicator of governance or development that worsens where civilian assistance went.
 *
 * <p>A change counts as real when its square exceeds the square of z times the sum of the squared
 * standard errors: decided exactly, without a root.
 */
final class DailyLife {

  private static final String YEARS = "life.years";
  private static final String Z = "life.z";
  private static final Citation WGI =
      new Citation(
          "Worldwide Governance Indicators, method",
          "changes beyond 1.645 standard errors; that it is held against assistance is ours");

  private static final Sentence OTHER_SIDE =
      Sentence.of(
          "LIFE-1.other-side", "Indicator {indicator} is not one of governance or development.");
  private static final Sentence NOT_TWO_YEARS =
      Sentence.of(
          "LIFE-1.one-year",
          "No two observations of {indicator} that lie {years} years or more apart are on record for"
              + " {place}.");
  private static final Sentence NO_ASSISTANCE =
      Sentence.of(
          "LIFE-1.no-assistance",
          "No civilian assistance to {place} is on record from {first} to {last}.");
  private static final Sentence ROW_UNKNOWN =
      Sentence.of("LIFE-1.row-unknown", "Nothing is known of indicator {indicator}.");
  private static final Sentence ONLY_SOURCE =
      Sentence.of(
          "LIFE-1.only-source",
          "The row of indicator {indicator} was left out or became known later; only its source can"
              + " mend it.");
  private static final Sentence SIDE_UNKNOWN =
      Sentence.of(
          "LIFE-1.side-unknown", "The dimension of indicator {indicator} is not on record.");
  private static final Sentence DIRECTION_UNKNOWN =
      Sentence.of(
          "LIFE-1.direction-unknown",
          "Whether more of indicator {indicator} is better is not on record.");
  private static final Sentence TWO_VALUES =
      Sentence.of(
          "LIFE-1.two-values",
          "Indicator {indicator} has several values for {place} in {period} on record.");
  private static final Sentence ERROR_UNKNOWN =
      Sentence.of(
          "LIFE-1.error-unknown",
          "{indicator} went from {before} in {first} to {after} in {last} in {place}; its standard"
              + " error is not on record, so whether the change is real is not known.");
  private static final Sentence IMPROVED =
      Sentence.of(
          "LIFE-1.improved",
          "{indicator} went from {before} in {first} to {after} in {last} in {place}, better by more"
              + " than {z} standard errors.");
  private static final Sentence NO_CHANGE =
      Sentence.of(
          "LIFE-1.no-change",
          "{indicator} went from {before} in {first} to {after} in {last} in {place}, a change within"
              + " {z} standard errors.");
  private static final Sentence WORSENED =
      Sentence.of(
          "LIFE-1.worsened",
          "{indicator} went from {before} in {first} to {after} in {last} in {place}, worse by more"
              + " than {z} standard errors, while civilian assistance went there (payments: {count}).");

  private static final Subjects<IndicatorPlace> SUBJECTS =
      new Subjects<>(
          "indicator place",
          DailyLife::subjects,
          (subject, context) ->
              new Subject("indicator place", subject.id(), subject.country(), null),
          (subject, context) -> Optional.empty());

  private DailyLife() {}

  static Rule<IndicatorPlace> rule() {
    return Rule.of("LIFE-1", SUBJECTS)
        .title("Daily life does not worsen where assistance goes")
        .requires(
            "An indicator of governance or development does not worsen between two years in a"
                + " country or theater to which civilian assistance went between them. Method: the"
                + " latest yearly observation against the latest that lies the policy's years before;"
                + " a change is real if it exceeds z standard errors of the difference, the errors of"
                + " both taken as independent. It is association, not effect.")
        .because("Assistance that daily life does not feel persuades nobody.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("PARTLY VERIFIED: the test of change is published, the rest is ours")
        .cites(WGI)
        .needs(
            BalanceFacts.columns(
                "indicators.dimension",
                "indicators.direction",
                "observations.indicator",
                "observations.country",
                "observations.theater",
                "observations.period",
                "observations.value",
                "observations.se",
                "activities.theater",
                "transactions.date"))
        .examples(ActorExamples.dailyLife())
        .judge(DailyLife::judge);
  }

  /** An indicator in a country, a theater, or everywhere. */
  record IndicatorPlace(String indicator, @Nullable String country, @Nullable String theater) {

    String id() {
      return indicator + ":" + place();
    }

    String place() {
      String where = country == null ? "ALL" : country;
      return theater == null ? where : where + ":" + theater;
    }
  }

  private static List<IndicatorPlace> subjects(Context context) {
    TreeMap<String, IndicatorPlace> subjects = new TreeMap<>(CodePoints.ORDER);
    for (Observation row : context.view().list(Observation.class)) {
      if (isYearly(row)) {
        IndicatorPlace subject = new IndicatorPlace(row.indicator(), row.country(), row.theater());
        subjects.putIfAbsent(subject.id(), subject);
      }
    }
    return List.copyOf(subjects.values());
  }

  private static boolean isYearly(Observation row) {
    return row.period().first().plusYears(1).minusDays(1).equals(row.period().last());
  }

  private static int year(Observation row) {
    return row.period().last().getYear();
  }

  private static Verdict judge(IndicatorPlace subject, Case facts) {
    Optional<Indicator> row = facts.view().find(Indicator.class, subject.indicator());
    if (row.isEmpty()) {
      return facts
          .indeterminate(ROW_UNKNOWN, "indicator", subject.indicator())
          .missing("indicators", "direction", subject.indicator())
          .unchangeable(ONLY_SOURCE, "indicator", subject.indicator())
          .verdict();
    }
    Indicator indicator = row.get();
    Dimension side = indicator.dimension();
    if (side != null && side != Dimension.GOVERNANCE && side != Dimension.DEVELOPMENT) {
      return facts
          .notApplicable(OTHER_SIDE, "indicator", indicator.id())
          .on(indicator, "dimension")
          .verdict();
    }
    return compare(subject, indicator, facts);
  }

  private static Verdict compare(IndicatorPlace subject, Indicator indicator, Case facts) {
    List<Observation> rows = observations(subject, facts.view());
    int years = facts.parameter(YEARS, facts.asOf()).whole();
    int last = rows.stream().mapToInt(DailyLife::year).max().orElseThrow();
    int first =
        rows.stream()
            .mapToInt(DailyLife::year)
            .filter(year -> year <= last - Math.max(years, 1))
            .max()
            .orElse(-1);
    if (first < 0) {
      return facts
          .notApplicable(
              NOT_TWO_YEARS, "indicator", indicator.id(), "years", years, "place", subject.place())
          .verdict();
    }
    List<Transaction> money = new CivilianPayments(facts).find(subject, first, last);
    if (money.isEmpty()) {
      return facts
          .notApplicable(NO_ASSISTANCE, "place", subject.place(), "first", first, "last", last)
          .verdict();
    }
    if (indicator.dimension() == null) {
      return facts
          .indeterminate(SIDE_UNKNOWN, "indicator", indicator.id())
          .on(indicator, "dimension", "direction")
          .missing("indicators", "dimension", indicator.id())
          .flip(Outcome.NOT_APPLICABLE, set(indicator, "dimension", Dimension.SECURITY.name()))
          .verdict();
    }
    List<Observation> before = rows.stream().filter(row -> year(row) == first).toList();
    List<Observation> after = rows.stream().filter(row -> year(row) == last).toList();
    for (List<Observation> one : List.of(before, after)) {
      if (one.size() > 1) {
        return twoValues(subject, indicator, one, facts);
      }
    }
    return judge(subject, indicator, before.get(0), after.get(0), money, facts);
  }

  private static List<Observation> observations(IndicatorPlace subject, PortfolioView view) {
    return view.list(Observation.class, "indicator", subject.indicator()).stream()
        .filter(DailyLife::isYearly)
        .filter(
            row ->
                new IndicatorPlace(row.indicator(), row.country(), row.theater()).equals(subject))
        .toList();
  }

  private static Verdict twoValues(
      IndicatorPlace subject, Indicator indicator, List<Observation> several, Case facts) {
    VerdictBuilder answer =
        facts
            .indeterminate(
                TWO_VALUES,
                "indicator",
                indicator.id(),
                "place",
                subject.place(),
                "period",
                several.get(0).period())
            .on(indicator, "dimension", "direction");
    for (Observation row : several) {
      answer
          .on(row, "value", "se")
          .missing("observations", "value", facts.view().portfolio().id(row));
    }
    return answer
        .flip(Outcome.NOT_APPLICABLE, set(indicator, "dimension", Dimension.SECURITY.name()))
        .verdict();
  }

  /** What two values say. */
  private record Change(BigDecimal difference, @Nullable BigDecimal variance, BigDecimal z) {

    static Change of(
        Observation before, Observation after, Indicator.Direction direction, BigDecimal z) {
      BigDecimal rise = after.value().subtract(before.value());
      BigDecimal better = direction == Indicator.Direction.HIGHER_IS_BETTER ? rise : rise.negate();
      BigDecimal se0 = before.se();
      BigDecimal se1 = after.se();
      return new Change(
          better, se0 == null || se1 == null ? null : se0.multiply(se0).add(se1.multiply(se1)), z);
    }

    boolean isReal(BigDecimal squares) {
      return difference.multiply(difference).compareTo(z.multiply(z).multiply(squares)) > 0;
    }

    Outcome outcome() {
      if (variance == null) {
        return Outcome.INDETERMINATE;
      }
      return isReal(variance) && difference.signum() < 0 ? Outcome.ATTENTION : Outcome.COMPLIANT;
    }

    Change without(BigDecimal squares) {
      return new Change(difference, squares, z);
    }

    /** The least whole z at which the change is not real, if there is one. */
    Optional<String> greaterZ() {
      if (variance == null || variance.signum() == 0) {
        return Optional.empty();
      }
      BigInteger squared =
          difference.multiply(difference).divide(variance, 0, RoundingMode.CEILING).toBigInteger();
      return Optional.of(squared.sqrt().add(BigInteger.ONE).toString());
    }
  }

  private static Verdict judge(
      IndicatorPlace subject,
      Indicator indicator,
      Observation before,
      Observation after,
      List<Transaction> money,
      Case facts) {
    BigDecimal z = facts.parameter(Z, facts.asOf()).decimal();
    Indicator.Direction direction = indicator.direction();
    if (direction == null) {
      return directionUnknown(indicator, before, after, z, facts);
    }
    Change change = Change.of(before, after, direction, z);
    Outcome outcome = change.outcome();
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence(change)
                    .with(
                        "indicator", indicator.id(),
                        "place", subject.place(),
                        "first", before.period(),
                        "last", after.period(),
                        "before", before.value().toPlainString(),
                        "after", after.value().toPlainString(),
                        "z", z.toPlainString(),
                        "count", money.size()))
            .measured(change.difference().toPlainString(), null, "")
            .on(indicator, "dimension", "direction")
            .on(before, "period", "value", "se")
            .on(after, "period", "value", "se");
    money.forEach(row -> answer.on(row, "date", "amount"));
    if (outcome == Outcome.INDETERMINATE) {
      addErrors(answer, change, List.of(before, after), facts);
    } else if (outcome == Outcome.ATTENTION) {
      answer.flip(
          Outcome.COMPLIANT,
          new Edit.SetCell(
              "observations",
              facts.view().portfolio().id(after),
              "value",
              before.value().toPlainString()));
      change
          .greaterZ()
          .ifPresent(more -> answer.flip(Outcome.COMPLIANT, new Edit.SetParameter(Z, more)));
    }
    return answer.verdict();
  }

  private static Sentence sentence(Change change) {
    BigDecimal variance = change.variance();
    if (variance == null) {
      return ERROR_UNKNOWN;
    }
    if (!change.isReal(variance)) {
      return NO_CHANGE;
    }
    return change.difference().signum() < 0 ? WORSENED : IMPROVED;
  }

  private static void addErrors(
      VerdictBuilder answer, Change change, List<Observation> rows, Case facts) {
    List<Edit> edits = new ArrayList<>();
    BigDecimal known = BigDecimal.ZERO;
    for (Observation row : rows) {
      BigDecimal se = row.se();
      String id = facts.view().portfolio().id(row);
      if (se == null) {
        answer.missing("observations", "se", id);
        edits.add(new Edit.SetCell("observations", id, "se", "0"));
      } else {
        known = known.add(se.multiply(se));
      }
    }
    answer.flip(change.without(known).outcome(), edits.toArray(Edit[]::new));
  }

  private static Verdict directionUnknown(
      Indicator indicator, Observation before, Observation after, BigDecimal z, Case facts) {
    VerdictBuilder answer =
        facts
            .indeterminate(DIRECTION_UNKNOWN, "indicator", indicator.id())
            .on(indicator, "dimension", "direction")
            .on(before, "value", "se")
            .on(after, "value", "se")
            .missing("indicators", "direction", indicator.id())
            .flip(Outcome.NOT_APPLICABLE, set(indicator, "dimension", Dimension.SECURITY.name()));
    for (Indicator.Direction direction : Indicator.Direction.values()) {
      Outcome then = Change.of(before, after, direction, z).outcome();
      if (then != Outcome.INDETERMINATE) {
        answer.flip(then, set(indicator, "direction", direction.name()));
      }
    }
    return answer.verdict();
  }

  private static Edit set(Indicator indicator, String column, String value) {
    return new Edit.SetCell("indicators", indicator.id(), column, value);
  }
}
