package org.tsctp.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

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
    try {
      for (S subject : rule.subjects().list().apply(context)) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("The comparison was interrupted.");
        }
        judge(rule, subject);
      }
      return true;
    } catch (OutOfMemoryError | CancellationException e) {
      throw e;
    } catch (Throwable e) {
      return false;
    }
  }

  private <S> void judge(Rule<S> rule, S subject) {
    String id = rule.id() + ":" + rule.subjects().describe().apply(subject, context).id();
    if (!standings.containsKey(id)) {
      return;
    }
    try {
      standings.put(
          id,
          Standing.of(
              new Finding(
                  rule,
                  rule.subjects().describe().apply(subject, context),
                  rule.judge().judge(subject, new Case(context, rule.id(), true)),
                  rule.subjects().value().apply(subject, context))));
    } catch (OutOfMemoryError | CancellationException e) {
      throw e;
    } catch (Throwable e) {
      standings.put(id, Standing.none(Standing.Absence.RULE_FAILED));
    }
  }
}
