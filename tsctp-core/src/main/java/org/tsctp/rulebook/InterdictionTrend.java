package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.CodePoints;
import org.tsctp.basics.Decimals;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Interdiction;
import org.tsctp.policy.ParameterValue;
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
 * INTD-1: interdictions of a kind in a theater and year against the year before.
 *
 * <p>Given n interdictions in two years of equal rate, those of the second are binomial with
 * probability one half. So the chance of x or fewer is the sum of C(n, i) for i up to x, divided by
 * 2 to the n: an exact number, which for few interdictions is never small.
 */
final class InterdictionTrend {

  private static final String ALPHA = "interdiction.alpha";
  private static final int MOST_ADDED = 20;
  private static final int ALPHA_DIGITS = 9;
  private static final Citation TEST =
      new Citation(
          "Przyborowski and Wilenski (1940)",
          "conditional test of two Poisson counts; ours is its use");

  private static final Sentence NOT_OVER =
      Sentence.of("INTD-1.not-over", "{year} was not over on {day}.");
  private static final Sentence NO_FALL =
      Sentence.of(
          "INTD-1.no-fall",
          "Interdictions of {kind} in {theater} went from {before} to {after} in {year}, no fall"
              + " beyond chance.");
  private static final Sentence FELL =
      Sentence.of(
          "INTD-1.fell",
          "Interdictions of {kind} in {theater} fell from {before} to {after} in {year}, which"
              + " chance alone gives with a probability of {probability}.");
  private static final Sentence FELL_ON_RECORD =
      Sentence.of(
          "INTD-1.fell-on-record",
          "Interdictions of {kind} in {theater} on record fell from {before} to {after} in {year};"
              + " the record is not declared complete.");
  private static final Sentence KIND_UNKNOWN =
      Sentence.of(
          "INTD-1.kind-unknown",
          "Interdictions of {kind} in {theater} went from {before} to {after} in {year}, beside others"
              + " whose kind is not on record ({unknown}).");

  /** A theater, a kind and a year. */
  record TheaterKind(String theater, Interdiction.Kind kind, FiscalYear year) {
    String id() {
      return theater + ":" + kind + ":" + year;
    }
  }

  /** Interdictions of a theater and year, by kind; those of unknown kind under null. */
  private record Counts(Map<Yearly, Map<Interdiction.@Nullable Kind, List<Interdiction>>> all) {

    static Counts of(Context context) {
      Map<Yearly, Map<Interdiction.@Nullable Kind, List<Interdiction>>> all = new HashMap<>();
      int startMonth = context.view().portfolio().header().fiscalYearStart();
      for (Interdiction row : context.view().list(Interdiction.class)) {
        all.computeIfAbsent(
                new Yearly(row.theater(), FiscalYear.of(row.date(), startMonth)),
                y -> new HashMap<>())
            .computeIfAbsent(row.kind(), k -> new ArrayList<>())
            .add(row);
      }
      return new Counts(all);
    }

    List<Interdiction> get(String theater, FiscalYear year, Interdiction.@Nullable Kind kind) {
      Map<Interdiction.@Nullable Kind, List<Interdiction>> ofYear =
          all.get(new Yearly(theater, year));
      return ofYear == null ? List.of() : ofYear.getOrDefault(kind, List.of());
    }
  }

  private static final Subjects<TheaterKind> SUBJECTS =
      new Subjects<>(
          "theater kind",
          InterdictionTrend::subjects,
          (subject, context) ->
              new Subject("theater kind", subject.id(), null, subject.year().last()),
          (subject, context) -> Optional.empty());

  private InterdictionTrend() {}

  static Rule<TheaterKind> rule() {
    return Rule.of("INTD-1", SUBJECTS)
        .title("Interdictions do not fade")
        .requires(
            "Interdictions of a kind in a theater do not fall from one fiscal year to the next by"
                + " more than chance explains. Method: exact conditional test of two Poisson counts,"
                + " one-sided; years of 365 and 366 days count alike, and interdictions of unknown"
                + " kind may be of any.")
        .because("Where interdictions fade, either the traffic moved or the watch did.")
        .weighs(Severity.INFO, Force.ANALYTIC)
        .verified("UNVERIFIED: the test is published, its use here is ours")
        .cites(TEST)
        .needs("interdictions.theater", "interdictions.kind", "interdictions.date")
        .examples(TheaterExamples.interdictions())
        .judge(InterdictionTrend::judge);
  }

  /**
   * Every year with an interdiction of the kind, and the one after it up to the day of judgement.
   */
  private static List<TheaterKind> subjects(Context context) {
    int startMonth = context.view().portfolio().header().fiscalYearStart();
    FiscalYear last = FiscalYear.of(context.view().asOf(), startMonth);
    TreeMap<String, TheaterKind> subjects = new TreeMap<>(CodePoints.ORDER);
    for (Interdiction row : context.view().list(Interdiction.class)) {
      Interdiction.Kind kind = row.kind();
      if (kind != null) {
        FiscalYear year = FiscalYear.of(row.date(), startMonth);
        FiscalYear next = new FiscalYear(year.year() + 1, startMonth);
        for (FiscalYear one : List.of(year, next)) {
          if (one.compareTo(last) <= 0) {
            TheaterKind subject = new TheaterKind(row.theater(), kind, one);
            subjects.put(subject.id(), subject);
          }
        }
      }
    }
    return List.copyOf(subjects.values());
  }

  /** The chance of so few in the second of two years of equal rate. */
  static BigFraction chance(int before, int after) {
    int n = before + after;
    BigInteger term = BigInteger.ONE;
    BigInteger sum = BigInteger.ONE;
    for (int i = 1; i <= after; i++) {
      term = term.multiply(BigInteger.valueOf(n - i + 1L)).divide(BigInteger.valueOf(i));
      sum = sum.add(term);
    }
    return BigFraction.of(sum, BigInteger.TWO.pow(n));
  }

  private static boolean fell(int before, int after, BigFraction alpha) {
    return after < before && Decimals.compare(chance(before, after), alpha) <= 0;
  }

  private static Verdict judge(TheaterKind subject, Case facts) {
    if (subject.year().last().isAfter(facts.asOf())) {
      return facts.notApplicable(NOT_OVER, "year", subject.year(), "day", facts.asOf()).verdict();
    }
    Counts counts = facts.shared(Counts.class, Counts::of);
    FiscalYear previous = subject.year().previous();
    List<Interdiction> before = counts.get(subject.theater(), previous, subject.kind());
    List<Interdiction> after = counts.get(subject.theater(), subject.year(), subject.kind());
    List<Interdiction> openBefore = counts.get(subject.theater(), previous, null);
    List<Interdiction> openAfter = counts.get(subject.theater(), subject.year(), null);
    ParameterValue alpha = facts.parameter(ALPHA, subject.year().last());
    BigFraction level = Decimals.fraction(alpha.decimal());
    boolean always = fell(before.size(), after.size() + openAfter.size(), level);
    boolean never = !fell(before.size() + openBefore.size(), after.size(), level);
    boolean complete = facts.view().isComplete(Interdiction.class);
    Outcome outcome =
        never ? Outcome.COMPLIANT : always && complete ? Outcome.ATTENTION : Outcome.INDETERMINATE;
    Sentence sentence = never ? NO_FALL : !always ? KIND_UNKNOWN : complete ? FELL : FELL_ON_RECORD;
    String probability = Decimals.share(chance(before.size(), after.size()));
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence.with(
                    "kind", subject.kind(),
                    "theater", subject.theater(),
                    "before", before.size(),
                    "after", after.size(),
                    "unknown", openBefore.size() + openAfter.size(),
                    "year", subject.year(),
                    "probability", probability))
            .measured(probability, alpha.text(), "share");
    before.forEach(row -> answer.on(row, "kind", "date"));
    after.forEach(row -> answer.on(row, "kind", "date"));
    if (outcome == Outcome.COMPLIANT) {
      return answer.verdict();
    }
    if (always) {
      addFall(answer, subject, before.size(), openBefore.size(), after.size(), level, facts);
      if (!complete) {
        answer
            .missing("interdictions", "complete", "")
            .flip(Outcome.ATTENTION, new Edit.DeclareComplete("interdictions"));
      }
    } else {
      addKinds(answer, subject, openBefore, openAfter);
    }
    return answer.verdict();
  }

  /** A few more interdictions, or a lower level of probability. */
  private static void addFall(
      VerdictBuilder answer,
      TheaterKind subject,
      int before,
      int openBefore,
      int after,
      BigFraction alpha,
      Case facts) {
    List<Edit> more = new ArrayList<>();
    while (more.size() < MOST_ADDED && fell(before + openBefore, after + more.size(), alpha)) {
      more.add(
          new Edit.AddRow(
              "interdictions",
              Map.of(
                  "id", facts.newId(Interdiction.class) + more.size(),
                  "theater", subject.theater(),
                  "date", subject.year().last().toString(),
                  "kind", subject.kind().name())));
    }
    if (!fell(before + openBefore, after + more.size(), alpha)) {
      answer.flip(Outcome.COMPLIANT, more.toArray(Edit[]::new));
    }
    answer.flip(
        Outcome.COMPLIANT, new Edit.SetParameter(ALPHA, below(chance(before + openBefore, after))));
  }

  /** The greatest decimal of nine digits below a probability, or 0. */
  private static String below(BigFraction probability) {
    BigDecimal rounded =
        new BigDecimal(probability.getNumerator())
            .divide(new BigDecimal(probability.getDenominator()), ALPHA_DIGITS, RoundingMode.FLOOR);
    BigDecimal step = BigDecimal.ONE.movePointLeft(ALPHA_DIGITS);
    boolean exact = Decimals.compare(Decimals.fraction(rounded), probability) == 0;
    return (exact ? rounded.subtract(step) : rounded).max(BigDecimal.ZERO).toPlainString();
  }

  /** With all open ones of the year of this kind and none of those before it is no fall. */
  private static void addKinds(
      VerdictBuilder answer,
      TheaterKind subject,
      List<Interdiction> openBefore,
      List<Interdiction> openAfter) {
    List<Edit> edits = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>(CodePoints.ORDER);
    Interdiction.Kind other =
        subject.kind() == Interdiction.Kind.GOODS
            ? Interdiction.Kind.WEAPONS
            : Interdiction.Kind.GOODS;
    for (Interdiction row : openBefore) {
      ids.add(row.id());
      edits.add(new Edit.SetCell("interdictions", row.id(), "kind", other.name()));
    }
    for (Interdiction row : openAfter) {
      ids.add(row.id());
      edits.add(new Edit.SetCell("interdictions", row.id(), "kind", subject.kind().name()));
    }
    ids.forEach(id -> answer.missing("interdictions", "kind", id));
    answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
  }
}
