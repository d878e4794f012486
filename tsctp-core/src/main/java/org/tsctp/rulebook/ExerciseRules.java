package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Exercise;
import org.tsctp.rule.Case;
import org.tsctp.rule.Context;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** EXER-1 level and trend of interoperability; EXER-2 follow-up of exercises. */
final class ExerciseRules {

  private static final String LEVEL = "exercise.level";
  private static final String FALL = "exercise.fall";
  private static final String FOLLOW_UP = "exercise.follow_up";
  private static final Citation OURS =
      new Citation("Our own analysis", "interoperability is an aim of the partnership");

  private static final Sentence NO_SCORE =
      Sentence.of("EXER-1.no-score", "The score of exercise {exercise} is not on record.");
  private static final Sentence NO_SCORE_BEFORE =
      Sentence.of(
          "EXER-1.no-score-before",
          "Exercise {exercise} scored {score}; the score of the one before it with the same"
              + " countries, {before}, is not on record.");
  private static final Sentence REACHED =
      Sentence.of(
          "EXER-1.reached", "Exercise {exercise} scored {score}, at or above the level {level}.");
  private static final Sentence RISING =
      Sentence.of(
          "EXER-1.rising",
          "Exercise {exercise} scored {score}, below the level {level} and above the {earlier} of"
              + " exercise {before}.");
  private static final Sentence FELL =
      Sentence.of(
          "EXER-1.fell",
          "Exercise {exercise} scored {score}, more than {fall} below the {earlier} of exercise"
              + " {before}.");
  private static final Sentence BELOW =
      Sentence.of(
          "EXER-1.below",
          "Exercise {exercise} scored {score}, below the level {level}, and no rise against an"
              + " exercise before it is on record.");
  private static final Sentence FOLLOWED =
      Sentence.of(
          "EXER-2.followed",
          "The lessons of exercise {exercise} of {date} were followed up on {followUp}, by {due}.");
  private static final Sentence STILL_TIME =
      Sentence.of(
          "EXER-2.still-time",
          "The lessons of exercise {exercise} may be followed up until {due}.");
  private static final Sentence LATE =
      Sentence.of(
          "EXER-2.late",
          "The lessons of exercise {exercise} were followed up on {followUp}, after {due}.");
  private static final Sentence NOT_FOLLOWED =
      Sentence.of(
          "EXER-2.none",
          "The lessons of exercise {exercise} of {date} were not followed up by {due}.");
  private static final Sentence FOLLOW_UP_UNKNOWN =
      Sentence.of(
          "EXER-2.unknown",
          "It is not known whether the lessons of exercise {exercise} were followed up by {due}.");

  private ExerciseRules() {}

  static Rule<Exercise> interoperability() {
    return Rule.of("EXER-1", Kinds.EXERCISES)
        .title("Interoperability holds or rises")
        .requires(
            "The score of an exercise reaches the level and does not fall behind the exercise of"
                + " the same countries before it, or rises towards the level. Method: the score is"
                + " compared with the policy's level and with the latest earlier exercise of exactly"
                + " the same countries; an unknown earlier score is taken as any from 0 to 1.")
        .because("Forces that have not learned to work together will not do so in a crisis.")
        .weighs(Severity.INFO, Force.ANALYTIC)
        .verified("UNVERIFIED: the test and its numbers are ours")
        .cites(OURS)
        .needs("exercises.score", "exercises.countries", "exercises.date")
        .examples(TheaterExamples.interoperability())
        .judge(ExerciseRules::judgeScore);
  }

  static Rule<Exercise> followUp() {
    return Rule.of("EXER-2", Kinds.EXERCISES)
        .title("Lessons of an exercise followed up")
        .requires(
            "The lessons of an exercise are followed up within the period. Method: days from the"
                + " exercise to its follow-up; until the period is over the rule says nothing.")
        .because("An exercise without follow-up trains people for the past.")
        .weighs(Severity.LOW, Force.ANALYTIC)
        .verified("UNVERIFIED: the test and its period are ours")
        .cites(OURS)
        .needs("exercises.follow_up", "exercises.date")
        .examples(TheaterExamples.followUp())
        .judge(ExerciseRules::judgeFollowUp);
  }

  /** Exercises by their countries, each list by day and id. */
  private record Series(Map<Set<String>, List<Exercise>> byCountries) {

    static Series of(Context context) {
      Map<Set<String>, List<Exercise>> map = new HashMap<>();
      for (Exercise exercise : context.view().list(Exercise.class)) {
        map.computeIfAbsent(countries(exercise), c -> new ArrayList<>()).add(exercise);
      }
      return new Series(map);
    }

    static Set<String> countries(Exercise exercise) {
      return new TreeSet<>(exercise.countries());
    }

    /** The latest one of an earlier day; of several the one with the highest id. */
    Optional<Exercise> before(Exercise exercise) {
      Exercise latest = null;
      for (Exercise other : byCountries.getOrDefault(countries(exercise), List.of())) {
        if (other.date().isBefore(exercise.date())
            && (latest == null || !other.date().isBefore(latest.date()))) {
          latest = other;
        }
      }
      return Optional.ofNullable(latest);
    }
  }

  /**
   * What the rule says of a score.
   *
   * @param before lowest and highest score that the exercise before may have; null = there is none
   */
  private static Outcome outcome(
      BigDecimal score, BigDecimal @Nullable [] before, BigDecimal level, BigDecimal fall) {
    boolean reached = score.compareTo(level) >= 0;
    if (before == null) {
      return reached ? Outcome.COMPLIANT : Outcome.ATTENTION;
    }
    boolean always = reached ? holds(score, before[1], fall) : score.compareTo(before[1]) > 0;
    boolean sometimes = reached ? holds(score, before[0], fall) : score.compareTo(before[0]) > 0;
    return always ? Outcome.COMPLIANT : sometimes ? Outcome.INDETERMINATE : Outcome.ATTENTION;
  }

  private static boolean holds(BigDecimal score, BigDecimal before, BigDecimal fall) {
    return before.subtract(score).compareTo(fall) <= 0;
  }

  private static BigDecimal @Nullable [] range(Optional<Exercise> before) {
    return before
        .map(
            exercise ->
                exercise.score() == null
                    ? new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ONE}
                    : new BigDecimal[] {exercise.score(), exercise.score()})
        .orElse(null);
  }

  private static Verdict judgeScore(Exercise exercise, Case facts) {
    Optional<Exercise> before = facts.shared(Series.class, Series::of).before(exercise);
    BigDecimal level = facts.parameter(LEVEL, exercise.date()).decimal();
    BigDecimal fall = facts.parameter(FALL, exercise.date()).decimal();
    BigDecimal[] range = range(before);
    BigDecimal score = exercise.score();
    Edit perfect = set(exercise, "score", BigDecimal.ONE.toString());
    if (score == null) {
      return about(facts.indeterminate(NO_SCORE, "exercise", exercise.id()), exercise, before)
          .missing("exercises", "score", exercise.id())
          .flip(Outcome.COMPLIANT, perfect)
          .verdict();
    }
    Outcome outcome = outcome(score, range, level, fall);
    boolean reached = score.compareTo(level) >= 0;
    Sentence sentence =
        switch (outcome) {
          case COMPLIANT -> reached ? REACHED : RISING;
          case ATTENTION -> reached ? FELL : BELOW;
          default -> NO_SCORE_BEFORE;
        };
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence.with(
                    "exercise", exercise.id(),
                    "score", score.toPlainString(),
                    "level", level.toPlainString(),
                    "fall", fall.toPlainString(),
                    "before", before.map(Exercise::id).orElse(""),
                    "earlier", earlier(before)))
            .measured(score.toPlainString(), level.toPlainString(), "share");
    about(answer, exercise, before);
    if (outcome == Outcome.INDETERMINATE) {
      answer
          .missing("exercises", "score", before.orElseThrow().id())
          .flip(
              Outcome.COMPLIANT, set(before.get(), "score", reached ? score.toPlainString() : "0"));
    }
    if (outcome.isReported()) {
      answer.flip(Outcome.COMPLIANT, perfect);
    }
    return answer.verdict();
  }

  private static String earlier(Optional<Exercise> before) {
    BigDecimal score = before.map(Exercise::score).orElse(null);
    return score == null ? "" : score.toPlainString();
  }

  private static VerdictBuilder about(
      VerdictBuilder answer, Exercise exercise, Optional<Exercise> before) {
    answer.on(exercise, "score", "date", "countries");
    before.ifPresent(earlier -> answer.on(earlier, "score", "date"));
    return answer;
  }

  private static Verdict judgeFollowUp(Exercise exercise, Case facts) {
    LocalDate due = exercise.date().plusDays(facts.parameter(FOLLOW_UP, exercise.date()).whole());
    Outcome outcome =
        exercise.followUp().isBy(due)
            ? Outcome.COMPLIANT
            : !exercise.followUp().isKnown() && !facts.asOf().isAfter(due)
                ? Outcome.NOT_APPLICABLE
                : exercise.followUp().isUnknown() ? Outcome.INDETERMINATE : Outcome.ATTENTION;
    Sentence sentence =
        switch (outcome) {
          case COMPLIANT -> FOLLOWED;
          case NOT_APPLICABLE -> STILL_TIME;
          case ATTENTION -> exercise.followUp().isNone() ? NOT_FOLLOWED : LATE;
          default -> FOLLOW_UP_UNKNOWN;
        };
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence.with(
                    "exercise", exercise.id(),
                    "date", exercise.date(),
                    "followUp", exercise.followUp(),
                    "due", due))
            .on(exercise, "follow_up", "date");
    if (outcome == Outcome.INDETERMINATE) {
      answer.missing("exercises", "follow_up", exercise.id());
    }
    if (outcome.isReported()) {
      answer.flip(Outcome.COMPLIANT, set(exercise, "follow_up", exercise.date().toString()));
    }
    return answer.verdict();
  }

  private static Edit set(Exercise exercise, String column, String value) {
    return new Edit.SetCell("exercises", exercise.id(), column, value);
  }
}
