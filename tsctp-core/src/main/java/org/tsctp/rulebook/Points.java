package org.tsctp.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.tsctp.explain.Search;
import org.tsctp.explain.Sentence;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** Several points that must all hold; the one that stands worst decides. */
record Points(List<Point> all) {

  /** Copies the list. */
  Points {
    all = List.copyOf(all);
  }

  /**
   * The words for each outcome, each with the places {owner} and {elements}.
   *
   * @param met every point holds
   * @param lacking the points named do not hold
   * @param open it is not known whether the points named hold
   */
  record Words(Sentence met, Sentence lacking, Sentence open) {}

  Outcome worst() {
    return all.stream().map(Point::outcome).reduce(Outcome.COMPLIANT, Outcome::worse);
  }

  /** The points that stand worst. */
  List<Point> deciding() {
    Outcome worst = worst();
    return all.stream().filter(point -> point.outcome() == worst).toList();
  }

  /** Says how they stand together, and what would change it. */
  Verdict verdict(String owner, Words words, Case facts) {
    return about(answer(owner, words, facts)).verdict();
  }

  VerdictBuilder answer(String owner, Words words, Case facts) {
    Sentence sentence =
        switch (worst()) {
          case VIOLATION -> words.lacking();
          case INDETERMINATE -> words.open();
          default -> words.met();
        };
    String names = deciding().stream().map(Point::name).collect(Collectors.joining(", "));
    return facts.answer(worst(), sentence.with("owner", owner, "elements", names));
  }

  /** Adds what shows them, what is missing, and what would change it. */
  VerdictBuilder about(VerdictBuilder answer) {
    return about(answer, true);
  }

  /**
   * The same.
   *
   * @param alone whether these points alone decide, so that what denies one of them is a violation
   */
  VerdictBuilder about(VerdictBuilder answer, boolean alone) {
    for (Point point : all) {
      point.seen().forEach(seen -> answer.on(seen.row(), seen.columns().toArray(String[]::new)));
    }
    for (Point point : all) {
      Search search = point.lookedFor();
      if (search != null) {
        answer.notFound(search.table(), search.what(), search.searched());
      }
    }
    if (worst() == Outcome.INDETERMINATE) {
      deciding().forEach(point -> answer.missing(point.missing()));
      deciding().stream()
          .map(Point::denial)
          .filter(denial -> alone && !denial.isEmpty())
          .findFirst()
          .ifPresent(denial -> answer.flip(Outcome.VIOLATION, denial.toArray(Edit[]::new)));
    }
    Edit[] remedy = remedy();
    return remedy.length == 0 ? answer : answer.flip(Outcome.COMPLIANT, remedy);
  }

  /** Edits after which all of them hold. */
  Edit[] remedy() {
    return all.stream().flatMap(point -> point.remedy().stream()).toArray(Edit[]::new);
  }
}
