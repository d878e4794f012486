package org.tsctp.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Why something was found: a tree whose branches are statements and whose leaves are facts and
 * parameters.
 */
public sealed interface Explanation {

  /**
   * A statement and what it rests on.
   *
   * @param statement what is said
   * @param reasons what it rests on, in order
   */
  record Branch(Statement statement, List<Explanation> reasons) implements Explanation {
    /** Copies the reasons. */
    public Branch {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A cell that was read.
   *
   * @param fact the cell with its place
   */
  record FactLeaf(Fact fact) implements Explanation {}

  /**
   * A parameter that was read.
   *
   * @param parameter the parameter with its source
   */
  record ParameterLeaf(ParameterUse parameter) implements Explanation {}

  /**
   * All facts of the tree, each once, in the order of the tree.
   *
   * @return the facts
   */
  default List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    collect(this, facts);
    return facts.stream().distinct().toList();
  }

  /**
   * The tree in a language.
   *
   * @param texts the texts of the language
   * @return the same tree with its statements in the language
   */
  default Explanation in(Texts texts) {
    return this instanceof Branch branch
        ? new Branch(
            branch.statement().in(texts),
            branch.reasons().stream().map(reason -> reason.in(texts)).toList())
        : this;
  }

  private static void collect(Explanation node, List<Fact> facts) {
    if (node instanceof FactLeaf leaf) {
      facts.add(leaf.fact());
    } else if (node instanceof Branch branch) {
      branch.reasons().forEach(reason -> collect(reason, facts));
    }
  }
}
