package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Language;
import org.tsctp.explain.Texts;
import org.tsctp.rule.Attempt;
import org.tsctp.rule.Definition;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;
import org.tsctp.rule.RuleChapter;

/**
 * The built-in rules and those of other authors: on the class path and in jars that are named. A
 * chapter is a service, listed in {@code META-INF/services} of its jar; opening the jars and
 * looking the chapters up are left to whoever asks:
 *
 * <pre>
 * RuleJars.book(
 *     JarLoaders.open(directory, jars), loader -> ServiceLoader.load(RuleChapter.class, loader))
 * </pre>
 */
public final class RuleJars {

  private static final String CLASS_PATH = "The class path";

  private final Function<ClassLoader, ? extends Iterable<RuleChapter>> discovery;
  private final Set<Class<?>> known = new HashSet<>();
  private final List<RuleChapter> chapters = new ArrayList<>();

  private RuleJars(Function<ClassLoader, ? extends Iterable<RuleChapter>> discovery) {
    this.discovery = discovery;
  }

  /**
   * The built-in rules and those found.
   *
   * @param jars the classes of each jar by its name, in the order of their rules
   * @param discovery the chapters that a class loader offers
   * @return the book
   * @throws RuleJarException if a jar offers no chapter, a chapter cannot be used, or two rules
   *     have one id
   */
  public static RuleBook book(
      Map<String, ClassLoader> jars,
      Function<ClassLoader, ? extends Iterable<RuleChapter>> discovery) {
    RuleJars found = new RuleJars(discovery);
    found.add(CLASS_PATH, RuleJars.class.getClassLoader());
    RuleBook book = found.book(CLASS_PATH);
    for (Map.Entry<String, ClassLoader> jar : jars.entrySet()) {
      String where = "\"" + jar.getKey() + "\"";
      if (!found.add(where, jar.getValue())) {
        throw new RuleJarException(
            where
                + " offers no rules.\nName its chapters in META-INF/services, as docs/new-rule.md"
                + " tells.",
            null);
      }
      book = found.book(where);
    }
    return book;
  }

  /**
   * The book so far. The chapters were asked before: all that can be wrong is an id given twice.
   */
  private RuleBook book(String where) {
    try {
      return RuleBooks.with(chapters);
    } catch (IllegalArgumentException e) {
      throw new RuleJarException(where + ": " + e.getMessage(), e);
    }
  }

  /** Adds what a class loader offers, except what is known, and tells whether there was any. */
  private boolean add(String where, ClassLoader loader) {
    List<RuleChapter> offered = offered(where, loader);
    for (RuleChapter chapter : offered) {
      Attempt<Asked> asked = Attempt.at(() -> Asked.of(chapter));
      if (asked.answer() == null) {
        throw unusable(where, asked.fault());
      }
      chapters.add(asked.answer());
    }
    return !offered.isEmpty();
  }

  private List<RuleChapter> offered(String where, ClassLoader loader) {
    List<RuleChapter> offered = new ArrayList<>();
    try {
      for (RuleChapter chapter : discovery.apply(loader)) {
        if (known.add(chapter.getClass())) {
          offered.add(chapter);
        }
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      throw notLoaded(where, e);
    }
    return offered;
  }

  private static RuleJarException unusable(String where, @Nullable Throwable fault) {
    return fault instanceof LinkageError
        ? notLoaded(where, fault)
        : new RuleJarException(
            where
                + " has a chapter that fails when it is asked for its rules"
                + said(fault)
                + ".\nTell its author.",
            fault);
  }

  private static RuleJarException notLoaded(String where, @Nullable Throwable cause) {
    return new RuleJarException(
        where
            + " offers rules that cannot be loaded.\nCheck that the chapter named in"
            + " META-INF/services is in the jar, public, takes nothing to be made, and was built"
            + " for this version.",
        cause);
  }

  /** What a rule lacks is told by an exception of ours; anything else is only for its author. */
  private static String said(@Nullable Throwable fault) {
    String message = fault instanceof IllegalArgumentException ? fault.getMessage() : null;
    return message == null
        ? ""
        : ": " + message.lines().findFirst().orElse("").replaceAll("\\.$", "");
  }

  /**
   * A chapter that was asked for everything once: from then on nothing of it runs but its rules.
   */
  private record Asked(
      String name,
      List<Rule<?>> rules,
      List<Definition> definitions,
      Map<Language, Texts> byLanguage)
      implements RuleChapter {

    static Asked of(RuleChapter chapter) {
      Map<Language, Texts> texts = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        texts.put(language, Objects.requireNonNull(chapter.texts(language)));
      }
      return new Asked(
          Objects.requireNonNull(chapter.name()),
          List.copyOf(chapter.rules()),
          List.copyOf(chapter.definitions()),
          texts);
    }

    @Override
    public Texts texts(Language language) {
      return byLanguage.getOrDefault(language, Texts.asWritten());
    }
  }
}
