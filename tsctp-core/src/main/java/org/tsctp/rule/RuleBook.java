package org.tsctp.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Language;
import org.tsctp.partnership.PortfolioDigest;

/**
 * The rules of an evaluation in their fixed order.
 *
 * <p>A foreign rule book is a plain object handed over. Two rules of one id are refused, naming
 * both chapters.
 */
public final class RuleBook {

  private final String version;
  private final List<Rule<?>> written;
  private final List<Rule<?>> rules;
  private final Map<String, RuleChapter> chapters;
  private final Language language;

  private RuleBook(
      String version, List<Rule<?>> written, Map<String, RuleChapter> chapters, Language language) {
    this.version = version;
    this.written = List.copyOf(written);
    this.chapters = Map.copyOf(chapters);
    this.language = language;
    this.rules = language == Language.ENGLISH ? this.written : said();
  }

  private List<Rule<?>> said() {
    List<Rule<?>> said = new ArrayList<>(written.size());
    for (Rule<?> rule : written) {
      said.add(rule.in(chapter(rule).texts(language)));
    }
    return List.copyOf(said);
  }

  private RuleChapter chapter(Rule<?> rule) {
    return Objects.requireNonNull(chapters.get(rule.id()));
  }

  /**
   * Gathers chapters.
   *
   * @param version version of the rules, such as {@code 2026.1}
   * @param order ids in the order in which rules are judged; rules that it lacks come after, by id
   * @param chapters the chapters
   * @return the book
   * @throws IllegalArgumentException if two rules have one id
   */
  public static RuleBook of(String version, List<String> order, List<RuleChapter> chapters) {
    Map<String, RuleChapter> chapterOf = new HashMap<>();
    List<Rule<?>> rules = new ArrayList<>();
    for (RuleChapter chapter : chapters) {
      for (Rule<?> rule : chapter.rules()) {
        RuleChapter other = chapterOf.put(rule.id(), chapter);
        if (other != null) {
          throw new IllegalArgumentException(
              "Rule "
                  + rule.id()
                  + " stands in chapter "
                  + other.name()
                  + " and in chapter "
                  + chapter.name()
                  + ".\nGive one of them another id.");
        }
        rules.add(rule);
      }
    }
    rules.sort(
        Comparator.comparingInt((Rule<?> rule) -> place(order, rule.id()))
            .thenComparing(Rule::id, CodePoints.ORDER));
    return new RuleBook(version, rules, chapterOf, Language.ENGLISH);
  }

  private static int place(List<String> order, String id) {
    int i = order.indexOf(id);
    return i < 0 ? order.size() : i;
  }

  /**
   * Version of the rules.
   *
   * @return such as {@code 2026.1}
   */
  public String version() {
    return version;
  }

  /**
   * The rules.
   *
   * @return the rules in order
   */
  public List<Rule<?>> rules() {
    return rules;
  }

  /**
   * A rule by id.
   *
   * @param id the id
   * @return the rule, or empty
   */
  public Optional<Rule<?>> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * What the words of the rules mean.
   *
   * @return the definitions of the chapters that have a rule in this book, by id
   */
  public List<Definition> definitions() {
    return written.stream()
        .map(this::chapter)
        .distinct()
        .flatMap(chapter -> chapter.definitions().stream())
        .sorted(Comparator.comparing(Definition::id, CodePoints.ORDER))
        .toList();
  }

  /**
   * Name of the chapter of a rule.
   *
   * @param id id of the rule
   * @return the name
   */
  public String chapter(String id) {
    RuleChapter chapter = chapters.get(id);
    return chapter == null
        ? ""
        : chapter.texts(language).text("chapter." + chapter.name(), chapter.name());
  }

  /**
   * The rules whose ids match one of some patterns.
   *
   * @param globs patterns in which {@code *} stands for any characters and {@code ?} for one
   * @return the smaller book
   */
  public RuleBook select(List<String> globs) {
    List<Rule<?>> selected =
        written.stream()
            .filter(rule -> globs.stream().anyMatch(glob -> new Glob(glob).matches(rule.id())))
            .collect(Collectors.toList());
    return new RuleBook(version, selected, chapters, language);
  }

  /**
   * Language of the rules' words.
   *
   * @return English, unless another was asked for
   */
  public Language language() {
    return language;
  }

  /**
   * The same rules in a language. Outcomes, ids and digest stay as they are.
   *
   * @param other the language
   * @return the book; what a chapter has no words for is said as it was written
   */
  public RuleBook in(Language other) {
    return new RuleBook(version, written, chapters, other);
  }

  /**
   * The digest of everything that is said of the rules.
   *
   * @return {@code sha256:} and 64 hexadecimal digits
   */
  public String digest() {
    return PortfolioDigest.ofText(
        version + "\n" + written.stream().map(Rule::content).collect(Collectors.joining("\n")));
  }
}
