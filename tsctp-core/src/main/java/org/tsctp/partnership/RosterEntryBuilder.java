package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link RosterEntry}. Columns that are not set are empty. */
public final class RosterEntryBuilder {

  private final String id;
  private @Nullable String unit;
  private @Nullable LocalDate date;
  private @Nullable String reference;
  private Provenance provenance = Provenance.NONE;

  RosterEntryBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets unit.
   *
   * @param unit the unit listed
   * @return this builder
   */
  public RosterEntryBuilder unit(String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Sets date.
   *
   * @param date day the roster speaks of
   * @return this builder
   */
  public RosterEntryBuilder date(LocalDate date) {
    this.date = date;
    return this;
  }

  /**
   * Sets reference.
   *
   * @param reference name of the roster
   * @return this builder
   */
  public RosterEntryBuilder reference(@Nullable String reference) {
    this.reference = reference;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public RosterEntryBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public RosterEntry build() {
    return new RosterEntry(
        id,
        Objects.requireNonNull(unit, "unit"),
        Objects.requireNonNull(date, "date"),
        reference,
        provenance);
  }
}
