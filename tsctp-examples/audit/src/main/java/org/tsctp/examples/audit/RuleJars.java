package org.tsctp.examples.audit;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.tsctp.rule.RuleBook;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rulebook.RuleBooks;

/**
 * Finds the chapters of other authors: on the class path and in jars that are named. A chapter is a
 * service, listed in {@code META-INF/services/org.tsctp.rule.RuleChapter} of its jar.
 */
final class RuleJars {

  private RuleJars() {}

  /**
   * The built-in rules and those found.
   *
   * @param directory the working directory
   * @param jars files named by whoever called
   * @throws UsageException if a jar is not there or offers no chapter, a chapter cannot be loaded,
   *     or two rules have one id
   */
  static RuleBook book(Path directory, List<Path> jars) {
    Set<Class<?>> known = new HashSet<>();
    List<RuleChapter> chapters =
        new ArrayList<>(chapters("The class path", RuleJars.class.getClassLoader(), known));
    for (Path jar : jars) {
      List<RuleChapter> own = chapters("\"" + jar + "\"", loader(directory, jar), known);
      if (own.isEmpty()) {
        throw new UsageException(
            "\""
                + jar
                + "\" offers no rules.\nName its chapters in META-INF/services, as"
                + " docs/new-rule.md tells.");
      }
      chapters.addAll(own);
    }
    try {
      return RuleBooks.with(chapters);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException | LinkageError e) {
      throw unusable("One of the chapters", e);
    }
  }

  private static ClassLoader loader(Path directory, Path jar) {
    Path file = directory.resolve(jar);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("There is no file \"" + jar + "\".\nCheck the path of the jar.");
    }
    try {
      return new URLClassLoader(new URL[] {file.toUri().toURL()}, RuleJars.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UsageException("\"" + jar + "\" cannot be opened.\nCheck the path.", e);
    }
  }

  private static List<RuleChapter> chapters(String where, ClassLoader loader, Set<Class<?>> known) {
    List<RuleChapter> chapters = new ArrayList<>();
    try {
      for (ServiceLoader.Provider<RuleChapter> provider :
          ServiceLoader.load(RuleChapter.class, loader).stream().toList()) {
        if (known.add(provider.type())) {
          chapters.add(provider.get());
        }
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      throw unusable(where, e);
    }
    return chapters;
  }

  private static UsageException unusable(String where, Throwable cause) {
    return new UsageException(
        where
            + " offers rules that cannot be loaded.\nCheck that the chapter named in"
            + " META-INF/services is public, takes nothing to be made, and was built for this"
            + " version.",
        cause);
  }
}
