package org.tsctp.examples.audit;

import java.util.ArrayList;
import java.util.List;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which rules judge. */
final class RuleOptions {

  @Option(
      names = "--rules",
      paramLabel = "GLOB",
      split = ",",
      order = 4,
      description = "Only rules whose ids match, such as LEAHY-*,FIN-1.")
  private List<String> globs = new ArrayList<>();

  @Mixin private RuleJarOption jars = new RuleJarOption();

  /** Those that match, of the built-in ones and those of other authors. */
  RuleBook book(Surroundings around) {
    return RuleChoice.select(jars.book(around), globs);
  }
}
