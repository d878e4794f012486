package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.tsctp.rule.RuleBook;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rulebook.RuleJars;
import org.tsctp.source.JarLoaders;
import org.tsctp.source.UnreadableInputException;
import picocli.CommandLine.Option;

/** Rules of other authors, judged beside the built-in ones. */
final class RuleJarOption {

  @Option(
      names = "--rule-jar",
      paramLabel = "JAR",
      order = 70,
      description = "A jar with rules of other authors; may be given several times.")
  private List<Path> jars = new ArrayList<>();

  /** The built-in rules and those of the jars. */
  RuleBook book(Surroundings around) {
    try {
      return RuleJars.book(
          JarLoaders.open(around.directory(), jars),
          loader -> ServiceLoader.load(RuleChapter.class, loader));
    } catch (UnreadableInputException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
