package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Objective;
import org.tsctp.partnership.Strategy;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Rule DRIFT-1: whether an activity serves an objective of a strategy in force when it starts. */
final class ObjectiveLink {

  private static final Citation GAO_2008 =
      new Citation("GAO-08-860", "activities without a strategy to measure them by");
  private static final Citation SECTION_333 =
      new Citation("10 U.S.C. 333(e)", "link to a strategy; the test is ours");

  private static final Sentence LINKED =
      Sentence.of(
          "DRIFT-1.linked",
          "{activity} serves objective {objective} of strategy {strategy}, in force on {from}.");
  private static final Sentence ORPHAN =
      Sentence.of(
          "DRIFT-1.orphan",
          "{activity} serves objective {objective} of strategy {strategy}, which was not in force on"
              + " {from}.");
  private static final Sentence NO_OBJECTIVE =
      Sentence.of("DRIFT-1.no-objective", "It is not known which objective {activity} serves.");
  private static final Sentence NO_START =
      Sentence.of("DRIFT-1.no-start", "The first day of {activity} is not known.");
  private static final Sentence OBJECTIVE_UNKNOWN =
      Sentence.of(
          "DRIFT-1.objective-unknown",
          "Nothing is known of objective {objective}, which {activity} serves.");
  private static final Sentence STRATEGY_UNKNOWN =
      Sentence.of(
          "DRIFT-1.strategy-unknown",
          "Nothing is known of strategy {strategy}, to which objective {objective} of {activity}"
              + " belongs.");
  private static final Sentence NO_STRATEGY =
      Sentence.of(
          "DRIFT-1.no-strategy",
          "There is no record of a strategy in force on {from}, when {activity} started.");
  private static final Sentence A_STRATEGY =
      Sentence.of("DRIFT-1.what", "a strategy in force on {from}");

  private final Activity activity;
  private final Case facts;
  private final @Nullable Objective objective;
  private final @Nullable Strategy strategy;

  private ObjectiveLink(Activity activity, Case facts) {
    this.activity = activity;
    this.facts = facts;
    this.objective =
        Optional.ofNullable(activity.objective())
            .flatMap(id -> facts.view().find(Objective.class, id))
            .orElse(null);
    this.strategy = objective == null ? null : strategy(objective).orElse(null);
  }

  static Rule<Activity> rule() {
    return Rule.of("DRIFT-1", Kinds.ACTIVITIES)
        .title("Objective drift")
        .requires(
            "An activity serves an objective of a strategy that is in force on its first day.")
        .because("What serves no objective serves whoever asks for it.")
        .weighs(Severity.MEDIUM, Force.AUDIT)
        .verified("PARTLY VERIFIED: the basis was seen; the test is ours")
        .cites(GAO_2008, SECTION_333)
        .needs(
            "activities.objective",
            "activities.from",
            "objectives.strategy",
            "strategies.from",
            "strategies.to")
        .examples(DriftExamples.objective())
        .judge((activity, facts) -> new ObjectiveLink(activity, facts).judge());
  }

  private Verdict judge() {
    LocalDate from = activity.from();
    Verdict unknown = judgeUnknown(from);
    if (unknown != null) {
      return unknown;
    }
    LocalDate day = java.util.Objects.requireNonNull(from);
    Strategy ours = java.util.Objects.requireNonNull(strategy);
    if (ours.holdsOn(day)) {
      return answer(Outcome.COMPLIANT, LINKED).verdict();
    }
    if (inForce(day).isEmpty()) {
      return withLink(
              answer(Outcome.INDETERMINATE, NO_STRATEGY)
                  .notFound(
                      "strategies",
                      A_STRATEGY.with("from", day),
                      facts.view().list(Strategy.class).size())
                  .missing("strategies", "from", ""))
          .verdict();
    }
    return withLink(answer(Outcome.VIOLATION, ORPHAN)).verdict();
  }

  private @Nullable Verdict judgeUnknown(@Nullable LocalDate from) {
    if (activity.objective() == null) {
      return unknown(NO_OBJECTIVE, "activities", "objective", activity.id());
    }
    if (from == null) {
      return unknown(NO_START, "activities", "from", activity.id());
    }
    if (objective == null) {
      return unknown(OBJECTIVE_UNKNOWN, "objectives", "strategy", activity.objective());
    }
    return strategy == null
        ? unknown(STRATEGY_UNKNOWN, "strategies", "from", objective.strategy())
        : null;
  }

  private Verdict unknown(Sentence sentence, String table, String column, String id) {
    return withLink(answer(Outcome.INDETERMINATE, sentence).missing(table, column, id)).verdict();
  }

  private VerdictBuilder answer(Outcome outcome, Sentence sentence) {
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence.with(
                    "activity", activity.id(),
                    "from", activity.from() == null ? "" : activity.from(),
                    "objective", activity.objective() == null ? "" : activity.objective(),
                    "strategy", objective == null ? "" : objective.strategy()))
            .on(activity, "objective", "from");
    if (objective != null) {
      answer.on(objective, "strategy");
    }
    if (strategy != null) {
      answer.on(strategy, "from", "to");
    }
    return answer;
  }

  private Optional<Strategy> strategy(Objective of) {
    return facts.view().find(Strategy.class, of.strategy());
  }

  private List<Strategy> inForce(LocalDate day) {
    return facts.view().list(Strategy.class).stream().filter(s -> s.holdsOn(day)).toList();
  }

  /** Gives the activity a first day, if it has none, and an objective in force on it. */
  private VerdictBuilder withLink(VerdictBuilder answer) {
    List<Edit> edits = new ArrayList<>();
    LocalDate day = activity.from();
    if (day == null) {
      day = startWithin(strategy);
      edits.add(new Edit.SetCell("activities", activity.id(), "from", day.toString()));
    }
    if (strategy == null || !strategy.holdsOn(day)) {
      edits.addAll(objectiveOn(day));
    }
    return answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
  }

  /** A first day of the activity, on which the strategy is in force if that can be. */
  private LocalDate startWithin(@Nullable Strategy within) {
    LocalDate latest = Fillings.before(activity.to(), activity, facts);
    LocalDate end = within == null ? null : within.to();
    return end == null ? latest : Fillings.earlier(latest, end.minusDays(1));
  }

  private List<Edit> objectiveOn(LocalDate day) {
    for (Objective other : facts.view().list(Objective.class)) {
      if (strategy(other).filter(s -> s.holdsOn(day)).isPresent()) {
        return List.of(serve(other.id()));
      }
    }
    List<Edit> edits = new ArrayList<>();
    List<Strategy> inForce = inForce(day);
    String of = inForce.isEmpty() ? facts.newId(Strategy.class) : inForce.get(0).id();
    if (inForce.isEmpty()) {
      edits.add(
          new Edit.AddRow("strategies", Map.of("id", of, "title", of, "from", day.toString())));
    }
    String id = facts.newId(Objective.class);
    edits.add(new Edit.AddRow("objectives", Map.of("id", id, "strategy", of, "title", id)));
    edits.add(serve(id));
    return edits;
  }

  private Edit serve(String id) {
    return new Edit.SetCell("activities", activity.id(), "objective", id);
  }
}
