package org.tsctp.examples.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tsctp.report.BaselineFile;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import picocli.CommandLine.Option;

/** A file of accepted findings that is laid over an evaluation. */
final class BaselineOption {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      order = 20,
      description = "Findings accepted earlier (CSV or YAML): they stay, and do not fail.")
  private @Nullable Path file;

  /** Reads the file, if one was given. */
  @Nullable Baseline read(Surroundings around) {
    return file == null ? null : BaselineFile.read(around.directory().resolve(file));
  }

  /** Whether the file that was given is a certain one. */
  boolean isIn(Surroundings around, Path other) {
    return file != null
        && around
            .directory()
            .resolve(file)
            .toAbsolutePath()
            .normalize()
            .equals(other.toAbsolutePath().normalize());
  }

  /** An evaluation with a baseline laid over it, if there is one. */
  static Baselined lay(@Nullable Baseline baseline, Evaluation evaluation) {
    return baseline == null ? Baselined.none(evaluation) : Baselined.of(evaluation, baseline);
  }
}
