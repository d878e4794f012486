package org.tsctp.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a row's content comes from; the last three columns of every table.
 *
 * @param recorded day the fact became known; null = the row's own date
 * @param source who says so; null = not stated
 * @param note anything else, such as the licence of the data; null = nothing
 */
public record Provenance(
    @Nullable LocalDate recorded, @Nullable String source, @Nullable String note) {

  /** Nothing stated. */
  public static final Provenance NONE = new Provenance(null, null, null);

  /**
   * A stated source.
   *
   * @param source who says so
   * @return the provenance
   */
  public static Provenance of(String source) {
    return new Provenance(null, source, null);
  }

  /**
   * The same with another day.
   *
   * @param day day the fact became known
   * @return the provenance
   */
  public Provenance withRecorded(@Nullable LocalDate day) {
    return new Provenance(day, source, note);
  }

  /**
   * The same with another note.
   *
   * @param text the note
   * @return the provenance
   */
  public Provenance withNote(@Nullable String text) {
    return new Provenance(recorded, source, text);
  }
}
