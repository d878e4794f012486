package org.tsctp.report;

import java.util.EnumMap;
import java.util.Map;
import org.tsctp.explain.Force;
import org.tsctp.explain.Language;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.explain.Texts;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.WaiverReview;

/**
 * What reports say of themselves, in a language. Every label is a sentence with a key; the French
 * ones stand in {@code french.properties} beside this class.
 */
final class Words {

  static final Sentence RULE = Sentence.of("word.rule", "rule");
  static final Sentence RULES = Sentence.of("word.rules", "rules");
  static final Sentence REQUIRED = Sentence.of("finding.required", "What is required");
  static final Sentence MATTERS = Sentence.of("finding.matters", "Why it matters");
  static final Sentence WHO = Sentence.of("finding.who", "Who requires it");

  private static final Map<Language, Words> BY_LANGUAGE = new EnumMap<>(Language.class);

  static {
    BY_LANGUAGE.put(Language.ENGLISH, new Words(Language.ENGLISH, Texts.asWritten()));
    BY_LANGUAGE.put(
        Language.FRENCH,
        new Words(Language.FRENCH, Texts.ofResource(Words.class, "french.properties")));
  }

  private final Language language;
  private final Texts texts;

  private Words(Language language, Texts texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The words of a language. */
  static Words of(Language language) {
    return java.util.Objects.requireNonNull(BY_LANGUAGE.get(language));
  }

  /** The texts by key. */
  Texts texts() {
    return texts;
  }

  /** The language. */
  Language language() {
    return language;
  }

  /** A sentence about values, said in the language. */
  String say(Sentence sentence, Object... namesAndValues) {
    return say(sentence.with(namesAndValues));
  }

  /** A statement, said in the language. */
  String say(Statement statement) {
    return statement.in(texts).text();
  }

  /** What every report says once. */
  String caveat() {
    return texts.text("caveat", Engine.CAVEAT);
  }

  /** A number of things, such as {@code 1 row} or {@code 4 312 rows}. */
  String count(int number, Sentence one, Sentence many) {
    return Plain.number(number) + Plain.GLUE + say(number == 1 ? one : many);
  }

  /** Words for an outcome. */
  String outcome(Outcome outcome) {
    return texts.text("outcome." + outcome, outcome.label());
  }

  /** Words for who speaks. */
  String force(Force force) {
    return texts.text("force." + force, force.label());
  }

  /** Words for what can be said of a waiver. */
  String remark(WaiverReview.Remark remark) {
    return texts.text("waiver." + remark, remark.label());
  }
}
