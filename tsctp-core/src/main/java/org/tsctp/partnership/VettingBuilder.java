package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Vetting}. Columns that are not set are empty. */
public final class VettingBuilder {

  private final String id;
  private @Nullable String unit;
  private @Nullable Regime regime;
  private EventDate requested = EventDate.UNKNOWN;
  private EventDate decided = EventDate.UNKNOWN;
  private Vetting.@Nullable Outcome outcome;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  VettingBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets unit.
   *
   * @param unit the unit or person examined
   * @return this builder
   */
  public VettingBuilder unit(String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * Sets regime.
   *
   * @param regime the law it was done under; empty = both
   * @return this builder
   */
  public VettingBuilder regime(@Nullable Regime regime) {
    this.regime = regime;
    return this;
  }

  /**
   * Sets requested.
   *
   * @param requested day it was asked for
   * @return this builder
   */
  public VettingBuilder requested(EventDate requested) {
    this.requested = requested;
    return this;
  }

  /**
   * Sets requested.
   *
   * @param requested day it was asked for
   * @return this builder
   */
  public VettingBuilder requested(LocalDate requested) {
    this.requested = EventDate.of(requested);
    return this;
  }

  /**
   * Sets decided.
   *
   * @param decided day of the decision; empty = pending
   * @return this builder
   */
  public VettingBuilder decided(EventDate decided) {
    this.decided = decided;
    return this;
  }

  /**
   * Sets decided.
   *
   * @param decided day of the decision; empty = pending
   * @return this builder
   */
  public VettingBuilder decided(LocalDate decided) {
    this.decided = EventDate.of(decided);
    return this;
  }

  /**
   * Sets outcome.
   *
   * @param outcome result
   * @return this builder
   */
  public VettingBuilder outcome(Vetting.Outcome outcome) {
    this.outcome = outcome;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day no longer covered; empty = by policy
   * @return this builder
   */
  public VettingBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public VettingBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Vetting build() {
    return new Vetting(
        id,
        Objects.requireNonNull(unit, "unit"),
        regime,
        requested,
        decided,
        Objects.requireNonNull(outcome, "outcome"),
        to,
        provenance);
  }
}
