package org.tsctp.report;

import java.util.List;
import java.util.stream.Collectors;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Sentence;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policies;
import org.tsctp.rule.Definition;
import org.tsctp.rule.Example;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;

/** Rules for people: all in a table, or one with everything that is to be known of it. */
public final class RuleText {

  private static final Sentence ALL =
      Sentence.of("rules.all", "Rules of version {version}: {rules}");
  private static final Sentence DEFINITIONS = Sentence.of("rules.definitions", "Definitions");
  private static final Sentence MEANS = Sentence.of("rules.means", "What it means");
  private static final Sentence USED_BY = Sentence.of("rules.used-by", "Used by");
  private static final Sentence CHAPTER = Sentence.of("rules.chapter", "Chapter");
  private static final Sentence CHAPTER_OF =
      Sentence.of("rules.chapter-of", "{chapter}, rules {version}");
  private static final Sentence WEIGHT = Sentence.of("rules.weight", "Weight");
  private static final Sentence VERIFIED = Sentence.of("rules.verified", "Verified");
  private static final Sentence JUDGES = Sentence.of("rules.judges", "Judges");
  private static final Sentence EACH = Sentence.of("rules.each", "each {kind}");
  private static final Sentence READS = Sentence.of("rules.reads", "Reads");
  private static final Sentence PARAMETERS = Sentence.of("rules.parameters", "Parameters");
  private static final Sentence WAIVABLE = Sentence.of("rules.waivable", "Can be waived");
  private static final Sentence YES = Sentence.of("word.yes", "yes");
  private static final Sentence NO = Sentence.of("word.no", "no");
  private static final Sentence EXAMPLES = Sentence.of("rules.examples", "Examples");

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
    Words words = Words.of(book.language());
    page.heading(
        words.say(
            ALL,
            "version",
            book.version(),
            "rules",
            words.count(book.rules().size(), Words.RULE, Words.RULES)));
    String chapter = "";
    for (Rule<?> rule : book.rules()) {
      if (!chapter.equals(book.chapter(rule.id()))) {
        chapter = book.chapter(rule.id());
        page.gap();
        page.heading(chapter);
      }
      page.hanging(
          Plain.left("  " + rule.id(), ID), ID, rule.title() + " (" + weight(rule, words) + ")");
    }
    if (!book.definitions().isEmpty()) {
      page.gap();
      page.heading(words.say(DEFINITIONS));
    }
    for (Definition definition : book.definitions()) {
      page.hanging(Plain.left("  " + definition.id(), ID), ID, definition.title());
    }
    page.gap();
    page.line(words.caveat());
  }

  /**
   * Writes one definition.
   *
   * @param definition the definition
   * @param book the book it stands in
   * @param style the layout
   * @param out where to
   */
  public static void write(RuleBook book, Definition definition, TextStyle style, Appendable out) {
    Words words = Words.of(book.language());
    TextPage page = new TextPage(out, style);
    page.heading(definition.id() + "  " + definition.title());
    page.gap();
    page.hanging(words.say(MEANS), LABEL, definition.text());
    String label = words.say(Words.WHO);
    for (Citation citation : definition.citations()) {
      page.hanging(label, LABEL, citation.toString());
      label = "";
    }
    page.hanging(words.say(VERIFIED), LABEL, definition.status());
    page.hanging(words.say(USED_BY), LABEL, String.join(", ", definition.usedBy()));
    page.gap();
    page.line(words.caveat());
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
    Words words = Words.of(book.language());
    page.heading(rule.id() + "  " + rule.title());
    page.gap();
    page.hanging(
        words.say(CHAPTER),
        LABEL,
        words.say(CHAPTER_OF, "chapter", book.chapter(rule.id()), "version", book.version()));
    page.hanging(words.say(Words.REQUIRED), LABEL, rule.requirement());
    page.hanging(words.say(Words.MATTERS), LABEL, rule.reason());
    String label = words.say(Words.WHO);
    for (Citation citation : rule.citations()) {
      page.hanging(label, LABEL, citation.toString());
      label = "";
    }
    page.hanging(words.say(WEIGHT), LABEL, weight(rule, words));
    page.hanging(words.say(VERIFIED), LABEL, rule.status());
    page.hanging(words.say(JUDGES), LABEL, words.say(EACH, "kind", rule.subjects().kind()));
    page.hanging(words.say(READS), LABEL, String.join(", ", rule.needs()));
    String parameters =
        rule.parameters(Policies.standard()).stream()
            .map(Parameter::id)
            .collect(Collectors.joining(", "));
    if (!parameters.isEmpty()) {
      page.hanging(words.say(PARAMETERS), LABEL, parameters);
    }
    page.hanging(words.say(WAIVABLE), LABEL, words.say(rule.waivable() ? YES : NO));
    writeExamples(rule.examples(), page, words);
    page.gap();
    page.line(words.caveat());
  }

  private static String weight(Rule<?> rule, Words words) {
    return rule.severity() + ", " + words.force(rule.force());
  }

  private static void writeExamples(List<Example> examples, TextPage page, Words words) {
    if (examples.isEmpty()) {
      return;
    }
    page.gap();
    page.heading(words.say(EXAMPLES));
    for (Example example : examples) {
      page.lettered(example.outcome(), 2, " " + words.outcome(example.outcome()));
      page.paragraph(4, example.story());
    }
  }
}
