package org.tsctp.report;

import java.util.List;
import org.tsctp.explain.Explanation;
import org.tsctp.explain.Fact;
import org.tsctp.explain.Sentence;

/** The tree of reasons as an indented list. Neighbouring cells of one row share a line. */
final class ExplanationText {

  private static final Sentence PARAMETER = Sentence.of("tree.parameter", "parameter {use}");
  private static final int STEP = 2;

  private final TextPage page;
  private final Words words;

  ExplanationText(TextPage page, Words words) {
    this.page = page;
    this.words = words;
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
        item(indent, words.say(PARAMETER, "use", leaf.parameter().statement()));
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

  private String cells(List<Explanation> leaves) {
    StringBuilder text = new StringBuilder();
    for (Explanation node : leaves) {
      if (node instanceof Explanation.FactLeaf leaf) {
        text.append(
            text.isEmpty()
                ? words.say(leaf.fact().statement())
                : ", " + words.say(leaf.fact().cell()));
      }
    }
    return text.toString();
  }
}
