package org.tsctp.rulebook;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipFile;
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
 * chapter is a service, listed in {@code META-INF/services} of its jar; looking it up is left to
 * whoever asks:
 *
 * <pre>
 * RuleJars.book(directory, jars, loader -> ServiceLoader.load(RuleChapter.class, loader))
 * </pre>
 */
public final class RuleJars {

  private final Function<ClassLoader, ? extends Iterable<RuleChapter>> discovery;
  private final Set<Class<?>> known = new HashSet<>();
  private final List<RuleChapter> chapters = new ArrayList<>();

  private RuleJars(Function<ClassLoader, ? extends Iterable<RuleChapter>> discovery) {
    this.discovery = discovery;
  }

  /**
   * The built-in rules and those found.
   *
   * @param directory the folder from which the jars are named
   * @param jars the jars; one that is named twice counts once
   * @param discovery the chapters that a class loader offers
   * @return the book
   * @throws RuleJarException if a jar is not there, is none or offers no chapter, a chapter cannot
   *     be used, or two rules have one id
   */
  public static RuleBook book(
      Path directory,
      List<Path> jars,
      Function<ClassLoader, ? extends Iterable<RuleChapter>> discovery) {
    RuleJars found = new RuleJars(discovery);
    found.add("The class path", RuleJars.class.getClassLoader());
    RuleBook book = found.book("The class path");
    Set<Path> opened = new HashSet<>();
    for (Path jar : jars) {
      Path file = directory.resolve(jar).toAbsolutePath().normalize();
      if (opened.add(file)) {
        String where = "\"" + jar + "\"";
        if (!found.add(where, open(where, file))) {
          throw new RuleJarException(
              where
                  + " offers no rules.\nName its chapters in META-INF/services, as"
                  + " docs/new-rule.md tells.",
              null);
        }
        book = found.book(where);
      }
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

  private static ClassLoader open(String where, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new RuleJarException(
          (Files.isDirectory(file) ? where + " is a folder" : "There is no file " + where)
              + ", expected a jar with rules.\nCheck the path after --rule-jar.",
          null);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new URLClassLoader(new URL[] {file.toUri().toURL()}, RuleJars.class.getClassLoader());
    } catch (IOException e) {
      throw new RuleJarException(
          where + " cannot be opened as a jar.\nMaybe another file is meant, or it was cut off.",
          e);
    }
  }

  /** Adds what a class loader offers, except what is known, and tells whether there was any. */
  private boolean add(String where, ClassLoader loader) {
    Attempt<List<RuleChapter>> attempt;
    try {
      attempt = Attempt.at(() -> asked(loader));
    } catch (ServiceConfigurationError e) {
      throw notLoaded(where, e);
    }
    List<RuleChapter> offered = attempt.answer();
    if (offered != null) {
      return chapters.addAll(offered);
    }
    throw attempt.fault() instanceof LinkageError
        ? notLoaded(where, attempt.fault())
        : new RuleJarException(
            where
                + " has a chapter that fails when it is asked for its rules"
                + said(attempt.fault())
                + ".\nTell its author.",
            attempt.fault());
  }

  private List<RuleChapter> asked(ClassLoader loader) {
    List<RuleChapter> asked = new ArrayList<>();
    for (RuleChapter chapter : discovery.apply(loader)) {
      if (known.add(chapter.getClass())) {
        asked.add(Asked.of(chapter));
      }
    }
    return asked;
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
