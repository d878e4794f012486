package org.tsctp.report;

import java.util.List;
import org.tsctp.explain.Explanation;
import org.tsctp.explain.Fact;

/** The tree of reasons as an indented list. Neighbouring cells of one row share a line. */
final class ExplanationText {

  private static final int STEP = 2;

  private final TextPage page;

  ExplanationText(TextPage page) {
    this.page = page;
  }

  /** Writes what the root of a tree rests on. */
  void write(Explanation tree, int indent) {
    if (tree instanceof Explanation.Branch root) {
      writeAll(root.reasons(), indent);
    }
  }

  private void writeAll(List<Explanation> nodes, int indent) {
    int i = 0;
    while (i < nodes.size()) {
      Explanation node = nodes.get(i);
      int end = i + 1;
      if (node instanceof Explanation.FactLeaf leaf) {
        end = endOfRow(nodes, i, leaf.fact());
        item(indent, cells(nodes.subList(i, end)));
      } else if (node instanceof Explanation.ParameterLeaf leaf) {
        item(indent, "parameter " + leaf.parameter().text());
      } else if (node instanceof Explanation.Branch branch) {
        item(indent, branch.statement().text());
        writeAll(branch.reasons(), indent + STEP);
      }
      i = end;
    }
  }

  private void item(int indent, String text) {
    page.hanging(" ".repeat(indent) + "- ", indent + STEP, text);
  }

  private static int endOfRow(List<Explanation> nodes, int from, Fact first) {
    int end = from + 1;
    while (end < nodes.size()
        && nodes.get(end) instanceof Explanation.FactLeaf leaf
        && leaf.fact().table().equals(first.table())
        && leaf.fact().id().equals(first.id())) {
      end++;
    }
    return end;
  }

  private static String cells(List<Explanation> leaves) {
    StringBuilder text = new StringBuilder();
    for (Explanation node : leaves) {
      if (node instanceof Explanation.FactLeaf leaf) {
        text.append(text.isEmpty() ? leaf.fact().text() : ", " + cell(leaf.fact()));
      }
    }
    return text.toString();
  }

  private static String cell(Fact fact) {
    return fact.column() + " = " + (fact.value().isEmpty() ? "(empty)" : fact.value());
  }
}
