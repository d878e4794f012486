package org.tsctp.rest;

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
   * @param jars files named by whoever starts the service
   * @throws IllegalArgumentException if a jar is not there or offers no chapter, a chapter cannot
   *     be loaded, or two rules have one id
   */
  static RuleBook book(List<Path> jars) {
    Set<Class<?>> known = new HashSet<>();
    List<RuleChapter> chapters =
        new ArrayList<>(chapters("The class path", RuleJars.class.getClassLoader(), known));
    for (Path jar : jars) {
      List<RuleChapter> own = chapters("\"" + jar + "\"", loader(jar), known);
      if (own.isEmpty()) {
        throw new IllegalArgumentException(
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
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw unusable("One of the chapters", e);
    }
  }

  private static ClassLoader loader(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw new IllegalArgumentException(
          "There is no file \"" + jar + "\".\nCheck the path of the jar.");
    }
    try {
      return new URLClassLoader(new URL[] {jar.toUri().toURL()}, RuleJars.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("\"" + jar + "\" cannot be opened.\nCheck the path.", e);
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

  private static IllegalArgumentException unusable(String where, Throwable cause) {
    return new IllegalArgumentException(
        where
            + " offers rules that cannot be loaded.\nCheck that the chapter named in"
            + " META-INF/services is public, takes nothing to be made, and was built for this"
            + " version.",
        cause);
  }
}
