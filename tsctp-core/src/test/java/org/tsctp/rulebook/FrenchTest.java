package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Language;
import org.tsctp.explain.Sentence;
import org.tsctp.fixtures.Cases;
import org.tsctp.fixtures.Sentences;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;

/** Whatever a rule can say, it can say in French, about the same values. */
class FrenchTest {

  private static final RuleBook ENGLISH = RuleBooks.standard();
  private static final RuleBook FRENCH = ENGLISH.in(Language.FRENCH);

  @Test
  void every_sentence_has_french_words_for_the_same_values() {
    assertThat(Sentences.wrong(sentences(), RuleBooks.french())).isEmpty();
  }

  @Test
  void no_french_words_stand_for_a_sentence_that_is_gone() {
    Set<String> keys = new TreeSet<>(RuleBooks.french().keys());
    sentences().forEach(sentence -> keys.remove(sentence.key()));
    keys.removeIf(key -> key.startsWith("chapter."));
    for (Rule<?> rule : ENGLISH.rules()) {
      keys.removeAll(
          List.of(rule.id() + ".title", rule.id() + ".requires", rule.id() + ".because"));
    }
    assertThat(keys).isEmpty();
  }

  @Test
  void every_rule_has_title_requirement_reason_and_chapter_in_french() {
    for (Rule<?> rule : ENGLISH.rules()) {
      Rule<?> french = FRENCH.find(rule.id()).orElseThrow();
      assertThat(RuleBooks.french().keys())
          .contains(rule.id() + ".title", rule.id() + ".requires", rule.id() + ".because")
          .contains("chapter." + ENGLISH.chapter(rule.id()));
      assertThat(french.requirement()).endsWith(".").isNotEqualTo(rule.requirement());
      assertThat(french.reason()).endsWith(".").isNotEqualTo(rule.reason());
    }
    assertThat(FRENCH.digest()).isEqualTo(ENGLISH.digest());
  }

  @Test
  @Tag("many-portfolios")
  void a_language_changes_words_and_nothing_else() {
    for (Cases one : Cases.all(20)) {
      Evaluation english = one.evaluate();
      Evaluation french = Evaluator.of(FRENCH).evaluate(one.loaded(), one.options());
      assertThat(french.findings()).hasSameSizeAs(english.findings());
      for (int i = 0; i < english.findings().size(); i++) {
        Finding said = french.findings().get(i);
        Finding written = english.findings().get(i);
        assertThat(said.id() + said.outcome() + said.verdict().measured())
            .isEqualTo(written.id() + written.outcome() + written.verdict().measured());
        assertThat(said.verdict().explanation().facts())
            .isEqualTo(written.verdict().explanation().facts());
        assertThat(said.message()).doesNotContain("{").endsWith(".");
      }
    }
  }

  private static List<Sentence> sentences() {
    return Sentences.of(RuleBooks.class);
  }
}
