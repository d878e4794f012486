package org.tsctp.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Language;
import org.tsctp.explain.Sentence;
import org.tsctp.fixtures.Cases;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;

/** Whatever a rule can say, it can say in French, about the same values. */
class FrenchTest {

  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
  private static final RuleBook ENGLISH = RuleBooks.standard();
  private static final RuleBook FRENCH = ENGLISH.in(Language.FRENCH);

  @Test
  @Disabled("until every chapter has its words")
  void every_sentence_has_french_words_for_the_same_values() {
    Map<String, String> wrong = new TreeMap<>();
    for (Sentence sentence : sentences()) {
      String french = RuleBooks.french().text(sentence.key(), "");
      if (french.isEmpty()) {
        wrong.put(sentence.key(), "has no French words");
      } else if (!places(french).equals(places(sentence.template()))) {
        wrong.put(sentence.key(), places(french) + " instead of " + places(sentence.template()));
      }
    }
    assertThat(wrong).isEmpty();
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
  @Disabled("until every chapter has its words")
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

  private static Set<String> places(String template) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(template);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }

  /** The sentences in the fields of all classes of the rule book. */
  private static List<Sentence> sentences() {
    try {
      Path folder = Path.of(RuleBooks.class.getResource("RuleBooks.class").toURI()).getParent();
      List<Sentence> all = new ArrayList<>();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
          String name = file.getFileName().toString().replace(".class", "");
          if (!name.equals("package-info")) {
            collect(Class.forName("org.tsctp.rulebook." + name), all);
          }
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static void collect(Class<?> type, List<Sentence> all)
      throws ReflectiveOperationException {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Sentence.class) {
        field.setAccessible(true);
        all.add((Sentence) field.get(null));
      }
    }
  }
}
