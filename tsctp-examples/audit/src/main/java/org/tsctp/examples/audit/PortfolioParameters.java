package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The portfolios of a command that names nothing else. */
final class PortfolioParameters {

  @Parameters(
      paramLabel = "PORTFOLIO",
      arity = "1..*",
      description = "Folders or JSON files, read as one portfolio.")
  private List<Path> paths = new ArrayList<>();

  /** As they were named. */
  List<Path> paths() {
    return paths;
  }
}
