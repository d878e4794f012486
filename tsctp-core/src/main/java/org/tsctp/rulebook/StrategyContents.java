package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Objective;
import org.tsctp.partnership.Strategy;
import org.tsctp.partnership.StrategyElement;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/**
 * Whether a strategy contains a list of elements: those of the Act (STRAT-2), those by which it can
 * be managed (STRAT-5), which asks for an objective on record as well. A row that says N or PARTIAL
 * outweighs one that says Y.
 */
final class StrategyContents {

  /**
   * Sentences about {strategy}.
   *
   * @param contained every element is there
   * @param lacking an element is not there or in part only, about {elements}
   * @param notListed an element is not on record, about {elements}
   * @param what elements looked for, about {elements}
   */
  record Words(Sentence contained, Sentence lacking, Sentence notListed, Sentence what) {}

  private static final Sentence NO_OBJECTIVE =
      Sentence.of("STRAT-5.no-objective", "There is no record of an objective of {strategy}.");
  private static final Sentence AN_OBJECTIVE =
      Sentence.of("STRAT-5.objective", "an objective of {strategy}");

  private final Strategy strategy;
  private final Case facts;
  private final Words words;
  private final boolean lacksObjective;
  private final List<StrategyElement> rows = new ArrayList<>();
  private final List<StrategyElement> lacking = new ArrayList<>();
  private final List<String> notListed = new ArrayList<>();

  StrategyContents(
      Strategy strategy, List<String> required, boolean asksObjective, Words words, Case facts) {
    this.strategy = strategy;
    this.facts = facts;
    this.words = words;
    List<StrategyElement> listed =
        facts.view().list(StrategyElement.class, "strategy", strategy.id());
    for (String element : required) {
      List<StrategyElement> ofElement =
          listed.stream().filter(row -> row.element().equals(element)).toList();
      rows.addAll(ofElement);
      ofElement.stream()
          .filter(row -> row.present() != StrategyElement.Presence.Y)
          .forEach(lacking::add);
      if (ofElement.isEmpty()) {
        notListed.add(element);
      }
    }
    this.lacksObjective =
        asksObjective && facts.view().list(Objective.class, "strategy", strategy.id()).isEmpty();
  }

  Verdict judge() {
    if (!lacking.isEmpty()) {
      String names =
          String.join(", ", lacking.stream().map(StrategyElement::element).distinct().toList());
      return withEdits(answer(Outcome.VIOLATION, words.lacking(), names)).verdict();
    }
    if (notListed.isEmpty() && !lacksObjective) {
      return answer(Outcome.COMPLIANT, words.contained(), "").verdict();
    }
    boolean decided = isDecided();
    VerdictBuilder answer =
        answer(
            decided ? Outcome.VIOLATION : Outcome.INDETERMINATE,
            notListed.isEmpty() ? NO_OBJECTIVE : words.notListed(),
            String.join(", ", notListed));
    if (!decided) {
      missing(answer);
    }
    return withEdits(answer).verdict();
  }

  /** Whether something that is not on record is thereby known not to be there. */
  private boolean isDecided() {
    return (!notListed.isEmpty() && facts.view().isComplete(StrategyElement.class))
        || (lacksObjective && facts.view().isComplete(Objective.class));
  }

  private VerdictBuilder answer(Outcome outcome, Sentence sentence, String elements) {
    VerdictBuilder answer =
        facts
            .answer(outcome, sentence.with("strategy", strategy.id(), "elements", elements))
            .on(strategy, "from", "to");
    rows.forEach(row -> answer.on(row, "element", "present"));
    if (!notListed.isEmpty()) {
      answer.notFound(
          "strategy_elements",
          words.what().with("strategy", strategy.id(), "elements", String.join(", ", notListed)),
          rows.size());
    }
    if (lacksObjective) {
      answer.notFound("objectives", AN_OBJECTIVE.with("strategy", strategy.id()), 0);
    }
    return answer;
  }

  private void missing(VerdictBuilder answer) {
    if (!notListed.isEmpty()) {
      answer
          .missing("strategy_elements", "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete("strategy_elements"));
    }
    if (lacksObjective) {
      answer
          .missing("objectives", "complete", "")
          .flip(Outcome.VIOLATION, new Edit.DeclareComplete("objectives"));
    }
  }

  /** Puts in whatever is not there. */
  private VerdictBuilder withEdits(VerdictBuilder answer) {
    List<Edit> edits = new ArrayList<>();
    for (StrategyElement row : lacking) {
      edits.add(
          new Edit.SetCell("strategy_elements", facts.view().portfolio().id(row), "present", "Y"));
    }
    for (String element : notListed) {
      edits.add(
          new Edit.AddRow(
              "strategy_elements",
              Map.of("strategy", strategy.id(), "element", element, "present", "Y")));
    }
    if (lacksObjective) {
      String id = facts.newId(Objective.class);
      edits.add(
          new Edit.AddRow("objectives", Map.of("id", id, "strategy", strategy.id(), "title", id)));
    }
    return answer.flip(Outcome.COMPLIANT, edits.toArray(Edit[]::new));
  }
}
