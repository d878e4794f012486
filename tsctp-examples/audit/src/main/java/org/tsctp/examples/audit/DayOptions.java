package org.tsctp.examples.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Portfolio;
import picocli.CommandLine.Option;

/** The day of judgement, and the day until which facts were known. */
final class DayOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      order = 1,
      description = "Day of judgement, or last-event. Required: \"today\" is never guessed.")
  private @Nullable String asOf;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      order = 2,
      description = "Leave out what was recorded after this day.")
  private @Nullable String knownOn;

  /** Those that were given in another way. */
  static DayOptions of(@Nullable String asOf, @Nullable String knownOn) {
    DayOptions options = new DayOptions();
    options.asOf = asOf;
    options.knownOn = knownOn;
    return options;
  }

  /**
   * Finds out, before anything is read, whether the options hold what they can.
   *
   * @throws UsageException if one does not
   */
  void check() {
    Days.check(asOf);
    knownOn();
  }

  /** The day of judgement of a portfolio. */
  LocalDate asOf(Portfolio portfolio) {
    return Days.asOf(asOf, portfolio);
  }

  /** The day of knowledge, null = no limit. */
  @Nullable LocalDate knownOn() {
    return knownOn == null ? null : Days.parse("--known-on", knownOn);
  }
}
