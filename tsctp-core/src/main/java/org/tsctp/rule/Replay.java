package org.tsctp.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges certain findings again, and no other, with other ingredients. */
final class Replay {

  private final RuleBook book;
  private final Context context;
  private final Map<String, Standing> standings = new HashMap<>();

  private Replay(RuleBook book, Context context) {
    this.book = book;
    this.context = context;
  }

  /**
   * Judges again.
   *
   * @param book the rules
   * @param context facts and policy
   * @param ids ids of the findings wanted
   * @return what is to be said of each of them
   */
  static Map<String, Standing> judge(RuleBook book, Context context, Iterable<String> ids) {
    Replay replay = new Replay(book, context);
    Map<String, List<String>> byRule = new LinkedHashMap<>();
    for (String id : ids) {
      byRule.computeIfAbsent(ruleOf(id), rule -> new ArrayList<>()).add(id);
    }
    byRule.forEach(replay::judgeRule);
    return replay.standings;
  }

  /** A rule's id holds no colon; that of a subject may. */
  private static String ruleOf(String id) {
    return id.substring(0, id.indexOf(':'));
  }

  private void judgeRule(String id, List<String> wanted) {
    Rule<?> rule = book.find(id).orElse(null);
    Standing.Absence absence =
        rule == null ? Standing.Absence.RULE_NOT_JUDGED : Standing.Absence.NO_SUBJECT;
    wanted.forEach(one -> standings.put(one, Standing.none(absence)));
    if (rule != null && !judgeSubjects(rule)) {
      wanted.forEach(one -> standings.put(one, Standing.none(Standing.Absence.RULE_FAILED)));
    }
  }

  private <S> boolean judgeSubjects(Rule<S> rule) {
    List<S> subjects = Attempt.subjects(rule, context).answer();
    if (subjects == null) {
      return false;
    }
    for (S subject : subjects) {
      Attempt.stopIfInterrupted();
      Subject described = Attempt.description(rule, subject, context).answer();
      if (described == null) {
        return false;
      }
      standings.computeIfPresent(
          rule.id() + ":" + described.id(), (id, none) -> standing(rule, subject));
    }
    return true;
  }

  private <S> Standing standing(Rule<S> rule, S subject) {
    Verdict verdict = Attempt.verdict(rule, subject, context, true).answer();
    Finding finding =
        verdict == null ? null : Attempt.finding(rule, subject, verdict, context).answer();
    return finding == null ? Standing.none(Standing.Absence.RULE_FAILED) : Standing.of(finding);
  }
}
