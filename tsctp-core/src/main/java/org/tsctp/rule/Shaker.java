package org.tsctp.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.ParameterUse;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.policy.ParameterMove;
import org.tsctp.policy.Policy;

/** Judges by parameters moved a little, rule by rule, so that no more than one is kept in mind. */
final class Shaker {

  private final Evaluation evaluation;
  private final int percent;
  private final int days;
  private final PortfolioView view;
  private final Context asItIs;
  private final Map<String, List<ParameterMove>> moves = new TreeMap<>(CodePoints.ORDER);
  private final Map<ParameterMove, Context> contexts = new LinkedHashMap<>();
  private final Map<ParameterMove, List<Fragility.Turn>> turns = new LinkedHashMap<>();
  private int judged;

  Shaker(Evaluation evaluation, int percent, int days) {
    this.evaluation = evaluation;
    this.percent = percent;
    this.days = days;
    this.view = evaluation.portfolio().at(evaluation.asOf(), evaluation.knownOn().orElse(null));
    this.asItIs = new Context(view, evaluation.policy());
  }

  /** What was answered for one subject. */
  private record Answer(Subject subject, @Nullable Outcome outcome) {}

  Fragility shake() {
    evaluation.book().rules().forEach(this::shake);
    List<Fragility.Shift> shifts = new ArrayList<>();
    List<String> notMoved = new ArrayList<>();
    moves.forEach(
        (parameter, some) -> {
          some.forEach(
              move -> shifts.add(new Fragility.Shift(move, turns.getOrDefault(move, List.of()))));
          if (some.isEmpty()) {
            notMoved.add(parameter);
          }
        });
    return new Fragility(evaluation, percent, days, judged, shifts, notMoved);
  }

  private void shake(Rule<?> rule) {
    Set<String> read = new TreeSet<>(CodePoints.ORDER);
    Map<String, Answer> before = judge(rule, asItIs, read);
    judged += before.size();
    for (String parameter : read) {
      for (ParameterMove move : moves(parameter)) {
        compare(rule, move, before, judge(rule, context(move), new TreeSet<>()));
      }
    }
    contexts.clear();
  }

  private List<ParameterMove> moves(String parameter) {
    return moves.computeIfAbsent(
        parameter,
        id ->
            evaluation
                .policy()
                .find(id)
                .map(known -> ParameterMove.of(known, percent, days))
                .orElse(List.of()));
  }

  private Context context(ParameterMove move) {
    return contexts.computeIfAbsent(
        move,
        key -> {
          Policy policy = evaluation.policy();
          return new Context(view, policy.with(policy.id() + " moved", List.of(move.moved())));
        });
  }

  private void compare(
      Rule<?> rule, ParameterMove move, Map<String, Answer> before, Map<String, Answer> after) {
    Map<String, Subject> subjects = new TreeMap<>(CodePoints.ORDER);
    before.forEach((id, answer) -> subjects.put(id, answer.subject()));
    after.forEach((id, answer) -> subjects.putIfAbsent(id, answer.subject()));
    subjects.forEach(
        (id, subject) -> {
          Outcome from = outcome(before.get(id));
          Outcome to = outcome(after.get(id));
          if (from != to) {
            turns
                .computeIfAbsent(move, key -> new ArrayList<>())
                .add(new Fragility.Turn(rule, subject, from, to));
          }
        });
  }

  private static @Nullable Outcome outcome(@Nullable Answer answer) {
    return answer == null ? null : answer.outcome();
  }

  /** What a rule answers; the evaluation itself says if it failed, so here it answers nothing. */
  private static <S> Map<String, Answer> judge(Rule<S> rule, Context context, Set<String> read) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<S> subjects = Attempt.subjects(rule, context).answer();
    for (S one : subjects == null ? List.<S>of() : subjects) {
      Attempt.stopIfInterrupted();
      Subject subject = Attempt.description(rule, one, context).answer();
      if (subject != null) {
        Verdict verdict = Attempt.verdict(rule, one, context, false).answer();
        answers.put(subject.id(), new Answer(subject, verdict == null ? null : verdict.outcome()));
        if (verdict != null) {
          verdict.parameters().stream().map(ParameterUse::id).forEach(read::add);
        }
      }
    }
    return answers;
  }
}
