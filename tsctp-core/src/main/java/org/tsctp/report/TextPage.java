package org.tsctp.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.tsctp.rule.Outcome;

/** Lines of text that fit a width. Everything goes through {@link Plain#safe} on its way out. */
final class TextPage {

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final Appendable out;
  private final TextStyle style;

  TextPage(Appendable out, TextStyle style) {
    this.out = out;
    this.style = style;
  }

  TextStyle style() {
    return style;
  }

  /** An empty line. */
  void gap() {
    print("", "", "");
  }

  /** A line in bold. */
  void heading(String text) {
    print(BOLD, text, "");
  }

  /** A line as it is. */
  void line(String text) {
    print("", text, "");
  }

  /** A line that begins with some blanks and the letter of an outcome, which is coloured. */
  void lettered(Outcome outcome, int indent, String rest) {
    print(color(outcome), " ".repeat(indent) + outcome.letter(), rest);
  }

  /** A line whose beginning has the colour of an outcome. */
  void marked(Outcome outcome, String beginning, String rest) {
    print(BOLD + color(outcome), beginning, rest);
  }

  /** A paragraph. */
  void paragraph(int indent, String text) {
    hanging(" ".repeat(indent), indent, text);
  }

  /** A paragraph behind a label, whose further lines are indented. */
  void hanging(String label, int indent, String text) {
    String room = " ".repeat(indent);
    StringBuilder line = new StringBuilder(label);
    line.append(" ".repeat(Math.max(0, indent - label.length())));
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > style.width()) {
        line(line.toString());
        line.setLength(0);
        line.append(room);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    line(line.toString());
  }

  private void print(String escape, String beginning, String rest) {
    boolean colored = style.color() && !escape.isEmpty();
    try {
      out.append(colored ? escape : "").append(printable(beginning)).append(colored ? PLAIN : "");
      out.append(printable(rest)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String printable(String text) {
    return Plain.safe(text).replace(Plain.GLUE, ' ').stripTrailing();
  }

  private static String color(Outcome outcome) {
    return switch (outcome) {
      case VIOLATION -> "\u001b[31m";
      case INDETERMINATE -> "\u001b[35m";
      case WAIVED -> "\u001b[36m";
      case ATTENTION -> "\u001b[33m";
      case COMPLIANT, NOT_APPLICABLE -> "";
    };
  }
}
