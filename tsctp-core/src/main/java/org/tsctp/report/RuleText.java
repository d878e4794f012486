package org.tsctp.report;

import java.util.List;
import org.tsctp.explain.Citation;
import org.tsctp.rule.Example;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;

/** Rules for people: all in a table, or one with everything that is to be known of it. */
public final class RuleText {

  private static final int LABEL = 18;
  private static final int ID = 12;

  private RuleText() {}

  /**
   * Writes the rules by chapter, one line each.
   *
   * @param book the rules
   * @param style the layout
   * @param out where to
   */
  public static void writeAll(RuleBook book, TextStyle style, Appendable out) {
    TextPage page = new TextPage(out, style);
    page.heading(
        "Rules of version "
            + book.version()
            + ": "
            + Plain.count(book.rules().size(), "rule", "rules"));
    String chapter = "";
    for (Rule<?> rule : book.rules()) {
      if (!chapter.equals(book.chapter(rule.id()))) {
        chapter = book.chapter(rule.id());
        page.gap();
        page.heading(chapter);
      }
      page.hanging(Plain.left("  " + rule.id(), ID), ID, rule.title() + " (" + weight(rule) + ")");
    }
    page.gap();
    page.line(Engine.CAVEAT);
  }

  /**
   * Writes one rule.
   *
   * @param book the book it stands in
   * @param rule the rule
   * @param style the layout
   * @param out where to
   */
  public static void write(RuleBook book, Rule<?> rule, TextStyle style, Appendable out) {
    TextPage page = new TextPage(out, style);
    page.heading(rule.id() + "  " + rule.title());
    page.gap();
    page.hanging("Chapter", LABEL, book.chapter(rule.id()) + ", rules " + book.version());
    page.hanging("What is required", LABEL, rule.requirement());
    page.hanging("Why it matters", LABEL, rule.reason());
    String label = "Who requires it";
    for (Citation citation : rule.citations()) {
      page.hanging(label, LABEL, citation.toString());
      label = "";
    }
    page.hanging("Weight", LABEL, weight(rule));
    page.hanging("Verified", LABEL, rule.status());
    page.hanging("Judges", LABEL, "each " + rule.subjects().kind());
    page.hanging("Reads", LABEL, String.join(", ", rule.needs()));
    page.hanging("Can be waived", LABEL, rule.waivable() ? "yes" : "no");
    writeExamples(rule.examples(), page);
    page.gap();
    page.line(Engine.CAVEAT);
  }

  private static String weight(Rule<?> rule) {
    return rule.severity() + ", " + rule.force().label();
  }

  private static void writeExamples(List<Example> examples, TextPage page) {
    if (examples.isEmpty()) {
      return;
    }
    page.gap();
    page.heading("Examples");
    for (Example example : examples) {
      page.lettered(example.outcome(), 2, " " + example.outcome().label());
      page.paragraph(4, example.story());
    }
  }
}
