package org.tsctp.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tsctp.explain.Language;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Waiver;

/** The ingredients of two evaluations, of which any may be taken from the later one. */
final class Mixture {

  private final Evaluation before;
  private final Evaluation after;

  Mixture(Evaluation before, Evaluation after) {
    this.before = before;
    this.after = after;
  }

  /** The ingredients that differ at all. */
  Set<Cause> differing() {
    Set<Cause> differing = EnumSet.noneOf(Cause.class);
    Portfolio facts = before.portfolio();
    if (!facts.withTable(Waiver.class, after.portfolio()).equals(after.portfolio())) {
      differing.add(Cause.DATA);
    }
    if (!facts.withTable(Waiver.class, after.portfolio()).equals(facts)) {
      differing.add(Cause.WAIVER);
    }
    if (!sameRules(
        before.book().in(Language.ENGLISH).rules(), after.book().in(Language.ENGLISH).rules())) {
      differing.add(Cause.RULE);
    }
    if (!before.policy().content().equals(after.policy().content())) {
      differing.add(Cause.PARAMETER);
    }
    if (!before.asOf().equals(after.asOf()) || !before.knownOn().equals(after.knownOn())) {
      differing.add(Cause.DATE);
    }
    return differing;
  }

  /** The same words and, as far as can be seen, the same code. */
  private static boolean sameRules(List<Rule<?>> some, List<Rule<?>> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same =
          some.get(i).content().equals(others.get(i).content())
              && some.get(i).judge().getClass() == others.get(i).judge().getClass();
    }
    return same;
  }

  /** Judges some findings with the ingredients named taken from the later evaluation. */
  Map<String, Standing> judge(Set<Cause> taken, Iterable<String> ids) {
    Evaluation days = pick(taken, Cause.DATE);
    Context context =
        new Context(
            facts(taken).at(days.asOf(), days.knownOn().orElse(null)),
            pick(taken, Cause.PARAMETER).policy());
    return Replay.judge(pick(taken, Cause.RULE).book(), context, ids);
  }

  private Portfolio facts(Set<Cause> taken) {
    Portfolio facts = pick(taken, Cause.DATA).portfolio();
    return taken.contains(Cause.DATA) == taken.contains(Cause.WAIVER)
        ? facts
        : facts.withTable(Waiver.class, pick(taken, Cause.WAIVER).portfolio());
  }

  private Evaluation pick(Set<Cause> taken, Cause cause) {
    return taken.contains(cause) ? after : before;
  }
}
